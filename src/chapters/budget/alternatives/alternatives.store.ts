import { z } from 'zod'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { present } from '#core/present.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { documentSchema, modelSchema, noteSchema } from './document-schema.ts'
import type { Alternative, AlternativeDocument, Tabling, Withdrawal } from './model.ts'

const tabling = z.object({
  version: z.int(),
  model: modelSchema,
  note: noteSchema,
  reference: z.string(),
  on: z.string(),
}) satisfies z.ZodType<Tabling>

/** As JSON has a moment: with an offset where the model has a Z. */
const instant = z.string().transform((text) => new Date(text).toISOString())

const row = z
  .object({
    id: z.string(),
    group: z.string(),
    groupName: z.string(),
    year: z.int(),
    versions: z.array(z.object({ version: z.int(), document: documentSchema, who: z.string(), at: instant })),
    tabling: tabling.nullable(),
    withdrawal: (z.object({ why: z.string(), on: z.string() }) satisfies z.ZodType<Withdrawal>).nullable(),
  })
  .transform((found): Alternative => present(found))

const selected = `select alternative.alternative_id as id, alternative.group_id as "group", party.name as "groupName", year,
    (select json_agg(json_build_object('version', version, 'document', document, 'who', version.who,
       'at', version.at) order by version)
     from budget_alternative_version as version
     where version.municipality_id = alternative.municipality_id
       and version.alternative_id = alternative.alternative_id) as versions,
    (select json_build_object('version', version, 'model', model, 'note', note, 'reference', reference, 'on', tabled_on)
     from budget_alternative_tabling as tabled
     where tabled.municipality_id = alternative.municipality_id
       and tabled.alternative_id = alternative.alternative_id) as tabling,
    (select json_build_object('why', why, 'on', withdrawn_on)
     from budget_alternative_withdrawal as withdrawn
     where withdrawn.municipality_id = alternative.municipality_id
       and withdrawn.alternative_id = alternative.alternative_id) as withdrawal
  from budget_alternative as alternative
  join party_group as party using (municipality_id, group_id)`

const isTabled = `exists (select from budget_alternative_tabling as tabled
    where tabled.municipality_id = alternative.municipality_id
      and tabled.alternative_id = alternative.alternative_id)`

const tabled = statement(
  'budget/alternatives tabled',
  row,
  `${selected} where municipality_id = $1 and ${isTabled} order by year desc, party.name, alternative.alternative_id`,
)

const ofGroups = statement(
  'budget/alternatives of groups',
  row,
  `${selected} where municipality_id = $1 and group_id = any($2) order by year desc, alternative.at`,
)

const one = statement(
  'budget/alternative',
  row,
  `${selected} where municipality_id = $1 and alternative_id = $2`,
)

/** Those that are tabled: public records, withdrawn ones too. */
export function tabledAlternatives(
  database: Database,
  municipality: string,
): Promise<readonly Alternative[]> {
  return database.all(tabled, [municipality])
}

/** Drafts and tabled ones of some groups: asked for by their own members only. */
export function alternativesOf(
  database: Database,
  municipality: string,
  groups: readonly string[],
): Promise<readonly Alternative[]> {
  return groups.length === 0 ? Promise.resolve([]) : database.all(ofGroups, [municipality, groups])
}

/** Whoever shows it asks the policy first: it can be a draft. */
export function findAlternative(
  database: Database,
  municipality: string,
  id: string,
): Promise<Alternative | undefined> {
  return database.first(one, [municipality, id])
}

const years = statement(
  'budget/frame years',
  z.object({ year: z.int() }),
  'select distinct year from budget_frame where municipality_id = $1 order by year desc',
)

/** Years that there is a proposal for, the latest first. */
export async function frameYears(database: Database, municipality: string): Promise<readonly number[]> {
  return (await database.all(years, [municipality])).map(({ year }) => year)
}

/** A member of a group who writes. The name stays within the group. */
export interface GroupWriter {
  readonly municipality: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

const begin = statement(
  'budget/begin alternative',
  z.object({ alternative_id: z.string() }),
  `insert into budget_alternative (municipality_id, alternative_id, group_id, year, at) values ($1, $2, $3, $4, $5)
   on conflict do nothing returning alternative_id`,
)

const addVersion = statement(
  'budget/add alternative version',
  z.object({ version: z.int() }),
  `insert into budget_alternative_version (municipality_id, alternative_id, version, document, who, at)
   select $1, $2, coalesce((select max(version) from budget_alternative_version
     where municipality_id = $1 and alternative_id = $2), 0) + 1, $3, $4, $5
   from budget_alternative as alternative
   where municipality_id = $1 and alternative_id = $2 and not ${isTabled}
   returning version`,
)

/** Begins a draft of the group. Nothing of it stands in the trail. */
export function beginAlternative(
  database: Database,
  { municipality, who, at }: GroupWriter,
  wanted: {
    readonly id: string
    readonly group: string
    readonly year: number
    readonly document: AlternativeDocument
  },
): Promise<void> {
  return database.transaction(async (within) => {
    const { id, group, year, document } = wanted
    const made = await within.first(begin, [municipality, id, group, year, at])
    if (!made) throw new Error('there is already an alternative with that id')
    await within.all(addVersion, [municipality, id, JSON.stringify(document), who, at])
  })
}

/**
 * Saves the draft as a new version; the ones before stay. Refused once it is tabled.
 *
 * @param seen the version that the writer has read
 */
export function saveAlternative(
  database: Database,
  { municipality, who, at }: GroupWriter,
  id: string,
  document: AlternativeDocument,
  seen?: number,
): Promise<Outcome<number>> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget_alternative', municipality)
    const latest = await within.first(latestVersion, [municipality, id])
    if (isWrittenMeanwhile(seen, latest?.version ?? 0)) return refuse(writtenMeanwhile)
    const added = await within.first(addVersion, [municipality, id, JSON.stringify(document), who, at])
    return added ? succeed(added.version) : refuse(tabledAlready)
  })
}

