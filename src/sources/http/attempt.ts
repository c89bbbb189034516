import { askedDelay } from './retry.ts'

/** What one question over the network came to, before anybody has judged its content. */
export type Attempt =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'busy'; readonly askedDelay: number | undefined }
  | { readonly kind: 'server-error'; readonly status: number; readonly askedDelay: number | undefined }
  | { readonly kind: 'cut' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'elsewhere'; readonly target: string }
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string }

export interface AttemptOptions {
  readonly signal: AbortSignal
  /** For the whole answer, in ms. */
  readonly timeout: number
  readonly now: () => number
}

/** An answer of any source of ours is a few MB: beyond this it isn't the source that answers. */
const mostBytes = 64 * 1024 * 1024

/** Asks once. Redirections aren't followed, since they could lead to another host. */
export async function attempt(address: string, options: AttemptOptions): Promise<Attempt> {
  const timeout = AbortSignal.timeout(options.timeout)
  let begun = false
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { accept: 'application/json', 'user-agent': 'styrkedjan' },
      signal: AbortSignal.any([options.signal, timeout]),
    })
    begun = true
    const text = await bodyOf(response)
    return text === undefined ? { kind: 'cut' } : judge(response, text, options.now())
  } catch (error) {
    if (options.signal.aborted) return { kind: 'cancelled' }
    if (timeout.aborted) return { kind: 'slow' }
    return begun ? { kind: 'cut' } : { kind: 'unreachable', reason: reasonOf(error) }
  }
}

function judge({ status, headers }: Response, text: string, now: number): Attempt {
  if (status >= 200 && status < 300) return { kind: 'answer', text }
  if (status >= 300 && status < 400) return { kind: 'elsewhere', target: headers.get('location') ?? '?' }
  const asked = askedDelay(headers.get('retry-after'), now)
  if (status === 429) return { kind: 'busy', askedDelay: asked }
  if (status >= 500) return { kind: 'server-error', status, askedDelay: asked }
  return { kind: 'refused', status, detail: text.replaceAll(/\s+/g, ' ').slice(0, 200) }
}

/** The text of the answer; undefined where it isn't UTF-8 or far too long. Throws where the connection is cut. */
async function bodyOf(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** Undici hides the cause one level down: `ECONNREFUSED`, `ENOTFOUND`. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code)
  return error instanceof Error ? error.message : String(error)
}
