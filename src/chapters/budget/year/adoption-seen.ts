import type { BudgetFrame } from '#chapters/budget/model.ts'
import { writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import type { Outcome, Problem } from '#core/outcome.ts'
import type { Adoption } from './adopt.ts'

/**
 * What a body is about to adopt, as a number that is another as soon as any of it is: whoever adopts has then read the
 * same amounts and the same rules. It tells two apart and nothing more.
 *
 * @returns 0 where nothing can be adopted as things stand
 */
export function adoptionMark(adoption: Outcome<Adoption>): number {
  if (!adoption.ok) return 0
  const { amounts, undecided } = adoption.value
  return markOf([
    ...amounts.map(({ unit, ruleSet, component, amountOre }) =>
      [unit, ruleSet, component, amountOre].join('|'),
    ),
    ...undecided.map(({ id, version }) => `${id}|${version}`),
  ])
}

/** The same of the frames that the assembly is about to adopt. */
export function framesMark(frames: readonly BudgetFrame[]): number {
  return frames.length === 0
    ? 0
    : markOf(frames.map(({ node, version, amountOre }) => [node, version, amountOre].join('|')))
}

/** FNV-1a over the rows, in nine digits at most. */
function markOf(rows: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const char of rows.join('\n')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (hash % 999_999_998) + 1
}

/** What is adopted is no longer what was read. */
export const changedMeanwhile: Problem = {
  ...writtenMeanwhile,
  text: {
    sv: 'Det som antas har ändrats sedan du öppnade sidan: regler, volymer, undantag eller ramar är nya. Läs vad som antas nu, och anta sedan igen.',
    en: 'What is adopted has changed since you opened the page: rules, volumes, exceptions or frames are new. Read what is adopted now, and then adopt again.',
  },
}
