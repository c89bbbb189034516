import { z } from 'zod'
import { deleteDraftsOf } from '#chapters/budget/alternatives/alternatives.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'

/** Those in the assembly who build a budget together. */
export interface PartyGroup {
  readonly id: string
  readonly name: string
  /** Members and those who wait to be let in. */
  readonly members: readonly PartyMember[]
}

/** Which party group somebody is in: read by the group and by whoever keeps the list, and by nobody else. */
export interface PartyMember {
  readonly id: number
  readonly account: string
  readonly name: string
  /** ISO day. */
  readonly from: string
  /** Let in by the group; until then a member in name only. */
  readonly isIn: boolean
}

const groups = statement(
  'budget/party groups',
  z.object({
    id: z.string(),
    name: z.string(),
    members: z.array(
      z.object({
        id: z.number(),
        account: z.string(),
        name: z.string(),
        from: z.string(),
        isIn: z.boolean(),
      }),
    ),
  }) satisfies z.ZodType<PartyGroup>,
  `select party.group_id as id, party.name,
     coalesce(json_agg(json_build_object('id', membership_id, 'account', member.account_id, 'name', account.name,
       'from', member.valid_from, 'isIn', let_in_at is not null) order by account.name)
       filter (where membership_id is not null), '[]') as members
   from party_group as party
   left join party_membership as member
     on member.municipality_id = party.municipality_id and member.group_id = party.group_id
       and (member.valid_until is null or member.valid_until > $2)
   left join account
     on account.municipality_id = member.municipality_id and account.account_id = member.account_id
   where party.municipality_id = $1 and (party.valid_until is null or party.valid_until > $2)
   group by party.municipality_id, party.group_id
   order by party.name`,
)

/** The groups there are on a day, with their members. Whoever shows members asks the policy first. @param day ISO day */
export function partyGroups(
  database: Database,
  municipality: string,
  day: string,
): Promise<readonly PartyGroup[]> {
  return database.all(groups, [municipality, day])
}

const electedPeople = statement(
  'budget/elected people',
  z.object({ account: z.string(), name: z.string() }),
  `select account_id as account, name from account
   where municipality_id = $1 and closed_at is null and exists (
     select from mandate
     where mandate.municipality_id = account.municipality_id and mandate.account_id = account.account_id
       and removed_at is null and role = any($3) and valid_from <= $2 and (valid_until is null or valid_until > $2))
   order by name`,
)

/** Who can be a member: those with a political mandate on a day. */
export function electedAccounts(
  database: Database,
  municipality: string,
  day: string,
): Promise<readonly { readonly account: string; readonly name: string }[]> {
  return database.all(electedPeople, [
    municipality,
    day,
    ['assembly-member', 'committee-member', 'committee-chair'],
  ])
}

/** Whoever keeps the list, or a member who lets another in. */
export interface ListKeeper {
  readonly municipality: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

const insertGroup = statement(
  'budget/insert party group',
  z.object({ group_id: z.string() }),
  `insert into party_group (municipality_id, group_id, name, valid_from, who, at) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing returning group_id`,
)

/** Registers a group. @returns its id */
export function registerGroup(
  database: Database,
  keeper: ListKeeper,
  { id, name }: Pick<PartyGroup, 'id' | 'name'>,
): Promise<Outcome<string>> {
  return database.transaction(async (within) => {
    const { municipality, who, at } = keeper
    const day = swedishDay(at)
    await oneAtATime(within, 'party_group', municipality)
    const there = await partyGroups(within, municipality, day)
    if (there.some((group) => group.name.toLowerCase() === name.toLowerCase())) return refuse(nameTaken)
    await within.all(insertGroup, [municipality, id, name, day, who, at])
    await note(within, keeper, 'party-group-registered', id)
    return succeed(id)
  })
}

const insertMember = statement(
  'budget/insert party membership',
  z.unknown(),
  `insert into party_membership (municipality_id, group_id, account_id, valid_from, let_in_at, who, at)
   values ($1, $2, $3, $4, case when exists (
     select from party_membership where municipality_id = $1 and group_id = $2) then null else $6::timestamptz end,
     $5, $6)`,
)

/**
 * Puts an elected member on a group's list. The first that the group ever has is in it at once; everybody after is let in
 * by the group itself, so that a name on the list opens nothing by itself.
 */
export function addMember(
  database: Database,
  keeper: ListKeeper,
  { group, account }: { readonly group: string; readonly account: string },
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    const { municipality, who, at } = keeper
    const day = swedishDay(at)
    await oneAtATime(within, 'party_group', municipality)
    const elected = await electedAccounts(within, municipality, day)
    if (!elected.some((each) => each.account === account)) return refuse(notElected)
    const there = await partyGroups(within, municipality, day)
    if (!there.some(({ id }) => id === group)) return refuse(unknownGroup)
    if (there.some(({ members }) => members.some((member) => member.account === account))) {
      return refuse(memberAlready)
    }
    await within.all(insertMember, [municipality, group, account, day, who, at])
    await note(within, keeper, 'party-member-registered', group)
    return succeed(undefined)
  })
}

