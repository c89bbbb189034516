import type { Hono } from 'hono'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import type { AppContext, PageContext, WebEnv } from '#web/context.ts'
import { path, routes } from '#web/paths.ts'
import { servicesOf } from './own-services.store.ts'
import { findMunicipality } from './service-view.web.tsx'
import { findService } from './services/find-service.ts'
import { choosePeer, registerReview, removeChosenPeer } from './store.ts'
import { texts } from './texts.ts'

/** Whom the trail names until people have accounts. */
const visitor = 'visitor'

/** What is written from the pages of Jämförelser: chosen peers, and that politics has dealt with a comparison. */
export function registerForms(app: Hono<WebEnv>, { database, now }: AppContext): void {
  app.post(routes.peers, async (c) => {
    const { service, installation } = await target(c, database)
    const form = await c.req.formData()
    const text = (name: string) => String(form.get(name) ?? '').trim()
    await database.transaction((transaction) =>
      text('do') === 'remove'
        ? removePeer(transaction, installation, service.id, text('peer'), now())
        : addPeer(transaction, installation, service.id, { peer: text('peer'), why: text('why') }, now()),
    )
    return c.redirect(path(c.get('language')).municipality(service.slug, installation.municipality), 303)
  })
  app.post(routes.reviews, async (c) => {
    const { service, installation } = await target(c, database)
    const form = await c.req.formData()
    const review = unwrap(readReview(form, now()))
    await database.transaction(async (transaction) => {
      const registered = { ...review, service: service.id, registeredBy: visitor, registeredAt: now() }
      await registerReview(transaction, installation.municipality, registered)
      await appendAudit(transaction, {
        municipalityId: installation.municipality,
        at: now(),
        who: visitor,
        action: 'comparison-review-registered',
        object: path('sv').service(service.slug),
        why: 'AF-5',
        details: { ...review },
      })
    })
    return c.redirect(`${path(c.get('language')).service(service.slug)}#behandling`, 303)
  })
}

async function target(c: PageContext, database: Database) {
  const installation = c.get('installation')
  const services = await servicesOf(database, installation?.municipality)
  return unwrap(
    combine({
      service: findService(c.req.param('service') ?? '', services),
      installation: installation ? succeed(installation) : refuse(noInstallation),
    }),
  )
}

const noInstallation: Problem = {
  code: 'no-own-municipality',
  text: {
    sv: 'Ingen egen kommun är vald. Välj den på sidan Installation först.',
    en: 'No own municipality has been chosen. Choose it on the page Installation first.',
  },
}

async function addPeer(
  database: Database,
  installation: Installation,
  service: string,
  written: { readonly peer: string; readonly why: string },
  at: string,
) {
  const list = await municipalitiesOf(database, installation.kind === 'example' ? 'exempeldata' : 'Kolada')
  const peer = findMunicipality(list, written.peer)
  const problems: Problem[] = []
  const bilingual = (sv: string, en: string) => ({ sv, en })
  if (!peer) {
    const t = [
      texts.sv.municipality.unknownPeer(written.peer),
      texts.en.municipality.unknownPeer(written.peer),
    ] as const
    problems.push({ code: 'no-such-peer', where: 'peer', text: bilingual(...t) })
  } else if (peer.code === installation.municipality) {
    problems.push({
      code: 'peer-is-own',
      where: 'peer',
      text: bilingual(texts.sv.municipality.ownPeer, texts.en.municipality.ownPeer),
    })
  }
  if (!written.why) {
    problems.push({
      code: 'why-missing',
      where: 'why',
      text: bilingual(texts.sv.municipality.whyNeeded, texts.en.municipality.whyNeeded),
    })
  }
  if (isNonEmpty(problems) || !peer) return unwrap(refuse(...(problems as [Problem])))
  const choice = {
    municipality: installation.municipality,
    service,
    peer: peer.code,
    why: written.why,
    who: visitor,
    at,
  }
  await choosePeer(database, choice)
  await audit(database, installation, {
    action: 'peer-chosen',
    service,
    why: written.why,
    peer: peer.code,
    at,
  })
}

async function removePeer(
  database: Database,
  installation: Installation,
  service: string,
  peer: string,
  at: string,
) {
  await removeChosenPeer(database, { municipality: installation.municipality, service, peer, at })
  await audit(database, installation, { action: 'peer-removed', service, why: 'AF-3', peer, at })
}

function audit(
  database: Database,
  { municipality }: Installation,
  event: { action: string; service: string; why: string; peer: string; at: string },
) {
  const { action, service, why, peer, at } = event
  return appendAudit(database, {
    municipalityId: municipality,
    at,
    who: visitor,
    action,
    object: `peer ${service} ${peer}`,
    why,
    details: { service, peer },
  })
}

function readReview(form: FormData, now: string): Outcome<{ body: string; heldOn: string; minutes: string }> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const needed = (where: string, sv: string, en: string): Outcome<string> =>
    text(where) ? succeed(text(where)) : refuse({ code: `${where}-missing`, where, text: { sv, en } })
  return combine({
    body: needed(
      'body',
      'Skriv vilken instans som behandlade jämförelsen.',
      'Write which body dealt with the comparison.',
    ),
    heldOn: readDay(text('heldOn'), now.slice(0, 10)),
    minutes: needed(
      'minutes',
      'Skriv paragrafen i protokollet, till exempel KS 2026-03-10 § 41.',
      'Write the section of the minutes, for instance KS 2026-03-10 § 41.',
    ),
  })
}

function readDay(text: string, today: string): Outcome<string> {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  if (isDay && text <= today) return succeed(text)
  return refuse({
    code: 'not-a-past-day',
    where: 'heldOn',
    text: {
      sv: 'Skriv den dag då instansen sammanträdde, som 2026-03-10. Dagen kan inte ligga framåt i tiden.',
      en: 'Write the day when the body met, like 2026-03-10. It cannot be in the future.',
    },
  })
}
