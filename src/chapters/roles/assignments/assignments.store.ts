import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import { note, type Writer, withRegister } from '#chapters/roles/register/register.store.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import type { AssignmentContent } from './assignment-content.ts'

const columns = `municipality_id, assignment_id, version, text, type, from_node, to_node, decision, amount_ore, given_on,
  done_on, who, at`

const insert = statement(
  'roles/insert assignment',
  z.object({ assignment_id: z.number() }),
  `insert into assignment (municipality_id, text, type, from_node, to_node, decision, amount_ore, given_on, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning assignment_id`,
)

const change = statement(
  'roles/change assignment',
  z.unknown(),
  `insert into assignment (${columns})
   select $1::text, $2::bigint, max(version) + 1, $3, $4, $5, $6, $7, $8::bigint, $9::date, $10::date, $11, $12::timestamptz
   from assignment where municipality_id = $1::text and assignment_id = $2::bigint`,
)

/** Registers an assignment, or a new version of one that there is. */
export function saveAssignment(
  database: Database,
  writer: Writer,
  { content, id, why }: { readonly content: AssignmentContent; readonly id?: number; readonly why: string },
): Promise<Outcome<number>> {
  return withRegister(database, writer.municipality, async (within, { assignments }) => {
    const before = assignments.find((each) => each.id === id)
    if (id !== undefined && !before) return refuse(unknownAssignment)
    const { text, type, from, to, decision, ore, givenOn } = content
    const values = [text, type, from, to, decision, ore ?? null, givenOn]
    const { municipality, who, at } = writer
    if (id !== undefined) {
      await within.all(change, [municipality, id, ...values, before?.doneOn ?? null, who, at])
      await trail(within, writer, 'assignment-changed', id, why)
      return succeed(id)
    }
    const row = await within.first(insert, [municipality, ...values, who, at])
    if (!row) throw new Error('an assignment was not stored')
    await trail(within, writer, 'assignment-given', row.assignment_id, why)
    return succeed(row.assignment_id)
  })
}

/** Notes that an assignment is done. */
export function finishAssignment(
  database: Database,
  writer: Writer,
  { id, doneOn }: { readonly id: number; readonly doneOn: string },
): Promise<Outcome<void>> {
  return withRegister(database, writer.municipality, async (within, { assignments }) => {
    const before = assignments.find((each) => each.id === id)
    if (!before) return refuse(unknownAssignment)
    const { text, type, from, to, decision, ore, givenOn } = before
    if (doneOn < givenOn) return refuse(doneBeforeGiven)
    const values = [text, type, from, to, decision, ore ?? null, givenOn, doneOn]
    await within.all(change, [writer.municipality, id, ...values, writer.who, writer.at])
    await trail(within, writer, 'assignment-done', id, doneOn)
    return succeed(undefined)
  })
}

function trail(within: Database, writer: Writer, action: string, id: number, why: string): Promise<void> {
  return note(within, writer, { action, object: addressOf.assignment(id), why, details: {} })
}

export const unknownAssignment: Problem = {
  code: 'unknown-assignment',
  text: {
    sv: 'Det finns inget sådant uppdrag. Se listan över uppdrag.',
    en: 'There is no such assignment. See the list of assignments.',
  },
}

const doneBeforeGiven: Problem = {
  code: 'done-before-given',
  where: 'doneOn',
  text: {
    sv: 'Dagen är före den dag då uppdraget gavs. Rätta dagen.',
    en: 'The day is before the one when the assignment was given. Correct the day.',
  },
}
