import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { readXlsxSheets } from '#sources/spreadsheet/read-xlsx.ts'
import { randomModels } from './__fixtures__/random-models.ts'
import type { Driver, Measure, RuleSet } from './rule-set.ts'
import { readRuleSet, readVolumeModel } from './rule-set-schema.ts'
import { inSheets, type RuleSetSheet, ruleSetOfSheets, sheetsOf } from './rule-set-table.ts'

/** As a spreadsheet hands the cells back: everything as text, columns and rows as somebody left them. */
function asText(sheets: readonly RuleSetSheet[]): RuleSetSheet[] {
  return sheets.toReversed().map(({ name, rows }) => ({
    name,
    rows: [...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))), ['', '']],
  }))
}

const texts = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9=;,"'()–-]([^\p{C}\p{Z}]| )*$/u).map((text) => text.trim())

const measures: readonly Measure[] = [
  { kind: 'given' },
  { kind: 'fixed-day', day: '10-15', yearsBefore: 1 },
  { kind: 'month-average', dayOfMonth: 15, months: [1, 2, 7], borrowed: { '07': '09-05', '08': '09-05' } },
  { kind: 'mean-of-year-ends' },
  { kind: 'day-by-day' },
  { kind: 'hours', dayOfMonth: 15, weeksPerMonth: 4.3, months: [1] },
]

/** Random rule sets with everything that may be left out sometimes there. */
const randomRuleSets = fc
  .tuple(randomModels, texts, texts, fc.array(texts), fc.nat(), fc.boolean())
  .map(([{ ruleSet }, title, plain, notes, pick, said]): RuleSet => {
    const driver: Driver = {
      id: 'extra-1',
      title: plain,
      unit: 'm²',
      measure: measures[pick % measures.length] ?? { kind: 'given' },
      ...(said ? { age: { from: 1, to: 2, reachedOn: '08-01' }, placesOf: 'd0', flow: pick % 2 === 0 } : {}),
    }
    return {
      ...ruleSet,
      title,
      ...(notes.length === 0 ? {} : { notes }),
      ...(said
        ? {
            decision: { reference: 'KF § 142', on: '2026-11-23' },
            source: 'https://example.se',
            settlement: { fixedShare: (pick % 5) / 4 },
          }
        : {}),
      drivers: [...ruleSet.drivers, driver],
      components: ruleSet.components.map((each, c) =>
        c === 0 && said ? { ...each, plain, fixed: pick % 3 === 0 } : each,
      ),
    }
  })

test('a thousand random rule sets come back whole from their sheets', () => {
  fc.assert(
    fc.property(randomRuleSets, (ruleSet) => {
      expect(unwrap(readRuleSet(ruleSetOfSheets(sheetsOf(ruleSet))))).toEqual(ruleSet)
      expect(unwrap(readRuleSet(ruleSetOfSheets(asText(sheetsOf(ruleSet)))))).toEqual(ruleSet)
    }),
    { numRuns: 1_000, seed: 290 },
  )
})

const folder = join(import.meta.dirname, '__fixtures__/models')

test.each(readdirSync(folder))('%s comes back whole from its sheets', (file) => {
  const { ruleSet } = unwrap(readVolumeModel(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  expect(unwrap(readRuleSet(ruleSetOfSheets(asText(sheetsOf(ruleSet)))))).toEqual(ruleSet)
})

test('what is wrong in a workbook is told with sheet and row', () => {
  const { ruleSet } = unwrap(
    readVolumeModel(JSON.parse(readFileSync(join(folder, 'sjobo-2021.json'), 'utf8'))),
  )
  const sheets = sheetsOf(ruleSet).map(({ name, rows }) => ({
    name,
    rows: rows.map((row, r) =>
      name === 'prices' && r === 3
        ? row.map((cell) => (typeof cell === 'number' ? '144 700 kr' : cell))
        : row,
    ),
  }))
  const read = readRuleSet(ruleSetOfSheets(sheets))
  expect(read.ok ? [] : read.problems.map(inSheets)).toEqual([
    {
      code: 'wrong-type',
      where: 'prices:4 ore',
      text: {
        sv: 'Här ska det stå ett tal, med decimalpunkt och utan citattecken. Rätta värdet.',
        en: 'This must be a number, without quotation marks. Correct the value.',
      },
    },
  ])
})

test('numbers are read with decimal comma and spaces between thousands', () => {
  const sheets: RuleSetSheet[] = [
    {
      name: 'indices',
      rows: [
        ['id', 'change'],
        ['pkv', '0,034'],
        ['kpi', '1 000,5'],
      ],
    },
  ]
  expect(ruleSetOfSheets(sheets)).toMatchObject({
    indices: [
      { id: 'pkv', change: 0.034 },
      { id: 'kpi', change: 1000.5 },
    ],
  })
})

test.each(readdirSync(folder))('%s comes back whole from a workbook', async (file) => {
  const { ruleSet } = unwrap(readVolumeModel(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  const sheets = sheetsOf(ruleSet).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  const bytes = await writeXlsx({ sheets })
  const read = unwrap(await readXlsxSheets(file, bytes)).map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells }) => cells),
  }))
  expect(unwrap(readRuleSet(ruleSetOfSheets(read)))).toEqual(ruleSet)
})
