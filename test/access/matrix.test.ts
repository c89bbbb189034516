import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { roles } from '#identity/model.ts'
import { startSession } from '#identity/sessions.store.ts'
import { statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import { withClient } from '#store/migrate.ts'
import { quote, storeTables } from '#store/tables.ts'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { makeAccount } from '#test/support/sign-in.ts'
import type { AppContext } from '#web/context.ts'
import type { Door } from '#web/doors.ts'
import { createApp, doorsOf } from '#web/server.ts'
import { isExpected, type Knocker, whoMay } from './expectation.ts'
import { type Answered, isAboutOwn, knock, type Target, targetsOf } from './knock.ts'
import { at, closedKinds, type PlaceId, plant, plantedGroup } from './world.ts'

const own = { municipality: '9140', prefix: '', offset: 0, mark: 'SLUTET' }
const neighbour = { municipality: '9999', prefix: 'granne-', offset: 9000, mark: 'GRANNENS' }

/** Where each role sits, and a second one of some in another part of the municipality. */
const seats: readonly Knocker[] = [
  { name: 'a visitor', place: '', signedIn: false },
  { name: "the neighbour municipality's administrator", place: '', signedIn: false },
  { name: 'an account without a role', place: '', signedIn: true },
  ...(
    [
      ['assembly-member', 'kf'],
      ['committee-member', 'bun'],
      ['committee-chair', 'bun'],
      ['committee-chair', 'son'],
      ['head-of-department', 'buf'],
      ['head-of-department', 'sof'],
      ['manager', 'norra'],
      ['unit-manager', 'bjorkskolan'],
      ['unit-manager', 'solgarden'],
      ['controller', ''],
      ['controller', 'buf'],
      ['quality-strategist', ''],
      ['hr', ''],
      ['auditor', ''],
      ['administrator', ''],
    ] as const satisfies readonly (readonly [Knocker['role'], PlaceId | ''])[]
  ).map(([role, place]) => ({ name: `${role} at ${place || 'the whole'}`, role, place, signedIn: true })),
  {
    name: 'a member of the party group',
    role: 'committee-member',
    place: 'bun',
    signedIn: true,
    group: plantedGroup,
  },
  {
    name: 'a member of another group',
    role: 'assembly-member',
    place: 'kf',
    signedIn: true,
    group: 'grupp-tva',
  },
  {
    name: "an administrator on the group's list",
    role: 'administrator',
    place: '',
    signedIn: true,
    group: plantedGroup,
  },
]

/** Doors that lead to nothing here, with why: whoever may comes through, and finds nothing. */
const leadToNothing: ReadonlySet<string> = new Set([
  // No figures are loaded, so that the walk is quick: what these say of an indicator is not there.
  'get /datakallor/:kpi',
  'get /jamforelser/:service/:municipality',
  'get /api/v1/indicators/:kpi/values',
  'get /api/v1/services/:service/figures',
  'get /api/v1/services/:service/ranking',
  // They ask for a service by name in the query.
  'get /jamforelser/egen-verksamhet/ta-bort',
  'post /jamforelser/egen-verksamhet/ta-bort',
  // What everybody may is knocked at once only, and at a committee: no rule counts anything there.
  'get /budget/varfor/:node/modell',
  // A link that nobody has been given.
  'get /engangslank/:token',
  'post /engangslank/:token',
  // No identity provider is set up.
  'get /logga-in/kommunen',
  'get /logga-in/svar',
  // Only in the example.
  'post /exempel/roll',
])

let database: TestDatabase
let app: ReturnType<typeof createApp>
let doors: readonly Door[]
let accounts: ReadonlyMap<Knocker, { readonly municipality: string; readonly account: string }>
const faults: unknown[] = []

beforeAll(async () => {
  database = await freshDatabase()
  await setInstallation(database, { municipality: own.municipality, name: 'Ekbacka', kind: 'own' })
  await withClient(database.config, async (client) => {
    await plant(client, own)
    await plant(client, neighbour)
  })
  for (const { municipality, prefix } of [own, neighbour]) {
    await makeAccount(database, { id: `${prefix}ett-konto`, municipality, at })
  }
  await makeAccount(database, { id: 'i-gruppen', municipality: '9140', name: `${own.mark}:party-group`, at })
  await database.all(membership, [own.municipality, plantedGroup, 'i-gruppen', at])
  accounts = new Map(
    await Promise.all(
      seats
        .filter(({ name }) => name !== 'a visitor')
        .map(async (seat, i) => {
          const isNeighbour = !seat.signedIn
          const { municipality } = isNeighbour ? neighbour : own
          const id = `konto-${i}`
          const role = isNeighbour ? ('administrator' as const) : seat.role
          await makeAccount(database, { id, municipality, node: seat.place, at, ...(role && { role }) })
          if (seat.group) await database.all(membership, [municipality, seat.group, id, at])
          return [seat, { municipality, account: id }] as const
        }),
    ),
  )
  const context: AppContext = { database, now: () => at, reportFault: (error) => faults.push(error) }
  app = createApp(context)
  // Pages before forms, so that no form changes what a page is about.
  doors = doorsOf(context).toSorted((a, b) => (a.method < b.method ? -1 : a.method > b.method ? 1 : 0))
})

const membership = statement(
  'test/party membership',
  z.unknown(),
  `insert into party_membership (municipality_id, group_id, account_id, valid_from, let_in_at, who, at)
   values ($1, $2, $3, '2023-01-01', $4, 'test', $4)`,
)

const readingAs = new Map<Knocker, string>()

/** A session of its own for each form, since one of them ends it; one for all pages that are read between forms. */
async function cookieOf(seat: Knocker, { method }: Pick<Door, 'method'>): Promise<string | undefined> {
  const account = accounts.get(seat)
  if (!account) return undefined
  if (method !== 'get') readingAs.clear()
  const known = readingAs.get(seat)
  if (known) return known
  const cookie = `styrkedjan-session=${await startSession(database, { ...account, through: 'password', at })}`
  if (method === 'get') readingAs.set(seat, cookie)
  return cookie
}

/** Pages are asked for by all at once; forms are sent one after the other, in the order of the seats. */
async function knockAs(
  those: readonly Knocker[],
  door: Door,
  target: Target,
  hear: (seat: Knocker, answer: Answered) => void,
): Promise<void> {
  const asOne = async (seat: Knocker) =>
    hear(seat, await knock(app, door, target, await cookieOf(seat, door)))
  if (door.method === 'get') await Promise.all(those.map(asOne))
  else for (const seat of those) await asOne(seat)
}

/** What a municipality's rows are, in one figure; sessions come and go with the walk itself. */
async function rowsOf(municipality: string): Promise<string> {
  const names = await tableNames()
  const parts = names.map(
    (name) =>
      `select coalesce(string_agg(row::text, '|' order by row::text), '') as rows from ${quote(name)} as row where municipality_id = $1`,
  )
  const question = `select md5(string_agg(rows, '#')) as digest from (${parts.join(' union all ')}) as every`
  const found = await database.first(statement('test/rows', z.object({ digest: z.string() }), question), [
    municipality,
  ])
  return found?.digest ?? ''
}

let tables: readonly string[] | undefined
async function tableNames() {
  tables ??= await withClient(database.config, async (client) =>
    (await storeTables(client))
      .filter(({ columns }) => columns.some(({ name }) => name === 'municipality_id'))
      .map(({ name }) => name)
      .filter((name) => !['session', 'sign_in_attempt', 'installation'].includes(name)),
  )
  return tables
}

function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

const nameOf = ({ method, pattern }: Door) => `${method} ${pattern}`

test('there is a seat for every role', () => {
  expect(roles.filter((role) => !seats.some((seat) => seat.role === role))).toEqual([])
})

test('of every door it is said who may', () => {
  const unsaid = doors.filter((door) => !whoMay({ ...door, ...door.access }))
  expect(unsaid.map((door) => `${nameOf(door)}: ${door.access.kind} ${door.access.action}`)).toEqual([])
})

test('every door, knocked at by every role, opens to those who may and to nobody else', async () => {
  const wrong: string[] = []
  const opened = new Set<string>()
  let tried = 0
  for (const door of doors) {
    const isOpenToAll = whoMay({ ...door, ...door.access })?.includes('everybody')
    // Where everybody may, one object says as much as all.
    for (const target of targetsOf(door).slice(0, isOpenToAll ? 1 : undefined)) {
      const wish = { ...door, ...door.access, place: target.place }
      const shut = seats.filter((seat) => !isExpected(seat, wish))
      const before = shut.length > 0 && door.method === 'post' ? await rowsOf(own.municipality) : ''
      const hear = (seat: Knocker, answer: Answered) => {
        tried += 1
        if (answer.outcome === 'opened') opened.add(nameOf(door))
        wrong.push(...complaints(seat, door, target, answer))
      }
      await knockAs(shut, door, target, hear)
      if (before && (await rowsOf(own.municipality)) !== before) {
        wrong.push(`${nameOf(door)} ${target.address}: a refused form left something behind`)
      }
      const welcome = seats.filter((each) => !shut.includes(each))
      await knockAs(welcome, door, target, hear)
    }
  }
  const closed = doors.map(nameOf).filter((name) => !opened.has(name) && !leadToNothing.has(name))
  tell(
    `routes × roles tried: ${tried} (${doors.length} routes, ${seats.length} seats), leaks: ${wrong.length}`,
  )
  expect({ wrong, closed, faults }).toEqual({ wrong: [], closed: [], faults: [] })
}, 900_000)

/** What is amiss with an answer: opened or refused against the expectation, or with words that aren't for the reader. */
function complaints(
  seat: Knocker,
  door: Door,
  target: Target,
  { outcome, status, text }: Answered,
): string[] {
  const what = `${nameOf(door)} ${target.address} as ${seat.name}`
  const may = isExpected(seat, { ...door, ...door.access, place: target.place })
  return [
    ...(outcome === 'opened' && !may ? [`${what}: opened (${status})`] : []),
    ...(outcome === 'refused' && may ? [`${what}: refused (${status})`] : []),
    ...(status >= 500 ? [`${what}: fault`] : []),
    ...closedKinds
      .filter((kind) => text.includes(`${own.mark}:${kind}`) && !mayReadPlanted(seat, kind))
      .map((kind) => `${what}: shows a ${kind}`),
    ...(text.includes(neighbour.mark) ? [`${what}: shows the neighbour's`] : []),
  ]
}

/** The planted texts that aren't open to all belong to the department; the organisation's history to all within. */
function mayReadPlanted(seat: Knocker, kind: (typeof closedKinds)[number]): boolean {
  if (kind === 'organisation-history') return seat.signedIn
  return isExpected(seat, { method: 'get', pattern: '', action: 'read', kind, place: 'buf' })
}

test('the search finds nothing that is not open to everybody', async () => {
  for (const seat of seats) {
    for (const words of [own.mark, neighbour.mark, neighbour.prefix]) {
      const door = { method: 'get', pattern: '/sok', access: { action: 'read', kind: 'start-page' } } as const
      const target = { address: `/sok?q=${words}`, fields: {}, place: '' } as const
      const { text } = await knock(app, door, target, await cookieOf(seat, door))
      expect(text).toContain('<main')
      expect(text).not.toMatch(new RegExp(`${own.mark}:|${neighbour.mark}:|${neighbour.prefix}[a-z]`))
    }
  }
})

test('no door leads to another municipality’s objects, for anybody', async () => {
  const before = await rowsOf(neighbour.municipality)
  const successes: string[] = []
  let tried = 0
  for (const door of doors.filter(isAboutOwn)) {
    for (const target of targetsOf(door, neighbour.prefix, neighbour.offset)) {
      await knockAs(seats, door, target, (seat, { text, status }) => {
        tried += 1
        // A way back to a page (302) is not the page.
        const isFound = door.method === 'get' && status === 200
        if (isFound || text.includes(neighbour.mark)) {
          successes.push(`${nameOf(door)} ${target.address} as ${seat.name}`)
        }
      })
    }
  }
  if ((await rowsOf(neighbour.municipality)) !== before) successes.push('a row was changed')
  tell(`attempts at another municipality's objects: ${tried}, successes: ${successes.length}`)
  expect(successes).toEqual([])
}, 900_000)
