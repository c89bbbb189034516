import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { ImportKind } from './fields.ts'
import { type FileRow, findHeader } from './find-header.ts'
import { planBandPrices } from './plan-band-prices.ts'
import { planFrames } from './plan-frames.ts'
import type { ImportPlan, ImportWorld } from './plan-import.ts'
import { planLines } from './plan-lines.ts'
import { planPopulation } from './plan-population.ts'
import { planPrices } from './plan-prices.ts'
import { planVolumes } from './plan-volumes.ts'
import type { MappingProfile } from './profile.ts'
import { type MappedFile, type MappedRow, readMapped } from './read-mapped.ts'

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
}

/** The sheet whose head most fields are known in: a workbook of ours has one for each kind. */
export function sheetFor(sheets: readonly FileSheet[], profile: Pick<MappingProfile, 'kind' | 'columns'>) {
  const found = sheets.map((sheet) => ({
    sheet,
    columns: findHeader(sheet.rows, profile)?.columns.size ?? 0,
  }))
  return found.reduce((most, each) => (each.columns > most.columns ? each : most), {
    sheet: sheets[0],
    columns: 0,
  }).sheet
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
