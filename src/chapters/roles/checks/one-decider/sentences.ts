import { addressOf } from '#chapters/roles/addresses.ts'
import type { CaseResult } from '#chapters/roles/cases/case-agreement.ts'
import { counted } from '#chapters/roles/counted.ts'
import type { RoleConflict } from '#chapters/roles/decisions/conflicts.ts'
import { formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  readonly types: number
  /** Delegations that go beyond the law. */
  readonly unlawful: number
  /** Other conflicts and holes. */
  readonly others: number
  /** Mean agreement between levels in the latest talk, 0–1. */
  readonly agreement: number | undefined
  readonly unlawfulTooMany: boolean
  readonly othersTooMany: boolean
  readonly disagree: boolean
}

export function conflictEvidence({ type, text }: RoleConflict): Evidence {
  return {
    text: { sv: `${type.title}: ${text.sv}`, en: `${type.title}: ${text.en}` },
    href: addressOf.decisionType(type.id),
  }
}

export function caseEvidence({ case: talkCase, pairs }: CaseResult): Evidence {
  const mean = pairs.reduce((sum, { agreement }) => sum + agreement, 0) / pairs.length
  return {
    text: {
      sv: `${talkCase.title.sv}: två personer från olika nivåer svarar lika med ${percent(mean, 'sv')} sannolikhet.`,
      en: `${talkCase.title.en}: two people of different levels give the same answer with a chance of ${percent(mean, 'en')}.`,
    },
    href: addressOf.case(talkCase.id),
  }
}

export function registerEvidence(types: number, rows: number): Evidence {
  return {
    text: {
      sv: `Registret har ${counted(types, typeNoun, 'sv')} och ${counted(rows, rowNoun, 'sv')} i reglemente, delegationsordning och attestordning.`,
      en: `The register has ${counted(types, typeNoun, 'en')} and ${counted(rows, rowNoun, 'en')} in standing orders, delegation scheme and payment authorisation rules.`,
    },
    href: addressOf.register,
  }
}

export const noDecisionTypes: Missing = {
  text: {
    sv: 'Inga beslutstyper är registrerade. Läs in delegationsordningen eller lägg in dem en och en.',
    en: 'No decision types are registered. Import the delegation scheme or add them one by one.',
  },
  href: addressOf.register,
}

export function noDocuments(types: number): Missing {
  return {
    text: {
      sv: `${counted(types, typeNoun, 'sv')} är registrerad${types === 1 ? '' : 'e'}, men inte vad något dokument säger. Läs in reglemente, delegationsordning och attestordning.`,
      en: `${counted(types, typeNoun, 'en')} ${types === 1 ? 'is' : 'are'} registered, but not what any document says. Import standing orders, delegation scheme and payment authorisation rules.`,
    },
    href: addressOf.register,
  }
}

/** A remark, since documents may agree while people don't, and nobody has asked them. */
export const agreementUnknown: Bilingual = {
  sv: 'Hur lika nivåerna ser på vem som beslutar är inte känt: de tre fallen har inte besvarats av minst fem på två nivåer.',
  en: 'How alike the levels see who decides is not known: the three cases have not been answered by at least five on two levels.',
}

export function sayPass({ types, agreement, others }: Finding): Bilingual {
  const say = (language: Language) => {
    const talk =
      agreement === undefined
        ? ''
        : {
            sv: ` I de tre fallen svarar två personer från olika nivåer lika med ${percent(agreement, 'sv')} sannolikhet.`,
            en: ` In the three cases two people of different levels give the same answer with a chance of ${percent(agreement, 'en')}.`,
          }[language]
    return {
      sv: `${counted(types, typeNoun, 'sv')} har gåtts igenom. Ingen delegation går utanför lagen, och ${others === 0 ? 'inga oklarheter finns' : `${counted(others, conflictNoun, 'sv')} finns`} mellan dokumenten.${talk}`,
      en: `${counted(types, typeNoun, 'en')} ${types === 1 ? 'has' : 'have'} been gone through. No delegation goes beyond the law, and there ${others === 1 ? 'is' : 'are'} ${others === 0 ? 'no conflicts' : counted(others, conflictNoun, 'en')} between the documents.${talk}`,
    }[language]
  }
  return { sv: say('sv'), en: say('en') }
}

export function sayFail(finding: Finding): Bilingual {
  return { sv: failIn(finding, 'sv'), en: failIn(finding, 'en') }
}

function failIn(finding: Finding, language: Language): string {
  const { unlawful, others, types, agreement = 0 } = finding
  return [
    ...(finding.unlawfulTooMany
      ? [
          {
            sv: `${counted(unlawful, delegationNoun, 'sv')} går utanför vad lagen tillåter.`,
            en: `${counted(unlawful, delegationNoun, 'en')} ${unlawful === 1 ? 'goes' : 'go'} beyond what the law allows.`,
          }[language],
        ]
      : []),
    ...(finding.othersTooMany
      ? [
          {
            sv: `${counted(others, conflictNoun, 'sv')} finns i dokumenten om ${counted(types, typeNoun, 'sv')}. Rätta dem i ett och samma beslut.`,
            en: `There ${others === 1 ? 'is' : 'are'} ${counted(others, conflictNoun, 'en')} in the documents on ${counted(types, typeNoun, 'en')}. Correct them in one and the same decision.`,
          }[language],
        ]
      : []),
    ...(finding.disagree
      ? [
          {
            sv: `I de tre fallen svarar två personer från olika nivåer lika om vem som beslutar med bara ${percent(agreement, 'sv')} sannolikhet.`,
            en: `In the three cases two people of different levels give the same answer to who decides with a chance of only ${percent(agreement, 'en')}.`,
          }[language],
        ]
      : []),
  ].join(' ')
}

function percent(share: number, language: Language): string {
  return formatPercent(share, language, { decimals: 0 })
}

const typeNoun = { sv: ['beslutstyp', 'beslutstyper'], en: ['decision type', 'decision types'] } as const
const rowNoun = { sv: ['rad', 'rader'], en: ['row', 'rows'] } as const
const conflictNoun = { sv: ['oklarhet', 'oklarheter'], en: ['conflict', 'conflicts'] } as const
const delegationNoun = { sv: ['delegation', 'delegationer'], en: ['delegation', 'delegations'] } as const
