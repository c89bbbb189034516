import type { ControlTotals } from '#chapters/roles/register/plan-register.ts'
import type { RowProblem } from '#chapters/roles/register/row.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Choice } from '#web/ui/field/field.tsx'

/** What the form carries from step to step. */
export interface WrittenImport {
  readonly rader: string
  readonly committee: string
  readonly lowestLawful: string
  readonly decision: string
  readonly from: string
  readonly whole: boolean
  readonly why: string
}

/** What a review of the rows has found. */
export interface Reviewed {
  readonly problems: readonly RowProblem[]
  readonly unread: readonly string[]
  readonly passedOver: readonly number[]
  /** Rows that the law doesn't allow, in sentences. */
  readonly againstLaw: readonly RowProblem[]
  /** Where nothing hinders. */
  readonly totals?: ControlTotals
  readonly fingerprint: string
}

export interface ImportPageProps {
  readonly written: WrittenImport
  readonly problems: readonly Problem[]
  readonly reviewed: Reviewed | undefined
  readonly committees: readonly Choice[]
  /** How many decision types the register has now. */
  readonly types: number
  readonly mayImport: boolean
  /** Of what is being read. */
  readonly provenance: Provenance
  readonly language: Language
}
