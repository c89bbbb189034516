import { parentPort } from 'node:worker_threads'
import { type IntervalDraws, placeIntervals } from './efficiency/place-intervals.ts'

// A thread of its own for the heavy part of a ranking, so that pages are answered meanwhile.
parentPort?.on('message', ({ id, draws }: { id: number; draws: IntervalDraws }) => {
  parentPort?.postMessage({ id, intervals: placeIntervals(draws) })
})
