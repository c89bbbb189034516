import type { BudgetTalk } from '#chapters/budget/process/model.ts'
import type { ProcessRoom } from '#chapters/budget/process/process-room.web.ts'
import { openOccasions } from '#chapters/roles/index.ts'
import type { Actor } from '#identity/model.ts'
import type { AppContext } from '#web/context.ts'
import { occasionOf, ownResponsibility, talkGroupOf } from './talks.store.ts'

/** Whether a talk has opened, and closed, by its days. @param day ISO day; the last day is a day to answer */
export function talkState(
  { opens, closes }: Pick<BudgetTalk, 'opens' | 'closes'>,
  day: string,
): 'coming' | 'open' | 'closed' {
  if (day < opens) return 'coming'
  return day <= closes ? 'open' : 'closed'
}

/** Title of a step in its latest version, with its budget year; its id where it is no more. */
export function titleOfStep({ process }: Pick<ProcessRoom, 'process'>, step: string): string {
  const found = process.steps.findLast(({ id }) => id === step)
  return found ? `${found.title} ${found.year}` : step
}

/** The unit that somebody is manager of. */
export function ownUnit(actor: Actor): string | undefined {
  if (actor.kind !== 'person') return undefined
  return actor.mandates.find(({ role }) => role === 'unit-manager')?.path.at(-1)
}

/** Open talks that whoever reads is asked in and hasn't answered: looked up for that very person alone. */
export async function talksToAnswer(
  actor: Actor,
  { process, day, municipality }: ProcessRoom,
  { database }: Pick<AppContext, 'database'>,
): Promise<readonly BudgetTalk[]> {
  const open = process.talks.filter((talk) => talkState(talk, day) === 'open')
  if (actor.kind !== 'person' || open.length === 0) return []
  const answered = await openOccasions(database, municipality, actor.account)
  const waits = await Promise.all(
    open.map(async (talk) => {
      if (talk.kind === 'dialogue') {
        return talkGroupOf(actor) !== undefined && answered.get(occasionOf(talk)) === false
      }
      if (ownUnit(actor) === undefined) return false
      return (await ownResponsibility(database, municipality, talk.id, actor.account)) === undefined
    }),
  )
  return open.filter((_, at) => waits[at])
}
