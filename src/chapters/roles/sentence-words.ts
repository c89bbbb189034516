import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { DecisionLevel } from './model.ts'
import { levelWords } from './words.ts'

const articled = {
  assembly: 'the municipal assembly',
  'executive-board': 'the executive board',
  committee: 'the committee',
  subcommittee: 'a subcommittee',
  chair: 'the chair',
  'chief-executive': 'the chief executive',
  'head-of-department': 'the head of department',
  manager: 'a manager',
  'unit-manager': 'a unit manager',
  official: 'an official',
} as const satisfies Record<DecisionLevel, string>

/** A level as it stands inside a sentence: 'enhetschef', 'a unit manager'. */
export function inSentence(level: DecisionLevel, language: Language): string {
  return language === 'en' ? articled[level] : lowerFirst(levelWords[level].sv)
}
