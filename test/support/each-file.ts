import { afterAll } from 'vitest'
import { endFile } from './end-of-file.ts'

/** Vitest runs this before every test file, see vitest.config.ts. */
afterAll(endFile)
