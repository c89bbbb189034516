/** Addresses of the process, without language prefix. The web's paths have the same, and a test compares them. */
export const processAddress = {
  calendar: (year: number) => `/budget/arshjul?ar=${year}`,
  step: (id: string) => `/budget/arshjul/${encodeURIComponent(id)}`,
  assumptions: '/budget/antaganden',
  assumption: (id: string) => `/budget/antaganden/${encodeURIComponent(id)}`,
  talks: '/budget/samtal',
  talk: (id: number) => `/budget/samtal/${id}`,
  investments: '/budget/investeringar',
  investment: (id: string) => `/budget/investeringar/${encodeURIComponent(id)}`,
} as const
