import { parseHTML } from 'linkedom'
import type { Language } from '#core/language.ts'
import { languageOf, routes } from '#web/paths.ts'

/** One answer of the product to a link that somebody can follow. */
export interface FoundPage {
  /** Path and query. */
  readonly address: string
  readonly status: number
  readonly isHtml: boolean
  /** The `lang` of the page, and how many level-one headings it has. */
  readonly lang: string | null
  readonly headings: number
  /** What stands on the page but for its frame: two readers may be shown different things. */
  readonly content: string
  /** What its forms are sent to, by kind: the pattern of the address, in its language. */
  readonly forms: readonly string[]
  /** Where the first link to it stands. */
  readonly linkedFrom: string
}

const atMost = 1_500
/** The program answers while we read. */
const atOnce = 4

/**
 * Follows every internal link from the given pages, breadth first, but for the variants of one page (see below).
 *
 * @param cookie whose pages; absent: a visitor's
 * @param only the language to keep to; absent: both
 * @throws where the site seems endless
 */
export async function crawl(
  base: string,
  from: readonly string[],
  { cookie, only }: { readonly cookie?: string; readonly only?: Language } = {},
): Promise<FoundPage[]> {
  const queue = from.map((address) => ({ address, linkedFrom: '' }))
  const seen = new Set(from)
  const variants = new Map<string, number>()
  const pages: FoundPage[] = []
  while (queue.length > 0) {
    const next = queue.splice(0, atOnce)
    const answers = await Promise.all(
      next.map(({ address, linkedFrom }) => read(base, address, linkedFrom, cookie)),
    )
    for (const { page, links } of answers) {
      pages.push(page)
      for (const link of links) {
        if (only && languageIn(link) !== only) continue
        if (seen.has(link) || isOneVariantTooMany(link, variants)) continue
        seen.add(link)
        queue.push({ address: link, linkedFrom: page.address })
      }
    }
    if (pages.length > atMost)
      throw new Error(`more than ${atMost} pages: is ${queue[0]?.address} part of a loop?`)
  }
  return pages
}

/** What the product itself ships is followed whole; what a municipality has of its own is as many as it likes. */
const shipped: ReadonlySet<string> = new Set([routes.service, routes.recommendation, routes.indicator])

/** Choices, and objects of one kind, multiply without end: of each kind only the first few are followed. */
function isOneVariantTooMany(address: string, variants: Map<string, number>): boolean {
  const { pathname, searchParams } = new URL(address, 'http://site')
  const kind = kindOf(pathname)
  if (searchParams.size === 0 && (!kind.includes(':') || shipped.has(kind.replace(/^\/en/, '')))) return false
  const whole = `${kind}?${[...searchParams.keys()].sort().join('&')}`
  const count = (variants.get(whole) ?? 0) + 1
  variants.set(whole, count)
  return count > 2
}

async function read(base: string, address: string, linkedFrom: string, cookie?: string) {
  const response = await fetch(base + address, { redirect: 'manual', ...(cookie && { headers: { cookie } }) })
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html')
  const { status } = response
  const target = response.headers.get('location')
  if (!isHtml) {
    await response.body?.cancel()
    const links = target === null ? [] : internal(base, address, [target])
    return {
      page: { address, status, isHtml, lang: null, headings: 0, content: '', forms: [], linkedFrom },
      links,
    }
  }
  const html = await response.text()
  const { document } = parseHTML(html)
  const hrefs = [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '')
  const lang = document.documentElement.getAttribute('lang')
  const headings = document.querySelectorAll('h1').length
  const content = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  const forms = [...document.querySelectorAll('main form[method=post]')].map((form) =>
    kindOf(new URL(form.getAttribute('action') ?? '', base + address).pathname),
  )
  return {
    page: { address, status, isHtml, lang, headings, content, forms, linkedFrom },
    links: internal(base, address, hrefs),
  }
}

function internal(base: string, address: string, hrefs: readonly string[]): string[] {
  const links = hrefs
    .map((href) => new URL(href, base + address))
    .filter((url) => url.origin === new URL(base).origin)
  return links.map((url) => url.pathname + url.search)
}

