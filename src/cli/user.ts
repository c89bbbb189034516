import { defineCommand } from 'citty'
import { unwrap } from '#core/outcome.ts'
import { limits } from '#identity/limits.ts'
import { say } from './language.ts'
import { dataOption, emit, formatOption } from './output.ts'
import { withStore } from './store.ts'
import { addressOption, changeFromTerminal, emailArgument, linkOf, mandateOptions } from './user-options.ts'
import { addUser, closeUser, grantUser, linkUser, listUsers, type ShownAccount } from './user-work.ts'

const shared = { ...dataOption, ...formatOption }

export const userList = defineCommand({
  meta: { description: say({ sv: 'Visar konton och behörigheter.', en: 'Shows accounts and mandates.' }) },
  args: shared,
  run: ({ args }) =>
    withStore(args, async ({ database }) => {
      const accounts = await listUsers(database, await changeFromTerminal(database))
      emit({ accounts }, { format: args.format, text: () => accounts.map(lineOf).join('\n') })
    }),
})

function lineOf({ name, email, closed, mandates }: ShownAccount): string {
  const state = closed ? say({ sv: ' (stängt)', en: ' (closed)' }) : ''
  const whole = say({ sv: 'hela kommunen', en: 'the whole municipality' })
  const held = mandates.map(({ role, place }) => `${role} @ ${place || whole}`).join(', ')
  return `${email}  ${name}${state}${held && `  ${held}`}`
}

export const userAdd = defineCommand({
  meta: {
    description: say({
      sv: 'Öppnar ett konto och ger en länk som fungerar en gång, till att välja lösenord.',
      en: 'Opens an account and gives a link that works once, to choose a password.',
    }),
  },
  args: {
    name: { type: 'string', required: true, valueHint: 'NAME', description: say({ sv: 'Namn', en: 'Name' }) },
    email: {
      type: 'string',
      required: true,
      valueHint: 'EMAIL',
      description: say({ sv: 'E-postadress', en: 'E-mail address' }),
    },
    ...mandateOptions(false),
    ...addressOption,
    ...shared,
  },
  run: ({ args }) =>
    withStore(args, async ({ database }) => {
      const { name, email, role = '', place } = args
      const change = await changeFromTerminal(database)
      const { account, token } = unwrap(await addUser(database, change, { name, email, role, place }))
      emitLink({ account, link: linkOf(token, args.url) }, args.format)
    }),
})

export const userLink = defineCommand({
  meta: {
    description: say({
      sv: 'Ger en ny länk till att välja lösenord. En äldre länk slutar gälla.',
      en: 'Gives a new link to choose a password. An older link stops working.',
    }),
  },
  args: { ...emailArgument, ...addressOption, ...shared },
  run: ({ args }) =>
    withStore(args, async ({ database }) => {
      const change = await changeFromTerminal(database)
      const { account, token } = unwrap(await linkUser(database, change, args.email))
      emitLink({ account, link: linkOf(token, args.url) }, args.format)
    }),
})

function emitLink(document: { readonly account: string; readonly link: string }, format: string): void {
  const text = say({
    sv: `Länken fungerar en gång, i ${limits.oneTimeLinkHours} timmar:`,
    en: `The link works once, for ${limits.oneTimeLinkHours} hours:`,
  })
  emit(document, { format, text: () => `${text}\n${document.link}` })
}

export const userClose = defineCommand({
  meta: {
    description: say({
      sv: 'Stänger ett konto för gott och loggar ut det.',
      en: 'Closes an account for good and signs it out.',
    }),
  },
  args: { ...emailArgument, ...shared },
  run: ({ args }) =>
    withStore(args, async ({ database }) => {
      const change = await changeFromTerminal(database)
      const { account, name } = unwrap(await closeUser(database, change, args.email))
      const text = say({ sv: `Kontot för ${name} är stängt.`, en: `The account of ${name} is closed.` })
      emit({ account, closed: true }, { format: args.format, text: () => text })
    }),
})

export const userGrant = defineCommand({
  meta: {
    description: say({ sv: 'Ger ett konto en behörighet.', en: 'Gives an account a mandate.' }),
  },
  args: {
    ...emailArgument,
    ...mandateOptions(true),
    from: {
      type: 'string',
      valueHint: 'DATE',
      description: say({ sv: 'Första dag (annars i dag)', en: 'First day (else today)' }),
    },
    until: {
      type: 'string',
      valueHint: 'DATE',
      description: say({ sv: 'Sista dag (annars tills vidare)', en: 'Last day (else until further notice)' }),
    },
    ...shared,
  },
  run: ({ args }) =>
    withStore(args, async ({ database }) => {
      const change = await changeFromTerminal(database)
      const { account, mandate } = unwrap(
        await grantUser(database, change, { ...args, role: args.role ?? '' }),
      )
      const { role, node: place, from, until } = mandate
      const text = say({ sv: `Behörigheten är given: ${role}.`, en: `The mandate is given: ${role}.` })
      emit(
        { account, mandate: { role, place, from, until: until ?? null } },
        { format: args.format, text: () => text },
      )
    }),
})
