import { describe, expect, test } from 'vitest'
import { aBook, aGoal, aMeasure } from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook, GoalOutcome, GoalVersion } from '#chapters/goals/model.ts'
import { acrossElections, budgetChanges } from './budget-changes.ts'
import { likeness, possibleContinuations } from './continuations.ts'
import { goalLives, goalSurvival } from './lives.ts'
import { silentLowerings } from './silent-lowerings.ts'
import { strataOf } from './strata.ts'
import { isWorse, levelIn } from './target-path.ts'
import { unexplainedEdits } from './unexplained-edits.ts'

const day = '2026-03-01'
const dropped = (goal: string, from: string, version = 2) => aGoal(goal, { version, edit: 'dropped', from })
const ids = (goals: readonly { goal: string }[]) => goals.map(({ goal }) => goal)

describe('how long goals live', () => {
  test('from the first day to the one that drops them; edits change nothing', () => {
    const book = aBook({
      versions: [
        aGoal('a', { from: '2022-01-01' }),
        aGoal('a', { version: 2, edit: 'wording', from: '2024-01-01' }),
        aGoal('b', { from: '2023-01-01' }),
        dropped('b', '2025-01-01'),
        aGoal('senare', { from: '2026-04-01' }),
      ],
    })
    expect(goalLives(book, day).map(({ goal, from, until }) => [goal, from, until])).toEqual([
      ['a', '2022-01-01', undefined],
      ['b', '2023-01-01', '2025-01-01'],
    ])
    // Not yet dropped on the day asked for.
    expect(goalLives(book, '2024-12-31')[1]?.until).toBeUndefined()
  })

  test('a goal taken up again has lived all the time; one made a policy direction ends there', () => {
    const versions = [
      aGoal('a'),
      dropped('a', '2024-01-01'),
      aGoal('a', { version: 3, edit: 'carried', from: '2025-01-01' }),
      aGoal('b'),
      aGoal('b', { version: 2, edit: 'measure', kind: 'policy-direction', from: '2025-01-01' }),
      aGoal('c', { kind: 'committee' }),
    ]
    expect(goalLives(aBook({ versions }), day).map(({ goal, until }) => [goal, until])).toEqual([
      ['a', undefined],
      ['b', '2025-01-01'],
    ])
  })

  test('the half-life by hand: of five, one went after one year and two after two', () => {
    const versions = ['a', 'b', 'c', 'd', 'e'].map((goal) => aGoal(goal, { from: '2022-01-01' }))
    const ends = [dropped('a', '2023-01-01'), dropped('b', '2024-01-01'), dropped('c', '2024-01-01')]
    const { steps, median, n, ended } = goalSurvival(aBook({ versions: [...versions, ...ends] }), day)
    expect([n, ended]).toEqual([5, 3])
    expect(steps.map(({ survival }) => survival)).toEqual([0.8, expect.closeTo(0.4, 12)])
    expect(median).toBeCloseTo(2, 2)
  })
})

describe('from budget to budget', () => {
  const book = (parts: Partial<GoalBook> = {}) =>
    aBook({
      versions: [
        ...['a', 'b', 'c'].map((goal) => aGoal(goal, { from: '2022-01-01' })),
        dropped('b', '2024-01-01'),
        aGoal('d', { from: '2024-01-01' }),
        dropped('c', '2025-06-01'),
      ],
      ...parts,
    })

  test('what was carried, came and went, by identity', () => {
    const found = budgetChanges(book(), day).map(
      ({ year, carried, added, dropped: went, carriedShare, steadiness }) => ({
        year,
        carried: ids(carried),
        added: ids(added),
        went: ids(went),
        shares: [carriedShare, steadiness],
      }),
    )
    expect(found).toEqual([
      { year: 2023, carried: ['a', 'b', 'c'], added: [], went: [], shares: [1, 1] },
      { year: 2024, carried: ['a', 'c'], added: ['d'], went: ['b'], shares: [2 / 3, 2 / 3] },
      { year: 2025, carried: ['a', 'c', 'd'], added: [], went: [], shares: [1, 1] },
      // Clearing out is no break: the two that there was room for are the same.
      { year: 2026, carried: ['a', 'd'], added: [], went: ['c'], shares: [2 / 3, 1] },
    ])
  })

  test('the two budgets after an election that shifted the majority are marked', () => {
    const elections = [
      { on: '2022-09-11', majorityShifted: true },
      { on: '2026-09-13', majorityShifted: false },
    ]
    const marked = budgetChanges(book({ elections }), day).map(({ year, shift }) => [year, shift?.on])
    expect(marked).toEqual([
      [2023, '2022-09-11'],
      [2024, '2022-09-11'],
      [2025, undefined],
      [2026, undefined],
    ])
    const kept = [{ on: '2022-09-11', majorityShifted: false }]
    expect(budgetChanges(book({ elections: kept }), day).some(({ shift }) => shift)).toBe(false)
  })

  test('nothing is compared with a year without goals', () => {
    expect(budgetChanges(aBook({}), day)).toEqual([])
    expect(budgetChanges(aBook({ versions: [aGoal('a', { from: '2025-06-01' })] }), day)).toEqual([])
  })

  test('across an election: kept, unchanged, and whether it is too early to tell', () => {
    const versions = [
      ...['a', 'b', 'c', 'd'].map((goal) => aGoal(goal, { from: '2020-01-01' })),
      aGoal('a', { version: 2, edit: 'carried', from: '2023-01-01' }),
      aGoal('b', { version: 2, edit: 'level', from: '2023-01-01' }),
      dropped('c', '2023-01-01'),
      aGoal('d', { version: 2, edit: 'wording', from: '2025-01-01' }),
    ]
    const elections = [{ on: '2022-09-11', majorityShifted: true }]
    const [found] = acrossElections(aBook({ versions, elections }), day)
    expect(found).toMatchObject({ lookedOn: '2024-01-01', preliminary: false, share: 0.5 })
    expect([ids(found?.kept ?? []), ids(found?.unchanged ?? [])]).toEqual([
      ['a', 'b', 'd'],
      ['a', 'd'],
    ])
    expect(acrossElections(aBook({ versions, elections }), '2023-06-01')[0]).toMatchObject({
      lookedOn: '2023-06-01',
      preliminary: true,
    })
    expect(acrossElections(aBook({ versions, elections }), '2022-09-10')).toEqual([])
  })
})

