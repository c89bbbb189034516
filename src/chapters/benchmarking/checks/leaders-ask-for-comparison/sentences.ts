import { addressOf } from '#chapters/benchmarking/addresses.ts'
import { serviceList } from '#chapters/benchmarking/records.ts'
import { formatDay, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'
import type { ReviewOf } from './facts.ts'

export interface Finding {
  readonly latest: ReviewOf
  /** Last ISO day on which the latest review is recent enough. */
  readonly due: string
  /** Reviews that are registered without a reference to minutes. */
  readonly withoutMinutes: number
}

export function reviewEvidence({ service, body, heldOn, minutes }: ReviewOf): Evidence {
  return {
    text: {
      sv: `${formatDay(heldOn, 'sv')}: ${body}, ${serviceList([service.name], 'sv')} (${minutes.trim()}).`,
      en: `${formatDay(heldOn, 'en')}: ${body}, ${serviceList([service.name], 'en')} (${minutes.trim()}).`,
    },
    href: addressOf.reviews(service),
  }
}

export const neverReviewed: Missing = {
  text: {
    sv: 'Inget politiskt organ är registrerat med en behandlad jämförelse. Registrera dag, organ och protokoll under Jämförelser när ett har gjort det.',
    en: 'No political body is registered as having dealt with a comparison. Register day, body and minutes under Comparisons once one has.',
  },
  href: addressOf.all,
}

export function minutesMissing({ service, body, heldOn }: ReviewOf): Missing {
  return {
    text: {
      sv: `Hänvisning till protokollet saknas för ${formatDay(heldOn, 'sv')}, ${body}. Behandlingen räknas först när den finns.`,
      en: `There is no reference to the minutes of ${formatDay(heldOn, 'en')}, ${body}. The occasion counts once there is one.`,
    },
    href: addressOf.reviews(service),
  }
}

/** Services that have been dealt with, but not lately: the advice is followed, and yet there is something to see to. */
export function remarkOn(longAgo: readonly ReviewOf[]): Bilingual | undefined {
  if (longAgo.length === 0) return undefined
  const list = (language: Language) =>
    longAgo
      .map(
        ({ service, heldOn }) => `${serviceList([service.name], language)} (${formatDay(heldOn, language)})`,
      )
      .join(', ')
  return { sv: `Längre sedan: ${list('sv')}.`, en: `Longer ago: ${list('en')}.` }
}

export function sayPass({ latest, due, withoutMinutes }: Finding): Bilingual {
  const { body, minutes, heldOn, service } = latest
  return {
    sv: `En jämförelse av ${serviceList([service.name], 'sv')} behandlades den ${formatDay(heldOn, 'sv')}: ${body} (${minutes.trim()}). Nästa bör komma senast den ${formatDay(due, 'sv')}.${notCounted(withoutMinutes, 'sv')}`,
    en: `A comparison of ${serviceList([service.name], 'en')} was dealt with on ${formatDay(heldOn, 'en')}: ${body} (${minutes.trim()}). The next one should come by ${formatDay(due, 'en')}.${notCounted(withoutMinutes, 'en')}`,
  }
}

export function sayFail({ latest, withoutMinutes }: Finding, context: CheckContext): Bilingual {
  const months = limitOf(context, 'AF-5.months-between-comparisons')
  const { body, minutes, heldOn } = latest
  return {
    sv: `Ett politiskt organ behandlade senast en jämförelse den ${formatDay(heldOn, 'sv')}: ${body} (${minutes.trim()}). Det är mer än ${monthsIn(months, 'sv')} sedan.${notCounted(withoutMinutes, 'sv')} Handboken råder till att fråga regelbundet: det höjer uppmärksamheten på resultaten.`,
    en: `A political body last dealt with a comparison on ${formatDay(heldOn, 'en')}: ${body} (${minutes.trim()}). That is more than ${monthsIn(months, 'en')} ago.${notCounted(withoutMinutes, 'en')} The handbook advises asking regularly: it draws attention to results.`,
  }
}

function monthsIn(months: number, language: Language): string {
  const figure = formatNumber(months, language)
  if (language === 'sv') return `${figure} ${months === 1 ? 'månad' : 'månader'}`
  return `${figure} ${months === 1 ? 'month' : 'months'}`
}

function notCounted(count: number, language: Language): string {
  if (count === 0) return ''
  if (language === 'sv') {
    return count === 1
      ? ' En behandling utan hänvisning till protokoll räknas inte.'
      : ` ${count} behandlingar utan hänvisning till protokoll räknas inte.`
  }
  return count === 1
    ? ' One occasion without a reference to minutes does not count.'
    : ` ${count} occasions without a reference to minutes do not count.`
}
