import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import type { Choice } from '#web/ui/field/field.tsx'
import type { PressureGroup, PressureLimits } from './steering-pressure.ts'
import type { TidyProposal } from './tidy-proposal.ts'
import type { UnitLoad } from './unit-load.ts'

/** What the page of the load on units shows. */
export interface LoadPageProps {
  /** Absent: the whole municipality. */
  readonly place: Place | undefined
  readonly places: readonly Choice[]
  /** The reader's own place. */
  readonly own: Place | undefined
  /** Of all units of the place, those under the greatest pressure first. */
  readonly all: readonly UnitLoad[]
  /** Those whose bars are drawn. */
  readonly loads: readonly UnitLoad[]
  readonly units: number
  readonly groups: readonly PressureGroup[]
  readonly limits: PressureLimits
  /** Most goals that steer a unit, by the threshold in force. */
  readonly mostSteering: number
  readonly tidy: TidyProposal
  readonly nameOf: (node: string) => string
  readonly table: Table
  readonly provenance: Provenance
  readonly address: string
  readonly language: Language
}
