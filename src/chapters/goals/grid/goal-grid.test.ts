import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activity,
  bookOf,
  duty,
  goal,
  littleTree,
  measure,
  question,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalBook } from '#chapters/goals/model.ts'
import { type CellClass, cellClasses, type GoalGrid, goalGrid } from './goal-grid.ts'

function classOf(book: Partial<GoalBook>, unit = 'bjork', day = today): CellClass | undefined {
  return goalGrid(bookOf({ versions: [goal('lasa')], ...book }), littleTree, day).cell('lasa', unit)?.class
}

test('a goal of the committee reaches its units and no others', () => {
  const grid = goalGrid(bookOf({ versions: [goal('lasa')] }), littleTree, today)
  expect(grid.units.map(({ node }) => node)).toEqual(['bjork', 'ek', 'lind', 'sol'])
  expect(grid.units.map((_, unit) => grid.classAt(0, unit))).toEqual([
    'not-yet-asked',
    'not-yet-asked',
    'not-yet-asked',
    undefined,
  ])
  expect(grid.cell('lasa', 'sol')).toBeUndefined()
  expect(grid.cell('another', 'bjork')).toBeUndefined()
  expect(grid.size).toBe(3)
})

test('a policy direction is in no unit’s grid, and a dropped goal in nobody’s', () => {
  const versions = [
    goal('inriktning', { kind: 'policy-direction' }),
    goal('lasa'),
    goal('lasa', { version: 2, edit: 'dropped', from: '2026-06-01' }),
  ]
  expect(goalGrid(bookOf({ versions }), littleTree, today).goals).toEqual([])
})

test.each(['done', 'measured', 'money', 'dialogue'] as const)('a trace of kind %s is enough', (kind) => {
  expect(classOf({ activities: [activity('lasa', 'bjork', { kind })] })).toBe('acted')
})

test('a trace counts from the first day of the tertial two whole ones back, up to the day itself', () => {
  const on = (day: string) => classOf({ activities: [activity('lasa', 'bjork', { on: day })] })
  expect([on('2025-12-31'), on('2026-01-01'), on(today), on('2026-11-24')]).toEqual([
    'not-yet-asked',
    'acted',
    'acted',
    'not-yet-asked',
  ])
})

test('another unit’s trace, or one of another goal, is none of this unit’s', () => {
  const activities = [activity('lasa', 'ek'), activity('annat', 'bjork'), activity('lasa', 'skola')]
  expect(classOf({ activities })).toBe('not-yet-asked')
})

test('a unit’s own figure of this year or the last is a trace; the municipality’s is not', () => {
  const outcome = { goal: 'lasa', measure: 'm1', value: 81, source: 'SIRIS' }
  const of = (year: number, place?: string) =>
    classOf({ outcomes: [{ ...outcome, year, ...(place ? { place } : {}) }] })
  expect([of(2024, 'bjork'), of(2025, 'bjork'), of(2026, 'bjork'), of(2027, 'bjork'), of(2026)]).toEqual([
    'not-yet-asked',
    'acted',
    'acted',
    'not-yet-asked',
    'not-yet-asked',
  ])
})

test('silence is first asked about, and is unanswered the day after the answer was due', () => {
  const asked = { questions: [question('lasa', 'bjork')] }
  expect(classOf(asked, 'bjork', '2026-09-14')).toBe('not-yet-asked')
  expect(classOf(asked, 'bjork', '2026-09-15')).toBe('asked')
  expect(classOf(asked, 'bjork', '2026-10-15')).toBe('asked')
  expect(classOf(asked, 'bjork', '2026-10-16')).toBe('unanswered')
  expect(classOf(asked, 'ek')).toBe('not-yet-asked')
})

test('an answer is a trace, also when it comes late, and is not known before it came', () => {
  const answered = {
    questions: [question('lasa', 'bjork', { answeredOn: '2026-11-01', answer: 'Vi börjar i vår.' })],
  }
  expect(classOf(answered, 'bjork', '2026-10-31')).toBe('unanswered')
  expect(classOf(answered, 'bjork', '2026-11-01')).toBe('acted')
})

