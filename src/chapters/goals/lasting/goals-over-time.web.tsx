import { versionsOf } from '#chapters/goals/book-at.ts'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { daysBetween } from '#chapters/goals/periods.ts'
import { goalRoom } from '#chapters/goals/room.web.ts'
import { treeTexts } from '#chapters/goals/tree/tree-texts.ts'
import { unwrap } from '#core/outcome.ts'
import { thresholdAt } from '#handbook/thresholds.ts'
import type { SurvivalCurve } from '#numerics/kaplan-meier.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { acrossElections, type BudgetChange, budgetChanges } from './budget-changes.ts'
import { possibleContinuations } from './continuations.ts'
import { GoalsOverTimePage } from './goals-over-time-page.tsx'
import { goalLives, goalSurvival } from './lives.ts'
import { carriedTable, livesTable, survivalTable } from './over-time-tables.web.ts'
import { overTimeTexts } from './over-time-texts.ts'
import { silentLowerings } from './silent-lowerings.ts'
import { strataOf } from './strata.ts'

/** Fewer goals than this give a curve that says little. */
const fewGoals = 10

/** The goals through time. */
export async function goalsOverTimePage(c: PageContext, context: AppContext) {
  const room = await goalRoom(c, context)
  const language = c.get('language')
  const t = overTimeTexts[language]
  const to = path(language)
  const { book, day, provenance } = room
  const info = { title: t.title, room: 'goals' } as const
  const strata = strataOf(book, day)
  if (!strata) {
    return page(
      c,
      info,
      <>
        <GoalsNav here="overTime" language={language} />
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          action={{ href: to.goals(), label: treeTexts[language].title }}
        />
      </>,
    )
  }
  const lives = goalLives(book, day)
  const curve = goalSurvival(book, day)
  const changes = budgetChanges(book, day)
  const edits = (goal: string) =>
    versionsOf(book, goal).filter(({ edit, from }) => from <= day && isEdit(edit)).length
  const tables = {
    carried: carriedTable(changes, provenance, language),
    lives: livesTable(lives, edits, { day, provenance, language }),
    survival: survivalTable(curve, provenance),
  }
  const file = await download(c, tables.carried, tables.lives, tables.survival)
  if (file) return file
  return page(
    c,
    info,
    <GoalsOverTimePage
      lead={leadOf(curve, changes, language)}
      few={curve.n < fewGoals}
      longest={Math.max(1, ...lives.map(({ from, until }) => daysBetween(from, until ?? day) / 365.25))}
      elections={acrossElections(book, day)}
      lowerings={silentLowerings(book, day)}
      continuations={possibleContinuations(book, day, unwrap(thresholdAt('MAL-4.likeness', day)).value)}
      address={to.goalsOverTime()}
      {...{ strata, curve, tables, language }}
    />,
  )
}

function isEdit(edit: string): boolean {
  return edit !== 'new' && edit !== 'carried' && edit !== 'dropped'
}

function leadOf(curve: SurvivalCurve, changes: readonly BudgetChange[], language: 'sv' | 'en'): string {
  const t = overTimeTexts[language]
  const last = changes.at(-1)
  const carried = last ? [t.leadCarried(last.carried.length, last.before.length, last.year)] : []
  const { median, medianInterval, n, ended } = curve
  const half = median === null ? t.noHalfLife(n, ended) : t.halfLife(median, ...pair(medianInterval), n)
  return [...carried, half].join(' ')
}

function pair([low, high]: readonly [number | null, number | null]): [number | null, number | null] {
  return [low, high]
}
