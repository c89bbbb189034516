import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { IntervalDraws, PlaceIntervals } from './efficiency/place-intervals.ts'

interface Waiting {
  resolve(intervals: PlaceIntervals): void
  reject(reason: unknown): void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  /** Ends a thread that nobody has asked anything for a while, and gives its memory back. */
  rest?: NodeJS.Timeout
}

const restAfter = 1_000

/** In the source beside this module, in the build beside the bundle. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? './interval-worker.store.ts' : './interval-worker.js',
  import.meta.url,
)
const most = Math.min(2, availableParallelism())
const threads: Thread[] = []
let nextId = 0

/** The same as `placeIntervals`, on a thread of its own. Threads begin at need, end when
 * nobody asks, and never keep the process alive. */
export function placeIntervalsElsewhere(draws: IntervalDraws): Promise<PlaceIntervals> {
  const thread = idlest()
  const id = nextId++
  clearTimeout(thread.rest)
  return new Promise((resolve, reject) => {
    thread.waiting.set(id, { resolve, reject })
    thread.worker.ref()
    thread.worker.postMessage({ id, draws })
  })
}

function idlest(): Thread {
  const idle = threads.find(({ waiting }) => waiting.size === 0)
  if (idle) return idle
  if (threads.length < most) return begin()
  return threads.reduce((a, b) => (a.waiting.size <= b.waiting.size ? a : b))
}

function begin(): Thread {
  const thread: Thread = { worker: new Worker(entry), waiting: new Map() }
  thread.worker.on('message', ({ id, intervals }: { id: number; intervals: PlaceIntervals }) => {
    thread.waiting.get(id)?.resolve(intervals)
    thread.waiting.delete(id)
    if (thread.waiting.size > 0) return
    thread.worker.unref()
    thread.rest = setTimeout(() => end(thread), restAfter).unref()
  })
  thread.worker.on('error', (error) => {
    end(thread)
    for (const { reject } of thread.waiting.values()) reject(error)
  })
  threads.push(thread)
  return thread
}

function end(thread: Thread): void {
  const place = threads.indexOf(thread)
  if (place >= 0) threads.splice(place, 1)
  void thread.worker.terminate()
}
