import type { NationalGoal } from '#chapters/goals/model.ts'
import type { Bilingual } from '#core/language.ts'
import type { ProfessionId } from './professions.ts'
import { type StatuteId, statuteNames } from './statute-names.ts'

/**
 * How far a national goal has been compared with the wording in force. `unverified`: it has not; the text is our own
 * words, and the law may have changed after the day that is given.
 */
export type WordingStatus = 'verified' | 'unverified'

/** A national goal as the product ships it. */
export interface LibraryGoal extends NationalGoal {
  readonly statute: StatuteId
  readonly profession: ProfessionId
  readonly status: WordingStatus
}

/** How closely the reference points: to a section, a chapter, or no more than the statute. */
export type Pointer = 'section' | 'chapter' | 'statute'

/** @example pointerOf({ law: 'skollagen 1:4' }) // 'section' */
export function pointerOf({ law }: Pick<NationalGoal, 'law'>): Pointer {
  if (/ \d+:\d+(?: [a-z])?$| \d+(?: [a-z])? §$/.test(law)) return 'section'
  return / kap\.$/.test(law) ? 'chapter' : 'statute'
}

/** The statute's full name with its number; for the municipality's own additions, the reference as it is written. */
export function statuteOfGoal(goal: NationalGoal | LibraryGoal): Bilingual {
  return 'statute' in goal ? statuteNames[goal.statute] : { sv: goal.law, en: goal.law }
}

/** What has to be said beside a goal whose text nobody has compared with the law. Absent where somebody has. */
export function unverifiedNote(goal: NationalGoal | LibraryGoal): Bilingual | undefined {
  if ('status' in goal && goal.status === 'verified') return undefined
  return {
    sv: 'Inte kontrollerat mot lagtexten i den lydelse som gäller. Målet är återgivet med egna ord, och lagen kan ha ändrats efter den dag som anges.',
    en: 'Not checked against the wording of the law in force. The goal is told in our own words, and the law may have changed after the day given.',
  }
}