describe('the path of levels', () => {
  const path = {
    baseline: { year: 2022, value: 80 },
    targets: [
      { year: 2024, value: 84 },
      { year: 2026, value: 92 },
    ],
  }

  test('runs straight between the levels and stays at the last', () => {
    expect([2021, 2022, 2023, 2024, 2025, 2026, 2030].map((year) => levelIn(path, year))).toEqual([
      undefined,
      80,
      82,
      84,
      88,
      92,
      92,
    ])
    expect(levelIn({ targets: [] }, 2024)).toBeUndefined()
  })

  test('worse is lower or higher, as the goal wants it', () => {
    expect([isWorse(79, 80, 'higher'), isWorse(81, 80, 'higher'), isWorse(81, 80, 'lower')]).toEqual([
      true,
      false,
      true,
    ])
    expect(isWorse(0.1 + 0.2, 0.3, 'lower')).toBe(false)
  })
})

describe('levels lowered in silence', () => {
  const path = (...levels: readonly number[]) =>
    aMeasure({ targets: levels.map((value, index) => ({ year: 2023 + index, value })) })
  const outcome = (year: number, value: number, changes: Partial<GoalOutcome> = {}): GoalOutcome => ({
    goal: 'a',
    measure: 'andel',
    year,
    value,
    source: 'Kolada',
    ...changes,
  })
  const edited = (changes: Partial<GoalVersion>, outcomes: readonly GoalOutcome[] = [outcome(2023, 80)]) =>
    silentLowerings(
      aBook({
        versions: [
          aGoal('a', { measures: [path(86, 88, 90)] }),
          aGoal('a', {
            version: 2,
            edit: 'carried',
            from: '2024-01-01',
            measures: [
              aMeasure({
                targets: [
                  { year: 2024, value: 82 },
                  { year: 2025, value: 84 },
                ],
              }),
            ],
            ...changes,
          }),
        ],
        outcomes,
      }),
      day,
    )

  test('are found with what stood before and after, and the weak year', () => {
    const [found] = edited({})
    expect(found).toMatchObject({
      goal: 'a',
      before: { version: 1 },
      after: { version: 2 },
      year: 2024,
      from: 88,
      to: 82,
      outcome: { year: 2023, asked: 86, value: 80 },
      because: 'not-said',
    })
  })

  test('said to be a level but without a reason is silent too; with a reason it is a decision', () => {
    expect(edited({ edit: 'level', reason: '  ' })[0]?.because).toBe('no-reason')
    expect(edited({ edit: 'level', reason: 'KF ville ge skolan tid' })).toEqual([])
  })

  test('a level put off is lowered', () => {
    const [found] = edited({
      measures: [
        aMeasure({
          targets: [
            { year: 2023, value: 86 },
            { year: 2026, value: 90 },
          ],
        }),
      ],
    })
    expect(found).toMatchObject({ year: 2024, from: 88, to: expect.closeTo(86 + 4 / 3, 9) })
  })

  test('after a good year, without an outcome, upwards or on another measure there is nothing to say', () => {
    expect(edited({}, [outcome(2023, 87)])).toEqual([])
    expect(edited({}, [])).toEqual([])
    expect(edited({}, [outcome(2024, 70)])).toEqual([])
    expect(edited({}, [outcome(2023, 70, { place: 'ekskolan' })])).toEqual([])
    expect(edited({ measures: [path(86, 88, 95)] })).toEqual([])
    expect(edited({ measures: [aMeasure({ id: 'annat', targets: [{ year: 2024, value: 10 }] })] })).toEqual(
      [],
    )
    expect(edited({ edit: 'dropped' })).toEqual([])
    expect(edited({ from: '2026-04-01' })).toEqual([])
  })

  test('the latest known year decides, and the owner’s own outcome counts as the municipality’s', () => {
    expect(edited({}, [outcome(2022, 70), outcome(2023, 87)])).toEqual([])
    expect(edited({}, [outcome(2023, 80, { place: 'fullmaktige' })])).toHaveLength(1)
  })

  test('a goal that wants its figure down is lowered when the level goes up', () => {
    const down = (value: number) => [aMeasure({ better: 'lower' as const, targets: [{ year: 2025, value }] })]
    const book = (to: number) =>
      aBook({
        versions: [
          aGoal('a', { measures: down(5) }),
          aGoal('a', { version: 2, edit: 'wording', from: '2024-01-01', measures: down(to) }),
        ],
        outcomes: [outcome(2023, 90)],
      })
    expect(silentLowerings(book(7), day)).toHaveLength(1)
    expect(silentLowerings(book(4), day)).toEqual([])
  })
})

