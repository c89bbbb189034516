import type { Bilingual } from './language.ts'

/** At least one: what a failed check's evidence and a refusal's problems must be. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** Something that the user can put right: what is wrong, where, and what to do. */
export interface Problem {
  /** Stable, machine-readable, kebab-case: `unknown-municipality`. */
  readonly code: string
  /** File and line, form field or command option; absent where it concerns the whole. */
  readonly where?: string
  /** What is wrong, and what to do: one or two plain sentences. */
  readonly text: Bilingual
}

/** Expected trouble is returned, not thrown: either a value, or the problems that hinder it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: NonEmpty<Problem> }

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refuse(...problems: [Problem, ...Problem[]]): Outcome<never> {
  return { ok: false, problems }
}

/** Whether a list has anything in it, for the type checker too. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}

/**
 * Carries problems out of code that can't return an `Outcome` (a command, a request handler) to the one place
 * that turns them into an exit code or a page.
 */
export class Refusal extends Error {
  readonly problems: NonEmpty<Problem>

  constructor(problems: NonEmpty<Problem>) {
    super(problems.map((problem) => problem.text.en).join('\n'))
    this.name = 'Refusal'
    this.problems = problems
  }
}

/** The value, or the problems thrown as a `Refusal`. For edges only: domain code returns. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Refusal(outcome.problems)
}

type Values<Fields> = { [Key in keyof Fields]: Fields[Key] extends Outcome<infer T> ? T : never }

/** All values, or every problem of all fields at once: people correct a form in one go. */
export function combine<Fields extends Record<string, Outcome<unknown>>>(
  fields: Fields,
): Outcome<Values<Fields>> {
  const problems = Object.values(fields).flatMap((field) => (field.ok ? [] : field.problems))
  if (isNonEmpty(problems)) return { ok: false, problems }
  const values = Object.entries(fields).map(([name, field]) => [name, field.ok ? field.value : undefined])
  // Every field is a success here, which the compiler can't follow through entries.
  return succeed(Object.fromEntries(values) as Values<Fields>)
}
