import { type BudgetRoom, budgetRoom } from '#chapters/budget/budget-room.web.ts'
import { decidedRuleSet, stateOf } from '#chapters/budget/in-force.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { committeeOver } from '#chapters/budget/year/reallocate.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Access, AppContext, Located, PageContext } from '#web/context.ts'
import { locatePlace, mayHere } from '#web/doors.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { ruleProblems } from './rule-problems.ts'

/** A rule set with its versions, and which of them the page is about. */
export interface RuleRoom extends BudgetRoom {
  readonly id: string
  /** Those that the reader may see, the oldest first. */
  readonly versions: readonly RuleSetVersion[]
  readonly shown: RuleSetVersion
  readonly mayWrite: boolean
  readonly mayPropose: boolean
}

/**
 * The rule set of the address. Drafts are shown to those who write them or put them forward: until proposed they are
 * working papers.
 *
 * @throws Refusal where there is none, or the address names a version that isn't there
 */
export async function ruleRoom(
  c: PageContext,
  context: Pick<AppContext, 'database' | 'now'>,
  asked = c.req.query('version'),
): Promise<RuleRoom> {
  const room = await budgetRoom(c, context)
  const id = c.req.param('ruleSet') ?? ''
  const all = room.book.ruleSets.filter((version) => version.id === id)
  const holder = all.at(-1)?.holder ?? ''
  const [mayWrite, mayPropose] = await Promise.all([
    mayHere(c, context, 'write', 'rule-set', holder),
    mayHere(c, context, 'propose', 'rule-set', holder),
  ])
  const versions = all.filter(
    (version) => mayWrite || mayPropose || version.steps.some(({ step }) => step !== 'withdrawn'),
  )
  const shown = asked
    ? versions.find(({ version }) => String(version) === asked)
    : standing(room, id, versions)
  if (!shown) return unwrap(refuse(ruleProblems.unknown(id)))
  return { ...room, id, versions, shown, mayWrite, mayPropose }
}

/** What holds this year; else the latest that has been decided, proposed or written. */
function standing(
  { book, day }: BudgetRoom,
  id: string,
  versions: readonly RuleSetVersion[],
): RuleSetVersion | undefined {
  return (
    decidedRuleSet(book, id, Number(day.slice(0, 4))) ??
    versions.findLast((version) => stateOf(version) === 'decided') ??
    versions.findLast((version) => stateOf(version) === 'proposed') ??
    versions.at(-1)
  )
}

/** The version before, of the same rule set: decided, and for the same year or the one before. */
export function versionBefore(
  { book }: Pick<BudgetRoom, 'book'>,
  { id, year, version }: Pick<RuleSetVersion, 'id' | 'year' | 'version'>,
): RuleSetVersion | undefined {
  return book.ruleSets.findLast(
    (each) => each.id === id && each.version < version && each.year <= year && stateOf(each) === 'decided',
  )
}

/** Where a rule set belongs: the place that holds its frame. */
export function locateRules(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const { book } = await budgetRoom(c, context)
    const found = book.ruleSets.findLast(({ id }) => id === c.req.param('ruleSet'))
    return found && locatePlace(c, context, found.holder)
  }
}

/** The place that a form's field names. */
export function locateByField(context: AppContext, name: string): NonNullable<Access['locate']> {
  return async (c): Promise<Located | undefined> => {
    const node = fieldOf(await readForm(c))(name)
    return node === '' ? undefined : locatePlace(c, context, node)
  }
}

/** Those who can decide on a rule set: the committee over its holder, and the assembly. */
export function decidersOf(
  { tree }: Pick<BudgetRoom, 'tree'>,
  holder: string,
): readonly { readonly node: string; readonly name: string }[] {
  const assembly = tree.places.find(({ kind }) => kind === 'municipal-assembly')
  const committee = committeeOver(tree, holder)
  return [committee === undefined ? undefined : tree.place(committee), assembly].flatMap((place) =>
    place ? [{ node: place.node, name: place.name }] : [],
  )
}
