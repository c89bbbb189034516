import { describe, expect, test } from 'vitest'
import { aQuestion } from '#chapters/roles/__fixtures__/a-question.ts'
import { smallOrganisation } from '#chapters/roles/__fixtures__/municipality.ts'
import { anAssignment, aTrial, aType } from '#chapters/roles/__fixtures__/rows.ts'
import { type ContinuityItem, emptyRoleBook, type RoleDescription } from '#chapters/roles/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { continuityPack, isSigned } from './continuity-pack.ts'
import { descriptionOf } from './role-description.ts'
import { termAt } from './term.ts'

const day = '2026-11-23'

test.each([
  ['2022-12-31', 2018],
  ['2023-01-01', 2022],
  ['2026-12-31', 2022],
  ['2027-01-01', 2026],
  ['2030-06-01', 2026],
])('%s lies in the term of %i', (on, year) => {
  expect(termAt(on).year).toBe(year)
})

describe('the description of roles', () => {
  const description: RoleDescription = {
    ...{ place: 'namnd', term: 2022, version: 1, what: 'v', how: 'h', who: 'Kim' },
    ...{ at: '2023-02-01T09:00:00Z', signatures: [] },
  }
  const elected = { side: 'elected', name: 'Ada', on: '2023-03-01', dissent: 'Punkt 3 är otydlig.' } as const
  const officials = { side: 'officials', name: 'Bo', on: '2023-03-02', dissent: '' } as const
  const state = (...descriptions: RoleDescription[]) => descriptionOf({ descriptions }, 'namnd', 2022)

  test('is signed when both sides have, with the dissent kept beside', () => {
    expect(state().state).toBe('missing')
    expect(state(description)).toMatchObject({ state: 'unsigned', waitingFor: ['elected', 'officials'] })
    expect(state({ ...description, signatures: [elected] })).toMatchObject({
      state: 'half-signed',
      waitingFor: ['officials'],
    })
    expect(state({ ...description, signatures: [elected, officials] })).toMatchObject({
      state: 'signed',
      dissents: [elected],
    })
  })

  test('a new version must be signed anew, and another term is another description', () => {
    const signed = { ...description, signatures: [elected, officials] }
    expect(state({ ...description, version: 2 }, signed).state).toBe('unsigned')
    expect(state({ ...signed, term: 2018 }).state).toBe('missing')
  })
})

describe('the continuity pack', () => {
  const item = (id: number, changes: Partial<ContinuityItem> = {}): ContinuityItem => ({
    ...{
      id,
      place: 'forvaltning',
      kind: 'risk',
      text: 'Avtalet går ut',
      knownBy: 1,
      updatedOn: '2026-05-01',
    },
    ...changes,
  })
  const book = {
    ...emptyRoleBook,
    decisionTypes: [aType('inkop'), aType('skolval', { committee: 'bildning' })],
    trials: [aTrial(1, 'inkop'), aTrial(2, 'skolval')],
    assignments: [anAssignment(1), anAssignment(2, { to: 'skolkontor' })],
    questions: [
      aQuestion(1, { due: '2026-12-01' }),
      aQuestion(2),
      aQuestion(3, { answeredOn: '2026-10-04' }),
    ],
    agreements: [],
    pictures: [
      { place: 'forvaltning', year: 2025, text: 'då' },
      { place: 'forvaltning', year: 2026, text: 'nu', signedByHead: 'Bo' },
    ],
    continuity: [
      item(1),
      item(2, { kind: 'calendar', due: '2027-01-15', knownBy: 3, updatedOn: '2026-08-01' }),
      item(3, { kind: 'calendar', due: '2026-12-15', knownBy: 2 }),
      item(4, { closedOn: '2026-06-01', knownBy: 0 }),
      item(5, { place: 'skolkontor' }),
    ],
  }
  const pack = continuityPack(book, 'forvaltning', treeAt(smallOrganisation, day), day)

  test('is put together from what is registered of the department and of its committee', () => {
    expect(pack.calendar.map(({ id }) => id)).toEqual([3, 2])
    expect(pack.risks.map(({ id }) => id)).toEqual([1])
    expect(pack.assignments.map(({ id }) => id)).toEqual([1])
    expect(pack.trials.map(({ id }) => id)).toEqual([1])
    expect(pack.picture?.year).toBe(2026)
  })

  test('has the late questions first, and the answered ones not at all', () => {
    expect(pack.unanswered.map(({ id }) => id)).toEqual([2, 1])
  })

  test('says which open matters one person alone can carry, and when it was last written', () => {
    expect(pack.knownByOne.map(({ id }) => id)).toEqual([1])
    expect(pack.updatedOn).toBe('2026-08-01')
  })

  test('a picture is signed when both have', () => {
    expect(pack.picture && isSigned(pack.picture)).toBe(false)
    expect(isSigned({ place: 'x', year: 2026, text: '', signedByHead: 'Bo', signedByChair: 'Ada' })).toBe(
      true,
    )
  })
})
