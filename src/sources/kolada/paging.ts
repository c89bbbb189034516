import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { problems } from './problems.ts'

/**
 * Where the next page is, or undefined at the end. It is followed on the same host only: an answer must not send us,
 * and the traces of what we ask, elsewhere. A page already read stops the fetch instead of going in circles.
 *
 * @param from address of the page that was just read
 * @param read addresses read so far, `from` included
 */
export function nextPage(
  from: string,
  nextUrl: string | null | undefined,
  read: ReadonlySet<string>,
): Outcome<string | undefined> {
  if (nextUrl === null || nextUrl === undefined || nextUrl === '') return succeed(undefined)
  const here = new URL(from)
  const next = URL.canParse(nextUrl, from) ? new URL(nextUrl, from) : undefined
  if (next === undefined) return refuse(problems.unexpected(from, `next_url = ${nextUrl}`))
  if (isBehindProxy(here, next)) next.protocol = here.protocol
  if (next.origin !== here.origin || next.username !== '' || next.password !== '') {
    return refuse(problems.otherHost(from, next.origin))
  }
  next.hash = ''
  return read.has(next.href) ? refuse(problems.repeatedPage(next.href)) : succeed(next.href)
}

/** A server behind an encrypting proxy may write its own addresses with http: same host, so we stay on https. */
function isBehindProxy(here: URL, next: URL): boolean {
  return here.protocol === 'https:' && next.protocol === 'http:' && here.host === next.host
}
