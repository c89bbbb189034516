import { z } from 'zod'
import { addDelegations, addTypes } from '#chapters/roles/register/register.store.ts'
import { type Database, statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import { aDelegation, aType } from './rows.ts'

export const municipality = '9140'
export const now = '2026-11-23T08:00:00.000Z'
export const today = '2026-11-23'

const change = statement(
  'fixture/organisation change',
  z.unknown(),
  `insert into organisation_change (municipality_id, change_number, kind, who, why, at)
   values ($1, 1, 'example', 'test', 'test', '2020-01-01')`,
)

const place = statement(
  'fixture/place',
  z.unknown(),
  `insert into organisation_version
     (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, sort_order, added_by)
   values ($1, $2, '2020-01-01', $3, $4, $5, '{}', $6, 1)`,
)

const places = [
  ['kf', null, 'Kommunfullmäktige', 'municipal-assembly'],
  ['ks', 'kf', 'Kommunstyrelsen', 'executive-board'],
  ['klk', 'ks', 'Kommunledningskontoret', 'department'],
  ['bun', 'kf', 'Barn- och utbildningsnämnden', 'committee'],
  ['buf', 'bun', 'Barn- och utbildningsförvaltningen', 'department'],
  ['bjorkskolan', 'buf', 'Björkskolan', 'unit'],
  ['sn', 'kf', 'Socialnämnden', 'committee'],
  ['sf', 'sn', 'Socialförvaltningen', 'department'],
  ['aldre', 'sf', 'Äldreomsorg', 'service-area'],
  ['hemtjanst-norr', 'aldre', 'Hemtjänst Norr', 'unit'],
] as const

const reporting = 'Nästa sammanträde'

const types = [
  aType('avstangning-av-elev', {
    ...{ title: 'Avstängning av elev', area: 'Barn och elever', committee: 'bun', law: 'Skollagen 5:17' },
    ...{ lowestLawful: 'unit-manager', lawfulReason: 'Rektor beslutar.', statutoryPost: 'rektor', perYear: 4 },
  }),
  aType('anstallning-av-larare', {
    ...{ title: 'Anställning av lärare', area: 'Personal', committee: 'bun', lowestLawful: 'official' },
    ...{ perYear: 60, daysToDecision: 12, yearlyOre: 3_000_000_000 },
  }),
  aType('inkop', {
    ...{ title: 'Inköp av varor och tjänster', area: 'Ekonomi', committee: 'bun', lowestLawful: 'official' },
    ...{ perYear: 900, daysToDecision: 3.5, yearlyOre: 1_850_000_000 },
  }),
  aType('mal-och-inriktning', {
    ...{ title: 'Mål och inriktning för verksamheten', area: 'Styrning', committee: 'sn', law: 'KL 6:38 p. 1' },
    ...{ lowestLawful: 'committee', lawfulReason: 'Får inte delegeras.', perYear: 2 },
  }),
  aType('bistand-hemtjanst', {
    ...{ title: 'Bistånd i form av hemtjänst', area: 'Äldre', committee: 'sn', lowestLawful: 'official' },
    ...{ perYear: 1200, daysToDecision: 9 },
  }),
  aType('hyresavtal', {
    ...{ title: 'Hyresavtal för lokaler', area: 'Ekonomi', committee: 'sn', lowestLawful: 'head-of-department' },
    ...{ lawfulReason: 'Avtalet binder nämnden över flera år.' },
  }),
  aType('fakturor', {
    ...{ title: 'Godkännande av fakturor', area: 'Ekonomi', committee: 'sn', act: 'payment-authorisation' },
    ...{ lowestLawful: 'official', perYear: 8000 },
  }),
] as const

const delegations = [
  aDelegation(1, 'anstallning-av-larare', { level: 'head-of-department', decision: 'BUN 2025-02-11 § 14', from: '2025-03-01', reporting }),
  aDelegation(2, 'inkop', { level: 'unit-manager', limitOre: 10_000_000, decision: 'BUN 2025-02-11 § 14', from: '2025-03-01', reporting }),
  aDelegation(3, 'inkop', { level: 'head-of-department', decision: 'BUN 2025-02-11 § 14', from: '2025-03-01', reporting }),
  aDelegation(4, 'bistand-hemtjanst', { level: 'official', decision: 'SN 2024-05-20 § 31', from: '2024-06-01', reporting }),
  aDelegation(5, 'bistand-hemtjanst', { level: 'manager', decision: 'SN 2025-09-15 § 62', from: '2025-10-01', reporting }),
  aDelegation(6, 'fakturor', { document: 'payment-order', level: 'unit-manager', decision: 'SN 2025-01-20 § 4', from: '2025-02-01', reporting: '' }),
]

/** A municipality with two committees, seven decision types, one hole and one decision with two deciders. */
export async function smallMunicipality(database: Database, { types: withTypes = true } = {}): Promise<void> {
  await setInstallation(database, { municipality, name: 'Ekbacka', kind: 'own' })
  await smallOrganisation(database)
  if (!withTypes) return
  const writer = { municipality, who: 'Kim Controller', account: 'kim', at: '2025-01-02T08:00:00.000Z' }
  await addTypes(database, writer, types)
  await addDelegations(database, writer, delegations.map(({ id: _, ...each }) => each))
}

async function smallOrganisation(database: Database): Promise<void> {
  await database.all(change, [municipality])
  for (const [index, [node, parent, name, kind]] of places.entries()) {
    await database.all(place, [municipality, node, parent, name, kind, index])
  }
}
