import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { decodeCp437 } from '#sources/sie/cp437.ts'
import { problems } from './problems.ts'
import { type PxStatement, readStatements } from './px-statements.ts'
import { cellsOf, mostCells, type StatDimension, type StatNote, type StatTable } from './table.ts'

/**
 * A PC-Axis file (`.px`) in its main language.
 *
 * What `CODEPAGE` says is often wrong, since files are saved anew without it being changed: what is valid UTF-8 is read
 * as that, and only else is the statement asked.
 *
 * @param where file, for messages
 */
export function readPxFile(where: string, bytes: Uint8Array): Outcome<StatTable> {
  const { statements, data } = readStatements(decoded(bytes))
  const own = statements.filter(({ language }) => language === '')
  const wrong = (detail: string) => refuse(problems.unreadable(where, detail))
  if (data === undefined) return wrong('DATA is missing')
  if (own.some(({ keyword }) => keyword === 'KEYS')) return wrong('data with KEYS')
  const dimensions = [...valuesOf(own, 'STUB'), ...valuesOf(own, 'HEADING')].map((name) =>
    dimensionOf(own, name),
  )
  if (dimensions.length === 0) return wrong('STUB and HEADING are missing')
  const strange = dimensions.find(({ codes, labels }) => codes.length === 0 || codes.length !== labels.length)
  if (strange !== undefined) return wrong(`VALUES and CODES of ${strange.label} differ in number`)
  const cells = cellsOf(dimensions)
  if (cells > mostCells) return refuse(problems.tooLarge(where, cells))
  const { values, statuses } = readCells(data)
  if (values.length !== cells) return wrong(`${values.length} values for ${cells} cells`)
  return succeed({
    label: valuesOf(own, 'TITLE')[0] ?? valuesOf(own, 'CONTENTS')[0] ?? '',
    source: valuesOf(own, 'SOURCE')[0] ?? '',
    updated: own.find(({ keyword }) => keyword === 'LAST-UPDATED')?.values[0] ?? '',
    notes: notesOf(own, dimensions),
    dimensions,
    values,
    statuses,
  })
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    // Invalid UTF-8 is a TypeError; anything else is a fault of ours.
    if (!(error instanceof TypeError)) throw error
  }
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const isDos = /^\s*CODEPAGE\s*=\s*"[^"]*(?:437|850)[^"]*"/im.test(latin.slice(0, 4096))
  return isDos ? decodeCp437(bytes) : latin
}

function valuesOf(statements: readonly PxStatement[], keyword: string, about?: string): readonly string[] {
  return statements.find((each) => each.keyword === keyword && each.about[0] === about)?.values ?? []
}

function dimensionOf(statements: readonly PxStatement[], name: string): StatDimension {
  const labels = valuesOf(statements, 'VALUES', name)
  const codes = valuesOf(statements, 'CODES', name)
  const isTime = statements.some(({ keyword, about }) => keyword === 'TIMEVAL' && about[0] === name)
  const isGeo = statements.some(({ keyword, about }) => keyword === 'MAP' && about[0] === name)
  const isMetric = valuesOf(statements, 'CONTVARIABLE')[0] === name
  const role = isTime ? 'time' : isMetric ? 'metric' : isGeo ? 'geo' : undefined
  return {
    id: valuesOf(statements, 'VARIABLECODE', name)[0] ?? name,
    label: name,
    ...(role === undefined ? {} : { role }),
    codes: codes.length === 0 ? labels : codes,
    labels,
    canBeLeftOut: !['', 'NO'].includes(valuesOf(statements, 'ELIMINATION', name)[0]?.toUpperCase() ?? ''),
  }
}

/** `-` means that there is nothing of it: exactly zero. Dots mean that there is no figure. */
function readCells(data: string): { values: (number | null)[]; statuses: Map<number, string> } {
  const values: (number | null)[] = []
  const statuses = new Map<number, string>()
  for (const [, quoted, bare] of data.matchAll(/"([^"]*)"|([^\s",;]+)/g)) {
    const word = quoted ?? bare ?? ''
    const value = word === '-' ? 0 : /^[-+.\de]+$/i.test(word) ? Number(word) : Number.NaN
    if (word === '-' || Number.isNaN(value)) statuses.set(values.length, word)
    values.push(Number.isNaN(value) ? null : value)
  }
  return { values, statuses }
}

/** `#` is the format's line break. NOTEX and VALUENOTEX must be shown. */
function notesOf(statements: readonly PxStatement[], dimensions: readonly StatDimension[]): StatNote[] {
  return statements
    .filter(({ keyword }) => /^(?:VALUE)?NOTEX?$/.test(keyword))
    .map(({ keyword, about: [name, value], values }) => {
      const dimension = dimensions.find(({ label }) => label === name)
      const code = dimension?.codes[dimension.labels.indexOf(value ?? '')]
      return {
        text: values.join(' ').replaceAll(/#+/g, '\n'),
        isMandatory: keyword.endsWith('X'),
        ...(dimension === undefined ? {} : { dimension: dimension.id }),
        ...(code === undefined ? {} : { code }),
      }
    })
}
