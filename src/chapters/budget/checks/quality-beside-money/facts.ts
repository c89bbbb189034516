import type { QualityConsequence } from '#chapters/budget/consequences/model.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import type { Organisation } from '#core/organisation/model.ts'
import type { Subject } from '#engine/check.ts'

/** What the check is judged on. */
export interface QualityFacts {
  readonly budget: BudgetBook
  readonly organisation: Organisation
  readonly consequences: readonly QualityConsequence[]
}

export async function loadQualityFacts(records: BudgetRecords, subject: Subject): Promise<QualityFacts> {
  const [budget, organisation, consequences] = await Promise.all([
    records.budget(subject),
    records.organisation(subject),
    records.consequences(subject),
  ])
  return { budget, organisation, consequences }
}
