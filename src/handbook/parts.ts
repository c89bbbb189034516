import type { HandbookPart } from './types.ts'

/**
 * The headings of the handbook's contents list that recommendations stand under.
 *
 * Pages are those of the contents list. Where our copy of the list is illegible (the roles chapter), or names
 * another page than the one where the heading stands (what to avoid in the budget chapter), none is given; the
 * list has no line for what to avoid in the stability chapter.
 */
export const parts = {
  conditions: { heading: 'Allmänna förutsättningar', page: 4 },
  scanning: { heading: 'Alla kommuner kan utveckla sin omvärldsbevakning och benchmarking', page: 4 },
  digitalisation: { heading: 'Digitalisera inte för sakens skull', page: 6 },
  procurement: { heading: 'Jobba med upphandlingsprocessen', page: 6 },
  goalsDo: { heading: 'Mål: Göra', page: 8 },
  goalsAvoid: { heading: 'Mål: Inte göra', page: 9 },
  rolesDo: { heading: 'Rollfördelning mellan politiker och tjänstemän: Göra' },
  rolesAvoid: { heading: 'Rollfördelning mellan politiker och tjänstemän: Inte göra', page: 13 },
  budgetDo: { heading: 'Budget: Göra', page: 14 },
  budgetAvoid: { heading: 'Budget: Inte göra' },
  followUpDo: { heading: 'Uppföljning: Göra', page: 17 },
  followUpAvoid: { heading: 'Uppföljning: Inte göra', page: 18 },
  stabilityDo: { heading: 'Stabilitet och kontinuitet: Göra', page: 20 },
  stabilityAvoid: { heading: 'Stabilitet och kontinuitet: Inte göra' },
} as const satisfies Record<string, HandbookPart>
