import { workerData } from 'node:worker_threads'
import { openDatabase } from '#store/db.ts'
import { loadExample } from './load.ts'

const database = openDatabase({ ...workerData.config, max: 1 })
try {
  await database.transaction((within) => loadExample(within, workerData.now))
} finally {
  await database.close()
}
