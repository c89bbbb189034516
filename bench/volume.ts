import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findChromium, howToGetChromium } from '../tools/support/chromium.ts'
import type { Bench, Measurement } from './support/bench.ts'
import { type VolumeTimes, volumeTimes } from './support/volume-work.ts'

const sizes = [1_500, 6_000] as const
const rounds = 15

/** The volume engine on the server and in a real browser, against summing its answer once, and how it grows. */
export const volumeBench: Bench = {
  name: 'volume engine',
  async run() {
    const server = sizes.map((units) => volumeTimes(units, rounds))
    const browser = await inBrowser()
    return [...lines('server', server), ...lines('browser', browser)]
  },
}

function lines(where: string, [small, large]: readonly VolumeTimes[]): Measurement[] {
  if (small === undefined || large === undefined) return []
  const growth = Math.log(sizes[1] / sizes[0])
  return [
    ...[small, large].map((times, at) => line(where, sizes[at] ?? 0, times)),
    {
      what: `… growth exponent, ${sizes[0]} → ${sizes[1]} units (${where})`,
      median: `${whole(large).toFixed(1)} ms`,
      against: `${whole(small).toFixed(1)} ms`,
      ratio: Math.log(whole(large) / whole(small)) / growth,
    },
  ]
}

function line(where: string, units: number, times: VolumeTimes): Measurement {
  const parts = `amounts ${times.allocate.toFixed(1)} ms, months ${times.months.toFixed(1)} ms`
  return {
    what: `volume engine, ${units} units × 40 components × 12 months (${where})`,
    median: `${whole(times).toFixed(1)} ms (${parts})`,
    against: `summing the same array once ${times.sum.toFixed(2)} ms`,
    ratio: whole(times) / times.sum,
  }
}

function whole({ allocate, months }: VolumeTimes): number {
  return allocate + months
}

/** The same functions, bundled as the client is and run in Chromium. */
async function inBrowser(): Promise<VolumeTimes[]> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(howToGetChromium)
  const script = await bundled()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    const found: VolumeTimes[] = []
    for (const units of sizes)
      found.push(await page.evaluate<VolumeTimes>(`engine.volumeTimes(${units}, ${rounds})`))
    return found
  } finally {
    await browser.close()
  }
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'support/volume-work.ts'),
        formats: ['iife'],
        name: 'engine',
      },
    },
  })
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  const chunk = outputs.find((each) => each.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('the bundle came out empty')
  return chunk.code
}
