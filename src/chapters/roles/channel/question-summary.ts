import { daysBetween } from '#chapters/roles/days.ts'
import type { Question } from '#chapters/roles/model.ts'
import { wordsOf } from '#chapters/roles/search/fold.ts'
import { monthsAfter } from '#core/day.ts'
import { quantile } from '#numerics/quantile.ts'
import { isLate } from './question-state.ts'

/** How the question channel has worked over a stretch of months. */
export interface QuestionSummary {
  readonly asked: number
  readonly answered: number
  readonly late: readonly Question[]
  readonly unregistered: readonly Question[]
  /** Median days from asked to answered, over those answered; absent where none is. */
  readonly medianDays?: number
  /** Share answered in the agreed time, of those answered or late, 0–1; absent where there are none. */
  readonly shareInTime?: number
  /** By the department that it was routed to, most questions first. */
  readonly routes: readonly { readonly department: string; readonly questions: number }[]
}

/**
 * Questions asked in the months up to a day. It counts questions, never who asked.
 *
 * @param day ISO day
 * @param months how far back
 * @handbook ROL-6
 */
export function questionSummary(questions: readonly Question[], day: string, months = 12): QuestionSummary {
  const asked = askedWithin(questions, day, months)
  const answered = asked.filter(({ answeredOn }) => answeredOn !== undefined && answeredOn <= day)
  const late = asked.filter((question) => isLate(question, day))
  const days = answered.map(({ askedOn, answeredOn = askedOn }) => daysBetween(askedOn, answeredOn))
  const inTime = answered.filter(({ answeredOn = '', due }) => answeredOn <= due).length
  const byDepartment = Map.groupBy(asked, ({ routedTo }) => routedTo)
  return {
    asked: asked.length,
    answered: answered.length,
    late: late.toSorted((a, b) => a.due.localeCompare(b.due)),
    unregistered: asked.filter(({ registration }) => registration.trim() === ''),
    ...(days.length > 0 ? { medianDays: quantile(days, 0.5) } : {}),
    ...(answered.length + late.length > 0 ? { shareInTime: inTime / (answered.length + late.length) } : {}),
    routes: [...byDepartment]
      .map(([department, routed]) => ({ department, questions: routed.length }))
      .toSorted((a, b) => b.questions - a.questions),
  }
}

/** A theme that comes back. */
export interface RepeatedTheme {
  readonly theme: string
  readonly questions: readonly Question[]
  /** The matter on an agenda that it became; absent: propose one. */
  readonly proposal?: string
}

/**
 * Themes that have been asked about at least so many times in the months up to a day: each a proposal for the agenda,
 * most asked about first. Case and marks don't tell themes apart.
 */
export function repeatedThemes(
  questions: readonly Question[],
  day: string,
  { least = 3, months = 12 }: { readonly least?: number; readonly months?: number } = {},
): readonly RepeatedTheme[] {
  const themed = askedWithin(questions, day, months).filter(({ theme }) => theme.trim() !== '')
  return [...Map.groupBy(themed, ({ theme }) => wordsOf(theme).join(' ')).values()]
    .filter((group) => group.length >= least)
    .map((group): RepeatedTheme => {
      const proposal = group.findLast((question) => (question.proposal ?? '').trim() !== '')?.proposal
      return {
        theme: group[0]?.theme.trim() ?? '',
        questions: group,
        ...(proposal === undefined ? {} : { proposal }),
      }
    })
    .toSorted((a, b) => b.questions.length - a.questions.length)
}

function askedWithin(questions: readonly Question[], day: string, months: number): readonly Question[] {
  const since = monthsAfter(day, -months)
  return questions.filter(({ askedOn }) => askedOn > since && askedOn <= day)
}
