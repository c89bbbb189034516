import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { processAddress } from '#chapters/budget/process/addresses.ts'
import {
  type BudgetTalk,
  type ResponsibilityAnswer,
  responsibilityAnswers,
  type TalkAnswer,
  type TalkGroup,
  talkGroups,
} from '#chapters/budget/process/model.ts'
import { withProcess } from '#chapters/budget/process/process.store.ts'
import { note } from '#chapters/budget/write.store.ts'
import { endOccasions, openOccasion, openOccasions, pulseGroupOf, takePart } from '#chapters/roles/index.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { grantedMandates } from '#identity/mandates.store.ts'
import type { Actor } from '#identity/model.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'

const insertTalk = statement(
  'budget/insert talk',
  z.object({ talk_id: z.number() }),
  `insert into budget_talk (municipality_id, step_id, kind, opens, closes, invited, who)
   values ($1, $2, $3, $4, $5, $6, $7) returning talk_id`,
)

// All answers of the talk are written anew, in an order drawn by lot, as the pulse does.
const mixIn = statement(
  'budget/mix in answers',
  z.unknown(),
  `with old as (
     delete from budget_talk_answer where municipality_id = $1 and talk_id = $2 returning answer_group, item, value
   ), every as (
     select answer_group, item, value from old
     union all
     select $3::text, item, value from jsonb_to_recordset($4::jsonb) as row(item text, value integer)
   )
   insert into budget_talk_answer (municipality_id, talk_id, answer_group, item, value)
   select $1, $2, answer_group, item, value from every order by random()`,
)

const insertResponsibility = statement(
  'budget/insert responsibility',
  z.unknown(),
  `insert into budget_responsibility (municipality_id, talk_id, account_id, version, node_id, answer, condition, answered_on)
   values ($1, $2, $3, (select count(*) + 1 from budget_responsibility
     where municipality_id = $1 and talk_id = $2 and account_id = $3), $4, $5, $6, $7)`,
)

const readOwn = statement(
  'budget/own responsibility',
  z.object({ answer: z.enum(responsibilityAnswers), condition: z.string(), on: z.string() }),
  `select answer, condition, answered_on as on from budget_responsibility
   where municipality_id = $1 and talk_id = $2 and account_id = $3 order by version desc limit 1`,
)

/** What participation in a talk is noted under. */
export function occasionOf({ id }: Pick<BudgetTalk, 'id'>): string {
  return `budget/${id}`
}

/** The group that somebody answers in; nothing for the elected and for those who are not asked. */
export function talkGroupOf(actor: Actor): TalkGroup | undefined {
  const group = pulseGroupOf(actor)
  return talkGroups.find((each) => each === group)
}

/** Opens a talk to all groups after a step, with how many each of them is. */
export function openTalk(
  database: Database,
  writer: Writer,
  { step, kind, opens, closes }: Pick<BudgetTalk, 'step' | 'kind' | 'opens' | 'closes'>,
): Promise<Outcome<number>> {
  const { municipality, who } = writer
  return withProcess(database, municipality, async (within, { steps, talks }) => {
    if (!steps.some(({ id }) => id === step)) return refuse(noSuchStep)
    const overlaps = talks.some(
      (talk) => talk.step === step && talk.kind === kind && talk.opens <= closes && opens <= talk.closes,
    )
    if (overlaps) return refuse(alreadyOpen)
    const invited = await askedOn(within, municipality, opens)
    const values = [step, kind, opens, closes, JSON.stringify(invited), who]
    const row = await within.first(insertTalk, [municipality, ...values])
    if (!row) throw new Error('a talk was not stored')
    const id = row.talk_id
    if (kind === 'dialogue') await openOccasion(within, municipality, occasionOf({ id }))
    await note(within, writer, {
      ...{ action: 'budget-talk-opened', object: processAddress.talk(id), why: '' },
      details: { step, kind, opens, closes },
    })
    return succeed(id)
  })
}

