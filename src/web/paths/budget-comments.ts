import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** What the units say of the proposal, what they are answered, and what changes mean for quality. */
export const budgetCommentRoutes = {
  budgetComments: '/budget/synpunkter',
  // Before `budgetComment`: the router takes the first that matches.
  newComment: '/budget/synpunkter/ny',
  /** Everything that was said of a year's budget, with its answers: goes with the matter to those who decide. */
  commentAnnex: '/budget/synpunkter/bilaga',
  newCommentRound: '/budget/synpunkter/omgang',
  moveCommentRound: '/budget/synpunkter/omgang/:round',
  budgetComment: '/budget/synpunkter/:comment',
  /** Where answers, and the mark that one has been read, are sent. */
  answerComment: '/budget/synpunkter/:comment/svar',
  commentAnswerRead: '/budget/synpunkter/:comment/last',
  consequences: '/budget/konsekvenser',
  consequence: '/budget/konsekvenser/:node',
} as const

/** What a comment is about, where the reader comes from a page that already knows. */
export interface CommentAbout {
  readonly ruleSet?: string
  readonly version?: number
  /** Id of the component that the comment touches. */
  readonly component?: string
  /** Id of the unit that comments. */
  readonly unit?: string
}

export function budgetCommentPaths(to: To) {
  const routes = budgetCommentRoutes
  return {
    /** @param query `ar`, `lage`, `kategori`, `q`, `sort`, `order` */
    budgetComments: (query?: Query) => to(routes.budgetComments, query),
    /** @example path('sv').newComment({ ruleSet: 'grundskola', version: 4 }) */
    newComment: ({ ruleSet, version, component, unit }: CommentAbout = {}) =>
      to(routes.newComment, { regel: ruleSet, version, komponent: component, enhet: unit }),
    /** @param query `ar`: the year */
    commentAnnex: (query?: Query) => to(routes.commentAnnex, query),
    /** @param query `galler`: what it asks about, as the form says it */
    newCommentRound: (query?: Query) => to(routes.newCommentRound, query),
    moveCommentRound: (round: number) => to(`/budget/synpunkter/omgang/${round}`),
    budgetComment: (comment: number) => to(`/budget/synpunkter/${comment}`),
    answerComment: (comment: number) => to(`/budget/synpunkter/${comment}/svar`),
    commentAnswerRead: (comment: number) => to(`/budget/synpunkter/${comment}/last`),
    /** @param query `ar`: the year */
    consequences: (query?: Query) => to(routes.consequences, query),
    /** @param query `ar`: the year */
    consequence: (node: string, query?: Query) => to(`/budget/konsekvenser/${segment(node)}`, query),
  }
}
