import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedDelay, delayAfter, patience } from '#sources/http/retry.ts'
import { nextPage } from './paging.ts'
import { areasAddress, blocks, figureAddresses, indicatorAddresses } from './plan.ts'
import { isPreliminary } from './preliminary.ts'

const base = 'https://kolada.example/v3'
const ids = (n: number) => Array.from({ length: n }, (_, i) => `N${10000 + i}`)

describe('addresses', () => {
  test('26 indicators are asked for in two questions of at most 25', () => {
    const addresses = indicatorAddresses({ base, kpis: ids(26) })
    expect(addresses).toEqual([
      `${base}/kpi/${ids(25).join(',')}?per_page=5000`,
      `${base}/kpi/N10025?per_page=5000`,
    ])
  })

  test('figures are asked for by indicator, municipality and year, every combination once', () => {
    expect(figureAddresses({ base, kpis: ['N15008'], years: [2023, 2024] }, ['0114', '0115'])).toEqual([
      `${base}/data/kpi/N15008/municipality/0114,0115/year/2023,2024?per_page=5000`,
    ])
    expect(figureAddresses({ base, kpis: ids(30), years: [2024] }, ids(291))).toHaveLength(2 * 12)
  })

  test('without years every year is asked for', () => {
    expect(figureAddresses({ base, kpis: ['N15008'] }, ['0114'])).toEqual([
      `${base}/data/kpi/N15008/municipality/0114?per_page=5000`,
    ])
  })

  test('an odd id stays inside its segment', () => {
    expect(indicatorAddresses({ base, kpis: ['../x?y', 'å'] })).toEqual([
      `${base}/kpi/..%2Fx%3Fy,%C3%A5?per_page=5000`,
    ])
    expect(areasAddress(base)).toBe(`${base}/municipality?per_page=5000`)
  })

  test('blocks hold everything once, in order, and never more than 25', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (list) => {
        const parts = blocks(list)
        expect(parts.flat()).toEqual(list)
        expect(parts.every(({ length }) => length >= 1 && length <= 25)).toBe(true)
      }),
    )
  })
})

describe('the next page', () => {
  const here = `${base}/data?page=1`

  test('there is none after the last', () => {
    for (const end of [null, undefined, ''])
      expect(nextPage(here, end, new Set())).toEqual({ ok: true, value: undefined })
  })

  test('it is followed on the same host', () => {
    const next = `${base}/data?page=2`
    expect(nextPage(here, next, new Set([here]))).toEqual({ ok: true, value: next })
    expect(nextPage(here, '/v3/data?page=2', new Set([here]))).toEqual({ ok: true, value: next })
  })

  test('the same host without encryption is asked with it', () => {
    expect(nextPage(here, 'http://kolada.example/v3/data?page=2', new Set())).toEqual({
      ok: true,
      value: `${base}/data?page=2`,
    })
  })

  test.each([
    'https://other.example/v3/data?page=2',
    'https://kolada.example.other/v3/data?page=2',
    'https://kolada.example:8443/v3/data?page=2',
    'https://user:word@kolada.example/v3/data?page=2',
    '//other.example/v3/data',
    'file:///etc/passwd',
  ])('%s is not followed', (elsewhere) => {
    expect(nextPage(here, elsewhere, new Set())).toMatchObject({
      ok: false,
      problems: [{ code: 'kolada-other-host', where: here }],
    })
  })

  test('a page already read stops the fetch', () => {
    const problem = { ok: false, problems: [{ code: 'kolada-repeated-page' }] }
    expect(nextPage(here, here, new Set([here]))).toMatchObject(problem)
    expect(nextPage(here, `${here}#again`, new Set([here]))).toMatchObject(problem)
  })
})

describe('preliminary figures', () => {
  const indicator = { publPeriod: 2025, prelPublicationDate: '2026-05-05', publicationDate: '2026-09-30' }

  test.each([
    ['2026-05-04', false],
    ['2026-05-05', true],
    ['2026-09-29', true],
    ['2026-09-30', false],
  ])('on %s the figure of the year in question is preliminary: %s', (today, expected) => {
    expect(isPreliminary(indicator, 2025, today)).toBe(expected)
    expect(isPreliminary(indicator, 2024, today)).toBe(false)
  })

  test('a closed series has none', () => {
    const closed = { publPeriod: null, prelPublicationDate: null, publicationDate: null }
    expect(isPreliminary(closed, 2024, '2026-06-01')).toBe(false)
  })
})

describe('patience', () => {
  test('the wait doubles up to a limit and is spread over its upper half', () => {
    expect([1, 2, 3, 9].map((attempt) => delayAfter(attempt, patience, 1))).toEqual([500, 1000, 2000, 16_000])
    expect(delayAfter(3, patience, 0)).toBe(1000)
  })

  test('a wait that the server asks for is never shortened', () => {
    expect(delayAfter(1, patience, 1, 7000)).toBe(7000)
    expect(askedDelay('7', 0)).toBe(7000)
    expect(askedDelay('Thu, 01 Jan 1970 00:00:09 GMT', 2000)).toBe(7000)
    expect(askedDelay('Thu, 01 Jan 1970 00:00:00 GMT', 2000)).toBe(0)
  })

  test('an unreadable or absent Retry-After asks for nothing', () => {
    expect([null, '', 'soon'].map((header) => askedDelay(header, 0))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
