import { formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { ConflictSignal, MeasureAssociation } from './conflict-pairs.ts'

/** From so many units a number of reports is shown: below it, a unit and so its manager could be guessed. */
const shownFrom = 5

/** What is said of how many units' managers have reported a collision; absent where none has. */
export function reportsInWords(units: number): Bilingual | undefined {
  if (units === 0) return undefined
  if (units < shownFrom) {
    return {
      sv: 'Några enhetschefer har rapporterat att målen krockar.',
      en: 'A few unit managers have reported that the goals collide.',
    }
  }
  return {
    sv: `Chefer i ${formatNumber(units, 'sv')} enheter har rapporterat att målen krockar.`,
    en: `Managers in ${formatNumber(units, 'en')} units have reported that the goals collide.`,
  }
}

/** A signal as a whole sentence, with n and p where it is a correlation. */
export function signalSentence(signal: ConflictSignal): Bilingual {
  if (signal.kind === 'opposite-directions') {
    const { title } = signal.measures[0]
    return {
      sv: `Målen vill ha samma nyckeltal åt olika håll: ${title} (${signal.kpi}).`,
      en: `The goals want the same indicator in opposite directions: ${title} (${signal.kpi}).`,
    }
  }
  const [one, other] = signal.measures
  return {
    sv: `Bland kommuner med liknande struktur går ${one.title} oftare åt fel håll där ${other.title} går åt rätt (${associationInWords(signal, 'sv')}). Det är en signal för samtal, aldrig orsak.`,
    en: `Among municipalities of similar structure, ${one.title} more often goes the wrong way where ${other.title} goes the right way (${associationInWords(signal, 'en')}). It is a signal for talk, never a cause.`,
  }
}

/**
 * The figures of an association in short: 'partiell korrelation −0,41, 212 kommuner 2024, p < 0,001 efter 6 prövade par'.
 */
export function associationInWords(
  { r, association }: Pick<MeasureAssociation, 'r' | 'association'>,
  language: Language,
): string {
  const { n, year, adjusted, tried } = association
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals })
  const p = adjusted < 0.001 ? `p < ${number(0.001, 3)}` : `p = ${number(adjusted, 3)}`
  return language === 'sv'
    ? `partiell korrelation ${number(r, 2)}, ${number(n, 0)} kommuner ${year}, ${p} efter ${tried} ${tried === 1 ? 'prövat par' : 'prövade par'} (Holm)`
    : `partial correlation ${number(r, 2)}, ${number(n, 0)} municipalities ${year}, ${p} after ${tried} ${tried === 1 ? 'pair' : 'pairs'} tried (Holm)`
}

/** Kinds of conflict that the registered data doesn't show: said wherever signals are listed. */
export const notComputed: readonly Bilingual[] = [
  {
    sv: 'Om två mål gör anspråk på samma pengar eller timmar räknas inte fram: målen har ingen kostnad eller tid registrerad. Det får samtalet visa.',
    en: 'Whether two goals claim the same money or hours is not computed: no cost or time is registered for the goals. The talk has to show it.',
  },
  {
    sv: 'Mått utan nationellt nyckeltal kan inte jämföras över landet.',
    en: 'Measures without a national indicator cannot be compared over the country.',
  },
]
