import { setTimeout as wait } from 'node:timers/promises'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Attempt, attempt } from '#sources/http/attempt.ts'
import { delayAfter, patience, type RetryPolicy } from '#sources/http/retry.ts'
import { type Page, parsePage } from './parse.ts'
import { problems } from './problems.ts'

/** Kolada's own address; no key, no registration. */
export const koladaBase = 'https://api.kolada.se/v3'

export interface ClientOptions {
  /** Cancels at once, also in the middle of an answer or a wait. */
  readonly signal?: AbortSignal
  /** Longest wait for a whole answer, in ms. */
  readonly timeout?: number
  readonly retry?: RetryPolicy
  /** Least time between two questions, in ms. Default 200 (five a second), and 0 against this machine itself. */
  readonly pace?: number
  /** Told before every new attempt. */
  readonly onRetry?: (problem: Problem, delay: number) => void
  /** For tests: waiting, chance (0 up to 1) and the clock (ms since 1970). */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  readonly random?: () => number
  readonly now?: () => number
}

/** An answer that is whole, and its text as it came. */
export interface Answer {
  readonly text: string
  readonly page: Page
}

export interface KoladaClient {
  /**
   * Asks Kolada, patiently: turned away (429), a fault at Kolada (5xx), an answer that is cut, too slow or shorter
   * than its own count is asked for again, a bounded number of times. Any other refusal is returned at once.
   */
  get(address: string): Promise<Outcome<Answer>>
}

/** @returns the base without closing slash, or a problem where it is no http(s) address */
export function parseBase(base: string): Outcome<string> {
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return refuse(problems.badBase(base))
  return succeed(url.origin + url.pathname.replace(/\/+$/, ''))
}

export function koladaClient(options: ClientOptions = {}): KoladaClient {
  const {
    signal = new AbortController().signal,
    timeout = 60_000,
    retry = patience,
    random = Math.random,
    now = Date.now,
    sleep = (ms, until) => wait(ms, undefined, { signal: until }),
  } = options
  let next = 0

  async function pause(ms: number): Promise<void> {
    // A wait that is cancelled ends early; the next look at the signal tells why.
    if (ms > 0 && !signal.aborted) await sleep(ms, signal).catch(() => undefined)
  }

  async function politely(address: string): Promise<Attempt> {
    await pause(next - now())
    if (signal.aborted) return { kind: 'cancelled' }
    next = now() + (options.pace ?? paceTowards(address))
    return attempt(address, { signal, timeout, now })
  }

  return {
    async get(address) {
      for (let tries = 1; ; tries += 1) {
        const judged = judge(address, await politely(address), timeout)
        if (judged.kind !== 'again') return judged.outcome
        const delay = delayAfter(tries, retry, random(), judged.askedDelay)
        if (tries >= retry.attempts || delay > retry.longestAskedDelay) return refuse(judged.problem)
        options.onRetry?.(judged.problem, delay)
        await pause(delay)
      }
    },
  }
}

type Judged =
  | { readonly kind: 'done'; readonly outcome: Outcome<Answer> }
  | { readonly kind: 'again'; readonly problem: Problem; readonly askedDelay: number }

function judge(address: string, tried: Attempt, timeout: number): Judged {
  switch (tried.kind) {
    case 'answer':
      return judgeAnswer(address, tried.text)
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
      return done(refuse(problems.cancelled(address)))
    case 'elsewhere':
      return done(refuse(problems.otherHost(address, tried.target)))
    case 'refused':
      return done(refuse(problems.refused(address, tried.status, tried.detail)))
  }
}

/** Text that isn't JSON, and a page shorter than its own count, are answers cut short: asked for again. */
function judgeAnswer(address: string, text: string): Judged {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return again(problems.cut(address))
  }
  const page = parsePage(address, body)
  if (!page.ok) return done(page)
  return page.value.whole ? done(succeed({ text, page: page.value })) : again(problems.cut(address))
}

function done(outcome: Outcome<Answer>): Judged {
  return { kind: 'done', outcome }
}

function again(problem: Problem, askedDelay = 0): Judged {
  return { kind: 'again', problem, askedDelay }
}

/** Our own server may be asked as fast as it answers. */
function paceTowards(address: string): number {
  const { hostname } = new URL(address)
  return ['localhost', '[::1]'].includes(hostname) || hostname.startsWith('127.') ? 0 : 200
}
