import { type PulseAnswer, type PulseGroup, type PulseRound, pulseGroups } from '#chapters/roles/index.ts'
import { normalsFor } from '#demo/draws.ts'

const asked = [
  'agreements-kept',
  'who-decides',
  'roles-respected',
  'problems-told',
  'room-to-lead',
  'central-support',
  'support-reachable',
  'beside-the-chain',
]

/** Two rounds a year since 2024. */
export const rounds: readonly PulseRound[] = [
  ['2024-03-04', '2024-03-22'],
  ['2024-09-16', '2024-10-04'],
  ['2025-03-03', '2025-03-21'],
  ['2025-09-15', '2025-10-03'],
  ['2026-03-02', '2026-03-20'],
  ['2026-09-14', '2026-10-02'],
].map(([opens = '', closes = ''], index) => ({ id: index + 1, opens, closes, questions: asked }))

interface Group {
  /** How many answered, round by round. */
  readonly answered: readonly number[]
  /** What they think on the whole, 1–5, round by round. */
  readonly level: readonly number[]
}

/**
 * A fault on purpose (ROL-2): the gap between elected representatives and unit managers has widened two rounds in a row.
 * Of the managers four answered in the latest round: they are hidden.
 */
const groups: Readonly<Record<PulseGroup, Group>> = {
  elected: { answered: [22, 24, 23, 25, 24, 26], level: [3.6, 3.7, 3.7, 3.8, 3.85, 3.95] },
  heads: { answered: [5, 5, 5, 5, 5, 5], level: [3.4, 3.3, 3.5, 3.5, 3.65, 3.45] },
  managers: { answered: [8, 9, 8, 9, 8, 4], level: [3.3, 3.2, 3.5, 3.5, 3.5, 3.5] },
  'unit-managers': { answered: [41, 44, 46, 45, 43, 47], level: [3.1, 3.1, 3.3, 3.3, 3.15, 3.05] },
  'central-support': { answered: [7, 8, 7, 8, 7, 8], level: [3.5, 3.5, 3.6, 3.6, 3.7, 3.5] },
}

/** How much a question lies above or below the rest. */
const tilt: Readonly<Record<string, number>> = {
  'agreements-kept': -0.1,
  'who-decides': -0.3,
  'roles-respected': 0.2,
  'room-to-lead': 0.1,
  'central-support': 0.1,
  'support-reachable': -0.2,
  'beside-the-chain': -0.9,
}
const supportOnly = new Set(['central-support', 'support-reachable'])

/** Drawn answers: group and value are all that there is. */
export const pulseAnswers: readonly PulseAnswer[] = rounds.flatMap((round) =>
  pulseGroups.flatMap((group) => {
    const { answered, level } = groups[group]
    return round.questions
      .filter((question) => group === 'unit-managers' || !supportOnly.has(question))
      .flatMap((question) => {
        const centre = (level[round.id - 1] ?? 3) + (tilt[question] ?? 0)
        return valuesAround(
          centre,
          answered[round.id - 1] ?? 0,
          `pulse ${round.id} ${group} ${question}`,
        ).map((value) => ({ round: round.id, question, group, value }))
      })
  }),
)

/** So many values on the scale with the mean told, as near as whole steps come: drawn, then moved a step at a time. */
export function valuesAround(centre: number, count: number, name: string): readonly number[] {
  const draw = normalsFor(name)
  const values = Array.from({ length: count }, () => onScale(Math.round(centre + 0.9 * draw())))
  const wanted = Math.round(centre * count)
  for (let turn = 0; sum(values) !== wanted; turn++) {
    const at = turn % count
    values[at] = onScale((values[at] ?? 3) + Math.sign(wanted - sum(values)))
  }
  return values
}

function onScale(value: number): number {
  return Math.min(5, Math.max(1, value))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
