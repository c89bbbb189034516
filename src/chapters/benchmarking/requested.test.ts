import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { queryOf, readRequest } from './requested.ts'
import { compulsorySchool } from './services/compulsory-school.ts'

function read(address: string) {
  return readRequest(compulsorySchool, new URLSearchParams(address))
}

function problemOf(address: string) {
  const outcome = read(address)
  return outcome.ok ? undefined : outcome.problems[0]
}

test('an empty address means the service’s own choice', () => {
  const { choice, filter, isChosen } = unwrap(read(''))
  expect(choice).toMatchObject({ preset: 'index', weight: 0.5, cost: { kpi: 'N15008' } })
  expect(choice.quality.map(({ kpi }) => kpi)).toEqual(['N15505', 'N15419', 'N15436'])
  expect({ filter, isChosen }).toEqual({ filter: 'all', isChosen: false })
})

test('a form and a mailed address say the same', () => {
  const form = unwrap(
    read('sent=1&preset=index&weight=0%2C25&cost=N15008&quality=N15505&quality=N15436&from=2021&to=2023'),
  )
  const mailed = unwrap(
    read('preset=index&weight=0.25&cost=N15008&quality=N15505,N15436&structure=&window=2021-2023'),
  )
  expect(form.choice).toEqual({ ...mailed.choice, structure: [] })
  expect(form.choice.weight).toBe(0.25)
  expect(form.choice.window).toEqual([2021, 2023])
})

test('the choices go back into an address, the standard ones left out', () => {
  const requested = unwrap(read('preset=rka&show=best'))
  expect(Object.entries(queryOf(requested)).filter(([, value]) => value !== undefined)).toEqual([
    ['preset', 'rka'],
    ['show', 'best'],
  ])
})

test('a method without a weight ignores the weight that the form sends along', () => {
  expect(unwrap(read('sent=1&preset=rka&weight=0.7&quality=N15505')).choice.weight).toBe(0.5)
})

test('a method without a weight keeps the weight of an address, for the ranking to refuse', () => {
  expect(unwrap(read('preset=rka&weight=0.7')).choice.weight).toBe(0.7)
})

test('another set brings its own indicators, whatever was ticked in the set before it', () => {
  const { choice } = unwrap(read('sent=1&was=kommunala-skolor&set=hemkommun&cost=N15008&quality=N15505'))
  expect(choice.cost.kpi).toBe('N15001')
  expect(choice.quality.map(({ kpi }) => kpi)).toEqual(['N15507', 'N15428'])
})

test.each([
  ['preset=magi', 'There is no "magi". Choose among: index, rka, dea.'],
  ['set=alla', 'There is no "alla". Choose among: kommunala-skolor, hemkommun.'],
  ['cost=N15008,N15027', '"N15008,N15027" can\'t be read. Write one indicator by Kolada\'s id, like N15505.'],
  [
    'quality=betyg',
    '"betyg" can\'t be read. Write indicators by Kolada\'s id, like N15505, separated by commas.',
  ],
  ['window=2021', 'The window "2021" can\'t be read. Write the first and the last year, like 2021-2023.'],
  ['from=2021', 'The window "2021-" can\'t be read. Write the first and the last year, like 2021-2023.'],
  ['weight=halva', '"halva" is not a number that can be used here.'],
  ['show=grannar', '"grannar" can\'t be shown. Choose among: all, similar, county, best, chosen.'],
])('%s is refused with what to do', (address, words) => {
  expect(problemOf(address)?.text.en).toBe(words)
})