const markIn = statement(
  'budget/let party member in',
  z.object({ membership_id: z.number() }),
  `update party_membership set let_in_at = $4
   where municipality_id = $1 and group_id = $2 and membership_id = $3 and let_in_at is null and valid_until is null
   returning membership_id`,
)

/** A member lets another one in. The trail says that the group has, not who. */
export function letIn(
  database: Database,
  keeper: Pick<ListKeeper, 'municipality' | 'at'>,
  { group, name, membership }: { readonly group: string; readonly name: string; readonly membership: number },
): Promise<void> {
  return database.transaction(async (within) => {
    const done = await within.first(markIn, [keeper.municipality, group, membership, keeper.at])
    if (done) await note(within, { ...keeper, who: name }, 'party-member-let-in', group)
  })
}

const endMember = statement(
  'budget/end party membership',
  z.object({ membership_id: z.number() }),
  `update party_membership set valid_until = $4
   where municipality_id = $1 and group_id = $2 and membership_id = $3 and valid_until is null
   returning membership_id`,
)

/** Ends a membership at once: the group's drafts are closed to that member from the next page. */
export function endMembership(
  database: Database,
  keeper: ListKeeper,
  { group, membership }: { readonly group: string; readonly membership: number },
): Promise<void> {
  return database.transaction(async (within) => {
    const day = swedishDay(keeper.at)
    const done = await within.first(endMember, [keeper.municipality, group, membership, day])
    if (done) await note(within, keeper, 'party-membership-ended', group)
  })
}

const endGroup = statement(
  'budget/end party group',
  z.object({ group_id: z.string() }),
  `with members as (
     update party_membership set valid_until = $3
     where municipality_id = $1 and group_id = $2 and valid_until is null
   )
   update party_group set valid_until = $3
   where municipality_id = $1 and group_id = $2 and valid_until is null returning group_id`,
)

/** Closes a group that is no more: its memberships end, and its drafts, which nobody else may read, are deleted. */
export function closeGroup(database: Database, keeper: ListKeeper, group: string): Promise<void> {
  return database.transaction(async (within) => {
    const { municipality, at } = keeper
    await oneAtATime(within, 'party_group', municipality)
    if (!(await within.first(endGroup, [municipality, group, swedishDay(at)]))) return
    await deleteDraftsOf(within, municipality, group)
    await note(within, keeper, 'party-group-closed', group)
  })
}

/** Never who a member is: the trail is read by others than the group. */
function note(
  within: Database,
  { municipality, who, at }: ListKeeper,
  action: string,
  group: string,
): Promise<unknown> {
  return appendAudit(within, {
    municipalityId: municipality,
    at,
    who,
    action,
    object: `/budget/partigrupper/${encodeURIComponent(group)}`,
    why: '',
    details: {},
  })
}

const nameTaken: Problem = {
  code: 'party-group-name-taken',
  where: 'name',
  text: { sv: 'Det finns redan en grupp som heter så.', en: 'There is already a group of that name.' },
}
const notElected: Problem = {
  code: 'not-elected',
  where: 'account',
  text: {
    sv: 'Välj någon som är förtroendevald i dag. Bara förtroendevalda är med i en partigrupp.',
    en: 'Choose somebody who is an elected representative today. Only they are members of a party group.',
  },
}
const unknownGroup: Problem = {
  code: 'unknown-party-group',
  where: 'group',
  text: { sv: 'Det finns ingen sådan partigrupp.', en: 'There is no such party group.' },
}
const memberAlready: Problem = {
  code: 'member-already',
  where: 'account',
  text: {
    sv: 'Personen står redan i en grupp. Avsluta det medlemskapet först.',
    en: 'The person is already in a group. End that membership first.',
  },
}