/** The language of an address, whatever its query. */
export function languageIn(address: string): Language {
  return languageOf(new URL(address, 'http://site').pathname)
}

/** Whether the page has an element that script takes over; without one it is the same page with and without script. */
export function hasIsland({ content }: FoundPage): boolean {
  return /<[a-z]+-[a-z-]+[\s>]/.test(content)
}

/** Pages of one kind share their template: the pattern of their address, in their language. */
function kindOf(pathname: string): string {
  const [, prefix = '', rest = ''] = /^(\/en)?(\/.*)?$/.exec(pathname) ?? []
  const pattern = patterns.find(({ matches }) => matches.test(rest || '/'))
  return prefix + (pattern?.pattern ?? rest)
}

/** Those with the fewest changing parts first: a name goes before what it could be taken for. */
const patterns = Object.values(routes)
  .map((pattern) => ({ pattern, matches: new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`) }))
  .toSorted((a, b) => changing(a.pattern) - changing(b.pattern))

function changing(pattern: string): number {
  return pattern.split(':').length
}

/**
 * The pages worth opening in a browser: of those of one kind (the services, their municipalities, the recommendations,
 * the indicators) the first and the last, of one set of choices the first, of the others all.
 */
export function representatives(pages: readonly FoundPage[]): FoundPage[] {
  const html = pages.filter((page) => page.isHtml && page.status === 200)
  const kinds = Map.groupBy(html, ({ address }) => {
    const { pathname, searchParams } = new URL(address, 'http://site')
    return `${kindOf(pathname)}?${[...searchParams.keys()].sort().join('&')}`
  })
  return [...kinds].flatMap(([kind, group]) =>
    group.filter((_, i) => i === 0 || (kind.endsWith('?') && i === group.length - 1)),
  )
}

/** Rooms that not everybody may enter. The handbook names them to everybody: its verdicts rest on what is in them. */
const closedRooms: ReadonlySet<string> = new Set([
  routes.departmentPage,
  routes.question,
  routes.ruleQuestion,
])

/** Whether the page says that it isn't open to the reader, and rightly. */
export function isClosed({ address, status }: FoundPage): boolean {
  return (
    status === 403 && closedRooms.has(kindOf(new URL(address, 'http://site').pathname).replace(/^\/en/, ''))
  )
}

/** One page for every kind of form that nobody before has been shown. */
export function withNewForms(before: readonly FoundPage[], pages: readonly FoundPage[]): FoundPage[] {
  const seen = new Set(before.flatMap(({ forms }) => forms))
  return pages.filter(({ forms }) => {
    const isNew = forms.some((form) => !seen.has(form))
    for (const form of forms) seen.add(form)
    return isNew
  })
}

/** Those of somebody's pages that a visitor isn't shown, or is shown otherwise. */
export function otherThan(visitors: readonly FoundPage[], pages: readonly FoundPage[]): FoundPage[] {
  const content = new Map(visitors.map((page) => [page.address, page.content]))
  return pages.filter((page) => content.get(page.address) !== page.content)
}

/**
 * Steps into a role of the example, as its title says it in Swedish.
 *
 * @returns the cookie
 */
export async function stepInto(base: string, title: string): Promise<string> {
  const { document } = parseHTML(await (await fetch(`${base}/`)).text())
  const role = [...document.querySelectorAll('#roller li')].find((each) => each.textContent?.includes(title))
  const account = role?.querySelector('button[name=account]')?.getAttribute('value')
  if (!account) throw new Error(`the start page has no role called ${title}`)
  const response = await fetch(`${base}/exempel/roll`, {
    method: 'POST',
    body: new URLSearchParams({ account }),
    headers: { origin: base },
    redirect: 'manual',
  })
  // The latest one holds.
  const cookie = response.headers.getSetCookie().at(-1)?.split(';')[0]
  if (!cookie) throw new Error(`${title} was not let in: ${response.status}`)
  return cookie
}
