import { writeXlsx } from 'hucre/xlsx'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { readRuleSet } from '#chapters/budget/volume/rule-set-schema.ts'
import { inSheets, ruleSetOfSheets, sheetsOf } from '#chapters/budget/volume/rule-set-table.ts'
import { type Outcome, type Problem, refuse } from '#core/outcome.ts'
import { readSheets } from '#sources/spreadsheet/read-rows.ts'
import type { PageContext } from '#web/context.ts'
import { ruleProblems } from './rule-problems.ts'
import type { RuleRoom } from './rule-room.web.ts'

/** A rule set is some kilobytes; whatever is much larger is something else. */
const largest = 5 * 1024 * 1024

/** The document of a version, as people read JSON. */
export function ruleSetJson({ document }: Pick<RuleSetVersion, 'document'>): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

const types = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The rule set as a file: a workbook with a sheet for each of its lists, or JSON where nothing else is asked for. */
export async function ruleSetFile(c: PageContext, { shown }: RuleRoom): Promise<Response> {
  const format = c.req.query('format') === 'xlsx' ? 'xlsx' : 'json'
  const body = format === 'xlsx' ? await workbookOf(shown) : ruleSetJson(shown)
  return c.body(body, 200, {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${shown.id}-${shown.year}-version-${shown.version}.${format}"`,
  })
}

async function workbookOf({ document }: RuleSetVersion): Promise<ArrayBuffer> {
  const bytes = await writeXlsx({
    sheets: sheetsOf(document).map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row]),
      freezePane: { rows: 1 },
    })),
    properties: { title: document.title, creator: 'Styrkedjan' },
  })
  return new Uint8Array(bytes).buffer
}

/** The rule set of a form: a file before what stands in the box. */
export async function readUpload(form: FormData): Promise<Outcome<RuleSet>> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    if (file.size > largest) return refuse(ruleProblems.tooLarge)
    const isWorkbook = file.name.toLowerCase().endsWith('.xlsx')
    return isWorkbook ? readWorkbook(file) : readJson(await file.text())
  }
  const text = String(form.get('json') ?? '').trim()
  return text === '' ? refuse(ruleProblems.nothingWritten) : readJson(text)
}

function readJson(text: string): Outcome<RuleSet> {
  const json = parsed(text)
  if (json === undefined) return refuse(ruleProblems.notJson)
  return toldAt(readRuleSet(json), 'json')
}

async function readWorkbook(file: File): Promise<Outcome<RuleSet>> {
  const sheets = await readSheets(file.name, new Uint8Array(await file.arrayBuffer()))
  if (!sheets.ok) return toldAt(sheets, 'file')
  const rows = sheets.value.map(({ name, rows: records }) => ({
    name,
    rows: records.map(({ cells }) => cells),
  }))
  const read = readRuleSet(ruleSetOfSheets(rows))
  if (read.ok) return read
  const [first, ...others] = read.problems
  return toldAt(refuse(inSheets(first), ...others.map(inSheets)), 'file')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Problems of a document are told with their place in it, at the field that it came by. */
function toldAt<T>(read: Outcome<T>, field: 'json' | 'file'): Outcome<T> {
  if (read.ok) return read
  const at = ({ where, text, code }: Problem): Problem => ({
    ...{ code, where: field },
    text: where ? { sv: `${where}: ${text.sv}`, en: `${where}: ${text.en}` } : text,
  })
  const [first, ...others] = read.problems
  return refuse(at(first), ...others.map(at))
}
