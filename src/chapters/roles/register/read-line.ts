import { actKinds } from '#chapters/roles/model.ts'
import { actWords, documents, documentWords } from '#chapters/roles/words.ts'
import { columnNames, plain, type RegisterColumn } from './columns.ts'
import type { Line } from './line.ts'
import type { Defaults, DelegationContent, Known, Met, ReadLine, RowProblem, TypeContent } from './row.ts'
import { rowProblems } from './row-problems.ts'
import { isTypeId, typeIdOf } from './type-id.ts'

/**
 * @param met what earlier lines said; this one is added
 * @returns the row where nothing hinders it, and everything that does
 */
export function readLine(
  line: Line,
  known: Known,
  defaults: Defaults,
  met: Met,
): { readonly row?: ReadLine; readonly problems: readonly RowProblem[] } {
  const type = readType(line, known, defaults, met)
  const delegation = line.has('level') ? readDelegation(line, known, defaults) : undefined
  const written = new Set(columnNames.filter((column) => line.has(column)))
  if (line.problems.length > 0 || !type) return { problems: line.problems }
  return { row: { line: line.line, type, written, ...(delegation ? { delegation } : {}) }, problems: [] }
}

function readType(line: Line, known: Known, defaults: Defaults, met: Met): TypeContent | undefined {
  const title = line.text('title')
  if (title === '') line.problems.push(rowProblems.missing(line.line, 'title'))
  const id = readId(line, title, met.ids)
  const before = id === undefined ? undefined : met.types.get(id)
  const committee = readCommittee(line, known) ?? before?.committee ?? defaults.committee
  if (committee === '' && !line.has('committee')) line.problems.push(rowProblems.committeeMissing(line.line))
  const lowestLawful = line.level('lowestLawful') ?? before?.lowestLawful ?? defaults.lowestLawful
  if (!lowestLawful && !line.has('lowestLawful')) line.problems.push(rowProblems.lowestMissing(line.line))
  const act = line.word('act', actWords, actKinds) ?? 'decision'
  const statutoryPost = readPost(line, known)
  const counted = readCounts(line)
  if (!lowestLawful || id === undefined) return undefined
  const type = {
    ...{ id, title, area: line.text('area'), act, committee, law: line.text('law') },
    ...{ lowestLawful, lawfulReason: line.text('lawfulReason') },
    ...(statutoryPost === undefined ? {} : { statutoryPost }),
    ...counted,
  }
  met.types.set(id, before ?? type)
  return type
}

function readCounts(line: Line) {
  const perYear = line.count('perYear')
  const daysToDecision = line.number('daysToDecision')
  const yearlyOre = line.ore('yearlyOre')
  return {
    ...(perYear === undefined ? {} : { perYear }),
    ...(daysToDecision === undefined ? {} : { daysToDecision }),
    ...(yearlyOre === undefined ? {} : { yearlyOre }),
  }
}

/** The id that is written, else that of the type with the same title, else a new one. */
function readId(line: Line, title: string, ids: Map<string, string>): string | undefined {
  const written = line.text('type')
  if (written !== '' && !isTypeId(written)) {
    line.problems.push(rowProblems.badId(line.line, written))
    return undefined
  }
  const id = written || (ids.get(plain(title)) ?? typeIdOf(title, ids.values()))
  ids.set(plain(title), id)
  return id
}

function readCommittee(line: Line, { committees, places }: Known): string | undefined {
  const node = line.place('committee', places)
  if (node === undefined || committees.some((each) => each.node === node)) return node
  line.problems.push(rowProblems.notACommittee(line.line, line.text('committee')))
  return undefined
}

function readPost(line: Line, { posts }: Known): string | undefined {
  const codes = posts.map(({ id }) => id)
  return line.word('statutoryPost', Object.fromEntries(posts.map(({ id, name }) => [id, name])), codes)
}

function readDelegation(line: Line, known: Known, defaults: Defaults): DelegationContent | undefined {
  const level = line.level('level')
  const document = line.word('document', documentWords, documents) ?? 'delegation-scheme'
  const place = line.place('place', known.places)
  const limitOre = line.ore('limitOre')
  const from = line.day('from') ?? defaults.from
  if (from === '' && !line.has('from')) line.problems.push(rowProblems.fromMissing(line.line))
  const until = line.day('until')
  if (until !== undefined && until <= from) line.problems.push(rowProblems.endsFirst(line.line))
  const decision = line.text('decision') || defaults.decision
  if (decision === '') line.problems.push(rowProblems.decisionMissing(line.line))
  const flags = { subDelegated: line.truth('subDelegated'), jointly: line.truth('jointly') }
  if (!level) return undefined
  return {
    ...{ document, level, condition: line.text('condition'), ...flags },
    ...(place === undefined ? {} : { place }),
    ...(limitOre === undefined ? {} : { limitOre }),
    ...{ reporting: line.text('reporting'), decision, from },
    ...(until === undefined ? {} : { until }),
  }
}

/** Columns that say something of the type itself, not of who decides. */
export const typeColumns = [
  ...(['title', 'area', 'act', 'committee', 'law', 'lowestLawful', 'lawfulReason'] as const),
  ...(['statutoryPost', 'perYear', 'daysToDecision', 'yearlyOre'] as const),
] as const satisfies readonly RegisterColumn[]
