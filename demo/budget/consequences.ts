import type { QualityConsequence } from '#chapters/budget/consequences/model.ts'
import { firstConsequences } from './consequences/first-years.ts'
import { laterConsequences } from './consequences/later-years.ts'

/**
 * What Ekbacka has written of its large changes. Some lack it on purpose: elderly care as a whole and home care Åsen in
 * the budget of 2024, and the night patrol since it got the alarms in May 2026. Of the proposal for 2027 two are complete
 * and one is a draft.
 */
export const exampleConsequences: readonly QualityConsequence[] = [...firstConsequences, ...laterConsequences]
