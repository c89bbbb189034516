import type pg from 'pg'

/** A municipality of six levels with an object of each kind, so that every door leads to something. */
export interface World {
  readonly municipality: string
  /** Stands before every id: two municipalities never share one by chance. */
  readonly prefix: string
  /** Added to every number that is an id. */
  readonly offset: number
  /** Stands in every text that isn't open to all, before the kind: `SLUTET:question`. */
  readonly mark: string
}

export const at = '2026-11-23T08:00:00.000Z'

/** The chain from the assembly to two units, and who lies under whom. */
export const chain = {
  kf: { above: undefined, kind: 'municipal-assembly' },
  bun: { above: 'kf', kind: 'committee' },
  buf: { above: 'bun', kind: 'department' },
  grundskolan: { above: 'buf', kind: 'service-area' },
  norra: { above: 'grundskolan', kind: 'service-area' },
  bjorkskolan: { above: 'norra', kind: 'unit' },
  son: { above: 'kf', kind: 'committee' },
  sof: { above: 'son', kind: 'department' },
  solgarden: { above: 'sof', kind: 'unit' },
} as const
export type PlaceId = keyof typeof chain

/** The place and every place above it, from the top; the whole municipality has none. */
export function pathOf(place: PlaceId | ''): readonly PlaceId[] {
  if (place === '') return []
  const { above } = chain[place]
  return above === undefined ? [place] : [...pathOf(above), place]
}

/** What the texts that aren't open to all are marked as. */
export const closedKinds = [
  'organisation-history',
  'department-page',
  'agreement',
  'question',
  'rule-question',
  'party-group',
  'budget-alternative',
] as const

/** Fills the store with the municipality's organisation, goals, register, questions and rounds. */
export async function plant(client: pg.Client, world: World): Promise<void> {
  await plantOrganisation(client, world)
  await plantGoals(client, world)
  await plantRoles(client, world)
  await plantBudgetComments(client, world)
  await plantBudgetProcess(client, world)
  await plantFinances(client, world)
  await plantBudgetQuestions(client, world)
  await plantAlternatives(client, world)
}

type Row = Readonly<Record<string, unknown>>

async function insert(client: pg.Client, table: string, { municipality }: World, row: Row): Promise<void> {
  const whole = { municipality_id: municipality, ...row }
  const names = Object.keys(whole)
  const places = names.map((_, i) => `$${i + 1}`)
  const question = `insert into ${table} (${names.join(', ')}) overriding system value values (${places.join(', ')})`
  await client.query(question, Object.values(whole))
}

const who = 'Planterad'

async function plantOrganisation(client: pg.Client, world: World): Promise<void> {
  const { prefix, mark } = world
  const change = { change_number: 1, kind: 'imported', who, why: `${mark}:organisation-history`, at }
  await insert(client, 'organisation_change', world, change)
  for (const [id, { above, kind }] of Object.entries(chain)) {
    await insert(client, 'organisation_version', world, {
      node_id: prefix + id,
      valid_from: '2020-01-01',
      parent_id: above === undefined ? null : prefix + above,
      name: prefix + id,
      kind,
      activity_codes: ['440'],
      added_by: 1,
    })
  }
}

async function plantGoals(client: pg.Client, world: World): Promise<void> {
  const { prefix, offset } = world
  const goals = { 'mal-kf': 'kf', 'mal-bun': 'bun', 'mal-skolan': 'bjorkskolan' }
  for (const [goal, owner] of Object.entries(goals)) {
    await insert(client, 'goal_version', world, {
      ...{ goal_id: prefix + goal, version: 1, edit: 'new', valid_from: '2024-01-01' },
      ...{
        kind: owner === 'kf' ? 'overall' : owner === 'bun' ? 'committee' : 'unit',
        wording: prefix + goal,
      },
      ...{ owner_node: prefix + owner, reaches: [], horizon: 2027, decision: 'KF 2023-11-27 § 142' },
      ...{ reason: '', consequence: '', measures: '[]', who, at },
    })
  }
  await insert(client, 'goal_relation', world, {
    ...{ goal_a: `${prefix}mal-bun`, goal_b: `${prefix}mal-kf`, relation: 'strains', why: 'Samma timmar' },
    ...{ state: 'open', decision: '', who, at },
  })
  await insert(client, 'goal_question', world, {
    ...{ question_id: offset + 1, goal_id: `${prefix}mal-kf`, node_id: `${prefix}bjorkskolan` },
    ...{ asked_on: '2026-10-01', asked_by: who, due: '2026-12-01' },
  })
  await insert(client, 'goal_talk', world, {
    ...{ talk_id: offset + 1, held_on: '2026-10-01', bodies: [`${prefix}kf`], notes: '{}' },
    goal_order: [`${prefix}mal-kf`, `${prefix}mal-bun`],
    ...{ rule: '', decision: '', who, at },
  })
}

