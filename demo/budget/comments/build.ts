import type {
  AnswerKind,
  AssumptionKind,
  Comment,
  CommentCategory,
  Touched,
} from '#chapters/budget/comments/model.ts'
import type { Ore } from '#core/money.ts'
import { examplePeople } from '#demo/people.ts'
import { noon } from '#demo/recorded.ts'

/** `rule`, `volume`: of a rule set; `assumes`: an assumption; `frame`: the size of what was given. */
export const rule = (ruleSet: string, id: string): Touched => ({ kind: 'component', ruleSet, id })
export const volume = (ruleSet: string, id: string): Touched => ({ kind: 'driver', ruleSet, id })
export const assumes = (id: AssumptionKind): Touched => ({ kind: 'assumption', id })
export const frame: Touched = { kind: 'frame' }

/** An answer with its day; kronor are 0 where it changes no money. */
export type ToldAnswer = readonly [on: string, kind: AnswerKind, reason: string, kronor?: number]

export interface ToldComment {
  readonly round: number
  readonly unit: string
  readonly on: string
  readonly category: CommentCategory
  readonly touches: Touched
  readonly text: string
  /** In order: a later one corrects the one before. */
  readonly answers?: readonly ToldAnswer[]
  /** The unit has marked the last answer as read. */
  readonly read?: string
}

const heads: Readonly<Record<string, string>> = {
  education: 'Johan Almered',
  social: 'Eva-Lotta Sandhem',
  other: 'Jonas Ekehult',
}
const educationUnit = /skola|forskola|gymnasi|elevhalsan|vuxenutbildning/
const socialUnit =
  /hemtjanst|ekhojden|solgarden|akerbo|lindgarden|korttids|gruppbostad|daglig|assistans|natt|barn-och|bistand|rehab|hemsjuk|motes/

/** Heads of department answer for their units, the controller for the rest. */
function answerer(unit: string): string {
  const part =
    unit === 'kulturskolan'
      ? 'other'
      : educationUnit.test(unit)
        ? 'education'
        : socialUnit.test(unit)
          ? 'social'
          : 'other'
  return heads[part] ?? ''
}

/** The account of whoever led the unit that day; empty where the example tells of nobody. */
function accountAt(unit: string, day: string): string {
  const found = examplePeople.find(({ mandates }) =>
    mandates.some(
      ({ role, node, from, until }) =>
        (role === 'unit-manager' || role === 'manager') &&
        node === unit &&
        from <= day &&
        (until === undefined || day < until),
    ),
  )
  return found?.account ?? ''
}

export function commentFrom(told: ToldComment, index: number): Comment {
  const { round, unit, on, category, touches, text, answers = [], read } = told
  return {
    ...{ id: index + 1, round, unit, category, touches, text },
    account: accountAt(unit, on),
    at: noon(on),
    answers: answers.map(([day, kind, reason, kronor = 0], number) => ({
      ...{ number: number + 1, kind, reason, on: day, who: answerer(unit) },
      effectOre: (kronor * 100) as Ore,
      ...(read !== undefined && number === answers.length - 1 ? { readOn: read } : {}),
    })),
  }
}
