import { organisationOf } from '#chapters/organisation/index.ts'
import type { Taken, Taking, TransferKind, WholeFile, WholeFileWish } from '#cli/transfer.ts'
import { swedishDay } from '#core/day.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { toWorkbook } from '#reports/to-workbook.ts'
import { version } from '#reports/version.ts'
import { budgetDocument, writeSie } from '#sources/sie/index.ts'
import { readSheets } from '#sources/spreadsheet/read-rows.ts'
import type { Database } from '#store/db.ts'
import { decidedYears } from './decided-budget.ts'
import { fiscalBook } from './fiscal/fiscal.store.ts'
import { budgetBook, budgetLines } from './store.ts'
import { budgetWorkbook } from './transfer/budget-workbook.web.ts'
import { type ImportKind, importKinds, kindNames } from './transfer/fields.ts'
import {
  prepareImport,
  profileNamed,
  sheetFor,
  unitOfFile,
  wholeOnly,
  yearsIn,
} from './transfer/import-file.ts'
import { bandPricesTable, populationTable } from './transfer/population-tables.web.ts'
import { emptyProfile } from './transfer/profile.ts'
import { sieBudget } from './transfer/sie-budget.ts'
import { ledgerAccounts, mappingProfiles, withBooks, writePlan } from './transfer/transfer.store.ts'
import { framesTable, plansTable, pricesTable, volumesTable } from './transfer/transfer-tables.web.ts'
import { transferTexts } from './transfer/transfer-texts.ts'
import type { WorkbookWish } from './transfer/workbook-wish.ts'
import { providerOf } from './volume-model.ts'

const tables: Readonly<Record<ImportKind, (wish: WorkbookWish) => Table>> = {
  frames: framesTable,
  volumes: volumesTable,
  prices: pricesTable,
  plans: plansTable,
  population: populationTable,
  'band-prices': bandPricesTable,
}

/** `styrkedjan import volumes fil.csv --mapping …` and `export volumes`: the same doors as the page In and out. */
export const budgetTransfers: readonly TransferKind[] = importKinds.map((kind) => ({
  name: kind,
  about: kindNames[kind],
  take: (database, taking) => take(kind, database, taking),
  table: async (database, municipality, provenance, year) => {
    const wish = { municipality, municipalityName: '', provenance, language: 'sv' } as const
    return tables[kind](await wishOf(database, { ...wish, ...(year === undefined ? {} : { year }) }))
  },
}))

/** `styrkedjan export budget budget.xlsx` and `export sie budget.se`. */
export const budgetFiles: readonly WholeFile[] = [
  {
    name: 'budget',
    about: { sv: 'Hela budgeten som arbetsbok', en: 'The whole budget as a workbook' },
    bytes: async (database, wish) =>
      succeed(await toWorkbook(budgetWorkbook(await wishOf(database, wish)), wish.language)),
  },
  {
    name: 'sie',
    about: { sv: 'Budget per konto och månad, SIE 4', en: 'Budget by account and month, SIE 4' },
    bytes: async (database, wish) => {
      const own = await wishOf(database, wish)
      if (own.lines.length === 0) return refuse(noLines)
      const generatedOn = swedishDay(wish.provenance.retrievedAt)
      const company = wish.municipalityName
      return writeSie(budgetDocument(sieBudget({ ...own, company, orgNumber: '', generatedOn, version })), {
        checksum: true,
      })
    },
  },
]

async function take(
  kind: ImportKind,
  database: Database,
  { municipality, file, bytes, mapping, dryRun, who, at }: Taking,
): Promise<Outcome<Taken>> {
  const sheets = await readSheets(file, bytes)
  if (!sheets.ok) return sheets
  const profiles = await mappingProfiles(database, municipality)
  const named = mapping === '' ? succeed(emptyProfile(kind)) : profileNamed(profiles, kind, mapping)
  if (!named.ok) return named
  const sheet = sheetFor(file, sheets.value, named.value)
  if (!sheet.ok) return sheet
  const rows = sheet.value?.rows ?? []
  // Nobody is there to choose the unit, so the file's own word is taken.
  const profile = mapping === '' ? { ...named.value, unit: unitOfFile(rows, named.value) } : named.value
  const tree = treeAt(await organisationOf(database, municipality), swedishDay(at))
  return withBooks(database, municipality, async (within, { book, fiscal }) => {
    const lines = await budgetLines(within, municipality, yearsIn(rows, profile))
    const ready = prepareImport(file, rows, profile, {
      ...{ book, tree, lines, fiscal },
      day: swedishDay(at),
    })
    if (!ready.ok) return ready
    const plan = wholeOnly(ready.value)
    if (!plan.ok) return plan
    const writer = { municipality, who, account: '', at }
    if (!dryRun && plan.value.changed > 0) await writePlan(within, writer, plan.value, file)
    const people = ready.value.mapped.totalPeople
    return succeed({ accepted: plan.value.changed, removed: 0, ...(people > 0 ? { people } : {}) })
  })
}

async function wishOf(
  database: Database,
  { municipality, municipalityName, provenance, year: asked }: WholeFileWish,
): Promise<WorkbookWish> {
  const book = await budgetBook(database, municipality)
  const day = swedishDay(provenance.retrievedAt)
  const tree = treeAt(await organisationOf(database, municipality), day)
  const year = asked ?? decidedYears(book).at(-1) ?? Number(day.slice(0, 4))
  return {
    ...{ book, tree, year, municipalityName, provenance },
    fiscal: await fiscalBook(database, municipality),
    lines: await budgetLines(database, municipality, [year]),
    accountNames: await ledgerAccounts(database, municipality),
    nameOf: (unit) => providerOf(book, tree, unit).name,
  }
}

const noLines = { code: 'no-plans', text: { sv: transferTexts.sv.noLines, en: transferTexts.en.noLines } }
