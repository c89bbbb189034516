import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { decodeCp437 } from '#sources/sie/cp437.ts'
import { problems } from './problems.ts'
import { type PxKeys, readCells, readKeyedCells } from './px-cells.ts'
import { type PxStatement, readStatements } from './px-statements.ts'
import { cellsOf, mostCells, type StatDimension, type StatNote, type StatTable } from './table.ts'
import { type Detail, details } from './unreadable.ts'

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
  const wrong = (detail: Detail) => refuse(problems.unreadable(where, detail))
  if (data === undefined) return wrong(details.noData())
  const dimensions = [...valuesOf(own, 'STUB'), ...valuesOf(own, 'HEADING')].map((name) =>
    dimensionOf(own, name),
  )
  if (dimensions.length === 0) return wrong(details.noVariables())
  const strange = dimensions.find(({ codes, labels }) => codes.length === 0 || codes.length !== labels.length)
  if (strange !== undefined) return wrong(details.valuesAndCodes(strange.label))
  const cells = cellsOf(dimensions)
  if (cells > mostCells) return refuse(problems.tooLarge(where, cells))
  const read = own.some(({ keyword }) => keyword === 'KEYS')
    ? readKeyedCells(data, ...keysOf(own, dimensions))
    : readCells(data)
  if ('wrong' in read) return wrong(read.wrong)
  const { values, statuses } = read
  if (values.length !== cells) return wrong(details.otherCount(values.length, cells))
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

/** What the rows of data begin with, and how many cells each has. A variable of the stub without KEYS goes by its values. */
function keysOf(
  statements: readonly PxStatement[],
  dimensions: readonly StatDimension[],
): [readonly PxKeys[], number] {
  const stub = dimensions.slice(0, valuesOf(statements, 'STUB').length)
  const keys = stub.map((dimension): PxKeys => {
    const by = valuesOf(statements, 'KEYS', dimension.label)[0]?.toUpperCase()
    return { dimension, by: by === 'CODES' ? 'codes' : 'labels' }
  })
  return [keys, cellsOf(dimensions.slice(stub.length))]
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

/** `#` is the format's line break. NOTEX, VALUENOTEX and CELLNOTEX must be shown. A note of cells says which they are. */
function notesOf(statements: readonly PxStatement[], dimensions: readonly StatDimension[]): StatNote[] {
  return statements
    .filter(({ keyword }) => /^(?:VALUE|CELL)?NOTEX?$/.test(keyword))
    .map(({ keyword, about, values }) => {
      const isOfCells = keyword.startsWith('CELL')
      const [name, value] = isOfCells ? [] : about
      const cells = isOfCells ? about.filter((part) => part !== '*').join(', ') : ''
      const dimension = dimensions.find(({ label }) => label === name)
      const code = dimension?.codes[dimension.labels.indexOf(value ?? '')]
      return {
        text: `${cells && `${cells}: `}${values.join(' ').replaceAll(/#+/g, '\n')}`,
        isMandatory: keyword.endsWith('X'),
        ...(dimension === undefined ? {} : { dimension: dimension.id }),
        ...(code === undefined ? {} : { code }),
      }
    })
}
