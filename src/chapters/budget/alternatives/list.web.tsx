import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { swedishDay } from '#core/day.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { readFigure } from '#core/written-figure.ts'
import type { Refused, Written } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import { isElected } from '#identity/policy.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readForm, readWritten } from '#web/read-form.ts'
import { beginAlternative, frameYears } from './alternatives.store.ts'
import { AlternativesPage, type OwnGroup } from './alternatives-page.tsx'
import {
  alternativesRoom,
  type Computed,
  computed,
  groupsOf,
  latestOf,
  readable,
} from './alternatives-room.web.ts'
import { alternativesTable } from './alternatives-table.web.ts'
import { alternativesTexts } from './alternatives-texts.ts'
import { newAlternativeId } from './builder.web.tsx'
import { builderTexts } from './builder-texts.ts'
import { partyGroups } from './groups/party-groups.store.ts'
import type { Alternative } from './model.ts'
import { latestBasis } from './proposed.ts'
import { type TaxRate, taxRates, writeTaxRate } from './tax-rate.store.ts'

/** The tabled budgets of a year, and the reader's own group's drafts. */
export async function showAlternatives(c: PageContext, context: AppContext, refused?: Refused) {
  const room = alternativesRoom(c, context)
  const { language, municipality } = room
  const t = alternativesTexts[language]
  const years = await frameYears(context.database, municipality)
  const seen = await readable(c, context)
  if (seen.some(({ tabling }) => !tabling)) c.header('Cache-Control', 'no-store')
  const year = chosenYear(c.req.query('ar'), years)
  const tabled = await Promise.all(
    seen.filter((each) => each.tabling && each.year === year).map((each) => computed(room, each)),
  )
  const table = tabled.length > 0 && year !== undefined ? alternativesTable(room, year, tabled) : undefined
  const file = table && (await download(c, table))
  if (file) return file
  const writesTaxes = await mayHere(c, context, 'write', 'fiscal-plan')
  const groups = await ownGroups(c, context, seen)
  const actor = c.get('actor')
  return page(
    c,
    { title: t.title(year), room: 'budget', crumbs: crumbs(language), here: builderTexts[language].crumb },
    <AlternativesPage
      lead={leadOf(tabled, year, language)}
      {...{ year, years, groups, language }}
      {...(table && { table })}
      address={path(language).budgetAlternatives({ ar: year })}
      isOutside={
        groups.length === 0 &&
        actor.kind === 'person' &&
        actor.mandates.some(({ role }) => isElected(role) && role !== 'auditor')
      }
      keepsGroups={await mayHere(c, context, 'write', 'party-group')}
      {...(writesTaxes && { taxes: await taxRates(context.database, municipality) })}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
    />,
    refused ? 400 : 200,
  )
}

/** The year asked for, else the latest; nothing where no year has frames. */
function chosenYear(asked: string | undefined, years: readonly number[]): number | undefined {
  return years.find((year) => String(year) === asked) ?? years[0]
}

function leadOf(tabled: readonly Computed[], year: number | undefined, language: Language): string {
  const t = alternativesTexts[language]
  if (year === undefined) return t.leadNoYear
  const holding = tabled.filter(({ alternative }) => !alternative.withdrawal)
  if (holding.length === 0) return t.leadNone(year)
  const balances = (wanted: boolean) =>
    holding.filter(({ recomputed }) => recomputed.balance[0]?.balances === wanted).length
  const groups = new Set(holding.map(({ alternative }) => alternative.group)).size
  return t.lead(year, groups, holding.length, balances(true), balances(false))
}

async function ownGroups(
  c: PageContext,
  { database, now }: AppContext,
  seen: readonly Alternative[],
): Promise<readonly OwnGroup[]> {
  const own = groupsOf(c.get('actor'))
  if (own.length === 0) return []
  const municipality = c.get('installation')?.municipality ?? ''
  const groups = await partyGroups(database, municipality, swedishDay(now()))
  return groups
    .filter(({ id }) => own.includes(id))
    .map(({ id, name }) => ({
      ...{ id, name },
      drafts: seen
        .filter(({ group, tabling }) => group === id && !tabling)
        .map((draft) => ({
          id: draft.id,
          title: latestOf(draft).document.title,
          year: draft.year,
          savedAt: latestOf(draft).at,
        })),
    }))
}

/** The group in the form: the door asks whether the sender is in it. */
export async function locateFormGroup(c: PageContext): Promise<Located> {
  return { path: [], openness: 'closed', group: String((await readForm(c)).get('group') ?? '') }
}

/** Begins a draft from the base proposal. */
export async function sendNewDraft(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const room = alternativesRoom(c, context)
  const year = Number(written.year)
  const basis = latestBasis((await room.proposals()).book, year)
  const read = combine({
    title: needed(
      'title',
      written.title ?? '',
      both((t) => t.titleMissing),
      120,
    ),
    basis: basis ? succeed(basis) : refuse(wrong('year', 'year-without-frames', (t) => t.yearWrong)),
  })
  if (!read.ok) return showAlternatives(c, context, { written, problems: read.problems })
  const id = newAlternativeId(year)
  const group = written.group ?? ''
  await beginAlternative(context.database, writerOf(c, context), {
    ...{ id, group, year },
    document: { ...read.value, summary: '', changes: [] },
  })
  return c.redirect(path(room.language).budgetAlternative(id), 303)
}

/** Writes the tax rate that a moved rate is reckoned from. */
export async function sendTaxRate(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const room = alternativesRoom(c, context)
  const read = readTaxRate(written, await frameYears(context.database, room.municipality))
  if (!read.ok) return showAlternatives(c, context, { written, problems: read.problems })
  await writeTaxRate(context.database, writerOf(c, context), read.value)
  return c.redirect(path(room.language).budgetAlternatives({ ar: read.value.year }), 303)
}

function readTaxRate(written: Written, years: readonly number[]): Outcome<TaxRate> {
  const rate = readFigure(written.rate ?? '')
  const year = Number(written['rate-year'])
  return combine({
    year: years.includes(year)
      ? succeed(year)
      : refuse(wrong('rate-year', 'year-without-frames', (t) => t.yearWrong)),
    rate:
      rate !== undefined && rate >= 10 && rate <= 40
        ? succeed(rate)
        : refuse(wrong('rate', 'tax-rate-wrong', (t) => t.rateWrong)),
    source: needed(
      'source',
      written.source ?? '',
      both((t) => t.sourceMissing),
      200,
    ),
  })
}

type Texts = (typeof alternativesTexts)['sv']

function both(of: (t: Texts) => string): Bilingual {
  return { sv: of(alternativesTexts.sv), en: of(alternativesTexts.en) }
}

function wrong(where: string, code: string, of: (t: Texts) => string): Problem {
  return { code, where, text: both(of) }
}
