import { addressOf } from '#chapters/roles/addresses.ts'
import type { AssignmentReview } from '#chapters/roles/assignments/assignments.ts'
import { counted } from '#chapters/roles/counted.ts'
import { howLint } from '#chapters/roles/lint/how-lint.ts'
import type { GoalWording } from '#chapters/roles/records.ts'
import { formatList, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import type { WhatAndHowFacts } from './facts.ts'

type Description = WhatAndHowFacts['descriptions'][number]

export interface Finding {
  /** Year of the election that the term is named by. */
  readonly term: number
  /** Open assignments. */
  readonly open: number
  /** Political assignments and goals that were read for their language. */
  readonly asked: number
  readonly how: readonly AssignmentReview[]
  readonly howGoals: readonly GoalWording[]
  readonly untyped: readonly AssignmentReview[]
  readonly unsigned: readonly Description[]
  readonly signed: number
  readonly committees: number
  readonly howTooMany: boolean
  readonly untypedTooMany: boolean
}

export function assignmentEvidence({ assignment, how, untyped }: AssignmentReview): Evidence {
  const words = how.map((mark) => mark.words)
  const say = (language: Language) => {
    const marked = words.length > 0 ? ` ${aboutWords(words, language)}` : ''
    const type = untyped
      ? { sv: ' Inte märkt med vad eller hur.', en: ' Not marked what or how.' }[language]
      : ''
    const asHow = assignment.type === 'how' ? { sv: ' Märkt med hur.', en: ' Marked how.' }[language] : ''
    return `${assignment.text}${marked}${type}${asHow}`
  }
  return { text: { sv: say('sv'), en: say('en') }, href: addressOf.assignment(assignment.id) }
}

export function goalEvidence({ wording, href }: GoalWording): Evidence {
  const words = howLint(wording).map((mark) => mark.words)
  return {
    text: {
      sv: `${wording} ${aboutWords(words, 'sv')}`,
      en: `${wording} ${aboutWords(words, 'en')}`,
    },
    href,
  }
}

export function descriptionEvidence({
  name,
  term,
  state,
  waitingFor,
  dissents,
  place,
}: Description): Evidence {
  const years = yearsOf(term)
  const waits = (language: Language) =>
    formatList(
      waitingFor.map((side) =>
        side === 'elected'
          ? { sv: 'de förtroendevalda', en: 'the elected side' }[language]
          : { sv: 'förvaltningen', en: 'the administration' }[language],
      ),
      language,
    )
  const text = {
    missing: {
      sv: `${name}: ingen rollbeskrivning för ${years}.`,
      en: `${name}: no role description for ${years}.`,
    },
    signed: {
      sv: `${name}: rollbeskrivningen för ${years} är undertecknad av båda sidor.${dissents.length > 0 ? ' Avvikande mening är antecknad.' : ''}`,
      en: `${name}: the role description for ${years} is signed by both sides.${dissents.length > 0 ? ' Dissent is noted.' : ''}`,
    },
    waiting: {
      sv: `${name}: rollbeskrivningen för ${years} väntar på underskrift av ${waits('sv')}.`,
      en: `${name}: the role description for ${years} awaits the signature of ${waits('en')}.`,
    },
  }[state === 'missing' || state === 'signed' ? state : 'waiting']
  return { text, href: addressOf.description(place) }
}

export const noOrganisation: Missing = {
  text: {
    sv: 'Inga nämnder finns i organisationen. Lägg in dem där.',
    en: 'There are no committees in the organisation. Add them there.',
  },
  href: '/organisation',
}

export const noAssignments: Missing = {
  text: {
    sv: 'Inga öppna uppdrag är registrerade. Lägg in dem med beslut och märk dem med vad eller hur.',
    en: 'No open assignments are registered. Add them with their decision and mark them what or how.',
  },
  href: addressOf.assignments,
}

export const noDescriptions: Missing = {
  text: {
    sv: 'Ingen nämnd har en rollbeskrivning för mandatperioden. Skriv en tillsammans och underteckna den.',
    en: 'No committee has a role description for the term. Write one together and sign it.',
  },
  href: addressOf.all,
}

export function sayPass(finding: Finding): Bilingual {
  return { sv: passIn(finding, 'sv'), en: passIn(finding, 'en') }
}

function passIn(
  { open, asked, how, howGoals, untyped, signed, committees, term }: Finding,
  language: Language,
): string {
  const some = how.length + howGoals.length
  return {
    sv: `${untyped.length} av ${formatNumber(open, 'sv')} öppna uppdrag saknar märkning med vad eller hur. Av ${formatNumber(asked, 'sv')} uppdrag och mål från politiken har ${some === 0 ? 'inget' : some} ord om hur. ${signed} av ${formatNumber(committees, 'sv')} nämnder har undertecknat rollbeskrivningen för ${yearsOf(term)}.`,
    en: `${untyped.length} of ${formatNumber(open, 'en')} open assignments lack a mark of what or how. Of ${formatNumber(asked, 'en')} assignments and goals from politics ${some === 0 ? 'none has' : `${some} ${some === 1 ? 'has' : 'have'}`} words on how. ${signed} of ${formatNumber(committees, 'en')} committees ${signed === 1 ? 'has' : 'have'} signed the role description for ${yearsOf(term)}.`,
  }[language]
}

export function sayFail(finding: Finding): Bilingual {
  return { sv: failIn(finding, 'sv'), en: failIn(finding, 'en') }
}

function failIn(finding: Finding, language: Language): string {
  const { how, howGoals, asked, untyped, unsigned, term } = finding
  const some = how.length + howGoals.length
  const names = formatList(
    unsigned.map(({ name }) => name),
    language,
  )
  return [
    ...(finding.howTooMany
      ? [
          {
            sv: `${some} av ${formatNumber(asked, 'sv')} uppdrag och mål från politiken säger hur i stället för vad.`,
            en: `${some} of ${formatNumber(asked, 'en')} assignments and goals from politics ${some === 1 ? 'says' : 'say'} how instead of what.`,
          }[language],
        ]
      : []),
    ...(finding.untypedTooMany
      ? [
          {
            sv: `${counted(untyped.length, assignmentNoun, 'sv')} är inte märkt${untyped.length === 1 ? '' : 'a'} med vad eller hur.`,
            en: `${counted(untyped.length, assignmentNoun, 'en')} ${untyped.length === 1 ? 'is' : 'are'} not marked what or how.`,
          }[language],
        ]
      : []),
    ...(unsigned.length > 0
      ? [
          {
            sv: `Rollbeskrivningen för ${yearsOf(term)} är inte undertecknad av båda sidor i ${names}.`,
            en: `The role description for ${yearsOf(term)} is not signed by both sides in ${names}.`,
          }[language],
        ]
      : []),
  ].join(' ')
}

/** 2022 → '2023–2026': the years in which the committees are in office. */
function yearsOf(term: number): string {
  return `${term + 1}–${term + 4}`
}

function aboutWords(words: readonly string[], language: Language): string {
  const list = formatList(
    words.map((word) => (language === 'sv' ? `”${word}”` : `“${word}”`)),
    language,
  )
  return language === 'sv' ? `Säger hur: ${list}.` : `Says how: ${list}.`
}

const assignmentNoun = {
  sv: ['öppet uppdrag', 'öppna uppdrag'],
  en: ['open assignment', 'open assignments'],
} as const