/** How many accounts there are in each group on a day. */
async function askedOn(within: Database, municipality: string, day: string): Promise<BudgetTalk['invited']> {
  const granted = await grantedMandates(within, municipality, day)
  const current = granted.filter(({ from }) => from <= day)
  const groups = [...Map.groupBy(current, ({ account }) => account)].map(([account, mandates]) =>
    talkGroupOf({
      ...{ kind: 'person', municipality, account, name: '', example: false },
      mandates: mandates.map(({ role }) => ({ role, path: [] })),
    }),
  )
  const count = (group: TalkGroup) => groups.filter((each) => each === group).length
  return Object.fromEntries(talkGroups.map((group) => [group, count(group)]))
}

/** Keeps group and values, and apart from them that the account has answered. Nothing is written in the trail. */
export function answerTalk(
  database: Database,
  given: {
    readonly municipality: string
    readonly account: string
    readonly talk: BudgetTalk
    readonly group: TalkGroup
    readonly items: readonly Pick<TalkAnswer, 'item' | 'value'>[]
  },
): Promise<Outcome<void>> {
  const { municipality, account, talk, group, items } = given
  return database.transaction(async (within) => {
    const part = await takePart(within, { municipality, occasion: occasionOf(talk), account })
    if (part === 'closed') return refuse(notOpen)
    if (part === 'again') return refuse(answeredAlready)
    await within.all(mixIn, [municipality, talk.id, group, JSON.stringify(items)])
    return succeed(undefined)
  })
}

/** A manager's answer, kept for that account to see. What was answered before is kept as an earlier version. */
export function answerResponsibility(
  database: Database,
  { municipality, account, at }: Writer,
  { id, node }: { readonly id: number; readonly node: string },
  { answer, condition }: { readonly answer: ResponsibilityAnswer; readonly condition: string },
): Promise<void> {
  return database.transaction(async (within) => {
    // A button that is pressed twice is two answers, and no fault.
    await oneAtATime(within, 'budget_responsibility', municipality)
    const values = [id, account, node, answer, condition, swedishDay(at)]
    await within.all(insertResponsibility, [municipality, ...values])
  })
}

/** What the account itself has answered, which nobody else is shown. */
export function ownResponsibility(database: Database, municipality: string, talk: number, account: string) {
  return database.first(readOwn, [municipality, talk, account])
}

/** Forgets who has answered in talks whose last day has passed. Done by whoever comes by: there is nothing to decide. */
export async function forgetPassedTalks(
  database: Database,
  municipality: string,
  talks: readonly BudgetTalk[],
  day: string,
): Promise<void> {
  const passed = talks.filter(({ closes }) => closes < day).map(occasionOf)
  if (passed.length === 0) return
  const open = await openOccasions(database, municipality, '')
  const kept = passed.filter((occasion) => open.has(occasion))
  if (kept.length === 0) return
  await database.transaction((within) => endOccasions(within, municipality, kept))
}

const noSuchStep: Problem = {
  code: 'step-missing',
  where: 'step',
  text: { sv: 'Välj vilket steg frågorna gäller.', en: 'Choose which step the questions are about.' },
}

const alreadyOpen: Problem = {
  code: 'talk-overlaps',
  where: 'opens',
  text: {
    sv: 'Frågorna om steget är redan öppna under de dagarna. Välj andra dagar.',
    en: 'The questions about the step are open during those days already. Choose other days.',
  },
}

export const notOpen: Problem = {
  code: 'talk-not-open',
  text: { sv: 'Frågorna tar inte emot svar nu.', en: 'The questions take no answers now.' },
}

const answeredAlready: Problem = {
  code: 'talk-answered',
  text: {
    sv: 'Du har redan svarat. Ett svar går inte att ändra, eftersom ingen vet vilket som är ditt.',
    en: 'You have answered already. An answer can’t be changed, since nobody knows which is yours.',
  },
}
