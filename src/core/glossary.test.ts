import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { glossary } from './glossary.ts'

const terms = glossary.flatMap((subject) => subject.terms)
const folded = (word: string) => word.toLocaleLowerCase('sv')

function repeated(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at)
}

test('no Swedish term stands twice, short forms included', () => {
  expect(repeated(terms.flatMap(({ sv, svAlso = [] }) => [sv, ...svAlso].map(folded)))).toEqual([])
})

test('no English term stands twice', () => {
  expect(repeated(terms.map(({ en }) => folded(en)))).toEqual([])
})

test('every term is explained in both languages, in sentences of its own', () => {
  const unexplained = terms.filter(
    ({ definition }) =>
      definition === undefined ||
      definition.sv === definition.en ||
      ![definition.sv, definition.en].every((text) => /^\p{Lu}.*\.$/su.test(text)),
  )
  expect(unexplained.map(({ sv }) => sv)).toEqual([])
})

test('nothing in the glossary would break a table cell', () => {
  const cells = terms.flatMap((term) => [
    term.sv,
    term.en,
    term.definition?.sv ?? '',
    term.definition?.en ?? '',
    term.source ?? '',
  ])
  expect(cells.filter((cell) => /[|\n]/.test(cell))).toEqual([])
})

/** Files that hold the model: what is municipal in them must be called what the glossary calls it. */
const modelFiles = [
  'core/indicator.ts',
  'core/municipality.ts',
  'core/provenance.ts',
  'engine/check.ts',
  'handbook/tensions.ts',
  'handbook/types.ts',
  'chapters/*/model.ts',
]

/** Words that give a term its shape in code and mean nothing municipal: `RankingChoice`, `IndicatorSet`. */
const shapes = [
  'Any',
  'Choice',
  'Context',
  'Definition',
  'Entry',
  'Facts',
  'Finding',
  'Grade',
  'Id',
  'Input',
  'Interval',
  'Name',
  'Options',
  'Part',
  'Point',
  'Product',
  'Result',
  'Row',
  'Score',
  'Set',
  'Value',
  'Year',
]

/** Types of the machinery, which no municipality has a word for. */
const technical = ['Authority', 'Gender', 'Missing', 'Preset', 'Severity', 'Subject']

const src = join(import.meta.dirname, '..')
const modelTypes = modelFiles
  .flatMap((pattern) => globSync(pattern, { cwd: src }))
  .flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name = '']) => ({ file, name }),
    ),
  )

const glossaryNames = terms.map(({ en }) =>
  en.replace(/(?:^|[\s-])(\w)/g, (_, initial: string) => initial.toUpperCase()),
)

const oneTerm = new RegExp(`(?:${glossaryNames.join('|')})`)
const termsAndShapes = new RegExp(`^(?:${[...glossaryNames, ...shapes].join('|')})+$`)

test('the model is found', () => {
  expect(modelTypes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Municipality', 'Recommendation', 'Check']),
  )
})

test('the types of the model carry the names of the glossary', () => {
  const strangers = modelTypes.filter(
    ({ name }) => !technical.includes(name) && !(oneTerm.test(name) && termsAndShapes.test(name)),
  )
  expect(strangers, 'Name the type by a term of src/core/glossary, or add the term with its Swedish').toEqual(
    [],
  )
})
