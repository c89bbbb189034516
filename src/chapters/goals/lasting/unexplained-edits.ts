import type { GoalBook, GoalVersion } from '#chapters/goals/model.ts'

/** Edits that change what a goal asks for; carrying it over or mending its anchor doesn't, and a new one needs none. */
const toExplain: readonly GoalVersion['edit'][] = ['wording', 'level', 'measure', 'dropped']

/**
 * Edits of overall goals that give no reason, in the order in which they came to hold: whoever changes a goal says why,
 * and what it means for the units.
 *
 * @param since first ISO day that counts
 * @param day ISO day
 * @handbook MAL-4
 */
export function unexplainedEdits(
  { versions }: GoalBook,
  { since, day }: { readonly since: string; readonly day: string },
): readonly GoalVersion[] {
  return versions
    .filter(({ from, kind }) => kind === 'overall' && since <= from && from <= day)
    .filter(({ edit, reason }) => toExplain.includes(edit) && reason.trim() === '')
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
