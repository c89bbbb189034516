import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { Agreement, ContinuityItem } from '#chapters/roles/model.ts'
import { note, type Writer } from '#chapters/roles/register/register.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'

const item = z.object({ item_id: z.number() })

const insertItem = statement(
  'roles/insert continuity item',
  item,
  `insert into continuity_item (municipality_id, node_id, kind, text, due, known_by, updated_on, who)
   values ($1, $2, $3, $4, $5, $6, $7, $8) returning item_id`,
)

const confirmItem = statement(
  'roles/confirm continuity item',
  item,
  `update continuity_item set known_by = $4, updated_on = $5, who = $6
   where municipality_id = $1 and node_id = $2 and item_id = $3 and closed_on is null returning item_id`,
)

const closeItem = statement(
  'roles/close continuity item',
  item,
  `update continuity_item set closed_on = $4, updated_on = $4, who = $5
   where municipality_id = $1 and node_id = $2 and item_id = $3 and closed_on is null returning item_id`,
)

const agreement = z.object({ agreement_id: z.number() })

const insertAgreement = statement(
  'roles/insert agreement',
  agreement,
  `insert into agreement (municipality_id, node_id, promised_by, text, asked_on, due, who)
   values ($1, $2, $3, $4, $5, $6, $7) returning agreement_id`,
)

const answerAgreement = statement(
  'roles/answer agreement',
  agreement,
  `update agreement set answered_on = $4 where municipality_id = $1 and node_id = $2 and agreement_id = $3
     and answered_on is null and done_on is null returning agreement_id`,
)

const finishAgreement = statement(
  'roles/finish agreement',
  agreement,
  `update agreement set done_on = $4 where municipality_id = $1 and node_id = $2 and agreement_id = $3
     and done_on is null returning agreement_id`,
)

export type NewItem = Pick<ContinuityItem, 'place' | 'kind' | 'text' | 'due' | 'knownBy'>

/** A matter that must survive a change of head. */
export function addItem(database: Database, writer: Writer, added: NewItem): Promise<number> {
  const { municipality, who } = writer
  const day = swedishDay(writer.at)
  const { place, kind, text, due, knownBy } = added
  return database.transaction(async (within) => {
    const row = await within.first(insertItem, [
      municipality,
      place,
      kind,
      text,
      due ?? null,
      knownBy,
      day,
      who,
    ])
    if (!row) throw new Error('a continuity item was not stored')
    await note(within, writer, {
      ...{ action: 'continuity-item-added', object: addressOf.item(place, row.item_id), why: '' },
      details: { kind, knownBy },
    })
    return row.item_id
  })
}

/** Says that a matter still holds and how many know it, or that it is closed. */
export function followItem(
  database: Database,
  writer: Writer,
  { place, id }: { readonly place: string; readonly id: number },
  now: { readonly knownBy: number } | 'closed',
): Promise<Outcome<void>> {
  const day = swedishDay(writer.at)
  return database.transaction(async (within) => {
    const key = [writer.municipality, place, id]
    const row =
      now === 'closed'
        ? await within.first(closeItem, [...key, day, writer.who])
        : await within.first(confirmItem, [...key, now.knownBy, day, writer.who])
    if (!row) return refuse(itemClosed)
    await note(within, writer, {
      action: now === 'closed' ? 'continuity-item-closed' : 'continuity-item-confirmed',
      ...{ object: addressOf.item(place, id), why: '' },
      details: now === 'closed' ? {} : { knownBy: now.knownBy },
    })
    return succeed(undefined)
  })
}

export type NewAgreement = Pick<Agreement, 'place' | 'promisedBy' | 'text' | 'due'>

export function addAgreement(database: Database, writer: Writer, added: NewAgreement): Promise<void> {
  const { place, promisedBy, text, due } = added
  const day = swedishDay(writer.at)
  return database.transaction(async (within) => {
    await within.all(insertAgreement, [writer.municipality, place, promisedBy, text, day, due, writer.who])
    await note(within, writer, {
      ...{ action: 'agreement-made', object: addressOf.department(place), why: '' },
      details: { promisedBy, due },
    })
  })
}

/** Notes that an agreement has been answered, or that what was agreed is done. */
export function followAgreement(
  database: Database,
  writer: Writer,
  { place, id }: { readonly place: string; readonly id: number },
  what: 'answered' | 'done',
): Promise<Outcome<void>> {
  const query = what === 'done' ? finishAgreement : answerAgreement
  return database.transaction(async (within) => {
    const row = await within.first(query, [writer.municipality, place, id, swedishDay(writer.at)])
    if (!row) return refuse(agreementDone)
    await note(within, writer, {
      ...{ action: `agreement-${what}`, object: addressOf.department(place), why: '', details: { id } },
    })
    return succeed(undefined)
  })
}

const itemClosed: Problem = {
  code: 'item-closed',
  text: {
    sv: 'Punkten är redan avslutad, eller finns inte här. Läs listan på nytt.',
    en: 'The item is already closed, or isn’t here. Read the list anew.',
  },
}

const agreementDone: Problem = {
  code: 'agreement-done',
  text: {
    sv: 'Det är redan noterat, eller finns inte här. Läs listan på nytt.',
    en: 'That is already noted, or isn’t here. Read the list anew.',
  },
}
