import type { DecisionType, Question } from '#chapters/roles/model.ts'
import { stemOf, wordsOf } from '#chapters/roles/search/fold.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** Which department a question seems to be about, and by which of its words. */
export interface RouteProposal {
  readonly department: string
  /** As the asker wrote them, in small letters without marks. */
  readonly words: readonly string[]
}

/** What tells departments apart. */
export interface RoutingGround {
  readonly tree: OrganisationTree
  readonly questions: readonly Question[]
  readonly decisionTypes: readonly DecisionType[]
}

/** Shorter words say little of a subject. */
const shortest = 4

/**
 * Proposes a department by the question's words: the names of its places, what it has been asked about before, and what
 * its committee decides on. A word that several departments share counts for less. Whoever asks can always choose another.
 *
 * @returns nothing where no word tells, or two departments are as likely
 */
export function proposeDepartment(text: string, ground: RoutingGround): RouteProposal | undefined {
  const departments = ground.tree.places.filter(({ kind }) => kind === 'department')
  const known = departments.map((place) => ({ place, stems: vocabulary(place, ground) }))
  const words = [...new Set(wordsOf(text).filter((word) => word.length >= shortest))]
  const weights = new Map(
    words.map((word) => {
      const knowing = known.filter(({ stems }) => knows(stems, word)).length
      // A word that every department knows says nothing.
      return [word, knowing === known.length ? 0 : 1 / Math.max(1, knowing)]
    }),
  )
  const scores = known.map(({ place, stems }) => {
    const own = words.filter((word) => (weights.get(word) ?? 0) > 0 && knows(stems, word))
    const weight = own.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
    return { department: place.node, words: own, weight }
  })
  const [best, next] = scores.toSorted((a, b) => b.weight - a.weight)
  if (!best || best.weight <= 0 || best.weight === next?.weight) return undefined
  return { department: best.department, words: best.words }
}

function vocabulary(place: Place, { tree, questions, decisionTypes }: RoutingGround): ReadonlySet<string> {
  const texts = [
    ...tree.subtree(place.node).map(({ name }) => name),
    ...questions.filter(({ routedTo }) => routedTo === place.node).map(({ theme }) => theme),
    ...decisionTypes
      .filter(({ committee }) => place.path.includes(committee))
      .flatMap(({ title, area }) => [title, area]),
  ]
  return new Set(
    texts
      .flatMap(wordsOf)
      .filter((word) => word.length >= shortest)
      .map(stemOf),
  )
}

/** Compounds count by their beginning: "hemtjänsttagare" is about "hemtjänst". */
function knows(stems: ReadonlySet<string>, word: string): boolean {
  const stem = stemOf(word)
  return stems.has(stem) || [...stems].some((each) => each.length > 5 && word.startsWith(each))
}
