import type { Language } from './language.ts'

const zone = 'Europe/Stockholm'
const formats = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }),
} as const satisfies Record<Language, Intl.DateTimeFormat>

/**
 * Day and time, by the clock in Sweden.
 *
 * @param at ISO instant
 * @example formatMoment('2026-11-23T16:05:00.000Z', 'sv') // '23 november 2026 kl. 17:05'
 */
export function formatMoment(at: string, language: Language): string {
  return formats[language].format(new Date(at))
}
