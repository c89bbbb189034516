import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import type { BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { providerOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { compareNames } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import { unitSum } from './simulate.ts'

/** What a rule would have given in an earlier year, unit by unit. */
export type TestedYear =
  | { readonly year: number; readonly units: readonly TestedUnit[]; readonly movedOre: Ore }
  /** Nothing was adopted by the rule set, or the rules count what was not counted then. */
  | { readonly year: number; readonly hindered: readonly Problem[] }

export interface TestedUnit {
  readonly unit: string
  readonly name: string
  /** What was decided by the rule set then. */
  readonly gotOre: Ore
  /** What the tried rules would have given. */
  readonly wouldOre: Ore
  readonly changeOre: Ore
}

/** How many years back a changed rule is tried, as the handbook's first step says. */
export const backTestYears = 3

/**
 * Tries a rule on the volumes and the frames of earlier years: what each unit would have got, against what it got. What
 * the rule shares out is what was shared out by the rule set that year, so that prices of another level move nothing by
 * themselves.
 *
 * @handbook BUD-3
 */
export function backTest(
  book: BudgetBook,
  version: Pick<RuleSetVersion, 'id' | 'year' | 'holder' | 'document'>,
  tree: OrganisationTree,
  years: readonly number[] = yearsBefore(version.year),
): readonly TestedYear[] {
  return years.map((year) => {
    const got = gotIn(book, version.id, year)
    if (got.size === 0) return { year, hindered: [notAdopted(year)] }
    const sum = [...got.values()].reduce((all, ore) => all + ore, 0)
    const model = volumeModel(book, { ...version, year, document: { ...version.document, year } }, tree)
    const tried = allocate({ ...model, ruleSet: sharingAll({ ...version.document, year }), frameOre: sum })
    if (!tried.ok) return { year, hindered: tried.problems }
    const ids = new Set([...got.keys(), ...tried.value.units.map(({ id }) => id)])
    const units = [...ids].map((unit): TestedUnit => {
      const gotOre = toOre(got.get(unit) ?? 0)
      const wouldOre = unitSum(tried.value, unit)
      const { name } = providerOf(book, tree, unit)
      return { unit, name, gotOre, wouldOre, changeOre: toOre(wouldOre - gotOre) }
    })
    return {
      year,
      units: units.toSorted((a, b) => compareNames(a.name, b.name)),
      movedOre: toOre(units.reduce((all, { changeOre }) => all + Math.max(0, changeOre), 0)),
    }
  })
}

/** The rules with all of the frame given out: in the proportion of what they give, unless they say by what. */
export function sharingAll(document: RuleSet): RuleSet {
  if (document.remainder && document.remainder.to !== 'keep') return document
  return { ...document, remainder: { to: 'amounts' } }
}

function yearsBefore(year: number): readonly number[] {
  return Array.from({ length: backTestYears }, (_, index) => year - backTestYears + index)
}

/** What each unit was given by a rule set when the year was adopted. */
function gotIn(book: BudgetBook, ruleSet: string, year: number): ReadonlyMap<string, number> {
  const got = new Map<string, number>()
  const rows = decidedBudget(book, year).adopted.flatMap(({ amounts }) => amounts)
  for (const row of rows) {
    if (row.ruleSet === ruleSet) got.set(row.unit, (got.get(row.unit) ?? 0) + row.amountOre)
  }
  return got
}

function notAdopted(year: number): Problem {
  return {
    code: 'nothing-adopted',
    text: {
      sv: `Ingen budget för ${year} är beslutad med det här regelverket.`,
      en: `No budget for ${year} is adopted by this rule set.`,
    },
  }
}
