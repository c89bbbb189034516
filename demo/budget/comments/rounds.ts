import type { CommentRound } from '#chapters/budget/comments/model.ts'

const closed = (id: number, year: number, registration: string): CommentRound => ({
  ...{ id, year, registration, subject: 'proposal', node: '', moves: [] },
  ...{ opens: `${year - 1}-10-01`, closes: `${year - 1}-10-25` },
})

/** A round a year on the whole proposal, and one on compulsory school's rules where they changed. */
export const exampleRounds: readonly CommentRound[] = [
  closed(1, 2023, 'KS 2022/0398'),
  closed(2, 2024, 'KS 2023/0421'),
  {
    ...{ id: 3, year: 2025, subject: 'rule-set', ruleSet: 'grundskola', version: 3, node: 'grundskola' },
    ...{ opens: '2024-09-26', closes: '2024-10-18', registration: 'BIN 2024/0113', moves: [] },
  },
  closed(4, 2025, 'KS 2024/0407'),
  {
    ...closed(5, 2026, 'KS 2025/0415'),
    closes: '2025-10-31',
    moves: [
      {
        closes: '2025-10-31',
        why: 'Hemtjänstens enheter fick sitt underlag en vecka sent.',
        who: 'Jonas Ekehult',
        at: '2025-10-20T12:00:00.000Z',
      },
    ],
  },
  {
    ...{ id: 6, year: 2027, subject: 'rule-set', ruleSet: 'grundskola', version: 5, node: 'grundskola' },
    ...{ opens: '2026-09-22', closes: '2026-10-23', registration: 'BIN 2026/0098', moves: [] },
  },
  {
    ...{ id: 7, year: 2027, subject: 'proposal', node: '', moves: [] },
    ...{ opens: '2026-10-01', closes: '2026-10-26', registration: 'KS 2026/0412' },
  },
]
