import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import type { Price } from '#chapters/budget/volume/rule-set.ts'
import { nextVersion } from '#chapters/budget/year/open-year.ts'
import type { Bilingual } from '#core/language.ts'
import { foldedName } from './folded-name.ts'
import {
  type ImportPlan,
  type ImportWorld,
  nothingPlanned,
  numberOf,
  rejectedRow,
  saidTwice,
  textOf,
} from './plan-import.ts'
import { ruleSetNamed, unknownRules } from './plan-volumes.ts'
import type { MappedRow, RejectedRow } from './read-mapped.ts'

/** Prices from a file become a new draft of each rule set that they belong to: nothing that is decided changes. */
export function planPrices(world: ImportWorld, rows: readonly MappedRow[]): ImportPlan {
  const rejected: RejectedRow[] = []
  const changes = new Map<RuleSetVersion, Map<string, number>>()
  const seen = new Map<Price, number>()
  let same = 0
  for (const row of rows) {
    const found = priceIn(world, row)
    const twice = 'reasons' in found ? undefined : seen.get(found.price)
    if ('reasons' in found) rejected.push(found)
    else if (twice !== undefined) rejected.push(rejectedRow(row, saidTwice(twice)))
    else if (found.now === found.ore) same++
    else changes.set(found.rules, (changes.get(found.rules) ?? new Map()).set(found.price.id, found.ore))
    if (!('reasons' in found) && twice === undefined) seen.set(found.price, row.line)
  }
  const drafts = [...changes].map(([rules, prices]) => draftOf(world, rules, prices))
  const changed = [...changes.values()].reduce((sum, prices) => sum + prices.size, 0)
  return { kind: 'prices', planned: { ...nothingPlanned, drafts }, changed, same, rejected }
}

function priceIn(world: ImportWorld, row: MappedRow) {
  const year = numberOf(row, 'year')
  const rules = ruleSetNamed(world, textOf(row, 'ruleSet'), year)
  if (!rules) return rejectedRow(row, unknownRules(textOf(row, 'ruleSet'), year))
  const text = textOf(row, 'price')
  const wanted = foldedName(text)
  const price = rules.document.prices.find(({ id, title }) => id === text || foldedName(title) === wanted)
  if (!price) return rejectedRow(row, unknownPrice(text, rules))
  const prices = resolvePrices(rules.document)
  const now = prices.ok ? prices.value.get(price.id)?.ore : price.ore
  return { rules, price, now, ore: numberOf(row, 'amount') }
}

/** A price that was worked out from others is written as it is from now on. */
function draftOf(
  { book }: ImportWorld,
  { id, year, holder, document }: RuleSetVersion,
  prices: ReadonlyMap<string, number>,
) {
  const version = nextVersion(book, id)
  const written = (price: Price): Price => {
    const ore = prices.get(price.id)
    return ore === undefined ? price : { id: price.id, title: price.title, per: price.per, ore }
  }
  const { decision: _, ...undecided } = document
  return {
    id,
    version,
    year,
    holder,
    document: { ...undecided, version, prices: document.prices.map(written) },
  }
}

function unknownPrice(text: string, { document }: RuleSetVersion): Bilingual {
  const known = document.prices.map(({ title }) => title).join(', ')
  return {
    sv: `Det finns inget pris ”${text}” i ${document.title}. Priserna är: ${known}.`,
    en: `There is no price “${text}” in ${document.title}. The prices are: ${known}.`,
  }
}
