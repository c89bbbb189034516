import { addressOf } from '#chapters/goals/addresses.ts'
import type { NationalLine, NationalMap } from '#chapters/goals/national/national-map.ts'
import { professionOf, unverifiedNote } from '#chapters/goals/national-goals/index.ts'
import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'

export interface Finding {
  /** National goals that concern what the municipality runs. */
  readonly lines: number
  readonly withoutOwner: readonly NationalLine[]
  readonly lawChanged: readonly NationalLine[]
  readonly reviewLate: readonly NationalLine[]
  readonly strains: NationalMap['strains']
}

/** How many laws are named in the sentence itself. */
const named = 4

export const noServices: Missing = {
  text: {
    sv: 'Organisationen saknar verksamhetskoder, så det går inte att säga vilka nationella mål som rör kommunen. Lägg in koderna på enheterna.',
    en: 'The organisation has no activity codes, so it is not possible to say which national goals concern the municipality. Add the codes to the units.',
  },
  href: addressOf.national,
}

export function nothingMapped(lines: number): Missing {
  return {
    text: {
      sv: `Inget av de ${formatNumber(lines, 'sv')} nationella mål som rör kommunens verksamheter har någon som svarar för det. Ange vem som svarar och vilket av kommunens mål som bär det.`,
      en: `None of the ${formatNumber(lines, 'en')} national goals that concern the municipality's services has anybody who answers for it. Say who answers and which of the municipality's goals carries it.`,
    },
    href: addressOf.national,
  }
}

/** What is to be seen to for one national goal, and who looks at it. */
export function lineEvidence({ national, state, reviewBy }: NationalLine): Evidence {
  const post = professionOf(national.profession).name
  const why: Bilingual =
    state === 'law-changed'
      ? {
          sv: `lagen ändrades den ${formatDay(national.lawChanged, 'sv')}, och ${post.sv} behöver se på kartan igen`,
          en: `the law changed on ${formatDay(national.lawChanged, 'en')}, and the ${post.en} needs to look at the map again`,
        }
      : state === 'review-late' && reviewBy !== undefined
        ? {
            sv: `${post.sv} skulle ha gått igenom det senast den ${formatDay(reviewBy, 'sv')}`,
            en: `the ${post.en} should have reviewed it by ${formatDay(reviewBy, 'en')}`,
          }
        : { sv: 'ingen svarar för det', en: 'nobody answers for it' }
  const note = unverifiedNote(national)
  return {
    text: {
      sv: `${national.text.sv} (${national.law}): ${why.sv}.`,
      en: `${national.text.en} (${national.law}): ${why.en}.`,
    },
    href: addressOf.nationalGoal(national.id),
    ...(note ? { source: note } : {}),
  }
}

export function mapEvidence(lines: number): Evidence {
  return {
    text: {
      sv: `Kartan över ${formatNumber(lines, 'sv')} nationella mål och kommunens egna.`,
      en: `The map of ${formatNumber(lines, 'en')} national goals and the municipality's own.`,
    },
    href: addressOf.national,
  }
}

export function sayPass({ lines, withoutOwner }: Finding): Bilingual {
  const owned = lines - withoutOwner.length
  return {
    sv: `${owned === lines ? 'Någon svarar för vart och ett' : `Någon svarar för ${formatNumber(owned, 'sv')}`} av de ${formatNumber(lines, 'sv')} nationella mål som rör kommunens verksamheter, och professionen har gått igenom dem efter den senaste kända lagändringen.`,
    en: `Somebody answers for ${owned === lines ? 'each' : formatNumber(owned, 'en')} of the ${formatNumber(lines, 'en')} national goals that concern the municipality's services, and they have been looked at since the latest known change of law.`,
  }
}

/** A goal that strains against a national one is no fault in itself, but must be known. */
export function remarkOn({ strains }: Pick<Finding, 'strains'>): Bilingual | undefined {
  if (strains.length === 0) return undefined
  const pairs = (language: Language) =>
    formatList(
      strains
        .slice(0, named)
        .map(({ line, carrier }) =>
          language === 'sv'
            ? `”${carrier.goal?.wording}” mot ${line.national.law}`
            : `“${carrier.goal?.wording}” against ${line.national.law}`,
        ),
      language,
    )
  return {
    sv: `Kommunens mål drar åt ett annat håll än det nationella (${pairs('sv')}). Lagen går först; tala om hur målet ska läsas.`,
    en: `The municipality's goal pulls another way than the national one (${pairs('en')}). The law comes first; talk about how the goal is to be read.`,
  }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  const remark = remarkOn(finding)
  return {
    sv: `${partsOf(finding, context, 'sv')} Handboken råder till mål i samklang med statens: dubbla mål skapar osäkerhet.${remark ? ` ${remark.sv}` : ''}`,
    en: `${partsOf(finding, context, 'en')} The handbook advises goals in tune with those of the state: double goals create uncertainty.${remark ? ` ${remark.en}` : ''}`,
  }
}

function partsOf(finding: Finding, context: CheckContext, language: Language): string {
  const { lines, withoutOwner, lawChanged, reviewLate } = finding
  const exceeds = withoutOwner.length > limitOf(context, 'MAL-5.without-owner')
  const months = formatNumber(limitOf(context, 'MAL-5.months-between-reviews'), language)
  const figure = (list: readonly NationalLine[]) => formatNumber(list.length, language)
  const parts =
    language === 'sv'
      ? [
          exceeds &&
            `Av de ${formatNumber(lines, 'sv')} nationella mål som rör kommunens verksamheter har ${figure(withoutOwner)} ingen som svarar för målet (${laws(withoutOwner, 'sv')}).`,
          lawChanged.length > 0 &&
            `För ${goals(lawChanged, 'sv')} har lagen ändrats sedan någon såg på kartan (${laws(lawChanged, 'sv')}).`,
          reviewLate.length > 0 &&
            `För ${goals(reviewLate, 'sv')} har det gått mer än ${months} månader sedan professionen såg på kartan (${laws(reviewLate, 'sv')}).`,
        ]
      : [
          exceeds &&
            `Of the ${formatNumber(lines, 'en')} national goals that concern the municipality's services, ${figure(withoutOwner)} have nobody who answers for the goal (${laws(withoutOwner, 'en')}).`,
          lawChanged.length > 0 &&
            `For ${goals(lawChanged, 'en')} the law has changed since anybody looked at the map (${laws(lawChanged, 'en')}).`,
          reviewLate.length > 0 &&
            `For ${goals(reviewLate, 'en')} more than ${months} months have passed since the profession looked at the map (${laws(reviewLate, 'en')}).`,
        ]
  return parts.filter(Boolean).join(' ')
}

function goals({ length }: readonly NationalLine[], language: Language): string {
  const words = { sv: ['nationellt mål', 'nationella mål'], en: ['national goal', 'national goals'] } as const
  return `${formatNumber(length, language)} ${words[language][length === 1 ? 0 : 1]}`
}

/** Several goals rest on one law: each law is named once. */
function laws(lines: readonly NationalLine[], language: Language): string {
  const all = [...new Set(lines.map(({ national }) => national.law))]
  const rest = all.length - named
  if (rest <= 0) return formatList(all, language)
  const more = language === 'sv' ? 'fler' : 'more'
  return formatList([...all.slice(0, named), `${formatNumber(rest, language)} ${more}`], language)
}
