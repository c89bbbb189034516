import { expect, test } from 'vitest'
import { Verdict, VerdictShape } from './verdict.tsx'

const verdicts = ['pass', 'fail', 'needs-review', 'not-applicable'] as const

test('each verdict has its word', () => {
  const words = verdicts.map((verdict) =>
    String(<Verdict verdict={verdict} language="sv" />).replace(/<[^>]*>/g, ''),
  )
  expect(words).toEqual(['följer', 'avviker', 'kan inte bedömas', 'inte tillämplig'])
})

test('each verdict has a drawing of its own, so that colour says nothing alone', () => {
  const drawings = verdicts.map((verdict) =>
    String(<VerdictShape verdict={verdict} />).replace(/^<svg[^>]*>/, ''),
  )
  expect(new Set(drawings).size).toBe(4)
})
