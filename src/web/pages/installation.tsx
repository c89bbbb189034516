import type { Bilingual } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { appendAudit, auditTrail } from '#store/audit.ts'
import { indicatorsLoaded } from '#store/indicator-values.ts'
import { alreadyChosen, type Installation, lockInstallation, setInstallation } from '#store/installation.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { installationTexts } from './installation.texts.ts'
import { InstallationPage, type WrittenChoice } from './installation-page.tsx'

/** Which municipality this is, and the way from the example to one's own. */
export function openInstallation(doors: Doors, context: AppContext): void {
  doors.get(routes.installation, toRead('installation'), (c) => show(c, context))
  doors.post(routes.installation, to('write', 'installation', whoseItIs), async (c) => {
    const form = await readForm(c)
    const text = fieldOf(form)
    const written = { municipality: text('municipality'), who: text('who'), confirm: text('confirm') }
    const installation = c.get('installation')
    const choice = readChoice(written, installation)
    const taken = choice.ok ? await take(context, installation, choice.value) : choice
    if (!taken.ok) return show(c, context, { problems: taken.problems, written })
    await context.announceFirstAdministrator?.()
    return c.redirect(path(c.get('language')).installation(), 303)
  })
}

/** As long as the municipality is nobody's own, whoever comes first chooses: there is nobody yet to sign in as. */
function whoseItIs(c: PageContext): Located {
  return { openness: c.get('installation')?.kind === 'own' ? 'internal' : 'public' }
}

async function show(
  c: PageContext,
  { database, becomeOwn }: AppContext,
  refused?: { readonly problems: readonly Problem[]; readonly written: WrittenChoice },
) {
  const language = c.get('language')
  const installation = c.get('installation')
  const { title, description } = installationTexts[language]
  const [chosen] =
    installation?.kind === 'own'
      ? await auditTrail(database, installation.municipality, {
          object: auditObject(installation.municipality),
        })
      : []
  const loaded = installation?.kind === 'own' ? await indicatorsLoaded(database) : []
  return page(
    c,
    { title, description },
    <InstallationPage
      installation={installation}
      chosen={chosen}
      hasFigures={loaded.length > 0}
      isSignedIn={c.get('actor').kind === 'person'}
      canBecomeOwn={installation?.kind !== 'example' || becomeOwn !== undefined}
      refused={refused}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

/** What the trail says that a choice of municipality was done to. */
function auditObject(code: string): string {
  return `municipality/${code}`
}

interface Choice {
  readonly municipality: Municipality
  readonly who: string
}

function readChoice(written: WrittenChoice, installation: Installation | undefined): Outcome<Choice> {
  const problems: Problem[] = []
  const add = (code: string, where: string, text: (t: typeof installationTexts.sv.problems) => string) =>
    problems.push({ code, where, text: both(text) })
  if (installation?.kind === 'own') {
    const { name } = installation
    return refuse({ code: 'already-own', text: both((t) => t.own(name)) })
  }
  const municipality = officialMunicipalities.find(({ code }) => code === written.municipality)
  if (!written.municipality) add('municipality-missing', 'municipality', (t) => t.municipality)
  else if (!municipality) {
    add('not-a-municipality', 'municipality', (t) => t.notMunicipality(written.municipality))
  }
  if (!written.who) add('who-missing', 'who', (t) => t.who)
  if (installation && written.confirm !== 'yes') {
    add('not-confirmed', 'confirm', (t) => t.confirm(installation.name))
  }
  if (isNonEmpty(problems)) return { ok: false, problems }
  if (!municipality) throw new Error('a municipality that is missing has a problem')
  return succeed({ municipality, who: written.who })
}

function both(text: (t: typeof installationTexts.sv.problems) => string): Bilingual {
  return { sv: text(installationTexts.sv.problems), en: text(installationTexts.en.problems) }
}

/** From the example everything is backed up and emptied; where nothing was chosen there is nothing to remove. */
async function take(
  { database, becomeOwn, now }: AppContext,
  installation: Installation | undefined,
  { municipality: { code, name }, who }: Choice,
): Promise<Outcome<unknown>> {
  const at = now()
  if (installation) {
    const noPlace = { sv: installationTexts.sv.noBecome, en: installationTexts.en.noBecome }
    if (!becomeOwn) return refuse({ code: 'no-place-for-backups', text: noPlace })
    return becomeOwn({ municipality: code, name, who, at })
  }
  return database.transaction(async (transaction): Promise<Outcome<undefined>> => {
    if (await lockInstallation(transaction)) return refuse(alreadyChosen)
    await setInstallation(transaction, { municipality: code, name, kind: 'own' })
    await appendAudit(transaction, {
      municipalityId: code,
      at,
      who,
      action: 'municipality-chosen',
      object: auditObject(code),
      why: 'the installation had no municipality',
      details: {},
    })
    return succeed(undefined)
  })
}
