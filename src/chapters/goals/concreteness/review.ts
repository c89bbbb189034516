import { doubleGoals } from './double-goals.ts'
import { isCarried, lacksOf, type TriedGoal } from './lacks.ts'
import { changes, effort, emptyWords, hedges, process, saysHowFar } from './loose-words.ts'
import type { Lack, MarkedWord, Span, WordRule } from './mark.ts'
import { spansOf } from './phrases.ts'
import { textOfMark } from './rule-texts.ts'

/** How concrete a goal is, word by word. */
export interface ConcretenessReview {
  /** The wording that the marks point into: as it was given, its letters composed (å, not a and a ring). */
  readonly wording: string
  /** In order, never on top of one another. */
  readonly marks: readonly MarkedWord[]
  readonly lacks: readonly Lack[]
  /** Neither marks nor lacks are weaknesses; notices may be left. */
  readonly concrete: boolean
}

/**
 * Tries a goal for what makes goals concrete: a verb of state, a measure, a baseline, a year and one thing.
 * Judged by lists of words and by the measures: an aid for whoever writes, never a verdict on the subject. Where the
 * measures have a level and a year, they carry what loose words leave open (the handbook's model goal).
 *
 * @handbook MAL-1
 * @example reviewConcreteness({ wording: 'Kommunen ska verka för trygghet', measures: [] }).marks[0]?.text // 'verka för'
 */
export function reviewConcreteness(goal: TriedGoal): ConcretenessReview {
  const wording = goal.wording.normalize('NFC')
  const carried = isCarried(goal.measures)
  const marks = apart(
    found(wording, carried).map(({ rule, start, end }) => {
      const text = wording.slice(start, end)
      const weight = carried && carriable.has(rule) ? 'notice' : 'weakness'
      return { start, end, text, rule, weight, ...textOfMark(rule, text, carried) }
    }),
  )
  const lacks = lacksOf({ ...goal, wording })
  return { wording, marks, lacks, concrete: [...marks, ...lacks].every(({ weight }) => weight === 'notice') }
}

/** What a measure with level and year makes good. */
const carriable = new Set<WordRule>(['empty-word', 'hedge'])

function found(wording: string, carried: boolean): (Span & { readonly rule: WordRule })[] {
  const by = (rule: WordRule, spans: readonly Span[]) => spans.map((span) => ({ ...span, rule }))
  return [
    ...by('effort', spansOf(effort, wording)),
    ...by('process', spansOf(process, wording)),
    ...by('double', doubleGoals(wording)),
    ...by('empty-word', spansOf(emptyWords, wording)),
    ...by('hedge', spansOf(hedges, wording)),
    ...by('no-level', carried || saysHowFar(wording) ? [] : spansOf(changes, wording)),
  ]
}

/** Of marks that overlap, the one that begins first, and of those the longest. */
function apart(marks: readonly MarkedWord[]): MarkedWord[] {
  const kept: MarkedWord[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  }
  return kept
}
