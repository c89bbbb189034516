import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { alternativesTabled } from './budget/alternatives.ts'
import { rulesDecided } from './budget/decision.ts'
import { rulesProposed } from './budget/proposal.ts'
import { unitsHeard } from './budget/round.ts'
import { duringTheYear } from './budget/year.ts'
import { launchBrowser } from './support/browser.ts'
import { type RunningProduct, startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'
import type { Leg } from './year/leg.ts'

/**
 * A budget of Ekbacka's schools from the first draft of a rule to the year that it pays for, as those who live it: each
 * with a browser of their own, one after the other, on a product whose clock the test moves. Its first half is in
 * Swedish on a large screen, its second in English on a phone. Every figure is worked out by the engine beside the walk.
 */
const chromium = inject('chromium')

describe.skipIf(chromium === undefined)('a budget that explains itself', () => {
  let product: RunningProduct
  let browser: Browser
  /** Every step stands on those before it. */
  let stumbled = false

  beforeAll(async () => {
    product = await startProduct({ clock: '2026-10-15T08:00:00Z' })
    browser = await launchBrowser(chromium ?? '')
    // The first reader after a start waits for what the others find ready.
    await fetch(product.url)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  const leg: Leg = (day, name, way, walk) =>
    test(`${day}: ${name}`, async ({ skip }) => {
      skip(stumbled, 'the journey stopped before')
      stumbled = true
      await product.setClock(`${day}T09:00:00Z`)
      await visit({ ...way, browser, url: product.url }, `${day} ${name}`, walk)
      stumbled = false
    })

  rulesProposed(leg)
  unitsHeard(leg)
  alternativesTabled(leg)
  rulesDecided(leg)
  duringTheYear(leg)
})
