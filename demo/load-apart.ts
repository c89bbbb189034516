import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Store } from '#store/open.ts'

/** In the source beside this module, in the build beside the bundle. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? './load-worker.ts' : './example-loader.js',
  import.meta.url,
)

/**
 * Loads the example on a thread of its own, whole or not at all: drawing a country takes a hundred megabytes, which go
 * when the thread ends.
 *
 * @param now ISO instant
 */
export async function loadExampleApart(config: Store['config'], now: string): Promise<void> {
  // An error on the thread becomes one here.
  await once(new Worker(entry, { workerData: { config, now } }), 'exit')
}
