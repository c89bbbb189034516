import type { TestProject } from 'vitest/node'
import { findChromium } from '../../../tools/support/chromium.ts'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running product; undefined where there is no Chromium, and so nothing to run. */
    productUrl: string | undefined
    chromium: string | undefined
  }
}

/** One product for all browser tests: they read, and what they write they may not lean on elsewhere. */
export default async function setup({ provide }: TestProject) {
  const chromium = findChromium()
  provide('chromium', chromium)
  if (chromium === undefined) {
    provide('productUrl', undefined)
    return
  }
  const product = await startProduct()
  provide('productUrl', product.url)
  return () => product.stop()
}
