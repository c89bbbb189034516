import { z } from 'zod'
import { defineEndpoint, type Endpoint } from '#api/document.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { isDay, swedishDay } from '#core/day.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { noOwnMunicipality, readInstallation } from '#store/installation.ts'
import type { AppContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { type GoalsInForce, goalsAt, reachOf, versionsOf } from './book-at.ts'
import { goalProblems, unknownGoal } from './form/written-goal-problems.ts'
import { type GoalBook, type GoalVersion, goalKinds } from './model.ts'
import * as shapes from './shapes.api.ts'
import { goalBook } from './store.ts'

const choices = {
  dag: 'ISO day that the goals are seen on; else today.',
  kind: `One of ${goalKinds.join(', ')}; else all.`,
  plats: 'Id of a place: only the goals that it has adopted.',
}

interface Seen {
  readonly day: string
  readonly book: GoalBook
  readonly inForce: GoalsInForce
  readonly describe: (goal: GoalVersion) => z.infer<typeof shapes.goal>
}

async function see({ database, now }: AppContext, query: URLSearchParams): Promise<Outcome<Seen>> {
  const installation = await readInstallation(database)
  if (!installation) return refuse(noOwnMunicipality)
  const day = query.get('dag') ?? swedishDay(now())
  if (!isDay(day)) return refuse({ ...goalProblems.notADay(day), where: 'dag' })
  const { municipality } = installation
  const book = await goalBook(database, municipality)
  const tree = treeAt(await organisationOf(database, municipality), day)
  const inForce = goalsAt(book, day)
  return succeed({
    ...{ day, book, inForce },
    describe: ({ goal, version, kind, wording, owner, reaches, from, horizon, decision, ...rest }) => ({
      ...{ goal, version, kind, wording, from, horizon, decision },
      owner: { node: owner, name: tree.place(owner)?.name ?? '' },
      reaches: [...reaches],
      units: reachOf({ goal, version, kind, wording, owner, reaches, from, horizon, decision, ...rest }, tree)
        .length,
      ...(rest.anchor ? { anchor: { ...rest.anchor } } : {}),
      measures: rest.measures.map((measure) => ({ ...measure, targets: [...measure.targets] })),
      contributesTo: inForce
        .linksUp(goal)
        .map(({ parent, mechanism, usedAsIs }) => ({ goal: parent, mechanism, usedAsIs })),
    }),
  })
}

const list = defineEndpoint({
  path: '/goals',
  id: 'listGoals',
  access: toRead('goal'),
  summary: 'The goals in force on a day, with measures and what they contribute to',
  choices,
  answer: z.object({ day: z.iso.date(), goals: z.array(shapes.goal) }),
  async respond(context, { query }) {
    const seen = await see(context, query)
    if (!seen.ok) return seen
    const { day, inForce, describe } = seen.value
    const kind = query.get('kind')
    const place = query.get('plats')
    if (kind !== null && !goalKinds.some((each) => each === kind)) return refuse(notAKind(kind))
    const goals = inForce.goals.filter(
      (goal) => (kind === null || goal.kind === kind) && (place === null || goal.owner === place),
    )
    return succeed({ day, goals: goals.map(describe) })
  },
})

const one = defineEndpoint({
  path: '/goals/{goal}',
  id: 'getGoal',
  access: toRead('goal'),
  summary: 'A goal with its history and what came of its measures',
  parts: { goal: 'Id of the goal, as in its address.' },
  choices: { dag: choices.dag },
  answer: shapes.goal.extend({
    dropped: z.boolean(),
    history: z.array(shapes.edit),
    outcomes: z.array(shapes.outcome),
  }),
  async respond(context, { path, query }) {
    const id = path.goal ?? ''
    const seen = await see(context, query)
    if (!seen.ok) return seen
    const { book, inForce, describe } = seen.value
    const history = versionsOf(book, id)
    const current = inForce.goal(id) ?? history.at(-1)
    if (!current) return refuse(unknownGoal(id))
    return succeed({
      ...describe(current),
      dropped: current.edit === 'dropped',
      history: history.map(({ version, edit, from, wording, decision, reason, consequence, measures }) => ({
        ...{ version, edit, from, wording, decision, reason, consequence },
        measures: measures.map((measure) => ({ ...measure, targets: [...measure.targets] })),
      })),
      outcomes: book.outcomes
        .filter(({ goal }) => goal === id)
        .map(({ measure, place, year, value, source }) => ({
          ...{ measure, year, value, source },
          place: place ?? current.owner,
        })),
    })
  },
})

function notAKind(written: string) {
  const known = goalKinds.join(', ')
  return {
    code: 'not-a-kind',
    where: 'kind',
    text: {
      sv: `"${written}" är inget slags mål. Välj bland: ${known}.`,
      en: `"${written}" is no kind of goal. Choose among: ${known}.`,
    },
  }
}

/** What the goals answer programs. */
export const endpoints: readonly Endpoint[] = [list, one]
