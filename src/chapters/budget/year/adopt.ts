import { frameOf, ruleSetsOf, stateOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetFrame, DecidedAmount, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { committeeOver } from './reallocate.ts'

/** What a committee's adoption would write, and what should be seen before. */
export interface Adoption {
  readonly amounts: readonly DecidedAmount[]
  readonly sumOre: number
  /** What of the frames stays with whoever holds them. */
  readonly keptOre: number
  /** Rules that are proposed and not decided: they are decided on as they stand. */
  readonly undecided: readonly RuleSetVersion[]
}

/**
 * Every amount of a committee's units for a year, component by component as the rules give it, and the exceptions that the
 * year begins with. Nothing is adopted where a rule set can't be run.
 */
export function adoptionOf(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  committee: string,
): Outcome<Adoption> {
  const rules = ruleSetsOf(book, year).filter(({ holder }) => committeeOver(tree, holder) === committee)
  if (rules.length === 0) return { ok: false, problems: [noRules(year)] }
  const found: Problem[] = []
  const amounts: DecidedAmount[] = []
  let keptOre = 0
  for (const version of rules) {
    const given = allocate(volumeModel(book, version, tree))
    if (!given.ok) {
      const { title } = version.document
      found.push(...given.problems.slice(0, 3).map(({ code, text }) => ({ code, text: under(title, text) })))
      continue
    }
    const { units, components, amounts: cells } = given.value
    keptOre += given.value.keptOre
    for (const [u, { id: unit }] of units.entries()) {
      for (const [c, { id: component }] of components.entries()) {
        const amountOre = toOre(cells[u * components.length + c] ?? 0)
        if (amountOre !== 0) amounts.push({ unit, ruleSet: version.id, component, amountOre })
      }
    }
    amounts.push(...exceptionAmounts(book, version))
  }
  if (isNonEmpty(found)) return { ok: false, problems: found }
  return succeed({
    amounts,
    keptOre,
    sumOre: amounts.reduce((sum, { amountOre }) => sum + amountOre, 0),
    undecided: rules.filter((version) => stateOf(version) !== 'decided'),
  })
}

/** Those that the year begins with, one row a unit: later ones are added by their own decisions. */
function exceptionAmounts(book: BudgetBook, { id, year }: RuleSetVersion): readonly DecidedAmount[] {
  const own = exceptionsOf(book, year, id).filter(({ from }) => from <= `${year}-01-01`)
  return [...Map.groupBy(own, ({ unit }) => unit)].map(([unit, rows]) => ({
    ...{ unit, ruleSet: '', component: 'undantag' },
    amountOre: toOre(rows.reduce((sum, { amountOre }) => sum + amountOre, 0)),
  }))
}

/** The frames that the assembly's adoption makes decided: the latest of each committee, as they stand. */
export function framesToDecide(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  decided: { readonly reference: string; readonly on: string },
): readonly BudgetFrame[] {
  return tree.places
    .filter(({ kind }) => kind === 'committee' || kind === 'executive-board')
    .flatMap(({ node }) => {
      const frame = frameOf(book, year, node)
      if (!frame || frame.stage === 'decided') return []
      const { amountOre, version } = frame
      return [
        {
          ...{ year, node, amountOre, version: version + 1, stage: 'decided' as const },
          ...{ decision: decided.reference, givenOn: decided.on, reason: '' },
        },
      ]
    })
}

function under(title: string, text: Problem['text']): Problem['text'] {
  return { sv: `${title}: ${text.sv}`, en: `${title}: ${text.en}` }
}

function noRules(year: number): Problem {
  return {
    code: 'no-rules',
    where: 'node',
    text: {
      sv: `Nämnden har inga föreslagna eller beslutade regler för ${year}. Föreslå reglerna först.`,
      en: `The committee has no proposed or decided rules for ${year}. Propose the rules first.`,
    },
  }
}
