import type { GoalVersion, Measure } from '#chapters/goals/model.ts'
import { saysHowFar } from './loose-words.ts'
import type { Lack, LackRule, Weight } from './mark.ts'
import { wholeWords } from './phrases.ts'
import { lackTexts } from './rule-texts.ts'

/** Verbs that make the sentence say how things are or are to be; not those of "som når …", which tell who is meant. */
const stateVerbs = wholeWords([
  'ska(?:ll)?|måste|bör|vill|kan',
  '(?<!som\\s+(?:inte\\s+)?)(?:är|har|når|ligger|klarar|uppgår|håller|präglas|finns|får|blir|känner|upplever|erbjuder|erbjuds|trivs|mår|lever|bor|lämnar|fullföljer|överstiger|understiger|går|ger|ges|deltar|väljer|rekommenderar|ökar|minskar|står|tar|utgör|strävar|verkar|arbetar|främjar|bidrar|utvecklas|utvecklar)',
])
const year = /(?<!\d)20\d\d(?!\d)|varje år|årligen|senast/iu

/** What is tried: a goal that is being written may not have its horizon yet. */
export type TriedGoal = Pick<GoalVersion, 'wording' | 'measures'> & Partial<Pick<GoalVersion, 'horizon'>>

/** What a concrete goal has, and this one hasn't: a verb of state, a measure, a baseline, a level with its year. */
export function lacksOf({ wording, measures, horizon }: TriedGoal): Lack[] {
  const lacks: Lack[] = []
  const add = (rule: LackRule, weight: Weight) => lacks.push({ rule, weight, ...lackTexts[rule] })
  const carried = isCarried(measures)
  if (wording.search(stateVerbs) < 0 || /^\s*att\s/iu.test(wording)) {
    add('no-state', carried ? 'notice' : 'weakness')
  }
  if (measures.length === 0) {
    const figure = saysHowFar(wording)
    add('measure', figure ? 'notice' : 'weakness')
    if (figure && horizon === undefined && !year.test(wording)) add('target-year', 'weakness')
    return lacks
  }
  if (measures.some(({ baseline }) => baseline === undefined)) add('baseline', 'notice')
  if (measures.some(({ targets }) => targets.length === 0)) {
    add('target-year', carried ? 'notice' : 'weakness')
  }
  return lacks
}

/** Whether a measure with a level and its year carries what the goal means. */
export function isCarried(measures: readonly Measure[]): boolean {
  return measures.some(({ targets }) => targets.length > 0)
}
