import {
  isRecommendationId,
  productChapters,
  type RecommendationId,
  recommendationById,
  thresholds,
} from '#handbook/index.ts'

/** What a new check's folder is made from. */
export interface NewCheck {
  readonly chapter: string
  /** Kebab-case: the folder's name, and the latter half of the id. */
  readonly question: string
  /** The same in camel case: the name of the exported const. */
  readonly constName: string
  readonly recommendation: RecommendationId
  readonly threshold: string
}

const usage = 'npm run new-check -- <chapter> <question> <recommendation> [<threshold>]'

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/**
 * Reads the words after `npm run new-check --`.
 *
 * @param exists whether the chapter already has a check of that name
 * @returns the request, or every problem with it, one sentence each
 */
export function readRequest(
  words: readonly string[],
  exists: (chapter: string, question: string) => boolean,
): NewCheck | readonly string[] {
  const [chapter = '', question = '', recommendation = '', threshold, ...rest] = words
  if (recommendation === '' || rest.length > 0) return [`Write it as: ${usage}`]
  const problems: string[] = []
  if (!(chapter in productChapters)) {
    problems.push(`There is no chapter '${chapter}'. There are: ${Object.keys(productChapters).join(', ')}.`)
  }
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(question)) {
    problems.push(
      `'${question}' can't be a folder and an id: use small letters a–z and hyphens, as in 'few-overall-goals'.`,
    )
  } else if (exists(chapter, question)) {
    problems.push(`${chapter} already has a check '${question}'. Nothing was changed.`)
  }
  if (!isRecommendationId(recommendation)) {
    return [
      ...problems,
      `There is no recommendation '${recommendation}'. Their ids are in docs/reference/coverage.md.`,
    ]
  }
  const chosen = chooseThreshold(recommendation, threshold)
  if (chosen.problem !== undefined) problems.push(chosen.problem)
  if (problems.length > 0) return problems
  return { chapter, question, constName: camelCase(question), recommendation, threshold: chosen.id }
}

function chooseThreshold(recommendation: RecommendationId, wanted: string | undefined) {
  const known = thresholds.map(({ id }) => id).filter((id) => id.startsWith(`${recommendation}.`))
  const id = wanted ?? known[0] ?? ''
  if (known.length === 0) {
    const problem = `${recommendation} has no threshold to measure against. Add one to src/handbook/thresholds.ts first, dated, with its authority and reference.`
    return { id, problem }
  }
  if (known.some((each) => each === id)) return { id, problem: undefined }
  return { id, problem: `${recommendation} has no threshold '${id}'. It has: ${known.join(', ')}.` }
}

/** Heading of the recommendation, for the pages. */
export function titleOf({ recommendation }: NewCheck) {
  return recommendationById(recommendation).title
}
