import { addressOf } from '#chapters/roles/addresses.ts'
import { counted } from '#chapters/roles/counted.ts'
import type { PulseGroup, PulseRound } from '#chapters/roles/model.ts'
import type { GapOverRounds } from '#chapters/roles/pulse/gap-over-rounds.ts'
import type { TrustGap } from '#chapters/roles/pulse/pulse-result.ts'
import { groupWords } from '#chapters/roles/pulse/questions.ts'
import { formatDay, formatInterval, formatList, formatNumber, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  /** Growing pairs on a fail, the most grown first; the judged ones on a pass, the largest gap first. */
  readonly pairs: readonly GapOverRounds[]
  /** Rounds in a row that are looked at. */
  readonly steps: number
  /** Agreements that have fallen due, and those kept in time, both ways. */
  readonly due: number
  readonly kept: number
}

export function gapEvidence(round: PulseRound, gap: TrustGap): Evidence {
  const say = (language: Language) => {
    const interval = formatInterval(gap.low, gap.high, language, { decimals: 1 })
    const size = formatNumber(gap.gap, language, { decimals: 1, signed: true })
    return {
      sv: `Omgången som stängde den ${formatDay(round.closes, 'sv')}: ${between(gap.between, 'sv')}, skillnad ${size} steg (${interval}).`,
      en: `The round that closed on ${formatDay(round.closes, 'en')}: ${between(gap.between, 'en')}, difference ${size} steps (${interval}).`,
    }[language]
  }
  return { text: { sv: say('sv'), en: say('en') }, href: addressOf.round(round.id) }
}

export function tooFewRounds(closed: number, needed: number): Missing {
  return {
    text: {
      sv: `Förtroendepulsen har ${counted(closed, roundNoun, 'sv')} som har stängt. Det behövs ${needed} för att se om gapet växer. Öppna en omgång.`,
      en: `The trust pulse has ${counted(closed, roundNoun, 'en')} that ${closed === 1 ? 'has' : 'have'} closed. It takes ${needed} to see whether the gap grows. Open a round.`,
    },
    href: addressOf.pulse,
  }
}

export function tooSmallGroups(needed: number): Missing {
  return {
    text: {
      sv: `Inga två nivåer har minst fem som har svarat i ${needed} omgångar. Svaren är då dolda och kan inte jämföras.`,
      en: `No two levels have at least five answering in ${needed} rounds. Their answers are then hidden and cannot be compared.`,
    },
    href: addressOf.pulse,
  }
}

export function sayPass({ pairs, steps, due, kept }: Finding): Bilingual {
  const [largest] = pairs
  const say = (language: Language) => {
    const size = largest ? sizes(largest, 1, language) : ''
    const who = largest ? between(largest.gaps[0]?.gap.between ?? largest.between, language) : ''
    return {
      sv: `Förtroendegapet har inte vuxit ${steps} omgångar i rad mellan några nivåer. Störst är det mellan ${who}: ${size} steg på skalan 1–5.${keptWords(due, kept, 'sv')}`,
      en: `The trust gap has not grown ${steps} rounds in a row between any levels. It is largest between ${who}: ${size} steps on the scale 1–5.${keptWords(due, kept, 'en')}`,
    }[language]
  }
  return { sv: say('sv'), en: say('en') }
}

export function sayFail({ pairs, steps, due, kept }: Finding): Bilingual {
  const say = (language: Language) => {
    const list = pairs.map(
      (pair) => `${between(pair.between, language)} (${sizes(pair, steps + 1, language)})`,
    )
    return {
      sv: `Förtroendegapet har vuxit ${steps} omgångar i rad mellan ${formatList(list, 'sv')}. Ta upp det i ett samtal med stöd, och börja med överenskommelserna.${keptWords(due, kept, 'sv')}`,
      en: `The trust gap has grown ${steps} rounds in a row between ${formatList(list, 'en')}. Take it up in a facilitated talk, and begin with the agreements.${keptWords(due, kept, 'en')}`,
    }[language]
  }
  return { sv: say('sv'), en: say('en') }
}

/** The sizes of the latest gaps: '0,3 → 0,6 → 1,1'. */
function sizes({ gaps }: GapOverRounds, count: number, language: Language): string {
  return gaps
    .slice(-count)
    .map(({ gap }) => formatNumber(Math.abs(gap.gap), language, { decimals: 1 }))
    .join(' → ')
}

function keptWords(due: number, kept: number, language: Language): string {
  if (due === 0) return ''
  return {
    sv: ` Av ${counted(due, agreementNoun, 'sv')} som har förfallit hölls ${kept} i tid.`,
    en: ` Of ${counted(due, agreementNoun, 'en')} fallen due, ${kept} ${kept === 1 ? 'was' : 'were'} kept in time.`,
  }[language]
}

function between([one, other]: readonly [PulseGroup, PulseGroup], language: Language): string {
  return formatList(
    [lowerFirst(groupWords[one][language]), lowerFirst(groupWords[other][language])],
    language,
  )
}

const roundNoun = { sv: ['omgång', 'omgångar'], en: ['round', 'rounds'] } as const
const agreementNoun = {
  sv: ['överenskommelse', 'överenskommelser'],
  en: ['agreement', 'agreements'],
} as const
