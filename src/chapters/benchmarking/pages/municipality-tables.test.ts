import { expect, test } from 'vitest'
import { plainChoice } from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import type { Gap } from '#chapters/benchmarking/efficiency/gap.ts'
import type { Sensitivity } from '#chapters/benchmarking/efficiency/sensitivity.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { toOre } from '#core/money.ts'
import { gapTable } from './gap-section.tsx'
import { changeTable } from './sensitivity-section.tsx'

const provenance = {
  source: 'exempeldata',
  mark: 'derived',
  retrievedAt: '2026-11-23T08:00:00.000Z',
  preliminary: false,
} as const

function titleOf(gap: number, low: number, high: number) {
  const found: Gap = {
    year: 2023,
    volume: 1000,
    expectedCost: 100_000,
    ownDeviation: 9,
    bestDeviation: -7,
    best: ['9001'],
    expectedOre: toOre(10_000_000_000),
    deviationOre: toOre(900_000_000),
    gapOre: toOre(gap),
    gapIntervalOre: [toOre(low), toOre(high)],
  }
  return gapTable(found, provenance).title.sv.replaceAll('\u00a0', ' ')
}

test('an amount is named only where the interval leaves no doubt of its sign', () => {
  expect(titleOf(1_600_000_000, 100_000_000, 3_000_000_000)).toBe(
    'Avståndet till de bästa är värt 16,0 mnkr om året',
  )
  expect(titleOf(-1_600_000_000, -3_000_000_000, -100_000_000)).toBe(
    'Kostnaden är redan 16,0 mnkr lägre än de bästas',
  )
  const unsure = 'Det går inte att säga om kostnaden skiljer sig från de bästas'
  expect(titleOf(1_600_000_000, -100_000_000, 3_000_000_000)).toBe(unsure)
  expect(titleOf(-1_600_000_000, -3_000_000_000, 100_000_000)).toBe(unsure)
})

test('a changed place is told with how many are ranked, and whether the own interval holds it', () => {
  const at = (rank: number, weight: number): Sensitivity['single'][number] => ({
    specification: { choice: { ...plainChoice, weight }, years: [2021, 2022, 2023], differs: ['weight'] },
    rank,
    of: 289,
  })
  const single = [at(274, 0.25), at(18, 0.75)]
  const found: Sensitivity = {
    specifications: 3,
    medianRank: 25,
    range: [18, 274],
    topDecileShare: 0,
    single,
  }
  const { columns, rows } = changeTable(found, [19, 274], provenance)
  expect(columns[2]?.label.sv).toBe('Jämfört med 19–274')
  expect(rows.map(({ cells }) => [cells.place, cells.within])).toEqual([
    [
      { sv: 'plats 274 av 289', en: 'place 274 of 289' },
      { sv: 'inom', en: 'within' },
    ],
    [
      { sv: 'plats 18 av 289', en: 'place 18 of 289' },
      { sv: 'utanför', en: 'outside' },
    ],
  ])
})

test('the sentences hold for one as for many', () => {
  expect(texts.sv.municipality.gapBasis(2023, 1)).toBe(
    'Räknat på 2023 års volym mot den enda kommun i bästa fjärdedelen som har minst samma kvalitet.',
  )
  const { lead } = texts.sv.overview
  expect(lead('Ekbacka', 1, '', '', 1)).toBe(
    'Ekbacka går inte att skilja från landets snitt i den enda verksamhet där kommunen har en plats.',
  )
  expect(lead('Ekbacka', 1, '', 'grundskola', 0)).toBe(
    'Ekbacka ligger under landets snitt i grundskola, med 95 procents säkerhet i varje verksamhet för sig.',
  )
  expect(lead('Ekbacka', 6, 'förskola', 'grundskola och LSS', 3)).toBe(
    'Ekbacka ligger över landets snitt i förskola och under det i grundskola och LSS, med 95 procents säkerhet i varje verksamhet för sig. I övrigt räcker uppgifterna inte.',
  )
})
