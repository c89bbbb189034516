import {
  addressOf,
  type FollowedYear,
  halvesInShort,
  halvesSentence,
  serviceList,
} from '#chapters/benchmarking/index.ts'
import { formatInterval, formatList, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import { normal95 } from '#numerics/normal-95.ts'
import type { FollowedService } from './facts.ts'

/** Names of services. */
export interface Finding {
  readonly whole: readonly Bilingual[]
  readonly costOnly: readonly Bilingual[]
  readonly standings: readonly Standing[]
}

/** Services about which cost and quality can be said to be the same. */
interface Standing {
  readonly halves: Bilingual
  readonly services: readonly Bilingual[]
}

export function sayPass({ whole, standings }: Finding): Bilingual {
  const say = (language: Language, together: string) =>
    [together, ...standings.map((each) => standingSentence(each, language))].join(' ')
  return {
    sv: say('sv', `Kostnad och kvalitet följs tillsammans i ${serviceList(whole, 'sv')}.`),
    en: say('en', `Cost and quality are followed together in ${serviceList(whole, 'en')}.`),
  }
}

function standingSentence({ halves, services }: Standing, language: Language): string {
  const names = serviceList(services, language)
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}: ${lowerFirst(halves[language])}.`
}

/** What the intervals let us say of cost and quality, in the order of the services. */
export function standingsOf(followed: readonly Pick<FollowedService, 'service' | 'position'>[]): Standing[] {
  const found = new Map<string, Standing>()
  for (const { service, position } of followed) {
    if (!position) continue
    const halves = { sv: halvesInShort(position, 0, 'sv'), en: halvesInShort(position, 0, 'en') }
    const services = found.get(halves.sv)?.services ?? []
    found.set(halves.sv, { halves, services: [...services, service.name] })
  }
  return [...found.values()]
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
