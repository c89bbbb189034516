import { describe, expect, test } from 'vitest'
import {
  aBook,
  aDuty,
  aGoal,
  aLink,
  smallOrganisation,
  smallTree,
} from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook, NationalGoal } from '#chapters/goals/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { goalLoads } from './goal-load.ts'

const day = '2026-03-01'
const national = (id: string, activityCodes: readonly string[]): NationalGoal => ({
  id,
  text: { sv: 'Text', en: 'Text' },
  law: 'skollagen 1:4',
  lawChanged: '2011-07-01',
  activityCodes,
  profession: 'rektor',
})

function loadOf(unit: string, book: GoalBook, nationalGoals: readonly NationalGoal[] = []) {
  return goalLoads({ book, tree: smallTree, day, nationalGoals }).find((load) => load.unit.node === unit)
}

const versions = [
  aGoal('skola'),
  aGoal('omsorg', { reaches: ['omsorgsnamnden'] }),
  aGoal('lasning', { kind: 'committee', owner: 'barnnamnden' }),
  aGoal('narvaro', { kind: 'committee', owner: 'barnforvaltningen' }),
  aGoal('bibliotek', { kind: 'unit', owner: 'bjorkskolan' }),
  aGoal('soliditet', { kind: 'financial' }),
  aGoal('klimat', { kind: 'policy-direction' }),
]

describe('the load of goals on a unit', () => {
  test('is everything that reaches it, by who laid it there', () => {
    const load = loadOf('bjorkskolan', aBook({ versions }), [
      national('skollagen-1-4', ['440', '450']),
      national('sol', ['510']),
      national('hela-kommunen', []),
    ])
    expect(load?.counts).toEqual({ assembly: 1, committee: 1, department: 1, own: 1, national: 1 })
    expect(load?.total).toBe(5)
    expect(load?.national.map(({ id }) => id)).toEqual(['skollagen-1-4'])
    expect(loadOf('asgarden', aBook({ versions }))?.goals.map(({ goal }) => goal)).toEqual([
      'skola',
      'omsorg',
    ])
  })

  test('what the committee has set aside is shown apart and not counted', () => {
    const duties = [
      aDuty('skola', 'bjorkskolan'),
      aDuty('narvaro', 'skolomradet', { status: 'not-applicable' }),
    ]
    const load = loadOf('bjorkskolan', aBook({ versions, duties }))
    expect(load?.setAside.map(({ goal }) => goal)).toEqual(['skola', 'narvaro'])
    expect(load?.total).toBe(2)
    // Another committee decides nothing about a school.
    const foreign = [aDuty('skola', 'bjorkskolan', { decidedBy: 'omsorgsnamnden' })]
    expect(loadOf('bjorkskolan', aBook({ versions, duties: foreign }))?.total).toBe(4)
  })

  test('a goal named for several places above the unit is laid on it once', () => {
    const twice = aGoal('dubbelt', { reaches: ['skolomradet', 'bjorkskolan'] })
    expect(loadOf('bjorkskolan', aBook({ versions: [twice] }))?.total).toBe(1)
  })
})

describe('the goals that steer a unit', () => {
  const steering = (unit: string, book: GoalBook) => loadOf(unit, book)?.steering.map(({ goal }) => goal)

  test('are those not translated into another one that binds it', () => {
    const links = [aLink('lasning', 'skola'), aLink('bibliotek', 'lasning')]
    expect(steering('bjorkskolan', aBook({ versions, links }))).toEqual(['narvaro', 'bibliotek'])
    expect(steering('ekskolan', aBook({ versions, links }))).toEqual(['lasning', 'narvaro'])
    expect(steering('asgarden', aBook({ versions, links }))).toEqual(['skola', 'omsorg'])
  })

  test('a goal steers again where its translation has been set aside', () => {
    const links = [aLink('lasning', 'skola')]
    const duties = [aDuty('lasning', 'ekskolan')]
    expect(steering('ekskolan', aBook({ versions, links, duties }))).toEqual(['skola', 'narvaro'])
  })
})

test('fifteen hundred units with a goal each are counted in well under a second', () => {
  const units = Array.from({ length: 1500 }, (_, index) => `enhet-${index}`)
  const book = aBook({
    versions: [...versions, ...units.map((owner) => aGoal(`mal-${owner}`, { kind: 'unit', owner }))],
    links: units.map((owner) => aLink(`mal-${owner}`, 'skola')),
  })
  const tree = treeAt(
    {
      versions: [
        ...smallOrganisation.versions,
        ...units.map((node) => ({
          node,
          from: '2019-01-01',
          parent: 'skolomradet',
          name: node,
          kind: 'unit' as const,
          activityCodes: ['440'],
        })),
      ],
      successions: [],
    },
    day,
  )
  const before = performance.now()
  const loads = goalLoads({ book, tree, day, nationalGoals: [] })
  expect(performance.now() - before).toBeLessThan(1000)
  expect(loads).toHaveLength(1503)
  expect(loads.at(2)?.steering.map(({ goal }) => goal)).toEqual(['lasning', 'narvaro', 'mal-enhet-0'])
})
