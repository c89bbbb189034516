import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addAccount, closeAccount } from '#identity/account-changes.store.ts'
import { findAccountByEmail } from '#identity/accounts.store.ts'
import { addGroupRole, removeGroupRole } from '#identity/group-roles.store.ts'
import { grantMandate } from '#identity/mandates.store.ts'
import { statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { startProvider, type TestProvider } from '#test/support/oidc.ts'
import { readPage } from '#test/support/page-text.ts'
import { type Visitor, visitor } from '#test/support/visitor.ts'
import type { AppContext } from '#web/context.ts'
import { createApp } from '#web/server.ts'

const database = await freshDatabase()
const municipality = '0180'
const start = '2026-11-23T08:00:00.000Z'
let clock = start
let faults: unknown[] = []
const change = { municipality, who: 'Ada Min', at: start }
const redirectUri = 'http://localhost/logga-in/svar'
const users = {
  karin: { name: 'Karin Ek', email: 'karin@stockholm.se', groups: ['Rektorer', 'Alla'] },
  bo: { name: 'Bo Lind', email: 'bo@stockholm.se', groups: ['Alla'] },
  anonym: { name: 'Utan Adress', groups: ['Rektorer'] },
}
const provider = await startProvider({ redirectUri, users: { ...users } })
afterAll(() => provider.stop())

function app(by: TestProvider = provider, overrides: Partial<AppContext> = {}) {
  const context = {
    database,
    now: () => clock,
    reportFault: (error: unknown) => void faults.push(error),
    publicAddress: 'http://localhost',
    identityProvider: by.settings,
  }
  return createApp({ ...context, ...overrides }, [])
}

const forget = statement(
  'test/forget-people',
  z.unknown(),
  'truncate account, mandate, party_membership, session, group_role, oidc_attempt',
)

beforeEach(async () => {
  clock = start
  faults = []
  Object.assign(provider.users, users)
  await database.all(forget)
  await setInstallation(database, { municipality, name: 'Stockholm', kind: 'own' })
  await addGroupRole(database, change, { group: 'Rektorer', role: 'controller', node: '' })
})

/** @returns the address of the provider that the browser is sent to */
async function begin(browser: Visitor, back = '/mal'): Promise<string> {
  const sent = await browser.get(`/logga-in/kommunen?till=${encodeURIComponent(back)}`)
  return sent.headers.get('location') ?? ''
}

async function signIn(who: string, browser = visitor(app()), by = provider) {
  return { browser, answer: await browser.get(await by.signIn(await begin(browser), who)) }
}

describe('somebody whom the provider vouches for', () => {
  test('who is new gets an account, with what the groups give, and goes on to where they were going', async () => {
    const browser = visitor(app())
    expect(await readPage(browser.get('/logga-in?till=/mal'))).toContain('Logga in med kommunens konto')
    const address = new URL(await begin(browser))
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri,
      scope: 'openid profile email',
    })
    expect([...address.searchParams.keys()]).toEqual(
      expect.arrayContaining(['state', 'nonce', 'code_challenge']),
    )
    const back = await browser.get(await provider.signIn(address.href, 'karin'))
    expect([back.status, back.headers.get('location')]).toEqual([303, '/mal'])
    const own = await readPage(browser.get('/konto'))
    expect(own).toContain('Du är inloggad som Karin Ek. Mina behörigheter Controller, hela kommunen')
    expect(own).toContain('Du loggar in med kommunens konto. Lösenordet byter du där.')
    expect(own).toContain('Med kommunens inloggning sedan 23 november 2026 kl. 09:00')
    expect(faults).toEqual([])
  })

  test('at the next sign-in roles follow the groups, and those given by hand stay', async () => {
    const { browser } = await signIn('karin')
    const account = await findAccountByEmail(database, municipality, 'karin@stockholm.se')
    const byHand = { account: account?.account ?? '', from: '2026-01-01', through: 'hand' } as const
    await grantMandate(database, change, { ...byHand, role: 'auditor', node: '' })
    await removeGroupRole(database, change, { group: 'Rektorer', role: 'controller', node: '' })
    await addGroupRole(database, change, { group: 'Alla', role: 'hr', node: '' })
    expect(await readPage(browser.get('/konto'))).toContain('Controller, hela kommunen')
    await signIn('karin', browser)
    const own = await readPage(browser.get('/konto'))
    expect(own).not.toContain('Controller')
    expect(own).toContain('Förtroendevald revisor, hela kommunen')
    expect(own).toContain('HR-specialist, hela kommunen')
  })

  test('who has left the last group is not let in, and an older session of theirs may no more', async () => {
    const { browser } = await signIn('karin')
    provider.users.karin = { ...users.karin, groups: [] }
    const { answer } = await signIn('karin')
    expect(answer.status).toBe(403)
    expect(await readPage(browser.get('/konto'))).toContain('Karin Ek, utan någon behörighet')
  })

  test('an account that an administrator has made beforehand is the same person’s, by the e-mail address', async () => {
    const made = await addAccount(database, change, { name: 'K Ek', email: 'Karin@Stockholm.se' })
    const account = made.ok ? made.value : ''
    await grantMandate(database, change, {
      account,
      role: 'auditor',
      node: '',
      from: '2026-01-01',
      through: 'hand',
    })
    const { browser } = await signIn('karin')
    const own = await readPage(browser.get('/konto'))
    expect(own).toContain('Förtroendevald revisor')
    expect(own).toContain('Controller')
  })

  test('groups and address may also come from the provider’s page of facts about people', async () => {
    const other = await startProvider({ redirectUri, users, claimsInIdToken: false })
    const { browser, answer } = await signIn('karin', visitor(app(other)), other)
    await other.stop()
    expect(answer.status).toBe(303)
    expect(await readPage(browser.get('/konto'))).toContain('Controller, hela kommunen')
  })

  test('who came from an English page is answered in English', async () => {
    const browser = visitor(app())
    const { answer } = {
      answer: await browser.get(await provider.signIn(await begin(browser, '/en/mal'), 'bo')),
    }
    expect(await readPage(answer)).toContain('You were not signed in You are signed in with the municipality')
  })
})

