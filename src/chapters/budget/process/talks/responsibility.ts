import {
  type BudgetTalk,
  type ProcessBook,
  type ResponsibilityAnswer,
  responsibilityAnswers,
} from '#chapters/budget/process/model.ts'

/** What the managers of a group have said, when they are enough. */
export type ResponsibilityShares =
  | { readonly hidden: true }
  | { readonly hidden: false; readonly shares: readonly ResponsibilityShare[] }

/** `conditional`: yes-if and no together, where either was given by few. */
export interface ResponsibilityShare {
  readonly answer: ResponsibilityAnswer | 'conditional'
  /** 0–1, in whole per cent. */
  readonly share: number
}

const least = 5

/**
 * What unit managers say of the budget that has been decided, as shares of all who answered: told when the talk has
 * closed, of five or more, and never so that one to four stand alone behind an answer or all have said the same.
 *
 * @param day ISO day
 * @handbook BUD-7
 */
export function responsibilityShares(
  { responsibility }: Pick<ProcessBook, 'responsibility'>,
  { id, closes }: BudgetTalk,
  day: string,
): ResponsibilityShares {
  const given = responsibility.filter(({ talk }) => talk === id).map(({ answer }) => answer)
  if (closes >= day || given.length < least) return { hidden: true }
  const count = (answer: ResponsibilityAnswer) => given.filter((each) => each === answer).length
  const counts = responsibilityAnswers.map((answer) => ({ answer, count: count(answer) }))
  if (counts.every((each) => isTellable(each.count))) return sharesOf(counts, given.length)
  const yes = count('yes')
  const gathered = [
    { answer: 'yes' as const, count: yes },
    { answer: 'conditional' as const, count: given.length - yes },
  ]
  return gathered.every((each) => isTellable(each.count))
    ? sharesOf(gathered, given.length)
    : { hidden: true }
}

function isTellable(count: number): boolean {
  return count === 0 || count >= least
}

function sharesOf(
  counts: readonly { readonly answer: ResponsibilityShare['answer']; readonly count: number }[],
  all: number,
): ResponsibilityShares {
  // Everybody alike is everybody known.
  if (counts.some(({ count }) => count === all)) return { hidden: true }
  return {
    hidden: false,
    shares: counts.map(({ answer, count }) => ({ answer, share: Math.round((count / all) * 100) / 100 })),
  }
}
