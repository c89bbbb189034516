import type { ResolvedPrice } from '#chapters/budget/volume/allocation.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { ruleSetTexts } from './rule-set-texts.ts'
import { sayDriver } from './say-rule.ts'

/**
 * The price list: what stands behind each price is told beside the table. A price that is only there for another to be
 * raised from stands in that one's row.
 */
export function pricesTable(
  { prices, components }: Pick<RuleSet, 'prices' | 'components'>,
  worked: ReadonlyMap<string, ResolvedPrice>,
  provenance: Provenance,
): Table {
  const bases = onlyBases(prices, components)
  const amount = (id: string | undefined) => {
    const ore = id === undefined ? undefined : worked.get(id)?.ore
    return ore === undefined ? null : ore / 100
  }
  // Prices are read to the krona, and some to the öre.
  const decimals = [...worked.values()].some(({ ore }) => Math.round(ore) % 100 !== 0) ? 2 : 0
  const money = { kind: 'number', unit: kronor, decimals } as const
  return {
    id: 'prislista',
    title: both('prices'),
    columns: [
      { key: 'title', label: both('price'), kind: 'text' },
      ...(bases.size > 0 ? [{ key: 'base', label: both('base'), ...money }] : []),
      { key: 'amount', label: both('amount'), ...money },
      { key: 'per', label: both('per'), kind: 'text' },
    ],
    rows: prices
      .filter(({ id }) => !bases.has(id))
      .map(({ id, title, per, of = [] }) => {
        const [base] = of
        const isRaised = base !== undefined && bases.has(base)
        const from = isRaised
          ? { base: amount(base) }
          : bases.size > 0
            ? { base: { missing: both('noBase') } }
            : {}
        return { key: id, cells: { title, ...from, amount: amount(id), per } }
      }),
    provenance,
  }
}

/** Written prices that serve nothing but one other price, which is worked out from them alone. */
function onlyBases(prices: RuleSet['prices'], components: RuleSet['components']): ReadonlySet<string> {
  const priced = JSON.stringify(components)
  return new Set(
    prices.flatMap(({ id, ore }) => {
      const users = prices.filter(({ of }) => of?.includes(id))
      const isAlone = users.length === 1 && users[0]?.of?.length === 1
      return ore !== undefined && isAlone && !priced.includes(JSON.stringify(id)) ? [id] : []
    }),
  )
}

const kronor: Bilingual = { sv: 'kr', en: 'SEK' }

/** What is counted, how and when. */
export function driversTable({ drivers }: RuleSet, provenance: Provenance): Table {
  const counted = (language: Language) => (driver: RuleSet['drivers'][number]) => {
    const of = drivers.find(({ id }) => id === driver.placesOf)?.title
    const how = sayDriver(driver, language)
    return of === undefined ? how : `${how}; ${ruleSetTexts[language].placesOf(of)}`
  }
  return {
    id: 'matt',
    title: both('drivers'),
    columns: [
      { key: 'title', label: both('driver'), kind: 'text' },
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'counted', label: both('counted'), kind: 'text' },
    ],
    rows: drivers.map((driver) => ({
      key: driver.id,
      cells: {
        title: driver.title,
        unit: driver.unit,
        counted: { sv: counted('sv')(driver), en: counted('en')(driver) },
      },
    })),
    provenance,
  }
}

/** Which indices raise the prices, and from which edition they are taken. */
export function indicesTable({ indices = [] }: RuleSet, provenance: Provenance): Table {
  return {
    id: 'index',
    title: both('indices'),
    columns: [
      { key: 'title', label: both('index'), kind: 'text' },
      { key: 'edition', label: both('edition'), kind: 'text' },
      { key: 'change', label: both('change'), kind: 'share', signed: true },
    ],
    rows: indices.map(({ id, title, edition, change }) => ({ key: id, cells: { title, edition, change } })),
    provenance,
  }
}

type Word =
  | 'prices'
  | 'price'
  | 'amount'
  | 'base'
  | 'noBase'
  | 'per'
  | 'drivers'
  | 'driver'
  | 'unit'
  | 'counted'
  | 'indices'
  | 'index'
  | 'edition'
  | 'change'

function both(word: Word): Bilingual {
  return { sv: ruleSetTexts.sv[word], en: ruleSetTexts.en[word] }
}
