import { type Understanding, understandingOf } from '#chapters/budget/explain/understanding.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

export interface UnderstoodFacts {
  /** Absent: no unit's budget is adopted. */
  readonly understanding?: Understanding
  /** Names of the units, by id. */
  readonly names: ReadonlyMap<string, string>
}

export async function loadUnderstood(
  records: Pick<BudgetRecords, 'organisation' | 'budget' | 'understanding'>,
  subject: Subject,
): Promise<UnderstoodFacts> {
  const [organisation, budget, book] = await Promise.all([
    records.organisation(subject),
    records.budget(subject),
    records.understanding(subject),
  ])
  const understanding = understandingOf(budget, organisation, book, subject.at)
  const names = new Map(treeAt(organisation, subject.at).places.map(({ node, name }) => [node, name]))
  return { names, ...(understanding ? { understanding } : {}) }
}
