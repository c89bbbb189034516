import { addressOf } from '#chapters/goals/addresses.ts'
import type { LackRule } from '#chapters/goals/concreteness/mark.ts'
import type { ConcretenessReview } from '#chapters/goals/concreteness/review.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { quoted } from '#chapters/goals/quoted.ts'
import { formatList } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence } from '#engine/check.ts'

export interface TriedGoal {
  readonly goal: GoalVersion
  readonly review: ConcretenessReview
}

export function goalEvidence({ goal, review }: TriedGoal): Evidence {
  const look = weaknesses(review)
  return {
    text: {
      sv: `${quoted(goal, 'sv')}${decided(goal)}.${look.sv}`,
      en: `${quoted(goal, 'en')}${decided(goal)}.${look.en}`,
    },
    href: addressOf.goal(goal.goal),
  }
}

export function boardEvidence(goal: GoalVersion): Evidence {
  return {
    text: {
      sv: `Kommunstyrelsens eget, räknas inte: ${quoted(goal, 'sv')}${decided(goal)}.`,
      en: `The executive board's own, not counted: ${quoted(goal, 'en')}${decided(goal)}.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

export function financialEvidence(goal: GoalVersion): Evidence {
  return {
    text: {
      sv: `Finansiellt mål, räknas inte: ${quoted(goal, 'sv')}${decided(goal)}.`,
      en: `Financial goal, not counted: ${quoted(goal, 'en')}${decided(goal)}.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

function decided({ decision }: GoalVersion): string {
  return decision.trim() === '' ? '' : ` (${decision.trim()})`
}

const lacking = {
  'no-state': { sv: 'verb som säger läget', en: 'a verb that says the state' },
  measure: { sv: 'mått', en: 'a measure' },
  baseline: { sv: 'utgångsläge', en: 'a baseline' },
  'target-year': { sv: 'nivå med år', en: 'a level with its year' },
} as const satisfies Record<LackRule, Bilingual>

function weaknesses({ marks, lacks }: ConcretenessReview): Bilingual {
  const words = marks.filter(({ weight }) => weight === 'weakness').map(({ text }) => text)
  const without = lacks.filter(({ weight }) => weight === 'weakness').map(({ rule }) => lacking[rule])
  const say = (language: Language, look: string, missing: string, quoted: readonly string[]) =>
    [
      quoted.length > 0 ? ` ${look}: ${formatList(quoted, language)}.` : '',
      without.length > 0
        ? ` ${missing}: ${formatList(
            without.map((each) => each[language]),
            language,
          )}.`
        : '',
    ].join('')
  return {
    sv: say(
      'sv',
      'Att se över',
      'Saknas',
      words.map((text) => `”${text}”`),
    ),
    en: say(
      'en',
      'To look at',
      'Missing',
      words.map((text) => `“${text}”`),
    ),
  }
}
