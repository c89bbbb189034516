import { swedishDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { addAccount, type Change } from '#identity/account-changes.store.ts'
import { accountsOf } from '#identity/accounts.store.ts'
import { byHand, grantedMandates, grantMandate } from '#identity/mandates.store.ts'
import { passwordLink } from '#identity/one-time-links.store.ts'
import { placesOn } from '#identity/places.store.ts'
import { readEmail, readName } from '#identity/written-account.ts'
import { readMandate } from '#identity/written-mandate.ts'
import type { Sort } from '#reports/table.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to, toRead, whoAsks } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { accountsTexts } from './accounts.texts.ts'
import { AccountsPage, type WrittenAccount } from './accounts-page.tsx'
import { accountsTable, type Register } from './accounts-table.ts'
import { handedLink } from './handed-link.tsx'
import { fieldsOf } from './sign-in-enter.ts'

/** Everybody who can sign in, for administrators. */
export function registerAccounts(doors: Doors, context: AppContext): void {
  doors.get(routes.accounts, toRead('account', 'closed'), (c) => show(c, context))
  doors.post(routes.accounts, to('write', 'account'), async (c) => {
    const { text } = fieldsOf(await readForm(c))
    const written = { name: text('name'), email: text('email'), role: text('role'), node: text('node') }
    const opened = await openAccount(context, changeBy(c, context), written)
    return opened.ok
      ? handedLink(c, context, opened.value)
      : show(c, context, { written, problems: opened.problems })
  })
}

/** Who changes what in whose register, now. */
export function changeBy(c: PageContext, { now }: AppContext): Change {
  const actor = c.get('actor')
  const by = actor.kind === 'person' ? { by: actor.account } : {}
  return { municipality: c.get('installation')?.municipality ?? '', who: whoAsks(c), ...by, at: now() }
}

/** The whole register as it stands. */
async function readRegister(c: PageContext, { database, now }: AppContext): Promise<Register> {
  const installation = c.get('installation')
  const municipality = installation?.municipality ?? ''
  const readAt = now()
  const day = swedishDay(readAt)
  return {
    accounts: await accountsOf(database, municipality),
    mandates: await grantedMandates(database, municipality, day),
    places: await placesOn(database, municipality, day),
    readAt,
    isExample: installation?.kind === 'example',
  }
}

async function openAccount({ database }: AppContext, change: Change, written: WrittenAccount) {
  const day = swedishDay(change.at)
  const places = await placesOn(database, change.municipality, day)
  const read = combine({
    name: readName(written.name),
    email: readEmail(written.email),
    mandate: written.role
      ? readMandate({ ...written, from: '', lastDay: '' }, places, day)
      : succeed(undefined),
  })
  if (!read.ok) return read
  const { name, email, mandate } = read.value
  return database.transaction(
    async (within): Promise<Outcome<{ account: string; name: string; token: string }>> => {
      const added = await addAccount(within, change, { name, email })
      if (!added.ok) return added
      const account = added.value
      if (mandate) await grantMandate(within, change, { ...mandate, account, through: byHand })
      return succeed({ account, name, token: await passwordLink(within, change, account) })
    },
  )
}

interface Refused {
  readonly written: WrittenAccount
  readonly problems: readonly Problem[]
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const register = await readRegister(c, context)
  const words = c.req.query('sok')?.trim() ?? ''
  const withClosed = c.req.query('stangda') === 'ja'
  const table = accountsTable(register, { words, withClosed }, language)
  const file = await download(c, table)
  if (file) return file
  const { title, description } = accountsTexts[language]
  return page(
    c,
    { title, description },
    <AccountsPage
      register={register}
      table={table}
      words={words}
      withClosed={withClosed}
      sort={sortOf(c)}
      written={refused?.written ?? { name: '', email: '', role: '', node: '' }}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

function sortOf(c: PageContext): Sort | undefined {
  const by = c.req.query('sortera')
  if (!by) return undefined
  return { by, order: c.req.query('ordning') === 'descending' ? 'descending' : 'ascending' }
}
