import { addressOf } from '#chapters/roles/addresses.ts'
import type { AssignmentReview } from '#chapters/roles/assignments/assignments.ts'
import type { QuestionSummary, RepeatedTheme } from '#chapters/roles/channel/question-summary.ts'
import { counted } from '#chapters/roles/counted.ts'
import type { Question } from '#chapters/roles/model.ts'
import { formatDay, formatList, formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'

export interface Finding {
  /** Open assignments, those without a decision, and those that say nothing of money. */
  readonly open: number
  readonly without: number
  readonly withoutMoney: number
  /** Questions asked in the last twelve months. */
  readonly asked: number
  readonly medianDays: number | undefined
  readonly shareInTime: number | undefined
  readonly withoutTooMany: boolean
  readonly slow: boolean
  readonly lateOften: boolean
  /** Repeated themes that have not become a matter on an agenda. */
  readonly themes: readonly RepeatedTheme[]
}

export function assignmentEvidence({
  assignment,
  withoutDecision,
  withoutMoney,
}: AssignmentReview): Evidence {
  const money = withoutMoney ? { sv: ', inga pengar angivna', en: ', no money stated' } : { sv: '', en: '' }
  return {
    text: {
      sv: `${assignment.text} (${withoutDecision ? 'inget beslut angivet' : assignment.decision}${money.sv})`,
      en: `${assignment.text} (${withoutDecision ? 'no decision stated' : assignment.decision}${money.en})`,
    },
    href: addressOf.assignment(assignment.id),
  }
}

export function channelEvidence({ asked, answered, late }: QuestionSummary): Evidence {
  return {
    text: {
      sv: `Frågekanalen de senaste tolv månaderna: ${counted(asked, questionNoun, 'sv')}, ${answered} besvarade, ${late.length} sena och obesvarade.`,
      en: `The question channel over the last twelve months: ${counted(asked, questionNoun, 'en')}, ${answered} answered, ${late.length} late and unanswered.`,
    },
    href: addressOf.questions,
  }
}

/** Says nothing of who asked, nor of what: the question's own page opens for those who may read it. */
export function lateEvidence({ id, due, registration }: Question): Evidence {
  const number = registration.trim() === '' ? '' : ` ${registration}`
  return {
    text: {
      sv: `Fråga${number}: svar skulle ha lämnats senast den ${formatDay(due, 'sv')}.`,
      en: `Question${number}: an answer was due by ${formatDay(due, 'en')}.`,
    },
    href: addressOf.question(id),
  }
}

export const noAssignments: Missing = {
  text: {
    sv: 'Inga öppna uppdrag är registrerade. Lägg in dem med hänvisning till beslutet.',
    en: 'No open assignments are registered. Add them with reference to the decision.',
  },
  href: addressOf.assignments,
}

export const noQuestions: Missing = {
  text: {
    sv: 'Ingen fråga har besvarats eller förfallit i frågekanalen de senaste tolv månaderna. Ställ frågorna där, så syns svarstiden.',
    en: 'No question has been answered or fallen due in the question channel over the last twelve months. Put questions there, and the answer time shows.',
  },
  href: addressOf.questions,
}

export function remarkOn({ withoutMoney, themes }: Finding): Bilingual | undefined {
  const say = (language: Language) =>
    [
      ...(withoutMoney > 0
        ? [
            {
              sv: `${counted(withoutMoney, assignmentNoun, 'sv')} säger inget om pengar.`,
              en: `${counted(withoutMoney, assignmentNoun, 'en')} ${withoutMoney === 1 ? 'says' : 'say'} nothing of money.`,
            }[language],
          ]
        : []),
      ...(themes.length > 0 ? [themeWords(themes, language)] : []),
    ].join(' ')
  return withoutMoney + themes.length === 0 ? undefined : { sv: say('sv'), en: say('en') }
}

export function sayPass({ open, without, medianDays, shareInTime }: Finding): Bilingual {
  const say = (language: Language) => {
    const time = answerTime(medianDays, shareInTime, language)
    return {
      sv: `${without} av ${formatNumber(open, 'sv')} öppna uppdrag saknar hänvisning till beslut. ${time}`,
      en: `${without} of ${formatNumber(open, 'en')} open assignments lack a reference to a decision. ${time}`,
    }[language]
  }
  return { sv: say('sv'), en: say('en') }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  return { sv: failIn(finding, context, 'sv'), en: failIn(finding, context, 'en') }
}

function failIn(finding: Finding, context: CheckContext, language: Language): string {
  const { open, without, medianDays, shareInTime, themes } = finding
  const days = limitOf(context, 'ROL-6.answer-days')
  const share = formatPercent(limitOf(context, 'ROL-6.in-time'), language, { decimals: 0 })
  return [
    ...(finding.withoutTooMany
      ? [
          {
            sv: `${without} av ${formatNumber(open, 'sv')} öppna uppdrag saknar hänvisning till beslut.`,
            en: `${without} of ${formatNumber(open, 'en')} open assignments ${without === 1 ? 'lacks' : 'lack'} a reference to a decision.`,
          }[language],
        ]
      : []),
    ...(finding.slow || finding.lateOften
      ? [
          answerTime(medianDays, shareInTime, language),
          {
            sv: `Gränserna är ${counted(days, dayNoun, 'sv')} och ${share}.`,
            en: `The limits are ${counted(days, dayNoun, 'en')} and ${share}.`,
          }[language],
        ]
      : []),
    ...(themes.length > 0 ? [themeWords(themes, language)] : []),
  ].join(' ')
}

function answerTime(
  medianDays: number | undefined,
  shareInTime: number | undefined,
  language: Language,
): string {
  const inTime = shareInTime === undefined ? '' : formatPercent(shareInTime, language, { decimals: 0 })
  if (medianDays === undefined) {
    return {
      sv: `Ingen fråga är besvarad, och ${inTime} kom i tid.`,
      en: `No question has been answered, and ${inTime} came in time.`,
    }[language]
  }
  const days = formatNumber(medianDays, language, { decimals: Number.isInteger(medianDays) ? 0 : 1 })
  return {
    sv: `Hälften av frågorna besvaras inom ${days} dagar, och ${inTime} inom avtalad tid.`,
    en: `Half of the questions are answered within ${days} days, and ${inTime} within the agreed time.`,
  }[language]
}

function themeWords(themes: readonly RepeatedTheme[], language: Language): string {
  const names = formatList(
    themes.map(({ theme }) => (language === 'sv' ? `”${theme}”` : `“${theme}”`)),
    language,
  )
  return {
    sv: `Samma tema återkommer: ${names}. Föreslå det till dagordningen.`,
    en: `The same theme returns: ${names}. Propose it for the agenda.`,
  }[language]
}

const assignmentNoun = {
  sv: ['öppet uppdrag', 'öppna uppdrag'],
  en: ['open assignment', 'open assignments'],
} as const
const questionNoun = { sv: ['fråga', 'frågor'], en: ['question', 'questions'] } as const
const dayNoun = { sv: ['dag', 'dagar'], en: ['day', 'days'] } as const
