import { expect, test } from 'vitest'
import { dataState } from './data-state.ts'
import { Start } from './start.tsx'

const state = {
  indicators: 12,
  municipalities: 290,
  firstYear: 2015,
  lastYear: 2024,
  retrievedAt: '2026-11-20T08:00:00.000Z',
}
const nobody = {
  actor: { kind: 'public' },
  installation: undefined,
  state,
  findings: [],
  asked: [],
  dates: [],
  mayReadAccounts: false,
  roles: [],
  today: '2026-11-23',
} as const
const finding = {
  text: {
    sv: 'Grundskolan är bland de 40–110 mest effektiva.',
    en: 'Compulsory school is among the 40–110 most efficient.',
  },
  href: '/jamforelser/grundskola',
}

test('the first finding is the sentence of the day and can be opened', () => {
  const shown = String(<Start {...nobody} language="en" findings={[finding]} />)
  expect(shown).toContain(
    '<p class="lead">Compulsory school is among the 40–110 most efficient.</p><a href="/en/jamforelser/grundskola">Open</a>',
  )
  expect(shown).toContain(
    '12 indicators for 290 municipalities, the years 2015–2024, last fetched 20 November 2026. <a href="/en/datakallor">See all</a>',
  )
})

test('findings say what they are about and lead by their first sentence; more than a few are folded away', () => {
  const findings = Array.from({ length: 8 }, (_, i) => ({
    text: { sv: `Budgeten har steg ${i}. Det är sent.`, en: `The budget has step ${i}. It is late.` },
    href: `/budget/arshjul?ar=${2020 + i}`,
  }))
  const shown = String(<Start {...nobody} language="sv" findings={findings} />)
  expect(shown).toContain(
    '<span class="finding-room">Budget</span><p><a href="/budget/arshjul?ar=2021">Budgeten har steg 1.</a> Det är sent.</p>',
  )
  const [before, folded] = shown.split('<summary>Visa 2 till</summary>')
  expect(before).toContain('Budgeten har steg 5.')
  expect(before).not.toContain('Budgeten har steg 6.')
  expect(folded).toContain('Budgeten har steg 6.')
  expect(folded).toContain('Budgeten har steg 7.')
  const six = String(<Start {...nobody} language="sv" findings={findings.slice(0, 7)} />)
  expect(six).not.toContain('Visa')
})

test('the sentence of the day leads to the handbook where it is the handbook’s', () => {
  const lead = { ...finding, href: '/handboken' }
  expect(String(<Start {...nobody} language="en" findings={[lead]} />)).toContain(
    '<a href="/en/handboken">Open the handbook</a>',
  )
})

test('the example says that it is made up, and how to leave it', () => {
  const example = { municipality: '9001', name: 'Ekbacka', kind: 'example' } as const
  const shown = String(<Start {...nobody} language="sv" installation={example} />)
  expect(shown).toContain('<h3>Ekbacka finns inte på riktigt</h3>')
  expect(shown).toContain('<a href="/installation">Byt till din egen kommun</a>')
  const own = { ...example, kind: 'own' } as const
  expect(String(<Start {...nobody} language="sv" installation={own} />)).not.toContain('på riktigt')
})

const person = {
  kind: 'person',
  municipality: '9140',
  account: 'a',
  name: 'Kim Ek',
  mandates: [],
  example: false,
} as const

