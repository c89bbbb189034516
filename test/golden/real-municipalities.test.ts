import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readChoice } from '#chapters/benchmarking/choice.ts'
import { rankMunicipalities } from '#chapters/benchmarking/efficiency/rank.ts'
import type { Ranking } from '#chapters/benchmarking/efficiency/ranking.ts'
import { sensitivity } from '#chapters/benchmarking/efficiency/sensitivity.ts'
import { validity } from '#chapters/benchmarking/efficiency/validity.ts'
import { buildPanel, type Panel } from '#chapters/benchmarking/panel.ts'
import { compulsorySchool } from '#chapters/benchmarking/services/compulsory-school.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { unwrap } from '#core/outcome.ts'
import { readIndicators } from '#sources/indicator-csv/read-indicators.ts'
import { readCsv } from '#sources/spreadsheet/csv.ts'

const file = new URL('../../../shared/data/kolada/values.csv', import.meta.url)
const reason = existsSync(file) ? '' : ' (skipped: the shared real data are not here)'

const choice = unwrap(
  readChoice(compulsorySchool, {
    cost: 'N15008',
    quality: 'N15505,N15419,N15436',
    structure: 'N15820,N15902',
    window: '2017-2019',
    weight: '0.5',
    replications: '500',
  }),
)

describe.skipIf(reason !== '')(`real municipalities 2017–2019${reason}`, () => {
  let panel: Panel
  let ranking: Ranking

  beforeAll(() => {
    const facts = unwrap(readIndicators(unwrap(readCsv('values.csv', readFileSync(file)))))
    panel = buildPanel(facts, officialMunicipalities)
    ranking = unwrap(rankMunicipalities(panel, choice))
  })

  test('289 are ranked; Åsele, with one complete year, is not', () => {
    expect(ranking.ranked).toHaveLength(289)
    expect(ranking.unranked.map(({ municipality }) => municipality.name)).toEqual(['Åsele'])
  })

  // Computed once more by normal equations in another language: the five best to twelve digits.
  test('the best five have the scores of an independent computation', () => {
    expect(ranking.ranked.slice(0, 5).map(({ code, efficiency }) => [code, efficiency.toFixed(12)])).toEqual([
      ['1782', '2.181389504542'],
      ['1760', '1.836389728115'],
      ['2560', '1.600298799096'],
      ['1762', '1.389561810081'],
      ['1264', '1.389082107810'],
    ])
  })

  test('after adjustment the score no longer follows structure', () => {
    const correlations = validity(panel, ranking, compulsorySchool.sets[0])
    expect(Math.abs(correlations.N15820?.spearman ?? 1)).toBeLessThan(0.05)
    expect(Math.abs(correlations.N15902?.spearman ?? 1)).toBeLessThan(0.1)
    expect(correlations.rka?.n).toBe(289)
  })

  test('a place in the middle moves far between specifications', () => {
    const middle = sensitivity(panel, choice, ranking.ranked[144]?.code ?? '')
    expect(middle?.specifications).toBe(168)
    expect((middle?.range[1] ?? 0) - (middle?.range[0] ?? 0)).toBeGreaterThan(50)
  })
})
