import { isDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Role, roles } from './model.ts'
import type { NamedPlace } from './places.store.ts'
import { misplaced } from './role-places.ts'

/** A role at a place for a time, as a form or a command says it. */
export interface WrittenMandate {
  readonly role: string
  /** Id of the place; empty: the whole municipality. */
  readonly node: string
  /** ISO day; empty: today. */
  readonly from: string
  /** The last ISO day; empty: until further notice. */
  readonly lastDay: string
}

export interface ReadMandate {
  readonly role: Role
  readonly node: string
  readonly from: string
  /** First ISO day on which it no longer holds. */
  readonly until?: string
}

/**
 * @param places those that are there today
 * @param today ISO day
 */
export function readMandate(
  written: WrittenMandate,
  places: readonly NamedPlace[],
  today: string,
): Outcome<ReadMandate> {
  const read = combine({
    role: readRole(written.role),
    node: readPlace(written.node, places),
    from: readDay('from', written.from || today),
    lastDay: written.lastDay === '' ? succeed('') : readDay('until', written.lastDay),
  })
  if (!read.ok) return read
  const { role, node, from, lastDay } = read.value
  const elsewhere = misplaced(
    role,
    places.find((place) => place.node === node),
  )
  if (elsewhere) return refuse(elsewhere)
  if (lastDay === '') return succeed({ role, node, from })
  return lastDay < from ? refuse(endsFirst) : succeed({ role, node, from, until: dayAfter(lastDay) })
}

/** People write the last day on which something holds; the store keeps the first on which it doesn't. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

export function readRole(text: string): Outcome<Role> {
  const role = roles.find((each) => each === text)
  return role ? succeed(role) : refuse(unknownRole)
}

function readPlace(node: string, places: readonly NamedPlace[]): Outcome<string> {
  return node === '' || places.some((place) => place.node === node) ? succeed(node) : refuse(unknownPlace)
}

function readDay(where: string, text: string): Outcome<string> {
  return isDay(text) ? succeed(text) : refuse({ code: 'not-a-day', where, text: notADay })
}

const notADay = {
  sv: 'Skriv dagen som 2026-11-23.',
  en: 'Write the day like 2026-11-23.',
} as const

const unknownRole: Problem = {
  code: 'not-a-role',
  where: 'role',
  text: { sv: 'Välj en roll i listan.', en: 'Choose a role from the list.' },
}

const unknownPlace: Problem = {
  code: 'not-a-place',
  where: 'node',
  text: {
    sv: 'Platsen finns inte i organisationen i dag. Välj en i listan.',
    en: 'The place is not in the organisation today. Choose one from the list.',
  },
}

const endsFirst: Problem = {
  code: 'ends-before-it-begins',
  where: 'until',
  text: {
    sv: 'Behörigheten slutar innan det börjar. Ändra en av dagarna.',
    en: 'The mandate ends before it begins. Change one of the days.',
  },
}
