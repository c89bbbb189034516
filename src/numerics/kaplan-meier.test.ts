import { expect, test } from 'vitest'
import { holm } from './holm.ts'
import { kaplanMeier } from './kaplan-meier.ts'

// Weeks in remission under 6-mercaptopurine, E. J. Freireich et al., Blood 21 (1963); the worked example of
// D. R. Cox & D. Oakes, Analysis of Survival Data (1984), and of most textbooks since. A plus: still in remission.
const remission = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map((week) => ({ duration: Number.parseInt(week, 10), ended: !week.endsWith('+') }))

test('agrees with a published example: survival, Greenwood’s error and the log-log interval', () => {
  const { steps, n, ended } = kaplanMeier(remission)
  expect([n, ended]).toEqual([21, 9])
  const rounded = steps.map(({ time, atRisk, ended: ends, survival, standardError, interval }) =>
    [
      time,
      atRisk,
      ends,
      ...[survival, standardError, ...(interval ?? [])].map((each) => each?.toFixed(4)),
    ].join(' '),
  )
  expect(rounded).toEqual([
    '6 21 3 0.8571 0.0764 0.6197 0.9516',
    '7 17 1 0.8067 0.0869 0.5631 0.9228',
    '10 15 1 0.7529 0.0963 0.5032 0.8894',
    '13 12 1 0.6902 0.1068 0.4316 0.8491',
    '16 11 1 0.6275 0.1141 0.3675 0.8049',
    '22 7 1 0.5378 0.1282 0.2678 0.7468',
    '23 6 1 0.4482 0.1346 0.1881 0.6801',
  ])
})

test('the half-life is where the curve comes down to one half, its interval where the bounds do', () => {
  const { median, medianInterval } = kaplanMeier(remission)
  expect(median).toBe(23)
  expect(medianInterval).toEqual([13, null])
})

test('without censoring it is the share left: 3 of 4, 2 of 4, 0 of 4', () => {
  const curve = kaplanMeier([4, 2, 4, 1].map((duration) => ({ duration, ended: true })))
  expect(curve.steps.map(({ time, survival }) => [time, survival])).toEqual([
    [1, 0.75],
    [2, 0.5],
    [4, 0],
  ])
  expect(curve.median).toBe(2)
  expect(curve.steps.at(-1)).toMatchObject({ standardError: null, interval: null })
})

test('where nothing has ended there is no step and no half-life', () => {
  expect(kaplanMeier([{ duration: 3, ended: false }])).toEqual({
    n: 1,
    ended: 0,
    steps: [],
    median: null,
    medianInterval: [null, null],
  })
  expect(kaplanMeier([]).n).toBe(0)
})

test('Holm’s adjustment: 3·0.01, then 2·0.03, and the last is not let below it', () => {
  expect(holm([0.01, 0.04, 0.03]).map((p) => p.toFixed(4))).toEqual(['0.0300', '0.0600', '0.0600'])
  expect(holm([0.9, 0.8])).toEqual([1, 1])
  expect(holm([0.2])).toEqual([0.2])
  expect(holm([])).toEqual([])
})
