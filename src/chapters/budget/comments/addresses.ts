/** Addresses of what an evidence opens, without language prefix. The web's paths have the same, and a test compares them. */
export const addressOf = {
  comments: '/budget/synpunkter',
  commentsOfYear: (year: number) => `/budget/synpunkter?ar=${year}`,
  newComment: '/budget/synpunkter/ny',
  round: (round: number) => `/budget/synpunkter/omgang/${round}`,
  newRound: '/budget/synpunkter/omgang',
  comment: (comment: number) => `/budget/synpunkter/${comment}`,
} as const
