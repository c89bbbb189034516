import {
  type BudgetTalk,
  type ResponsibilityAnswer,
  type TalkAnswer,
  type TalkGroup,
  talkGroups,
} from '#chapters/budget/process/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { uniformsFor } from '#demo/draws.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { examplePeople } from '#demo/people.ts'
import { valuesAround } from '#demo/roles/pulse.ts'

interface Told {
  readonly step: string
  readonly opens: string
  readonly closes: string
  /** How many answered, of those asked. */
  readonly answered: Readonly<Record<TalkGroup, readonly [answered: number, asked: number]>>
  /** What the group thinks on the whole, question by question: heard, grounds, realistic. */
  readonly level: Readonly<Record<TalkGroup, readonly [number, number, number]>>
}

const leaders = { heads: [5, 5], managers: [8, 9] } as const
const content = { heads: [3.8, 3.9, 3.3], managers: [3.5, 3.6, 3.1] } as const

/**
 * Rounds after the planning frames and after the units have got their budgets. Faults on purpose (BUD-7): in 2023 few
 * unit managers answered; in the summer of 2024 the two sides are more than a step apart; in January 2026 four of the
 * central functions answered and are hidden.
 */
const told: readonly Told[] = [
  {
    ...{ step: '2024-planeringsramar', opens: '2023-06-12', closes: '2023-06-30' },
    answered: { ...leaders, 'unit-managers': [19, 61], 'central-support': [7, 9] },
    level: { ...content, 'unit-managers': [2.9, 2.8, 2.6], 'central-support': [3.6, 3.7, 3.2] },
  },
  {
    ...{ step: '2025-planeringsramar', opens: '2024-06-10', closes: '2024-06-28' },
    answered: { ...leaders, 'unit-managers': [41, 60], 'central-support': [8, 9] },
    level: { ...content, 'unit-managers': [2.4, 2.7, 2.5], 'central-support': [3.9, 3.7, 3.2] },
  },
  {
    ...{ step: '2025-enheternas-ramar', opens: '2025-01-22', closes: '2025-02-07' },
    answered: { ...leaders, 'unit-managers': [44, 61], 'central-support': [8, 9] },
    level: { ...content, 'unit-managers': [2.9, 3.1, 2.6], 'central-support': [3.6, 3.8, 3.2] },
  },
  {
    ...{ step: '2026-planeringsramar', opens: '2025-06-10', closes: '2025-06-27' },
    answered: { ...leaders, 'unit-managers': [45, 61], 'central-support': [7, 9] },
    level: { ...content, 'unit-managers': [3.1, 3.2, 2.8], 'central-support': [3.7, 3.7, 3.3] },
  },
  {
    ...{ step: '2026-enheternas-ramar', opens: '2026-01-08', closes: '2026-01-23' },
    answered: { ...leaders, 'unit-managers': [43, 61], 'central-support': [4, 9] },
    level: { ...content, 'unit-managers': [3.2, 3.4, 2.7], 'central-support': [3.8, 3.8, 3.4] },
  },
  {
    ...{ step: '2027-planeringsramar', opens: '2026-06-10', closes: '2026-06-26' },
    answered: { ...leaders, 'unit-managers': [48, 61], 'central-support': [8, 9] },
    level: { ...content, 'unit-managers': [3.3, 3.5, 2.8], 'central-support': [3.8, 3.9, 3.4] },
  },
]

/** Open on the example's day, with no answers yet. */
const open: BudgetTalk = {
  ...{ id: 10, step: '2027-namndernas-ramar', kind: 'dialogue', opens: '2026-10-08', closes: '2026-10-22' },
  invited: { heads: 5, managers: 9, 'unit-managers': 61, 'central-support': 9 },
}

/** After each year's budgets: can you take responsibility for it? Yes, yes with a condition, no. */
const responsibilityTold = [
  { id: 7, step: '2024-enheternas-ramar', opens: '2024-01-08', closes: '2024-01-26', given: [24, 14, 9] },
  { id: 8, step: '2025-enheternas-ramar', opens: '2025-01-22', closes: '2025-02-07', given: [21, 17, 11] },
  { id: 9, step: '2026-enheternas-ramar', opens: '2026-01-08', closes: '2026-01-23', given: [30, 15, 6] },
] as const

const dialogues: readonly BudgetTalk[] = told.map(({ step, opens, closes, answered }, at) => ({
  ...{ id: at + 1, step, kind: 'dialogue', opens, closes },
  invited: Object.fromEntries(talkGroups.map((group) => [group, answered[group][1]])),
}))

const asked: readonly BudgetTalk[] = responsibilityTold.map(({ given: _, ...talk }) => ({
  ...{ ...talk, kind: 'responsibility' },
  invited: { 'unit-managers': 61 },
}))

export const talks: readonly BudgetTalk[] = [...dialogues, ...asked, open]
export const openTalkId = open.id

const questions = ['heard', 'grounds', 'realistic'] as const
/** How readily each cause is ticked, the commonest first. */
const causes = { needs: 0.42, prices: 0.34, late: 0.26, staff: 0.2, volumes: 0.14, unanswered: 0.1 }

/** Drawn answers: group and value are all that there is. */
export const talkAnswers: readonly TalkAnswer[] = told.flatMap(({ answered, level }, at) =>
  talkGroups.flatMap((group) => [
    ...questions.flatMap((item, question) =>
      valuesAround(
        level[group][question] ?? 3,
        answered[group][0],
        `budget talk ${at + 1} ${group} ${item}`,
      ).map((value) => ({ talk: at + 1, group, item, value })),
    ),
    ...ticked(at + 1, group, answered[group][0]),
  ]),
)

function ticked(talk: number, group: TalkGroup, people: number): readonly TalkAnswer[] {
  const draw = uniformsFor(`budget causes ${talk} ${group}`)
  return Object.entries(causes).flatMap(([cause, share]) =>
    Array.from({ length: people }, () => draw() < share)
      .filter(Boolean)
      .map(() => ({ talk, group, item: `cause:${cause}`, value: 1 })),
  )
}

/** A manager's word: kept with the account, which is made up where the unit's manager has none in the example. */
export interface ToldResponsibility {
  readonly talk: number
  readonly account: string
  readonly node: string
  readonly answer: ResponsibilityAnswer
  readonly condition: string
  readonly on: string
}

export const responsibilityAnswers: readonly ToldResponsibility[] = responsibilityTold.flatMap(
  ({ id, opens, closes, given: [yes, conditional], given }) => {
    const units = treeAt(exampleOrganisation, opens).places.filter(({ kind }) => kind === 'unit')
    const count = given.reduce((sum: number, each) => sum + each, 0)
    return units.slice(0, count).map(({ node }, at) => {
      const answer = at < yes ? 'yes' : at < yes + conditional ? 'yes-if' : 'no'
      return {
        ...{ talk: id, account: managerOf(node, opens), node, answer, on: closes },
        condition: answer === 'yes-if' ? 'Om vikarierna räknas in i grundbeloppet.' : '',
      }
    })
  },
)

function managerOf(node: string, day: string): string {
  const person = examplePeople.find(({ mandates }) =>
    mandates.some((each) => each.role === 'unit-manager' && each.node === node && each.from <= day),
  )
  return person?.account ?? `chef-${node}`
}
