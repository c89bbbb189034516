import { addressOf } from '#chapters/roles/addresses.ts'
import type { DecisionType, Delegation, RoleBook } from '#chapters/roles/model.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { presentRegister } from './plan-register.ts'
import {
  addDelegations,
  addTypes,
  endDelegations,
  note,
  type Writer,
  withRegister,
} from './register.store.ts'
import type { DelegationContent, TypeContent } from './row.ts'

/** Registers a new decision type, or a new version of one that there is. The former versions stay. */
export function saveType(
  database: Database,
  writer: Writer,
  { content, isNew, why }: { readonly content: TypeContent; readonly isNew: boolean; readonly why: string },
): Promise<Outcome<string>> {
  return withRegister(database, writer.municipality, async (within, book) => {
    const latest = latestVersion(book, content.id)
    if (isNew && latest && !latest.removed) return refuse(alreadyThere(latest))
    if (!isNew && (!latest || latest.removed)) return refuse(unknownType(content.id))
    const version = (latest?.version ?? 0) + 1
    await addTypes(within, writer, [{ ...content, version, removed: false }])
    await note(within, writer, {
      action: isNew ? 'decision-type-registered' : 'decision-type-changed',
      object: addressOf.decisionType(content.id),
      why,
      details: { version },
    })
    return succeed(content.id)
  })
}

/** Takes a decision type out of the register, and ends its delegations the same day. It stays in the history. */
export function removeType(
  database: Database,
  writer: Writer,
  { type, why }: { readonly type: string; readonly why: string },
): Promise<Outcome<void>> {
  const day = swedishDay(writer.at)
  return withRegister(database, writer.municipality, async (within, book) => {
    const latest = latestVersion(book, type)
    if (!latest || latest.removed) return refuse(unknownType(type))
    const present = presentRegister(book, day).delegations.filter((each) => each.type === type)
    await addTypes(within, writer, [{ ...latest, version: latest.version + 1, removed: true }])
    await endDelegations(within, writer, present, day)
    await note(within, writer, {
      action: 'decision-type-removed',
      object: addressOf.decisionType(type),
      why,
      details: { version: latest.version + 1, endedDelegations: present.length },
    })
    return succeed(undefined)
  })
}

/** A change of the documents about one decision type, by one decision. */
export interface DocumentChange {
  readonly type: string
  /** Numbers of the delegations that end. */
  readonly ends: readonly number[]
  readonly adds: readonly DelegationContent[]
  readonly decision: string
  /** First ISO day of the new order. */
  readonly day: string
}

/** Ends some delegations and adds others in one go, so that no day has neither or both. */
export function changeDocuments(
  database: Database,
  writer: Writer,
  { type, ends, adds, decision, day }: DocumentChange,
): Promise<Outcome<void>> {
  return withRegister(database, writer.municipality, async (within, book) => {
    const ending = endingOf(book, type, ends, day)
    if (ending.length !== ends.length) return refuse(delegationGone)
    await endDelegations(within, writer, ending, day)
    await addDelegations(
      within,
      writer,
      adds.map((each) => ({ ...each, type })),
    )
    await note(within, writer, {
      action: 'delegations-changed',
      object: addressOf.decisionType(type),
      why: decision,
      details: { ended: ending.map(({ id }) => id), started: adds.length, day },
    })
    return succeed(undefined)
  })
}

function endingOf(
  { delegations }: RoleBook,
  type: string,
  ends: readonly number[],
  day: string,
): readonly Delegation[] {
  return delegations.filter(
    (each) => each.type === type && ends.includes(each.id) && (each.until === undefined || each.until > day),
  )
}

function latestVersion({ decisionTypes }: RoleBook, id: string): DecisionType | undefined {
  return decisionTypes.filter((type) => type.id === id).at(-1)
}

export function unknownType(id: string): Problem {
  return {
    code: 'unknown-decision-type',
    where: 'type',
    text: {
      sv: `Det finns ingen beslutstyp "${id}". Sök på sidan Vem bestämmer det här, eller se registret.`,
      en: `There is no decision type "${id}". Search on the page Who decides this, or see the register.`,
    },
  }
}

function alreadyThere({ id, title }: DecisionType): Problem {
  return {
    code: 'decision-type-exists',
    where: 'title',
    text: {
      sv: `Beslutstypen "${title}" finns redan på adressen /roller/${id}. Ändra den, eller ge den nya ett annat namn.`,
      en: `The decision type "${title}" is already at the address /roller/${id}. Change it, or give the new one another name.`,
    },
  }
}

const delegationGone: Problem = {
  code: 'delegation-gone',
  where: 'ends',
  text: {
    sv: 'En av delegeringarna har redan upphört eller ändrats av någon annan. Se hur det står nu och välj på nytt.',
    en: 'One of the delegations has already ended or been changed by somebody else. See how things stand now and choose again.',
  },
}
