import { oncePer } from '#core/once-per.ts'
import type { Actor } from '#identity/model.ts'
import type { Person } from '#identity/own-place.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked, ComingDate, Finding } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { addressOf } from './addresses.ts'
import { askers } from './asked-of.web.ts'
import type { Asking } from './asking.web.ts'
import { decentralisation } from './decisions/decentralisation.ts'
import { trialState } from './decisions/trials.ts'
import type { PulseRound } from './model.ts'
import { openOccasions } from './participation.store.ts'
import { pulseGroupOf } from './pulse/group-of.web.ts'
import { occasionOf, roundState } from './pulse/round-state.ts'
import { type RoleRoom, roomOf, typeOf } from './role-room.web.ts'
import { said } from './said-texts.ts'
import { termAt } from './sides/term.ts'

const here = oncePer(async (context: AppContext) => {
  const installation = await readInstallation(context.database)
  return (
    installation && {
      municipality: installation.municipality,
      room: await roomOf(context, installation, 'sv'),
    }
  )
})

/** What Roller asks of whoever reads: only what they may do, and that is their own to do. */
export async function asked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  if (actor.kind !== 'person') return []
  const known = await here(context)
  if (known?.municipality !== actor.municipality) return []
  const { room } = known
  const asking: Asking = { actor, room, round: await roundFor(actor, room, context) }
  return askers.flatMap((ask) => ask(asking))
}

/** Whether somebody has answered is looked up for that very person alone, and only while the round is open. */
async function roundFor(
  actor: Person,
  { book, day }: RoleRoom,
  { database }: AppContext,
): Promise<PulseRound | undefined> {
  const open = book.rounds.filter((round) => roundState(round, day) === 'open')
  if (open.length === 0 || pulseGroupOf(actor) === undefined) return undefined
  const answered = await openOccasions(database, actor.municipality, actor.account)
  return open.find((round) => answered.get(occasionOf(round)) === false)
}

/** How much is decided as near the service as the law allows. Nothing where no decision is counted. */
export async function findings(context: AppContext): Promise<readonly Finding[]> {
  const room = (await here(context))?.room
  const share = room && decentralisation(room.book, room.day).shareOfDecisions
  return share === undefined ? [] : [{ text: said.nearTheService(share), href: addressOf.register }]
}

/** Days by which trials are to be reviewed, and the first of the committees' next term. */
export async function dates(context: AppContext): Promise<readonly ComingDate[]> {
  const room = (await here(context))?.room
  return room ? [...reviews(room), ...nextTerm(room)] : []
}

function reviews(room: RoleRoom): readonly ComingDate[] {
  return room.book.trials.flatMap((trial) => {
    const { reviewBy = '' } = trial
    const isRunning = ['approved', 'running', 'prolonged'].includes(trialState(trial, room.day))
    if (!isRunning || reviewBy < room.day) return []
    const title = typeOf(room, trial.type)?.title ?? trial.type
    return [{ on: reviewBy, text: said.reviewBy(title), href: addressOf.trial(trial.id) }]
  })
}

/** Nothing where there is no committee to have a term. */
function nextTerm({ tree, day }: RoleRoom): readonly ComingDate[] {
  if (!tree.places.some(({ kind }) => kind === 'committee' || kind === 'executive-board')) return []
  const year = Number(termAt(day).to.slice(0, 4)) + 1
  return [{ on: `${year}-01-01`, text: said.nextTerm, href: path('sv').roleDescriptions() }]
}
