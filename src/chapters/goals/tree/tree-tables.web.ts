import { type GoalsInForce, reachOf } from '#chapters/goals/book-at.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { goalKindWords } from '#chapters/goals/words.ts'
import { compareNames } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { treeTexts } from './tree-texts.ts'

const nothingAbove: Bilingual = { sv: 'bidrar inte till något annat mål', en: 'contributes to no other goal' }

interface TableFacts {
  readonly inForce: GoalsInForce
  readonly tree: OrganisationTree
  readonly provenance: Provenance
  readonly language: 'sv' | 'en'
}

/** Goals in rows: for reading across, sorting, and taking along as a file. */
export function goalsTable(goals: readonly GoalVersion[], facts: TableFacts): Table {
  const { sv, en } = treeTexts
  const label = (key: keyof typeof sv.columns) => ({ sv: sv.columns[key], en: en.columns[key] })
  return {
    id: 'mal',
    title: { sv: sv.table, en: en.table },
    columns: [
      { key: 'goal', label: label('goal'), kind: 'text' },
      { key: 'kind', label: label('kind'), kind: 'text' },
      { key: 'owner', label: label('owner'), kind: 'text' },
      { key: 'leadsTo', label: label('leadsTo'), kind: 'text' },
      { key: 'horizon', label: label('horizon'), kind: 'year' },
      { key: 'measures', label: label('measures'), kind: 'number' },
      { key: 'units', label: label('units'), kind: 'number' },
      { key: 'decision', label: label('decision'), kind: 'text' },
    ],
    rows: goals.map((goal) => goalRow(goal, facts)),
    provenance: facts.provenance,
  }
}

function goalRow(goal: GoalVersion, { inForce, tree, language }: TableFacts): Row {
  const above = inForce.linksUp(goal.goal).flatMap(({ parent }) => inForce.goal(parent)?.wording ?? [])
  return {
    key: goal.goal,
    href: path(language).goal(goal.goal),
    cells: {
      goal: goal.wording,
      kind: goalKindWords[goal.kind],
      owner: tree.place(goal.owner)?.name ?? null,
      leadsTo: above.toSorted(compareNames).join('; ') || { missing: nothingAbove },
      horizon: goal.horizon,
      measures: goal.measures.length,
      units: goal.kind === 'unit' ? 1 : reachOf(goal, tree).length,
      decision: goal.decision || null,
    },
  }
}
