import { monthsAfter } from '#core/day.ts'
import type { BudgetChange } from './changes.ts'
import { consequencesOf } from './consequences-of.ts'
import { type ConsequenceLimit, isAbove } from './limit.ts'
import type { PlannedAction, QualityConsequence } from './model.ts'

/** `covered`: the service above has told it for all its units. */
export type ConsequenceStatus = 'missing' | 'draft' | 'without-indicator' | 'covered' | 'complete'

/** A change above the limit, with what has been written of it. */
export interface NeededConsequence {
  readonly change: BudgetChange
  readonly status: ConsequenceStatus
  readonly consequence?: QualityConsequence
}

/**
 * The changes of a year that call for a quality consequence, those that lack one first and then the largest. What a
 * service tells holds for its units as well, where their money changes the same way as the service's and the service
 * itself is above the limit.
 *
 * @param day ISO day; later texts are not known on it
 * @handbook BUD-5
 */
export function neededConsequences(
  changes: readonly BudgetChange[],
  book: readonly QualityConsequence[],
  { year, limit, day }: { readonly year: number; readonly limit: ConsequenceLimit; readonly day?: string },
): readonly NeededConsequence[] {
  const above = changes.filter((change) => isAbove(limit, change))
  const told = (node: string) => consequencesOf(book, node, year, day)
  const services = new Map(
    above
      .filter(({ kind, node }) => kind === 'service' && isComplete(told(node)))
      .map((change) => [change.node, change]),
  )
  return above
    .map((change): NeededConsequence => {
      const consequence = told(change.node)
      const service = change.kind === 'unit' ? services.get(change.holder) : undefined
      const isCovered = service !== undefined && Math.sign(service.restOre) === Math.sign(change.restOre)
      return {
        change,
        status: statusOf(consequence, isCovered),
        ...(consequence ? { consequence } : {}),
      }
    })
    .toSorted(
      (a, b) =>
        Number(isLacking(b.status)) - Number(isLacking(a.status)) ||
        Math.abs(b.change.restOre) - Math.abs(a.change.restOre),
    )
}

/** Whether a decision has nothing to rest on yet. */
export function isLacking(status: ConsequenceStatus): boolean {
  return status === 'missing' || status === 'draft' || status === 'without-indicator'
}

function isComplete(consequence: QualityConsequence | undefined): boolean {
  return consequence?.state === 'complete' && consequence.indicators.length > 0
}

function statusOf(consequence: QualityConsequence | undefined, isCovered: boolean): ConsequenceStatus {
  if (isComplete(consequence)) return 'complete'
  if (isCovered) return 'covered'
  if (consequence === undefined) return 'missing'
  return consequence.state === 'draft' ? 'draft' : 'without-indicator'
}

/**
 * Whether an action comes out of a dialogue that was held before the year and not too long ago.
 *
 * @param months how old the dialogue may be when the year begins
 */
export function isTraced({ dialogueOn }: PlannedAction, year: number, months: number): boolean {
  const begins = `${year}-01-01`
  return dialogueOn !== undefined && dialogueOn < begins && dialogueOn >= monthsAfter(begins, -months)
}