/** A year, and a guideline and a ladder that wait for the assembly. */
async function plantFinances(client: pg.Client, world: World): Promise<void> {
  const { prefix } = world
  await insert(client, 'fiscal_year', world, {
    ...{ year: 2027, version: 1, stage: 'budget', result_ore: 100, taxes_and_grants_ore: 1_000 },
    ...{ reason: prefix, source: prefix, who, at },
  })
  await insert(client, 'fiscal_guideline', world, {
    ...{ guideline_id: `${prefix}riktlinje`, version: 1, measure: 'result-share', limit_value: 0.02 },
    ...{ over_years: 1, from_year: 2026, who, at },
  })
  await insert(client, 'action_ladder', world, { version: 1, who, at })
  await insert(client, 'municipal_company', world, {
    ...{ company_id: `${prefix}bolag`, version: 1, name: `${prefix}bolag`, share_owned: 1, from_year: 2026 },
    ...{ reason: prefix, who, at },
  })
}

async function plantRoles(client: pg.Client, world: World): Promise<void> {
  const { prefix, offset, mark } = world
  for (const committee of ['bun', 'son']) {
    await insert(client, 'decision_type', world, {
      ...{ type_id: `${prefix}beslut-${committee}`, version: 1, title: `${prefix}beslut`, area: 'Skola' },
      ...{ act: 'decision', committee: prefix + committee, law: '', lowest_lawful: 'unit-manager' },
      ...{ lawful_reason: '', who, at },
    })
  }
  await insert(client, 'delegation_trial', world, {
    ...{ trial_id: offset + 1, type_id: `${prefix}beslut-bun`, from_level: 'committee' },
    ...{ to_level: 'manager', proposed_by: who, proposed_on: '2026-10-01', risk_note: '' },
  })
  await insert(client, 'assignment', world, {
    ...{ assignment_id: offset + 1, text: `${prefix}uppdrag`, type: 'what', from_node: `${prefix}bun` },
    ...{ to_node: `${prefix}buf`, decision: '', given_on: '2026-10-01', who, at },
  })
  await insert(client, 'role_description', world, {
    ...{ node_id: `${prefix}bun`, term: 2027, version: 1, what: 'Vad', how: 'Hur', who, at },
  })
  await insert(client, 'shared_picture', world, {
    ...{ node_id: `${prefix}buf`, year: 2026, text: `${mark}:department-page`, who, at },
  })
  await insert(client, 'continuity_item', world, {
    ...{ item_id: offset + 1, node_id: `${prefix}buf`, kind: 'risk', text: `${mark}:department-page` },
    ...{ known_by: 1, updated_on: '2026-10-01', who },
  })
  await insert(client, 'agreement', world, {
    ...{ agreement_id: offset + 1, node_id: `${prefix}buf`, promised_by: 'elected' },
    ...{ text: `${mark}:agreement`, asked_on: '2026-10-01', due: '2026-12-01', who },
  })
  await insert(client, 'question', world, {
    ...{ question_id: offset + 1, asked_by: who, account_id: `${prefix}ingen`, text: `${mark}:question` },
    ...{ asked_on: '2026-10-01', routed_to: `${prefix}buf`, registration: '', due: '2026-12-01', theme: '' },
  })
  await insert(client, 'pulse_round', world, {
    ...{ round_id: offset + 1, opens: '2026-11-01', closes: '2026-12-01', questions: ['trust'], who },
  })
}

