import { expect, test } from 'vitest'
import { recommendations } from '#handbook/index.ts'
import { type Answers, noAnswers } from './answers.ts'
import { type AnyCheck, defineCheck, limitOf } from './check.ts'
import { runChecks, type Survey, unknownIds } from './run.ts'

/** The records of these tests: how many months ago somebody asked. */
interface Asked {
  readonly monthsAgo?: number
}

const asks = defineCheck<Asked, Asked, { months: number }>({
  id: 'benchmarking/asks',
  recommends: 'AF-5',
  severity: 'moderate',
  threshold: 'AF-5.months-between-comparisons',
  load: async (records) => records,
  evaluate({ monthsAgo }, context) {
    if (monthsAgo === undefined) {
      return {
        verdict: 'needs-review',
        missing: [{ text: { sv: 'Ingen har frågat.', en: 'Nobody has asked.' } }],
      }
    }
    const evidence = [{ text: { sv: 'Frågan.', en: 'The question.' }, href: '/jamforelser' }] as const
    const late = monthsAgo > limitOf(context, 'AF-5.months-between-comparisons')
    return { verdict: late ? 'fail' : 'pass', finding: { months: monthsAgo }, evidence }
  },
  say: {
    title: { sv: 'Frågar någon?', en: 'Does anybody ask?' },
    pass: ({ months }) => ({ sv: `Frågade för ${months} månader sedan.`, en: `Asked ${months} months ago.` }),
    fail: ({ months }) => ({
      sv: `Frågade senast för ${months} månader sedan.`,
      en: `Last asked ${months} months ago.`,
    }),
  },
})

const breaks: AnyCheck<Asked> = {
  ...asks,
  id: 'benchmarking/breaks',
  run: async () => {
    throw new Error('the disk is on fire')
  },
}

const day = '2026-11-23'

function survey(changes: Partial<Survey<Asked>> = {}): Survey<Asked> {
  const reportFault = (error: unknown) => {
    throw error
  }
  return {
    checks: [asks],
    records: { monthsAgo: 9 },
    municipality: '0180',
    at: day,
    answers: noAnswers,
    reportFault,
    ...changes,
  }
}

async function only(changes: Partial<Survey<Asked>>) {
  const { results } = await runChecks(survey({ only: ['AF-5'], ...changes }))
  return results
}

const decided = { recommendation: 'AF-5', reference: 'KF 2026-03-30 § 41', who: 'Controllern' } as const
const explanation = {
  id: 1,
  check: asks.id,
  reason: 'Jämförelsen behandlas i december.',
  who: 'Controllern',
  given: '2026-11-20T08:00:00.000Z',
}

function answers(changes: Partial<Answers>): Answers {
  return { ...noAnswers, ...changes }
}

test('there is an answer for every recommendation, in the order of the handbook, and they are counted', async () => {
  const report = await runChecks(survey())
  expect(report.results.map(({ recommendation }) => recommendation)).toEqual(
    recommendations.map(({ id }) => id),
  )
  expect(report.counts).toEqual({ pass: 0, fail: 1, 'needs-review': 53, 'not-applicable': 0 })
})

test('a recommendation that nobody checks yet names the chapter that will bring it', async () => {
  const { results } = await runChecks(survey({ only: ['MAL-1'] }))
  expect(results).toMatchObject([
    {
      id: 'MAL-1',
      verdict: 'needs-review',
      planned: 'goals',
      severity: null,
      threshold: null,
      summary: {
        sv: 'Kan inte bedömas ännu: kontrollen kommer med kapitlet Mål.',
        en: 'Cannot be judged yet: the check comes with the chapter Goals.',
      },
    },
  ])
})

test('a check can be asked for by its own id or by that of its recommendation', async () => {
  for (const id of [asks.id, 'AF-5']) {
    const { results } = await runChecks(survey({ only: [id] }))
    expect(results.map((result) => result.id)).toEqual([asks.id])
  }
})

test('an id that nothing has is told', () => {
  expect(unknownIds([asks], ['AF-5', asks.id, 'AF-99', 'nonsense'])).toEqual(['AF-99', 'nonsense'])
})

test('a fail has sentence, figures, evidence and the limit with its authority', async () => {
  expect(await only({})).toMatchObject([
    {
      id: 'benchmarking/asks',
      verdict: 'fail',
      severity: 'moderate',
      summary: { sv: 'Frågade senast för 9 månader sedan.', en: 'Last asked 9 months ago.' },
      finding: { months: 9 },
      evidence: [{ href: '/jamforelser' }],
      missing: [],
      threshold: { id: 'AF-5.months-between-comparisons', value: 4, authority: 'handbook' },
    },
  ])
})

