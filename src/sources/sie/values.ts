/*
 * Amounts, days and numbers straight from bytes. Bytes are read with `as number`: the caller gives a range that lies
 * within them.
 */
const zero = 48
const minus = 45
const point = 46

/**
 * An amount in whole öre: digits, a point and at most two decimals, and a minus first where it is negative. Source: SIE
 * 4B, 5.9.
 *
 * @returns NaN where the bytes are anything else, or too large to be held exactly
 * @example oreAt(bytesOf('-1600.5'), 0, 7) // -160_050
 */
export function oreAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const isNegative = bytes[at] === minus
  if (isNegative) at++
  const firstDigit = at
  let value = 0
  let digit = 0
  for (; at < end; at++) {
    digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (at === firstDigit) return Number.NaN
  const decimals = end - at - 1
  if (at < end && ((bytes[at] as number) !== point || decimals > 2)) return Number.NaN
  const tens = decimals > 0 ? (bytes[at + 1] as number) - zero : 0
  const ones = decimals > 1 ? (bytes[at + 2] as number) - zero : 0
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return Number.NaN
  value = value * 100 + tens * 10 + ones
  if (value > Number.MAX_SAFE_INTEGER) return Number.NaN
  return isNegative && value !== 0 ? -value : value
}

/**
 * A whole number, with a minus where it is negative.
 *
 * @returns NaN where the bytes are anything else
 */
export function integerAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const isNegative = bytes[at] === minus
  if (isNegative) at++
  if (at >= end || end - at > 15) return Number.NaN
  let value = 0
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return isNegative && value !== 0 ? -value : value
}

const longMonths = [1, 3, 5, 7, 8, 10, 12]

/** Whether a number such as 20270228 is a day that the calendar has. */
export function isDayNumber(value: number): boolean {
  const date = value % 100
  const month = Math.floor(value / 100) % 100
  if (!(value >= 10_000_101 && value <= 99_991_231) || month < 1 || month > 12 || date < 1) return false
  if (date <= 28) return true
  if (month !== 2) return date <= (longMonths.includes(month) ? 31 : 30)
  const year = Math.floor(value / 10_000)
  return date === 29 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)
}

/** @example dayText(20270131) // '2027-01-31' */
export function dayText(value: number): string {
  const text = String(value)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

/** An amount that breaks the rules but can be understood, and how it breaks them. */
export interface OddAmount {
  /** Whole öre; undefined where it can't be told. */
  readonly ore: number | undefined
  readonly oddity:
    | 'amount-comma'
    | 'amount-plus'
    | 'amount-decimals'
    | 'amount-too-large'
    | 'amount-unreadable'
}

/**
 * What to make of an amount that `oreAt` turned away. A decimal comma, a plus and decimals that are zero change nothing
 * in what is meant; decimals that say something are not ours to round.
 */
export function oddAmount(text: string): OddAmount {
  const parts = /^([+-]?)(\d*)(?:([.,])(\d*))?$/.exec(text)
  const [, sign = '', whole = '', mark = '', decimals = ''] = parts ?? []
  if (parts === null || whole + decimals === '') return { ore: undefined, oddity: 'amount-unreadable' }
  const ore = Number(whole + decimals.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(ore)) return { ore: undefined, oddity: 'amount-too-large' }
  const signed = sign === '-' && ore !== 0 ? -ore : ore
  if (decimals.length > 2) {
    return { ore: /^0*$/.test(decimals.slice(2)) ? signed : undefined, oddity: 'amount-decimals' }
  }
  if (mark === ',') return { ore: signed, oddity: 'amount-comma' }
  if (sign === '+') return { ore: signed, oddity: 'amount-plus' }
  return whole === ''
    ? { ore: signed, oddity: 'amount-decimals' }
    : { ore: undefined, oddity: 'amount-unreadable' }
}

/** A quantity: digits, and a point before decimals. undefined for anything else. */
export function quantityOf(text: string): number | undefined {
  // + 0 makes a negative nought a plain one.
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) + 0 : undefined
}
