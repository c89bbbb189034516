/**
 * `npm run screenshots`: takes the README's pictures anew from the example, into `docs/pictures/`, named
 * `<page>-<language>-<desktop|phone>.png`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Language, languages } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { launchBrowser } from '../test/e2e/support/browser.ts'
import { startProduct } from '../test/e2e/support/product.ts'
import { findOrInstallChromium, howToGetChromium } from './support/chromium.ts'
import { project } from './support/generated.ts'

const folder = join(project, 'docs/pictures')

const screens = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const

const pages = {
  ranking: (to: ReturnType<typeof path>) => to.service('grundskola'),
  handbook: (to: ReturnType<typeof path>) => to.handbook(),
} as const

async function takePicture(
  browser: Browser,
  url: string,
  screen: keyof typeof screens,
  name: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: screens[screen], colorScheme: 'light' })
  const response = await page.goto(url, { waitUntil: 'load' })
  if (response?.status() !== 200)
    throw new Error(`${url} answered ${response?.status()}; ${name} was not taken`)
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  await page.close()
}

async function takeAll(browser: Browser, base: string, language: Language): Promise<void> {
  for (const [name, addressOf] of Object.entries(pages)) {
    for (const screen of ['desktop', 'phone'] as const) {
      await takePicture(browser, base + addressOf(path(language)), screen, `${name}-${language}-${screen}`)
    }
  }
}

const chromium = await findOrInstallChromium()
if (chromium === undefined) {
  process.stderr.write(`${howToGetChromium}\n`)
  process.exitCode = 2
} else {
  mkdirSync(folder, { recursive: true })
  const product = await startProduct()
  const browser = await launchBrowser(chromium)
  try {
    for (const language of languages) await takeAll(browser, product.url, language)
    process.stdout.write('The pictures are in docs/pictures.\n')
  } finally {
    await browser.close()
    await product.stop()
  }
}
