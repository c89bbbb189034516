import type { ReserveUse } from '#chapters/budget/fiscal/book.ts'
import { panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import type { Deficit } from '#chapters/budget/fiscal/restoration.ts'
import { type CheckContext, limitOf } from '#engine/check.ts'
import type { PreparednessFacts } from './facts.ts'

/** Something that leaves the municipality unprepared. */
export type Gap =
  | { readonly kind: 'late'; readonly deficit: Deficit }
  | {
      readonly kind: 'result'
      readonly year: number
      readonly share: number
      readonly limit: number
      /** Decision of the municipality's own guideline; empty where the rule of thumb is used. */
      readonly decision: string
    }
  | { readonly kind: 'reserve'; readonly months: number; readonly least: number }
  | { readonly kind: 'policy' }
  | { readonly kind: 'ladder' }
  | { readonly kind: 'unexplained'; readonly uses: readonly ReserveUse[] }

/** What the result is held against: the municipality's own guideline where one is decided, else the threshold. */
export function resultLimit({ panel }: PreparednessFacts, context: CheckContext) {
  const own = panel.guidelines.find(
    ({ guideline: { measure, from, until, decision, overYears } }) =>
      measure === 'result-share' &&
      decision !== '' &&
      overYears === 1 &&
      from <= panel.budgetYear &&
      (until === undefined || panel.budgetYear < until),
  )?.guideline
  return own
    ? { limit: own.limit, decision: own.decision }
    : { limit: limitOf(context, 'BUD-8.result-share'), decision: '' }
}

/**
 * Everything that is lacking, the gravest first.
 *
 * @param share the budget year's result as a share of taxes and grants
 * @param months for how long the reserves carry everything at once
 */
export function gapsOf(
  facts: PreparednessFacts,
  context: CheckContext,
  { share, months }: { readonly share: number; readonly months: number | 'unending' },
): readonly Gap[] {
  const { panel, reservePolicy, ladder, uses } = facts
  const { limit, decision } = resultLimit(facts, context)
  const least = limitOf(context, 'BUD-8.reserve-months')
  const unexplained = uses.filter(({ reason }) => reason === '')
  const late = panelYear(panel, panel.years.at(-1)?.year ?? 0)?.overdue ?? []
  return [
    ...late.map((deficit): Gap => ({ kind: 'late', deficit })),
    ...(share < limit ? [{ kind: 'result', year: panel.budgetYear, share, limit, decision } as const] : []),
    ...(months !== 'unending' && months < least ? [{ kind: 'reserve', months, least } as const] : []),
    ...(reservePolicy === undefined ? [{ kind: 'policy' } as const] : []),
    ...(ladder === undefined ? [{ kind: 'ladder' } as const] : []),
    ...(unexplained.length > limitOf(context, 'BUD-8.unexplained-uses')
      ? [{ kind: 'unexplained', uses: unexplained } as const]
      : []),
  ]
}
