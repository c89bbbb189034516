import { swedishDay } from '#core/day.ts'
import type { Problem } from '#core/outcome.ts'
import { endOwnSession, endSessionsOf, sessionsOf } from '#identity/account-sessions.store.ts'
import { findAccount } from '#identity/accounts.store.ts'
import { changePassword } from '#identity/change-password.store.ts'
import { grantedMandates } from '#identity/mandates.store.ts'
import type { Actor } from '#identity/model.ts'
import { placesOn } from '#identity/places.store.ts'
import { askerAddress } from '#web/asker-address.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '#web/session-cookie.ts'
import { ownAccountTexts } from './own-account.texts.ts'
import { OwnAccountPage } from './own-account-page.tsx'
import { fieldsOf } from './sign-in-enter.ts'

type Person = Actor & { kind: 'person' }

/** The account of whoever asks. A visitor has none, so there is nobody to whom it is open. */
function own(action: 'read' | 'write'): Access {
  return {
    action,
    kind: 'own-account',
    openness: 'closed',
    locate: (c) => ({ account: whose(c)?.account ?? '' }),
  }
}

function whose(c: PageContext): Person | undefined {
  const actor = c.get('actor')
  return actor.kind === 'person' ? actor : undefined
}

/** One's own account: mandates, password and sessions. */
export function registerOwnAccount(doors: Doors, context: AppContext): void {
  const { database, now } = context
  doors.get(routes.ownAccount, own('read'), (c) => show(c, context))
  doors.post(routes.ownAccount, own('write'), async (c) => {
    const { raw } = fieldsOf(await readForm(c))
    const actor = whose(c)
    const installation = c.get('installation')
    const account = actor && (await findAccount(database, actor.municipality, actor.account))
    // Nobody's account in the example: whoever has stepped in may not lock the others out.
    if (!account || !installation || actor.example) return show(c, context)
    const changed = await changePassword(database, {
      installation,
      account,
      current: raw('current'),
      password: raw('password'),
      address: askerAddress(c, context),
      at: now(),
    })
    if (!changed.ok) return show(c, context, changed.problems)
    setSessionCookie(c, context, changed.value)
    return c.redirect(path(c.get('language')).ownAccount({ bytt: 'ja' }), 303)
  })
  doors.post(routes.endSession, own('write'), async (c) => {
    const { text } = fieldsOf(await readForm(c))
    const actor = whose(c)
    if (actor && !actor.example) await endOwnSession(database, { ...actor, at: now() }, text('session'))
    return c.redirect(`${path(c.get('language')).ownAccount()}#sessioner`, 303)
  })
  doors.post(routes.endSessions, own('write'), async (c) => {
    const actor = whose(c)
    if (actor && !actor.example) await endSessionsOf(database, { ...actor, at: now() })
    clearSessionCookie(c, context)
    return c.redirect(path(c.get('language')).start(), 303)
  })
}

async function show(c: PageContext, context: AppContext, problems: readonly Problem[] = []) {
  const { database, now } = context
  const actor = whose(c)
  const account = actor && (await findAccount(database, actor.municipality, actor.account))
  if (!account) return c.notFound()
  const { municipality, example } = actor
  const at = now()
  const day = swedishDay(at)
  const language = c.get('language')
  const { title, description } = ownAccountTexts[language]
  const token = readSessionCookie(c, context)
  return page(
    c,
    { title, description },
    <OwnAccountPage
      account={account}
      mandates={await grantedMandates(database, municipality, day, account.account)}
      places={await placesOn(database, municipality, day)}
      sessions={
        example ? [] : await sessionsOf(database, { municipality, account: account.account, token, at })
      }
      isExample={example}
      changed={c.req.query('bytt') === 'ja' && problems.length === 0}
      isAdministrator={await mayHere(c, context, 'write', 'account')}
      problems={problems}
      language={language}
    />,
    problems.length > 0 ? 400 : 200,
  )
}