test('whoever is signed in first sees what is asked of them: five at most, the most urgent first', () => {
  const asked = Array.from({ length: 6 }, (_, i) => ({
    text: { sv: `Svara på fråga ${i}`, en: `Answer question ${i}` },
    minutes: i + 1,
    href: `/mal/${i}`,
    ...(i === 4 && { due: '2026-12-01' }),
  }))
  const shown = String(<Start {...nobody} language="sv" actor={person} asked={asked} />)
  const texts = [...shown.matchAll(/Svara på fråga \d/g)].map(String)
  expect(texts).toEqual([4, 0, 1, 2, 3].map((i) => `Svara på fråga ${i}`))
  expect(shown).toContain(
    '<a href="/mal/4">Svara på fråga 4</a><span class="asked-when">5 minuter, senast 1 december 2026</span>',
  )
  expect(String(<Start {...nobody} language="en" actor={person} mayReadAccounts />)).toContain(
    '<a href="/en/konton">Who can sign in?</a>',
  )
  expect(String(<Start {...nobody} language="en" actor={person} />)).not.toContain('/en/konton')
  expect(String(<Start {...nobody} language="en" actor={person} />)).toContain(
    'Nothing is waiting for you today.',
  )
  expect(String(<Start {...nobody} language="en" asked={asked} />)).not.toContain('Answer question')
})

test('the nearest days that come are listed, and none that has passed', () => {
  const dates = ['2026-12-24', '2026-11-22', '2026-11-30'].map((on) => ({
    on,
    text: { sv: `Den ${on}`, en: `On ${on}` },
    href: '/mal',
  }))
  const shown = String(<Start {...nobody} language="en" dates={dates} />)
  expect([...shown.matchAll(/On ([\d-]+)</g)].map(([, day]) => day)).toEqual(['2026-11-30', '2026-12-24'])
})

test('the state of the data comes from indicators with figures, and there is none without', () => {
  const indicator = {
    kpi: 'N15006',
    source: 'Kolada',
    title: 'Kostnad',
    pendingTitle: null,
    years: [2023, 2024],
    municipalities: 288,
    retrievedAt: '2026-11-20T08:00:00.000Z',
    preliminaryYears: [],
    vanishedAt: null,
  } as const
  const empty = { ...indicator, years: [], municipalities: 0, retrievedAt: '2026-11-22T08:00:00.000Z' }
  expect(dataState([indicator, empty])).toEqual({
    indicators: 1,
    municipalities: 288,
    firstYear: 2023,
    lastYear: 2024,
    retrievedAt: '2026-11-20T08:00:00.000Z',
  })
  expect(dataState([empty])).toBeUndefined()
})

test('what should have been done already says so, and days further away than a year wait', () => {
  const text = { sv: 'Svara', en: 'Answer' }
  const late = [{ text, minutes: 1, href: '/mal', due: '2026-09-08' }]
  const far = [{ text, on: '2028-01-01', href: '/mal' }]
  const shown = String(<Start {...nobody} language="sv" actor={person} asked={late} dates={far} />)
  expect(shown).toContain('1 minut, skulle vara klart den 8 september 2026')
  expect(shown).not.toContain('Dagar som kommer')
})

const people = [
  { account: 'ada', name: 'Ada Ek', title: { sv: 'Ordförande', en: 'Chair' }, isElected: true },
  { account: 'bo', name: 'Bo Ås', title: { sv: 'Rektor', en: 'Principal' }, isElected: false },
]

test('a visitor of the example sees whom to be, elected and officials apart; a whole card is the button', () => {
  const shown = String(<Start {...nobody} language="sv" roles={people} />)
  expect(shown).toMatch(/Förtroendevalda.*value="ada".*Tjänstepersoner.*value="bo"/)
  expect(shown).toContain(
    '<button class="example-role" type="submit" name="account" value="bo"><span class="example-role-title">Rektor</span><span class="example-role-name">Bo Ås</span></button>',
  )
  expect(shown).not.toContain('Byt roll i exemplet')
})

test('whoever has stepped in finds the others folded away, and cannot step into the same again', () => {
  const shown = String(
    <Start {...nobody} language="sv" actor={{ ...person, account: 'bo' }} roles={people} />,
  )
  expect(shown).toContain('<summary>Byt roll i exemplet</summary>')
  expect(shown).toContain('Bo Ås – det är du')
  expect(shown).not.toContain('value="bo"')
  expect(shown).toContain('value="ada"')
})
