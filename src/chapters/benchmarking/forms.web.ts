import { swedishDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { noOwnMunicipality } from '#store/installation.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { accountThatAsks, to, whoAsks } from '#web/doors.ts'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import type { Service } from './model.ts'
import { servicesOf } from './own-services.store.ts'
import { readPeer, readReview } from './read-forms.ts'
import { findService } from './services/find-service.ts'
import { choosePeer, registerReview, removeChosenPeer } from './store.ts'

/** What a refused form said, and what is wrong with it: the page is shown again with both. */
export interface RefusedForm {
  readonly problems: readonly Problem[]
  /** By the names of the fields. */
  readonly written: Readonly<Record<string, string>>
}

/** The pages that the forms stand on. */
interface FormPages {
  service(c: PageContext, refused: RefusedForm): Promise<Response>
  /** @param municipality code of the own one */
  municipality(c: PageContext, municipality: string, refused: RefusedForm): Promise<Response>
}

/** What is written from the pages of Jämförelser: chosen peers, and that politics has dealt with a comparison. */
export function registerForms(doors: Doors, { database, now }: AppContext, pages: FormPages): void {
  doors.post(routes.peers, to('write', 'comparison-choice'), async (c) => {
    const { service, installation } = await target(c, database)
    const field = fieldOf(await readForm(c))
    const { municipality } = installation
    const change = { installation, service, field, who: whoAsks(c), account: accountThatAsks(c), at: now() }
    const outcome = await database.transaction((within) =>
      field('do') === 'remove' ? removePeer(within, change) : addPeer(within, change),
    )
    if (!outcome.ok) {
      const written = { peer: field('peer'), why: field('why') }
      return pages.municipality(c, municipality, { problems: outcome.problems, written })
    }
    return c.redirect(path(c.get('language')).municipality(service.slug, municipality), 303)
  })
  doors.post(routes.reviews, to('write', 'comparison-choice'), async (c) => {
    const { service, installation } = await target(c, database)
    const field = fieldOf(await readForm(c))
    const at = now()
    const who = whoAsks(c)
    const review = readReview(field, swedishDay(at))
    if (!review.ok) {
      const written = { body: field('body'), heldOn: field('heldOn'), minutes: field('minutes') }
      return pages.service(c, { problems: review.problems, written })
    }
    await database.transaction(async (within) => {
      const registered = { ...review.value, service: service.id, registeredBy: who, registeredAt: at }
      await registerReview(within, installation.municipality, registered)
      await appendAudit(within, {
        municipalityId: installation.municipality,
        at,
        who,
        action: 'comparison-review-registered',
        object: path('sv').service(service.slug),
        why: `${review.value.body}, ${review.value.minutes}`,
        details: { account: accountThatAsks(c), ...review.value },
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
      installation: installation ? succeed(installation) : refuse(noOwnMunicipality),
    }),
  )
}

interface PeerChange {
  readonly installation: Installation
  readonly service: Service
  readonly field: (name: string) => string
  readonly who: string
  /** Id of the account. */
  readonly account: string
  /** ISO instant. */
  readonly at: string
}

async function addPeer(database: Database, change: PeerChange): Promise<Outcome<void>> {
  const { installation, service, field, who, at } = change
  const { municipality } = installation
  const list = await municipalitiesOf(database, installation.kind === 'example' ? 'exempeldata' : 'Kolada')
  const read = readPeer(field, list, municipality)
  if (!read.ok) return read
  const { why } = read.value
  const peer = read.value.peer.code
  const choice = { municipality, service: service.id, peer, why, who, at }
  if (await choosePeer(database, choice)) await note(database, change, { action: 'peer-chosen', peer, why })
  return succeed(undefined)
}

async function removePeer(database: Database, change: PeerChange): Promise<Outcome<void>> {
  const { installation, service, field, at } = change
  const peer = field('peer')
  const { municipality } = installation
  const chosenFor = await removeChosenPeer(database, { municipality, service: service.id, peer, at })
  if (chosenFor === undefined) return succeed(undefined)
  const why = `no longer compared with; it had been chosen for this reason: ${chosenFor}`
  await note(database, change, { action: 'peer-removed', peer, why })
  return succeed(undefined)
}

async function note(
  database: Database,
  { installation, service, who, account, at }: PeerChange,
  { action, peer, why }: { readonly action: string; readonly peer: string; readonly why: string },
): Promise<void> {
  await appendAudit(database, {
    municipalityId: installation.municipality,
    at,
    who,
    action,
    object: path('sv').municipality(service.slug, peer),
    why,
    details: { account, service: service.id, peer },
  })
}
