import { expect, test } from 'vitest'
import { bookAt, decisionLevels } from '#chapters/roles/index.ts'
import { exampleDay, exampleOrganisation, examplePeople } from '#demo/index.ts'
import { exampleRoleBook as book } from './book.ts'

const types = new Map(book.decisionTypes.map((type) => [type.id, type]))
const places = new Set(exampleOrganisation.versions.map(({ node }) => node))

test('each of the five political bodies has a register, in all some ninety types with law and lowest lawful level', () => {
  const bodies = Map.groupBy(book.decisionTypes, ({ committee }) => committee)
  expect([...bodies].map(([committee, list]) => [committee, list.length])).toEqual([
    ['ks', 24],
    ['bildningsnamnden', 22],
    ['socialnamnden', 22],
    ['samhallsbyggnadsnamnden', 15],
    ['kultur-fritidsnamnden', 8],
  ])
  expect(types.size).toBe(book.decisionTypes.length)
  expect(book.decisionTypes.filter(({ act, law }) => act === 'decision' && law === '')).toEqual([])
})

test('all three documents say who decides, and a few types nobody', () => {
  expect(new Set(book.delegations.map(({ document }) => document))).toEqual(
    new Set(['standing-orders', 'delegation-scheme', 'payment-order']),
  )
  expect(book.delegations.filter(({ type }) => !types.has(type))).toEqual([])
  const named = new Set(bookAt(book, exampleDay).delegations.map(({ type }) => type))
  const holes = book.decisionTypes.filter(
    ({ id, act, statutoryPost }) => act !== 'execution' && statutoryPost === undefined && !named.has(id),
  )
  expect(holes.map(({ title }) => title)).toEqual(['Hyresavtal kortare än tre år'])
  expect(book.delegations.filter(({ jointly }) => jointly).map(({ type }) => type)).toEqual([
    'ks-anstallning-chef',
  ])
})

test('moves go down, and never below what the law allows', () => {
  const depth = (level: (typeof decisionLevels)[number]) => decisionLevels.indexOf(level)
  for (const { id, type, fromLevel, toLevel } of book.trials) {
    expect(depth(toLevel), String(id)).toBeGreaterThan(depth(fromLevel))
    expect(depth(toLevel), String(id)).toBeLessThanOrEqual(depth(types.get(type)?.lowestLawful ?? 'assembly'))
  }
})

test('everything speaks of places that there are, and nothing but what is due lies after the day of the example', () => {
  const named = [
    ...book.assignments.flatMap(({ from, to }) => [from, to]),
    ...[...book.descriptions, ...book.pictures, ...book.cards, ...book.continuity, ...book.agreements].map(
      ({ place }) => place,
    ),
    ...book.questions.map(({ routedTo }) => routedTo),
    ...book.decisionTypes.map(({ committee }) => committee),
  ]
  expect([...new Set(named)].filter((place) => !places.has(place))).toEqual([])
  const happened = [
    ...book.assignments.flatMap(({ givenOn, doneOn }) => [givenOn, doneOn ?? givenOn]),
    ...book.questions.flatMap(({ askedOn, answeredOn, publishedOn }) => [
      askedOn,
      answeredOn ?? askedOn,
      publishedOn ?? askedOn,
    ]),
    ...book.agreements.flatMap(({ askedOn, doneOn }) => [askedOn, doneOn ?? askedOn]),
    ...book.continuity.map(({ updatedOn }) => updatedOn),
    ...book.rounds.map(({ closes }) => closes),
  ]
  expect(happened.filter((day) => day > exampleDay)).toEqual([])
})

test('questions are asked by people of the example who are elected, and come in order', () => {
  const elected = new Map(
    examplePeople
      .filter(({ mandates }) => mandates.some(({ role }) => /member|chair/.test(role)))
      .map(({ account, name }) => [account, name]),
  )
  expect(book.questions.filter(({ account, askedBy }) => elected.get(account) !== askedBy)).toEqual([])
})

test('four managers answered the latest pulse, and every value is on the scale', () => {
  const latest = book.pulseAnswers.filter(({ round, question }) => round === 6 && question === 'who-decides')
  const sizes = Map.groupBy(latest, ({ group }) => group)
  expect([...sizes].map(([group, list]) => [group, list.length])).toEqual([
    ['elected', 26],
    ['heads', 5],
    ['managers', 4],
    ['unit-managers', 47],
    ['central-support', 8],
  ])
  expect(book.pulseAnswers.filter(({ value }) => ![1, 2, 3, 4, 5].includes(value))).toEqual([])
})
