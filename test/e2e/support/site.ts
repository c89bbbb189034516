import { parseHTML } from 'linkedom'

/** One answer of the product to a link that somebody can follow. */
export interface FoundPage {
  /** Path and query. */
  readonly address: string
  readonly status: number
  readonly isHtml: boolean
  /** The `lang` of the page, and how many level-one headings it has. */
  readonly lang: string | null
  readonly headings: number
  /** Where the first link to it stands. */
  readonly linkedFrom: string
}

const atMost = 1_500
const isMunicipality = /\/\d{4}$/

/**
 * Follows every internal link from the given pages, breadth first, but for the variants of one page (see below).
 *
 * @throws where the site seems endless
 */
export async function crawl(base: string, from: readonly string[]): Promise<FoundPage[]> {
  const queue = from.map((address) => ({ address, linkedFrom: '' }))
  const seen = new Set(from)
  const variants = new Map<string, number>()
  const pages: FoundPage[] = []
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { page, links } = await read(base, next.address, next.linkedFrom)
    pages.push(page)
    if (pages.length > atMost)
      throw new Error(`more than ${atMost} pages: is ${next.address} part of a loop?`)
    for (const link of links) {
      if (seen.has(link) || isOneVariantTooMany(link, variants)) continue
      seen.add(link)
      queue.push({ address: link, linkedFrom: next.address })
    }
  }
  return pages
}

/** Choices, and the country's municipalities, multiply without end: of each kind only the first few are followed. */
function isOneVariantTooMany(address: string, variants: Map<string, number>): boolean {
  const { pathname, searchParams } = new URL(address, 'http://site')
  if (searchParams.size === 0 && !isMunicipality.test(pathname)) return false
  const kind = `${kindOf(pathname)}?${[...searchParams.keys()].sort().join('&')}`
  const count = (variants.get(kind) ?? 0) + 1
  variants.set(kind, count)
  return count > 2
}

async function read(base: string, address: string, linkedFrom: string) {
  const response = await fetch(base + address, { redirect: 'manual' })
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html')
  const { status } = response
  const target = response.headers.get('location')
  if (!isHtml) {
    await response.body?.cancel()
    const links = target === null ? [] : internal(base, address, [target])
    return { page: { address, status, isHtml, lang: null, headings: 0, linkedFrom }, links }
  }
  const { document } = parseHTML(await response.text())
  const hrefs = [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '')
  const lang = document.documentElement.getAttribute('lang')
  const headings = document.querySelectorAll('h1').length
  return {
    page: { address, status, isHtml, lang, headings, linkedFrom },
    links: internal(base, address, hrefs),
  }
}

function internal(base: string, address: string, hrefs: readonly string[]): string[] {
  const links = hrefs
    .map((href) => new URL(href, base + address))
    .filter((url) => url.origin === new URL(base).origin)
  return links.map((url) => url.pathname + url.search)
}

/** Pages of one kind share their template: the service, or the code at the end of the path, is what differs. */
function kindOf(pathname: string): string {
  return pathname
    .replace(/\/jamforelser\/(?!metod|egen-verksamhet)[a-z-]+/, '/jamforelser/:service')
    .replace(isMunicipality, '/:municipality')
    .replace(/\/[A-Z]+-?\d+$/, '/:code')
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
