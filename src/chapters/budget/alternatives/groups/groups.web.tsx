import { randomBytes } from 'node:crypto'
import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { swedishDay } from '#core/day.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { may } from '#identity/policy.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { GroupPage, GroupsPage } from './groups-page.tsx'
import { groupsTexts } from './groups-texts.ts'
import {
  addMember,
  closeGroup,
  electedAccounts,
  endMembership,
  letIn,
  type PartyGroup,
  partyGroups,
  registerGroup,
} from './party-groups.store.ts'

/** The list of party groups and their members. */
export function registerGroups(doors: Doors, context: AppContext): void {
  const { database } = context
  const here = locateGroup(context)
  doors.get(routes.partyGroups, toRead('party-group', 'closed'), (c) => showGroups(c, context))
  doors.post(routes.partyGroups, to('write', 'party-group'), (c) => sendGroup(c, context))
  doors.get(routes.partyGroup, toRead('party-group', 'closed', here), (c) => showGroup(c, context))
  doors.post(routes.addPartyMember, to('write', 'party-group', here), (c) => sendMember(c, context))
  const membershipOf = async (c: PageContext) => {
    const id = Number(fieldOf(await readForm(c))('membership'))
    return Number.isSafeInteger(id) ? id : 0
  }
  doors.post(routes.endPartyMember, to('write', 'party-group', here), async (c) => {
    const group = await theGroup(c, context)
    const membership = await membershipOf(c)
    await endMembership(database, writerOf(c, context), { group: group.id, membership })
    return c.redirect(path(c.get('language')).partyGroup(group.id), 303)
  })
  doors.post(routes.letPartyMemberIn, to('sign', 'party-group', here), async (c) => {
    const { id: group, name } = await theGroup(c, context)
    await letIn(database, writerOf(c, context), { group, name, membership: await membershipOf(c) })
    return c.redirect(path(c.get('language')).partyGroup(group), 303)
  })
  doors.post(routes.closePartyGroup, to('write', 'party-group', here), async (c) => {
    await closeGroup(database, writerOf(c, context), (await theGroup(c, context)).id)
    return c.redirect(path(c.get('language')).partyGroups(), 303)
  })
}

async function groupsToday(c: PageContext, { database, now }: AppContext): Promise<readonly PartyGroup[]> {
  return partyGroups(database, c.get('installation')?.municipality ?? '', swedishDay(now()))
}

function locateGroup(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const found = (await groupsToday(c, context)).find(({ id }) => id === c.req.param('group'))
    return found && { path: [], openness: 'closed', group: found.id }
  }
}

async function theGroup(c: PageContext, context: AppContext): Promise<PartyGroup> {
  const found = (await groupsToday(c, context)).find(({ id }) => id === c.req.param('group'))
  return found ?? unwrap(refuse(unknownGroup))
}

async function showGroups(
  c: PageContext,
  context: AppContext,
  refused: { readonly written: string; readonly problems: readonly Problem[] } = {
    written: '',
    problems: [],
  },
) {
  const language = c.get('language')
  const groups = await groupsToday(c, context)
  return page(
    c,
    {
      title: groupsTexts[language].title,
      room: 'budget',
      crumbs: crumbs(language),
      here: groupsTexts[language].crumb,
    },
    <GroupsPage {...{ groups, language }} {...refused} />,
    refused.problems.length > 0 ? 400 : 200,
  )
}

async function sendGroup(c: PageContext, context: AppContext) {
  const written = fieldOf(await readForm(c))('name')
  const missing = { sv: groupsTexts.sv.nameMissing, en: groupsTexts.en.nameMissing }
  const name = needed('name', written, missing, 80)
  if (!name.ok) return showGroups(c, context, { written, problems: name.problems })
  const id = randomBytes(6).toString('hex')
  const made = await registerGroup(context.database, writerOf(c, context), { id, name: name.value })
  if (!made.ok) return showGroups(c, context, { written, problems: made.problems })
  return c.redirect(path(c.get('language')).partyGroup(id), 303)
}

async function showGroup(c: PageContext, context: AppContext, problems: readonly Problem[] = []) {
  const { database, now } = context
  const language = c.get('language')
  const municipality = c.get('installation')?.municipality ?? ''
  const group = await theGroup(c, context)
  const keeps = await mayHere(c, context, 'write', 'party-group')
  const taken = new Set(
    keeps
      ? (await groupsToday(c, context)).flatMap(({ members }) => members.map(({ account }) => account))
      : [],
  )
  const elected = keeps ? await electedAccounts(database, municipality, swedishDay(now())) : []
  const t = groupsTexts[language]
  const letsIn = may(c.get('actor'), 'sign', {
    kind: 'party-group',
    ...{ municipality, path: [], openness: 'closed', group: group.id },
  })
  const up = keeps ? [{ label: t.crumb, href: path(language).partyGroups() }] : []
  return page(
    c,
    { title: t.groupTitle(group.name), room: 'budget', crumbs: crumbs(language, ...up), here: group.name },
    <GroupPage
      {...{ group, letsIn, problems, language }}
      {...(keeps && { candidates: elected.filter(({ account }) => !taken.has(account)) })}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

async function sendMember(c: PageContext, context: AppContext) {
  const group = await theGroup(c, context)
  const account = fieldOf(await readForm(c))('account')
  const added = await addMember(context.database, writerOf(c, context), { group: group.id, account })
  if (!added.ok) return showGroup(c, context, added.problems)
  return c.redirect(path(c.get('language')).partyGroup(group.id), 303)
}

const unknownGroup: Problem = {
  code: 'unknown-party-group',
  text: { sv: 'Det finns ingen sådan partigrupp.', en: 'There is no such party group.' },
}
