import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { launchBrowser } from './support/browser.ts'
import { crawl, type FoundPage, otherThan, representatives, stepInto } from './support/site.ts'

const base = inject('productUrl')
const chromium = inject('chromium')

/** Somebody who walks through the product. */
interface Walker {
  readonly name: string
  readonly cookie?: string
  /** Everything that can be reached. */
  readonly pages: readonly FoundPage[]
  /** What is opened in the browser: of somebody's pages only those that a visitor isn't shown the same. */
  readonly opened: readonly FoundPage[]
}

const nobody: Walker = { name: 'a visitor', pages: [], opened: [] }
const walkers: readonly Walker[] = base === undefined ? [nobody] : await walkAll(base)

async function walkAll(site: string): Promise<Walker[]> {
  const visited = await crawl(site, ['/', '/en'])
  const signedIn = ['Kvalitetsstrateg', 'Administratör'].map(async (name): Promise<Walker> => {
    const cookie = await stepInto(site, name)
    const pages = await crawl(site, ['/', '/en'], cookie)
    return { name, cookie, pages, opened: representatives(otherThan(visited, pages)) }
  })
  return [{ ...nobody, pages: visited, opened: representatives(visited) }, ...(await Promise.all(signedIn))]
}

test.skipIf(base === undefined).for(walkers)(
  'every internal link that $name sees leads to a page (needs Chromium for the rest of its journey)',
  ({ pages }) => {
    const broken = pages.filter(({ status }) => status !== 200 && status !== 302 && status !== 303)
    expect(
      broken.map(({ address, status, linkedFrom }) => `${status} ${address}, linked from ${linkedFrom}`),
    ).toEqual([])
    expect(pages.length).toBeGreaterThan(5)
  },
)

test.skipIf(base === undefined).for(walkers)(
  'every page of $name says its language and has one level-one heading',
  ({ pages }) => {
    const html = pages.filter(({ isHtml }) => isHtml)
    const wrong = html.filter(({ address, lang, headings }) => lang !== languageOf(address) || headings !== 1)
    expect(wrong.map(({ address, lang, headings }) => `${address}: lang=${lang}, ${headings} h1`)).toEqual([])
  },
)

function languageOf(address: string): string {
  return /^\/en(?:[/?]|$)/.test(address) ? 'en' : 'sv'
}

const ways = [
  { name: '1280 px', width: 1280, script: true },
  { name: '360 px', width: 360, script: true },
  { name: '1280 px, page script blocked', width: 1280, script: false },
  { name: '360 px, page script blocked', width: 360, script: false },
] as const

/** A visitor goes every way; those who are signed in the widest and the narrowest, where script matters most. */
function journeys() {
  return walkers.flatMap((walker) =>
    ways.filter(({ script }) => script || !walker.cookie).map((way) => ({ walker, way })),
  )
}

describe.skipIf(base === undefined)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '')
  })
  afterAll(() => browser?.close())

  describe.each(journeys())('$walker.name, $way.name', ({ walker, way: { width, script } }) => {
    let context: BrowserContext
    beforeAll(async () => {
      context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light' })
      const [name = '', value = ''] = walker.cookie?.split('=') ?? []
      if (name) await context.addCookies([{ name, value, url: base ?? '' }])
      // Turning script off altogether would turn axe off too: what the page itself loads is kept out instead.
      if (!script) await context.route(/\.js$/, (route) => route.abort())
    })
    afterAll(() => context?.close())

    test.each(walker.opened.map(({ address }) => address))('%s', async (address) => {
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        const isOurDoing = !script && message.text().includes('ERR_FAILED')
        if (message.type() === 'error' && !isOurDoing) complaints.push(message.text())
      })
      try {
        const response = await page.goto(base + address, { waitUntil: 'load' })
        expect(response?.status()).toBe(200)
        expect.soft(await axeViolations(page)).toEqual([])
        const widths = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
        expect.soft(await page.evaluate<number>(widths), 'pixels that stick out to the right').toBe(0)
        expect.soft(await page.locator('h1').count()).toBe(1)
        expect.soft(await page.locator('html').getAttribute('lang')).toBe(languageOf(address))
        expect.soft(complaints).toEqual([])
      } finally {
        await page.close()
      }
    })
  })
})
