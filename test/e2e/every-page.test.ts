import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser } from './support/browser.ts'
import {
  crawl,
  type FoundPage,
  hasIsland,
  isClosed,
  languageIn,
  otherThan,
  representatives,
  stepInto,
  withNewForms,
} from './support/site.ts'

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

const bothLanguages = [path('sv').start(), path('en').start()]
/** Whoever is signed in reads in one language: a visitor has read most pages in both. */
const insiders = [
  { name: 'Kvalitetsstrateg', only: 'en' },
  { name: 'Administratör', only: 'sv' },
] as const
/** Those who come last are opened only for the forms that are theirs. */
const others = [
  { name: 'Förvaltningschef och skolchef', only: 'sv' },
  { name: 'Ordförande i bildningsnämnden', only: 'en' },
] as const

const nobody: Walker = { name: 'a visitor', pages: [], opened: [] }
const walkers: readonly Walker[] = base === undefined ? [nobody] : await walkAll(base)

async function walkAll(site: string): Promise<Walker[]> {
  const visited = await crawl(site, bothLanguages)
  const read = ({ name, only }: { readonly name: string; readonly only: Language }) =>
    walkAs(site, name, only)
  const [inside, last] = await Promise.all([Promise.all(insiders.map(read)), Promise.all(others.map(read))])
  const walkers: Walker[] = [
    { ...nobody, pages: visited, opened: representatives(visited) },
    ...inside.map((one) => ({ ...one, opened: representatives(otherThan(visited, one.pages)) })),
  ]
  for (const one of last) {
    const shown = walkers.flatMap(({ pages }) => pages)
    walkers.push({ ...one, opened: withNewForms(shown, one.pages) })
  }
  return walkers
}

async function walkAs(site: string, name: string, only: Language) {
  const cookie = await stepInto(site, name)
  return { name, cookie, pages: await crawl(site, [path(only).start()], { cookie, only }) }
}

test.skipIf(base === undefined).for(walkers)(
  'every internal link that $name sees leads to a page (needs Chromium for the rest of its journey)',
  ({ pages }) => {
    const broken = pages.filter((page) => ![200, 302, 303].includes(page.status) && !isClosed(page))
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
    const wrong = html.filter(({ address, lang, headings }) => lang !== languageIn(address) || headings !== 1)
    expect(wrong.map(({ address, lang, headings }) => `${address}: lang=${lang}, ${headings} h1`)).toEqual([])
  },
)

const ways = [
  { name: '1280 px', width: 1280, script: true },
  { name: '360 px', width: 360, script: true },
  { name: '1280 px, page script blocked', width: 1280, script: false },
  { name: '360 px, page script blocked', width: 360, script: false },
] as const

/**
 * A visitor goes the widest in English and the narrowest in Swedish, whose words are longer: a page is the same in both
 * but for its words. Whoever is signed in goes both in one language, and axe, which has read the frame of both with the
 * visitor, reads along at the narrowest. Without script a visitor goes, and only where script does anything.
 */
function journeys() {
  return walkers.flatMap((walker) =>
    ways
      .filter(({ script }) => script || !walker.cookie)
      .map((way) => ({ walker, way, opened: openedBy(walker, way) })),
  )
}

function openedBy({ cookie, opened, pages }: Walker, { width, script }: (typeof ways)[number]) {
  const shown = cookie || script ? opened : opened.filter(hasIsland)
  const isRead = new Set(pages.map(({ address }) => languageIn(address)))
  const language = width > 1000 ? 'en' : 'sv'
  return isRead.size > 1 ? shown.filter(({ address }) => languageIn(address) === language) : shown
}

/** Milliseconds for a page. */
const patience = 120_000
const sticksOut = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const unfold = 'for (const each of document.querySelectorAll("details")) each.open = true'
const appeared =
  'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)'

describe.skipIf(base === undefined)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '')
  })
  afterAll(() => browser?.close())

  describe.each(journeys())('$walker.name, $way.name', ({ walker, way: { width, script }, opened }) => {
    let context: BrowserContext
    const free: Page[] = []
    beforeAll(async () => {
      context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light' })
      // A noisy machine may take many times as long as a quiet one.
      context.setDefaultTimeout(patience)
      const [name = '', value = ''] = walker.cookie?.split('=') ?? []
      if (name) await context.addCookies([{ name, value, url: base ?? '' }])
      // Turning script off altogether would turn axe off too: what the page itself loads is kept out instead.
      if (!script) await context.route(/\.js$/, (route) => route.abort())
    })
    afterAll(() => context?.close())

    const isForAxe = width < 1000 || !walker.cookie
    const addresses = opened.map(({ address }) => address)
    test.concurrent.for(addresses)('%s', (address, { expect }) =>
      onFreePage(context, free, async (page) => {
        const complaints: string[] = []
        page.on('pageerror', (error) => complaints.push(error.message))
        page.on('console', (message) => {
          const isOurDoing = !script && message.text().includes('ERR_FAILED')
          if (message.type() === 'error' && !isOurDoing) complaints.push(message.text())
        })
        const response = await page.goto(base + address, { waitUntil: 'load' })
        expect(response?.status()).toBe(200)
        expect.soft(await page.evaluate<number>(sticksOut), 'pixels that stick out to the right').toBe(0)
        // What is folded away is read too, once it has appeared.
        await page.evaluate(unfold)
        await page.evaluate(appeared)
        if (isForAxe) expect.soft(await axeViolations(page)).toEqual([])
        expect.soft(await page.evaluate<number>(sticksOut), 'pixels that stick out, unfolded').toBe(0)
        expect.soft(await page.locator('h1').count()).toBe(1)
        expect.soft(await page.locator('html').getAttribute('lang')).toBe(languageIn(address))
        expect.soft(complaints).toEqual([])
      }),
    )
  })
})

/** A new tab for each address takes as long as everything that is looked at in it: one is used again unless it failed. */
async function onFreePage(
  context: BrowserContext,
  free: Page[],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = free.pop() ?? (await context.newPage())
  try {
    await look(page)
    page.removeAllListeners('pageerror')
    page.removeAllListeners('console')
    free.push(page)
  } catch (error) {
    await page.close()
    throw error
  }
}
