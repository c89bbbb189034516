import { budgetLines } from '#chapters/budget/store.ts'
import type { Database } from '#store/db.ts'
import { ruleQuestions } from './questions.store.ts'
import { readReceipts } from './receipts.store.ts'
import type { UnderstandingBook } from './understanding.ts'

/** What managers have asked and read. @param day ISO day: plans on accounts are those of its year and the ones beside */
export async function understandingBook(
  database: Database,
  municipality: string,
  day: string,
): Promise<UnderstandingBook> {
  const year = Number(day.slice(0, 4))
  const [questions, receipts, lines] = await Promise.all([
    ruleQuestions(database, municipality),
    readReceipts(database, municipality),
    budgetLines(database, municipality, [year - 1, year, year + 1]),
  ])
  return { questions, receipts, lines }
}
