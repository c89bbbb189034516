/** The budget years of the example: four adopted, and one in process on the example's day. */
export const budgetYears = [2023, 2024, 2025, 2026, 2027] as const

/** The index that raises the prices of a year, made up: the edition is the October one of the year before. */
export const priceIndex: Readonly<Record<number, number>> = {
  2024: 0.052,
  2025: 0.036,
  2026: 0.029,
  2027: 0.031,
}

/** Prices of a year as a share of those of 2025, which is the year that the example tells. */
export function priceLevel(year: number): number {
  const raised = (from: number, to: number) =>
    Object.entries(priceIndex)
      .filter(([each]) => Number(each) > from && Number(each) <= to)
      .reduce((level, [, change]) => level * (1 + change), 1)
  return year <= 2025 ? 1 / raised(year, 2025) : raised(2025, year)
}

/** The assembly's budgets. That of 2023 was adopted by the assembly elected in September 2022. */
export const assemblyDecisions: Readonly<
  Record<number, { readonly on: string; readonly reference: string }>
> = {
  2023: { on: '2022-12-12', reference: 'KF 2022-12-12 § 187' },
  2024: { on: '2023-11-27', reference: 'KF 2023-11-27 § 142' },
  2025: { on: '2024-11-25', reference: 'KF 2024-11-25 § 138' },
  2026: { on: '2025-11-24', reference: 'KF 2025-11-24 § 151' },
}

/** The bodies that give their units budgets: letters of the reference, and the section in the year that it began with. */
export const bodies = {
  ks: { letters: 'KS', first: 231 },
  bildningsnamnden: { letters: 'BIN', first: 118 },
  socialnamnden: { letters: 'SN', first: 142 },
  samhallsbyggnadsnamnden: { letters: 'SBN', first: 97 },
  'kultur-fritidsnamnden': { letters: 'KFN', first: 76 },
} as const
export type Body = keyof typeof bodies

/** A body's decision on its units' budgets of a year, before the year begins. */
export function bodyDecision(body: Body, year: number): { readonly on: string; readonly reference: string } {
  const { letters, first } = bodies[body]
  const on = `${year - 1}-12-${body === 'ks' ? '14' : '16'}`
  return { on, reference: `${letters} ${on} § ${first + (year - 2023) * 3}` }
}
