import { expect, test } from 'vitest'
import { treeAt } from '#core/organisation/tree.ts'
import { roles } from '#identity/model.ts'
import { exampleDay } from './example-day.ts'
import { exampleOrganisation } from './organisation.ts'
import { examplePeople } from './people.ts'

const mandates = examplePeople.flatMap(({ mandates }) => mandates)

test('somebody can be stepped into for every role, in the order of the steering chain', () => {
  const shown = examplePeople.filter(({ shown }) => shown)
  const inOrder = shown.flatMap(({ mandates }) => mandates[0]?.role ?? [])
  expect([...new Set(inOrder)].toSorted()).toEqual(roles.toSorted())
  expect(shown.map(({ name }) => name)).toEqual([
    'Gunilla Tornvall',
    'Marita Hedefors',
    'Samira Elvestam',
    'Torbjörn Ljungeby',
    'Johan Almered',
    'Eva-Lotta Sandhem',
    'Mikael Tallbo',
    'Petra Linnarås',
    'Ulrika Sundeby',
    'Jonas Ekehult',
    'Anna-Karin Solbacka',
    'Helena Forshaga',
    'Göran Ståhlvik',
    'Erik Lundamo',
  ])
})

test('every mandate is at a place that is there the day that it begins, or is older than the records', () => {
  const lost = mandates.filter(({ node, from }) => {
    const day = from < '2022-01-01' ? '2022-01-01' : from
    return node !== '' && !treeAt(exampleOrganisation, day).place(node)
  })
  expect(lost).toEqual([])
})

test('every department has one head, and each committee a chair and a member of the opposition', () => {
  const tree = treeAt(exampleOrganisation, exampleDay)
  const at = (node: string, role: string) =>
    examplePeople.filter(({ mandates }) =>
      mandates.some((mandate) => mandate.node === node && mandate.role === role),
    )
  for (const { node } of tree.places.filter(({ kind }) => kind === 'department'))
    expect(at(node, 'head-of-department'), node).toHaveLength(1)
  for (const { node } of tree.places.filter(({ kind }) => ['committee', 'executive-board'].includes(kind))) {
    expect(at(node, 'committee-chair'), node).toHaveLength(1)
    expect(
      at(node, 'committee-member').some(({ title }) => title.sv.endsWith('oppositionen')),
      node,
    ).toBe(true)
  }
})

test('addresses are unique and lead nowhere', () => {
  const addresses = examplePeople.map(({ email }) => email)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.filter((email) => !/^[a-z.-]+@ekbacka\.example$/.test(email))).toEqual([])
})
