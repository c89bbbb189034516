import type { BudgetBook, BudgetFrame, RuleSetVersion } from './model.ts'

/** What has become of a version. */
export type RuleSetState = 'draft' | 'proposed' | 'decided' | 'withdrawn'

/** @param day ISO day; absent: as it stands */
export function stateOf({ steps }: Pick<RuleSetVersion, 'steps'>, day = '9999-12-31'): RuleSetState {
  return steps.filter(({ on }) => on <= day).at(-1)?.step ?? 'draft'
}

/** The decided version of a rule set for a year: the latest, since a decision replaces the one before. */
export function decidedRuleSet(
  { ruleSets }: Pick<BudgetBook, 'ruleSets'>,
  id: string,
  year: number,
  day?: string,
): RuleSetVersion | undefined {
  return ruleSets.findLast(
    (version) => version.id === id && version.year === year && stateOf(version, day) === 'decided',
  )
}

/** The version that a year's budget is worked out by: decided, else the latest proposal. One for each rule set. */
export function ruleSetsOf(
  { ruleSets }: Pick<BudgetBook, 'ruleSets'>,
  year: number,
  day?: string,
): readonly RuleSetVersion[] {
  const ofYear = ruleSets.filter((version) => version.year === year)
  const ids = [...new Set(ofYear.map(({ id }) => id))]
  return ids.flatMap((id) => {
    const own = ofYear.filter((version) => version.id === id)
    const found =
      own.findLast((version) => stateOf(version, day) === 'decided') ??
      own.findLast((version) => stateOf(version, day) === 'proposed')
    return found ? [found] : []
  })
}

/** What a place has to share out in a year: the latest that it has been given. */
export function frameOf(
  { frames }: Pick<BudgetBook, 'frames'>,
  year: number,
  node: string,
  day = '9999-12-31',
): BudgetFrame | undefined {
  return frames.findLast((frame) => frame.year === year && frame.node === node && frame.givenOn <= day)
}
