import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { launchBrowser } from './support/browser.ts'
import { crawl, representatives } from './support/site.ts'

const base = inject('productUrl')
const chromium = inject('chromium')
const pages = base === undefined ? [] : await crawl(base, ['/', '/en'])

test.skipIf(base === undefined)(
  'every internal link leads to a page (needs Chromium for the rest of its journey)',
  () => {
    const broken = pages.filter(({ status }) => status !== 200 && status !== 302 && status !== 303)
    expect(
      broken.map(({ address, status, linkedFrom }) => `${status} ${address}, linked from ${linkedFrom}`),
    ).toEqual([])
    expect(pages.length).toBeGreaterThan(5)
  },
)

test.skipIf(base === undefined)('every page says its language and has one level-one heading', () => {
  const html = pages.filter(({ isHtml }) => isHtml)
  const wrong = html.filter(({ address, lang, headings }) => lang !== languageOf(address) || headings !== 1)
  expect(wrong.map(({ address, lang, headings }) => `${address}: lang=${lang}, ${headings} h1`)).toEqual([])
})

function languageOf(address: string): string {
  return /^\/en(?:[/?]|$)/.test(address) ? 'en' : 'sv'
}

const ways = [
  { name: '1280 px', width: 1280, script: true },
  { name: '360 px', width: 360, script: true },
  { name: '1280 px, page script blocked', width: 1280, script: false },
  { name: '360 px, page script blocked', width: 360, script: false },
] as const

describe.skipIf(base === undefined)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '')
  })
  afterAll(() => browser?.close())

  describe.each(ways)('$name', ({ width, script }) => {
    let context: BrowserContext
    beforeAll(async () => {
      context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light' })
      // Turning script off altogether would turn axe off too: what the page itself loads is kept out instead.
      if (!script) await context.route(/\.js$/, (route) => route.abort())
    })
    afterAll(() => context?.close())

    test.each(representatives(pages).map(({ address }) => address))('%s', async (address) => {
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
