import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { openDatabase } from '#store/db.ts'
import { exampleFacts } from './index.ts'
import { loadExample } from './load.ts'

if (parentPort === null) throw new Error('the example is loaded on a thread')
const asked = once(parentPort, 'message')
// Kept for the loading, which may be asked for while we draw.
exampleFacts()
const [{ config, now }] = await asked
const database = openDatabase({ ...config, max: 1 })
try {
  await database.transaction((within) => loadExample(within, now))
} finally {
  await database.close()
}
