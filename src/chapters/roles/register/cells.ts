import { isDay } from '#core/day.ts'

/**
 * Kronor as people write them, in integer öre: `12 500`, `12500,50 kr`, `12500.5`.
 *
 * @returns nothing where it is no amount
 */
export function oreOf(text: string): number | undefined {
  const written = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/(?:kr|kronor|sek)$/i, '')
    .replace(',', '.')
  if (!/^\d+(?:\.\d{1,2})?$/.test(written)) return undefined
  const ore = Math.round(Number(written) * 100)
  return Number.isSafeInteger(ore) ? ore : undefined
}

/** A number as people write it, with comma or point; nothing where it is none or is negative. */
export function numberOf(text: string): number | undefined {
  const written = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : undefined
}

/** A day, as ISO writes it or as spreadsheets add a time of day to it; nothing where the calendar hasn't got it. */
export function dayOf(text: string): string | undefined {
  const day = text.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '')
  return isDay(day) ? day : undefined
}

const yes = new Set(['ja', 'j', 'x', 'yes', 'y', 'true', 'sant', '1'])
const no = new Set(['', 'nej', 'n', '-', '–', 'no', 'false', 'falskt', '0'])

/** Yes or no; nothing where it is neither. An empty cell is no. */
export function truthOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : undefined
}
