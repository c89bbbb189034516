import { addressOf } from '#chapters/budget/addresses.ts'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import type { BudgetException } from '#chapters/budget/model.ts'
import { addDecision, addException, addExceptionEnd, note, withBudget } from '#chapters/budget/write.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { stillOpen } from './closed-year.ts'
import { exceptionComponent } from './exception-component.ts'

/**
 * Enters an exception. One from the beginning of the year is a part of what the committee adopts, and is taken from the
 * frame; one from a later day is added by its own decision to what the committee has adopted. So that each is counted
 * once, the former comes before the budget is adopted and the latter after.
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
    const { year, unit, amountOre, decision, reason, from } = given
    const open = stillOpen(book, year)
    if (!open.ok) return open
    const decided = decidedBudget(book, year)
    const adopted = decided.adopted.find(({ node, amounts }) => node === committee && amounts.length > 0)
    const isAddedLater = from > `${year}-01-01`
    if (isAddedLater && !adopted) return refuse(notAdopted)
    if (!isAddedLater && decided.isLocked(committee)) return refuse(adoptedAlready)
    const id = await addException(within, writer, given)
    if (isAddedLater && adopted) {
      const known = [from, swedishDay(writer.at)].toSorted()[0] ?? from
      await addDecision(within, writer, {
        ...{ year, kind: 'supplementary', node: committee, reference: decision, reason },
        on: known < adopted.on ? adopted.on : known,
        amounts: [{ unit, ruleSet: '', component: exceptionComponent, amountOre }],
      })
    }
    await note(within, writer, {
      action: 'budget-exception-added',
      object: addressOf.exception(id),
      why: reason,
      details: { year, unit, amountOre, decision, expiresOn: given.expiresOn, isAddedLater },
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

const notAdopted: Problem = {
  code: 'budget-not-adopted',
  where: 'from',
  text: {
    sv: 'Nämnden har inte antagit årets budget, så det finns inget att lägga ett senare undantag till. Skriv 1 januari som första dag, eller vänta tills budgeten är antagen.',
    en: "The committee has not adopted the year's budget, so there is nothing to add a later exception to. Write 1 January as the first day, or wait until the budget is adopted.",
  },
}

const adoptedAlready: Problem = {
  code: 'budget-adopted',
  where: 'from',
  text: {
    sv: 'Budgeten är antagen, och ett undantag från årets början är en del av den. Skriv en senare första dag, eller öppna budgeten på nytt.',
    en: 'The budget is adopted, and an exception from the beginning of the year is a part of it. Write a later first day, or reopen the budget.',
  },
}

const alreadyEnded: Problem = {
  code: 'already-ended',
  where: 'exception',
  text: {
    sv: 'Undantaget är redan avslutat. Läs om sidan.',
    en: 'The exception is already ended. Reload the page.',
  },
}
