import { expect, test } from 'vitest'
import { aGoal, behoriga } from '#chapters/goals/__fixtures__/goals-app.ts'
import { changesBetween, isCarried, isUntouched } from '#chapters/goals/card/goal-changes.ts'
import { newGoalId } from './goal-id.ts'
import { readFigure, writtenFigure } from './read-figure.ts'
import { readTargets, writtenTargets } from './read-targets.ts'
import { readGoal, writtenOf } from './written-goal.ts'

test.each([
  ['85', 85],
  ['85,5 %', 85.5],
  ['1\u00a0234.5', 1234.5],
  ['\u22123', -3],
  ['bra', undefined],
  ['1-2', undefined],
  ['', undefined],
])('the figure "%s" is read as %s', (written, figure) => {
  expect(readFigure(written)).toBe(figure)
})

test('a target path is read as it is pasted from a spreadsheet, with or without a head', () => {
  const targets = [
    { year: 2026, value: 85 },
    { year: 2027, value: 87.5 },
  ]
  for (const written of [
    '2026\t85\n2027\t87,5',
    'År\tNivå\r\n2027: 87,5\r\n\r\n2026 = 85 %',
    '2026;85\n2027 87.5',
  ])
    expect(readTargets('targets-1', written)).toEqual({ ok: true, value: targets })
  expect(readTargets('targets-1', writtenTargets(targets))).toEqual({ ok: true, value: targets })
  expect(writtenFigure(87.5)).toBe('87,5')
})

test('rows of a target path that can not be read are told one by one', () => {
  const read = readTargets('targets-1', '2026 85\nsnart 90\n2026 86')
  expect(read.ok || read.problems.map(({ text }) => text.en)).toEqual([
    'Row 2 of the target path, "snart 90", can\'t be read. Write the year and the level, for instance 2026 85.',
    'The year 2026 stands twice in the target path. Take one of them away.',
  ])
})

test('an id is the first words of the wording, never one that is taken or a page of its own', () => {
  expect(newGoalId('Äldre är trygga hemma, året om och alla dagar', [])).toBe(
    'aldre-ar-trygga-hemma-aret-om-och',
  )
  expect(newGoalId('Trygg skola', ['trygg-skola', 'trygg-skola-2'])).toBe('trygg-skola-3')
  expect(newGoalId('Samtal!', [])).toBe('samtal-2')
  expect(newGoalId('???', [])).toBe('mal')
})

test('what is written back from a goal is read as the same goal', () => {
  const written = { ...writtenOf(behoriga, behoriga.from), decision: behoriga.decision }
  const read = readGoal(written, { node: 'kf', kind: 'municipal-assembly' }, { isWithin: () => true })
  expect(read.ok && isUntouched(changesBetween(behoriga, read.value))).toBe(true)
})

const path = (...levels: readonly [number, number][]) =>
  behoriga.measures.map((measure) => ({
    ...measure,
    targets: levels.map(([year, value]) => ({ year, value })),
  }))

test('a level is lowered where the path asks for less that year, also when it is put off', () => {
  const before = { ...behoriga, measures: path([2025, 88], [2026, 92]) }
  const lowered = (...levels: readonly [number, number][]) =>
    changesBetween(before, { ...behoriga, from: '2025-01-01', measures: path(...levels) })
      .levels.filter((level) => level.lowered)
      .map(({ year }) => year)
  expect(lowered([2025, 86], [2026, 92])).toEqual([2025])
  expect(lowered([2025, 88], [2027, 92])).toEqual([2026])
  expect(lowered([2025, 88], [2026, 93])).toEqual([])
})

test('years that have passed are no change, and new years carry a goal on', () => {
  const before = { ...behoriga, measures: path([2024, 84], [2025, 88]) }
  const after = { ...behoriga, from: '2025-01-01', measures: path([2025, 88], [2026, 92]), horizon: 2028 }
  const changes = changesBetween(before, after)
  expect(changes.levels).toMatchObject([{ year: 2026, after: 92, lowered: false }])
  expect([isCarried(changes), isUntouched(changes)]).toEqual([true, false])
  expect(isCarried(changesBetween(before, { ...after, wording: 'Annat' }))).toBe(false)
})

test('measures that come, go and change are told apart', () => {
  const [measure] = behoriga.measures
  const other = measure && { ...measure, id: 'm2', title: 'Meritvärde' }
  const both = aGoal({ goal: 'x', wording: 'x', measures: measure && other ? [measure, other] : [] })
  const one = { ...both, measures: measure ? [{ ...measure, unit: 'andel' }] : [] }
  expect(changesBetween(both, one)).toMatchObject({
    addedMeasures: [],
    removedMeasures: [{ title: 'Meritvärde' }],
    changedMeasures: [{ before: { unit: 'procent' }, after: { unit: 'andel' } }],
  })
})
