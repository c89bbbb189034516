import { addressOf, type FollowedYear, halvesSentence, serviceList } from '#chapters/benchmarking/index.ts'
import { formatInterval, formatList } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import type { FollowedService } from './facts.ts'

/** The corners of cost × quality, in the order in which they are told. */
export const corners = ['cheapGood', 'dearGood', 'cheapBad', 'dearBad'] as const
type Corner = (typeof corners)[number]

/** Names of services. */
export interface Finding {
  readonly whole: readonly Bilingual[]
  readonly costOnly: readonly Bilingual[]
  readonly corners: readonly { readonly corner: Corner; readonly services: readonly Bilingual[] }[]
}

const cornerWords = {
  cheapGood: {
    sv: 'lägre kostnad än strukturen förutsäger och kvalitet över genomsnittet',
    en: 'lower cost than structure predicts and quality above average',
  },
  dearGood: {
    sv: 'högre kostnad än strukturen förutsäger och kvalitet över genomsnittet',
    en: 'higher cost than structure predicts and quality above average',
  },
  cheapBad: {
    sv: 'lägre kostnad än strukturen förutsäger och kvalitet under genomsnittet',
    en: 'lower cost than structure predicts and quality below average',
  },
  dearBad: {
    sv: 'högre kostnad än strukturen förutsäger och kvalitet under genomsnittet',
    en: 'higher cost than structure predicts and quality below average',
  },
} as const satisfies Record<Corner, Bilingual>

const normal95 = 1.96

export function sayPass({ whole, corners: found }: Finding): Bilingual {
  const say = (language: Language, together: string) =>
    [together, ...found.map((each) => cornerSentence(each, language))].join(' ')
  return {
    sv: say('sv', `Kostnad och kvalitet följs tillsammans i ${serviceList(whole, 'sv')}.`),
    en: say('en', `Cost and quality are followed together in ${serviceList(whole, 'en')}.`),
  }
}

function cornerSentence({ corner, services }: Finding['corners'][number], language: Language): string {
  const names = serviceList(services, language)
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}: ${cornerWords[corner][language]}.`
}

export function sayFail({ whole, costOnly }: Finding): Bilingual {
  const rest: Bilingual =
    whole.length === 0
      ? { sv: '', en: '' }
      : {
          sv: ` Båda följs i ${serviceList(whole, 'sv')}.`,
          en: ` Both are followed in ${serviceList(whole, 'en')}.`,
        }
  return {
    sv: `Kostnaden följs utan kvalitet i ${serviceList(costOnly, 'sv')}. Effektiviteten går då inte att bedöma: en låg kostnad kan lika gärna vara låg kvalitet.${rest.sv}`,
    en: `Cost is followed without quality in ${serviceList(costOnly, 'en')}. Efficiency cannot be judged then: a low cost may just as well be low quality.${rest.en}`,
  }
}

/** Where the municipality stands, with what can't be said more exactly. */
export function positionEvidence(
  { service, position, years, source }: FollowedService,
  municipality: string,
): Evidence {
  const text = (language: Language) => {
    const name = service.name[language]
    if (!position) return `${name} ${yearSpan(years, language)}: ${bothHalves[language]}`
    const { deviation, deviationError, ranked, rankInterval } = position
    const margin = normal95 * deviationError
    const percent = formatInterval(deviation - margin, deviation + margin, language, { decimals: 1 })
    const places = formatInterval(rankInterval[0], rankInterval[1], language)
    const [first, last] = position.years
    return `${name} ${first}–${last}: ${lowerFirst(halvesSentence(position, 0, language))} ${within[language](percent, places, ranked)}`
  }
  return {
    text: { sv: text('sv'), en: text('en') },
    href: addressOf.municipality(service, municipality),
    source,
  }
}

const bothHalves: Bilingual = {
  sv: 'kostnad och kvalitet finns båda, men för få år för en plats.',
  en: 'cost and quality are both there, but for too few years for a place.',
}

const within = {
  sv: (percent: string, places: string, of: number) =>
    `Med 95 procents säkerhet ligger avvikelsen i intervallet ${percent} procent, och platsen ${places} av ${of}.`,
  en: (percent: string, places: string, of: number) =>
    `With 95 per cent certainty the deviation lies in the interval ${percent} per cent, and the place ${places} of ${of}.`,
} as const

/** Which indicators are missing, and for which years. */
export function lackingEvidence({ service, years, source }: FollowedService, window: number): Evidence {
  const judged = years.slice(0, window)
  const indicators = new Map(
    judged.flatMap(({ lacking }) => lacking.map((each) => [each.kpi, each] as const)),
  )
  const gaps = (language: Language) =>
    [...indicators.values()].map(({ kpi, name }) => {
      const without = judged.filter(({ lacking }) => lacking.some((each) => each.kpi === kpi))
      return `${name[language]} (${kpi}) ${yearSpan(without, language)}`
    })
  return {
    text: {
      sv: `${service.name.sv}: kostnaden är känd för ${yearSpan(judged, 'sv')}. Det här saknas: ${gaps('sv').join('; ')}.`,
      en: `${service.name.en}: the cost is known for ${yearSpan(judged, 'en')}. This is missing: ${gaps('en').join('; ')}.`,
    },
    href: addressOf.service(service),
    source,
  }
}

/** Years in order: '2022, 2023 och 2024'. */
function yearSpan(years: readonly Pick<FollowedYear, 'year'>[], language: Language): string {
  return formatList(years.map(({ year }) => String(year)).sort(), language)
}

export const nothingFollowed: Missing = {
  text: {
    sv: 'Ingen verksamhet i kommunen har uppgifter om kostnad och kvalitet för tillräckligt många år. Hämta nyckeltalen under Datakällor.',
    en: 'No service of the municipality has figures on cost and quality for enough years. Fetch the indicators under Data sources.',
  },
  href: '/datakallor',
}

export function remarkOn(without: readonly FollowedService[]): Bilingual | undefined {
  if (without.length === 0) return undefined
  const names = namesOf(without)
  return {
    sv: `Utan uppgifter för tillräckligt många år, och därför inte bedömt: ${serviceList(names, 'sv')}.`,
    en: `Without figures for enough years, and therefore not judged: ${serviceList(names, 'en')}.`,
  }
}

export function namesOf(services: readonly Pick<FollowedService, 'service'>[]): Bilingual[] {
  return services.map(({ service }) => service.name)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
