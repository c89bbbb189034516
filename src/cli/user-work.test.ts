import { expect, test } from 'vitest'
import type { Outcome } from '#core/outcome.ts'
import { lookAtLink } from '#identity/one-time-links.store.ts'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'
import { addUser, closeUser, grantUser, linkUser, listUsers } from './user-work.ts'

const database = await freshDatabase()
const municipality = '0180'
const at = '2026-11-23T08:00:00.000Z'
const change = { municipality, who: 'drift (command line)', at }
const ada = { name: 'Ada Min', email: 'ada@stockholm.se', role: 'administrator', place: '' }

function said<T>(outcome: Outcome<T>) {
  return outcome.ok ? outcome.value : outcome.problems.map(({ where, text }) => `${where}: ${text.sv}`)
}

test('an account is opened with a mandate and a link that works, listed, granted more, and closed', async () => {
  const added = await addUser(database, change, ada)
  if (!added.ok) throw new Error('the account was refused')
  const { account, token } = added.value
  expect(await lookAtLink(database, { municipality, token, at })).toMatchObject({
    value: { kind: 'set-password', account },
  })
  expect(await addUser(database, change, { ...ada, email: 'bo@stockholm.se', role: '' })).toMatchObject({
    ok: true,
  })
  const granted = await grantUser(database, change, {
    email: 'BO@stockholm.se',
    role: 'administrator',
    place: '',
    until: '2027-12-31',
  })
  expect(granted).toMatchObject({ value: { mandate: { until: '2028-01-01' } } })
  const again = await linkUser(database, change, ada.email)
  expect((await lookAtLink(database, { municipality, token, at })).ok).toBe(false)
  expect(again.ok && (await lookAtLink(database, { municipality, token: again.value.token, at })).ok).toBe(
    true,
  )
  expect(said(await closeUser(database, change, ada.email))).toEqual([
    'undefined: Det här är den sista administratören för hela kommunen. Gör någon annan till administratör först.',
  ])
  await grantUser(database, change, { email: 'bo@stockholm.se', role: 'administrator', place: '' })
  expect((await closeUser(database, change, ada.email)).ok).toBe(true)
  const listed = await listUsers(database, change)
  expect(
    listed
      .map(({ email, closed, mandates }) => ({ email, closed, mandates }))
      .toSorted((a, b) => (a.email < b.email ? -1 : 1)),
  ).toEqual([
    {
      email: 'ada@stockholm.se',
      closed: true,
      mandates: [{ role: 'administrator', place: '', from: '2026-11-23', until: null }],
    },
    {
      email: 'bo@stockholm.se',
      closed: false,
      mandates: [
        { role: 'administrator', place: '', from: '2026-11-23', until: '2028-01-01' },
        { role: 'administrator', place: '', from: '2026-11-23', until: null },
      ],
    },
  ])
  const trail = await auditTrail(database, municipality)
  expect(new Set(trail.map(({ who }) => who))).toEqual(new Set(['drift (command line)']))
})

test('what is wrong is said by the name of the option', async () => {
  expect(
    said(await addUser(database, change, { name: '', email: 'x', role: 'kung', place: 'månen' })),
  ).toEqual([
    '--name: Skriv namnet.',
    '--email: "x" är ingen e-postadress. Skriv den som namn@kommun.se.',
    '--role: Välj en roll i listan.',
    '--place: Platsen finns inte i organisationen i dag. Välj en i listan.',
  ])
  expect(said(await linkUser(database, change, 'ingen@stockholm.se'))).toEqual([
    'ingen@stockholm.se: Inget öppet konto har den e-postadressen. Skriv styrkedjan user list för att se alla.',
  ])
  expect(
    said(
      await grantUser(database, change, { email: 'bo@stockholm.se', role: 'hr', place: '', from: 'i dag' }),
    ),
  ).toEqual(['--from: Skriv dagen som 2026-11-23.'])
})
