import type { Agreement, SharedPicture } from '#chapters/roles/model.ts'
import type { ContinuityPack } from '#chapters/roles/sides/continuity-pack.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { WrittenPicture } from './department.store.ts'

/** What the page of a head of department shows, and its forms. */
export interface DepartmentProps {
  readonly place: Place
  /** This year's. */
  readonly picture: SharedPicture | undefined
  /** Latest first. */
  readonly history: readonly WrittenPicture[]
  readonly pack: ContinuityPack
  /** All of the department's, latest first. */
  readonly agreements: readonly Agreement[]
  readonly titleOfType: (type: string) => string
  readonly may: {
    readonly write: boolean
    readonly agree: boolean
    /** The reader is one of the two whose picture it is. */
    readonly signAs: 'head' | 'chair' | undefined
  }
  /** ISO day. */
  readonly day: string
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}
