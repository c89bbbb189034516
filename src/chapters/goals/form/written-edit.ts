import { changesBetween, isCarried, isUntouched } from '#chapters/goals/card/goal-changes.ts'
import type { EditKind, GoalVersion } from '#chapters/goals/model.ts'
import { formatList } from '#core/format.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import type { GoalContent } from './written-goal.ts'
import { editProblems } from './written-goal-problems.ts'

/** What an edit can be said to be in the form; adopting and dropping have forms of their own. */
export const writtenEdits = ['wording', 'level', 'measure', 'anchor', 'carried'] as const

/** What the form says of an edit itself. */
export interface WrittenEdit {
  readonly edit: string
  readonly reason: string
  readonly consequence: string
}

export const noEdit: WrittenEdit = { edit: '', reason: '', consequence: '' }

/**
 * Reads what an edit says of itself and holds it against what it does: a lowered level must be said to be one, and what
 * is carried over must be what it was.
 *
 * @param after absent where what it would say can't be read: then there is nothing to hold it against
 * @handbook MAL-4
 */
export function readEdit(
  { edit, reason, consequence }: WrittenEdit,
  before: GoalVersion,
  after: GoalContent | undefined,
): Outcome<Pick<GoalVersion, 'edit' | 'reason' | 'consequence'>> {
  return combine({
    edit: readEditKind(edit, before, after),
    reason: needed('reason', reason, editProblems.reasonMissing),
    consequence: needed('consequence', consequence, editProblems.consequenceMissing),
  })
}

function readEditKind(
  written: string,
  before: GoalVersion,
  after: GoalContent | undefined,
): Outcome<EditKind> {
  const edit = writtenEdits.find((each) => each === written)
  if (!edit) return refuse(editProblems.editMissing)
  if (!after) return succeed(edit)
  const changes = changesBetween(before, after)
  const lowered = changes.levels.filter((level) => level.lowered)
  if (lowered.length > 0 && edit !== 'level') {
    const years = [...new Set(lowered.map(({ year }) => String(year)))]
    return refuse(editProblems.loweredTarget(formatList(years, 'sv'), formatList(years, 'en')))
  }
  const sameKind = before.kind === after.kind
  if (edit === 'carried')
    return isCarried(changes) && sameKind ? succeed(edit) : refuse(editProblems.carriedChanged)
  return isUntouched(changes) && sameKind ? refuse(editProblems.nothingChanged) : succeed(edit)
}
