import { swedishDay } from '#core/day.ts'
import { formatList } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { oncePer } from '#core/once-per.ts'
import type { Actor } from '#identity/model.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked, Finding, SearchHit } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { alternativesOf, tabledAlternatives } from './alternatives.store.ts'
import { groupsOf, latestOf } from './alternatives-room.web.ts'
import { partyGroups } from './groups/party-groups.store.ts'
import type { Alternative } from './model.ts'

/** Months before the budget year in which a group is reminded of its draft. */
const remindedFrom = '09-15'
/** The assembly adopts the budget before the end of November (KL 11:10). */
const adoptedBy = '11-30'

/** Tabled ones, once for every question of a request. */
const tabled = oncePer(async ({ database }: AppContext) => {
  const installation = await readInstallation(database)
  return installation ? tabledAlternatives(database, installation.municipality) : []
})

/** What a group's own members are reminded of: somebody who waits to be let in, and drafts whose year draws near. */
export async function alternativesAsked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  const own = groupsOf(actor)
  if (actor.kind !== 'person' || own.length === 0) return []
  const day = swedishDay(context.now())
  const groups = await partyGroups(context.database, actor.municipality, day)
  const budgets = await alternativesOf(context.database, actor.municipality, own)
  const waiting = groups
    .filter(({ id }) => own.includes(id))
    .flatMap(({ id, members }) =>
      members
        .filter(({ isIn }) => !isIn)
        .map(({ name }) => ({ text: said.letIn(name), minutes: 1, href: path('sv').partyGroup(id) })),
    )
  return [...waiting, ...budgets.filter((draft) => isDrawingNear(draft, budgets, day)).map(reminderOf)]
}

/** Not tabled, and nothing else of the group's tabled for the year. */
function isDrawingNear(draft: Alternative, all: readonly Alternative[], day: string): boolean {
  const { year, group } = draft
  const hasTabled = all.some((each) => each.group === group && each.year === year && each.tabling)
  return !hasTabled && day >= `${year - 1}-${remindedFrom}` && day <= `${year - 1}-${adoptedBy}`
}

function reminderOf(draft: Alternative): Asked {
  return {
    text: said.table(latestOf(draft).document.title, draft.year),
    minutes: 15,
    href: path('sv').budgetAlternative(draft.id),
    due: `${draft.year - 1}-${adoptedBy}`,
  }
}

/** Which groups have tabled a budget for the year that comes. */
export async function alternativeFindings(context: AppContext): Promise<readonly Finding[]> {
  const year = Number(swedishDay(context.now()).slice(0, 4)) + 1
  const coming = (await tabled(context)).filter((each) => each.year === year && !each.withdrawal)
  if (coming.length === 0) return []
  const groups = [...new Set(coming.map(({ groupName }) => groupName))]
  return [{ text: said.tabled(groups, year), href: path('sv').budgetAlternatives({ ar: year }) }]
}

/** Tabled budgets by their name or the group's: drafts are nobody's to find. */
export async function alternativesFound(words: string, context: AppContext): Promise<readonly SearchHit[]> {
  const wanted = words.toLowerCase()
  return (await tabled(context)).flatMap((each): readonly SearchHit[] => {
    const { title } = latestOf(each).document
    const text = `${title} ${each.groupName} ${each.year}`
    if (!text.toLowerCase().includes(wanted)) return []
    const name = `${title}, ${each.year}`
    return [
      {
        title: { sv: name, en: name },
        kind: said.kind(each.groupName),
        href: path('sv').budgetAlternative(each.id),
      },
    ]
  })
}

const said = {
  letIn: (name: string): Bilingual => ({
    sv: `Släpp in ${name} i partigruppen, eller säg till den som för listan`,
    en: `Let ${name} into the party group, or tell whoever keeps the list`,
  }),
  table: (title: string, year: number): Bilingual => ({
    sv: `Gör klart och lägg fram utkastet ${title} till budgeten ${year}`,
    en: `Finish and table the draft ${title} for the budget of ${year}`,
  }),
  tabled: (groups: readonly string[], year: number): Bilingual => {
    const names = (language: Language) => formatList(groups, language)
    return {
      sv: `${names('sv')} har lagt fram ${groups.length === 1 ? 'en egen budget' : 'egna budgetar'} för ${year}.`,
      en: `${names('en')} ${groups.length === 1 ? 'has tabled a budget of its own' : 'have tabled budgets of their own'} for ${year}.`,
    }
  },
  kind: (group: string): Bilingual => ({
    sv: `Budgetalternativ av ${group}`,
    en: `Budget alternative by ${group}`,
  }),
}
