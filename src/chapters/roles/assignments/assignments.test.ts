import { describe, expect, test } from 'vitest'
import { smallOrganisation } from '#chapters/roles/__fixtures__/municipality.ts'
import { anAssignment } from '#chapters/roles/__fixtures__/rows.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { openAssignments, reviewAssignment, suggestedType } from './assignments.ts'

const day = '2026-11-23'
const tree = treeAt(smallOrganisation, day)

describe('an assignment, looked at', () => {
  test('one with decision, money and a clear what leaves nothing to ask', () => {
    expect(reviewAssignment(anAssignment(1), tree, day)).toMatchObject({
      withoutDecision: false,
      withoutMoney: false,
      untyped: false,
      fromPolitics: true,
      how: [],
      locked: [],
    })
  })

  test('one without a decision, without money, untyped, that says how and touches a statutory post', () => {
    const { ore: _, ...noMoney } = anAssignment(1, {
      decision: ' ',
      type: 'untyped',
      text: 'Rektorerna ska anställa två kuratorer.',
    })
    expect(reviewAssignment(noMoney, tree, day)).toMatchObject({
      withoutDecision: true,
      withoutMoney: true,
      untyped: true,
      how: [{ words: 'anställa' }, { words: 'två kuratorer' }],
      locked: [{ reference: 'Skollagen 2:9–10' }],
    })
  })

  test('what a head of department gives is not read for how: that is where how belongs', () => {
    const given = anAssignment(1, { from: 'forvaltning', to: 'hemtjanst', text: 'Anställ en samordnare.' })
    expect(reviewAssignment(given, tree, day)).toMatchObject({ fromPolitics: false, how: [] })
  })

  test('the type is suggested, and the open ones are those not done that day', () => {
    expect([suggestedType('Kön ska bort.'), suggestedType('Anställ en samordnare.')]).toEqual(['what', 'how'])
    const all = [
      anAssignment(1),
      anAssignment(2, { doneOn: day }),
      anAssignment(3, { givenOn: '2027-01-01' }),
    ]
    expect(openAssignments(all, day).map(({ id }) => id)).toEqual([1])
  })
})
