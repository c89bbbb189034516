import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { PulseGroup, PulseRound } from '#chapters/roles/model.ts'
import { endOccasions, openOccasion, openOccasions, takePart } from '#chapters/roles/participation.store.ts'
import { note, type Writer, withRegister } from '#chapters/roles/register/register.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import { occasionOf, roundState } from './round-state.ts'

const insertRound = statement(
  'roles/insert pulse round',
  z.object({ round_id: z.number() }),
  'insert into pulse_round (municipality_id, opens, closes, questions, who) values ($1, $2, $3, $4, $5) returning round_id',
)

const endRound = statement(
  'roles/end pulse round',
  z.object({ round_id: z.number() }),
  `update pulse_round set closes = $3::date
   where municipality_id = $1 and round_id = $2 and $3::date between opens and closes returning round_id`,
)

// All answers of the round are written anew, in an order drawn by lot: see participation.store.ts.
const mixIn = statement(
  'roles/mix in pulse answers',
  z.unknown(),
  `with old as (
     delete from pulse_answer where municipality_id = $1 and round_id = $2 returning question, answer_group, value
   ), every as (
     select question, answer_group, value from old
     union all
     select question, $3::text, value from jsonb_to_recordset($4::jsonb) as row(question text, value integer)
   )
   insert into pulse_answer (municipality_id, round_id, question, answer_group, value)
   select $1, $2, question, answer_group, value from every order by random()`,
)

/** Opens a round to everybody. Two rounds never take answers at once. */
export function openRound(
  database: Database,
  writer: Writer,
  { opens, closes, questions }: Omit<PulseRound, 'id'>,
): Promise<Outcome<number>> {
  const { municipality, who } = writer
  return withRegister(database, municipality, async (within, { rounds }) => {
    if (rounds.some((round) => round.opens <= closes && opens <= round.closes)) return refuse(overlaps)
    const row = await within.first(insertRound, [municipality, opens, closes, questions, who])
    if (!row) throw new Error('a round was not stored')
    const id = row.round_id
    await openOccasion(within, municipality, occasionOf({ id }))
    await note(within, writer, {
      ...{ action: 'pulse-round-opened', object: addressOf.round(id), why: `${opens}–${closes}` },
      details: { questions: [...questions] },
    })
    return succeed(id)
  })
}

/** Takes no more answers, and forgets who has answered. What came out is shown from the next day. */
export function closeRound(database: Database, writer: Writer, id: number): Promise<Outcome<void>> {
  const { municipality, at } = writer
  return database.transaction(async (within) => {
    const row = await within.first(endRound, [municipality, id, swedishDay(at)])
    if (!row) return refuse(notOpen)
    await endOccasions(within, municipality, [occasionOf({ id })])
    await note(within, writer, {
      ...{ action: 'pulse-round-closed', object: addressOf.round(id), why: '', details: {} },
    })
    return succeed(undefined)
  })
}

/** Forgets who has answered in rounds whose last day has passed. Done by whoever comes by: there is nothing to decide. */
export async function forgetPassedRounds(
  database: Database,
  municipality: string,
  rounds: readonly PulseRound[],
  day: string,
): Promise<void> {
  const open = await openOccasions(database, municipality, '')
  const passed = rounds
    .filter((round) => roundState(round, day) === 'closed')
    .map(occasionOf)
    .filter((occasion) => open.has(occasion))
  if (passed.length === 0) return
  await database.transaction((within) => endOccasions(within, municipality, passed))
}

/** Somebody's answers on their way: kept apart from whose they are. */
export interface AnsweredRound {
  readonly municipality: string
  readonly account: string
  readonly round: PulseRound
  readonly group: PulseGroup
  readonly values: readonly { readonly question: string; readonly value: number }[]
}

/** Keeps group and values, and apart from them that the account has answered. Nothing is written in the trail. */
export function answerRound(database: Database, answered: AnsweredRound): Promise<Outcome<void>> {
  const { municipality, account, round, group, values } = answered
  return database.transaction(async (within) => {
    const part = await takePart(within, { municipality, occasion: occasionOf(round), account })
    if (part === 'closed') return refuse(notOpen)
    if (part === 'again') return refuse(answeredAlready)
    await within.all(mixIn, [municipality, round.id, group, JSON.stringify(values)])
    return succeed(undefined)
  })
}

const overlaps: Problem = {
  code: 'round-overlaps',
  where: 'opens',
  text: {
    sv: 'En annan omgång är öppen under de dagarna. Välj andra dagar.',
    en: 'Another round is open during those days. Choose other days.',
  },
}

export const notOpen: Problem = {
  code: 'round-not-open',
  text: {
    sv: 'Omgången tar inte emot svar nu.',
    en: 'The round takes no answers now.',
  },
}

const answeredAlready: Problem = {
  code: 'round-answered',
  text: {
    sv: 'Du har redan svarat i omgången. Ett svar går inte att ändra, eftersom ingen vet vilket som är ditt.',
    en: 'You have already answered in this round. An answer can’t be changed, since nobody knows which is yours.',
  },
}
