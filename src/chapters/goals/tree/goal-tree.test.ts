import { expect, test } from 'vitest'
import { aGoal } from '#chapters/goals/__fixtures__/goals-app.ts'
import { goalsAt } from '#chapters/goals/book-at.ts'
import { emptyGoalBook } from '#chapters/goals/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type GoalNode, goalsLeadingNowhere, goalTree, shownUnderOne } from './goal-tree.ts'

const day = '2026-11-23'
const place = (
  node: string,
  parent: string | undefined,
  kind: 'municipal-assembly' | 'committee' | 'unit',
) => ({
  ...{ node, name: node, kind, from: '2020-01-01', activityCodes: [] },
  ...(parent ? { parent } : {}),
})

/** One overall goal, a committee's under it, and a goal in every unit under that. */
function municipality(units: number) {
  const names = Array.from({ length: units }, (_, index) => `u${index}`)
  const organisation = treeAt(
    {
      versions: [
        place('kf', undefined, 'municipal-assembly'),
        place('nu', 'kf', 'committee'),
        ...names.map((name) => place(name, 'nu', 'unit')),
      ],
      successions: [],
    },
    day,
  )
  const link = (child: string, parent: string) => ({
    ...{ child, parent, mechanism: 'så är det', usedAsIs: false, from: '2024-01-01' },
  })
  const inForce = goalsAt(
    {
      ...emptyGoalBook,
      versions: [
        aGoal({ goal: 'topp', wording: 'Topp' }),
        aGoal({ goal: 'mitt', wording: 'Mitt', kind: 'committee', owner: 'nu' }),
        aGoal({ goal: 'ensam', wording: 'Ensam', kind: 'committee', owner: 'nu' }),
        ...names.map((name) => aGoal({ goal: `g-${name}`, wording: name, kind: 'unit', owner: name })),
      ],
      links: [link('mitt', 'topp'), ...names.map((name) => link(`g-${name}`, 'mitt'))],
    },
    day,
  )
  return { organisation, inForce }
}

const sizeOf = (nodes: readonly GoalNode[]): number =>
  nodes.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0)

test('a small tree is sent whole, open at the top', () => {
  const { organisation, inForce } = municipality(3)
  const [top] = goalTree(inForce, organisation, { opened: [] })
  expect(top).toMatchObject({ goal: { goal: 'topp' }, count: 1, open: true })
  expect(top?.children[0]).toMatchObject({ goal: { goal: 'mitt' }, count: 3, open: false })
  expect(sizeOf(top ? [top] : [])).toBe(5)
})

test('of a large tree only the way to the reader is sent, the reader among those shown', () => {
  const { organisation, inForce } = municipality(1500)
  const closed = goalTree(inForce, organisation, { opened: [] })
  expect(sizeOf(closed)).toBe(2)
  const at = organisation.place('u1499')
  const [top] = goalTree(inForce, organisation, { at, opened: [] })
  const middle = top?.children[0]
  expect(middle).toMatchObject({ open: true, count: 1500 })
  expect(middle?.children).toHaveLength(shownUnderOne)
  expect(middle?.children[0]?.goal.goal).toBe('g-u1499')
})

test('what the reader opens is sent too', () => {
  const { organisation, inForce } = municipality(200)
  expect(sizeOf(goalTree(inForce, organisation, { opened: ['topp', 'mitt'] }))).toBe(2 + shownUnderOne)
})

test('goals that contribute to nothing are found; a circle of links ends', () => {
  const { organisation, inForce } = municipality(1)
  expect(goalsLeadingNowhere(inForce).map(({ goal }) => goal)).toEqual(['ensam'])
  const link = (child: string, parent: string) => ({
    ...{ child, parent, mechanism: '', usedAsIs: false, from: '2024-01-01' },
  })
  const round = goalsAt(
    { ...emptyGoalBook, versions: [...inForce.goals], links: [link('mitt', 'topp'), link('topp', 'mitt')] },
    day,
  )
  expect(sizeOf(goalTree(round, organisation, { at: organisation.place('u0'), opened: [] }))).toBe(2)
})
