import { addressOf } from '#chapters/budget/addresses.ts'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import type { BudgetBook, BudgetDecision, DecidedAmount } from '#chapters/budget/model.ts'
import { addDecision, addFrames, addStep, note, withBudget } from '#chapters/budget/write.store.ts'
import { isWrittenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { adoptionOf, framesToDecide } from './adopt.ts'
import { adoptionMark, changedMeanwhile, framesMark } from './adoption-seen.ts'
import { stillOpen } from './closed-year.ts'
import { decisionProblems as problems } from './decision-problems.ts'
import { checkChange, committeeOver } from './reallocate.ts'
import type { WrittenDecision } from './written-decision.ts'

/** Enters a decision on the year's budget: everything that follows from it, or nothing. */
export function enterDecision(
  database: Database,
  writer: Writer,
  written: WrittenDecision,
  tree: OrganisationTree,
): Promise<Outcome<number>> {
  return withBudget(database, writer.municipality, async (within, book) => {
    const open = stillOpen(book, written.year)
    if (!open.ok) return open
    const earliest = earliestDay(book, written)
    if (earliest !== undefined && written.on < earliest) return refuse(problems.tooEarly(earliest))
    const amounts = await amountsOf(within, writer, written, { book, tree })
    if (!amounts.ok) return amounts
    const { kind, year, node, reference, on, reason, financing, by, unanswered } = written
    const decision = { kind, year, node, reference, on, reason, financing, amounts: amounts.value }
    const id = await addDecision(within, writer, decision)
    await note(within, writer, {
      action: `budget-${kind}`,
      object: addressOf.decision(id),
      why: reason || reference,
      details: { ...{ year, node, reference, on, by, unanswered }, rows: amounts.value.length },
    })
    return succeed(id)
  })
}

/**
 * The first day that the decision can be of: decisions hold in the order of their days, so one before what it changes
 * would change nothing. A body's own follow each other; money is moved once its units have been given theirs.
 */
function earliestDay(
  { decisions }: Pick<BudgetBook, 'decisions'>,
  { kind, year, node, amounts }: WrittenDecision,
): string | undefined {
  const ofYear = decisions.filter((decision) => decision.year === year)
  if (kind === 'adopted' || kind === 'reopened') {
    const isOwn = (decision: BudgetDecision) =>
      decision.node === node && (decision.kind === 'adopted' || decision.kind === 'reopened')
    return ofYear.findLast(isOwn)?.on
  }
  const units = new Set(amounts.map(({ unit }) => unit))
  const givesThem = (decision: BudgetDecision) =>
    decision.kind === 'adopted' && decision.amounts.some(({ unit }) => units.has(unit))
  return ofYear.find(givesThem)?.on
}

interface Ground {
  readonly book: BudgetBook
  readonly tree: OrganisationTree
}

/** What the decision changes for each unit; on the way everything that follows with it is written. */
async function amountsOf(
  within: Database,
  writer: Writer,
  written: WrittenDecision,
  ground: Ground,
): Promise<Outcome<readonly DecidedAmount[]>> {
  const { kind, year, node } = written
  const decided = decidedBudget(ground.book, year)
  switch (kind) {
    case 'reopened':
      return decided.isLocked(node) ? succeed([]) : refuse(problems.notLocked)
    case 'adopted':
      if (decided.isLocked(node)) return refuse(problems.locked)
      return ground.tree.place(node)?.kind === 'municipal-assembly'
        ? adoptFrames(within, writer, written, ground)
        : adoptUnits(within, writer, written, ground)
    case 'reallocation':
    case 'supplementary':
      return changed(written, ground)
  }
}

async function adoptFrames(
  within: Database,
  writer: Writer,
  written: WrittenDecision,
  { book, tree }: Ground,
): Promise<Outcome<readonly DecidedAmount[]>> {
  if (!book.frames.some(({ year }) => year === written.year)) return refuse(problems.noFrames(written.year))
  const frames = framesToDecide(book, tree, written.year, written)
  if (isWrittenMeanwhile(written.seen, framesMark(frames))) return refuse(changedMeanwhile)
  await addFrames(within, writer, frames)
  return succeed([])
}

/** Adopting the budget decides the rules that it rests on, as they stand. */
async function adoptUnits(
  within: Database,
  writer: Writer,
  { year, node, reference, on, seen }: WrittenDecision,
  { book, tree }: Ground,
): Promise<Outcome<readonly DecidedAmount[]>> {
  const adoption = adoptionOf(book, tree, year, node)
  if (!adoption.ok) return adoption
  if (isWrittenMeanwhile(seen, adoptionMark(adoption))) return refuse(changedMeanwhile)
  for (const version of adoption.value.undecided) {
    await addStep(within, writer, version, { step: 'decided', decision: reference, on, why: '' })
  }
  return succeed(adoption.value.amounts)
}

function changed(
  { kind, year, node, amounts }: WrittenDecision,
  { book, tree }: Ground,
): Outcome<readonly DecidedAmount[]> {
  const decided = decidedBudget(book, year)
  const holderOf = (unit: string) => {
    const ruleSet = decided.amounts.get(unit)?.find((row) => row.ruleSet !== '')?.ruleSet
    return book.ruleSets.findLast(({ id }) => id === ruleSet)?.holder
  }
  const checked = checkChange(
    { kind: kind === 'supplementary' ? kind : 'reallocation', node, amounts },
    {
      tree,
      hasBudget: (unit) => decided.amounts.has(unit),
      sumOf: (unit) => decidedSum(decided, unit),
      committeeOfOutside: (unit) => {
        const holder = holderOf(unit)
        return holder === undefined ? undefined : committeeOver(tree, holder)
      },
    },
  )
  return checked.ok ? succeed(checked.value.amounts) : checked
}
