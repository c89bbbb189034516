import type { Database } from '#store/db.ts'
import { exampleOrganisation } from './organisation.ts'
import { examplePeople } from './people.ts'
import { fill, filling } from './rows.store.ts'

const source = 'exempeldata'
/** The example's only change: everything else would be the visitor's own. */
const change = 1

/** @param now ISO instant */
export async function loadOrganisation(database: Database, municipality: string, now: string): Promise<void> {
  const { versions, successions } = exampleOrganisation
  const fillings = [
    filling(
      'organisation_change',
      { change_number: 'int', kind: 'text', who: 'text', why: 'text', at: 'timestamptz' },
      [
        {
          change_number: change,
          kind: 'example',
          who: source,
          why: 'Exempelkommunens organisation från den 1 januari 2022.',
          at: now,
        },
      ],
    ),
    filling(
      'organisation_version',
      {
        node_id: 'text',
        valid_from: 'date',
        valid_until: 'date',
        parent_id: 'text',
        name: 'text',
        kind: 'text',
        activity_codes: 'text[]',
        sort_order: 'int',
        added_by: 'int',
      },
      versions.map((version, index) => ({
        node_id: version.node,
        valid_from: version.from,
        valid_until: version.until,
        parent_id: version.parent,
        name: version.name,
        kind: version.kind,
        activity_codes: version.activityCodes,
        sort_order: index,
        added_by: change,
      })),
    ),
    filling(
      'organisation_succession',
      { from_node: 'text', to_node: 'text', happened_on: 'date', share: 'float8', added_by: 'int' },
      successions.map(({ from, to, on, share }) => ({
        from_node: from,
        to_node: to,
        happened_on: on,
        share,
        added_by: change,
      })),
    ),
  ]
  for (const each of fillings) await fill(database, municipality, each)
}

/** Accounts without a password: nobody can sign in by them, a visitor steps into them. */
export async function loadPeople(database: Database, municipality: string, now: string): Promise<void> {
  const accounts = filling(
    'account',
    {
      account_id: 'text',
      name: 'text',
      email: 'text',
      created_at: 'timestamptz',
      example_order: 'int',
      example_title: 'jsonb',
    },
    examplePeople.map(({ account, name, email, title, shown }, index) => ({
      account_id: account,
      name,
      email,
      created_at: now,
      example_order: shown ? index : null,
      example_title: title,
    })),
  )
  const mandates = filling(
    'mandate',
    {
      account_id: 'text',
      role: 'text',
      node_id: 'text',
      valid_from: 'date',
      valid_until: 'date',
      granted_through: 'text',
      granted_by: 'text',
      granted_at: 'timestamptz',
    },
    examplePeople.flatMap(({ account, mandates }) =>
      mandates.map(({ role, node, from, until }) => ({
        account_id: account,
        role,
        node_id: node,
        valid_from: from,
        valid_until: until,
        granted_through: 'hand',
        granted_by: source,
        granted_at: now,
      })),
    ),
  )
  for (const each of [accounts, mandates]) await fill(database, municipality, each)
}
