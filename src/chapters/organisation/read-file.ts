import { isDay } from '#core/day.ts'
import type { NodeKind, NodeVersion, Organisation, Succession } from '#core/organisation/model.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type FileColumn, fileColumns, requiredColumns } from './file-columns.ts'
import { kindNames } from './kinds.ts'

/** A row of a file: the line that the spreadsheet program shows, and its cells as text. */
export interface FileRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What a file says, and on which line it last speaks of each place. */
export interface FileOrganisation extends Organisation {
  readonly lines: ReadonlyMap<string, number>
}

/**
 * An organisation as a file lists it: one row for every stretch of time of every place, its head in Swedish or English.
 *
 * @param file name for messages
 * @returns the organisation, or every problem with file and line; whether it adds up is for `changeFromFile` to say
 */
export function readOrganisationFile(file: string, rows: readonly FileRow[]): Outcome<FileOrganisation> {
  const [head, ...rest] = rows
  // Our own files end with title and source, in the first column alone.
  const body = rest.filter(({ cells }) => cells.slice(1).some((cell) => cell !== ''))
  if (!head) return refuse(empty(file))
  const columns = columnsOf(head.cells)
  const missing = requiredColumns.filter((name) => columns[name] === undefined)
  if (missing.length > 0) return refuse(missingColumns(file, missing))
  const read = body.map((row) => readRow(file, row, columns))
  const faults = read.flatMap((row) => row.problems)
  if (isNonEmpty(faults)) return { ok: false, problems: faults }
  const organisation = {
    versions: read.flatMap(({ version }) => version ?? []),
    successions: read.flatMap(({ successions }) => successions),
  }
  const lines = read.map(({ version }, index) => [version?.node ?? '', body[index]?.line ?? 1] as const)
  return succeed({ ...organisation, lines: new Map(lines) })
}

type Columns = Readonly<Partial<Record<FileColumn, number>>>

function columnsOf(head: readonly string[]): Columns {
  const names = Object.entries(fileColumns).map(([key, { sv, en }]) => [key, [sv, en].map(plain)] as const)
  return Object.fromEntries(
    names.flatMap(([key, known]) => {
      const index = head.findIndex((cell) => known.includes(plain(cell)))
      return index < 0 ? [] : [[key, index]]
    }),
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}

interface ReadRow {
  readonly version?: NodeVersion
  readonly successions: readonly Succession[]
  readonly problems: readonly Problem[]
}

function readRow(file: string, { line, cells }: FileRow, columns: Columns): ReadRow {
  const cell = (name: FileColumn) => (cells[columns[name] ?? -1] ?? '').trim()
  const where = placeInFile(file, line)
  const node = cell('node')
  const kind = kindOf(cell('kind'))
  const [from, until, parent] = [cell('from'), cell('until'), cell('parent')]
  const successors = readSuccessors(cell('successors'))
  const problems = [
    ...(kind ? [] : [unknownKind(where, cell('kind'))]),
    ...[from, ...(until === '' ? [] : [until])].filter((day) => !isDay(day)).map((day) => badDay(where, day)),
    ...(successors ? [] : [badSuccessors(where, cell('successors'))]),
    ...(successors && successors.length > 0 && until === '' ? [successorsWithoutEnd(where, node)] : []),
  ]
  if (problems.length > 0 || !kind || !successors) return { successions: [], problems }
  const version = {
    node,
    name: cell('name'),
    kind,
    from,
    ...(until === '' ? {} : { until }),
    ...(parent === '' ? {} : { parent }),
    activityCodes: cell('activityCodes')
      .split(/[\s,;]+/)
      .filter((code) => code !== ''),
  }
  return {
    version,
    successions: successors.map(({ to, share }) => ({ from: node, to, on: until, share })),
    problems: [],
  }
}

function kindOf(text: string): NodeKind | undefined {
  const entries = Object.entries(kindNames) as [NodeKind, (typeof kindNames)[NodeKind]][]
  return entries.find(([key, { sv, en }]) => [key, sv, en].map(plain).includes(plain(text)))?.[0]
}

/** `storan 0,6; nyan 0,4`; one without a share takes over everything. */
export function readSuccessors(
  text: string,
): readonly { readonly to: string; readonly share: number }[] | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.map((part) => {
    const [to = '', share = '1', ...more] = part.split(/\s+/)
    const number = Number(share.replace(',', '.'))
    return more.length === 0 && number > 0 && number <= 1 ? { to, share: number } : undefined
  })
  const whole = read.flatMap((each) => each ?? [])
  return whole.length === parts.length ? whole : undefined
}

/** The successors of a place as a file writes them. */
export function successorsText(successions: readonly Succession[]): string {
  return successions.map(({ to, share }) => `${to} ${String(share).replace('.', ',')}`).join('; ')
}

export function placeInFile(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}

function empty(file: string): Problem {
  return {
    code: 'empty-file',
    where: file,
    text: {
      sv: 'Det finns inga rader. Den första raden ska vara rubriker, till exempel Id, Namn, Typ, Under, Från.',
      en: 'There are no rows. The first row must be headings, such as Id, Name, Kind, Under, From.',
    },
  }
}

function missingColumns(file: string, missing: readonly FileColumn[]): Problem {
  const list = (language: 'sv' | 'en') => missing.map((name) => fileColumns[name][language]).join(', ')
  return {
    code: 'missing-columns',
    where: file,
    text: {
      sv: `Kolumner saknas: ${list('sv')}. Hämta dagens organisation som fil och utgå från den.`,
      en: `Columns are missing: ${list('en')}. Get today's organisation as a file and start from it.`,
    },
  }
}

function unknownKind(where: string, text: string): Problem {
  const list = (language: 'sv' | 'en') =>
    Object.values(kindNames)
      .map((name) => name[language])
      .join(', ')
  return {
    code: 'not-a-kind',
    where,
    text: {
      sv: `”${text}” är ingen typ. Välj bland: ${list('sv')}.`,
      en: `“${text}” is not a kind. Choose among: ${list('en')}.`,
    },
  }
}

function badDay(where: string, text: string): Problem {
  return {
    code: 'not-a-day',
    where,
    text: {
      sv: `”${text}” är ingen dag i kalendern. Skriv till exempel 2026-01-01.`,
      en: `“${text}” is not a day of the calendar. Write for instance 2026-01-01.`,
    },
  }
}

function badSuccessors(where: string, text: string): Problem {
  return {
    code: 'bad-successors',
    where,
    text: {
      sv: `Efterföljarna ”${text}” går inte att läsa. Skriv id och andel, till exempel storan 0,6; nyan 0,4.`,
      en: `The successors “${text}” can't be read. Write id and share, such as storan 0.6; nyan 0.4.`,
    },
  }
}

function successorsWithoutEnd(where: string, node: string): Problem {
  return {
    code: 'successors-without-end',
    where,
    text: {
      sv: `${node} har efterföljare men ingen sista dag. Skriv dagen i kolumnen Till.`,
      en: `${node} has successors but no last day. Write the day in the column Until.`,
    },
  }
}
