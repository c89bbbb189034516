import { type Decider, type DecisionSources, decidersOf } from '#chapters/roles/decisions/deciders.ts'
import { statutoryPost } from '#chapters/roles/law/in-force.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import { compareNames } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import { answerOf } from './answer.ts'
import { distance, stemOf, wordsOf } from './fold.ts'
import { emptyWords, synonyms } from './synonyms.ts'

/** A decision type that the words may be about, with who decides it. */
export interface FoundDecision {
  readonly type: DecisionType
  /** The lowest level first; none: the power is the committee's. */
  readonly deciders: readonly Decider[]
  /** Who decides, by what document or law, to what limit: whole sentences. */
  readonly answer: Bilingual
  /** Higher is nearer. For order only. */
  readonly score: number
}

/** How much a hit is worth by where it is, and how near the words are. */
const weightOf = { title: 4, post: 3, area: 2, law: 2, reason: 1 } as const
const nearness = { same: 1, stem: 0.9, part: 0.6, synonym: 0.5, misspelled: 0.4 } as const

/**
 * Who decides this? Decision types that the words are about, nearest first. Forgives inflection (anställa finds
 * anställning), parts of compounds (skjuts finds skolskjuts), spelling (å as a, a letter wrong) and other words for the
 * same thing. Every word that says something must be found; a question of only empty words finds nothing.
 *
 * @param day ISO day
 * @example findDecisions(types, { delegations }, 'vem får stänga av en elev', '2026-11-23')
 */
export function findDecisions(
  types: readonly DecisionType[],
  sources: DecisionSources,
  words: string,
  day: string,
): readonly FoundDecision[] {
  const asked = wordsOf(words).filter((word) => !emptyWords.has(word) && (word.length > 1 || /\d/.test(word)))
  if (asked.length === 0) return []
  return types
    .map((type) => ({ type, score: scoreOf(type, asked, day) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || compareNames(a.type.title, b.type.title))
    .map(({ type, score }) => {
      const deciders = decidersOf(type, sources, day)
      return { type, score, deciders, answer: answerOf(type, deciders) }
    })
}

/** The mean over the words of each one's best hit; 0 where a word isn't found at all. */
function scoreOf(type: DecisionType, asked: readonly string[], day: string): number {
  const fields = [
    [weightOf.title, wordsOf(type.title)],
    [weightOf.post, wordsOf(statutoryPost(type.statutoryPost, day)?.title.sv ?? '')],
    [weightOf.area, wordsOf(type.area)],
    [weightOf.law, wordsOf(type.law)],
    [weightOf.reason, wordsOf(type.lawfulReason)],
  ] as const
  const scores = asked.map((word) =>
    Math.max(...fields.flatMap(([weight, known]) => known.map((each) => weight * near(word, each))), 0),
  )
  if (scores.includes(0)) return 0
  const titleWords = Math.max(1, wordsOf(type.title).length)
  // Of two types with the same hits, the one that is about little else comes first.
  return scores.reduce((sum, score) => sum + score, 0) / scores.length + 1 / (10 * titleWords)
}

function near(asked: string, known: string): number {
  if (asked === known) return nearness.same
  const [stem, knownStem] = [stemOf(asked), stemOf(known)]
  if (stem === knownStem) return nearness.stem
  if (isPart(stem, known)) return nearness.part
  if (meanTheSame(stem, knownStem, known)) return nearness.synonym
  return isMisspelled(asked, known) || isMisspelled(stem, knownStem) ? nearness.misspelled : 0
}

/** A part of a compound, or the beginning of a word being typed. Three letters say too little inside a word. */
function isPart(stem: string, known: string): boolean {
  return stem.length >= 4 ? known.includes(stem) : stem.length === 3 && known.startsWith(stem)
}

function meanTheSame(stem: string, knownStem: string, known: string): boolean {
  return synonyms.some(
    (group) =>
      group.includes(stem) &&
      group.some((each) => each === knownStem || (each.length >= 5 && known.includes(each))),
  )
}

function isMisspelled(asked: string, known: string): boolean {
  const most = asked.length >= 9 ? 2 : asked.length >= 5 ? 1 : 0
  return most > 0 && distance(asked, known, most) <= most
}
