import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dea } from './dea.ts'
import type { DeaData, DeaOptions, DeaScore } from './model.ts'

const folder = new URL('../../../../shared/data/method/', import.meta.url)
const absent = !existsSync(folder)

/** Data sets of the literature: their columns (from 1, after the name) of inputs and outputs. */
const sets = [
  { name: 'ccr1981_program_follow_through', inputs: [1, 2, 3, 4, 5], outputs: [6, 7, 8] },
  { name: 'coelli1998_5firms', inputs: [1, 2], outputs: [3] },
  { name: 'fried1993_fls11', inputs: [1, 2], outputs: [3] },
  { name: 'simarwilson1998_electric19', inputs: [1, 2, 3], outputs: [4] },
  { name: 'tone2001_sbm5', inputs: [1, 2], outputs: [3, 4] },
]

function table(name: string): string[][] {
  const text = readFileSync(new URL(`${name}/data.csv`, folder), 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
}

function dataOf({ name, inputs, outputs }: (typeof sets)[number], keep = (_: string[]) => true): DeaData {
  const rows = table(name).filter(keep)
  const pick = (columns: number[]) => rows.map((row) => columns.map((column) => Number(row[column])))
  return { inputs: pick(inputs), outputs: pick(outputs) }
}

function expectedOf(name: string) {
  return JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')).expected
}

function scoresOf(data: DeaData, options: DeaOptions): readonly DeaScore[] {
  const result = dea(data, options)
  if (result.kind !== 'scores') throw new Error('the published data must be usable')
  return result.scores
}

function expectScores(scores: readonly DeaScore[], wanted: (number | null)[], tolerance = 1e-8) {
  expect(scores).toHaveLength(wanted.length)
  for (const [unit, value] of wanted.entries()) {
    const score = scores[unit]?.score ?? null
    if (value === null || score === null) expect(score, `unit ${unit}`).toBe(value)
    else expect(Math.abs(score - value), `unit ${unit}: ${score}`).toBeLessThanOrEqual(tolerance)
  }
}

describe.skipIf(absent)('published scores, to 1e-8 (skipped without the shared method data)', () => {
  const models = ['crs', 'vrs', 'drs', 'irs', 'fdh'] as const
  const cases = sets.flatMap((set) =>
    models.flatMap((returnsToScale) =>
      (['in', 'out'] as const).flatMap((orientation) =>
        [false, true].map((superEfficiency) => ({ set, returnsToScale, orientation, superEfficiency })),
      ),
    ),
  )
  const given = absent ? [] : cases.filter((one) => keyed(one) !== undefined)

  function keyed({ set, returnsToScale, orientation, superEfficiency }: (typeof cases)[number]) {
    const values = expectedOf(set.name).peer_values
    return (values.pooled ?? values)[`${superEfficiency ? 'super_' : ''}${returnsToScale}_${orientation}`]
  }

  test('there are 14 models for each of the five sets', () => {
    expect(given).toHaveLength(70)
  })

  test.each(given)('$set.name: $returnsToScale, $orientation, super-efficiency $superEfficiency', (one) => {
    expectScores(scoresOf(dataOf(one.set), one), keyed(one))
  })

  test.each(sets)('$name: the largest sum of slacks', (set) => {
    const values = expectedOf(set.name).peer_values
    const wanted: number[] = (values.pooled ?? values).vrs_in_slack_sum
    const scores = scoresOf(dataOf(set), { slacks: true })
    scores.forEach(({ slacks }, unit) => {
      const total = [...(slacks?.inputs ?? []), ...(slacks?.outputs ?? [])].reduce((all, one) => all + one, 0)
      const value = wanted[unit] ?? Number.NaN
      expect(Math.abs(total - value)).toBeLessThanOrEqual(1e-8 * Math.max(1, value))
    })
  })

  test('Fried, Lovell & Schmidt: slacks input by input', () => {
    const upstream = expectedOf('fried1993_fls11').upstream_test_values
    const set = sets[2]
    if (set === undefined) throw new Error('the set is missing')
    const round = (rows: readonly (readonly number[])[]) =>
      rows.map((row) => row.map((value) => Math.round(value * 1e7) / 1e7))
    const constant = scoresOf(dataOf(set), { slacks: true, returnsToScale: 'crs' })
    const variable = scoresOf(dataOf(set), { slacks: true })
    expect(round(constant.map(({ slacks }) => slacks?.inputs ?? []))).toEqual(round(upstream.crs_in_slack_x))
    expect(round(variable.map(({ slacks }) => slacks?.inputs ?? []))).toEqual(round(upstream.vrs_in_slack_x))
    expect(round(variable.map(({ slacks }) => slacks?.outputs ?? []))).toEqual(
      round(upstream.vrs_in_slack_y.map((value: number) => [value])),
    )
  })

  test('Charnes, Cooper & Rhodes: each programme against its own frontier', () => {
    const set = sets[0]
    if (set === undefined) throw new Error('the set is missing')
    const values = expectedOf(set.name).peer_values
    for (const programme of ['PFT', 'NFT']) {
      const data = dataOf(set, (row) => row[9]?.trim() === programme)
      expectScores(scoresOf(data, { returnsToScale: 'crs' }), values[`${programme}_only_crs_in`])
    }
  })
})
