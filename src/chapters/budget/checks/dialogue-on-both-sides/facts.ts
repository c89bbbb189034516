import { responsibilityShares } from '#chapters/budget/process/talks/responsibility.ts'
import { type TalkResult, talkResults } from '#chapters/budget/process/talks/talk-result.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import type { Subject } from '#engine/check.ts'

export interface DialogueFacts {
  /** Talks that have closed, the oldest first; never anything about a group under five. */
  readonly results: readonly TalkResult[]
  /** Titles of the steps, by id. */
  readonly titles: ReadonlyMap<string, string>
  /** Share of unit managers who say yes without a condition, of the latest that may be told. */
  readonly yesShare?: number
}

export async function loadDialogue(
  records: Pick<BudgetRecords, 'process'>,
  subject: Subject,
): Promise<DialogueFacts> {
  const book = await records.process(subject)
  const shares = book.talks
    .filter(({ kind, closes }) => kind === 'responsibility' && closes < subject.at)
    .map((talk) => responsibilityShares(book, talk, subject.at))
    .findLast(({ hidden }) => !hidden)
  const yes = shares && !shares.hidden ? shares.shares.find(({ answer }) => answer === 'yes') : undefined
  return {
    results: talkResults(book, subject.at),
    titles: new Map(book.steps.map(({ id, title, year }) => [id, `${title} ${year}`])),
    ...(yes ? { yesShare: yes.share } : {}),
  }
}
