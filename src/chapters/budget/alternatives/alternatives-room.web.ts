import { budgetRoom, crumbs, provenanceOf } from '#chapters/budget/budget-room.web.ts'
import { consequenceLimitOn } from '#chapters/budget/consequences/limit.ts'
import { fiscalBookAt, panelInput } from '#chapters/budget/fiscal/book.ts'
import { fiscalBook } from '#chapters/budget/fiscal/fiscal.store.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { goalBook, goalsAt } from '#chapters/goals/index.ts'
import type { Language } from '#core/language.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Actor } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import type { Access, AppContext, Located, PageContext } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { alternativesOf, findAlternative, tabledAlternatives } from './alternatives.store.ts'
import { builderTexts } from './builder-texts.ts'
import type { Alternative, AlternativeModel } from './model.ts'
import { alternativeModel, type Ground } from './proposed.ts'
import { type Baseline, baselineOf, type Recomputed, recompute } from './recompute.ts'
import { taxGround } from './tax-ground.ts'
import { taxRates } from './tax-rate.store.ts'

/** What the pages of the alternatives rest on. */
export interface AlternativesRoom {
  readonly municipality: string
  readonly language: Language
  readonly provenance: Provenance
  /** The base proposals: loaded when first asked for, since a tabled budget has its own with it. */
  proposals(): Promise<Proposals>
}

export interface Proposals {
  readonly book: BudgetBook
  /** What a year's base proposal is made of. */
  ground(year: number): Ground
}

export function alternativesRoom(c: PageContext, context: AppContext): AlternativesRoom {
  const installation = c.get('installation')
  let loaded: Promise<Proposals> | undefined
  return {
    municipality: installation?.municipality ?? '',
    language: c.get('language'),
    provenance: provenanceOf(installation, context.now()),
    proposals: () => {
      loaded ??= loadProposals(c, context)
      return loaded
    },
  }
}

async function loadProposals(c: PageContext, context: AppContext): Promise<Proposals> {
  const { municipality, day, book, tree } = await budgetRoom(c, context)
  const { database } = context
  const [goals, fiscal, rates] = await Promise.all([
    goalBook(database, municipality),
    fiscalBook(database, municipality),
    taxRates(database, municipality),
  ])
  const input = panelInput(fiscalBookAt(fiscal, day))
  const inForce = goalsAt(goals, day).goals
  return {
    book,
    ground: (year) => {
      const tax = taxGround(rates, input.years, year)
      const hasYear = input.years.some((each) => each.year === year)
      return {
        ...{ book, tree, goals: inForce, consequenceLimit: consequenceLimitOn(day) },
        ...(hasYear && { fiscal: { ...input, budgetYear: year } }),
        ...(tax && { tax }),
      }
    },
  }
}

/** The latest version: what the group has now, or what it has tabled. */
export function latestOf({ versions }: Alternative) {
  const latest = versions.at(-1)
  if (!latest) throw new Error('an alternative without a version was stored')
  return latest
}

/** What a group's budget is computed from: a tabled one keeps its own. */
export async function modelOf(room: AlternativesRoom, alternative: Alternative): Promise<AlternativeModel> {
  const { year, tabling } = alternative
  if (tabling) return tabling.model
  const { ground } = await room.proposals()
  return alternativeModel(ground(year), year, latestOf(alternative).document.basis)
}

/** A group's budget with everything that follows from it. */
export interface Computed {
  readonly alternative: Alternative
  readonly baseline: Baseline
  readonly recomputed: Recomputed
}

export async function computed(room: AlternativesRoom, alternative: Alternative): Promise<Computed> {
  const baseline = baselineOf(await modelOf(room, alternative))
  return { alternative, baseline, recomputed: recompute(baseline, latestOf(alternative).document.changes) }
}

/** A group's budget is closed to all but the group until it is tabled, and open to all from then on. */
export function locateAlternative({ database }: Pick<AppContext, 'database'>): NonNullable<Access['locate']> {
  return async (c) => {
    const municipality = c.get('installation')?.municipality ?? ''
    const found = await findAlternative(database, municipality, c.req.param('alternative') ?? '')
    return found && whereIs(found)
  }
}

function whereIs({ group, tabling }: Pick<Alternative, 'group' | 'tabling'>): Located {
  return { path: [], openness: tabling ? 'public' : 'closed', group }
}

/** Whether somebody may do something with the very budget. */
export function mayWith(
  actor: Actor,
  action: 'read' | 'write' | 'propose',
  alternative: Pick<Alternative, 'group' | 'tabling'>,
): boolean {
  if (actor.kind !== 'person') return action === 'read' && alternative.tabling !== undefined
  const object = { path: [], openness: 'closed', ...whereIs(alternative) } as const
  return may(actor, action, { kind: 'budget-alternative', municipality: actor.municipality, ...object })
}

/** Ids of the groups that somebody builds budgets in. */
export function groupsOf(actor: Actor): readonly string[] {
  if (actor.kind !== 'person') return []
  return (actor.groups ?? []).filter((group) => mayWith(actor, 'write', { group }))
}

/** The budget that the address names; the door has asked whether the reader may. */
export async function theAlternative(c: PageContext, { database }: AppContext): Promise<Alternative> {
  const municipality = c.get('installation')?.municipality ?? ''
  const found = await findAlternative(database, municipality, c.req.param('alternative') ?? '')
  return found ?? unwrap(refuse(unknownAlternative))
}

/** Every budget that the reader may see: the tabled ones, and drafts of the own groups. */
export async function readable(c: PageContext, { database }: AppContext): Promise<readonly Alternative[]> {
  const actor = c.get('actor')
  const municipality = c.get('installation')?.municipality ?? ''
  const own = await alternativesOf(database, municipality, groupsOf(actor))
  const tabled = await tabledAlternatives(database, municipality)
  return [...tabled, ...own.filter(({ tabling }) => tabling === undefined)].filter((each) =>
    mayWith(actor, 'read', each),
  )
}

/** The way to a page under the alternatives. */
export function alternativeCrumbs(language: Language, ...more: readonly { label: string; href: string }[]) {
  const here = { label: builderTexts[language].crumb, href: path(language).budgetAlternatives() }
  return crumbs(language, here, ...more)
}

const unknownAlternative: Problem = {
  code: 'unknown-alternative',
  text: {
    sv: 'Det finns inget sådant budgetalternativ. Se listan över dem som är framlagda.',
    en: 'There is no such budget alternative. See the list of those that are tabled.',
  },
}
