import type { Organisation } from '#core/organisation/model.ts'
import type { Subject } from '#engine/check.ts'
import type { RoleBook } from './model.ts'

/** A political goal as it is worded, for the language of *vad* and *hur*. */
export interface GoalWording {
  readonly wording: string
  /** Address of the goal, without language prefix. */
  readonly href: string
}

/** What the checks ask of the roles. The store answers, and so does the example without one. */
export interface RoleRecords {
  readonly organisation: (subject: Subject) => Promise<Organisation>
  readonly roles: (subject: Subject) => Promise<RoleBook>
  /** The goals that politics has in force; absent: only assignments are read for their language. */
  readonly goalWordings?: (subject: Subject) => Promise<readonly GoalWording[]>
}
