import { addressOf } from '#chapters/goals/addresses.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { type CellClass, cellClasses, type GoalGrid } from './goal-grid.ts'
import { gridTexts } from './grid-texts.ts'

type Words = (t: typeof gridTexts.sv) => string

const label = (words: Words) => ({ sv: words(gridTexts.sv), en: words(gridTexts.en) })

/** Every goal in every unit as a row of its own: what the grid shows by signs, in words. */
export function gridTable(grid: GoalGrid, only: CellClass | undefined, provenance: Provenance): Table {
  const classes = only ? [only] : cellClasses
  return {
    id: 'mal-i-enheter',
    title: label((t) => t.tableTitle),
    columns: [
      { key: 'unit', label: label((t) => t.unit), kind: 'text' },
      { key: 'goal', label: label((t) => t.goal), kind: 'text' },
      { key: 'state', label: label((t) => t.state), kind: 'text' },
      { key: 'on', label: label((t) => t.on), kind: 'day' },
      { key: 'latest', label: label((t) => t.latest), kind: 'text' },
    ],
    rows: classes.flatMap((each) =>
      grid.cellsOf(each).map(({ goal, unit, trace, duty, question }) => ({
        key: `${goal.goal} ${unit.node}`,
        href: addressOf.goalAtPlace(goal.goal, unit.node),
        cells: {
          unit: unit.name,
          goal: goal.wording,
          state: label((t) => t.classes[each]),
          on: trace?.on ?? duty?.from ?? question?.askedOn ?? null,
          latest: trace?.text ?? duty?.reason ?? '',
        },
      })),
    ),
    provenance: { ...provenance, mark: 'derived' },
  }
}
