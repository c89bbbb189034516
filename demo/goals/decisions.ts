import type { Decisions } from './build.ts'

/** The assembly's budgets. That of 2023 was adopted by the assembly elected in September 2022, in December. */
export const budgets: Decisions = {
  2022: { from: '2022-01-01', decision: 'KF 2021-11-29 § 151' },
  2023: { from: '2023-01-01', decision: 'KF 2022-12-12 § 187' },
  2024: { from: '2024-01-01', decision: 'KF 2023-11-27 § 142' },
  2025: { from: '2025-01-01', decision: 'KF 2024-11-25 § 138' },
  2026: { from: '2026-01-01', decision: 'KF 2025-11-24 § 151' },
}

/** Committees adopt their plans when the budget is known, in January. */
export const plansOf = (letters: string, first: number): Decisions =>
  Object.fromEntries(
    ['2022-01-25', '2023-01-24', '2024-01-23', '2025-01-21', '2026-01-20'].map((day, index) => [
      2022 + index,
      { from: `${2022 + index}-02-01`, decision: `${letters} ${day} § ${first + index}` },
    ]),
  )

/** Units write theirs in February, with no decision of a committee. */
export const unitPlans: Decisions = Object.fromEntries(
  [2022, 2023, 2024, 2025, 2026].map((year) => [
    year,
    { from: `${year}-03-01`, decision: `Verksamhetsplan ${year}` },
  ]),
)
