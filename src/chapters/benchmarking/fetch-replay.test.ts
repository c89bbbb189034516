import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { Database } from '#store/db.ts'
import { currentValues, earlierValues } from '#store/indicator-values.ts'
import { freshDatabase } from '#test/support/database.ts'
import { type FetchReport, fetchFromKolada } from './fetch.store.ts'

const replay = fileURLToPath(new URL('../../../../shared/tools/kolada-replay.mjs', import.meta.url))
const absent = !existsSync(replay)
const reason = 'skipped where ../shared/tools/kolada-replay.mjs is absent'

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill()
})

/** Starts the replay of Kolada on a free port. */
async function startReplay(faults = ''): Promise<string> {
  const child = spawn(process.execPath, [replay, '--port', '0', '--faults', faults], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  for await (const line of createInterface(child.stdout)) {
    const base = /http:\S+/.exec(line)?.[0]
    if (base !== undefined) return base
  }
  throw new Error('the replay of Kolada did not start')
}

const kpis = ['N15008', 'N15034', 'N15419', 'N15485', 'N15505', 'N15574', 'N15820']

async function fetched(database: Database, base: string): Promise<FetchReport> {
  const report = await fetchFromKolada(database, { kpis, years: [2017, 2019], base })
  if (!report.ok) throw new Error(report.problems[0].text.en)
  return report.value
}

async function facts(database: Database) {
  const values = await currentValues(database, { kpis })
  return values.map(({ kpi, municipality, year, gender, value }) =>
    [kpi, municipality, year, gender, value].join(),
  )
}

test.skipIf(absent)(
  `with refusals, faults, slow and cut answers the store holds the same figures (${reason})`,
  async () => {
    const smooth = await freshDatabase()
    const rough = await freshDatabase()
    const without = await fetched(smooth, await startReplay())
    const faulty = await fetched(rough, await startReplay('429,500,slow,cut'))
    expect(without.retries).toBe(0)
    expect(faulty.retries).toBeGreaterThan(3)
    expect(faulty.rows).toBe(without.rows)
    const expected = await facts(smooth)
    expect(expected.length).toBeGreaterThan(10_000)
    expect(await facts(rough)).toEqual(expected)
  },
  120_000,
)

test.skipIf(absent)(
  `a second fetch tells what was revised, vanished and renamed, and keeps what was (${reason})`,
  async () => {
    const database = await freshDatabase()
    const base = await startReplay('revise,vanish,rename')
    const first = await fetched(database, base)
    const before = await currentValues(database, { kpis: ['N15485', 'N15574'] })
    expect(first).toMatchObject({ revised: [], vanished: [], renamed: [] })

    const second = await fetched(database, base)
    expect(second.vanished).toMatchObject([{ kpi: 'N15574' }])
    expect(second.renamed).toMatchObject([
      { kpi: 'N15485', after: expect.stringContaining('(ny definition)') },
    ])
    expect(second.revised.length).toBeGreaterThan(10)
    expect(second.revised.filter(({ kpi }) => kpi === 'N15485' || kpi === 'N15574')).toEqual([])
    expect(await currentValues(database, { kpis: ['N15485', 'N15574'] })).toEqual(before)

    for (const { kpi, year, municipality, gender, before, after } of second.revised) {
      expect(after).toBeCloseTo((before ?? 0) * 1.11, 9)
      const versions = await earlierValues(database, kpi, year, municipality)
      expect(versions.filter((version) => version.gender === gender).map(({ value }) => value)).toEqual([
        before,
        after,
      ])
    }
  },
  120_000,
)
