import { describe, expect, test } from 'vitest'
import { aBook, aDuty, aGoal, aLink, smallTree } from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook } from '#chapters/goals/model.ts'
import { lineOfSight } from './line-of-sight.ts'
import { isSameWording } from './same-words.ts'

const day = '2026-03-01'
const versions = [
  aGoal('skola', { wording: 'Alla elever ska bli behöriga' }),
  aGoal('lasning', { kind: 'committee', owner: 'barnnamnden', wording: 'Alla ska läsa vid nio' }),
  aGoal('narvaro', { kind: 'committee', owner: 'barnforvaltningen', wording: 'Ingen ska vara borta' }),
  aGoal('hogt', { kind: 'unit', owner: 'bjorkskolan', wording: 'Alla läser högt varje dag' }),
]
const links = [aLink('lasning', 'skola'), aLink('narvaro', 'lasning'), aLink('hogt', 'narvaro')]
const seen = (parts: Partial<GoalBook>, steps = 3) =>
  lineOfSight(aBook({ versions, links, ...parts }), smallTree, day, steps)
const ids = (goals: readonly { goal: string }[]) => goals.map(({ goal }) => goal)
const wayOf = (unit: string, sight: ReturnType<typeof seen>) => {
  const way = sight.units.find((each) => each.unit.node === unit)?.way
  return way && ids(way)
}

describe('the way up', () => {
  test('goes from the goal that steers the unit to an overall one', () => {
    const sight = seen({})
    expect(wayOf('bjorkskolan', sight)).toEqual(['hogt', 'narvaro', 'lasning', 'skola'])
    expect(wayOf('ekskolan', sight)).toEqual(['narvaro', 'lasning', 'skola'])
    // The care home is reached by the assembly's goal only, and nobody has said what it means there.
    expect(wayOf('asgarden', sight)).toBeUndefined()
    expect([sight.share, sight.ownShare]).toEqual([2 / 3, 1 / 3])
  })

  test('may have no more steps than allowed', () => {
    expect(wayOf('bjorkskolan', seen({}, 2))).toBeUndefined()
    expect(seen({}, 2).share).toBe(1 / 3)
  })

  test('is the shortest where there are several', () => {
    const sight = seen({ links: [...links, aLink('hogt', 'skola')] })
    expect(wayOf('bjorkskolan', sight)).toEqual(['hogt', 'skola'])
  })

  test('a goal that the committee has set aside for the unit leads nowhere', () => {
    const sight = seen({ duties: [aDuty('narvaro', 'ekskolan'), aDuty('lasning', 'ekskolan')] })
    expect(wayOf('ekskolan', sight)).toBeUndefined()
  })

  test('goals in a circle have no way up, and asking ends', () => {
    const sight = seen({ links: [aLink('lasning', 'narvaro'), aLink('narvaro', 'lasning')] })
    expect(sight.share).toBe(0)
    expect(ids(sight.orphans)).toEqual(['lasning', 'narvaro', 'hogt'])
  })
})

describe('what breaks the chain', () => {
  test('a goal without a way up is an orphan', () => {
    expect(ids(seen({ links: links.slice(0, 2) }).orphans)).toEqual(['hogt'])
    expect(seen({}).orphans).toEqual([])
  })

  test('a link that does not say why is no step, unless the goal is used as it stands', () => {
    const silent = [aLink('lasning', 'skola', { mechanism: '  ' }), ...links.slice(1)]
    expect(seen({ links: silent })).toMatchObject({ share: 0, unexplained: [silent[0]] })
    const asIs = [aLink('lasning', 'skola', { mechanism: '', usedAsIs: true }), ...links.slice(1)]
    expect(seen({ links: asIs })).toMatchObject({ share: 2 / 3, unexplained: [] })
  })

  test('a copy is no step, unless it is marked as used as it stands', () => {
    const copy = versions.map((goal) =>
      goal.goal === 'lasning' ? { ...goal, wording: '  alla elever ska bli behöriga.' } : goal,
    )
    const copied = seen({ versions: copy })
    expect(copied.copies.map(({ child, parent }) => [child.goal, parent.goal])).toEqual([
      ['lasning', 'skola'],
    ])
    expect([copied.share, copied.unexplained]).toEqual([0, []])
    const marked = seen({
      versions: copy,
      links: [aLink('lasning', 'skola', { usedAsIs: true }), ...links.slice(1)],
    })
    expect([marked.copies, marked.share]).toEqual([[], 2 / 3])
  })

  test('a goal that no unit has taken is barren; a goal under it or a trace takes it', () => {
    const care = aGoal('omsorg', { kind: 'committee', owner: 'omsorgsnamnden' })
    expect(ids(seen({ versions: [...versions, care] }).barren)).toEqual(['omsorg'])
    expect(ids(seen({ links: links.slice(0, 2) }).barren)).toEqual(['skola', 'lasning', 'narvaro'])
    const activities = [
      { goal: 'omsorg', place: 'asgarden', kind: 'done', text: '', on: '2026-02-01', who: '' } as const,
    ]
    expect(seen({ versions: [...versions, care], activities }).barren).toEqual([])
    const later = activities.map((each) => ({ ...each, on: '2026-03-02' }))
    expect(ids(seen({ versions: [...versions, care], activities: later }).barren)).toEqual(['omsorg'])
  })

  test('directions, and goals that reach no unit, are neither', () => {
    const others = [aGoal('klimat', { kind: 'policy-direction' }), aGoal('resultat', { kind: 'financial' })]
    expect(seen({ versions: [...versions, ...others] })).toMatchObject({ orphans: [], barren: [] })
  })
})

test('the same words are the same however they are dressed', () => {
  expect(isSameWording('Alla ska nå målen!', 'ALLA  ska nå målen')).toBe(true)
  expect(isSameWording('Å-nära skolor'.normalize('NFD'), 'å nära skolor')).toBe(true)
  expect(isSameWording('Alla ska nå målen', 'Alla ska nå målet')).toBe(false)
})

test('without units nothing is in sight', () => {
  expect(lineOfSight(aBook({ versions }), { ...smallTree, places: [] }, day, 3)).toMatchObject({
    share: 0,
    units: [],
  })
})
