import { frameOf } from '#chapters/budget/in-force.ts'
import { type BudgetFrame, frameStages } from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import {
  findUnit,
  type ImportPlan,
  type ImportWorld,
  nothingPlanned,
  numberOf,
  rejectedRow,
  saidTwice,
  textOf,
  unknownUnit,
} from './plan-import.ts'
import type { MappedRow } from './read-mapped.ts'

const stageWords: Readonly<Record<string, BudgetFrame['stage']>> = {
  planering: 'planning',
  planeringsram: 'planning',
  planning: 'planning',
  förslag: 'proposed',
  forslag: 'proposed',
  proposed: 'proposed',
  beslut: 'decided',
  beslutad: 'decided',
  decided: 'decided',
}

/** Frames from a file: each becomes the next version of the place's frame of the year. */
export function planFrames(world: ImportWorld, rows: readonly MappedRow[]): ImportPlan {
  const frames: BudgetFrame[] = []
  const rejected = []
  const seen = new Map<string, number>()
  let same = 0
  for (const row of rows) {
    const read = frameIn(world, row, frames)
    const key = 'reasons' in read ? '' : [read.year, read.node, read.stage].join('\n')
    const twice = seen.get(key)
    if ('reasons' in read) rejected.push(read)
    else if (twice !== undefined) rejected.push(rejectedRow(row, saidTwice(twice)))
    else if (isSame(world, read)) same++
    else frames.push(read)
    if (key !== '' && twice === undefined) seen.set(key, row.line)
  }
  return {
    kind: 'frames',
    planned: { ...nothingPlanned, frames },
    ...{ changed: frames.length, same, rejected },
  }
}

function frameIn({ book, tree, day }: ImportWorld, row: MappedRow, before: readonly BudgetFrame[]) {
  const place = textOf(row, 'place')
  const node = findUnit({ book: { ...book, outsideProviders: [] }, tree }, place)
  const stageText = textOf(row, 'stage')
  const stage = stageText === '' ? 'planning' : stageWords[stageText.toLocaleLowerCase('sv')]
  const reasons = [
    ...(node === undefined ? [unknownUnit(place, { book: { ...book, outsideProviders: [] }, tree })] : []),
    ...(stage === undefined ? [unknownStage(stageText)] : []),
    ...(numberOf(row, 'amount') < 0 ? [negative] : []),
  ]
  if (node === undefined || stage === undefined || reasons.length > 0) return rejectedRow(row, ...reasons)
  const year = numberOf(row, 'year')
  const known = [...book.frames, ...before].filter((frame) => frame.year === year && frame.node === node)
  return {
    ...{ year, node, stage },
    version: Math.max(0, ...known.map(({ version }) => version)) + 1,
    amountOre: toOre(numberOf(row, 'amount')),
    decision: textOf(row, 'decision'),
    givenOn: textOf(row, 'givenOn') || day,
    reason: textOf(row, 'reason'),
  } satisfies BudgetFrame
}

function isSame({ book }: ImportWorld, frame: BudgetFrame): boolean {
  const now = frameOf(book, frame.year, frame.node)
  return (
    now !== undefined &&
    now.amountOre === frame.amountOre &&
    now.stage === frame.stage &&
    (frame.decision === '' || now.decision === frame.decision)
  )
}

const negative = {
  sv: 'En ram kan inte vara mindre än noll.',
  en: 'A frame can not be less than zero.',
}

function unknownStage(text: string) {
  return {
    sv: `”${text}” är inget skede. Skriv planering, förslag eller beslut (${frameStages.join(', ')}).`,
    en: `“${text}” is no stage. Write planning, proposed or decided.`,
  }
}