test('an answer older than the periods asks for a new question', () => {
  const old = question('lasa', 'bjork', {
    askedOn: '2025-03-01',
    due: '2025-04-01',
    answeredOn: '2025-03-20',
  })
  expect(classOf({ questions: [old] })).toBe('not-yet-asked')
  expect(classOf({ questions: [old, question('lasa', 'bjork', { id: 2 })] })).toBe('unanswered')
})

test('the committee may prioritise a goal down for a unit, openly and with a reason', () => {
  const late = { questions: [question('lasa', 'bjork')] }
  expect(classOf({ ...late, duties: [duty('lasa')] })).toBe('prioritised-down')
  expect(classOf({ ...late, duties: [duty('lasa', { status: 'not-applicable' })] })).toBe('not-applicable')
  expect(classOf({ ...late, duties: [duty('lasa', { place: 'skola' })] })).toBe('prioritised-down')
  expect(classOf({ ...late, duties: [duty('lasa', { from: '2026-12-01' })] })).toBe('unanswered')
})

test('a decision by anybody else, or without a reason, counts as none and is told', () => {
  const byOthers = [
    duty('lasa', { decidedBy: 'bjork' }),
    duty('lasa', { place: 'ek', decidedBy: 'sn' }),
    duty('lasa', { place: 'lind', reason: ' ' }),
  ]
  const grid = goalGrid(bookOf({ versions: [goal('lasa')], duties: byOthers }), littleTree, today)
  expect(grid.counts['not-yet-asked']).toBe(3)
  expect(grid.notCounted).toEqual(byOthers)
})

test('what the committee takes back binds again, and a binding row by another takes nothing back', () => {
  const back = duty('lasa', { status: 'binding', reason: '', from: '2026-08-01' })
  expect(classOf({ duties: [duty('lasa'), back] })).toBe('not-yet-asked')
  expect(classOf({ duties: [back, duty('lasa')] })).toBe('not-yet-asked')
  expect(classOf({ duties: [duty('lasa'), { ...back, decidedBy: 'ks' }] })).toBe('prioritised-down')
  expect(classOf({ duties: [duty('lasa'), { ...back, from: '2026-02-09' }] })).toBe('not-yet-asked')
})

test('a decision for the unit itself goes before one for the whole department', () => {
  const duties = [
    duty('lasa', { place: 'skola', from: '2026-06-01' }),
    duty('lasa', { status: 'binding', reason: '', from: '2026-03-01' }),
  ]
  expect(classOf({ duties })).toBe('not-yet-asked')
  expect(classOf({ duties }, 'ek')).toBe('prioritised-down')
})

test('the executive board decides for what lies directly under it', () => {
  const own = goal('lasa', { owner: 'kf' })
  const duties = [duty('lasa', { place: 'bjork', decidedBy: 'ks' })]
  expect(classOf({ versions: [own], duties })).toBe('not-yet-asked')
})

test('a goal that is newer than the periods is not due for a question', () => {
  const versions = [
    goal('ny', { from: '2026-01-02' }),
    goal('lasa', { from: '2026-01-01' }),
    goal('lasa', { version: 2, edit: 'wording', from: '2026-09-01' }),
  ]
  const grid = goalGrid(bookOf({ versions }), littleTree, today)
  expect(grid.cell('ny', 'bjork')?.isDue).toBe(false)
  expect(grid.cell('lasa', 'bjork')?.isDue).toBe(true)
})

test('the periods are those that are asked for', () => {
  const book = bookOf({
    versions: [goal('lasa')],
    activities: [activity('lasa', 'bjork', { on: '2026-05-01' })],
  })
  expect(goalGrid(book, littleTree, today, 1).cell('lasa', 'bjork')?.class).toBe('acted')
  expect(goalGrid(book, littleTree, today, 0).cell('lasa', 'bjork')?.class).toBe('not-yet-asked')
})

