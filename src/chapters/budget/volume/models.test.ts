import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { allocate } from './allocate.ts'
import { comparePublished, isFinding } from './compare-published.ts'
import { monthsOf } from './months.ts'
import { readVolumeModel } from './rule-set-schema.ts'

const folder = join(import.meta.dirname, '__fixtures__/models')

function readModel(file: string) {
  return unwrap(readVolumeModel(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

/** How many figures each source prints, and in how many of them it contradicts itself. */
const models = [
  ['boras-forskola-2021.json', 24, 0],
  ['huddinge-2016.json', 24, 0],
  ['jonkoping-hemtjanst-2016.json', 16, 0],
  ['sjobo-2016.json', 32, 0],
  ['sjobo-2020.json', 34, 0],
  ['sjobo-2021.json', 32, 0],
  ['skelleftea-forskola-2018.json', 5, 0],
  ['stromsund-2023.json', 40, 0],
  ['tyreso-hemtjanst-2021.json', 24, 0],
  ['upplands-vasby-forskola-2017.json', 36, 4],
] as const

test('every model in the folder is in the table', () => {
  expect(readdirSync(folder).sort()).toEqual(models.map(([file]) => file))
})

test.each(models)(
  '%s: all %i printed figures are met within the rounding, %i of them flagged',
  (file, count, flagged) => {
    const model = readModel(file)
    const allocation = unwrap(allocate(model))
    const compared = comparePublished(allocation, model.published ?? [])
    expect(compared.filter(({ met }) => !met)).toEqual([])
    expect(compared.filter(isFinding)).toEqual([])
    expect(compared).toHaveLength(count)
    expect(compared.filter(({ verdict }) => verdict === 'source-error')).toHaveLength(flagged)
  },
)

test.each(models)('%s: the months of every amount are its year', (file) => {
  const allocation = unwrap(allocate(readModel(file)))
  const months = monthsOf(allocation)
  for (const [i, amount] of allocation.amounts.entries())
    expect(months.subarray(i * 12, i * 12 + 12).reduce((sum, month) => sum + month, 0)).toBe(amount)
})

test('a printed figure that is changed is outside: the comparison can fail', () => {
  const model = readModel('tyreso-hemtjanst-2021.json')
  const [first, ...others] = model.published ?? []
  const changed = comparePublished(unwrap(allocate(model)), [
    { ...first, what: 'price', within: 0, ore: (first?.ore ?? 0) + 100 },
    ...others,
  ])
  expect(changed.filter(isFinding)).toMatchObject([
    { verdict: 'outside', printed: 37_800, ours: 37_700, difference: -100 },
  ])
})

/** The examples as they were collected, where they lie beside the checkout. */
const collected = join(import.meta.dirname, '../../../../../shared/data/volume')
const reason = existsSync(collected) ? '' : ' (skipped: the collected examples are not beside the checkout)'

/** Figures that a source has, but that no rule gives: what is counted, what explains, and what our models derive. */
const notPrinted =
  /^(folkmangd_|snitt_foregaende|forandring_snitt|tolerans|budgetar$|ar$|barn$|veckor$|timmar_per_vecka|kvm$|from$|to$|harledd_bas|bas_exkl_adm_moms|upp_till_barn)/

/** Every number in a document, with the key it stands under. */
function numbers(value: unknown, key = ''): { key: string; value: number }[] {
  if (typeof value === 'number') return notPrinted.test(key) ? [] : [{ key, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => numbers(inner, Array.isArray(value) ? key : name))
}

const sources = [
  ['boras-forskola-2021.json', 'boras-forskola-2021.json'],
  ['huddinge-lokalbidrag-2016.json', 'huddinge-2016.json'],
  ['jonkoping-hemtjanst-2016.json', 'jonkoping-hemtjanst-2016.json'],
  ['sjobo-demografi-2016.json', 'sjobo-2016.json'],
  ['sjobo-demografi-2020.json', 'sjobo-2020.json'],
  ['sjobo-demografi-2021.json', 'sjobo-2021.json'],
  ['skelleftea-forskola-timpeng-2018.json', 'skelleftea-forskola-2018.json'],
  ['stromsund-ike-2023.json', 'stromsund-2023.json'],
  ['tyreso-hemtjanst-2021.json', 'tyreso-hemtjanst-2021.json'],
  ['upplandsvasby-forskola-2017.json', 'upplands-vasby-forskola-2017.json'],
] as const

/** Kronor, tkr or mnkr as öre, by what the key says; volumes as they are. */
function asPublished({ key, value }: { key: string; value: number }): number {
  const scale = /mnkr|^forskola_grundskola$|^aldreomsorg$/.test(key) ? 1e8 : /tkr/.test(key) ? 1e5 : 100
  return /snitt|kvm$|timmar$/.test(key) && !/kr_per/.test(key) ? Math.abs(value) : Math.round(value * scale)
}

test.skipIf(reason !== '').each(sources)(
  `%s: no printed figure is left out of %s${reason}`,
  (source, file) => {
    const document: unknown = JSON.parse(readFileSync(join(collected, source), 'utf8'))
    const published = new Set(readModel(file).published?.map(({ ore, value }) => ore ?? value))
    const printed = numbers(document)
    expect(printed.length).toBeGreaterThan(3)
    expect(printed.filter((figure) => !published.has(asPublished(figure)))).toEqual([])
  },
)

test.skipIf(reason !== '')(`every collected example of volume is in the table${reason}`, () => {
  const files = readdirSync(collected).filter(
    (name) => name.endsWith('.json') && !name.startsWith('balanskrav'),
  )
  expect(files.sort()).toEqual(sources.map(([source]) => source))
})

interface SjoboRow {
  readonly snitt_foregaende_budget: number
  readonly forandring_snitt: number
  readonly aldersklass: string
}

test.skipIf(reason !== '').each(['2016', '2020', '2021'])(
  `Sjöbo %s prints the changes of its means within the rounding of both${reason}`,
  (year) => {
    const { rader } = JSON.parse(readFileSync(join(collected, `sjobo-demografi-${year}.json`), 'utf8')) as {
      rader: readonly SjoboRow[]
    }
    const { volumes, ruleSet } = unwrap(allocate(readModel(`sjobo-${year}.json`)))
    for (const [d, { snitt_foregaende_budget: before, forandring_snitt: change }] of rader.entries()) {
      const mean = Math.max(...volumes.filter((_, at) => at % ruleSet.drivers.length === d))
      expect(Math.abs(mean - before - change)).toBeLessThanOrEqual(year === '2016' ? 1 : 0)
    }
  },
)