const insertTabling = statement(
  'budget/table alternative',
  z.object({ alternative_id: z.string() }),
  `insert into budget_alternative_tabling
     (municipality_id, alternative_id, version, model, note, reference, tabled_on, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict do nothing returning alternative_id`,
)

const latestVersion = statement(
  'budget/latest alternative version',
  z.object({ version: z.int() }),
  `select max(version) as version from budget_alternative_version
   where municipality_id = $1 and alternative_id = $2 having max(version) is not null`,
)

/**
 * Tables the version that the group has looked at: a public record from now on, with everything that it was computed
 * from. The trail says which group, never who in it.
 *
 * @returns refused where it is tabled already, or has been changed since it was looked at
 */
export function tableAlternative(
  database: Database,
  { municipality, at }: Pick<GroupWriter, 'municipality' | 'at'>,
  { id, groupName }: Pick<Alternative, 'id' | 'groupName'>,
  { version, model, note, reference, on }: Tabling,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget_alternative', municipality)
    const latest = await within.first(latestVersion, [municipality, id])
    if (latest?.version !== version) return refuse(changedSince)
    const row = [municipality, id, version, JSON.stringify(model), JSON.stringify(note), reference, on, at]
    if (!(await within.first(insertTabling, row))) return refuse(tabledAlready)
    await appendAudit(within, {
      municipalityId: municipality,
      at,
      who: groupName,
      action: 'budget-alternative-tabled',
      object: alternativeAddress(id),
      why: reference,
      details: {
        deficits: note.deficits.map(({ year, deficitOre }) => ({ year, deficitOre })),
        exception: note.exception ?? null,
      },
    })
    return succeed(undefined)
  })
}

const withdraw = statement(
  'budget/withdraw alternative',
  z.object({ alternative_id: z.string() }),
  `insert into budget_alternative_withdrawal (municipality_id, alternative_id, why, withdrawn_on, at)
   values ($1, $2, $3, $4, $5) on conflict do nothing returning alternative_id`,
)

/** Takes a tabled budget back. It stays, as the public record that it is, with why. */
export function withdrawAlternative(
  database: Database,
  { municipality, at }: Pick<GroupWriter, 'municipality' | 'at'>,
  { id, groupName }: Pick<Alternative, 'id' | 'groupName'>,
  why: string,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    const done = await within.first(withdraw, [municipality, id, why, swedishDay(at), at])
    if (!done) return refuse(withdrawnAlready)
    await appendAudit(within, {
      municipalityId: municipality,
      at,
      who: groupName,
      action: 'budget-alternative-withdrawn',
      object: alternativeAddress(id),
      why,
      details: {},
    })
    return succeed(undefined)
  })
}

const remove = statement(
  'budget/delete alternative draft',
  z.object({ alternative_id: z.string() }),
  `delete from budget_alternative as alternative
   where municipality_id = $1 and alternative_id = $2 and not ${isTabled} returning alternative_id`,
)

/**
 * Deletes a draft for good, with all its versions: it was never more than the group's technical storage. The trail says
 * that one was deleted, not whose or which.
 */
export function deleteDraft(
  database: Database,
  { municipality, at }: Pick<GroupWriter, 'municipality' | 'at'>,
  id: string,
): Promise<Outcome<void>> {
  return database.transaction(async (within) => {
    await oneAtATime(within, 'budget_alternative', municipality)
    const gone = await within.first(remove, [municipality, id])
    if (!gone) return refuse(tabledAlready)
    await appendAudit(within, {
      municipalityId: municipality,
      at,
      who: 'en partigrupp',
      action: 'budget-draft-deleted',
      object: alternativesAddress,
      why: '',
      details: {},
    })
    return succeed(undefined)
  })
}

const removeOfGroup = statement(
  'budget/delete drafts of group',
  z.object({ alternative_id: z.string() }),
  `delete from budget_alternative as alternative
   where municipality_id = $1 and group_id = $2 and not ${isTabled} returning alternative_id`,
)

/** Deletes every draft of a group that is no more. Nobody has read them. @returns how many */
export async function deleteDraftsOf(
  database: Database,
  municipality: string,
  group: string,
): Promise<number> {
  return (await database.all(removeOfGroup, [municipality, group])).length
}

/** As the trail names them. */
const alternativesAddress = '/budget/alternativ'
const alternativeAddress = (id: string) => `${alternativesAddress}/${encodeURIComponent(id)}`

const tabledAlready: Problem = {
  code: 'alternative-tabled',
  text: {
    sv: 'Budgeten är redan framlagd och kan inte ändras. Kopiera den till ett nytt utkast, eller dra tillbaka den.',
    en: 'The budget has been tabled and can’t be changed. Copy it to a new draft, or withdraw it.',
  },
}

const changedSince: Problem = {
  code: 'alternative-changed',
  text: {
    sv: 'Någon i gruppen har sparat en ny version sedan du öppnade sidan. Läs igenom den och lägg fram igen.',
    en: 'Somebody in the group has saved a new version since you opened the page. Read it and table again.',
  },
}

const withdrawnAlready: Problem = {
  code: 'alternative-withdrawn',
  text: {
    sv: 'Budgeten är redan tillbakadragen.',
    en: 'The budget has already been withdrawn.',
  },
}
