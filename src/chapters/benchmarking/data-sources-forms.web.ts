import { type Outcome, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import { acceptCoverage } from '#store/indicator-coverage.ts'
import { cancelImport } from '#store/indicator-import.ts'
import { confirmTitle } from '#store/indicator-title.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { accountThatAsks, whoAsks } from '#web/doors.ts'
import { path } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { fetchKey, fetchState } from './data-sources.store.ts'
import { both } from './data-sources-texts.ts'
import { koladaFetch } from './fetch-job.store.ts'
import { readFetch } from './fetch-request.ts'
import { servicesOf } from './own-services.store.ts'

/** The value of a button that fetches for every service. */
export const everyService = 'alla'

/** Puts a fetch in the queue; the page then shows how it goes. */
export async function startFetch(c: PageContext, context: AppContext): Promise<Response> {
  const { jobs, database, koladaBase } = context
  const form = await readForm(c)
  const named = String(form.get('service') ?? '')
  const municipality = c.get('installation')?.municipality ?? ''
  const known = await servicesOf(database, municipality)
  const services = named === everyService ? known.map(({ id }) => id) : [named]
  const { kpis } = unwrap(readFetch({ services, kpis: [] }, known))
  if (!jobs) return unwrap(refuse(noQueue))
  if ((await fetchState(database, jobs)).state !== 'idle') return unwrap(refuse(blocked))
  await jobs.enqueue(
    koladaFetch,
    { kpis: [...kpis], who: whoAsks(c), municipality, ...(koladaBase && { base: koladaBase }) },
    fetchKey,
  )
  return c.redirect(path(c.get('language')).dataSources(), 303)
}

export async function cancelFetch(c: PageContext, { database, now }: AppContext): Promise<Response> {
  const importId = Number((await readForm(c)).get('import'))
  // One that has ended in the meantime needs no cancelling: the page shows how it ended.
  if (Number.isSafeInteger(importId)) await cancelImport(database, importId, now())
  return c.redirect(path(c.get('language')).dataSources(), 303)
}

/** What a person has written under a decision, and who it was. */
export interface WrittenDecision {
  readonly why: string
  readonly who: string
}

export interface Decision {
  readonly problems: readonly Problem[]
  /** As written, by the ids of the fields. */
  readonly written: Readonly<Record<string, string>>
}

/** Ids of the fields of a decision: one page may hold several. */
export function decisionFields(about: string) {
  return { why: `why-${about}` }
}

/** Confirms an indicator's new title, with a reason that stays in the trail. */
export async function takeTitle(
  c: PageContext,
  context: AppContext,
  kpi: string,
): Promise<Decision | undefined> {
  return decide(c, kpi, async (decision) => {
    const at = context.now()
    return context.database.transaction(async (database) => {
      const confirmed = await confirmTitle(database, { kpi, ...decision, at })
      if (!confirmed.ok) return confirmed
      await note(c, { ...context, database }, 'indicator-title-confirmed', kpi, decision, confirmed.value, at)
      return succeed(undefined)
    })
  })
}

/** Accepts that a year has figures of so few municipalities. */
export async function takeYear(
  c: PageContext,
  context: AppContext,
  kpi: string,
  year: number,
): Promise<Decision | undefined> {
  return decide(c, `${kpi}-${year}`, async (decision) => {
    const at = context.now()
    return context.database.transaction(async (database) => {
      const accepted = await acceptCoverage(database, { kpi, year, ...decision, at })
      if (!accepted.ok) return accepted
      const details = { year, municipalities: accepted.value }
      await note(c, { ...context, database }, 'indicator-year-accepted', kpi, decision, details, at)
      return succeed(undefined)
    })
  })
}

/** @returns nothing where the decision was taken, else what is wrong and what was written */
async function decide(
  c: PageContext,
  about: string,
  keep: (decision: WrittenDecision) => Promise<Outcome<void>>,
): Promise<Decision | undefined> {
  const form = await readForm(c)
  const fields = decisionFields(about)
  const text = fieldOf(form)
  const decision = { why: text(fields.why), who: whoAsks(c) }
  const written = { [fields.why]: decision.why }
  if (!decision.why) {
    const problem = { code: 'why-missing', where: fields.why, text: both((t) => t.refused.whyMissing) }
    return { problems: [problem], written }
  }
  const kept = await keep(decision)
  if (kept.ok) return undefined
  // What can't be decided any more has no field to point at.
  return { problems: kept.problems.map(({ code, text }) => ({ code, text })), written }
}

/** Before a municipality has been chosen there is no trail to write in; the decision itself is kept with its reason. */
async function note(
  c: PageContext,
  { database }: Pick<AppContext, 'database'>,
  action: string,
  kpi: string,
  { who, why }: WrittenDecision,
  details: Readonly<Record<string, string | number>>,
  at: string,
): Promise<void> {
  const installation = c.get('installation')
  if (!installation) return
  await appendAudit(database, {
    municipalityId: installation.municipality,
    at,
    who,
    action,
    object: path('sv').indicator(kpi),
    why,
    details: { account: accountThatAsks(c), ...details },
  })
}

const noQueue: Problem = { code: 'no-queue', text: both((t) => t.fetch.noQueue) }
const blocked: Problem = { code: 'fetch-runs', text: both((t) => t.fetch.blocked) }
