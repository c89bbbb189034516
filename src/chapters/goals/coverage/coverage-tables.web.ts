import { addressOf } from '#chapters/goals/addresses.ts'
import type { GoalsInForce } from '#chapters/goals/book-at.ts'
import { formatPercent } from '#core/format.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import type { AnchorView } from './anchor-ratings.ts'
import { anchorOf } from './anchors.ts'
import type { CoreCostCoverage } from './core-cost.ts'
import { coverageTexts } from './coverage-texts.ts'

const { sv, en } = coverageTexts
const kronor = (ore: number) => Math.round(ore / 100)

/** What each core service costs, by how goals reach it. */
export function coverageTable({ services }: CoreCostCoverage, provenance: Provenance): Table {
  const parts = ['byOwnGoals', 'byOverallGoals', 'uncovered'] as const
  return {
    id: 'karnkostnad',
    title: { sv: sv.table, en: en.table },
    columns: [
      { key: 'service', label: { sv: sv.service, en: en.service }, kind: 'text' },
      ...parts.map((key) => ({ key, label: { sv: sv.key[key], en: en.key[key] }, kind: 'kronor' as const })),
      { key: 'cost', label: { sv: sv.cost, en: en.cost }, kind: 'kronor' },
    ],
    rows: services.map(({ code, ore, byOwnGoals, byOverallGoals, uncovered }) => ({
      key: code,
      cells: {
        service: activityName(code),
        cost: kronor(ore),
        ...{ byOwnGoals: kronor(byOwnGoals), byOverallGoals: kronor(byOverallGoals) },
        uncovered: kronor(uncovered),
      },
    })),
    provenance: { ...provenance, mark: 'derived' },
  }
}

/** What the units say of the anchors: those that most find unclear first; of few answers nothing. */
export function ratingsTable(
  views: readonly AnchorView[],
  inForce: GoalsInForce,
  provenance: Provenance,
): Table {
  return {
    id: 'ankare',
    title: { sv: sv.ratingsTable, en: en.ratingsTable },
    columns: [
      { key: 'goal', label: { sv: sv.goal, en: en.goal }, kind: 'text' },
      { key: 'unclear', label: { sv: sv.unclear, en: en.unclear }, kind: 'share' },
      { key: 'rated', label: { sv: sv.rated, en: en.rated }, kind: 'number' },
      { key: 'anchor', label: { sv: sv.anchor, en: en.anchor }, kind: 'text' },
    ],
    rows: views
      .toSorted((a, b) => (b.unclear ?? -1) - (a.unclear ?? -1))
      .map(({ goal, rated, unclear }) => {
        const withheld = { withheld: { sv: sv.tooFew, en: en.tooFew } }
        return {
          key: goal.goal,
          href: addressOf.goal(goal.goal),
          cells: {
            goal: goal.wording,
            unclear: unclear ?? withheld,
            rated: unclear === undefined ? withheld : rated,
            anchor: anchorOf(goal, inForce)?.anchor.law ?? { missing: { sv: sv.noAnchor, en: en.noAnchor } },
          },
        }
      }),
    provenance: { ...provenance, mark: 'derived' },
  }
}

/** How much of the core cost some anchored goal reaches, in words. */
export function coveredShare({ core, uncovered }: CoreCostCoverage, language: 'sv' | 'en'): string {
  return formatPercent(1 - uncovered / core, language)
}
