import { expect, test } from 'vitest'
import { goalsAt } from '#chapters/goals/index.ts'
import { nationalGoalLibrary } from '#chapters/goals/national-goals/index.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { ekbacka, exampleDay, exampleFacts, exampleOrganisation } from '#demo/index.ts'
import { exampleGoalBook as book } from './book.ts'
import { ownIndicators } from './outcomes.ts'

const goals = new Set(book.versions.map(({ goal }) => goal))
const places = new Set(exampleOrganisation.versions.map(({ node }) => node))

const overallOn = (day: string) => goalsAt(book, day).goals.filter(({ kind }) => kind === 'overall').length

test('the overall goals grow to nine after the election of 2022, and are three on the day of the example', () => {
  const days = ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', exampleDay]
  expect(days.map(overallOn)).toEqual([4, 9, 9, 5, 3, 3])
})

test('a goal keeps its identity, and its versions are numbered in the order that they came to hold', () => {
  for (const [goal, versions] of Map.groupBy(book.versions, (version) => version.goal)) {
    expect(
      versions.map(({ version }) => version),
      goal,
    ).toEqual(versions.map((_, index) => index + 1))
    expect(versions[0]?.edit, goal).toBe('new')
    expect(
      versions.map(({ from }) => from),
      goal,
    ).toEqual(versions.map(({ from }) => from).toSorted())
  }
})

test('the target of knowledge was lowered in silence after two years short of it', () => {
  const levels = book.versions
    .filter(({ goal }) => goal === 'kunskap')
    .map(({ edit, measures }) => [edit, measures[0]?.targets.find(({ year }) => year === 2025)?.value])
  expect(levels).toEqual([
    ['new', 90],
    ['wording', 90],
    ['carried', 84],
    ['carried', 84],
    ['level', undefined],
  ])
})

test('everything speaks of goals and places that there are', () => {
  const named = [
    ...book.links.flatMap(({ child, parent }) => [child, parent]),
    ...book.relations.flatMap(({ a, b }) => [a, b]),
    ...book.conflictReports.flatMap(({ a, b }) => [a, b]),
    ...[...book.duties, ...book.activities, ...book.questions, ...book.anchorRatings].map(({ goal }) => goal),
    ...book.outcomes.map(({ goal }) => goal),
    ...book.mappings.flatMap(({ goal }) => goal ?? []),
    ...book.talks.flatMap(({ order }) => order),
    ...book.limitAnswers.flatMap(({ goal, dropped }) => [goal, dropped ?? goal]),
  ]
  expect([...new Set(named)].filter((goal) => !goals.has(goal))).toEqual([])
  const at = [
    ...book.versions.flatMap(({ owner, reaches }) => [owner, ...reaches]),
    ...[...book.duties, ...book.activities, ...book.questions, ...book.anchorRatings].map(
      ({ place }) => place,
    ),
    ...[...book.conflictReports, ...book.netCosts].map(({ place }) => place),
    ...book.mappings.flatMap(({ owner }) => owner ?? []),
    ...book.talks.flatMap(({ bodies }) => bodies),
  ]
  expect([...new Set(at)].filter((place) => !places.has(place))).toEqual([])
})

test('what happens in a unit happens while it is there, and nothing lies after the day of the example', () => {
  const traces = [
    ...book.activities.map(({ place, on }) => ({ place, on })),
    ...book.questions.map(({ place, askedOn }) => ({ place, on: askedOn })),
    ...book.duties.map(({ place, from }) => ({ place, on: from })),
    ...book.anchorRatings.map(({ place, on }) => ({ place, on })),
  ]
  const there = Map.groupBy(exampleOrganisation.versions, ({ node }) => node)
  expect(
    traces.filter(
      ({ place, on }) =>
        on > exampleDay || !there.get(place)?.some(({ from, until = '9999' }) => from <= on && on < until),
    ),
  ).toEqual([])
})

test('a goal measured by an indicator has the example country’s own figures', () => {
  const known = new Map(
    exampleFacts()
      .filter(
        ({ municipality, gender, kpi }) => municipality === ekbacka && gender === 'T' && kpi in ownIndicators,
      )
      .map(({ kpi, year, value }) => [`${kpi} ${year}`, value]),
  )
  for (const [kpi, values] of Object.entries(ownIndicators)) {
    expect(
      values.map((_, index) => known.get(`${kpi} ${2020 + index}`)),
      kpi,
    ).toEqual(values)
  }
  const used = book.versions.flatMap(({ measures }) => measures.flatMap(({ kpi }) => kpi ?? []))
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(ownIndicators).toSorted())
})

test('the units cost some 1.6 billion kronor, every unit of the year’s tree but the fee-funded has a cost', () => {
  const of2025 = book.netCosts.filter(({ year }) => year === 2025)
  const kronor = of2025.reduce((sum, { ore }) => sum + ore, 0) / 100
  expect(kronor).toBeGreaterThan(1.55e9)
  expect(kronor).toBeLessThan(1.7e9)
  const units = treeAt(exampleOrganisation, '2025-12-31').places.filter(({ kind }) => kind === 'unit')
  expect(of2025.map(({ place }) => place).toSorted()).toEqual(units.map(({ node }) => node).toSorted())
  expect(of2025.filter(({ ore }) => ore === 0).map(({ place }) => place)).toEqual(['vatten-avlopp'])
  expect(book.netCosts.filter(({ ore }) => !Number.isSafeInteger(ore))).toEqual([])
})

test('the map names national goals that the library or the municipality has', () => {
  const known = new Set([...nationalGoalLibrary, ...book.ownNationalGoals].map(({ id }) => id))
  expect(book.mappings.filter(({ nationalGoal }) => !known.has(nationalGoal))).toEqual([])
})
