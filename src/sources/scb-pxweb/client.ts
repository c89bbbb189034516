import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Attempt, attempt } from '#sources/http/attempt.ts'
import { delayAfter, patience, type RetryPolicy } from '#sources/http/retry.ts'
import { readJsonStat } from './json-stat.ts'
import { merged } from './merge.ts'
import { paced } from './pace.ts'
import { problems } from './problems.ts'
import { type Choice, chosen, parts, queryOf, type Selection } from './selection.ts'
import type { StatTable } from './table.ts'
import { details } from './unreadable.ts'

/** SCB's own address of PxWebApi 2; no key, no registration. */
export const scbBase = 'https://statistikdatabasen.scb.se/api/v2'

export interface PxClientOptions {
  readonly base?: string
  readonly language?: 'sv' | 'en'
  /** Cancels at once, also in the middle of an answer or a wait. */
  readonly signal?: AbortSignal
  /** Longest wait for a whole answer, in ms. */
  readonly timeout?: number
  readonly retry?: RetryPolicy
  /** Told before every new attempt. */
  readonly onRetry?: (problem: Problem, delay: number) => void
  /** Told after every part of a table: answers read, and how many there are in all. */
  readonly onProgress?: (read: number, all: number) => void
  /** For tests: waiting, chance (0 up to 1) and the clock (ms since 1970). */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  readonly random?: () => number
  readonly now?: () => number
}

/** What the server takes, as it says itself. */
export interface PxLimits {
  readonly maxDataCells: number
  readonly maxCallsPerTimeWindow: number
  /** Seconds. */
  readonly timeWindow: number
}

export interface PxClient {
  limits(): Promise<Outcome<PxLimits>>
  /** The table's variables and codes, without figures. Its `updated` tells whether figures kept earlier still hold. */
  metadata(table: string): Promise<Outcome<StatTable>>
  /**
   * The figures chosen, in as many questions as the server's limits ask for. Its notes come with them, and the mandatory
   * ones must be shown with the figures.
   */
  data(table: string, selection: Selection): Promise<Outcome<StatTable>>
}

const config = z.object({
  maxDataCells: z.int().positive(),
  maxCallsPerTimeWindow: z.int().positive(),
  timeWindow: z.number().positive(),
})

/** Until the server has said what it takes. */
const firstPace = { calls: 1, window: 1000 }

