import { expect, test } from 'vitest'
import { documentSchema, modelSchema, noteSchema } from '#chapters/budget/alternatives/document-schema.ts'
import { baselineOf, recompute } from '#chapters/budget/alternatives/example.ts'
import { examplePeople } from '#demo/people.ts'
import { exampleAlternatives, exampleGroups } from './alternatives.ts'

test('one tabled budget balances, the other has its deficit and what it relies on beside it', () => {
  const tabled = exampleAlternatives.flatMap(({ id, tabling }) => (tabling ? [[id, tabling.note]] : []))
  expect(Object.fromEntries(tabled)).toEqual({
    'eklistan-2026': { deficits: [], consequencesMissing: 0 },
    'lindlistan-2026': {
      deficits: [{ year: 2026, deficitOre: 1_231_000_000 }],
      consequencesMissing: 1,
      exception: 'exception-reserve',
      exceptionText: expect.stringContaining('33 miljoner kronor'),
    },
  })
})

test('each group has a draft for 2027, and everything is as the store takes it', () => {
  expect(exampleAlternatives.filter(({ year }) => year === 2027).map(({ group }) => group)).toEqual(
    exampleGroups.map(({ id }) => id),
  )
  for (const { versions, tabling } of exampleAlternatives) {
    for (const { document } of versions) expect(documentSchema.parse(document)).toEqual(document)
    if (!tabling) continue
    expect(noteSchema.parse(tabling.note)).toEqual(tabling.note)
    const stored = modelSchema.parse(JSON.parse(JSON.stringify(tabling.model)))
    const changes = versions.at(-1)?.document.changes ?? []
    expect(recompute(baselineOf(stored), changes)).toEqual(recompute(baselineOf(tabling.model), changes))
  }
})

test('members are elected, in one group each, and a visitor can step into one of every group', () => {
  const members = exampleGroups.flatMap((group) => group.members.map((name) => [name, group.id] as const))
  expect(new Set(members.map(([name]) => name)).size).toBe(members.length)
  const roles = ['assembly-member', 'committee-member', 'committee-chair']
  const people = new Map(examplePeople.map((person) => [person.name, person]))
  expect(
    members.filter(([name]) => !people.get(name)?.mandates.some(({ role }) => roles.includes(role))),
  ).toEqual([])
  const shown = members.filter(([name]) => people.get(name)?.shown).map(([, group]) => group)
  expect([...new Set(shown)].sort()).toEqual(exampleGroups.map(({ id }) => id).toSorted())
})
