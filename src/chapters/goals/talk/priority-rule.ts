import type { GoalRelation, GoalVersion } from '#chapters/goals/model.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'

/** Which goal goes first when the two cannot both be reached. `a` sorts before `b`. */
export interface PairPriority {
  readonly a: string
  readonly b: string
  readonly first: string
}

/** What a talk ends in: the order, what it means for each pair that strains, and the rule in plain words. */
export interface PriorityRule {
  /** Ids of goals, the first goes first. */
  readonly order: readonly string[]
  /** The pairs that strain, and which of them goes first: what is to be written on their relations. */
  readonly pairs: readonly PairPriority[]
  readonly text: Bilingual
}

/**
 * Turns an order of goals into a rule that a unit can follow: which goal goes first, and for each pair known to strain,
 * which of the two. A pair of which either goal is not in the order is left open.
 *
 * @param goals in force
 * @param relations the latest of every pair
 * @returns a problem on the field `order` where a goal stands twice, is not in force, or where there are fewer than two
 */
export function priorityRule(
  order: readonly string[],
  goals: readonly GoalVersion[],
  relations: readonly GoalRelation[],
): Outcome<PriorityRule> {
  const byId = new Map(goals.map((goal) => [goal.goal, goal]))
  const problem = problemOf(order, byId)
  if (problem) return refuse(problem)
  const placeOf = new Map(order.map((id, at) => [id, at]))
  const pairs = relations
    .filter(({ relation }) => relation === 'strains')
    .flatMap(({ a, b }) => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)]
      return one === undefined || other === undefined ? [] : [{ a, b, first: one < other ? a : b }]
    })
  const wordings = order.flatMap((id) => byId.get(id)?.wording ?? [])
  return succeed({
    order,
    pairs,
    text: { sv: ruleIn('sv', wordings), en: ruleIn('en', wordings) },
  })
}

function ruleIn(language: Language, wordings: readonly string[]): string {
  if (language === 'sv') {
    const list = wordings.map((wording, at) => `${at + 1}. ”${wording}”`).join(' ')
    return `När två mål inte går att nå samtidigt går det först som står först: ${list} Lag går alltid före. Den som måste välja på annat sätt frågar nämnden.`
  }
  const list = wordings.map((wording, at) => `${at + 1}. “${wording}”`).join(' ')
  return `When two goals cannot be reached at once, the one that stands first goes first: ${list} Law always comes before. Whoever must choose otherwise asks the committee.`
}

function problemOf(order: readonly string[], byId: ReadonlyMap<string, GoalVersion>): Problem | undefined {
  if (order.length < 2) {
    return {
      code: 'order-too-short',
      where: 'order',
      text: {
        sv: 'En ordning behöver minst två mål. Välj de mål som ska ställas i ordning.',
        en: 'An order needs two goals at least. Choose the goals to be put in order.',
      },
    }
  }
  const unknown = order.find((id) => !byId.has(id))
  if (unknown !== undefined) {
    return {
      code: 'goal-not-in-force',
      where: 'order',
      text: {
        sv: `Målet ${unknown} är inte i kraft den dagen. Ta bort det ur ordningen.`,
        en: `The goal ${unknown} is not in force on that day. Take it out of the order.`,
      },
    }
  }
  const twice = order.find((id, at) => order.indexOf(id) !== at)
  if (twice === undefined) return undefined
  const wording = byId.get(twice)?.wording ?? twice
  return {
    code: 'goal-twice-in-order',
    where: 'order',
    text: {
      sv: `”${wording}” står två gånger i ordningen. Varje mål ska ha en plats.`,
      en: `“${wording}” stands twice in the order. Every goal is to have one place.`,
    },
  }
}
