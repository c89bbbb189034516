import { roomOf } from '#chapters/budget/budget-room.web.ts'
import { oncePer } from '#core/once-per.ts'
import type { Actor, Role } from '#identity/model.ts'
import { standsAt } from '#identity/own-place.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { changesOf, mayWrite } from './consequence-room.web.ts'
import { consequenceBook } from './consequences.store.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { consequenceLimitOn } from './limit.ts'
import { isLacking, neededConsequences } from './needed.ts'
import { comparableYears } from './year-changes.ts'

const writers: readonly Role[] = ['unit-manager', 'manager', 'head-of-department']

const here = oncePer(async (context: AppContext) => {
  const installation = await readInstallation(context.database)
  if (!installation) return undefined
  const room = await roomOf(context, installation, 'sv')
  const [year] = comparableYears(room.book)
  if (year === undefined) return undefined
  const consequences = await consequenceBook(context.database, room.municipality)
  const limit = consequenceLimitOn(room.day)
  const needed = neededConsequences(changesOf(room, year), consequences, { year, limit })
  return { room, year, lacking: needed.filter(({ status }) => isLacking(status)) }
})

/**
 * Changes of the latest year that nobody has described are asked of whoever answers for the place, and of the nearest
 * superior, who helps: both before the figures are locked.
 */
export async function consequencesAsked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  // The changes are worked out anew: only for those who can be asked.
  if (actor.kind !== 'person' || !actor.mandates.some(({ role }) => writers.includes(role))) return []
  const known = await here(context)
  if (!known || known.room.municipality !== actor.municipality) return []
  const { room, year, lacking } = known
  return lacking.flatMap(({ change, status }) => {
    const superior = room.tree.place(change.node)?.parent ?? ''
    const isTheirs = standsAt(actor, change.node) || (superior !== '' && standsAt(actor, superior))
    if (!isTheirs || !mayWrite(actor, room, change.node)) return []
    const say = status === 'draft' ? 'finish' : 'write'
    const text = {
      sv: consequenceTexts.sv.asked[say](change.name, year),
      en: consequenceTexts.en.asked[say](change.name, year),
    }
    return [{ text, minutes: 15, href: addressOf.consequence(change.node, year) }]
  })
}
