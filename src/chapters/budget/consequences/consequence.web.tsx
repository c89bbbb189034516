import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import { goalBook, versionsAt } from '#chapters/goals/index.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readForm, writtenIn } from '#web/read-form.ts'
import { ConsequencePage } from './consequence-page.tsx'
import {
  type ConsequenceRoom,
  changesOf,
  consequenceRoom,
  goalsFor,
  mayWrite,
  ownFigures,
  yearOf,
} from './consequence-room.web.ts'
import { writeConsequence } from './consequences.store.ts'
import { versionsOf } from './consequences-of.ts'
import { stepsTable } from './consequences-table.web.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { neededConsequences } from './needed.ts'
import { readConsequence } from './written-consequence.ts'

/** What the activity codes of the municipalities' national accounts summary call preschool to upper secondary school. */
const schoolCodes = /^4[0-6]\d$/
/** Care of children and young people. */
const childCareCodes = new Set(['554', '557', '569', '585'])

interface RefusedConsequence extends Refused {
  readonly chosenGoals: readonly string[]
}

async function thePlace(c: PageContext, context: AppContext) {
  const room = await consequenceRoom(c, context)
  const place = room.tree.place(c.req.param('node') ?? '') ?? unwrap(refuse(unknownPlace))
  const year = yearOf(c, room.years) ?? Number(room.day.slice(0, 4)) + 1
  return { room, place, year }
}

/** The page of a place's consequence. */
export async function showConsequence(c: PageContext, context: AppContext, refused?: RefusedConsequence) {
  const { room, place, year } = await thePlace(c, context)
  const { language, consequences, limit, day, provenance } = room
  const { node, name } = place
  const changes = changesOf(room, year)
  const isUnit = place.kind === 'unit'
  const change = changes.find((each) => each.node === node && (each.kind === 'unit') === isUnit)
  const needed = neededConsequences(changes, consequences, { year, limit }).find(
    (each) => each.change === change,
  )
  const versions = versionsOf(consequences, node, year)
  const consequence = versions.at(-1)
  const t = consequenceTexts[language]
  const goals = await goalsFor(context, room, node)
  const steps = change && stepsTable(room, change, year)
  const file = steps && !refused && (await download(c, steps))
  if (file) return file
  return page(
    c,
    {
      title: t.one.title(name, year),
      room: 'budget',
      crumbs: crumbs(language, { label: t.crumb, href: path(language).consequences({ ar: year }) }),
    },
    <ConsequencePage
      {...(change ? { change } : {})}
      {...(steps ? { steps } : {})}
      {...(needed ? { status: needed.status } : {})}
      {...(consequence ? { consequence } : {})}
      service={room.nameOf(change?.holder ?? node)}
      former={versions.slice(0, -1)}
      figures={
        await ownFigures(
          c,
          context,
          (consequence?.indicators ?? []).map(({ kpi }) => kpi),
          language,
        )
      }
      goals={goals.map(({ goal }) => goal)}
      goalNames={await goalNames(context, room)}
      dialogueMonths={limitOn('BUD-5.dialogue-months', day)}
      servesChildren={place.activityCodes.some((code) => schoolCodes.test(code) || childCareCodes.has(code))}
      mayWrite={mayWrite(c.get('actor'), room, node)}
      written={refused?.written ?? {}}
      {...(refused ? { chosenGoals: refused.chosenGoals } : {})}
      problems={refused?.problems ?? []}
      {...{ node, name, isUnit, year, provenance, language }}
    />,
    refused ? 400 : 200,
  )
}

/** Wordings of every goal there has been: what was touched once is named also when the goal has gone. */
async function goalNames({ database }: AppContext, { municipality, day }: ConsequenceRoom) {
  const versions = versionsAt(await goalBook(database, municipality), day)
  return new Map([...versions].map(([goal, { wording }]) => [goal, wording]))
}

export async function sendConsequence(c: PageContext, context: AppContext) {
  const { room, place, year } = await thePlace(c, context)
  const form = await readForm(c)
  const chosenGoals = form.getAll('goals').map(String)
  const written = writtenIn(form)
  const goals = (await goalsFor(context, room, place.node)).map(({ goal }) => goal)
  const read = readConsequence(written, chosenGoals, { year, node: place.node, day: room.day, goals })
  const kept = read.ok
    ? await writeConsequence(context.database, writerOf(c, context), read.value, seenIn(written))
    : read
  if (!kept.ok) return showConsequence(c, context, { written, chosenGoals, problems: kept.problems })
  return c.redirect(path(room.language).consequence(place.node, { ar: year }), 303)
}

const unknownPlace: Problem = {
  code: 'unknown-place',
  text: {
    sv: 'Det finns ingen sådan enhet med en budget att beskriva. Se listan över ändringar.',
    en: 'There is no such unit with a budget to describe. See the list of changes.',
  },
}
