import { roundMoney } from '#chapters/budget/volume/rounding.ts'

/** A number from what a person has written; nothing where it is none. */
export type ReadNumber = (text: string) => number | undefined

/** With comma or point, spaces between thousands, and a minus of either kind. */
export function numberOf(text: string): number | undefined {
  const written = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : undefined
}

/**
 * Kronor as people write them, in whole öre: `12 500`, `12500,50 kr`, `−3 000`.
 *
 * @example kronorOf('12 500,50 kr') // 1250050
 */
export function kronorOf(text: string): number | undefined {
  const kronor = numberOf(text.replace(/\s*(?:kr|kronor|sek)$/i, ''))
  if (kronor === undefined) return undefined
  const ore = roundMoney(kronor * 100, { to: 'ore' })
  return Number.isSafeInteger(ore) ? ore : undefined
}

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