export function pxClient(options: PxClientOptions = {}): Outcome<PxClient> {
  const {
    base = scbBase,
    language = 'sv',
    signal = new AbortController().signal,
    timeout = 60_000,
    retry = patience,
    random = Math.random,
    now = Date.now,
    sleep = (ms, until) => wait(ms, undefined, { signal: until }),
  } = options
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return refuse(problems.badBase(base))
  const root = url.origin + url.pathname.replace(/\/+$/, '')
  // A wait that is cancelled ends early; the attempt that follows tells why.
  const pause = async (ms: number) => {
    if (ms > 0 && !signal.aborted) await sleep(ms, signal).catch(() => undefined)
  }
  const pace = paced(firstPace, { now, sleep: pause })

  async function get<T>(
    path: string,
    read: (where: string, body: unknown) => Outcome<T>,
  ): Promise<Outcome<T>> {
    const address = root + path
    const named = shortened(address)
    for (let tries = 1; ; tries += 1) {
      await pace.turn()
      const tried: Attempt = signal.aborted
        ? { kind: 'cancelled' }
        : await attempt(address, { signal, timeout, now })
      const judged = judge(named, tried, timeout)
      if (judged.kind === 'answer') return read(named, judged.body)
      if (judged.kind === 'refused') return refuse(judged.problem)
      const delay = delayAfter(tries, retry, random(), judged.askedDelay)
      if (tries >= retry.attempts || delay > retry.longestAskedDelay) return refuse(judged.problem)
      options.onRetry?.(judged.problem, delay)
      await pause(delay)
    }
  }

  let known: PxLimits | undefined
  async function limits(): Promise<Outcome<PxLimits>> {
    if (known !== undefined) return succeed(known)
    const told = await get('/config', (where, body) => {
      const parsed = config.safeParse(body)
      return parsed.success
        ? succeed(parsed.data)
        : refuse(problems.unreadable(where, details.notTable('config')))
    })
    if (!told.ok) return told
    known = told.value
    pace.setPace({ calls: known.maxCallsPerTimeWindow, window: known.timeWindow * 1000 })
    return succeed(known)
  }

  const pathOf = (table: string) => `/tables/${encodeURIComponent(table)}`
  async function metadata(table: string): Promise<Outcome<StatTable>> {
    const told = await limits()
    if (!told.ok) return told
    return get(`${pathOf(table)}/metadata?lang=${language}&outputFormat=json-stat2`, oneTable)
  }

  async function part(table: string, choice: Choice): Promise<Outcome<StatTable>> {
    const query = `lang=${language}&outputFormat=json-stat2&${queryOf(choice)}`
    return get(`${pathOf(table)}/data?${query}`, (where, body) => {
      const answer = oneTable(where, body)
      if (!answer.ok) return answer
      // Its own check that every cell asked for is there, and no other.
      return merged(choice, [answer.value]) === undefined ? refuse(problems.cut(where)) : answer
    })
  }

  async function data(table: string, selection: Selection): Promise<Outcome<StatTable>> {
    const told = await limits()
    if (!told.ok) return told
    const described = await metadata(table)
    if (!described.ok) return described
    const choice = chosen(described.value, selection)
    if (!choice.ok) return choice
    const questions = parts(choice.value, told.value.maxDataCells)
    const answers: StatTable[] = []
    for (const question of questions) {
      const answer = await part(table, question)
      if (!answer.ok) return answer
      answers.push(answer.value)
      options.onProgress?.(answers.length, questions.length)
    }
    const whole = merged(choice.value, answers)
    return whole === undefined ? refuse(problems.cut(root + pathOf(table))) : succeed(whole)
  }

  return succeed({ limits, metadata, data })
}

/** An address that names hundreds of codes fills a screen and says nothing more. */
function shortened(address: string): string {
  return address.length > 160 ? `${address.slice(0, 159)}…` : address
}

function oneTable(where: string, body: unknown): Outcome<StatTable> {
  const tables = readJsonStat(where, body)
  if (!tables.ok) return tables
  const [table] = tables.value
  return table === undefined ? refuse(problems.unreadable(where, details.onlyLinks())) : succeed(table)
}

type Judged =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'again'; readonly problem: Problem; readonly askedDelay: number }

function judge(address: string, tried: Attempt, timeout: number): Judged {
  const again = (problem: Problem, askedDelay = 0): Judged => ({ kind: 'again', problem, askedDelay })
  switch (tried.kind) {
    case 'answer':
      try {
        return { kind: 'answer', body: JSON.parse(tried.text) }
      } catch {
        return again(problems.cut(address))
      }
    case 'busy':
      return again(problems.busy(address), tried.askedDelay)
    case 'server-error':
      return again(problems.serverError(address, tried.status), tried.askedDelay)
    case 'cut':
      return again(problems.cut(address))
    case 'slow':
      return again(problems.slow(address, timeout / 1000))
    case 'unreachable':
      return again(problems.unreachable(address, tried.reason))
    case 'cancelled':
      return { kind: 'refused', problem: problems.cancelled(address) }
    case 'elsewhere':
      return { kind: 'refused', problem: problems.otherHost(address, tried.target) }
    case 'refused':
      return { kind: 'refused', problem: refusal(address, tried.status, tried.detail) }
  }
}

function refusal(address: string, status: number, detail: string): Problem {
  if (status === 400) return problems.badQuestion(address, detail)
  if (status === 403) return problems.tooMuch(address)
  if (status === 404) return problems.unknownTable(address)
  return problems.refused(address, status, detail)
}
