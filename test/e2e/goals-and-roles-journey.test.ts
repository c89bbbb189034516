import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { type RunningProduct, startProduct } from './support/product.ts'
import { visit } from './support/visit.ts'
import { goalsOfTheYear } from './year/goals.ts'
import type { Leg } from './year/leg.ts'
import { rolesOfTheYear } from './year/roles.ts'

/**
 * A year of goals and roles in Ekbacka, as those who live it: each with a browser of their own, one after the other, on
 * a product whose clock the test moves. Its first half is in Swedish on a large screen, its second in English on a phone.
 */
const chromium = inject('chromium')

describe.skipIf(chromium === undefined)('a year of goals and roles', () => {
  let product: RunningProduct
  let browser: Browser
  /** Every step stands on those before it. */
  let stumbled = false

  beforeAll(async () => {
    product = await startProduct({ clock: '2026-11-23T08:00:00Z' })
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
      skip(stumbled, 'the year stopped before')
      stumbled = true
      await product.setClock(`${day}T09:00:00Z`)
      await visit({ ...way, browser, url: product.url }, `${day} ${name}`, walk)
      stumbled = false
    })

  goalsOfTheYear(leg)
  rolesOfTheYear(leg)
})
