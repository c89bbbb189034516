import type { Choice } from './selection.ts'
import { cellsOf, type StatDimension, type StatNote, type StatTable } from './table.ts'

/**
 * The answers to the parts of a choice as one table, cell by cell by their codes, whatever order an answer has.
 *
 * @param choice the whole that was asked for
 * @returns undefined where some cell is in no answer, or an answer has other codes than were asked for
 */
export function merged(choice: Choice, answers: readonly StatTable[]): StatTable | undefined {
  const [first] = answers
  if (first === undefined) return undefined
  const dimensions: StatDimension[] = []
  for (const [id, codes] of choice) {
    const own = answers.flatMap((answer) => answer.dimensions.find((each) => each.id === id) ?? [])
    const [described] = own
    if (described === undefined || own.length !== answers.length) return undefined
    const names = new Map(
      own.flatMap((each) => each.codes.map((code, place) => [code, each.labels[place] ?? code])),
    )
    dimensions.push({ ...described, codes, labels: codes.map((code) => names.get(code) ?? code) })
  }
  const cells = cellsOf(dimensions)
  const values = new Array<number | null>(cells).fill(null)
  const statuses = new Map<number, string>()
  let filled = 0
  for (const answer of answers) {
    const places = placesOf(dimensions, answer)
    if (places === undefined) return undefined
    for (const [cell, place] of places.entries()) {
      values[place] = answer.values[cell] ?? null
      const status = answer.statuses.get(cell)
      if (status !== undefined) statuses.set(place, status)
    }
    filled += places.length
  }
  if (filled !== cells) return undefined
  return { ...first, notes: allNotes(answers), dimensions, values, statuses }
}

/** Where each of the answer's cells stands in the whole. */
function placesOf(whole: readonly StatDimension[], answer: StatTable): number[] | undefined {
  // Variables that were left out may come back with one code, the sum's.
  if (answer.dimensions.some(({ id, codes }) => codes.length > 1 && !whole.some((each) => each.id === id)))
    return undefined
  let places = [0]
  for (const { id, codes } of answer.dimensions) {
    const at = whole.findIndex((each) => each.id === id)
    if (at < 0) continue
    const step = cellsOf(whole.slice(at + 1))
    const index = new Map(whole[at]?.codes.map((code, place) => [code, place]))
    const offsets = codes.map((code) => index.get(code))
    if (offsets.some((offset) => offset === undefined)) return undefined
    places = places.flatMap((place) => offsets.map((offset) => place + (offset ?? 0) * step))
  }
  return places
}

function allNotes(answers: readonly StatTable[]): StatNote[] {
  const notes = answers.flatMap((answer) => answer.notes)
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()]
}
