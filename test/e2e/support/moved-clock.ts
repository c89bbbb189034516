/**
 * Loaded before the product (`node --import`) where a test moves its clock: a year of a municipality passes in a
 * minute. The file that `MOVED_CLOCK` names holds the milliseconds by which the program's day differs from the
 * machine's, and may be rewritten at any time. The program itself knows nothing of it.
 */
import { readFileSync } from 'node:fs'

const file = process.env.MOVED_CLOCK ?? ''
const machine = Date.now
/** Milliseconds that what was read from the file is taken as it is. */
const trust = 50
let moved = 0
let readAt = Number.NEGATIVE_INFINITY

function now(): number {
  if (performance.now() - readAt > trust) {
    moved = Number(readFileSync(file, 'utf8'))
    readAt = performance.now()
  }
  return machine() + moved
}

Date.now = now
globalThis.Date = new Proxy(Date, {
  construct: (target, words, as) => Reflect.construct(target, words.length === 0 ? [now()] : words, as),
  apply: () => new Date(now()).toString(),
})
