import { addressOf } from '#chapters/budget/addresses.ts'
import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { AllocationInput, RuleSetVersion } from '#chapters/budget/model.ts'
import { shareInField, shareOf } from '#chapters/budget/rules/written-number.ts'
import { chosenYear } from '#chapters/budget/rules/year-choice.tsx'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { settleMonths } from '#chapters/budget/volume/settle-months.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import { addInputs, note, withBudget } from '#chapters/budget/write.store.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { rowsOfText } from '#sources/spreadsheet/read-rows.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { budgetYears } from './budget.web.tsx'
import { countedRows, monthlyOutcomes, occupancies } from './counted.ts'
import { readCounted } from './read-counted.ts'
import { VolumesPage } from './volumes-page.tsx'
import { occupancyTable, settlementTable, volumesPageTable, volumesTable } from './volumes-tables.web.ts'
import { volumesTexts } from './volumes-texts.ts'

/** What is counted at the units, and how it turned out. */
export function registerVolumes(doors: Doors, context: AppContext): void {
  doors.get(routes.volumes, toRead('allocation-input'), (c) => volumes(c, context))
  doors.post(routes.volumes, to('write', 'allocation-input', locateByRules(context)), (c) =>
    write(c, context),
  )
}

/** What is counted belongs where the rules share out their frame. */
function locateByRules(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const id = fieldOf(await readForm(c))('regler')
    const { book } = await budgetRoom(c, context)
    const holder = book.ruleSets.findLast((version) => version.id === id)?.holder
    return holder === undefined ? undefined : locatePlace(c, context, holder)
  }
}

async function volumes(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const { book, day, language } = room
  const t = volumesTexts[language]
  const years = budgetYears(book)
  const year = chosenYear(refused?.written.ar ?? c.req.query('ar'), years, Number(day.slice(0, 4)))
  const ofYear = versionsOf(room, year)
  const asked = refused?.written.regler ?? c.req.query('regler')
  const version = ofYear.find(({ id }) => id === asked) ?? ofYear[0]
  const shown = version && shownOf(c, room, version)
  const file =
    shown && !refused
      ? await download(
          c,
          shown.table,
          ...(shown.occupancy ? [shown.occupancy] : []),
          ...(shown.settled?.table ? [shown.settled.table] : []),
        )
      : undefined
  if (file) return file
  const mayWrite =
    version !== undefined && (await mayHere(c, context, 'write', 'allocation-input', version.holder))
  return page(
    c,
    { title: t.title, room: 'budget', crumbs: crumbs(language), here: t.here },
    <VolumesPage
      {...{ room, year, years, mayWrite }}
      choices={ofYear.map(({ id, document }) => ({ value: id, label: document.title }))}
      {...(shown ? { shown } : {})}
      {...(refused ? { refused } : {})}
    />,
    refused ? 400 : 200,
  )
}

/** The version that a year is worked out by; where there is only a draft, that is what is counted for. */
function versionsOf({ book }: BudgetRoom, year: number): readonly RuleSetVersion[] {
  const standing = ruleSetsOf(book, year)
  const drafts = book.ruleSets.filter(
    (version, index, all) =>
      version.year === year &&
      !standing.some(({ id }) => id === version.id) &&
      !all.slice(index + 1).some((later) => later.id === version.id && later.year === year),
  )
  return [...standing, ...drafts]
}

function shownOf(c: PageContext, room: BudgetRoom, version: RuleSetVersion) {
  const rows = countedRows(room.book, version)
  const found = occupancies(room.book, version)
  const settled = settledOf(c, room, version)
  return {
    ...{ version, rows },
    table: volumesTable(room, version, rows),
    pageTable: volumesPageTable(room, version, rows),
    ...(found.length === 0 ? {} : { occupancy: occupancyTable(room, version, found) }),
    ...(settled ? { settled } : {}),
  }
}

/** The months' settlement, with the fixed share of the rules, else the one that the reader has written; nothing where no month has come. */
function settledOf(c: PageContext, room: BudgetRoom, version: RuleSetVersion) {
  const actuals = monthlyOutcomes(room.book, version)
  if (actuals.length === 0) return undefined
  const decided = version.document.settlement?.fixedShare
  const written = decided === undefined ? (c.req.query('fast') ?? '') : shareInField(decided)
  const share = decided ?? shareOf(written)
  if (share === undefined) return { written, problems: [] }
  const given = allocate(volumeModel(room.book, version, room.tree))
  if (!given.ok) return { written, problems: given.problems }
  const shares = Object.fromEntries(given.value.components.map(({ id }) => [id, share]))
  const settled = settleMonths(given.value, actuals, shares)
  if (!settled.ok) return { written, problems: settled.problems }
  return { written, problems: [], table: settlementTable(room, settled.value), sumOre: settled.value.sumOre }
}

async function write(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const room = await budgetRoom(c, context)
  const year = Number(field('ar'))
  const version = versionsOf(room, year).find(({ id }) => id === field('regler'))
  if (!version) return unwrap(refuse(unknownRules))
  // Read as it was sent: a cell may begin or end a row with nothing in it.
  const rows = rowsOfText('rows', String(form.get('rows') ?? ''))
  const read = rows.ok
    ? readCounted(rows.value, field('why'), {
        version,
        stage: field('stage') === 'actual' ? 'actual' : 'budget',
        unitOf: (text) => unitOf(room, text),
      })
    : rows
  if (!read.ok) {
    const written = { ...writtenIn(form), rows: String(form.get('rows') ?? '') }
    return volumes(c, context, { problems: read.problems.map(inRows), written })
  }
  await keep(context, writerOf(c, context), version, read.value)
  return c.redirect(path(room.language).volumes({ ar: year, regler: version.id }), 303)
}

function inRows(problem: Problem): Problem {
  return problem.where === 'why' ? problem : { ...problem, where: 'rows' }
}

/** A unit by its id or its name, own or outside. */
function unitOf({ tree, book }: BudgetRoom, text: string): string | undefined {
  const wanted = text.toLowerCase()
  const known = [
    ...tree.places.filter(({ kind }) => kind === 'unit').map(({ node, name }) => ({ id: node, name })),
    ...book.outsideProviders.map(({ unit, name }) => ({ id: unit, name })),
  ]
  return known.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)?.id
}

function keep(
  { database }: AppContext,
  writer: ReturnType<typeof writerOf>,
  { id, year }: RuleSetVersion,
  inputs: readonly Omit<AllocationInput, 'at'>[],
): Promise<void> {
  return withBudget(database, writer.municipality, async (within) => {
    await addInputs(within, writer, inputs)
    await note(within, writer, {
      action: 'allocation-inputs-written',
      object: addressOf.volumes(id, year),
      why: inputs[0]?.source ?? '',
      details: {
        ruleSet: id,
        year,
        rows: inputs.length,
        units: new Set(inputs.map(({ unit }) => unit)).size,
      },
    })
  })
}

const unknownRules: Problem = {
  code: 'unknown-rule-set',
  text: {
    sv: 'Det finns inga sådana regler för året. Se sidan Regler och priser.',
    en: 'There are no such rules for the year. See the page Rules and prices.',
  },
}
