import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import { ruleInForce } from '#chapters/goals/talk/rule-in-force.ts'
import type { Problem } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { conflictFacts } from './conflict-facts.web.ts'
import { conflictTable } from './conflict-tables.web.ts'
import { conflictTexts } from './conflict-texts.ts'
import { ConflictsPage } from './conflicts-page.tsx'
import { registerPair } from './pair.web.tsx'

/** Which goals pull different ways: the matrix, and the page of each pair. */
export function registerConflicts(doors: Doors, context: AppContext): void {
  doors.get(routes.goalConflicts, toRead('goal-relation'), (c) => conflictsPage(c, context))
  registerPair(doors, context)
}

async function conflictsPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = conflictTexts[language]
  const room = await goalRoom(c, context)
  const chosen = chosenPair(c, room)
  if (chosen?.ok) return c.redirect(path(language).goalPair(...chosen.pair))
  const info = { title: t.title, room: 'goals' } as const
  const { pairs } = await conflictFacts(c, context, room)
  if (pairs.length === 0) {
    const action = { href: path(language).goals(), label: t.toTree }
    return page(
      c,
      info,
      <>
        <GoalsNav here="conflicts" language={language} />
        <EmptyState missing={t.none} remedy={t.noneRemedy} action={action} />
      </>,
    )
  }
  const table = conflictTable(pairs, room.provenance)
  const problems = chosen?.ok === false ? [chosen.problem] : []
  return (
    (await download(c, table)) ??
    page(
      c,
      info,
      <ConflictsPage
        {...{ pairs, table, problems, language }}
        goals={room.inForce.goals}
        rule={ruleInForce(room.book, room.day)}
        written={{ a: c.req.query('a') ?? '', b: c.req.query('b') ?? '' }}
        provenance={room.provenance}
        address={path(language).goalConflicts()}
      />,
      problems.length > 0 ? 400 : 200,
    )
  )
}

type Chosen =
  | { readonly ok: true; readonly pair: readonly [string, string] }
  | { readonly ok: false; readonly problem: Problem }

/** The pair that somebody takes up by choosing two goals. */
function chosenPair(c: PageContext, { inForce }: GoalRoom): Chosen | undefined {
  const [one, other] = [c.req.query('a'), c.req.query('b')]
  if (one === undefined || other === undefined) return undefined
  if (one !== other && inForce.goal(one) && inForce.goal(other)) {
    return { ok: true, pair: one < other ? [one, other] : [other, one] }
  }
  return {
    ok: false,
    problem: {
      code: 'same-goal',
      where: 'b',
      text: { sv: conflictTexts.sv.same, en: conflictTexts.en.same },
    },
  }
}
