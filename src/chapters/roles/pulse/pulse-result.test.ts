import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PulseAnswer, type PulseGroup, type PulseRound, pulseGroups } from '#chapters/roles/model.ts'
import { gapsOverRounds, widening } from './gap-over-rounds.ts'
import { pulseResult } from './pulse-result.ts'
import { pulseQuestions } from './questions.ts'
import { leastShown, shownOf } from './shown.ts'

const day = '2026-11-23'

function round(id: number, year = 2026): PulseRound {
  return {
    id,
    opens: `${year}-03-01`,
    closes: `${year}-03-31`,
    questions: pulseQuestions.map((each) => each.id),
  }
}

function answers(question: string, group: PulseGroup, values: readonly number[], of = 1): PulseAnswer[] {
  return values.map((value) => ({ round: of, question, group, value }))
}

function resultFor(given: readonly PulseAnswer[], question: string) {
  return pulseResult(given, [round(1)], day)[0]?.questions.find((each) => each.question.id === question)
}

describe('what is told', () => {
  const elected = answers('who-decides', 'elected', [4, 4, 5, 3, 4, 2])
  const heads = answers('who-decides', 'heads', [2, 3, 2, 2, 3])

  test('a mean rounded, a rough size, and no distribution where a part of it is few', () => {
    expect(resultFor([...elected, ...heads], 'who-decides')?.groups.slice(0, 2)).toEqual([
      { group: 'elected', shown: { hidden: false, size: '5–9', mean: 3.6 } },
      { group: 'heads', shown: { hidden: false, size: '5–9', mean: 2.4 } },
    ])
  })

  test('a distribution where each part of it is nobody or at least five', () => {
    const many = answers('who-decides', 'elected', [1, 2, 2, 2, 1, 4, 5, 4, 4, 4, 5, 5])
    expect(resultFor(many, 'who-decides')?.groups[0]?.shown).toEqual({
      hidden: false,
      size: '10–19',
      mean: 3.3,
      distribution: { low: 5 / 12, middle: 0, high: 7 / 12 },
    })
  })

  test('four answers are hidden, and so are five of which four are the same', () => {
    const four = answers('who-decides', 'heads', [2, 3, 2, 4])
    const alike = answers('who-decides', 'managers', [5, 5, 5, 5, 4])
    expect(resultFor([...elected, ...four, ...alike], 'who-decides')).toMatchObject({
      groups: [{}, { shown: { hidden: true } }, { shown: { hidden: true } }, {}, {}],
      all: { hidden: true },
    })
  })

  test('decisions beside the chain are told of for all together only', () => {
    const given = [
      ...answers('beside-the-chain', 'elected', [1, 2, 1, 3, 2]),
      ...answers('beside-the-chain', 'unit-managers', [3, 4, 3, 5, 4]),
    ]
    expect(resultFor(given, 'beside-the-chain')).toMatchObject({
      groups: [],
      all: { hidden: false, size: '10–19', mean: 2.8 },
    })
  })

  test('a round says nothing until it has closed', () => {
    expect(pulseResult(elected, [round(1)], '2026-03-31')).toEqual([])
    expect(pulseResult(elected, [round(1)], '2026-04-01')).toHaveLength(1)
  })

  test('the gap in trust, with its interval and the questions that it rests on', () => {
    expect(pulseResult([...elected, ...heads], [round(1)], day)[0]?.gaps).toEqual([
      { between: ['elected', 'heads'], gap: 1.3, low: 0.3, high: 2.2, questions: ['who-decides'] },
    ])
  })
})

