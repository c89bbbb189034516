import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import type { CellClass } from '#chapters/goals/grid/goal-grid.ts'
import type { GoalKind, GoalVersion } from '#chapters/goals/model.ts'
import type { GoalRoom } from '#chapters/goals/room.web.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { GoalTreeList, type GoalTreeProps } from './goal-tree-list.tsx'
import { countByKind, type GoalAtPlace } from './goals-at-place.ts'
import { TreeFilter, type TreeFilterProps } from './tree-filter.tsx'
import { treeTexts } from './tree-texts.ts'

export interface GoalsTreePageProps extends GoalTreeProps {
  readonly room: Pick<GoalRoom, 'name' | 'day' | 'today'>
  /** Most overall goals by the threshold in force. */
  readonly most: number
  readonly overall: number
  readonly financial: readonly GoalVersion[]
  readonly directions: readonly GoalVersion[]
  readonly nowhere: readonly GoalVersion[]
  /** The reader's own place, or the one that is chosen, and the goals that reach it. */
  readonly place: OwnPlaceProps | undefined
  readonly filter: TreeFilterProps['filter'] & Pick<TreeFilterProps, 'places' | 'services'>
  /** Goals that fit the search; absent where nothing is looked for. */
  readonly found: readonly GoalVersion[] | undefined
  /** All goals, or those found. */
  readonly table: Table
  /** How many rows there are before the table is cut short on the page. */
  readonly rows: number
  readonly mayAdd: boolean
  readonly mayImport: boolean
  readonly address: string
}

/** Which goals steer: the reader's own first, then the chain from the assembly down, then what stands beside it. */
export function GoalsTreePage(props: GoalsTreePageProps) {
  const { room, language, found, place } = props
  const t = treeTexts[language]
  return (
    <>
      <LeadSentence>
        {t.lead(room.name, props.overall, props.most)} {t.financialLead(props.financial.length)}
      </LeadSentence>
      <GoalsNav here="tree" language={language} />
      {room.day !== room.today && (
        <p class="as-of">
          {t.asOf(room.day)} <a href={path(language).goals()}>{t.toToday}</a>
        </p>
      )}
      {!found && place && <OwnPlace {...place} language={language} />}
      {props.mayAdd && (
        <p class="buttons no-print">
          <a class="ds-button" href={path(language).newGoal()}>
            {t.add}
          </a>
          {props.mayImport && (
            <a class="ds-button" data-variant="secondary" href={path(language).importGoals()}>
              {t.importMany}
            </a>
          )}
        </p>
      )}
      <TreeFilter
        filter={props.filter}
        places={props.filter.places}
        services={props.filter.services}
        language={language}
      />
      {found ? (
        <Found {...props} found={found} />
      ) : (
        <>
          <Chain {...props} />
          <Beside goals={props.financial} kind="financial" language={language} />
          <Beside goals={props.directions} kind="policy-direction" language={language} />
          <Nowhere goals={props.nowhere} language={language} />
          <details class="disclosure figure-table">
            <summary>{t.asTable}</summary>
            <div class="disclosed">
              <GoalsTable {...props} />
            </div>
          </details>
        </>
      )}
    </>
  )
}

interface OwnPlaceProps {
  readonly at: Place
  /** With what has come of each in a unit; its own goals, and other places, have no such state. */
  readonly goals: readonly (GoalAtPlace & { readonly state?: CellClass | undefined })[]
}

