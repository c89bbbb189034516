import { addressOf } from '#chapters/roles/addresses.ts'
import { counted } from '#chapters/roles/counted.ts'
import type { TypeAtLevel } from '#chapters/roles/decisions/decentralisation.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { formatDay, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'
import type { NearnessFacts } from './facts.ts'

export interface Finding {
  /** Share of the year's decisions at the lowest lawful level, 0–1. */
  readonly share: number | undefined
  /** Share of the money that they concern, 0–1. */
  readonly kronor: number | undefined
  /** Decision types whose decisions are counted, and those whose aren't. */
  readonly types: number
  readonly uncounted: number
  /** Types that could be taken lower. */
  readonly movable: number
  readonly overdue: number
  readonly low: boolean
  readonly late: boolean
}

export function levelEvidence({ type, present, atLowest }: TypeAtLevel): Evidence {
  const count = (language: Language) =>
    type.perYear === undefined ? '' : `, ${counted(type.perYear, perYearNoun, language)}`
  return {
    text: {
      sv: `${type.title}: beslutas av ${inSentence(present, 'sv')}${count('sv')}. ${atLowest ? 'Lagen tillåter inte lägre.' : `Lagen tillåter ${inSentence(type.lowestLawful, 'sv')}.`}`,
      en: `${type.title}: decided by ${inSentence(present, 'en')}${count('en')}. ${atLowest ? 'The law allows no lower.' : `The law allows ${inSentence(type.lowestLawful, 'en')}.`}`,
    },
    href: addressOf.ladder(type.id),
  }
}

export function reviewEvidence({ trial, title }: NearnessFacts['overdue'][number]): Evidence {
  const day = trial.reviewBy ?? trial.proposedOn
  return {
    text: {
      sv: `${title}: provet skulle ha utvärderats senast den ${formatDay(day, 'sv')}.`,
      en: `${title}: the trial was to be reviewed by ${formatDay(day, 'en')}.`,
    },
    href: addressOf.trial(trial.id),
  }
}

export const noDecisionTypes: Missing = {
  text: {
    sv: 'Inga beslutstyper är registrerade. Läs in delegationsordningen eller lägg in dem en och en.',
    en: 'No decision types are registered. Import the delegation scheme or add them one by one.',
  },
  href: addressOf.register,
}

export const onlyLocked: Missing = {
  text: {
    sv: 'Bara beslut som lagen har gett en befattning är registrerade. Lägg in dem som nämnden råder över.',
    en: 'Only decisions that the law has given to a post are registered. Add those that the committee rules over.',
  },
  href: addressOf.register,
}

export function noCounts(types: number): Missing {
  return {
    text: {
      sv: `${counted(types, typeNoun, 'sv')} är registrerad${types === 1 ? '' : 'e'}, men ingen har ett antal beslut per år. Ange det för de vanligaste.`,
      en: `${counted(types, typeNoun, 'en')} ${types === 1 ? 'is' : 'are'} registered, but none with a number of decisions a year. Give it for the most common ones.`,
    },
    href: addressOf.register,
  }
}

export function sayPass(finding: Finding, context: CheckContext): Bilingual {
  const say = (language: Language) =>
    [shareWords(finding, context, language), late(finding, language), uncounted(finding, language)].join('')
  return { sv: say('sv'), en: say('en') }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  const say = (language: Language) => {
    const move = finding.low
      ? {
          sv: ` ${counted(finding.movable, typeNoun, 'sv')} kan flyttas närmare verksamheten. Börja med en på prov.`,
          en: ` ${counted(finding.movable, typeNoun, 'en')} can be moved nearer the service. Begin with one on trial.`,
        }[language]
      : ''
    return [
      shareWords(finding, context, language),
      move,
      late(finding, language),
      uncounted(finding, language),
    ].join('')
  }
  return { sv: say('sv'), en: say('en') }
}

function shareWords({ share, kronor }: Finding, context: CheckContext, language: Language): string {
  const limit = formatPercent(limitOf(context, 'ROL-4.share-at-lowest'), language, { decimals: 0 })
  if (share === undefined) {
    return {
      sv: 'Andelen beslut på lägsta lagliga nivå är inte känd.',
      en: 'The share of decisions at the lowest lawful level is not known.',
    }[language]
  }
  const money =
    kronor === undefined
      ? ''
      : {
          sv: ` och ${formatPercent(kronor, 'sv', { decimals: 0 })} av pengarna`,
          en: ` and ${formatPercent(kronor, 'en', { decimals: 0 })} of the money`,
        }[language]
  return {
    sv: `${formatPercent(share, 'sv', { decimals: 0 })} av besluten${money} avgörs på den lägsta nivå som lagen tillåter. Gränsen är ${limit}.`,
    en: `${formatPercent(share, 'en', { decimals: 0 })} of the decisions${money} are settled at the lowest level that the law allows. The limit is ${limit}.`,
  }[language]
}

function late({ overdue }: Finding, language: Language): string {
  if (overdue === 0) {
    return {
      sv: ' Inget prov har passerat sin dag för utvärdering.',
      en: ' No trial has passed its day of review.',
    }[language]
  }
  return {
    sv: ` ${counted(overdue, trialNoun, 'sv')} har passerat sin dag för utvärdering.`,
    en: ` ${counted(overdue, trialNoun, 'en')} ${overdue === 1 ? 'has passed its' : 'have passed their'} day of review.`,
  }[language]
}

function uncounted({ uncounted: count }: Finding, language: Language): string {
  if (count === 0) return ''
  return {
    sv: ` ${counted(count, typeNoun, 'sv')} utan antal beslut per år räknas inte.`,
    en: ` ${counted(count, typeNoun, 'en')} without a number of decisions a year ${count === 1 ? 'does' : 'do'} not count.`,
  }[language]
}

const typeNoun = { sv: ['beslutstyp', 'beslutstyper'], en: ['decision type', 'decision types'] } as const
const trialNoun = { sv: ['prov', 'prov'], en: ['trial', 'trials'] } as const
const perYearNoun = {
  sv: ['beslut om året', 'beslut om året'],
  en: ['decision a year', 'decisions a year'],
} as const
