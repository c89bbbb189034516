import { organisationOf } from '#chapters/organisation/index.ts'
import { monthsAfter, swedishDay } from '#core/day.ts'
import { oncePer } from '#core/once-per.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { limitOn } from '#handbook/index.ts'
import type { Actor } from '#identity/model.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked, ComingDate, Finding } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { type Asking, askers, lastTalk } from './asked-of.web.ts'
import { askedTexts } from './asked-texts.ts'
import { goalsAt } from './book-at.ts'
import { nextAssembly, nextElection } from './election-days.ts'
import { goalBook } from './store.ts'
import { ruleInForce } from './talk/rule-in-force.ts'

const room = oncePer(async ({ database, now }: AppContext) => {
  const installation = await readInstallation(database)
  if (!installation) return undefined
  const { municipality } = installation
  const day = swedishDay(now())
  const [book, organisation] = await Promise.all([
    goalBook(database, municipality),
    organisationOf(database, municipality),
  ])
  return { municipality, day, book, tree: treeAt(organisation, day), inForce: goalsAt(book, day) }
})

/** What Mål asks of whoever reads: only what they may do, and that is their own to do. */
export async function asked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  if (actor.kind !== 'person') return []
  const here = await room(context)
  if (!here || here.municipality !== actor.municipality) return []
  const asking: Asking = { ...here, actor }
  return askers.flatMap((ask) => ask(asking))
}

/** How many overall goals hold, and when the order between them was decided. Nothing where there is none. */
export async function findings(context: AppContext): Promise<readonly Finding[]> {
  const here = await room(context)
  const count = here?.inForce.goals.filter(({ kind }) => kind === 'overall').length ?? 0
  if (!here || count === 0) return []
  const talk = ruleInForce(here.book, here.day)?.concludedOn
  return [{ text: askedTexts.overall(count, talk), href: addressOf.all }]
}

/** The next talk on the goals, and the days of the election and of the new assembly. Nothing where there are no goals. */
export async function dates(context: AppContext): Promise<readonly ComingDate[]> {
  const here = await room(context)
  if (!here || here.inForce.goals.length === 0) return []
  const { book, day } = here
  const held = lastTalk(book, day)
  const months = limitOn('MAL-2.months-between-talks', day)
  const coming = [
    { on: nextElection(day), text: askedTexts.election, href: addressOf.overTime },
    { on: nextAssembly(day), text: askedTexts.assembly, href: addressOf.overTime },
  ]
  return held
    ? [{ on: monthsAfter(held.heldOn, months), text: askedTexts.talkDue, href: addressOf.talks }, ...coming]
    : coming
}
