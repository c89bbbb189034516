import { describe, expect, test } from 'vitest'
import type {
  BudgetTalk,
  ResponsibilityAnswer,
  TalkAnswer,
  TalkGroup,
} from '#chapters/budget/process/model.ts'
import { responsibilityShares } from './responsibility.ts'
import { talkResults, widestGap } from './talk-result.ts'

const talk: BudgetTalk = {
  ...{ id: 1, step: '2027-ramar', kind: 'dialogue', opens: '2026-06-16', closes: '2026-06-30' },
  invited: { 'central-support': 9, 'unit-managers': 40, heads: 5, managers: 4 },
}

function say(group: TalkGroup, ...values: readonly number[]): readonly TalkAnswer[] {
  return ['heard', 'grounds', 'realistic'].flatMap((item) =>
    values.map((value) => ({ talk: 1, group, item, value })),
  )
}

const central = say('central-support', 4, 4, 5, 4, 3, 4)
const units = say('unit-managers', 2, 3, 2, 3, 2, 3, 1, 2, 3, 4)

describe('the dialogue', () => {
  test('lays the two sides beside each other, question by question', () => {
    const [result] = talkResults({ talks: [talk], answers: [...central, ...units] }, '2026-07-01')
    expect(result?.gaps.map(({ question, means, gap }) => [question, means, gap])).toEqual([
      ['heard', [4, 2.5], 1.5],
      ['grounds', [4, 2.5], 1.5],
      ['realistic', [4, 2.5], 1.5],
    ])
    expect(result && widestGap(result)?.gap).toBe(1.5)
  })

  test('tells nothing before it has closed', () => {
    expect(talkResults({ talks: [talk], answers: [...central, ...units] }, '2026-06-30')).toEqual([])
  })

  test('hides a group of four, and then there is no gap to show', () => {
    const four = say('central-support', 4, 4, 5, 3)
    const [result] = talkResults({ talks: [talk], answers: [...four, ...units] }, '2026-07-01')
    expect(result?.gaps).toEqual([])
    expect(result?.participation).toContainEqual({ group: 'central-support' })
    const without = talkResults({ talks: [talk], answers: units }, '2026-07-01')
    expect({ ...result, answers: [] }).toEqual({ ...without[0], answers: [] })
  })

  test('says how many took part in steps of five per cent, of those who were asked', () => {
    const [result] = talkResults({ talks: [talk], answers: [...central, ...units] }, '2026-07-01')
    expect(result?.participation).toEqual([
      { group: 'heads' },
      { group: 'managers' },
      { group: 'unit-managers', share: 0.25 },
      { group: 'central-support', share: 0.65 },
    ])
  })

  test('names the three causes that most have ticked, and none that fewer than five have', () => {
    const ticks = (cause: string, count: number) =>
      Array.from({ length: count }, () => ({
        ...{ talk: 1, group: 'unit-managers' as const, item: `cause:${cause}`, value: 1 },
      }))
    const answers = [...ticks('late', 6), ...ticks('needs', 9), ...ticks('prices', 7), ...ticks('goals', 5)]
    expect(talkResults({ talks: [talk], answers }, '2026-07-01')[0]?.causes).toEqual([
      ...['needs', 'prices', 'late'],
    ])
    expect(talkResults({ talks: [talk], answers: ticks('late', 4) }, '2026-07-01')[0]?.causes).toEqual([])
  })
})

describe('can you take responsibility for the budget', () => {
  const round: BudgetTalk = { ...talk, id: 2, kind: 'responsibility' }
  const given = (yes: number, conditional: number, no: number) =>
    (
      [
        ['yes', yes],
        ['yes-if', conditional],
        ['no', no],
      ] as const
    ).flatMap(([answer, count]) =>
      Array.from(
        { length: count },
        (_, at): { talk: number; node: string; answer: ResponsibilityAnswer } => ({
          ...{ talk: 2, node: `enhet-${answer}-${at}`, answer },
        }),
      ),
    )
  const shares = (responsibility: ReturnType<typeof given>, day = '2026-07-01') =>
    responsibilityShares({ responsibility }, round, day)

  test('is told as shares of five or more', () => {
    expect(shares(given(20, 12, 8))).toEqual({
      hidden: false,
      shares: [
        { answer: 'yes', share: 0.5 },
        { answer: 'yes-if', share: 0.3 },
        { answer: 'no', share: 0.2 },
      ],
    })
  })

  test('gathers the two that are not a plain yes where either is of few', () => {
    expect(shares(given(30, 8, 2))).toEqual({
      hidden: false,
      shares: [
        { answer: 'yes', share: 0.75 },
        { answer: 'conditional', share: 0.25 },
      ],
    })
  })

  test('is hidden where few have answered, few stand out or all say the same, and while it is open', () => {
    expect(shares(given(4, 0, 0))).toEqual({ hidden: true })
    expect(shares(given(30, 1, 2))).toEqual({ hidden: true })
    expect(shares(given(30, 0, 0))).toEqual({ hidden: true })
    expect(shares(given(20, 12, 8), '2026-06-30')).toEqual({ hidden: true })
  })
})
