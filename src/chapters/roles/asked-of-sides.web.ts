import { monthsAfter } from '#core/day.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Role } from '#identity/model.ts'
import { standsAt } from '#identity/own-place.ts'
import type { Asked } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { type Asking, mayDo } from './asking.web.ts'
import type { RoleDescription, RoleSignature } from './model.ts'
import { said } from './said-texts.ts'
import { descriptionOf } from './sides/role-description.ts'
import { termAt } from './sides/term.ts'

/** Nobody is asked to sign for a term that has no more than this left. */
const monthsWorthSigning = 2

const members = ['committee-chair', 'committee-member'] as const satisfies Role[]

/** What the two sides, politics and officials, ask of somebody to agree on. */
export const sideAskers: readonly ((asking: Asking) => readonly Asked[])[] = [descriptions, pictures]

/** The description of who answers for what in the own committee: to write where there is none, else to sign. */
function descriptions(asking: Asking): readonly Asked[] {
  const { book, day, tree } = asking.room
  const term = termAt(day)
  if (monthsAfter(day, monthsWorthSigning) > term.to) return []
  return tree.places.flatMap((committee) => {
    const side = sideIn(asking, committee)
    if (side === undefined) return []
    const { description } = descriptionOf(book, committee.node, term.year)
    const href = addressOf.description(committee.node)
    const { path, name } = committee
    if (!description) {
      return mayDo(asking, 'write', 'role-description', path)
        ? [{ text: said.describe(name), minutes: 20, href }]
        : []
    }
    const hasSigned = isSignedBy(description, side, asking.actor.name)
    return !hasSigned && mayDo(asking, 'sign', 'role-description', path)
      ? [{ text: said.signDescription(name), minutes: 5, href }]
      : []
  })
}

/** Which side of a committee somebody is on: its members, or the head of its department. */
function sideIn({ actor, room }: Asking, committee: Place): RoleSignature['side'] | undefined {
  if (committee.kind !== 'committee' && committee.kind !== 'executive-board') return undefined
  if (standsAt(actor, committee.node, members)) return 'elected'
  const heads = room.tree
    .children(committee.node)
    .some(({ node }) => standsAt(actor, node, ['head-of-department']))
  return heads ? 'officials' : undefined
}

function isSignedBy({ signatures }: RoleDescription, side: RoleSignature['side'], name: string): boolean {
  return signatures.some((signature) => signature.side === side && signature.name === name)
}

/** The year's shared picture of a head of department and the chair: to write, and for both to sign. */
function pictures(asking: Asking): readonly Asked[] {
  const { actor, room } = asking
  const { book, day, tree } = room
  return tree.places.flatMap((department) => {
    const { node, path, parent = '', name } = department
    if (department.kind !== 'department') return []
    const isHead = standsAt(actor, node, ['head-of-department'])
    const isChair = standsAt(actor, parent, ['committee-chair'])
    const picture = book.pictures.find(
      ({ place, year }) => place === node && String(year) === day.slice(0, 4),
    )
    const href = addressOf.picture(node)
    if (!picture) {
      return isHead && mayDo(asking, 'write', 'department-page', path)
        ? [{ text: said.writePicture, minutes: 20, href }]
        : []
    }
    const waits =
      (isHead && picture.signedByHead === undefined) || (isChair && picture.signedByChair === undefined)
    return waits && mayDo(asking, 'sign', 'department-page', path)
      ? [{ text: said.signPicture(name), minutes: 5, href }]
      : []
  })
}
