import { expect, test } from 'vitest'
import { aQuestion } from '#chapters/roles/__fixtures__/a-question.ts'
import { smallOrganisation } from '#chapters/roles/__fixtures__/municipality.ts'
import { aType } from '#chapters/roles/__fixtures__/rows.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { nextRegistration } from './registration.ts'
import { proposeDepartment } from './routing.ts'

const ground = {
  tree: treeAt(smallOrganisation, '2026-11-23'),
  questions: [aQuestion(1, { theme: 'Skolskjuts', routedTo: 'skolkontor' })],
  decisionTypes: [
    aType('bistand', { title: 'Bistånd till äldre', area: 'Omsorg' }),
    aType('elev', { title: 'Avstängning av elev', area: 'Elever', committee: 'bildning' }),
  ],
}
const departmentOf = (text: string) => proposeDepartment(text, ground)?.department

test.each([
  // The name of a place, also as the beginning of a compound.
  ['Hur många personer möter en hemtjänsttagare?', 'forvaltning'],
  ['Läget på Ekgården', 'forvaltning'],
  // What the committee decides on.
  ['Hur många elever har stängts av?', 'skolkontor'],
  // What the department has been asked about before.
  ['Vad kostar skolskjutsen?', 'skolkontor'],
])('%s belongs to %s', (text, department) => {
  expect(departmentOf(text)).toBe(department)
})

test('nothing is proposed where no word tells, or two departments are as likely', () => {
  expect(departmentOf('Varför är det så?')).toBeUndefined()
  expect(departmentOf('Elever och hemtjänst')).toBeUndefined()
  expect(departmentOf('')).toBeUndefined()
})

test('says by which words', () => {
  expect(proposeDepartment('Hemtjänsten för äldre', ground)?.words).toEqual(['hemtjansten', 'aldre'])
})

test('the number is one more than the highest of the year, whatever else the register holds', () => {
  const questions = ['2026-0142', '2026-0038', '2025-0344', 'KS 2026/900', ''].map((registration, id) =>
    aQuestion(id, { registration }),
  )
  expect(nextRegistration(questions, '2026-11-23')).toBe('2026-0143')
  expect(nextRegistration(questions, '2027-01-02')).toBe('2027-0001')
  expect(nextRegistration([aQuestion(1, { registration: '2026-9999' })], '2026-11-23')).toBe('2026-10000')
})
