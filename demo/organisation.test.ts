import { expect, test } from 'vitest'
import { treeAt } from '#core/organisation/tree.ts'
import { exampleDay } from './example-day.ts'
import { exampleOrganisation } from './organisation.ts'

const { versions, successions } = exampleOrganisation
const today = treeAt(exampleOrganisation, exampleDay)
const first = treeAt(exampleOrganisation, '2022-01-01')

test('the chain goes from the assembly over the executive board to the committees, and on to some sixty units', () => {
  expect(today.places.filter(({ parent }) => parent === undefined).map(({ node }) => node)).toEqual(['kf'])
  expect(today.children('kf').map(({ node }) => node)).toEqual(['ks'])
  expect(today.children('ks').map(({ kind }) => kind)).toEqual([
    'department',
    'committee',
    'committee',
    'committee',
    'committee',
  ])
  expect(today.places.filter(({ kind }) => kind === 'unit')).toHaveLength(61)
  expect(today.place('hemtjanst-asen')?.path).toEqual([
    'kf',
    'ks',
    'socialnamnden',
    'socialforvaltningen',
    'aldreomsorg',
    'nara-vard',
    'hemtjanst-landsbygd',
    'hemtjanst-asen',
  ])
})

test('ids are lower-case ASCII, and every place but the top has a parent each day that it is there', () => {
  expect(versions.filter(({ node }) => !/^[a-z]+(-[a-z]+)*$/.test(node))).toEqual([])
  for (const day of new Set(versions.map(({ from }) => from))) {
    const there = treeAt(exampleOrganisation, day)
    expect(there.places.filter(({ path }) => path[0] !== 'kf').map(({ node }) => node)).toEqual([])
  }
})

test('every unit says what it does, in codes of the national accounts summary', () => {
  const units = versions.filter(({ kind }) => kind === 'unit')
  expect(units.filter(({ activityCodes }) => activityCodes.length === 0)).toEqual([])
  const codes = units.flatMap(({ activityCodes }) => activityCodes)
  expect(codes.filter((code) => !/^[1-8]\d\d$/.test(code))).toEqual([])
})

test('history is kept: a move, a merger, a split, a closed school and two new names', () => {
  expect(first.place('hemtjanst-landsbygd')?.parent).toBe('hemtjanst')
  expect(today.place('hemtjanst-landsbygd')?.parent).toBe('nara-vard')
  expect(first.place('kulturskolan')?.name).toBe('Musikskolan')
  expect(today.place('kulturskolan')?.name).toBe('Kulturskolan')
  expect(first.place('bildningsforvaltningen')?.name).toBe('Utbildningsförvaltningen')
  const closed = first.places.filter(({ node }) => !today.place(node)).map(({ node }) => node)
  expect(closed).toEqual(['forskolan-lingonet', 'forskolan-blabaret', 'hagaskolan', 'gata-park'])
  for (const node of closed) {
    const shares = successions.filter(({ from }) => from === node).map(({ share }) => share)
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1)
  }
})