describe('a sign-in that fails says why and what to do', () => {
  async function said(answer: Response, status = 403) {
    expect(answer.status).toBe(status)
    const html = await readPage(answer)
    expect(html).toContain('Du blev inte inloggad')
    expect(html).toContain('Försök igen Andra sätt att logga in')
    expect(html).not.toMatch(/ at |Error|stack/)
    expect(answer.headers.getSetCookie().some((set) => set.includes('styrkedjan-session'))).toBe(false)
    return html
  }

  test('cancelled at the provider', async () => {
    const browser = visitor(app())
    const answer = await browser.get(await provider.signIn(await begin(browser), undefined))
    expect(await said(answer)).toContain('Inloggningen avbröts hos kommunens identitetstjänst')
    expect(faults).toEqual([])
  })

  test('no group that gives a role: no account is made', async () => {
    const { answer } = await signIn('bo')
    expect(await said(answer)).toContain('ingen av dina grupper ger en roll i Styrkedjan')
    expect(await findAccountByEmail(database, municipality, 'bo@stockholm.se')).toBeUndefined()
  })

  test('no e-mail address, or one that the provider doesn’t vouch for', async () => {
    expect(await said((await signIn('anonym')).answer)).toContain(
      'Identitetstjänsten skickade ingen e-postadress',
    )
    provider.users.karin = { ...users.karin, email_verified: false }
    expect(await said((await signIn('karin')).answer)).toContain(
      'Identitetstjänsten skickade ingen e-postadress',
    )
  })

  test('the address belongs to somebody else at the provider', async () => {
    await signIn('karin')
    provider.users.annan = { ...users.karin, name: 'Annan Karin' }
    expect(await said((await signIn('annan')).answer)).toContain('Ett annat konto har redan din e-postadress')
  })

  test('the account has been closed; a new one made by an administrator opens again', async () => {
    await signIn('karin')
    const account = await findAccountByEmail(database, municipality, 'karin@stockholm.se')
    await closeAccount(database, change, account?.account ?? '')
    expect(await said((await signIn('karin')).answer)).toContain('Ditt konto här är stängt.')
    await addAccount(database, change, { name: 'Karin Ek', email: 'karin@stockholm.se' })
    expect((await signIn('karin')).answer.status).toBe(303)
  })

  test('more than ten minutes, an answer that is used again, and one that was never asked for', async () => {
    const browser = visitor(app())
    const late = await provider.signIn(await begin(browser), 'karin')
    clock = '2026-11-23T08:10:00.000Z'
    expect(await said(await browser.get(late))).toContain(
      'Inloggningen tog mer än tio minuter, eller så är den redan använd.',
    )
    clock = start
    const address = await provider.signIn(await begin(browser), 'karin')
    const before = browser.cookies()
    expect((await browser.get(address)).status).toBe(303)
    const replay = visitor(app(), { cookies: before })
    expect(await said(await replay.get(address))).toContain('redan använd')
    expect(await said(await replay.get('/logga-in/svar?code=x&state=y'))).toContain('redan använd')
  })

  test('a code that the provider itself no longer takes', async () => {
    const quick = await startProvider({ redirectUri, users, codeSeconds: 1 })
    const browser = visitor(app(quick))
    const address = await quick.signIn(await begin(browser), 'karin')
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    const answer = await browser.get(address)
    await quick.stop()
    expect(await said(answer)).toContain('Inloggningen tog mer än tio minuter')
  })

  test('begun in another browser: nobody can be signed in as somebody else', async () => {
    const attacker = visitor(app())
    const address = await provider.signIn(await begin(attacker), 'karin')
    expect(await said(await visitor(app()).get(address))).toContain('började inte i den här webbläsaren')
    const victim = visitor(app())
    await begin(victim)
    const again = await provider.signIn(await begin(attacker), 'karin')
    expect(await said(await victim.get(again))).toContain('började inte i den här webbläsaren')
  })

  test('another state, no state, and another nonce than was sent', async () => {
    const browser = visitor(app())
    const address = await provider.signIn(await begin(browser), 'karin')
    const other = address.replace(/state=[^&]+/, 'state=annan')
    expect(await said(await browser.get(other))).toContain('började inte i den här webbläsaren')
    await begin(browser)
    expect(await said(await browser.get('/logga-in/svar?code=x'))).toContain('gick inte att lita på')
    const swapped = await provider.signIn(await begin(browser), 'karin')
    const nonce = statement('test/other-nonce', z.unknown(), `update oidc_attempt set nonce = 'annan'`)
    await database.all(nonce)
    expect(await said(await browser.get(swapped))).toContain('gick inte att lita på')
    expect(faults).toHaveLength(1)
  })

  test('the provider is down, before and in the middle', async () => {
    const other = await startProvider({ redirectUri, users })
    const web = app(other)
    const browser = visitor(web)
    const address = await other.signIn(await begin(browser), 'karin')
    await other.stop()
    expect(await said(await browser.get(address), 503)).toContain('Kommunens identitetstjänst svarar inte.')
    const never = { ...other.settings, issuer: 'http://127.0.0.1:9' }
    const down = visitor(app(other, { identityProvider: never }))
    expect(await said(await down.get('/logga-in/kommunen'), 503)).toContain('svarar inte')
    expect(faults).toHaveLength(2)
  })
})

test('in the example, and where no provider is set, the way isn’t there', async () => {
  const browser = visitor(createApp({ database, now: () => clock, reportFault: () => {} }, []))
  expect((await browser.get('/logga-in/kommunen')).status).toBe(404)
  expect((await browser.get('/logga-in/svar?code=x&state=y')).status).toBe(404)
  expect(await readPage(browser.get('/logga-in'))).not.toContain('kommunens konto')
  await setInstallation(database, { municipality: '9140', name: 'Ekbacka', kind: 'example' })
  expect((await visitor(app()).get('/logga-in/kommunen')).status).toBe(404)
})