async function plantBudgetQuestions(client: pg.Client, world: World): Promise<void> {
  const { prefix, offset, mark } = world
  await insert(client, 'rule_question', world, {
    ...{ question_id: offset + 1, year: 2026, unit_id: `${prefix}bjorkskolan`, rule_set_id: 'grundskola' },
    ...{ component_id: 'basresurs', text: `${mark}:rule-question`, account_id: `${prefix}ingen` },
    ...{ asked_on: '2026-10-01', due: '2026-12-01' },
  })
  const rules = { rule_set_id: `${prefix}skolregler`, version: 1 }
  await insert(client, 'rule_set_version', world, {
    ...{ ...rules, year: 2026, holder_node: `${prefix}grundskolan`, why: '', who, at },
    document: JSON.stringify({
      ...{
        schema: 'styrkedjan/rule-set/1',
        id: `${prefix}skolregler`,
        version: 1,
        title: 'Regler',
        year: 2026,
      },
      ...{ drivers: [], prices: [] },
      components: [{ id: 'basresurs', title: 'Basresurs', purpose: 'fixed', kind: 'fixed', ore: 100 }],
    }),
  })
  await insert(client, 'rule_set_step', world, {
    ...{ ...rules, step_number: 1, step: 'proposed', happened_on: '2025-10-01', who, at },
  })
  await insert(client, 'budget_exception', world, {
    ...{ exception_id: offset + 1, year: 2026, rule_set_id: `${prefix}skolregler`, amount_ore: 100 },
    ...{ unit_id: `${prefix}bjorkskolan`, reason: '', decision: '', valid_from: '2026-01-01' },
    ...{ expires_on: '2026-12-31', who, at },
  })
  await insert(client, 'budget_line', world, {
    ...{ year: 2026, unit_id: `${prefix}bjorkskolan`, account: '5011', version: 1 },
    ...{ months: Array.from({ length: 12 }, () => 100), source: '', who, at },
  })
  await insert(client, 'allocation_input', world, {
    ...{
      input_id: offset + 1,
      year: 2026,
      rule_set_id: `${prefix}skolregler`,
      unit_id: `${prefix}bjorkskolan`,
    },
    ...{ stage: 'budget', kind: 'amount', name: 'ram', value: 1, source: '', who, at },
  })
}

/** The group whose draft is knocked at. */
export const plantedGroup = 'grupp-ett'

/** Two party groups, and a draft of the one. */
async function plantAlternatives(client: pg.Client, world: World): Promise<void> {
  const { prefix, mark } = world
  for (const group of [plantedGroup, 'grupp-tva']) {
    await insert(client, 'party_group', world, {
      ...{ group_id: prefix + group, name: prefix + group, valid_from: '2023-01-01', who, at },
    })
  }
  const key = { alternative_id: `${prefix}utkast` }
  await insert(client, 'budget_alternative', world, {
    ...key,
    group_id: prefix + plantedGroup,
    year: 2027,
    at,
  })
  const document = {
    ...{ title: `${mark}:budget-alternative`, summary: `${mark}:budget-alternative`, changes: [] },
    basis: { frames: {}, ruleSets: {} },
  }
  await insert(client, 'budget_alternative_version', world, {
    ...{ ...key, version: 1, document: JSON.stringify(document), who: `${mark}:party-group`, at },
  })
}

async function plantBudgetProcess(client: pg.Client, world: World): Promise<void> {
  const { prefix, offset } = world
  await insert(client, 'budget_step', world, {
    ...{
      step_id: `${prefix}steg`,
      version: 1,
      year: 2027,
      kind: 'other',
      title: 'Steg',
      basis: '',
      about: '',
    },
    ...{ decides_node: `${prefix}bun`, due: '2026-12-01', gates: ['risk-assessment'], who, at },
  })
  await insert(client, 'assumption', world, {
    ...{ year: 2027, assumption_id: `${prefix}antagande`, version: 1, kind: 'wage', title: 'Löneökning' },
    ...{ unit: 'procent', value: 3, source: '', edition: '', made_on: '2026-10-01', who, at },
  })
  await insert(client, 'budget_talk', world, {
    ...{ talk_id: offset + 1, step_id: `${prefix}steg`, kind: 'dialogue', opens: '2026-11-01' },
    ...{ closes: '2026-12-01', invited: '{}', who },
  })
  await insert(client, 'investment', world, {
    ...{ investment_id: `${prefix}investering`, version: 1, title: 'Skola', node_id: `${prefix}buf` },
    ...{ stage: 'proposed', in_use_from: '2027-01-01', interest: 0.02, components: '[]', spending: '{}' },
    ...{ running: '[]', reason: '', who, at },
  })
}

async function plantBudgetComments(client: pg.Client, world: World): Promise<void> {
  const { prefix, offset } = world
  await insert(client, 'comment_round', world, {
    ...{ round_id: offset + 1, year: 2027, subject: 'proposal', opens: '2026-11-01', closes: '2026-12-01' },
    ...{ registration: `${prefix}1`, who, at },
  })
  await insert(client, 'budget_comment', world, {
    ...{ comment_id: offset + 1, round_id: offset + 1, unit_id: `${prefix}bjorkskolan`, category: 'price' },
    ...{ text: `${prefix}synpunkt`, touches: 'frame', account_id: `${prefix}ingen`, who, at },
  })
}
