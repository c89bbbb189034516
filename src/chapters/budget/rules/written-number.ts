import { numberOf } from '#core/written-figure.ts'

/** A number from what a person has written; nothing where it is none. */
export type ReadNumber = (text: string) => number | undefined

/** Per cent as people write them, as a share. */
export function shareOf(text: string): number | undefined {
  const percent = numberOf(text.replace(/\s*%$/, ''))
  // A person's 3.4 is 0.034, and not a figure with a long tail.
  return percent === undefined ? undefined : Number((percent / 100).toPrecision(12))
}

/** An amount as it stands in a field: whole kronor where it is whole. */
export function inField(ore: number): string {
  return (ore / 100).toFixed(ore % 100 === 0 ? 0 : 2).replace('.', ',')
}

/** A share as per cent in a field. */
export function shareInField(share: number): string {
  return String(Number((share * 100).toPrecision(10))).replace('.', ',')
}
