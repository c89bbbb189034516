import type { BudgetBook, BudgetDecision } from '#chapters/budget/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { commentsOfYear, sentOn, stateOn } from './comment-state.ts'
import type { Comment, CommentBook } from './model.ts'

/**
 * The comments on a year's budget that have no answer: what is in the way of a decision. A decision can be taken all the
 * same, and then carries the flag for good.
 *
 * @param day ISO day; absent: as it stands
 * @handbook BUD-4
 */
export function openMatters(book: CommentBook, year: number, day?: string): readonly Comment[] {
  return commentsOfYear(book, year, day).filter((comment) => stateOn(comment, day) === 'unanswered')
}

/**
 * The comments that a decision was taken over the head of: those that had come from what lies under the body that
 * decided, and had no answer when it did. Later answers change nothing in what was so.
 *
 * @param tree the organisation on the day of the decision, or today's
 */
export function openAtDecision(
  book: CommentBook,
  { year, node, on }: Pick<BudgetDecision, 'year' | 'node' | 'on'>,
  tree: OrganisationTree,
): readonly Comment[] {
  return openMatters(book, year, on).filter(({ unit }) => isDecidedBy(node, unit, tree))
}

/** When what a comment is about was decided, and by which decision. */
export interface DecidedOn {
  readonly on: string
  readonly reference: string
}

/**
 * The decision that settles a comment, whichever comes first: that on the rule set, where the round asked about one, or
 * the adoption of the year's budget by the assembly or by the body above the unit.
 *
 * @param day ISO day; later decisions are not known on it
 */
export function decisionOn(
  { round, unit, at }: Pick<Comment, 'round' | 'unit' | 'at'>,
  { rounds }: Pick<CommentBook, 'rounds'>,
  budget: Pick<BudgetBook, 'decisions' | 'ruleSets'>,
  tree: OrganisationTree,
  day = '9999-12-31',
): DecidedOn | undefined {
  const found = rounds.find(({ id }) => id === round)
  if (!found) return undefined
  const rules = budget.ruleSets
    .filter(({ id, year }) => found.subject === 'rule-set' && id === found.ruleSet && year === found.year)
    .flatMap(({ steps }) => steps.filter(({ step }) => step === 'decided'))
    .map(({ on, decision }) => ({ on, reference: decision }))
  const adopted = budget.decisions
    .filter(
      ({ kind, year, node }) => kind === 'adopted' && year === found.year && isDecidedBy(node, unit, tree),
    )
    .map(({ on, reference }) => ({ on, reference }))
  return [...rules, ...adopted]
    .filter(({ on }) => on <= day && on >= sentOn({ at }))
    .toSorted((a, b) => a.on.localeCompare(b.on))[0]
}

/** Whoever stands at the top decides for everybody, outside providers too; another body for what lies under it. */
function isDecidedBy(node: string, unit: string, tree: OrganisationTree): boolean {
  const place = tree.place(node)
  return place === undefined || place.path.length === 1 || tree.isWithin(unit, node)
}
