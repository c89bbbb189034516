import type { ConflictReport, GoalRelation, GoalTalk } from '#chapters/goals/model.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Written } from '#core/written-form.ts'
import type { AssociationPoint } from './association-points.ts'
import type { ConflictPair, MeasureAssociation } from './conflict-pairs.ts'

/** What the page of two goals shows, and its forms. */
export interface PairPageProps {
  readonly pair: ConflictPair
  /** Both goals are in force. */
  readonly inForce: boolean
  /** The talk whose order has both goals, and the one that it puts first. */
  readonly rule: { readonly talk: GoalTalk; readonly first: string } | undefined
  /** Latest first. */
  readonly history: readonly GoalRelation[]
  readonly reports: readonly ConflictReport[]
  /** Of the reader's own place. */
  readonly ownReports: readonly ConflictReport[]
  readonly charts: readonly {
    readonly association: MeasureAssociation
    readonly points: readonly AssociationPoint[]
  }[]
  /** Our code. */
  readonly municipality: string
  readonly nameOfMunicipality: (code: string) => string
  readonly nameOfPlace: (node: string) => string
  /** The place that the reader can report for. */
  readonly reportFor: Place | undefined
  readonly may: Readonly<Record<'relate' | 'decide', boolean>>
  readonly provenance: Provenance
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}
