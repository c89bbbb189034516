import { addressOf } from '#chapters/budget/addresses.ts'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { stateOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { addStep, addVersions, note, withBudget } from '#chapters/budget/write.store.ts'
import { nextVersion } from '#chapters/budget/year/open-year.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { ruleProblems } from './rule-problems.ts'

/** A rule set as it is written, before it has a version. */
export interface WrittenRules {
  readonly document: RuleSet
  readonly holder: string
  /** What is changed and why. */
  readonly why: string
}

/** Keeps a rule set as a draft, in a version of its own: nothing that was written before is changed. */
export function saveDraft(
  database: Database,
  writer: Writer,
  { document, holder, why }: WrittenRules,
): Promise<Outcome<RuleSetVersion['version']>> {
  return withBudget(database, writer.municipality, async (within, book) => {
    const { id, year } = document
    const version = nextVersion(book, id)
    const { decision: _, ...rest } = document
    await addVersions(within, writer, [{ id, version, year, holder, document: { ...rest, version } }], why)
    await note(within, writer, {
      action: 'rule-set-drafted',
      object: addressOf.ruleSet(id),
      why,
      details: { version, year },
    })
    return succeed(version)
  })
}

interface Proposing {
  readonly id: string
  readonly version: number
  readonly why: string
  /** Outside the window in which rules are changed. */
  readonly isOutsideWindow: boolean
}

/** Puts a draft before those who decide. */
export function proposeRules(
  database: Database,
  writer: Writer,
  { id, version, why, isOutsideWindow }: Proposing,
): Promise<Outcome<void>> {
  return step(database, writer, { id, version }, ['draft', 'withdrawn'], async (within) => {
    await addStep(
      within,
      writer,
      { id, version },
      { step: 'proposed', decision: '', on: swedishDay(writer.at), why },
    )
    await noteStep(within, writer, 'rule-set-proposed', id, why, { version, isOutsideWindow })
  })
}

/** Takes a proposal, or a draft, back. */
export function withdrawRules(
  database: Database,
  writer: Writer,
  { id, version, why }: { readonly id: string; readonly version: number; readonly why: string },
): Promise<Outcome<void>> {
  return step(database, writer, { id, version }, ['draft', 'proposed'], async (within) => {
    await addStep(
      within,
      writer,
      { id, version },
      { step: 'withdrawn', decision: '', on: swedishDay(writer.at), why },
    )
    await noteStep(within, writer, 'rule-set-withdrawn', id, why, { version })
  })
}

interface Deciding {
  readonly id: string
  readonly version: number
  /** The place that has decided. */
  readonly node: string
  readonly decision: string
  /** ISO day. */
  readonly on: string
  readonly by: 'decided' | 'registered'
}

/** The decision on a proposal: it replaces what was decided for the year before, and is locked. */
export function decideRules(database: Database, writer: Writer, decided: Deciding): Promise<Outcome<void>> {
  const { id, version, decision, on, node, by } = decided
  return step(database, writer, { id, version }, ['proposed'], async (within) => {
    await addStep(within, writer, { id, version }, { step: 'decided', decision, on, why: '' })
    await noteStep(within, writer, 'rule-set-decided', id, decision, { version, node, by })
  })
}

function noteStep(
  within: Database,
  writer: Writer,
  action: string,
  id: string,
  why: string,
  details: Readonly<Record<string, string | number | boolean>>,
): Promise<void> {
  return note(within, writer, { action, object: addressOf.ruleSet(id), why, details })
}

/** Takes a step with a version that stands where it must. */
function step(
  database: Database,
  { municipality }: Writer,
  { id, version }: Pick<RuleSetVersion, 'id' | 'version'>,
  from: readonly ReturnType<typeof stateOf>[],
  take: (within: Database, book: BudgetBook) => Promise<void>,
): Promise<Outcome<void>> {
  return withBudget(database, municipality, async (within, book) => {
    const found = book.ruleSets.find((each) => each.id === id && each.version === version)
    if (!found) return refuse(ruleProblems.unknown(id))
    if (!from.includes(stateOf(found))) return refuse(ruleProblems.passed(version, stateOf(found)))
    await take(within, book)
    return succeed(undefined)
  })
}
