import { quantile } from '#numerics/quantile.ts'
import { daysBetween } from './days.ts'
import type { Agreement } from './model.ts'

export type PromisedBy = Agreement['promisedBy']

/** How agreements promised by one side have gone. */
export interface AgreementSummary {
  readonly promisedBy: PromisedBy
  /** Agreements that have fallen due. */
  readonly due: number
  readonly keptInTime: number
  readonly keptLate: number
  /** Fallen due and not done. */
  readonly overdue: number
  /** Not fallen due and not done. */
  readonly open: number
  /** Share of those due that were done in time, 0–1; absent where none has fallen due. */
  readonly keepingRate?: number
  /** Median days from asked to answered, and to done; absent where none is. */
  readonly medianDaysToAnswer?: number
  readonly medianDaysToDone?: number
}

/**
 * *Överenskommelser*, both ways: of those that have fallen due (or were done before), how many were done in time, and
 * how long it took.
 *
 * @param day ISO day
 * @handbook ROL-2
 */
export function agreementSummary(agreements: readonly Agreement[], day: string): readonly AgreementSummary[] {
  const sides = ['elected', 'officials', 'central-support'] as const
  return sides.flatMap((promisedBy) => {
    const own = agreements.filter((each) => each.promisedBy === promisedBy && each.askedOn <= day)
    return own.length === 0 ? [] : [summaryOf(promisedBy, own, day)]
  })
}

/** Agreements that have fallen due and aren't done, the oldest first. */
export function overdueAgreements(agreements: readonly Agreement[], day: string): readonly Agreement[] {
  return agreements
    .filter((agreement) => agreement.askedOn <= day && agreement.due < day && !isDone(agreement, day))
    .toSorted((a, b) => a.due.localeCompare(b.due))
}

function summaryOf(promisedBy: PromisedBy, own: readonly Agreement[], day: string): AgreementSummary {
  const done = own.filter((agreement) => isDone(agreement, day))
  const keptInTime = done.filter(({ doneOn = '', due }) => doneOn <= due).length
  const overdue = overdueAgreements(own, day).length
  const due = done.length + overdue
  const answerDays = own.flatMap(({ askedOn, answeredOn }) =>
    answeredOn !== undefined && answeredOn <= day ? [daysBetween(askedOn, answeredOn)] : [],
  )
  const doneDays = done.map(({ askedOn, doneOn = askedOn }) => daysBetween(askedOn, doneOn))
  return {
    promisedBy,
    due,
    keptInTime,
    keptLate: done.length - keptInTime,
    overdue,
    open: own.length - due,
    ...(due > 0 ? { keepingRate: keptInTime / due } : {}),
    ...(answerDays.length > 0 ? { medianDaysToAnswer: quantile(answerDays, 0.5) } : {}),
    ...(doneDays.length > 0 ? { medianDaysToDone: quantile(doneDays, 0.5) } : {}),
  }
}

function isDone({ doneOn }: Agreement, day: string): boolean {
  return doneOn !== undefined && doneOn <= day
}
