import { addressOf } from '#chapters/budget/addresses.ts'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import type { BudgetException } from '#chapters/budget/model.ts'
import { addDecision, addException, addExceptionEnd, note, withBudget } from '#chapters/budget/write.store.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'

/**
 * Enters an exception. One from the beginning of the year is a part of what the committee adopts; one that comes after
 * the committee has adopted its budget is added to what the unit has, by the same decision.
 *
 * @param committee the body that answers for the unit's money
 */
export function enterException(
  database: Database,
  writer: Writer,
  given: Omit<BudgetException, 'id' | 'endedOn'>,
  committee: string,
): Promise<Outcome<number>> {
  return withBudget(database, writer.municipality, async (within, book) => {
    const id = await addException(within, writer, given)
    const { year, unit, amountOre, decision, reason, from } = given
    const isAdopted = decidedBudget(book, year).adopted.some(
      ({ node, amounts }) => node === committee && amounts.length > 0,
    )
    if (isAdopted) {
      await addDecision(within, writer, {
        ...{ year, kind: 'supplementary', node: committee, reference: decision, reason },
        on: from <= writer.at.slice(0, 10) ? from : writer.at.slice(0, 10),
        amounts: [{ unit, ruleSet: '', component: 'undantag', amountOre }],
      })
    }
    await note(within, writer, {
      action: 'budget-exception-added',
      object: addressOf.exception(id),
      why: reason,
      details: { year, unit, amountOre, decision, expiresOn: given.expiresOn, isAdopted },
    })
    return succeed(id)
  })
}

/** Ends an exception before its last day. */
export function endException(
  database: Database,
  writer: Writer,
  id: number,
  { endedOn, why }: { readonly endedOn: string; readonly why: string },
): Promise<Outcome<void>> {
  return withBudget(database, writer.municipality, async (within) => {
    const isEnded = await addExceptionEnd(within, writer, { exception: id, endedOn, why })
    if (!isEnded) return refuse(alreadyEnded)
    await note(within, writer, {
      action: 'budget-exception-ended',
      object: addressOf.exception(id),
      why,
      details: { endedOn },
    })
    return succeed(undefined)
  })
}

const alreadyEnded: Problem = {
  code: 'already-ended',
  where: 'exception',
  text: {
    sv: 'Undantaget är redan avslutat. Läs om sidan.',
    en: 'The exception is already ended. Reload the page.',
  },
}
