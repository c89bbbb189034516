import type { Answers } from '#engine/answers.ts'

/**
 * What Ekbacka has answered to the handbook: that it does not apply one of its recommendations, and why two deviations
 * are as they are.
 */
export const exampleAnswers: Answers = {
  decisions: [
    {
      recommendation: 'MAL-7',
      decision: 'not-applied',
      reference: 'KF 2026-03-30 § 41',
      who: 'Kommunfullmäktige',
      decided: '2026-03-30T16:30:00.000Z',
    },
  ],
  explanations: [
    {
      id: 1,
      check: 'goals/few-overall-goals',
      reason: 'Fullmäktige ser över målen inför budgeten för 2025. Till dess gäller alla nio.',
      who: 'Jonas Ekehult',
      given: '2024-02-05T09:00:00.000Z',
      until: '2024-12-31',
    },
    {
      id: 2,
      check: 'goals/conflicts-decided',
      reason:
        'Socialnämnden avgör den 20 oktober vilket som går före i hemtjänsten: kontinuiteten eller kostnaden.',
      who: 'Anna-Karin Solbacka',
      given: '2026-09-30T08:15:00.000Z',
      until: '2026-10-31',
    },
  ],
  thresholds: [],
}
