import { fiscalBookAt, panelInput, type ReserveUse } from '#chapters/budget/fiscal/book.ts'
import { type FiscalPanel, fiscalPanel } from '#chapters/budget/fiscal/fiscal-panel.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import type { Subject } from '#engine/check.ts'

/** What was known of the finances on the day. */
export interface PreparednessFacts {
  readonly panel: FiscalPanel
  /** Decision of the guidelines for when the reserve is filled and used; absent: there are none. */
  readonly reservePolicy?: string
  /** Decision of the action ladder; absent: there is none that has been decided. */
  readonly ladder?: string
  readonly uses: readonly ReserveUse[]
}

export async function loadPreparedness(
  records: Pick<BudgetRecords, 'finances'>,
  subject: Subject,
): Promise<PreparednessFacts> {
  const now = fiscalBookAt(await records.finances(subject), subject.at)
  return {
    panel: fiscalPanel(panelInput(now)),
    ...(now.policy ? { reservePolicy: now.policy.decision } : {}),
    ...(now.ladder && now.ladder.decision !== '' ? { ladder: now.ladder.decision } : {}),
    uses: now.uses,
  }
}
