import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import type { CommentRound, Touched } from './model.ts'
import { alwaysTouchable } from './written.ts'

/**
 * What a comment in a round can touch: the rules and volumes of the rule set that it asks about, or of every rule set
 * of the year, and always the frame and the assumptions.
 *
 * @param units only rule sets by which any of these get money; absent: all
 */
export function touchableIn(
  round: CommentRound,
  book: Pick<BudgetBook, 'ruleSets' | 'inputs'>,
  units?: readonly string[],
): readonly Touched[] {
  return [...versionsOf(round, book, units).flatMap(partsOf), ...alwaysTouchable]
}

function versionsOf(
  { subject, ruleSet, version, year }: CommentRound,
  book: Pick<BudgetBook, 'ruleSets' | 'inputs'>,
  units: readonly string[] | undefined,
): readonly RuleSetVersion[] {
  if (subject === 'rule-set') {
    return book.ruleSets.filter((each) => each.id === ruleSet && each.version === version)
  }
  const gives = new Set(
    book.inputs
      .filter((row) => row.year === year && (units === undefined || units.includes(row.unit)))
      .map((row) => row.ruleSet),
  )
  return ruleSetsOf(book, year).filter(({ id }) => units === undefined || gives.has(id))
}

function partsOf({ id, document }: RuleSetVersion): readonly Touched[] {
  return [
    ...document.components.map((part): Touched => ({ kind: 'component', ruleSet: id, id: part.id })),
    ...document.drivers.map((part): Touched => ({ kind: 'driver', ruleSet: id, id: part.id })),
  ]
}
