import { describe, expect, test } from 'vitest'
import { aDelegation, aTrial, aType } from '#chapters/roles/__fixtures__/rows.ts'
import { findDecisions } from './find-decisions.ts'
import { distance, stemOf, wordsOf } from './fold.ts'

const types = [
  aType('avstangning', {
    title: 'Avstängning av elev',
    area: 'Barn och elever',
    law: 'Skollagen 5:14',
    statutoryPost: 'rektor',
  }),
  aType('inkop', { title: 'Inköp av varor och tjänster', area: 'Ekonomi', law: 'LOU' }),
  aType('tillsvidare', { title: 'Anställning tills vidare', area: 'Personal' }),
  aType('chef', { title: 'Anställning av enhetschef', area: 'Personal' }),
  aType('skjuts', { title: 'Beviljande av skolskjuts', area: 'Barn och elever', law: 'Skollagen 10:32' }),
  aType('hemtjanst', { title: 'Bistånd i form av hemtjänst', area: 'Äldre' }),
  aType('hyra', { title: 'Hyresavtal för lokaler', area: 'Ekonomi' }),
  aType('utlamnande', {
    title: 'Avslag på begäran om att lämna ut allmän handling',
    area: 'Allmänt',
    law: 'OSL 6:3',
  }),
]
const delegations = [
  aDelegation(1, 'inkop', { level: 'unit-manager', limitOre: 10_000_000, decision: 'BUN 2025-02-11 § 14' }),
  aDelegation(2, 'inkop', { level: 'head-of-department', decision: 'BUN 2025-02-11 § 14' }),
]
const day = '2026-11-23'

function found(words: string): readonly string[] {
  return findDecisions(types, { delegations }, words, day).map(({ type }) => type.id)
}

describe('who decides this', () => {
  test.each([
    ['vem får stänga av en elev?', 'avstangning'],
    ['avstängningar', 'avstangning'],
    ['avstangning', 'avstangning'],
    ['avstägning', 'avstangning'],
    ['köpa datorer', undefined],
    ['köpa varor', 'inkop'],
    ['inköp', 'inkop'],
    ['upphandling av tjänster', 'inkop'],
    ['anställa tills vidare', 'tillsvidare'],
    ['anställa enhetschef', 'chef'],
    ['rekrytera chefer', 'chef'],
    ['skjuts', 'skjuts'],
    ['skolskjutsar', 'skjuts'],
    ['skolbuss', 'skjuts'],
    ['hemtjänsten', 'hemtjanst'],
    ['hemtjanst', 'hemtjanst'],
    ['hyra lokal', 'hyra'],
    ['lämna ut handlingar', 'utlamnande'],
    ['OSL 6:3', 'utlamnande'],
    ['skollagen 5:14', 'avstangning'],
    ['rektor', 'avstangning'],
    ['vem beslutar', undefined],
    ['', undefined],
    ['rymdfart', undefined],
  ])('“%s” finds %s first', (words, first) => {
    expect(found(words)[0]).toBe(first)
  })

  test('answers with decider, limit, document and decision, the lowest level first', () => {
    expect(findDecisions(types, { delegations }, 'inköp', day)[0]?.answer).toEqual({
      sv: 'Enhetschef beslutar upp till 100\u00a0tkr (delegationsordning, BUN 2025-02-11 § 14). Förvaltningschef beslutar (delegationsordning, BUN 2025-02-11 § 14).',
      en: 'A unit manager decides up to SEK\u00a0100\u00a0thousand (delegation scheme, BUN 2025-02-11 § 14). The head of department decides (delegation scheme, BUN 2025-02-11 § 14).',
    })
  })

  test('a statutory post answers for itself, whatever the documents say', () => {
    expect(findDecisions(types, { delegations }, 'avstängning', day)[0]?.answer).toEqual({
      sv: 'Rektor beslutar, direkt enligt skollagen 2:9–10. Nämnden kan inte flytta beslutet.',
      en: 'The principal decides, straight from skollagen 2:9–10. The committee cannot move the decision.',
    })
  })

  test('what nobody has been given is still the committee’s', () => {
    expect(findDecisions(types, { delegations }, 'hyresavtal', day)[0]?.answer.sv).toBe(
      'Inget dokument säger vem som beslutar. Rätten att besluta är då kvar hos nämnden.',
    )
  })

  test('a trial answers with its level and its day', () => {
    const trial = aTrial(1, 'inkop', {
      toLevel: 'manager',
      ...{ decision: 'BUN § 9', decidedOn: '2026-02-01', approved: true },
      ...{ startsOn: '2026-03-01', reviewBy: '2027-02-28' },
    })
    const answer = findDecisions(types, { delegations, trials: [trial] }, 'inköp', day)[0]?.answer.sv
    expect(answer).toContain('Verksamhetschef beslutar på prov till 28 februari 2027')
  })
})

test('words are folded, stemmed and told apart as people write them', () => {
  expect(wordsOf('Åtgärdsprogram, Élev (5:14)')).toEqual(['atgardsprogram', 'elev', '5', '14'])
  expect(['anstalla', 'anstallning', 'anstallningar', 'anstallningen'].map(stemOf)).toEqual(
    Array.from({ length: 4 }, () => 'anstall'),
  )
  expect([distance('inkop', 'inkpo', 2), distance('elev', 'lev', 2), distance('elev', 'rektor', 2)]).toEqual([
    1, 1, 3,
  ])
})
