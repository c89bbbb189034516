import { bookAt } from '#chapters/roles/book-at.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { continuityPack, isSigned } from '#chapters/roles/sides/continuity-pack.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

/** What is asked of a department. Counts only: what stands in the pack is for those who may open it. */
export interface DepartmentFacts {
  readonly place: string
  readonly name: string
  /** This year's shared picture. */
  readonly picture: 'none' | 'unsigned' | 'signed'
  /** Open matters in the pack, and those that one person alone can carry. */
  readonly matters: number
  readonly knownByOne: number
  /** ISO day on which the pack was last written in; absent: never. */
  readonly updatedOn?: string
}

export interface HandoverFacts {
  readonly departments: readonly DepartmentFacts[]
}

export async function loadHandover(records: RoleRecords, subject: Subject): Promise<HandoverFacts> {
  const [organisation, book] = await Promise.all([records.organisation(subject), records.roles(subject)])
  const tree = treeAt(organisation, subject.at)
  const now = bookAt(book, subject.at)
  const year = Number(subject.at.slice(0, 4))
  return {
    departments: tree.places
      .filter(({ kind }) => kind === 'department')
      .map(({ node, name }) => {
        const pack = continuityPack(now, node, tree, subject.at)
        const picture = now.pictures.findLast((each) => each.place === node && each.year === year)
        const { openDecisions, notedAgreements, calendar, risks } = pack
        return {
          place: node,
          name,
          picture: !picture ? 'none' : isSigned(picture) ? 'signed' : 'unsigned',
          matters: openDecisions.length + notedAgreements.length + calendar.length + risks.length,
          knownByOne: pack.knownByOne.length,
          ...(pack.updatedOn === undefined ? {} : { updatedOn: pack.updatedOn }),
        }
      }),
  }
}
