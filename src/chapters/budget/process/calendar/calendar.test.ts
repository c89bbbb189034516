import { describe, expect, test } from 'vitest'
import { anEvent, aStep } from '#chapters/budget/process/__fixtures__/steps.ts'
import {
  isElectionYear,
  statutoryRules,
  statutoryVerdicts,
} from '#chapters/budget/process/statutory-dates.ts'
import { calendarOf, calendarYears } from './calendar.ts'
import { whereAreWe } from './where-are-we.ts'

const frames = aStep('2027-ramar', { due: '2026-06-15', kind: 'planning-frames' })
const proposal = aStep('2027-forslag', { due: '2026-10-20', kind: 'board-proposal', decides: 'ks' })
const adoption = aStep('2027-beslut', {
  ...{ due: '2026-11-23', kind: 'adoption', gates: ['union-consultation', 'risk-assessment'] },
})
const steps = [adoption, frames, proposal]

describe('the calendar of a year', () => {
  test('goes by the days of the steps: done, now and coming', () => {
    const events = [anEvent('2027-ramar', 'done', '2026-06-15', { reference: 'KS 2026-06-15 § 80' })]
    const calendar = calendarOf({ steps, events }, 2027, '2026-10-15')
    expect(calendar.map(({ step, state }) => [step.id, state])).toEqual([
      ['2027-ramar', 'done'],
      ['2027-forslag', 'now'],
      ['2027-beslut', 'coming'],
    ])
    expect(calendar.map(({ delayWithoutReason }) => delayWithoutReason)).toEqual([false, false, false])
  })

  test('says what is late, by how many days, and that nobody has said why', () => {
    const [first] = calendarOf({ steps, events: [] }, 2027, '2026-06-25')
    expect(first).toMatchObject({ state: 'late', daysLate: 10, delayWithoutReason: true })
  })

  test('takes a delay with its reason, and one without for what it is', () => {
    const delayed = (reason: string) =>
      calendarOf(
        { steps, events: [anEvent('2027-ramar', 'delayed', '2026-06-10', { newDue: '2026-06-29', reason })] },
        2027,
        '2026-06-25',
      )[0]
    expect(delayed('Skatteprognosen kom sent')).toMatchObject({
      ...{ state: 'now', due: '2026-06-29', delayWithoutReason: false, daysLate: 10 },
    })
    expect(delayed('')?.delayWithoutReason).toBe(true)
  })

  test('a step that was done late has a reason or has none', () => {
    const done = (reason: string) =>
      calendarOf(
        { steps, events: [anEvent('2027-ramar', 'done', '2026-07-01', { reference: 'KS § 1', reason })] },
        2027,
        '2026-10-15',
      )[0]
    expect(done('')).toMatchObject({ state: 'done', daysLate: 16, delayWithoutReason: true })
    expect(done('Sammanträdet ställdes in')?.delayWithoutReason).toBe(false)
  })

  test('what is not done by its day is measured against the law by today', () => {
    const law = (day: string) =>
      calendarOf({ steps, events: [] }, 2027, day).find(({ step }) => step.id === '2027-forslag')?.law
    expect(law('2026-10-31')?.map(({ verdict }) => verdict)).toEqual(['in-time'])
    expect(law('2026-11-02')?.map(({ verdict }) => verdict)).toEqual(['needs-reasons'])
  })

  test('a gate is open until it is gone through, and going through it afterwards does not mend it', () => {
    const union = (on: string) =>
      anEvent('2027-beslut', 'gate', on, { gate: 'union-consultation', reference: 'Protokoll 4' })
    const decided = anEvent('2027-beslut', 'done', '2026-11-23', { reference: 'KF § 100' })
    const open = (events: Parameters<typeof calendarOf>[0]['events']) =>
      calendarOf({ steps, events }, 2027, '2026-12-31').find(({ step }) => step.id === '2027-beslut')
        ?.openGates
    expect(open([union('2026-11-01'), decided])).toEqual(['risk-assessment'])
    expect(open([decided, union('2026-12-01')])).toEqual(['union-consultation', 'risk-assessment'])
  })

  test('knows only what was written by the day, and not what has been removed', () => {
    const later = { ...frames, version: 2, title: 'Nya ramar', at: '2026-08-01T12:00:00.000Z' }
    const gone = { ...proposal, version: 2, removed: true, at: '2026-08-01T12:00:00.000Z' }
    const titles = (day: string) =>
      calendarOf({ steps: [...steps, later, gone], events: [] }, 2027, day).map(({ step }) => step.title)
    expect(titles('2026-05-01')).toHaveLength(3)
    expect(titles('2026-09-01')).toEqual(['Nya ramar', '2027-beslut'])
    expect(calendarYears({ steps })).toEqual([2027])
  })
})

describe('where we are', () => {
  test('is told of the year that is being made', () => {
    const here = whereAreWe({ steps, events: [] }, '2026-10-15')
    expect(here).toMatchObject({ year: 2027, done: 0, next: { step: { id: '2027-forslag' } } })
    expect(here?.late.map(({ step }) => step.id)).toEqual(['2027-ramar'])
  })

  test('is nowhere without a calendar', () => {
    expect(whereAreWe({ steps: [], events: [] }, '2026-10-15')).toBeUndefined()
    expect(whereAreWe({ steps, events: [] }, '2026-10-15', 2024)).toBeUndefined()
  })
})

describe('the law', () => {
  const said = (kind: Parameters<typeof statutoryVerdicts>[0], year: number, day: string) =>
    statutoryVerdicts(kind, year, day).map(({ rule, verdict }) => [rule.id, verdict])

  test("the executive board's proposal comes in October, or in November with special reasons (KL 11:8)", () => {
    expect(said('board-proposal', 2026, '2025-10-31')).toEqual([['board-proposal', 'in-time']])
    expect(said('board-proposal', 2026, '2025-11-01')).toEqual([['board-proposal', 'needs-reasons']])
    expect(said('board-proposal', 2026, '2025-12-01')).toEqual([['board-proposal', 'too-late']])
  })

  test('the tax rate is proposed in October whatever happens', () => {
    expect(said('tax-rate', 2026, '2025-11-01')).toEqual([['tax-rate', 'too-late']])
  })

  test('in an election year the newly elected assembly adopts the budget, from 15 October', () => {
    expect(isElectionYear(2026)).toBe(true)
    expect(said('adoption', 2027, '2026-10-14')).toEqual([
      ['adoption', 'in-time'],
      ['new-assembly', 'too-early'],
    ])
    expect(said('adoption', 2027, '2026-11-23')).toEqual([
      ['adoption', 'in-time'],
      ['new-assembly', 'in-time'],
    ])
  })

  test('the budget may come in December with special reasons, the tax rate may not (KL 11:10–11)', () => {
    expect(said('adoption', 2026, '2025-11-30')).toEqual([['adoption', 'in-time']])
    expect(said('adoption', 2026, '2025-12-05')).toEqual([['adoption', 'needs-reasons']])
    expect(said('adoption', 2026, '2026-01-02')).toEqual([['adoption', 'too-late']])
    const rate = statutoryRules.find(({ id }) => id === 'tax-rate-decided')
    expect([rate?.statute, rate?.says.sv]).toEqual([
      'KL 11:11',
      'Antas budgeten först i december ska fullmäktige ändå besluta om skattesatsen före utgången av november. Den får ändras när budgeten antas.',
    ])
  })

  test('says nothing of steps that are the municipality’s own', () => {
    expect(said('dialogue', 2026, '2025-12-31')).toEqual([])
  })
})
