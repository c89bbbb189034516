import { Hono } from 'hono'
import { z } from 'zod'
import type { NodeKind } from '#core/organisation/model.ts'
import type { Actor, Role } from '#identity/model.ts'
import { type Database, statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import type { AppContext, WebEnv } from '#web/context.ts'
import { setUpErrors } from '#web/set-up-errors.tsx'
import { setUpFrame } from '#web/set-up-frame.ts'
import { setUpPages } from '#web/set-up-pages.ts'
import { insertGoalLink, insertGoalVersion } from '#chapters/goals/form/edit.store.ts'
import type { ContributionLink, GoalVersion } from '#chapters/goals/model.ts'
import { pages } from '#chapters/goals/web.tsx'
import { noteInTrail } from '#test/support/trail.ts'

export const today = '2026-11-23'
export const now = `${today}T08:00:00.000Z`
export const municipality = '9140'

/** Path, name, kind and activity codes of every place. */
const places: readonly (readonly [string, string, NodeKind, readonly string[]])[] = [
  ['kf', 'Kommunfullmäktige', 'municipal-assembly', []],
  ['kf/ks', 'Kommunstyrelsen', 'executive-board', []],
  ['kf/bun', 'Barn- och utbildningsnämnden', 'committee', []],
  ['kf/bun/bof', 'Barn- och utbildningsförvaltningen', 'department', []],
  ['kf/bun/bof/grund', 'Grundskola', 'service-area', ['440']],
  ['kf/bun/bof/grund/bjorkskolan', 'Björkskolan', 'unit', ['440']],
  ['kf/bun/bof/grund/lindskolan', 'Lindskolan', 'unit', ['440']],
  ['kf/von', 'Vård- och omsorgsnämnden', 'committee', []],
  ['kf/von/vof', 'Vård- och omsorgsförvaltningen', 'department', []],
  ['kf/von/vof/solgarden', 'Solgården', 'unit', ['510']],
]

const insertChange = statement(
  'goals fixture change',
  z.unknown(),
  `insert into organisation_change (municipality_id, change_number, kind, who, why, at)
   values ($1, 1, 'example', 'test', 'test', $2)`,
)
const insertPlace = statement(
  'goals fixture place',
  z.unknown(),
  `insert into organisation_version
     (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, sort_order, added_by)
   values ($1, $2, '2020-01-01', $3, $4, $5, $6, $7, 1)`,
)

/** The example's organisation in small, and nothing else. */
export async function setUpMunicipality(database: Database): Promise<void> {
  await setInstallation(database, { municipality, name: 'Ekbacka', kind: 'example' })
  await database.all(insertChange, [municipality, now])
  for (const [index, [path, name, kind, codes]] of places.entries()) {
    const [parent, node] = path.split('/').slice(-2).length === 2 ? path.split('/').slice(-2) : [null, path]
    await database.all(insertPlace, [municipality, node, parent, name, kind, codes, index])
  }
}

/** A goal version with what the test says of it. */
export function aGoal(version: Partial<GoalVersion> & Pick<GoalVersion, 'goal' | 'wording'>): GoalVersion {
  return {
    ...{ version: 1, edit: 'new', from: '2023-01-01', kind: 'overall', owner: 'kf', reaches: [], horizon: 2027 },
    ...{ decision: 'KF 2022-11-28 § 140', reason: '', consequence: '', measures: [] },
    ...{ who: 'Kim Nyberg', at: '2022-11-29T09:00:00.000Z' },
    ...version,
  }
}

export const behoriga = aGoal({
  goal: 'alla-behoriga',
  wording: 'Alla elever som går ut årskurs 9 år 2027 är behöriga till gymnasiet',
  anchor: { law: 'skollagen 1:4', serves: 'elever i årskurs 1–9' },
  measures: [
    {
      id: 'm1',
      title: 'Behöriga till yrkesprogram',
      kpi: 'N15428',
      unit: 'procent',
      better: 'higher',
      baseline: { year: 2022, value: 81.5 },
      targets: [
        { year: 2024, value: 84 },
        { year: 2025, value: 88 },
        { year: 2026, value: 92 },
      ],
      reportsPerYear: 2,
    },
  ],
})
const trygga = aGoal({ goal: 'trygga-aldre', wording: 'Äldre är trygga hemma' })
const resultat = aGoal({ goal: 'resultat', wording: 'Resultatet är minst 2 procent', kind: 'financial' })
const klimat = aGoal({ goal: 'klimat', wording: 'Ekbacka tar klimatansvar', kind: 'policy-direction' })
const lasning = aGoal({
  goal: 'lasning-bun',
  wording: 'Alla elever läser med flyt i årskurs 3',
  kind: 'committee',
  owner: 'bun',
  from: '2023-02-14',
  decision: 'BUN 2023-02-14 § 12',
})
const bjorklasning = aGoal({
  goal: 'lasning-bjorkskolan',
  wording: 'Varje elev på Björkskolan läser högt för en vuxen varje vecka',
  kind: 'unit',
  owner: 'bjorkskolan',
  from: '2023-04-01',
  decision: 'Rektors beslut 2023-04-01',
})

const links: readonly ContributionLink[] = [
  {
    child: 'lasning-bun',
    parent: 'alla-behoriga',
    mechanism: 'den som läser med flyt klarar alla ämnen',
    usedAsIs: false,
    from: '2023-02-14',
  },
  {
    child: 'lasning-bjorkskolan',
    parent: 'lasning-bun',
    mechanism: 'flyt kommer av att läsa ofta',
    usedAsIs: false,
    from: '2023-04-01',
  },
]

const clear = statement(
  'goals fixture clear',
  z.unknown(),
  `with v as (delete from goal_version), l as (delete from goal_link), o as (delete from goal_outcome)
   delete from goal_limit_answer`,
)

/** Takes the goals away, for the next test. */
export async function clearGoals(database: Database): Promise<void> {
  await database.all(clear)
}

/** Two overall goals, a financial one, a direction, and a way down to a school. */
export async function setUpGoals(database: Database): Promise<void> {
  for (const goal of [behoriga, trygga, resultat, klimat, lasning, bjorklasning])
    await insertGoalVersion(database, municipality, goal)
  for (const link of links)
    await insertGoalLink(database, { municipality, who: 'Kim Nyberg', at: now }, link)
  await noteInTrail(database, municipality)
}

const pathOf = (node: string) => places.map(([path]) => path.split('/')).find((path) => path.at(-1) === node) ?? []

/** Somebody with one role. @param node the place of it; empty: the whole municipality */
export function person(role: Role, node = ''): Actor {
  return {
    kind: 'person',
    ...{ municipality, account: `${role}-${node}`, name: `${role} ${node}`.trim(), example: false },
    mandates: [{ role, path: pathOf(node) }],
  }
}

export const nobody: Actor = { kind: 'public' }

/** The goals' pages as somebody sees them. */
export function goalsApp(database: Database, actor: Actor) {
  const context: AppContext = {
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  }
  const app = new Hono<WebEnv>()
  setUpErrors(app, context)
  app.use(async (c, next) => {
    c.set('installation', { municipality, name: 'Ekbacka', kind: 'example' })
    c.set('actor', actor)
    await next()
  })
  setUpFrame(app, context)
  setUpPages(app, context, [pages])
  const get = async (address: string) => {
    const response = await app.request(address)
    return { status: response.status, html: await response.text(), headers: response.headers }
  }
  const post = async (address: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields))
      for (const each of [value].flat()) body.append(name, each)
    const response = await app.request(address, { method: 'POST', body })
    return { status: response.status, html: await response.text(), location: response.headers.get('location') }
  }
  return { get, post, app }
}

/** The text of a page, as it is read: tags away, spaces single. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll(/[^\S\u00a0]+/g, ' ')
}