test('a check that breaks cannot be judged, is told of, and leaves the others alone', async () => {
  const faults: unknown[] = []
  const results = await only({
    checks: [breaks, asks],
    reportFault: (error, check) => faults.push([check, String(error)]),
  })
  expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['benchmarking/breaks', 'needs-review'],
    ['benchmarking/asks', 'fail'],
  ])
  expect(results[0]?.summary.sv).toBe(
    'Kontrollen kunde inte köras. Felet är noterat i loggen; de andra kontrollerna påverkas inte.',
  )
  expect(faults).toEqual([['benchmarking/breaks', 'Error: the disk is on fire']])
})

test('a decision not to apply a recommendation is respected, with its reference, until a later one', async () => {
  const off = { ...decided, decision: 'not-applied', decided: '2026-03-30T10:00:00.000Z' } as const
  const on = { ...decided, decision: 'applied', decided: '2026-10-01T10:00:00.000Z' } as const
  const [result] = await only({ answers: answers({ decisions: [off] }) })
  expect(result).toMatchObject({ verdict: 'not-applicable', decision: off, evidence: [] })
  expect(result?.summary).toEqual({
    sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
    en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
  })
  expect(await only({ answers: answers({ decisions: [off] }), at: '2026-03-29' })).toMatchObject([
    { verdict: 'fail' },
  ])
  expect(await only({ answers: answers({ decisions: [on, off] }) })).toMatchObject([{ verdict: 'fail' }])
})

test('the decision holds also where there is no check yet', async () => {
  const off = {
    ...decided,
    recommendation: 'MAL-1',
    decision: 'not-applied',
    decided: '2026-03-30T10:00:00Z',
  } as const
  const { results } = await runChecks(survey({ only: ['MAL-1'], answers: answers({ decisions: [off] }) }))
  expect(results).toMatchObject([{ verdict: 'not-applicable', planned: 'goals' }])
})

test('an explained fail is still a fail', async () => {
  const [result] = await only({ answers: answers({ explanations: [explanation] }) })
  expect(result).toMatchObject({ verdict: 'fail', explained: explanation })
})

test('an explanation holds from the day it is given until it runs out or is withdrawn', async () => {
  const explainedAt = async (at: string, changes: object) => {
    const [result] = await only({ at, answers: answers({ explanations: [{ ...explanation, ...changes }] }) })
    return result?.explained !== undefined
  }
  expect(await explainedAt('2026-11-19', {})).toBe(false)
  expect(await explainedAt('2026-11-20', {})).toBe(true)
  expect(await explainedAt('2026-11-23', { until: '2026-11-23' })).toBe(true)
  expect(await explainedAt('2026-11-24', { until: '2026-11-23' })).toBe(false)
  expect(await explainedAt('2026-11-22', { withdrawn: '2026-11-23T09:00:00.000Z' })).toBe(true)
  expect(await explainedAt('2026-11-23', { withdrawn: '2026-11-23T09:00:00.000Z' })).toBe(false)
})

test('an explanation of something that is no longer a fail is not shown', async () => {
  const [result] = await only({
    records: { monthsAgo: 1 },
    answers: answers({ explanations: [explanation] }),
  })
  expect(result?.verdict).toBe('pass')
  expect(result?.explained).toBeUndefined()
})

test('the municipality’s own limit decides, and is named as local', async () => {
  const reference = { sv: 'KF § 12', en: 'Assembly § 12' }
  const unit = { sv: 'månader', en: 'months' }
  const local = {
    id: 'AF-5.months-between-comparisons',
    value: 12,
    unit,
    authority: 'local',
    reference,
    from: '2026-01-01',
    about: unit,
  } as const
  expect(await only({ answers: answers({ thresholds: [local] }) })).toMatchObject([
    { verdict: 'pass', threshold: { value: 12, authority: 'local', reference } },
  ])
})

test('before the handbook nothing can be judged by its advice', async () => {
  const [result] = await only({ at: '2020-01-01' })
  expect(result?.verdict).toBe('needs-review')
  expect(result?.summary.sv).toBe(
    'Gränsvärdet AF-5.months-between-comparisons gällde inte den 2020-01-01. Välj en senare dag, eller lägg in ett beslut som gällde då.',
  )
})

test('a check may use only the limits that it names', () => {
  const context = { at: day, thresholds: [{ id: 'AF-3.peers', value: 3 }] } as unknown as Parameters<
    typeof limitOf
  >[0]
  expect(limitOf(context, 'AF-3.peers')).toBe(3)
  expect(() => limitOf(context, 'UPP-12.window')).toThrow('measures against UPP-12.window without naming it')
})
