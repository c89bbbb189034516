import { expect, test } from 'vitest'
import { inLanguage, isUnder, languageOf, path, routes, switchLanguage, withQuery } from './paths.ts'

test('addresses are Swedish ASCII in both languages; only the prefix differs', () => {
  expect(path('sv').start()).toBe('/')
  expect(path('en').start()).toBe('/en')
  expect(path('sv').municipality('grundskola', '0114', { year: 2024 })).toBe(
    '/jamforelser/grundskola/0114?year=2024',
  )
  expect(path('en').recommendation('AF-3')).toBe('/en/handboken/AF-3')
  expect(path('sv').handbook('MAL')).toBe('/handboken#MAL')
  expect(path('sv').search('Åmål & Säffle')).toBe('/sok?q=%C3%85m%C3%A5l+%26+S%C3%A4ffle')
  for (const route of Object.values(routes)) expect(route).toMatch(/^(?:\/(?:[a-z.-]*|:[a-zA-Z]+))+$/)
})

test('a name in an address can not lead to another page', () => {
  expect(path('sv').service('../handboken?x')).toBe('/jamforelser/..%2Fhandboken%3Fx')
})

test('choices that are empty or absent leave no trace, and a list is written once per value', () => {
  expect(
    path('sv').service('grundskola', { weight: 0.5, peers: ['0114', '0180'], filter: '', year: undefined }),
  ).toBe('/jamforelser/grundskola?weight=0.5&peers=0114&peers=0180')
})

test('a change keeps the other choices and the place on the page', () => {
  expect(
    withQuery('/jamforelser/grundskola?weight=0.5&sort=rank#tabell', { sort: 'score', order: 'descending' }),
  ).toBe('/jamforelser/grundskola?weight=0.5&sort=score&order=descending#tabell')
  expect(withQuery('/a?sort=rank', { sort: null })).toBe('/a')
})

test('the language switch keeps page and choices, there and back', () => {
  const address = '/jamforelser/grundskola?weight=0.5&window=2022,2024'
  const english = switchLanguage(address, 'en')
  expect(english).toBe('/en/jamforelser/grundskola?weight=0.5&window=2022,2024')
  expect(switchLanguage(english, 'sv')).toBe(address)
  expect(switchLanguage('/', 'en')).toBe('/en')
  expect(switchLanguage('/en', 'sv')).toBe('/')
})

test('the language is read from the address, and a page that only begins alike is Swedish', () => {
  expect(languageOf('/en')).toBe('en')
  expect(languageOf('/en/handboken')).toBe('en')
  expect(languageOf('/enheter')).toBe('sv')
})

test('an address of evidence is put into the language of its reader', () => {
  expect(inLanguage('en', '/handboken/AF-3')).toBe('/en/handboken/AF-3')
  expect(inLanguage('en', '/datakallor', { kpi: 'N15008' })).toBe('/en/datakallor?kpi=N15008')
})

test('a menu entry covers the pages under it', () => {
  expect(isUnder('/jamforelser/grundskola', '/jamforelser')).toBe(true)
  expect(isUnder('/jamforelserna', '/jamforelser')).toBe(false)
})
