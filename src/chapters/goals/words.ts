import { formatNumber, withPercentSign } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { EditKind, GoalKind } from './model.ts'

/** What the kinds of goals are called. */
export const goalKindWords = {
  overall: { sv: 'Övergripande mål', en: 'Overall goal' },
  committee: { sv: 'Nämndens mål', en: "The committee's goal" },
  unit: { sv: 'Enhetens mål', en: "The unit's goal" },
  financial: { sv: 'Finansiellt mål', en: 'Financial goal' },
  'policy-direction': { sv: 'Inriktning', en: 'Policy direction' },
} as const satisfies Record<GoalKind, Bilingual>

/** What an edit did, in two or three words. */
export const editWords = {
  new: { sv: 'Antaget', en: 'Adopted' },
  wording: { sv: 'Ändrad lydelse', en: 'Changed wording' },
  level: { sv: 'Ändrad nivå', en: 'Changed level' },
  measure: { sv: 'Ändrade mått', en: 'Changed measures' },
  anchor: { sv: 'Ändrat ankare', en: 'Changed anchor' },
  carried: { sv: 'Fört vidare', en: 'Carried over' },
  dropped: { sv: 'Utgått', en: 'Dropped' },
} as const satisfies Record<EditKind, Bilingual>

/**
 * A level with its unit, with the decimals that it has and no more than two.
 *
 * @example writeLevel(85.5, 'procent', 'sv') // '85,5 %'
 */
export function writeLevel(value: number, unit: string, language: Language): string {
  const figure = formatNumber(value, language, { decimals: decimalsOf(value) })
  if (/^(procent|%|per cent)$/i.test(unit)) return withPercentSign(figure, language)
  return unit === '' ? figure : `${figure}\u00a0${unit}`
}

/** As many as the figure has, and no more than two. */
export function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 2
}
