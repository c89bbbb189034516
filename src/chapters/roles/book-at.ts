import { swedishDay } from '#core/day.ts'
import type { DecisionType, Delegation, DelegationTrial, RoleBook } from './model.ts'

/**
 * The book as it stood on a day: what had not happened yet is taken away, also from within a row, so that a page or a
 * check asked about last spring says what was known then.
 *
 * Rules with a validity (decision types, delegations, assignment cards) are those in force. What has a course of its
 * own (trials, assignments, agreements, questions) stays after it has ended. A round of the pulse is there from the day
 * it opens, its answers only when it has closed. Case answers carry no day: those of talks named by a later month
 * (`2026-09`) aren't there. A continuity item is kept as last written: one written later than the day isn't there.
 *
 * @param day ISO day
 */
export function bookAt(book: RoleBook, day: string): RoleBook {
  const rounds = book.rounds.filter(({ opens }) => opens <= day)
  const closed = new Set(rounds.filter(({ closes }) => closes < day).map(({ id }) => id))
  return {
    decisionTypes: decisionTypesAt(book.decisionTypes, day),
    delegations: book.delegations.filter((delegation) => isInForce(delegation, day)),
    trials: book.trials.filter(({ proposedOn }) => proposedOn <= day).map((trial) => trialAt(trial, day)),
    assignments: book.assignments
      .filter(({ givenOn }) => givenOn <= day)
      .map((assignment) => until(assignment, day, { doneOn: [] })),
    descriptions: latestOf(
      book.descriptions.filter(({ at }) => swedishDay(at) <= day),
      ({ place, term }) => `${place}\n${term}`,
      ({ version }) => version,
    ).map((description) => ({
      ...description,
      signatures: description.signatures.filter(({ on }) => on <= day),
    })),
    caseAnswers: book.caseAnswers.filter(({ round }) => !/^\d{4}/.test(round) || round <= day),
    pictures: latestOf(
      book.pictures.filter(({ year }) => year <= Number(day.slice(0, 4))),
      ({ place, year }) => `${place}\n${year}`,
      () => 0,
    ),
    cards: latestOf(
      book.cards.filter(({ from }) => from <= day),
      ({ place }) => place,
      ({ from }) => from,
    ),
    continuity: book.continuity
      .filter(({ updatedOn }) => updatedOn <= day)
      .map((item) => until(item, day, { closedOn: [] })),
    agreements: book.agreements
      .filter(({ askedOn }) => askedOn <= day)
      .map((agreement) => until(agreement, day, { answeredOn: [], doneOn: [] })),
    questions: book.questions
      .filter(({ askedOn }) => askedOn <= day)
      .map((question) =>
        until(question, day, {
          answeredOn: ['answer', 'answeredBy', 'secrecy', 'secrecyGround', 'publishedOn'],
          publishedOn: [],
        }),
      ),
    rounds,
    pulseAnswers: book.pulseAnswers.filter(({ round }) => closed.has(round)),
  }
}

/** The latest version of every decision type that day; those removed are left out. */
export function decisionTypesAt(types: readonly DecisionType[], day: string): readonly DecisionType[] {
  return latestOf(
    types.filter(({ at }) => swedishDay(at) <= day),
    ({ id }) => id,
    ({ version }) => version,
  ).filter(({ removed }) => !removed)
}

/** Whether a rule with a validity holds on a day; the day that it ends on is the first without it. */
export function isInForce({ from, until }: Pick<Delegation, 'from' | 'until'>, day: string): boolean {
  return from <= day && (until === undefined || day < until)
}

function trialAt(trial: DelegationTrial, day: string): DelegationTrial {
  const known = until(trial, day, {
    decidedOn: ['approved', 'startsOn', 'reviewBy', 'reviewedOn', 'outcome'],
    reviewedOn: ['outcome'],
  })
  return {
    ...known,
    ...(known.decidedOn === undefined ? { decision: '' } : {}),
    ...(known.reviewedOn === undefined ? { reviewNote: '' } : {}),
  }
}

/** The row without the days that lie ahead, and without what became known on them. */
function until<Row extends object>(
  row: Row,
  day: string,
  events: Partial<Record<keyof Row, readonly (keyof Row)[]>>,
): Row {
  const hidden = new Set<PropertyKey>()
  for (const [event, what] of Object.entries<readonly (keyof Row)[] | undefined>(events)) {
    const when = Object.entries(row).find(([key]) => key === event)?.[1]
    if (typeof when !== 'string' || when <= day) continue
    hidden.add(event)
    for (const key of what ?? []) hidden.add(key)
  }
  // Only optional keys are hidden, which the compiler can't follow through entries.
  return Object.fromEntries(Object.entries(row).filter(([key]) => !hidden.has(key))) as Row
}

/** The last row of each key, in the order in which the keys first came; of equals the one that stands last. */
function latestOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  orderOf: (row: Row) => string | number,
): readonly Row[] {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const known = found.get(keyOf(row))
    if (known === undefined || orderOf(row) >= orderOf(known)) found.set(keyOf(row), row)
  }
  return [...found.values()]
}
