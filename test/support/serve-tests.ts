import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unwrap } from '#core/outcome.ts'
import { isAlive } from '#store/embedded/processes.ts'
import { startEmbedded } from '#store/embedded.ts'
import { withClient } from '#store/migrate.ts'
import { makeTemplate } from './template.ts'

/** The process that runs the server of a test run: see shared-server.ts. */
const home = process.argv[2] ?? ''
chmodSync(home, 0o755)
// What tests write needn't survive a power cut.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const server = unwrap(await startEmbedded({ data: join(home, 'data'), settings }))
await withClient(server.address, () => makeTemplate(server.address))
writeFileSync(join(home, 'unfinished.json'), JSON.stringify({ pid: process.pid, address: server.address }))
renameSync(join(home, 'unfinished.json'), join(home, 'address.json'))

// A run that was itself killed leaves nobody to say stop. Our parent is only the worker of the first file that asked,
// which ends before the run does; the run's own process is named in its home.
const run = Number(readFileSync(join(home, 'run'), 'utf8'))
const watch = setInterval(() => isAlive(run) || end(), 1_000)
process.on('SIGTERM', end)
process.on('SIGINT', end)

function end() {
  clearInterval(watch)
  void server.stop().then(() => process.exit(0))
}
