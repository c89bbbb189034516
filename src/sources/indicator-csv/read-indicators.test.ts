import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { readCsv } from '#sources/spreadsheet/csv.ts'
import { readIndicators } from './read-indicators.ts'

function read(text: string) {
  return readIndicators(unwrap(readCsv('tal.csv', new TextEncoder().encode(text))))
}

function problemOf(text: string) {
  const outcome = read(text)
  return outcome.ok ? undefined : outcome.problems[0]
}

test('values, gaps and a code that lost its leading zero in a spreadsheet', () => {
  const text = 'kpi;municipality;year;gender;value\nn15008;114;2019;T;118831,5\nN15008;0115;2019;T;\n'
  expect(unwrap(read(text))).toEqual([
    { kpi: 'N15008', municipality: '0114', year: 2019, gender: 'T', value: 118831.5 },
    { kpi: 'N15008', municipality: '0115', year: 2019, gender: 'T', value: null },
  ])
})

test('a missing column is named, with those that there are', () => {
  expect(problemOf('kpi,municipality,year,value\nN15008,0114,2019,1\n')).toMatchObject({
    where: 'tal.csv',
    text: { en: 'There is no column gender. The columns of the file are: kpi, municipality, year, value.' },
  })
})

test.each([
  ['N15008,0114,tjugo,T,1', 'tjugo in column year is no number.'],
  [
    'N15008,0114,2019,X,1',
    '"X" in the column gender can\'t be read. Write T for total, K for women or M for men.',
  ],
  ['N15008,0114,2019,T,många', 'många in column value is no number.'],
  ['N15008,0114,2019,T,1e999', '1e999 in column value is no number.'],
  ['meritvärde,0114,2019,T,1', '"meritvärde" in the column kpi is no id in Kolada.'],
  [',0114,2019,T,1', '"" in the column kpi is no id in Kolada.'],
])('%s is refused with its line', (row, words) => {
  const problem = problemOf(`kpi,municipality,year,gender,value\n${row}\n`)
  expect(problem?.where).toBe('tal.csv:2')
  expect(problem?.text.en).toContain(words)
})

test('a figure that stands twice is refused with both lines, however it is written', () => {
  const text =
    'kpi,municipality,year,gender,value\nN15008,0114,2019,T,1\nN15008,0114,2019,K,2\nn15008,114,2019,t,3\n'
  expect(problemOf(text)).toMatchObject({
    where: 'tal.csv:4',
    text: {
      en: 'The lines 2 and 4 both concern N15008 0114 2019 T. Remove the one that does not hold.',
    },
  })
})
