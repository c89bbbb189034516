import { expect, test } from 'vitest'
import { readFetch } from './fetch-request.ts'

test('services and indicators are joined, each indicator once', () => {
  const read = readFetch({ services: ['grundskola'], kpis: ['n15008', 'N15574'], years: '2019-2023' })
  if (!read.ok) throw new Error(read.problems[0].text.en)
  expect(read.value.years).toEqual([2019, 2023])
  expect(read.value.kpis.filter((kpi) => kpi === 'N15008')).toHaveLength(1)
  expect(read.value.kpis).toEqual(expect.arrayContaining(['N15574', 'N15505']))
})

test('one year is a first and a last', () => {
  expect(readFetch({ services: [], kpis: ['N15008'], years: '2023' })).toMatchObject({
    value: { years: [2023, 2023] },
  })
})

test.each(['2019-2016', 'abc', '', '19-20', '2019-', '1200-1300'])('the years "%s" are refused', (years) => {
  expect(readFetch({ services: [], kpis: ['N15008'], years })).toEqual({
    ok: false,
    problems: [
      {
        code: 'not-years',
        where: 'years',
        text: {
          sv: `Åren "${years}" går inte att läsa. Skriv första och sista året, som 2019-2023.`,
          en: `The years "${years}" can't be read. Write the first and the last year, like 2019-2023.`,
        },
      },
    ],
  })
})

test('everything that is wrong is said at once', () => {
  const read = readFetch({ services: ['skola'], kpis: ['15008'], years: 'x' })
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
    'unknown-service',
    'not-an-indicator',
    'not-years',
  ])
  expect(readFetch({ services: [], kpis: [] })).toMatchObject({
    ok: false,
    problems: [{ code: 'nothing-to-fetch' }],
  })
})