test('a cell tells what it rests on: the latest trace, the latest question, the decision', () => {
  const grid = goalGrid(
    bookOf({
      versions: [goal('lasa')],
      activities: [
        activity('lasa', 'bjork', { on: '2026-03-01', text: 'Tidigare' }),
        activity('lasa', 'bjork', { on: '2026-09-01', kind: 'money', text: 'Senare' }),
      ],
      questions: [question('lasa', 'bjork', { id: 2, askedOn: '2026-09-16' }), question('lasa', 'bjork')],
      duties: [duty('lasa', { place: 'ek' })],
    }),
    littleTree,
    today,
  )
  expect(grid.cell('lasa', 'bjork')).toMatchObject({
    class: 'acted',
    trace: { kind: 'money', on: '2026-09-01', text: 'Senare' },
    question: { id: 2 },
  })
  expect(grid.cell('lasa', 'ek')?.duty?.decision).toBe('BUN 2026-02-09 § 12')
  expect(grid.cellsOf('prioritised-down').map(({ unit }) => unit.name)).toEqual(['Ekskolan'])
})

const goals = ['a', 'b', 'c']
const units = ['bjork', 'ek', 'lind', 'sol']
const day = fc.integer({ min: 0, max: 800 }).map((days) => {
  const time = Date.UTC(2025, 0, 1) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
})
const somewhere = { goal: fc.constantFrom(...goals), place: fc.constantFrom(...units, 'skola', 'borta') }
const anActivity = fc
  .record({ ...somewhere, kind: fc.constantFrom('done', 'measured', 'money', 'dialogue'), on: day })
  .map((row) => ({ ...activity(row.goal, row.place), ...row, kind: row.kind }))
const aDuty = fc
  .record({
    ...somewhere,
    status: fc.constantFrom('binding', 'prioritised-down', 'not-applicable'),
    decidedBy: fc.constantFrom('bun', 'sn', 'ks', 'bjork'),
    reason: fc.constantFrom('', 'Ombyggnad.'),
    from: day,
  })
  .map((row) => duty(row.goal, row))
const aQuestion = fc
  .record({ ...somewhere, id: fc.nat(9), askedOn: day, due: day, answeredOn: fc.option(day) })
  .map(({ answeredOn, ...row }) =>
    question(row.goal, row.place, { ...row, ...(answeredOn === null ? {} : { answeredOn }) }),
  )
const anyBook = fc.record({
  versions: fc
    .subarray(goals, { minLength: 1 })
    .map((ids) => ids.map((id) => goal(id, { owner: id === 'c' ? 'kf' : 'bun', measures: [measure()] }))),
  activities: fc.array(anActivity, { maxLength: 12 }),
  duties: fc.array(aDuty, { maxLength: 12 }),
  questions: fc.uniqueArray(aQuestion, { maxLength: 9, selector: ({ id }) => id }),
})

function classes(grid: GoalGrid): (CellClass | undefined)[] {
  return goals.flatMap((id) => units.map((unit) => grid.cell(id, unit)?.class))
}

test('every cell has exactly one class, and the counts say how many', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const grid = goalGrid(bookOf(book), littleTree, today)
      const all = classes(grid).filter((cellClass) => cellClass !== undefined)
      expect(all).toHaveLength(grid.size)
      for (const cellClass of cellClasses) {
        const found = all.filter((each) => each === cellClass).length
        expect(grid.counts[cellClass]).toBe(found)
        expect(grid.cellsOf(cellClass)).toHaveLength(found)
      }
    }),
  )
})

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const turned = {
        versions: book.versions.toReversed(),
        activities: book.activities.toReversed(),
        duties: book.duties.toReversed(),
        questions: book.questions.toReversed(),
      }
      expect(classes(goalGrid(bookOf(turned), littleTree, today))).toEqual(
        classes(goalGrid(bookOf(book), littleTree, today)),
      )
    }),
  )
})

/** From the best to the worst: what the committee has decided is as good as what the unit has done. */
const standing: Record<CellClass, number> = {
  acted: 0,
  'prioritised-down': 0,
  'not-applicable': 0,
  asked: 1,
  'not-yet-asked': 2,
  unanswered: 3,
}

test('one more activity never makes a cell worse', () => {
  fc.assert(
    fc.property(anyBook, anActivity, (book, more) => {
      const before = classes(goalGrid(bookOf(book), littleTree, today))
      const after = classes(
        goalGrid(bookOf({ ...book, activities: [...book.activities, more] }), littleTree, today),
      )
      for (const [at, was] of before.entries()) {
        const is = after[at]
        expect(was === undefined ? 0 : standing[is ?? 'unanswered']).toBeLessThanOrEqual(
          was === undefined ? 0 : standing[was],
        )
      }
    }),
  )
})
