import { swedishDay } from '#core/day.ts'
import type { QualityConsequence } from './model.ts'

/** Every version of what a place's change in a year means, the latest last. @param day ISO day; absent: as it stands */
export function versionsOf(
  book: readonly QualityConsequence[],
  place: string,
  year: number,
  day = '9999-12-31',
): readonly QualityConsequence[] {
  return book
    .filter((each) => each.node === place && each.year === year && swedishDay(each.at) <= day)
    .toSorted((a, b) => a.version - b.version)
}

/**
 * What a place's change of budget in a year means for quality, as it holds; nothing where nobody has written.
 *
 * @param day ISO day; absent: as it stands
 * @handbook BUD-5
 */
export function consequencesOf(
  book: readonly QualityConsequence[],
  place: string,
  year: number,
  day?: string,
): QualityConsequence | undefined {
  return versionsOf(book, place, year, day).at(-1)
}
