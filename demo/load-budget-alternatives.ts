import type { Database } from '#store/db.ts'
import { exampleAlternatives, exampleGroups, exampleTaxRates } from './budget/alternatives.ts'
import { accountNamed } from './people.ts'
import { noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** The groups came with the term. */
const since = '2023-01-01'

/** Writes Ekbacka's party groups, their drafts, and what they have tabled. */
export async function loadBudgetAlternatives(database: Database, municipality: string): Promise<void> {
  for (const each of [...groups(), ...alternatives()]) await fill(database, municipality, each)
}

function groups(): Filling<Columns>[] {
  return [
    filling(
      'party_group',
      { group_id: 'text', name: 'text', valid_from: 'date', ...recorded },
      exampleGroups.map(({ id, name }) => ({ group_id: id, name, valid_from: since, who, at: noon(since) })),
    ),
    filling(
      'party_membership',
      { group_id: 'text', account_id: 'text', valid_from: 'date', let_in_at: 'timestamptz', ...recorded },
      exampleGroups.flatMap((group) =>
        group.members.map((name) => {
          const waits = 'waiting' in group && group.waiting.some((each) => each === name)
          const from = waits ? '2026-10-14' : since
          return {
            ...{ group_id: group.id, account_id: accountNamed(name), valid_from: from, who },
            ...{ let_in_at: waits ? undefined : noon(since), at: noon(from) },
          }
        }),
      ),
    ),
    filling(
      'tax_rate',
      { year: 'int', version: 'int', rate: 'float8', source: 'text', ...recorded },
      exampleTaxRates.map((rate) => ({ ...rate, version: 1, who, at: noon(`${rate.year - 1}-10-01`) })),
    ),
  ]
}

function alternatives(): Filling<Columns>[] {
  const key = { alternative_id: 'text' }
  return [
    filling(
      'budget_alternative',
      { ...key, group_id: 'text', year: 'int', at: 'timestamptz' },
      exampleAlternatives.map(({ id, group, year, versions }) => ({
        ...{ alternative_id: id, group_id: group, year },
        at: noon(versions[0]?.on ?? since),
      })),
    ),
    filling(
      'budget_alternative_version',
      { ...key, version: 'int', document: 'jsonb', ...recorded },
      exampleAlternatives.flatMap(({ id, versions }) =>
        versions.map(({ document, who: writer, on }, index) => ({
          ...{ alternative_id: id, version: index + 1, document, who: writer, at: noon(on) },
        })),
      ),
    ),
    filling(
      'budget_alternative_tabling',
      {
        ...{ ...key, version: 'int', model: 'jsonb', note: 'jsonb', reference: 'text' },
        ...{ tabled_on: 'date', at: 'timestamptz' },
      },
      exampleAlternatives.flatMap(({ id, versions, tabling }) =>
        tabling === undefined
          ? []
          : [
              {
                ...{ alternative_id: id, version: versions.length, model: tabling.model, note: tabling.note },
                ...{ reference: tabling.reference, tabled_on: tabling.on, at: noon(tabling.on) },
              },
            ],
      ),
    ),
  ]
}
