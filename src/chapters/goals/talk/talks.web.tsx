import { authorOf, type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm, readWritten } from '#web/read-form.ts'
import { talkState } from './next-talk.ts'
import { readTalk } from './read-talk.ts'
import { ruleInForce } from './rule-in-force.ts'
import { registerTalk } from './talk.web.tsx'
import { talkTexts } from './talk-texts.ts'
import { startTalk } from './talks.store.ts'
import { TalksPage } from './talks-page.tsx'

/** The recurring talk in which the order between goals is decided. */
export function registerTalks(doors: Doors, context: AppContext): void {
  doors.get(routes.goalTalks, toRead('goal-talk'), (c) => talksPage(c, context))
  doors.post(routes.goalTalks, to('run', 'goal-talk'), (c) => start(c, context))
  registerTalk(doors, context)
}

interface RefusedTalk {
  readonly problems: readonly Problem[]
  readonly written: Written
  readonly bodies: readonly string[]
}

async function talksPage(c: PageContext, context: AppContext, refused?: RefusedTalk) {
  const language = c.get('language')
  const room = await goalRoom(c, context)
  const { book, tree, day, today } = room
  const months = limitOn('MAL-2.months-between-talks', day)
  return page(
    c,
    { title: talkTexts[language].title, room: 'goals' },
    <TalksPage
      {...{ day, today, language }}
      state={talkState(book, day, months)}
      rule={ruleInForce(book, day)}
      bodies={bodiesIn(room).map(({ node, name }) => ({ value: node, label: name }))}
      nameOf={(node) => tree.place(node)?.name ?? node}
      may={await mayHere(c, context, 'run', 'goal-talk')}
      chosen={refused?.bodies ?? []}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
    />,
    refused ? 400 : 200,
  )
}

/** Those who can take part: the assembly, the executive board, committees and departments. */
function bodiesIn({ tree }: GoalRoom) {
  const kinds: readonly string[] = ['municipal-assembly', 'executive-board', 'committee', 'department']
  return tree.places.filter(({ kind }) => kinds.includes(kind))
}

async function start(c: PageContext, context: AppContext): Promise<Response> {
  const written = await readWritten(c)
  const bodies = (await readForm(c)).getAll('bodies').map(String)
  const room = await goalRoom(c, context)
  const known = bodiesIn(room).map(({ node }) => node)
  const read = readTalk(written, bodies, { today: room.today, known })
  if (!read.ok) return talksPage(c, context, { problems: read.problems, written, bodies })
  const talk = await startTalk(context.database, authorOf(c, context, 'decided'), read.value)
  return c.redirect(path(c.get('language')).goalTalk(talk), 303)
}
