import { raw } from 'hono/html'
import { addressOf } from '#chapters/goals/addresses.ts'
import { type GoalVersion, goalKinds } from '#chapters/goals/model.ts'
import type { Language } from '#core/language.ts'
import { inLanguage, path } from '#web/paths.ts'
import { type CellClass, cellClasses, type GoalGrid } from './goal-grid.ts'
import { gridTexts } from './grid-texts.ts'

/** Told apart by shape; amber is for what is unanswered alone. */
const signs = {
  acted: '●',
  'prioritised-down': '▽',
  'not-applicable': '–',
  asked: '◔',
  'not-yet-asked': '○',
  unanswered: '■',
} as const satisfies Record<CellClass, string>

/** The sign of a class; its word stands beside it or is said. */
export function Sign({ cellClass }: { cellClass: CellClass }) {
  return (
    <span class={`sign sign-${cellClass}`} aria-hidden="true">
      {signs[cellClass]}
    </span>
  )
}

/**
 * The goals that have a column: those that reach any of the units, the assembly's first. A unit's own goals have none:
 * each would be a column with a single cell, and they stand on the unit's own page.
 */
export function columnsOf(grid: GoalGrid): readonly { readonly goal: GoalVersion; readonly at: number }[] {
  const units = new Set(grid.units.map(({ node }) => node))
  return grid.goals
    .map((goal, at) => ({ goal, at }))
    .filter(
      ({ goal: { owner }, at }) => !units.has(owner) && grid.units.some((_, unit) => grid.classAt(at, unit)),
    )
    .toSorted((a, b) => goalKinds.indexOf(a.goal.kind) - goalKinds.indexOf(b.goal.kind))
}

interface GridMatrixProps {
  readonly grid: GoalGrid
  readonly only: CellClass | undefined
  /** Id of the reader's own unit, which stands out. */
  readonly own: string | undefined
  readonly language: Language
}

/** Units down, goals across by number: every cell leads to the goal in the unit. */
export function GridMatrix({ grid, only, own, language }: GridMatrixProps) {
  const t = gridTexts[language]
  const cell = cellWriter(language)
  const columns = columnsOf(grid)
  const goals = columns.map(({ goal }) => encodeURIComponent(goal.goal))
  const isShown = (cellClass: CellClass | undefined) => cellClass && (!only || cellClass === only)
  return (
    <div class="data-table">
      <section class="data-table-scroll" tabindex={0} aria-labelledby="rutnat">
        <table class="goal-grid">
          <caption id="rutnat" class="ds-sr-only">
            {t.tableTitle}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.unit}</th>
              {columns.map(({ goal }, index) => (
                <th scope="col">
                  <a href={inLanguage(language, addressOf.goal(goal.goal))} title={goal.wording}>
                    {index + 1}
                    <span class="ds-sr-only"> {goal.wording}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.units.map((unit, row) => {
              const node = encodeURIComponent(unit.node)
              const classes = columns.map(({ at }) => grid.classAt(at, row))
              if (only && !classes.includes(only)) return null
              return (
                <tr class={unit.node === own ? 'row-own' : undefined}>
                  <th scope="row">
                    <a href={path(language).place(unit.node)}>{unit.name}</a>
                  </th>
                  {raw(
                    goals
                      .map((goal, column) => {
                        const cellClass = classes[column]
                        return cellClass && isShown(cellClass) ? cell(cellClass, goal, node) : '<td></td>'
                      })
                      .join(''),
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/**
 * Cells as text: of a large municipality there are sixty thousand, and an element each takes ten times as long. The
 * ids come encoded for an address, which leaves nothing that HTML could take for markup.
 */
function cellWriter(language: Language): (cellClass: CellClass, goal: string, node: string) => string {
  const base = inLanguage(language, addressOf.all)
  const inner = Object.fromEntries(
    cellClasses.map((each) => {
      const word = gridTexts[language].classes[each]
      const sign = `<span class="sign sign-${each}" aria-hidden="true">${signs[each]}</span>`
      return [each, `" title="${word}">${sign}<span class="ds-sr-only">${word}</span></a></td>`]
    }),
  )
  return (cellClass, goal, node) => `<td><a href="${base}/${goal}/${node}${inner[cellClass]}`
}
