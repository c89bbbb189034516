import { Refusal, unwrap } from '#core/outcome.ts'
import { startEmbedded } from '#store/embedded.ts'

/** A process that runs a store's server until it is asked to stop or is killed: `run-store.ts DIR`. */
try {
  const notify = (notice: { sv: string }) => process.stderr.write(`${notice.sv}\n`)
  const server = unwrap(await startEmbedded({ data: process.argv[2] ?? '', notify }))
  process.stdout.write(`${JSON.stringify(server.address)}\n`)
  process.on('SIGTERM', () => void server.stop())
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  for (const { where, text } of error.problems) process.stderr.write(`${where}: ${text.sv}\n`)
  process.exitCode = 2
}
