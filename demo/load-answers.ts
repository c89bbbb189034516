import type { Database } from '#store/db.ts'
import { exampleAnswers } from './answers.ts'
import { fill, filling } from './rows.store.ts'

/** Writes what Ekbacka has answered to the handbook. */
export async function loadAnswers(database: Database, municipality: string): Promise<void> {
  const decisions = filling(
    'recommendation_decision',
    { recommendation: 'text', decision: 'text', reference: 'text', who: 'text', at: 'timestamptz' },
    exampleAnswers.decisions.map(({ decided, ...decision }) => ({ ...decision, at: decided })),
  )
  const explanations = filling(
    'check_explanation',
    {
      explanation_id: 'int',
      check_id: 'text',
      reason: 'text',
      who: 'text',
      at: 'timestamptz',
      until: 'date',
      withdrawn_at: 'timestamptz',
    },
    exampleAnswers.explanations.map(({ id, check, reason, who, given, until, withdrawn }) => ({
      explanation_id: id,
      check_id: check,
      reason,
      who,
      at: given,
      until,
      withdrawn_at: withdrawn,
    })),
    'explanation_id',
  )
  for (const each of [decisions, explanations]) await fill(database, municipality, each)
}
