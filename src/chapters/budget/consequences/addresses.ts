/** Addresses of what an evidence opens, without language prefix. The web's paths have the same, and a test compares them. */
export const addressOf = {
  all: '/budget/konsekvenser',
  ofYear: (year: number) => `/budget/konsekvenser?ar=${year}`,
  consequence: (node: string, year: number) => `/budget/konsekvenser/${encodeURIComponent(node)}?ar=${year}`,
} as const
