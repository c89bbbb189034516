import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './axe.ts'

/** How somebody comes to the product. */
export interface Way {
  readonly browser: Browser
  /** Of the product, without slash at the end. */
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly locale: 'sv-SE' | 'en-GB'
  /** Whether the browser runs scripts; absent: it does. */
  readonly script?: boolean
}

/** Somebody at a browser that nobody else is at. */
export interface Visit {
  readonly page: Page
  /** Opens a path of the product, which must answer 200. */
  open(path: string): Promise<void>
  /** Steps into a role of the example by its button on the start page. */
  stepInto(name: string): Promise<void>
  /** Waits until the frame says who is signed in, and as what. */
  isSignedIn(name: string, as?: string): Promise<void>
  /** Axe has nothing against the page as it stands. */
  accessible(): Promise<void>
  /** Waits until the page says it, in one piece. */
  says(text: string): Promise<void>
  /** Sends a form that the page never showed, as the signed-in browser: the status of the answer. */
  forge(path: string, fields: Readonly<Record<string, string>>): Promise<number>
}

/** Milliseconds for a page or a word on it: a noisy machine may take many times as long as a quiet one. */
const patience = 30_000
const pictures = join(tmpdir(), 'styrkedjan-e2e-pictures')

/**
 * Lets somebody walk in a browser without cookies from before. The pages may not complain, and nothing may stick out to
 * the right; a walk that fails leaves a picture of where it stood.
 *
 * @param name of the walk, for the picture
 */
export async function visit(way: Way, name: string, walk: (visit: Visit) => Promise<void>): Promise<void> {
  const page = await emptyWindow(way)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refused form or sign-in is answered 400 or 403, which the browser reports as if something had failed to load.
    const isRefusal = /status of 40[03] /.test(message.text())
    const isOurs = message.location().url.startsWith(way.url)
    if (message.type() === 'error' && isOurs && !isRefusal)
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  const measured: Promise<string | undefined>[] = []
  page.on('load', () => measured.push(howWide(page)))
  try {
    await walk({ ...hands(page, page.context(), way), page })
    expect(complaints).toEqual([])
    const tooWide = (await Promise.all(measured)).filter((each) => each !== undefined)
    expect(tooWide, 'pages that stick out to the right').toEqual([])
    await leaveWindow(way, page)
  } catch (error) {
    const shown = await picture(page, name)
    await page.context().close()
    throw new Error(`at ${page.url()}, ${shown}`, { cause: error })
  }
}

/** Windows that nobody uses, by how they are made: to open a new one takes longer than to read a page in it. */
const left = new WeakMap<Browser, Map<string, Page>>()

function kindOf({ url, width, locale, script = true }: Way): string {
  return JSON.stringify({ url, width, locale, script })
}

async function emptyWindow(way: Way): Promise<Page> {
  const { browser, url, width, locale, script = true } = way
  const found = left.get(browser)?.get(kindOf(way))
  left.get(browser)?.delete(kindOf(way))
  if (found) return found
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: 'light',
    javaScriptEnabled: script,
    locale,
    baseURL: url,
  })
  context.setDefaultTimeout(patience)
  return context.newPage()
}

/** Nothing of the visitor stays: the product keeps no more in a browser than cookies. */
async function leaveWindow(way: Way, page: Page): Promise<void> {
  for (const event of ['pageerror', 'console', 'load', 'request']) page.removeAllListeners(event)
  await page.goto('about:blank')
  await page.context().clearCookies()
  const windows = left.get(way.browser) ?? new Map<string, Page>()
  left.set(way.browser, windows.set(kindOf(way), page))
}

/** What went wrong matters more than its picture. */
async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true })
  const file = join(pictures, `${name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`)
  const taken = await page.screenshot({ path: file, fullPage: true }).catch(() => undefined)
  return taken ? `shown in ${file}` : 'of which no picture could be taken'
}

/** What to say of a page that sticks out to the right; of one that has been left already, nothing. */
async function howWide(page: Page): Promise<string | undefined> {
  const address = page.url()
  const pixels = await page.evaluate<number>(sticksOut).catch(() => 0)
  return pixels > 0 ? `${address}: ${pixels} pixels` : undefined
}

const sticksOut = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

function hands(page: Page, context: BrowserContext, { url, locale }: Way): Omit<Visit, 'page'> {
  const isSignedIn = (name: string, as = '') =>
    page.locator('.signed-in', { hasText: name }).filter({ hasText: as }).waitFor()
  const says = (text: string) => page.getByText(text).filter({ visible: true }).first().waitFor()
  return {
    says,
    async open(path) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(200)
    },
    async stepInto(name) {
      // The address opens the roles, which are folded away for whoever has one.
      await page.goto(locale === 'sv-SE' ? '/#roller' : '/en#roller')
      await page.locator('#roller').getByRole('button', { name }).click()
      await isSignedIn(name)
    },
    isSignedIn,
    async accessible() {
      expect(await axeViolations(page), page.url()).toEqual([])
    },
    async forge(path, fields) {
      const headers = { origin: url }
      const response = await context.request.post(path, { form: fields, headers, maxRedirects: 0 })
      return response.status()
    },
  }
}