describe('the gap over rounds', () => {
  const rounds = [round(1, 2024), round(2, 2025), round(3, 2026)]
  const heads = rounds.flatMap(({ id }) => answers('who-decides', 'heads', [4, 4, 4, 3, 5], id))
  const elected = [
    ...answers('who-decides', 'elected', [4, 4, 4, 3, 4, 3], 1),
    ...answers('who-decides', 'elected', [4, 4, 3, 3, 4], 2),
    ...answers('who-decides', 'elected', [3, 3, 3, 2, 2], 3),
  ]
  const [pair] = gapsOverRounds(pulseResult([...heads, ...elected], rounds, day))

  test('grows through two rounds in a row', () => {
    expect(pair?.gaps.map(({ gap }) => gap.gap)).toEqual([-0.3, -0.4, -1.4])
    expect(pair?.change).toBe(1)
    expect(pair && widening(pair, 2)).toBe(1.1)
  })

  test('too few rounds, or a step back, is no widening', () => {
    expect(pair && widening(pair, 3)).toBeUndefined()
    const [back] = gapsOverRounds(
      pulseResult(
        [...heads, ...elected].filter(({ round: id }) => id !== 3),
        rounds,
        day,
      ),
    )
    expect(back && widening(back, 2)).toBeUndefined()
  })
})

/** Answers of every group to two questions in two rounds; some groups are too small to be shown. */
const cells = fc.array(
  fc.record({
    round: fc.constantFrom(1, 2),
    question: fc.constantFrom('who-decides', 'beside-the-chain'),
    group: fc.constantFrom(...pulseGroups),
    values: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }),
  }),
  { maxLength: 16 },
)

describe('nothing about fewer than five can be derived', () => {
  const rounds = [round(1, 2025), round(2, 2026)]

  function all(
    list: readonly { round: number; question: string; group: PulseGroup; values: readonly number[] }[],
  ) {
    // One cell each: a later one replaces an earlier, so that its size is what it says.
    const unique = new Map(list.map((cell) => [`${cell.round} ${cell.question} ${cell.group}`, cell]))
    return [...unique.values()]
  }
  const told = (list: ReturnType<typeof all>) =>
    pulseResult(
      list.flatMap(({ round: id, question, group, values }) => answers(question, group, values, id)),
      rounds,
      day,
    )

  test('whatever a group under five answers, in whichever round, what is told is the same', () => {
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: leastShown - 1 }), {
          minLength: 20,
          maxLength: 20,
        }),
        (given, others) => {
          const before = all(given)
          const after = before.map((cell, at) =>
            cell.values.length < leastShown ? { ...cell, values: others[at] ?? [] } : cell,
          )
          const results = told(after)
          expect(results).toEqual(told(before))
          expect(gapsOverRounds(results)).toEqual(gapsOverRounds(told(before)))
        },
      ),
    )
  })

  test('nothing told rests on a group under five: no such group, total or gap is there', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const list = all(given)
        const sizeOf = (id: number, question: string, group: PulseGroup) =>
          list.find((cell) => cell.round === id && cell.question === question && cell.group === group)?.values
            .length ?? 0
        for (const { round: asked, questions, gaps } of told(list)) {
          for (const { question, groups, all: total } of questions) {
            const large = question.groups.filter(
              (group) => sizeOf(asked.id, question.id, group) >= leastShown,
            )
            for (const { group, shown } of groups) {
              expect(shown.hidden || large.includes(group)).toBe(true)
            }
            expect(total.hidden || large.length >= 2).toBe(true)
          }
          for (const { between, questions: used } of gaps) {
            expect(
              used.every((id) => between.every((group) => sizeOf(asked.id, id, group) >= leastShown)),
            ).toBe(true)
          }
        }
      }),
    )
  })

  test('what is told of a small group fits more than one sum, so that two rounds cannot be subtracted', () => {
    const sums = new Map<string, Set<number>>()
    for (const values of multisets) {
      const told = JSON.stringify(shownOf(values))
      if (told === JSON.stringify({ hidden: true })) continue
      const sum = values.reduce((total, value) => total + value, 0)
      sums.set(told, (sums.get(told) ?? new Set()).add(sum))
    }
    expect(sums.size).toBeGreaterThan(20)
    expect([...sums].filter(([, possible]) => possible.size < 2)).toEqual([])
  })
})

/** Every combination of five to nine answers, whatever their order. */
const multisets: readonly (readonly number[])[] = [5, 6, 7, 8, 9].flatMap((size) => combinations(size, 1))

function combinations(size: number, from: number): number[][] {
  if (size === 0) return [[]]
  return [1, 2, 3, 4, 5]
    .filter((value) => value >= from)
    .flatMap((value) => combinations(size - 1, value).map((rest) => [value, ...rest]))
}
