import { registerOutcome } from '#chapters/goals/form/edit.store.ts'
import { readFigure, readYear } from '#chapters/goals/form/read-figure.ts'
import { unknownPlace } from '#chapters/goals/form/written-goal-problems.ts'
import type { GoalOutcome, GoalVersion } from '#chapters/goals/model.ts'
import { authorOf, goalOf, goalRoom } from '#chapters/goals/room.web.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { locatePlace } from '#web/doors.ts'
import { path } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { goalCardPage } from './goal-card.web.tsx'

/** The place that an outcome is of: the door asks whether the sender may write there. */
export function locateOutcome(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> =>
    locatePlace(c, context, String((await readForm(c)).get('place') ?? ''))
}

/** Takes in what came of a measure. */
export async function sendOutcome(c: PageContext, context: AppContext): Promise<Response> {
  const room = await goalRoom(c, context)
  const goal = goalOf(c, room)
  const field = fieldOf(await readForm(c))
  const names = ['measure', 'place', 'year', 'value', 'source'] as const
  const written = Object.fromEntries(names.map((name) => [name, field(name)]))
  const read = readOutcome(goal, written)
  if (!room.tree.isWithin(written.place ?? '', goal.owner))
    return goalCardPage(c, context, { problems: [unknownPlace('place', written.place ?? '')], written })
  if (!read.ok) return goalCardPage(c, context, { problems: read.problems, written })
  await registerOutcome(context.database, authorOf(c, context, 'registered'), read.value)
  const { measure } = read.value
  return c.redirect(`${path(c.get('language')).goal(goal.goal)}#matt-${measure}`, 303)
}

function readOutcome(
  { goal, owner, measures }: GoalVersion,
  { measure = '', place = '', year = '', value = '', source = '' }: Readonly<Record<string, string>>,
): Outcome<GoalOutcome> {
  const problems: Problem[] = []
  const when = readYear(year)
  const figure = readFigure(value)
  if (measures.every(({ id }) => id !== measure)) problems.push(unknownMeasure)
  if (when === undefined) problems.push(notAYear)
  if (figure === undefined) problems.push(notAFigure)
  if (source === '') problems.push(sourceMissing)
  if (isNonEmpty(problems) || when === undefined || figure === undefined)
    return { ok: false, problems: isNonEmpty(problems) ? problems : [notAFigure] }
  return succeed({
    ...{ goal, measure, year: when, value: figure, source },
    ...(place === owner ? {} : { place }),
  })
}

const unknownMeasure: Problem = {
  code: 'not-a-measure',
  where: 'measure',
  text: {
    sv: 'Målet har inget sådant mått. Välj ett i listan.',
    en: 'The goal has no such measure. Choose one in the list.',
  },
}
const notAYear: Problem = {
  code: 'not-a-year',
  where: 'year',
  text: { sv: 'Skriv året med fyra siffror.', en: 'Write the year with four digits.' },
}
const notAFigure: Problem = {
  code: 'not-a-figure',
  where: 'value',
  text: {
    sv: 'Skriv värdet med siffror, till exempel 82,1.',
    en: 'Write the value in digits, for instance 82.1.',
  },
}
const sourceMissing: Problem = {
  code: 'source-missing',
  where: 'source',
  text: { sv: 'Skriv varifrån värdet kommer.', en: 'Write where the value comes from.' },
}
