import { isDay } from '#core/day.ts'
import { numberOf as anyNumberOf } from '#core/written-figure.ts'
import { kronorOf } from '#core/written-kronor.ts'

/** Kronor in whole öre; nothing where it is no amount or is negative. */
export function oreOf(text: string): number | undefined {
  return notNegative(kronorOf(text))
}

/** A number as people write it; nothing where it is none or is negative. */
export function numberOf(text: string): number | undefined {
  return notNegative(anyNumberOf(text))
}

function notNegative(value: number | undefined): number | undefined {
  return value !== undefined && value >= 0 ? value : undefined
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
