/** Addresses of what an evidence opens, without language prefix. The web's paths have the same, and a test compares them. */
export const addressOf = {
  budget: (year?: number) => (year === undefined ? '/budget' : `/budget?ar=${year}`),
  why: (unit: string) => `/budget/varfor/${encodeURIComponent(unit)}`,
  ruleQuestions: '/budget/fragor',
  ruleQuestion: (id: number) => `/budget/fragor/${id}`,
  ruleSets: '/budget/regler',
  ruleSet: (id: string) => `/budget/regler/${encodeURIComponent(id)}`,
  simulation: (id: string) => `/budget/regler/${encodeURIComponent(id)}/prova`,
  volumes: (ruleSet: string, year: number) =>
    `/budget/volymer?ar=${year}&regler=${encodeURIComponent(ruleSet)}`,
  frames: '/budget/ramar',
  exceptions: '/budget/undantag',
  exception: (id: number) => `/budget/undantag#undantag-${id}`,
  decisions: '/budget/beslut',
  decision: (id: number) => `/budget/beslut#beslut-${id}`,
  years: '/budget/arsskifte',
} as const
