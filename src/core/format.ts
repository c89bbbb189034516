import { swedishDay } from './day.ts'
import type { Language } from './language.ts'
import type { Ore } from './money.ts'

/** How a figure is written. */
export interface NumberStyle {
  /** Fixed number of decimals; 0 where not given. */
  readonly decimals?: number
  /** Writes the plus too, for differences. Zero stays without a sign. */
  readonly signed?: boolean
}

const locale = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
const space = '\u00a0'
const minus = '\u2212'
const signs = {
  sv: { thousands: space, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Record<Language, { thousands: string; decimal: string }>

/**
 * A number as it is written in the language: Swedish with a no-break space between thousands and a decimal comma,
 * English with comma and point; a true minus (U+2212) in both.
 *
 * Written out here since a page has hundreds of figures, and the platform's own formatter takes several times longer
 * than everything else in a cell.
 *
 * @example formatNumber(-1234.5, 'sv', { decimals: 1 }) // '−1 234,5'
 */
export function formatNumber(
  value: number,
  language: Language,
  { decimals = 0, signed = false }: NumberStyle = {},
) {
  const fixed = rounded(Math.abs(value), decimals)
  const point = decimals > 0 ? fixed.length - decimals - 1 : fixed.length
  const { thousands, decimal } = signs[language]
  const size =
    grouped(fixed.slice(0, point), thousands) + (decimals > 0 ? decimal + fixed.slice(point + 1) : '')
  if (Number(fixed) === 0) return size
  return (value < 0 ? minus : signed ? '+' : '') + size
}

/**
 * Rounds as people do what they see written: 1.005 becomes 1.01 though the double behind it lies just below. Other
 * values than such halves take the fast way.
 */
function rounded(size: number, decimals: number): string {
  const scaled = size * 10 ** decimals
  const isHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6 + scaled * 1e-15
  return (isHalf ? Math.round(Number(scaled.toPrecision(15))) / 10 ** decimals : size).toFixed(decimals)
}

function grouped(digits: string, separator: string): string {
  let rest = digits
  let done = ''
  while (rest.length > 3) {
    done = separator + rest.slice(-3) + done
    rest = rest.slice(0, -3)
  }
  return rest + done
}

/**
 * A share as per cent, with one decimal.
 *
 * @param share 0–1
 * @example formatPercent(0.1234, 'sv') // '12,3 %'
 */
export function formatPercent(share: number, language: Language, style: NumberStyle = {}): string {
  return withPercentSign(formatNumber(share * 100, language, { decimals: 1, ...style }), language)
}

/** The per cent sign as the language sets it: after a space in Swedish, close in English. */
export function withPercentSign(figure: string, language: Language): string {
  return language === 'sv' ? `${figure}${space}%` : `${figure}%`
}

/**
 * A difference between two shares, said as percentage points, always with its sign.
 *
 * @param difference between two shares of 0–1
 * @example formatPercentagePoints(-0.012, 'sv') // '−1,2 procentenheter'
 */
export function formatPercentagePoints(difference: number, language: Language): string {
  const words = language === 'sv' ? 'procentenheter' : 'percentage points'
  return `${formatNumber(difference * 100, language, { decimals: 1, signed: true })}${space}${words}`
}

/** The size that an amount is shown in: whole kronor, thousands, millions or thousand millions. */
export type KronorScale = 'kr' | 'tkr' | 'mnkr' | 'mdkr'

const scales = {
  kr: { divisor: 1, sv: 'kr', en: '' },
  tkr: { divisor: 1e3, sv: 'tkr', en: 'thousand' },
  mnkr: { divisor: 1e6, sv: 'mnkr', en: 'million' },
  mdkr: { divisor: 1e9, sv: 'mdkr', en: 'billion' },
} as const satisfies Record<KronorScale, { divisor: number; sv: string; en: string }>

/** One scale for amounts that are read together: that of the largest. */
export function kronorScale(amounts: readonly number[]): KronorScale {
  const largest = Math.max(0, ...amounts.map(Math.abs))
  if (largest >= 999.95e6) return 'mdkr'
  if (largest >= 999.5e3) return 'mnkr'
  return largest >= 10e3 ? 'tkr' : 'kr'
}

/** The unit as it stands in the head of a column. */
export function kronorUnit(scale: KronorScale, language: Language): string {
  if (language === 'sv') return scales[scale].sv
  return scale === 'kr' ? 'SEK' : `SEK ${scales[scale].en}`
}

/** An amount in a given scale, without unit: for table cells and marks under a common head. */
export function formatInScale(
  kronor: number,
  scale: KronorScale,
  language: Language,
  signed = false,
): string {
  const decimals = scale === 'mnkr' || scale === 'mdkr' ? 1 : 0
  return formatNumber(kronor / scales[scale].divisor, language, { decimals, signed })
}

/**
 * An amount in the unit that suits its size.
 *
 * @param kronor not öre
 * @example formatKronor(412_300, 'sv') // '412 tkr'
 * @example formatKronor(-3_240_000, 'en') // 'SEK −3.2 million'
 */
export function formatKronor(
  kronor: number,
  language: Language,
  options: { signed?: boolean; scale?: KronorScale } = {},
) {
  const scale = options.scale ?? kronorScale([kronor])
  const figure = formatInScale(kronor, scale, language, options.signed)
  if (language === 'sv') return `${figure}${space}${scales[scale].sv}`
  return ['SEK', figure, scales[scale].en].filter(Boolean).join(space)
}

/** Money in the unit that suits its size. The exact amount is `formatOre`. */
export function formatMoney(
  amount: Ore,
  language: Language,
  options: { signed?: boolean; scale?: KronorScale } = {},
) {
  return formatKronor(amount / 100, language, options)
}

/** Money to the öre: '12 345,67 kr'. */
export function formatOre(amount: Ore, language: Language): string {
  const figure = formatNumber(amount / 100, language, { decimals: 2 })
  return language === 'sv' ? `${figure}${space}kr` : `SEK${space}${figure}`
}

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Record<Language, string[]>

/**
 * A day in words. Takes an ISO day, or an ISO instant by the clock in Sweden.
 *
 * @throws {RangeError} where the text is neither
 * @example formatDay('2026-11-23', 'sv') // '23 november 2026'
 */
export function formatDay(iso: string, language: Language): string {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})/.exec(iso.includes('T') ? swedishDay(iso) : iso) ?? []
  const name = months[language][Number(month) - 1]
  if (!year || !day || !name) throw new RangeError(`a day is written yyyy-mm-dd, was ${iso}`)
  return `${Number(day)} ${name} ${year}`
}

/** From–to with an en dash and no spaces; one figure where they are the same: '40–110'. */
export function formatInterval(
  low: number,
  high: number,
  language: Language,
  style: NumberStyle = {},
): string {
  const from = formatNumber(low, language, style)
  const to = formatNumber(high, language, style)
  if (from === to) return from
  // An en dash beside a minus can't be read.
  return low < 0 || high < 0 ? `${from} ${language === 'sv' ? 'till' : 'to'} ${to}` : `${from}–${to}`
}

const collator = new Intl.Collator('sv', { numeric: true })

/**
 * Order of names as a Swedish list has it: å, ä and ö last, digits by their value. The same in every language of the
 * product: the names are Swedish.
 */
export function compareNames(left: string, right: string): number {
  return collator.compare(left, right)
}

/** 'Ale, Borås och Åmål'. */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)
}

/**
 * A name as it stands inside a sentence: its first letter small, unless what begins it is an abbreviation or an id
 * (the second character a capital or a digit).
 *
 * @example lowerFirst('Minst E i matematik') // 'minst E i matematik'
 * @example lowerFirst('LSS') // 'LSS'
 */
export function lowerFirst(text: string): string {
  return /^.[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The text as the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
