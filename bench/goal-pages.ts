import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unwrap } from '#core/outcome.ts'
import { startEmbedded } from '#store/embedded.ts'
import { migrate, withClient } from '#store/migrate.ts'
import { type Bench, inTurns, type Measurement, median } from './support/bench.ts'
import { loadBundled } from './support/bundle.ts'
import { largeMunicipality, readingOfRows } from './support/large-municipality.ts'

interface GoalApp {
  page(address: string): Promise<string>
  read(): Promise<void>
  close(): Promise<void>
}

interface Module {
  goalApp(config: Config, municipality: string): GoalApp
}

type Config = Parameters<typeof withClient>[0]

const municipality = '0000'
const goals = 40
const sizes = [375, 1_500] as const

const pages = {
  'goal tree': '/mal',
  'grid, every cell': '/mal/rutnat?plats=kf&alla=ja',
} as const

/** The goal tree and the grid of a large municipality, against reading the rows that they show. */
export const goalPages: Bench = {
  name: 'goal tree and grid',
  async run() {
    const { goalApp } = await loadBundled<Module>('goal-app.tsx')
    const [small, large] = [await measure(sizes[0], goalApp), await measure(sizes[1], goalApp)]
    const growth = Math.log(sizes[1] / sizes[0])
    return large.lines.map((line, index): Measurement => {
      const exponent = Math.log((large.times[index] ?? 0) / (small.times[index] ?? 1)) / growth
      return { ...line, what: `${line.what}, growth exponent ${exponent.toFixed(2)}` }
    })
  },
}

async function measure(units: number, goalApp: Module['goalApp']) {
  const data = mkdtempSync(join(tmpdir(), 'styrkedjan-bench-'))
  const server = unwrap(await startEmbedded({ data: join(data, 'store') }))
  try {
    unwrap(await migrate(server.address, { data }))
    await withClient(server.address, (client) => client.query(largeMunicipality(municipality, units, goals)))
    return await compare(units, server.address, goalApp(server.address, municipality))
  } finally {
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function compare(units: number, config: Config, app: GoalApp) {
  try {
    const names = Object.keys(pages)
    const sides = [...Object.values(pages).map((address) => () => timed(() => app.page(address)))]
    const found = await inTurns(5, [
      () => withClient(config, (client) => timed(() => readBare(client))),
      () => timed(() => app.read()),
      ...sides,
    ])
    const [bare = 0, parsed = 0, ...times] = found.map(median)
    const lines = names.map((name, index): Measurement => {
      const time = times[index] ?? 0
      return {
        what: `${name}, ${units} units × ${goals} goals`,
        median: `${time.toFixed(0)} ms`,
        against: `reading its rows bare ${bare.toFixed(0)} ms, read and checked ${parsed.toFixed(0)} ms`,
        ratio: time / bare,
      }
    })
    return { lines, times }
  } finally {
    await app.close()
  }
}

type Client = Parameters<Parameters<typeof withClient>[1]>[0]

async function readBare(client: Client): Promise<void> {
  for (const query of readingOfRows) await client.query(query, [municipality])
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
