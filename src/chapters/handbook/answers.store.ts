import { z } from 'zod'
import type { Answers, Decision, Explanation } from '#engine/answers.ts'
import {
  isRecommendationId,
  type LocalThreshold,
  type RecommendationId,
  thresholds,
} from '#handbook/index.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'

const explanations = statement(
  'handbook explanations',
  z
    .object({
      explanation_id: z.number(),
      check_id: z.string(),
      reason: z.string(),
      who: z.string(),
      at: z.string(),
      until: z.string().nullable(),
      withdrawn_at: z.string().nullable(),
    })
    .transform(
      (row): Explanation => ({
        id: row.explanation_id,
        check: row.check_id,
        reason: row.reason,
        who: row.who,
        given: row.at,
        ...(row.until ? { until: row.until } : {}),
        ...(row.withdrawn_at ? { withdrawn: row.withdrawn_at } : {}),
      }),
    ),
  `select explanation_id, check_id, reason, who, at, until, withdrawn_at from check_explanation
   where municipality_id = $1 order by at desc, explanation_id desc`,
)

const decisions = statement(
  'handbook decisions',
  z
    .object({
      recommendation: z.string(),
      decision: z.enum(['not-applied', 'applied']),
      reference: z.string(),
      who: z.string(),
      at: z.string(),
    })
    .transform(({ at, ...row }) => ({ ...row, decided: at })),
  `select recommendation, decision, reference, who, at from recommendation_decision
   where municipality_id = $1 order by at desc`,
)

const localThresholds = statement(
  'handbook local thresholds',
  z.object({ threshold_id: z.string(), value: z.number(), reference: z.string(), applies_from: z.string() }),
  `select threshold_id, value, reference, applies_from from local_threshold
   where municipality_id = $1 order by at desc`,
)

/** Everything that the municipality has answered and decided, latest first; what is withdrawn is there too. */
export async function answersOf(database: Database, municipality: string): Promise<Answers> {
  const [explained, decided, local] = await Promise.all([
    database.all(explanations, [municipality]),
    database.all(decisions, [municipality]),
    database.all(localThresholds, [municipality]),
  ])
  return {
    explanations: explained,
    // A recommendation or a threshold that the handbook no longer has is history only.
    decisions: decided.flatMap((row): Decision[] =>
      isRecommendationId(row.recommendation) ? [{ ...row, recommendation: row.recommendation }] : [],
    ),
    thresholds: local.flatMap((row): LocalThreshold[] => {
      const standard = thresholds.find(({ id }) => id === row.threshold_id)
      if (!standard) return []
      const reference = { sv: row.reference, en: row.reference }
      return [{ ...standard, value: row.value, authority: 'local', reference, from: row.applies_from }]
    }),
  }
}

const insertExplanation = statement(
  'handbook explain',
  z.object({ explanation_id: z.number() }),
  `insert into check_explanation (municipality_id, check_id, reason, who, at, until)
   values ($1, $2, $3, $4, $5, $6) returning explanation_id`,
)

/** A person's answer to a fail, before it has a number. */
export interface NewExplanation extends Omit<Explanation, 'id' | 'withdrawn'> {
  readonly municipality: string
  /** Id of the account that answers. */
  readonly account: string
}

/** Keeps the answer, and tells the trail of it. */
export async function explainFail(database: Database, explanation: NewExplanation): Promise<void> {
  const { municipality, account, check, reason, who, given, until } = explanation
  await database.transaction(async (transaction) => {
    await transaction.all(insertExplanation, [municipality, check, reason, who, given, until ?? null])
    await appendAudit(transaction, {
      municipalityId: municipality,
      at: given,
      who,
      action: 'check-explained',
      object: `check ${check}`,
      why: reason,
      details: { account, ...(until ? { until } : {}) },
    })
  })
}

const withdraw = statement(
  'handbook withdraw explanation',
  z.object({ check_id: z.string(), who: z.string() }),
  `update check_explanation set withdrawn_at = $4
   where municipality_id = $1 and check_id = $2 and explanation_id = $3 and withdrawn_at is null
   returning check_id, who`,
)

/** The answer no longer holds; it stays readable. Withdrawing it twice changes nothing. */
export async function withdrawExplanation(
  database: Database,
  {
    municipality,
    check,
    id,
    who,
    account,
    at,
  }: { municipality: string; check: string; id: number; who: string; account: string; at: string },
): Promise<void> {
  await database.transaction(async (transaction) => {
    const withdrawn = await transaction.first(withdraw, [municipality, check, id, at])
    if (!withdrawn) return
    await appendAudit(transaction, {
      municipalityId: municipality,
      at,
      who,
      action: 'check-explanation-withdrawn',
      object: `check ${check}`,
      why: `Förklaring ${id} gäller inte längre.`,
      details: { account, explanation: id },
    })
  })
}

const insertDecision = statement(
  'handbook decide',
  z.unknown(),
  `insert into recommendation_decision (municipality_id, recommendation, decision, reference, who, at)
   values ($1, $2, $3, $4, $5, $6)`,
)

/** Keeps the municipality's decision on whether a recommendation applies, and tells the trail of it. */
export async function decideRecommendation(
  database: Database,
  municipality: string,
  {
    recommendation,
    decision,
    reference,
    who,
    account,
    decided,
  }: Decision & { readonly recommendation: RecommendationId; readonly account: string },
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.all(insertDecision, [municipality, recommendation, decision, reference, who, decided])
    await appendAudit(transaction, {
      municipalityId: municipality,
      at: decided,
      who,
      action: decision === 'applied' ? 'recommendation-applied' : 'recommendation-not-applied',
      object: `recommendation ${recommendation}`,
      why: reference,
      details: { account },
    })
  })
}