function OwnPlace({ at, goals, language }: OwnPlaceProps & { language: Language }) {
  const t = treeTexts[language]
  const kinds = countByKind(goals.map(({ goal }) => goal))
  const measures = goals.reduce((sum, { goal }) => sum + goal.measures.length, 0)
  return (
    <section class="part own-place">
      <h2>{t.ownPlace(at.name, goals.length)}</h2>
      {goals.length > 0 && (
        <>
          <LoadMarks kinds={kinds} />
          <p>
            {t.ownPlaceLead(
              kinds.map(({ kind, count }) => t.kinds[kind](count)),
              measures,
            )}{' '}
            <a href={path(language).goalLoad({ plats: at.node })}>{t.fullLoad}</a>
          </p>
          <ul class="goal-list">
            {goals.map(({ goal, status, state }) => (
              <li class={`goal-${goal.kind}`}>
                <a class="goal-name" href={path(language).goal(goal.goal)}>
                  {goal.wording}
                </a>
                <p class="goal-facts">
                  {t.until(goal.horizon)}
                  {' · '}
                  {t.duty[status]}
                  {state && (
                    <>
                      {' · '}
                      <a href={path(language).goalAtPlace(goal.goal, at.node)}>
                        {t.states[state]}
                        <span class="ds-sr-only">: {t.seeDuty(at.name)}</span>
                      </a>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A square a goal, in groups by where it comes from: how much there is, at a glance. The words beside say the same. */
function LoadMarks({ kinds }: { kinds: readonly { kind: GoalKind; count: number }[] }) {
  return (
    <p class="load-marks" aria-hidden="true">
      {kinds.map(({ kind, count }) => (
        <span class={`load-${kind}`}>
          {Array.from({ length: Math.min(count, 40) }, () => (
            <i />
          ))}
        </span>
      ))}
    </p>
  )
}

function Chain({ nodes, ...props }: GoalsTreePageProps) {
  const t = treeTexts[props.language]
  if (nodes.length === 0) return null
  return (
    <section class="part">
      <h2>{t.chain}</h2>
      <p>{t.chainLead}</p>
      <GoalTreeList nodes={nodes} {...props} />
    </section>
  )
}

interface BesideProps {
  readonly goals: readonly GoalVersion[]
  readonly kind: 'financial' | 'policy-direction'
  readonly language: Language
}

function Beside({ goals, kind, language }: BesideProps) {
  const t = treeTexts[language]
  if (goals.length === 0) return null
  return (
    <section class="part">
      <h2>{kind === 'financial' ? t.financial : t.directions}</h2>
      <p>{kind === 'financial' ? t.financialText : t.directionsText}</p>
      <PlainGoals goals={goals} language={language} />
    </section>
  )
}

function Nowhere({ goals, language }: { goals: readonly GoalVersion[]; language: Language }) {
  const t = treeTexts[language]
  if (goals.length === 0) return null
  const shown = goals.slice(0, 40)
  return (
    <section class="part">
      <h2>{t.nowhere(goals.length)}</h2>
      <p>{t.nowhereText}</p>
      <details class="disclosure">
        <summary>{t.showNowhere}</summary>
        <PlainGoals goals={shown} language={language} />
        {goals.length > shown.length && <p class="goal-facts">{t.more(goals.length - shown.length)}</p>}
      </details>
    </section>
  )
}

function PlainGoals({ goals, language }: { goals: readonly GoalVersion[]; language: Language }) {
  const t = treeTexts[language]
  return (
    <ul class="goal-list">
      {goals.map((goal) => (
        <li class={`goal-${goal.kind}`}>
          <a class="goal-name" href={path(language).goal(goal.goal)}>
            {goal.wording}
          </a>
          <p class="goal-facts">
            {t.until(goal.horizon)}
            {goal.kind !== 'policy-direction' && ` · ${t.measures(goal.measures.length)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Found(props: GoalsTreePageProps & { found: readonly GoalVersion[] }) {
  const t = treeTexts[props.language]
  return (
    <section class="part" id="traffar">
      <h2>{t.found(props.found.length)}</h2>
      {props.found.length === 0 ? <p>{t.foundNone}</p> : <GoalsTable {...props} />}
    </section>
  )
}

function GoalsTable({ table, rows, address, language }: GoalsTreePageProps) {
  const t = treeTexts[language]
  return (
    <>
      <DataTable table={table} language={language} hideTitle exportAddress={address} />
      {rows > table.rows.length && <p class="table-note">{t.tooMany(table.rows.length, rows)}</p>}
    </>
  )
}
