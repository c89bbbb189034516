import { swedishDay } from '#core/day.ts'
import type { Problem } from '#core/outcome.ts'
import { closeAccount, noteAccount } from '#identity/account-changes.store.ts'
import { endSessionsOf } from '#identity/account-sessions.store.ts'
import { type Account, findAccount } from '#identity/accounts.store.ts'
import { byHand, grantedMandates, grantMandate, removeMandate } from '#identity/mandates.store.ts'
import { passwordLink } from '#identity/one-time-links.store.ts'
import { placesOn } from '#identity/places.store.ts'
import { readMandate, type WrittenMandate } from '#identity/written-mandate.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { AccountPage } from './account-page.tsx'
import { changeBy } from './accounts.tsx'
import { accountsCrumb, handedLink } from './handed-link.tsx'
import { fieldsOf } from './sign-in-enter.ts'

/** One account, for administrators. An account that isn't there, or is another municipality's, isn't found. */
export function registerAccount(doors: Doors, context: AppContext): void {
  const { database, now } = context
  const known = async (c: PageContext) => ((await asked(c, context)) ? {} : undefined)
  const change = (action: 'read' | 'write'): Access => ({
    action,
    kind: 'account',
    openness: 'closed',
    locate: known,
  })
  doors.get(routes.account, change('read'), (c) => show(c, context))
  doors.post(routes.grantMandate, change('write'), (c) => grant(c, context))
  doors.post(routes.removeMandate, change('write'), async (c) => {
    const { text } = fieldsOf(await readForm(c))
    const account = param(c)
    const removed = await removeMandate(database, changeBy(c, context), {
      account,
      id: wholeNumber(text('mandate')),
    })
    return removed.ok ? back(c, 'behorigheter') : show(c, context, { problems: removed.problems })
  })
  doors.post(routes.newLink, change('write'), async (c) => {
    const account = await asked(c, context)
    if (!account || account.closedAt) return show(c, context)
    const token = await passwordLink(database, changeBy(c, context), account.account)
    return handedLink(c, context, { ...account, token })
  })
  doors.post(routes.endAccountSessions, change('write'), async (c) => {
    const account = param(c)
    const by = changeBy(c, context)
    await database.transaction(async (within) => {
      await endSessionsOf(within, { municipality: by.municipality, account, at: now() })
      await noteAccount(within, by, { account, action: 'sessions-ended', details: {} })
    })
    return c.redirect(path(c.get('language')).account(account, { utloggad: 'ja' }), 303)
  })
  doors.post(routes.closeAccount, change('write'), async (c) => {
    const closed = await closeAccount(database, changeBy(c, context), param(c))
    return closed.ok ? back(c) : show(c, context, { problems: closed.problems })
  })
}

async function grant(c: PageContext, context: AppContext): Promise<Response> {
  const { database } = context
  const { text } = fieldsOf(await readForm(c))
  const written = { role: text('role'), node: text('node'), from: text('from'), lastDay: text('until') }
  const by = changeBy(c, context)
  const account = await asked(c, context)
  if (!account || account.closedAt) return show(c, context)
  const day = swedishDay(by.at)
  const mandate = readMandate(written, await placesOn(database, by.municipality, day), day)
  if (!mandate.ok) return show(c, context, { written, problems: mandate.problems })
  await grantMandate(database, by, { ...mandate.value, account: account.account, through: byHand })
  return back(c, 'behorigheter')
}

function param(c: PageContext): string {
  return c.req.param('account') ?? ''
}

/** Ids fit a double; anything else that is sent is no mandate's. */
function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}

function asked(c: PageContext, { database }: AppContext): Promise<Account | undefined> {
  return findAccount(database, c.get('installation')?.municipality ?? '', param(c))
}

function back(c: PageContext, part?: string): Response {
  const address = path(c.get('language')).account(param(c))
  return c.redirect(part ? `${address}#${part}` : address, 303)
}

interface Refused {
  readonly written?: WrittenMandate
  readonly problems: readonly Problem[]
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const { database, now } = context
  const account = await asked(c, context)
  if (!account) return c.notFound()
  const municipality = c.get('installation')?.municipality ?? ''
  const day = swedishDay(now())
  return page(
    c,
    { title: account.name, crumbs: [accountsCrumb(c)] },
    <AccountPage
      account={account}
      mandates={await grantedMandates(database, municipality, day, account.account)}
      places={await placesOn(database, municipality, day)}
      written={refused?.written ?? { role: '', node: '', from: '', lastDay: '' }}
      signedOut={c.req.query('utloggad') === 'ja'}
      problems={refused?.problems ?? []}
      language={c.get('language')}
    />,
    refused ? 400 : 200,
  )
}
