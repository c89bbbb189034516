import { toOre } from '#core/money.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { type Chain, type ChainStep, chainOf, chainSteps } from './chain.ts'
import { componentFacts } from './component-facts.ts'
import { exceptionRows, otherRows } from './other-rows.ts'
import { restatement } from './restated.ts'
import { type StepKind, type StepRow, stepKinds, type YearOnYear, type Years } from './steps.ts'
import type { YearBudget } from './year-budget.ts'

/**
 * Explains the difference between two years' budgets, for any unit that has a budget in either. The engine is run anew
 * with one thing changed at a time (`chainOf`); what is decided apart from the rules is left as the last step.
 *
 * @returns asks for one unit; the engine has then been run already, once for all units
 * @handbook BUD-2
 */
export function yearOnYear(
  before: YearBudget,
  now: YearBudget,
  organisation: Organisation,
): (unit: string) => YearOnYear {
  const restated = restatement(organisation, now.year, before.units.keys(), new Set(now.units.keys()))
  const isNew = (unit: string) => restated.sources(unit).length === 0
  const ids = [...new Set([...before.runs.keys(), ...now.runs.keys()])]
  const chains = ids.map((ruleSet) =>
    chainOf({ ruleSet, before: before.runs.get(ruleSet), now: now.runs.get(ruleSet), restated, isNew }),
  )
  return (unit) => explain({ before, now, restated, chains }, unit)
}

function explain(years: Years, unit: string): YearOnYear {
  const { before, now, chains } = years
  const sumBefore = before.units.get(unit)?.sumOre ?? toOre(0)
  const sumNow = now.units.get(unit)?.sumOre ?? toOre(0)
  const changeOre = toOre(sumNow - sumBefore)
  const rows = new Map<StepKind, readonly StepRow[]>([
    ['organisation', [...takenOver(years, unit), ...leftBehind(years, unit)]],
    ...chainSteps.map((step) => [step, partsOf(years, step, unit, false)] as const),
    // Components that are exceptions in a rule set belong to that step, whatever moved them.
    [
      'exception',
      [...chainSteps.flatMap((step) => partsOf(years, step, unit, true)), ...exceptionRows(years, unit)],
    ],
  ])
  rows.set('remainder', otherRows(years, unit, changeOre - sumOf([...rows.values()].flat())))
  return {
    unit,
    before: { year: before.year, sumOre: sumBefore },
    now: { year: now.year, sumOre: sumNow },
    changeOre,
    steps: stepKinds.flatMap((kind) => {
      const own = rows.get(kind) ?? []
      return own.length === 0 ? [] : [{ kind, amountOre: toOre(sumOf(own)), rows: own }]
    }),
    merged: [...new Set(chains.filter((chain) => concerns(chain, unit)).flatMap(({ merged }) => merged))],
  }
}

function sumOf(rows: readonly StepRow[]): number {
  return rows.reduce((sum, { amountOre }) => sum + amountOre, 0)
}

/** What others had last year and the unit has now. */
function takenOver({ before, restated }: Years, unit: string): readonly StepRow[] {
  return restated.sources(unit).flatMap((source) => {
    if (source.unit === unit) return []
    const sum = before.units.get(source.unit)?.sumOre ?? 0
    const amount = restated.amounts([{ place: source.unit, amount: sum }]).get(unit) ?? 0
    return [organisationRow(source.unit, amount, source.share)]
  })
}

/** What the unit had last year and others have now, where it has no budget of its own any longer. */
function leftBehind({ before, now, restated }: Years, unit: string): readonly StepRow[] {
  const sum = now.units.has(unit) ? 0 : (before.units.get(unit)?.sumOre ?? 0)
  if (sum === 0) return []
  return [...restated.amounts([{ place: unit, amount: sum }])]
    .filter(([to]) => to !== unit)
    .map(([to, amount]) => organisationRow(to, -amount, amount / sum))
}

function organisationRow(other: string, amount: number, share: number): StepRow {
  const facts = [{ kind: 'taken-over', from: other, share }] as const
  return { ruleSet: '', component: other, title: '', amountOre: toOre(amount), facts }
}

function partsOf(
  { chains, restated }: Years,
  step: ChainStep,
  unit: string,
  exceptions: boolean,
): readonly StepRow[] {
  return chains.flatMap((chain) =>
    chain.components
      .filter(({ purpose }) => (purpose === 'exception') === exceptions)
      .flatMap(({ id, title }) => {
        const amount = chain.change(step, unit, id)
        if (amount === 0) return []
        const facts = componentFacts({ chain, step, unit, component: id, restated })
        return [{ ruleSet: chain.ruleSet, component: id, title, amountOre: toOre(amount), facts }]
      }),
  )
}

function concerns({ before, now }: Chain, unit: string): boolean {
  return [before, now].some((run) => run?.allocation.places.units.has(unit))
}
