import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Problem } from '#core/outcome.ts'
import { unwrap } from '#core/outcome.ts'
import { allocate } from './allocate.ts'
import { allocationProblems } from './allocation-problems.ts'
import { componentSchema } from './component-schema.ts'
import { driverSchema } from './driver-schema.ts'
import { priceProblems } from './price-problems.ts'
import { readJson } from './read-json.ts'
import type { Component, Driver, Measure } from './rule-set.ts'
import { ruleSetProblems } from './rule-set-problems.ts'
import { priceIndexSchema, priceSchema, publishedSchema, readVolumeModel } from './rule-set-schema.ts'
import { shapeProblems } from './shape-problems.ts'
import { unitSchema } from './unit-schema.ts'
import { volumeDocument } from './volume-document.ts'
import { volumeProblems } from './volume-problems.ts'
import { volumeText } from './volume-text.cli.ts'

const languages = ['sv', 'en'] as const

function guide(language: (typeof languages)[number]): string {
  return readFileSync(join(import.meta.dirname, `../../../../docs/reference/rule-set.${language}.md`), 'utf8')
}

function blocks(text: string, kind: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(
    ([, inner = '']) => inner,
  )
}

test.each(languages)(
  'the worked example of the %s guide gives what the guide says, line by line',
  (language) => {
    const [first = ''] = blocks(guide(language), 'json')
    const model = unwrap(readVolumeModel(JSON.parse(first)))
    const allocation = unwrap(allocate(model))
    const document = volumeDocument(model, allocation, { language, explained: true })
    const told = volumeText(document, allocation, language).replaceAll('\u00a0', ' ').split('\n')
    const [said = ''] = blocks(guide(language), 'text')
    expect(said.split('\n')).toEqual(told.filter((line) => line !== '').slice(0, said.split('\n').length))
    expect(document.problems).toEqual([])
  },
)

/** What a snippet is of, by its shape. */
function schemaOf(snippet: object) {
  if ('measure' in snippet) return driverSchema
  if ('kind' in snippet) return componentSchema
  if ('volumes' in snippet) return unitSchema
  if ('edition' in snippet) return priceIndexSchema
  return 'what' in snippet ? publishedSchema : priceSchema
}

test.each(languages)(
  'every snippet of the %s guide is right, and every measure and kind has one',
  (language) => {
    const snippets = blocks(guide(language), 'json')
      .slice(1)
      .map((text): object => JSON.parse(text))
    for (const snippet of snippets)
      expect(schemaOf(snippet).safeParse(snippet)).toMatchObject({ success: true })
    const measures: readonly Measure['kind'][] = [
      'given',
      'fixed-day',
      'month-average',
      'mean-of-year-ends',
      'day-by-day',
      'sum',
      'hours',
    ]
    const kinds: readonly Component['kind'][] = [
      'volume',
      'index',
      'pot',
      'steps',
      'fixed',
      'given',
      'markup',
      'fee',
    ]
    const shown = snippets.flatMap((snippet) =>
      'measure' in snippet ? [(snippet as Driver).measure.kind] : [],
    )
    expect([...new Set(shown)]).toEqual(measures)
    expect(
      snippets.flatMap((snippet) =>
        schemaOf(snippet) === componentSchema ? [(snippet as Component).kind] : [],
      ),
    ).toEqual(kinds)
  },
)

test('the two guides show the same documents', () => {
  expect(blocks(guide('en'), 'json')).toEqual(blocks(guide('sv'), 'json'))
})

const place = { unit: 'Almen', where: '' }
const pupils: Driver = { id: 'elever', title: 'Elever', unit: 'elev', measure: { kind: 'given' } }
const broken = readJson('x.json', '{ "a": {\n  "id": "x",\n  }\n}')

/** The problems that the guide explains. */
const explained: readonly Problem[] = [
  ...(broken.ok ? [] : broken.problems),
  shapeProblems.unknownField('', 'ruleset'),
  shapeProblems.wrongType('', 'number'),
  ruleSetProblems.shareAsPercent('', 3),
  ruleSetProblems.notWholeOre(''),
  ruleSetProblems.unknownDriver('', 'elever'),
  ruleSetProblems.laterComponent('', 'moms'),
  ruleSetProblems.noPriceFor('', 'private'),
  priceProblems.circle('', ['a', 'b', 'a']),
  volumeProblems.volumeMissing(place, pupils),
  volumeProblems.countMissing(place, pupils, '2025-10-15'),
  allocationProblems.nothingToShareBy('', 'Strukturpott'),
]

test.each(languages)('the %s guide quotes each message as the program says it', (language) => {
  const rows = [...guide(language).matchAll(/^\| (.*[.]) \| .* \|$/gm)].map(([, quoted = '']) => quoted)
  expect(rows).toHaveLength(explained.length)
  for (const [i, { text }] of explained.entries())
    expect(text[language].startsWith(rows[i] ?? '?')).toBe(true)
})