test('edits of overall goals that change what is asked for need a reason', () => {
  const edit = (version: number, changes: Partial<GoalVersion>) => aGoal('a', { version, ...changes })
  const versions = [
    edit(1, { from: '2023-01-01' }),
    edit(2, { edit: 'carried', from: '2024-01-01' }),
    edit(3, { edit: 'wording', from: '2025-01-01' }),
    edit(4, { edit: 'level', from: '2025-06-01', reason: 'Nya utfall' }),
    edit(5, { edit: 'dropped', from: '2026-01-01', reason: ' ' }),
    aGoal('b', { kind: 'committee', version: 2, edit: 'dropped', from: '2025-01-01' }),
  ]
  const found = (since: string, until: string) =>
    unexplainedEdits(aBook({ versions }), { since, day: until }).map(({ version }) => version)
  expect(found('2023-01-01', day)).toEqual([3, 5])
  expect(found('2025-02-01', '2025-12-31')).toEqual([])
})

describe('possible continuations', () => {
  test('words are alike when what carries them is', () => {
    expect(likeness('Alla elever ska nå målen', 'Alla elever når målen')).toBeCloseTo(2 / 3, 12)
    expect(likeness('Eleverna ska läsa', 'elevernas läsning')).toBe(0.5)
    expect(likeness('Åren', 'åren'.normalize('NFD'))).toBe(1)
    expect(likeness('Alla ska ha det', 'vi och de')).toBe(0)
  })

  test('a new goal with nearly the same words, begun about when the other went, is asked about', () => {
    const versions = [
      aGoal('gammal', { wording: 'Alla elever ska lämna skolan med behörighet' }),
      dropped('gammal', '2025-01-01'),
      aGoal('ny', { from: '2025-01-01', wording: 'Varje elev ska lämna skolan med full behörighet' }),
      aGoal('annan', { from: '2025-01-01', wording: 'Fler ska arbeta' }),
    ].map((goal) =>
      goal.edit === 'dropped' ? { ...goal, wording: 'Alla elever ska lämna skolan med behörighet' } : goal,
    )
    const found = possibleContinuations(aBook({ versions }), day, 0.6)
    expect(found.map(({ ended, began }) => [ended.goal, began.goal])).toEqual([['gammal', 'ny']])
    expect(possibleContinuations(aBook({ versions }), day, 0.95)).toEqual([])
    const late = versions.map((goal) => (goal.goal === 'ny' ? { ...goal, from: '2026-02-20' } : goal))
    expect(possibleContinuations(aBook({ versions: late }), day, 0.6)).toEqual([])
  })
})

describe('strata', () => {
  test('every goal is a layer of stretches between its edits, with the elections that it saw', () => {
    const book = aBook({
      versions: [
        aGoal('b', { from: '2023-01-01' }),
        aGoal('a', { from: '2022-01-01', wording: 'Först' }),
        aGoal('a', { version: 2, edit: 'level', from: '2024-01-01', wording: 'Sedan' }),
        dropped('b', '2025-01-01'),
        aGoal('annat', { kind: 'committee' }),
      ],
      elections: [
        { on: '2018-09-09', majorityShifted: false },
        { on: '2022-09-11', majorityShifted: true },
        { on: '2026-09-13', majorityShifted: false },
      ],
    })
    const strata = strataOf(book, day)
    expect(strata).toMatchObject({
      from: '2022-01-01',
      until: day,
      elections: [{ on: '2022-09-11' }],
      goals: [
        { goal: 'a', wording: 'Sedan' },
        { goal: 'b', endedOn: '2025-01-01' },
      ],
    })
    expect(
      strata?.goals.map(({ stretches }) => stretches.map(({ from, until, edit }) => [from, until, edit])),
    ).toEqual([
      [
        ['2022-01-01', '2024-01-01', 'new'],
        ['2024-01-01', undefined, 'level'],
      ],
      [['2023-01-01', '2025-01-01', 'new']],
    ])
  })

  test('a version replaced the same day never held; without goals there is no picture', () => {
    const versions = [aGoal('a'), aGoal('a', { version: 2, edit: 'wording' })]
    expect(strataOf(aBook({ versions }), day)?.goals[0]?.stretches).toMatchObject([{ edit: 'wording' }])
    expect(strataOf(aBook({}), day)).toBeUndefined()
  })
})
