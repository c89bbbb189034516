import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bilingual } from '#core/language.ts'
import {
  chapters,
  isRecommendationId,
  type RecommendationId,
  recommendationById,
  recommendations,
  statuteOf,
  tensionsOf,
  thresholds,
} from './index.ts'
import { tensions } from './tensions.ts'
import type { Recommendation } from './types.ts'

function ownTexts({ title, meaning, reason, firstSteps }: Recommendation): Bilingual[] {
  return [title, meaning, reason, ...firstSteps]
}

const allTexts: Bilingual[] = [
  ...recommendations.flatMap(ownTexts),
  ...tensions.map(({ text }) => text),
  ...thresholds.flatMap(({ unit, reference, about }) => [unit, reference, about]),
]

test('there are 54 recommendations, numbered from 1 within each chapter, in the order of the handbook', () => {
  const counts = { AF: 13, MAL: 8, ROL: 6, BUD: 8, UPP: 13, STA: 6 }
  const expected = chapters.flatMap(({ id }) =>
    Array.from({ length: counts[id] }, (_, index) => `${id}-${index + 1}`),
  )
  expect(expected).toHaveLength(54)
  expect(recommendations.map(({ id }) => id)).toEqual(expected)
})

test('each recommendation stands in the chapter that its id names', () => {
  expect(recommendations.filter(({ id, chapter }) => !id.startsWith(`${chapter}-`))).toEqual([])
})

test('25 are to do, 16 to avoid and 13 are conditions', () => {
  const ofKind = (kind: Recommendation['kind']) => recommendations.filter((one) => one.kind === kind).length
  expect([ofKind('do'), ofKind('avoid'), ofKind('condition')]).toEqual([25, 16, 13])
})

test('what to avoid says so in its title', () => {
  const avoid = recommendations.filter(({ kind }) => kind === 'avoid')
  expect(
    avoid.filter(({ title }) => !title.sv.startsWith('Undvik ') || !title.en.startsWith('Avoid ')),
  ).toEqual([])
})

test('benchmarking, outlook, digitalisation and procurement rest on other studies, everything else on the comparison', () => {
  const supplementary = recommendations.filter(({ evidence }) => evidence === 'supplementary')
  expect(supplementary.map(({ id }) => id)).toEqual(
    Array.from({ length: 11 }, (_, index) => `AF-${index + 3}`),
  )
  expect([...new Set(supplementary.map(({ home }) => home))]).toEqual([
    'benchmarking',
    'outlook',
    'digitalisation',
    'procurement',
  ])
})

test('a misspelled id does not compile, and is refused from outside', () => {
  const misspelledIsAnId: 'MAL-99' extends RecommendationId ? true : false = false
  expect(misspelledIsAnId).toBe(isRecommendationId('MAL-99'))
  expect(isRecommendationId('MAL-1')).toBe(true)
  expect(recommendationById('MAL-1').title.sv).toBe(
    'Nöj er med två eller tre övergripande mål, och gör dem konkreta',
  )
})

test('every text is there in both languages, and the languages differ', () => {
  expect(allTexts.filter(({ sv, en }) => sv.trim() === '' || en.trim() === '' || sv === en)).toEqual([])
})

test('titles are one sentence without full stop; meaning has two to five sentences, reason one to three', () => {
  const sentences = (text: string) => text.match(/[.?](?= |$)/g)?.length ?? 0
  const within = ({ sv, en }: Bilingual, from: number, to: number) =>
    [sv, en].every((text) => sentences(text) >= from && sentences(text) <= to)
  const odd = recommendations.filter(
    ({ title, meaning, reason, firstSteps }) =>
      !within(title, 0, 0) || !within(meaning, 2, 5) || !within(reason, 1, 3) || firstSteps.length > 3,
  )
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('no text raises its voice', () => {
  expect(allTexts.filter(({ sv, en }) => `${sv}${en}`.includes('!'))).toEqual([])
})

test('words that judge people or blur the meaning are not used', () => {
  const unwanted =
    /klåfing|tyst bortval|måldiet|förklaringsgrad|gäller inte|tjänstem[aä]n|\bboard\b(?<!executive board)/i
  expect(allTexts.filter(({ sv, en }) => unwanted.test(sv) || unwanted.test(en))).toEqual([])
})

test('every reference to law points into a statute that can be named', () => {
  const references = recommendations.flatMap(({ law = [] }) => law)
  expect(references.filter((reference) => statuteOf(reference) === undefined)).toEqual([])
  expect(statuteOf('KL 11:6')).toEqual({
    sv: 'kommunallagen (2017:725)',
    en: 'the Local Government Act (2017:725)',
  })
  expect(statuteOf('Skolförordningen 14 kap.')?.sv).toBe('skolförordningen (2011:185)')
  expect(statuteOf('KLX 1:1')).toBeUndefined()
})

test('each of the four tensions is shown on both of its recommendations', () => {
  expect(tensions.map(({ between }) => between.join(' and '))).toEqual([
    'UPP-1 and UPP-12',
    'UPP-9 and AF-4',
    'UPP-7 and UPP-4',
    'ROL-4 and MAL-8',
  ])
  expect(tensionsOf('UPP-4')).toEqual(tensionsOf('UPP-7'))
  expect(tensionsOf('MAL-1')).toEqual([])
})

/** The handbook's text as scanned, for the test that nothing of it is repeated. */
const handbookText = join(import.meta.dirname, '../../../shared/design/handbook-source.txt')

/** Letters only and without diacritics, since the scan has lost them; words joined again over line ends. */
function wordsOf(text: string): string[] {
  const letters = text.replace(/-\n/g, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.match(/[a-z0-9]+/g) ?? []
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
}

test.skipIf(!existsSync(handbookText))(
  'no eight words in a row are the handbook’s own (skipped where its text is not at hand beside the project)',
  () => {
    const theirs = new Set(runsOf(wordsOf(readFileSync(handbookText, 'utf8')), 8))
    expect(theirs.size).toBeGreaterThan(4000)
    const repeated = recommendations.flatMap((recommendation) =>
      ownTexts(recommendation).flatMap(({ sv }) =>
        runsOf(wordsOf(sv), 8)
          .filter((run) => theirs.has(run))
          .map((run) => `${recommendation.id}: ${run}`),
      ),
    )
    expect(repeated).toEqual([])
  },
)
