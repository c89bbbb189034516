import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Store } from '#store/open.ts'

/** In the source beside this module, in the build beside the bundle. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? './load-worker.ts' : './example-loader.js',
  import.meta.url,
)

export interface ExampleLoader {
  /**
   * Loads the example, whole or not at all.
   *
   * @param now ISO instant
   */
  load(config: Store['config'], now: string): Promise<void>
}

/**
 * Draws the example's country on a thread of its own, at once, and waits for a store to load it into: drawing takes as
 * long as a first start takes to make the store, and a hundred megabytes, which go when the thread ends.
 */
export function prepareExample(): ExampleLoader {
  const worker = new Worker(entry)
  // Who never loads it isn't kept waiting.
  worker.unref()
  return {
    async load(config, now) {
      worker.ref()
      worker.postMessage({ config, now })
      // An error on the thread becomes one here.
      await once(worker, 'exit')
    },
  }
}
