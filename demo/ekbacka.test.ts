import { expect, test, vi } from 'vitest'
import {
  bestQuartile,
  buildPanel,
  defaultChoice,
  gapToBest,
  type Ranking,
  rankMunicipalities,
  shippedServices,
} from '#chapters/benchmarking/index.ts'
import { unwrap } from '#core/outcome.ts'
import { figure } from './__fixtures__/columns.ts'
import {
  ekbacka,
  exampleDay,
  exampleFacts,
  exampleMunicipalities,
  examplePeers,
  exampleReviews,
} from './index.ts'

vi.setConfig({ testTimeout: 60_000 })

const panel = buildPanel(exampleFacts(), exampleMunicipalities)

// Fewer draws than the product's own: the places are the same, their intervals a little rougher.
const replications = 200
const rankings = new Map<string, ReturnType<typeof rank>>()

function rankingOf(id: string) {
  const known = rankings.get(id) ?? rank(id)
  rankings.set(id, known)
  return known
}

function rank(id: string) {
  const service = shippedServices.find((known) => known.id === id)
  if (!service) throw new Error(`there is no service ${id}`)
  const ranking = unwrap(rankMunicipalities(panel, { ...defaultChoice(service), replications }))
  return { ranking, own: ownIn(ranking), money: service.sets[0].money }
}

function ownIn({ ranked }: Ranking) {
  return ranked.find(({ code }) => code === ekbacka)
}

test('Ekbacka has about 24,000 inhabitants', () => {
  expect(figure('N01951', 2022, ekbacka)).toBe(24_060)
})

test('its school lies in the middle with a wide interval: dearer than expected, ordinary quality', () => {
  const { ranking, own, money } = rankingOf('compulsory-school')
  const places = ranking.ranked.length
  expect(own?.group).toBe('average')
  expect((own?.rank ?? 0) / places).toBeGreaterThan(0.4)
  expect((own?.rank ?? 0) / places).toBeLessThan(0.65)
  expect((own?.rankInterval[1] ?? 0) - (own?.rankInterval[0] ?? 0)).toBeGreaterThan(places / 2)
  expect(own?.deviation).toBeGreaterThan(1)
  expect(Math.abs(own?.quality ?? 9)).toBeLessThan(0.4)
  const gap = own && gapToBest(panel, ranking, own, money)
  expect((gap?.gapOre ?? 0) / 1e8).toBeGreaterThan(10)
  expect((gap?.gapOre ?? 0) / 1e8).toBeLessThan(60)
})

test('its school grows cheaper and better two years in a row', () => {
  const years = [2023, 2024, 2025]
  const falling = years.map((year) => figure('N15001', year, ekbacka) ?? Number.NaN)
  const rising = years.map((year) => figure('N15505', year, ekbacka) ?? Number.NaN)
  expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  expect(rising).toEqual(rising.toSorted((a, b) => a - b))
})

test('its elderly care is in the better half', () => {
  const { ranking, own } = rankingOf('elderly-care')
  expect(own?.group).toBe('better')
  expect(own?.rank).toBeLessThan(ranking.ranked.length / 2)
})

test('upper secondary school is cheap and poor, individual and family care dear and good', () => {
  const { own: upper } = rankingOf('upper-secondary-school')
  expect([upper?.cost, upper?.quality].map((score) => Math.sign(score ?? 0))).toEqual([1, -1])
  const { own: family } = rankingOf('individual-family-care')
  expect([family?.cost, family?.quality].map((score) => Math.sign(score ?? 0))).toEqual([-1, 1])
})

test('UPP-12: disability care cannot be ranked, because quality is missing', () => {
  const { ranking, own } = rankingOf('disability-care')
  expect(own).toBeUndefined()
  expect(ranking.unranked.map(({ municipality }) => municipality.code)).toContain(ekbacka)
})

test('AF-3: the school’s peers all lie in the own county; elderly care’s are mixed and among the best', () => {
  const countyOf = (code: string) => exampleMunicipalities.find((each) => each.code === code)?.county
  const peers = (service: string) =>
    examplePeers.filter((each) => each.service === service).map(({ peer }) => peer)
  expect(peers('compulsory-school').map(countyOf)).toEqual(Array(4).fill(countyOf(ekbacka)))
  const outside = peers('elderly-care').filter((peer) => countyOf(peer) !== countyOf(ekbacka))
  expect(outside).toHaveLength(3)
  expect(peers('elderly-care')).toHaveLength(4)
  const best = new Set(bestQuartile(rankingOf('elderly-care').ranking).map(({ code }) => code))
  expect(outside.filter((peer) => !best.has(peer))).toEqual([])
})

test('AF-5: the board used to ask every four months, and has not since February', () => {
  const latest = (service: string) => exampleReviews.findLast((each) => each.service === service)
  expect(latest('compulsory-school')).toEqual({
    service: 'compulsory-school',
    body: 'Kommunstyrelsen',
    heldOn: '2025-10-14',
    minutes: 'KS 2025-10-14 § 152',
  })
  expect(latest('elderly-care')?.minutes).toBe('KS 2026-02-10 § 17')
  expect(latest('upper-secondary-school')).toBeUndefined()
  const days = exampleReviews.map(({ heldOn }) => heldOn).sort()
  expect(days[0]).toBe('2022-03-08')
  expect(days.at(-1)).toBe('2026-02-10')
  expect(exampleDay).toBe('2026-10-15')
})
