import { bookAt } from '#chapters/roles/book-at.ts'
import { type Decentralisation, decentralisation } from '#chapters/roles/decisions/decentralisation.ts'
import { overdueReviews } from '#chapters/roles/decisions/trials.ts'
import type { DelegationTrial } from '#chapters/roles/model.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import type { Subject } from '#engine/check.ts'

export interface NearnessFacts {
  readonly decentralisation: Decentralisation
  /** Trials whose review is overdue, with the title of their decision type. */
  readonly overdue: readonly { readonly trial: DelegationTrial; readonly title: string }[]
}

export async function loadNearness(records: RoleRecords, subject: Subject): Promise<NearnessFacts> {
  const now = bookAt(await records.roles(subject), subject.at)
  const titles = new Map(now.decisionTypes.map(({ id, title }) => [id, title]))
  return {
    decentralisation: decentralisation(now, subject.at),
    // A trial of a type that has been taken out of the register is nobody's to review.
    overdue: overdueReviews(now.trials, subject.at).flatMap((trial) => {
      const title = titles.get(trial.type)
      return title === undefined ? [] : [{ trial, title }]
    }),
  }
}
