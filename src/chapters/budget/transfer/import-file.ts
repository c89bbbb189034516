import { formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { fieldsOf, type ImportKind } from './fields.ts'
import { type FileRow, findHeader } from './find-header.ts'
import { planBandPrices } from './plan-band-prices.ts'
import { planFrames } from './plan-frames.ts'
import type { ImportPlan, ImportWorld } from './plan-import.ts'
import { planLines } from './plan-lines.ts'
import { planPopulation } from './plan-population.ts'
import { planPrices } from './plan-prices.ts'
import { planVolumes } from './plan-volumes.ts'
import type { AmountUnit, MappingProfile } from './profile.ts'
import { type MappedFile, type MappedRow, readMapped } from './read-mapped.ts'
import { unitSaid } from './unit-said.ts'

const planners: Readonly<Record<ImportKind, (world: ImportWorld, rows: readonly MappedRow[]) => ImportPlan>> =
  {
    frames: planFrames,
    volumes: planVolumes,
    prices: planPrices,
    plans: planLines,
    population: planPopulation,
    'band-prices': planBandPrices,
  }

/** A file as it would be taken: what it holds, and what it would do. */
export interface ReadyImport {
  readonly mapped: MappedFile
  /** With the rows that were rejected on the way, in the order of the file. */
  readonly plan: ImportPlan
}

/** A sheet of a file. */
export interface FileSheet {
  readonly name: string
  readonly rows: readonly FileRow[]
  /** Why it can't be taken: it has more rows than are read. */
  readonly cut?: Problem
}

/**
 * The sheet whose head most fields are known in: a workbook of ours has one for each kind.
 *
 * @returns refused where two fit as well: to read one of them would be to read half of the file
 */
export function sheetFor(
  file: string,
  sheets: readonly FileSheet[],
  profile: Pick<MappingProfile, 'kind' | 'columns'>,
): Outcome<FileSheet | undefined> {
  const found = sheets.map((sheet) => ({
    sheet,
    columns: findHeader(sheet.rows, profile)?.columns.size ?? 0,
  }))
  const most = Math.max(0, ...found.map(({ columns }) => columns))
  const [first, ...others] = found.filter(({ columns }) => columns === most).map(({ sheet }) => sheet)
  if (most > 1 && first && isNonEmpty(others)) return refuse(severalSheets(file, [first, ...others]))
  return first?.cut ? refuse(first.cut) : succeed(first)
}

function severalSheets(file: string, sheets: readonly FileSheet[]): Problem {
  const names = (language: Language) =>
    formatList(
      sheets.map(({ name }) => name),
      language,
    )
  return {
    code: 'several-sheets',
    where: file,
    text: {
      sv: `Bladen ${names('sv')} har samma rubriker, och bara ett blad läses. Lägg raderna i ett av dem, eller spara dem som var sin fil.`,
      en: `The sheets ${names('en')} have the same headers, and only one sheet is read. Put the rows in one of them, or save them as a file each.`,
    },
  }
}

/** The unit that the file itself says, by the header of its money; kronor where it says none. */
export function unitOfFile(rows: readonly FileRow[], { kind, columns }: MappingProfile): AmountUnit {
  const header = findHeader(rows, { kind, columns })
  const money = fieldsOf[kind].filter(({ type }) => type === 'amount' || type === 'price')
  const said = money.map(({ id }) => unitSaid(header?.headers[header.columns.get(id) ?? -1] ?? ''))
  return said.find((unit) => unit !== undefined) ?? 'kronor'
}

/** Years that the file may be about: whatever looks like one, and the one that is said for all of it. */
export function yearsIn(
  rows: readonly FileRow[],
  { constants }: Pick<MappingProfile, 'constants'>,
): readonly number[] {
  const cells = [...rows.flatMap((row) => row.cells), constants.year ?? '']
  return [...new Set(cells.filter((cell) => /^20\d\d(\.0+)?$/.test(cell)).map(Number))]
}

/** Works out what a file would do, without doing it. */
export function prepareImport(
  file: string,
  rows: readonly FileRow[],
  profile: MappingProfile,
  world: ImportWorld,
): Outcome<ReadyImport> {
  const mapped = readMapped(file, rows, profile)
  if (!mapped.ok) return mapped
  const plan = planners[profile.kind](world, mapped.value.rows)
  const rejected = [...mapped.value.rejected, ...plan.rejected].toSorted((a, b) => a.line - b.line)
  return succeed({ mapped: mapped.value, plan: { ...plan, rejected } })
}

/** Only a file whose every row fits is taken: a half one would have to be found out and mended by hand. */
export function wholeOnly({ mapped, plan }: ReadyImport): Outcome<ImportPlan> {
  const problems = plan.rejected.map(
    ({ line, reasons }): Problem => ({
      code: 'row-rejected',
      where: `${mapped.file}:${line}`,
      text: {
        sv: reasons.map(({ sv }) => sv).join(' '),
        en: reasons.map(({ en }) => en).join(' '),
      },
    }),
  )
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(plan)
}

/** A profile that somebody asks for by name. */
export function profileNamed(
  profiles: readonly MappingProfile[],
  kind: ImportKind,
  name: string,
): Outcome<MappingProfile> {
  const found = profiles.find((profile) => profile.kind === kind && profile.name === name)
  if (found) return succeed(found)
  const known = profiles.filter((profile) => profile.kind === kind).map((profile) => profile.name)
  return refuse({
    code: 'unknown-mapping',
    where: name,
    text: {
      sv: `Det finns ingen sparad kolumnmall som heter så. ${known.length > 0 ? `Välj bland: ${known.join(', ')}.` : 'Spara en på sidan In och ut först.'}`,
      en: `There is no saved mapping by that name. ${known.length > 0 ? `Choose among: ${known.join(', ')}.` : 'Save one on the page In and out first.'}`,
    },
  })
}
