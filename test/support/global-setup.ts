import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopServer } from './shared-server.ts'
import { dropExampleTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test run's server stands, once a test has asked for a database. */
    databaseHome: string
  }
}

/** Only names the place: a run of pure tests starts no server. */
export default function setup(project: TestProject) {
  const home = mkdtempSync(join(tmpdir(), 'styrkedjan-test-'))
  writeFileSync(join(home, 'run'), String(process.pid))
  project.provide('databaseHome', home)
  return async () => {
    await dropExampleTemplate(home)
    await stopServer(home)
    rmSync(home, { recursive: true, force: true })
  }
}
