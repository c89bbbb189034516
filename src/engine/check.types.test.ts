import { expect, test } from 'vitest'
import type { AnyCheck, Check, Verdict } from './check.ts'

/**
 * What must not compile. Each line below is an error of the type checker; `npm run types` fails where one is not.
 */
test('a fail without evidence does not compile', () => {
  const text = { sv: 'Fyra mål.', en: 'Four goals.' }
  // @ts-expect-error the evidence is empty
  const empty: Verdict<null> = { verdict: 'fail', finding: null, evidence: [] }
  // @ts-expect-error the evidence is absent
  const absent: Verdict<null> = { verdict: 'fail', finding: null }
  const whole: Verdict<null> = { verdict: 'fail', finding: null, evidence: [{ text, href: '/mal' }] }
  expect([empty, absent, whole].map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'fail'])
})

test('a verdict that asks for review without saying what is missing does not compile', () => {
  // @ts-expect-error nothing is said to be missing
  const silent: Verdict<null> = { verdict: 'needs-review', missing: [] }
  expect(silent.verdict).toBe('needs-review')
})

test('a check that cites what the handbook does not have does not compile', () => {
  const cites: Partial<AnyCheck<null>>[] = [
    { recommends: 'AF-3', threshold: 'AF-3.peers' },
    // @ts-expect-error there is no such recommendation
    { recommends: 'AF-99' },
    // @ts-expect-error there is no such threshold
    { threshold: 'AF-3.pears' },
  ]
  expect(cites).toHaveLength(3)
})

test('a sentence in one language, or without a figure that it needs, does not compile', () => {
  type Say = Check<null, null, { months: number }>['say']
  const say: Partial<Say> = {
    // @ts-expect-error English is missing
    pass: ({ months }) => ({ sv: `${months} månader.` }),
    // @ts-expect-error the finding has no days
    fail: ({ days }) => ({ sv: `${days} dagar.`, en: `${days} days.` }),
  }
  expect(Object.keys(say)).toEqual(['pass', 'fail'])
})
