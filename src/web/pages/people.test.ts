import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { firstAdministratorLink } from '#identity/one-time-links.store.ts'
import { actorOf } from '#identity/sessions.store.ts'
import { statement } from '#store/db.ts'
import { type Installation, setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pageText, readPage } from '#test/support/page-text.ts'
import { visitor } from '#test/support/visitor.ts'
import type { AppContext } from '#web/context.ts'
import { createApp } from '#web/server.ts'

const database = await freshDatabase()
const own: Installation = { municipality: '0180', name: 'Stockholm', kind: 'own' }
const start = '2026-11-23T08:00:00.000Z'
let clock = start

function app(overrides: Partial<AppContext> = {}) {
  const faults: unknown[] = []
  const context = { database, now: () => clock, reportFault: (error: unknown) => faults.push(error) }
  return createApp({ ...context, ...overrides }, [])
}

const forget = statement(
  'test/forget-everybody',
  z.unknown(),
  'truncate account, mandate, party_membership, session, one_time_link, sign_in_attempt, oidc_attempt, group_role',
)

beforeEach(async () => {
  clock = start
  await database.all(forget)
  await setInstallation(database, own)
})

async function link(): Promise<string> {
  const token = await firstAdministratorLink(database, { installation: own, at: clock })
  return `/engangslank/${token}`
}

const karin = { name: 'Karin Ek', email: 'karin@stockholm.se', password: 'häst batteri klammer' }

describe('the first administrator', () => {
  test('opens the link, writes who it is, and is in; the link has then been used', async () => {
    const address = await link()
    const browser = visitor(app())
    expect(await readPage(browser.get(address))).toContain(
      'Skapa det första kontot Du blir administratör för hela Stockholm och kan sedan skapa konton åt andra.',
    )
    const made = await browser.post(address, karin)
    expect([made.status, made.headers.get('location')]).toEqual([303, '/'])
    const account = await readPage(browser.get('/konto'))
    expect(account).toContain('Du är inloggad som Karin Ek.')
    expect(account).toContain('Administratör, hela kommunen, från 23 november 2026')
    const again = await visitor(app()).get(address)
    expect(again.status).toBe(404)
    expect(await readPage(again)).toContain(
      'Länken fungerar inte. Den går att använda en gång inom 24 timmar, och en nyare länk gör den ogiltig. Be en administratör om en ny.',
    )
    expect(await firstAdministratorLink(database, { installation: own, at: clock })).toBeUndefined()
  })

  test('looks as often as it likes: a form that is refused, with everything kept, uses nothing up', async () => {
    const address = await link()
    const browser = visitor(app())
    await browser.get(address)
    const refused = await browser.post(address, { ...karin, email: 'karin', password: 'kort' })
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('value="Karin Ek"')
    expect(html).not.toContain('kort"')
    expect(pageText(html)).toContain('"karin" är ingen e-postadress. Skriv den som namn@kommun.se.')
    expect(pageText(html)).toContain('Lösenordet är 4 tecken. Skriv minst 15')
    expect((await browser.post(address, karin)).status).toBe(303)
  })

  test('a new link makes the old one void, and a day makes any void', async () => {
    const [old, young] = [await link(), await link()]
    const browser = visitor(app())
    expect((await browser.post(old, karin)).status).toBe(404)
    clock = '2026-11-24T08:00:00.000Z'
    expect((await browser.post(young, karin)).status).toBe(404)
  })

  test('only one of two who open the same link at once gets in', async () => {
    const address = await link()
    const statuses = await Promise.all(
      [karin, { ...karin, email: 'eva@stockholm.se' }].map(
        async (who) => (await visitor(app()).post(address, who)).status,
      ),
    )
    expect(statuses.toSorted()).toEqual([303, 404])
  })

  test('there is no link in the example, nor where no municipality has been chosen', async () => {
    const at = clock
    expect(
      await firstAdministratorLink(database, { installation: { ...own, kind: 'example' }, at }),
    ).toBeUndefined()
    expect(await firstAdministratorLink(database, { installation: undefined, at })).toBeUndefined()
  })
})

describe('signing in and out', () => {
  beforeEach(async () => {
    await visitor(app()).post(await link(), karin)
  })

  test('gives a new session each time, and leads back to where the reader was going', async () => {
    const browser = visitor(app())
    const form = await (await browser.get('/logga-in?till=%2Fmal%3Far%3D2026')).text()
    expect(form).toContain('<input type="hidden" name="till" value="/mal?ar=2026"/>')
    expect(form).toContain('autocomplete="current-password"')
    const first = await browser.post('/logga-in', { ...karin, till: '/mal?ar=2026' })
    expect(first.headers.get('location')).toBe('/mal?ar=2026')
    const cookie = first.headers.getSetCookie().at(-1) ?? ''
    expect(cookie).toMatch(/^styrkedjan-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    const before = browser.cookies()
    await browser.post('/logga-in', { ...karin, till: 'https://ond.example/' })
    expect(browser.cookies()).not.toBe(before)
    expect((await visitor(app(), { cookies: before }).get('/konto')).status).toBe(303)
    expect((await browser.get('/konto')).status).toBe(200)
  })

  test('an address of another host is never gone back to', async () => {
    const signedIn = await visitor(app()).post('/logga-in', { ...karin, till: '//ond.example' })
    expect(signedIn.headers.get('location')).toBe('/')
  })

  test('over https the cookie is bound to the host and to TLS', async () => {
    const behindProxy = visitor(app({ publicAddress: 'https://styrkedjan.stockholm.se' }))
    const signedIn = await behindProxy.post('/logga-in', karin)
    expect(signedIn.headers.getSetCookie().at(-1)).toMatch(
      /^__Host-styrkedjan-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect((await behindProxy.get('/konto')).status).toBe(200)
  })

  test('out is out: the cookie goes, and its session is ended in the store too', async () => {
    const browser = visitor(app())
    await browser.post('/logga-in', karin)
    const cookies = browser.cookies()
    const out = await browser.post('/logga-ut')
    expect([out.status, out.headers.get('location'), browser.cookies()]).toEqual([303, '/', ''])
    const token = cookies.split('=')[1]
    expect(await actorOf(database, { installation: own, token, at: clock })).toEqual({ kind: 'public' })
  })

  test('the wrong password comes back with the address kept and the password not', async () => {
    const refused = await visitor(app()).post('/logga-in', { ...karin, password: 'fel hemlighet' })
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('value="karin@stockholm.se"')
    expect(html).not.toContain('fel hemlighet')
    expect(pageText(html)).toContain('E-postadressen och lösenordet hör inte ihop.')
  })

  test('what a proxy says of who asks is taken only from one that is trusted', async () => {
    const proxied = app({ publicAddress: 'https://styrkedjan.stockholm.se', proxies: ['10.0.0.1'] })
    const wrong = (address: string, forwarded: string) =>
      proxied.request(
        '/logga-in',
        {
          method: 'POST',
          headers: { origin: 'http://localhost', 'x-forwarded-for': forwarded },
          body: new URLSearchParams({ email: `${forwarded}@stockholm.se`, password: 'fel' }),
        },
        { incoming: { socket: { remoteAddress: address } } },
      )
    for (let i = 0; i < 50; i++) await wrong('10.0.0.9', `198.51.100.${i}`)
    expect(await readPage(wrong('10.0.0.9', '198.51.100.99'))).toContain('Vänta en minut')
    expect(await readPage(wrong('10.0.0.1', '198.51.100.99'))).not.toContain('Vänta')
  })

  test('a form from another site is refused', async () => {
    const answer = await app().request('/logga-in', {
      method: 'POST',
      headers: { origin: 'https://ond.example' },
      body: new URLSearchParams(karin),
    })
    expect(answer.status).toBe(403)
  })

  test('English pages speak English', async () => {
    expect(await readPage(visitor(app()).post('/en/logga-in', { ...karin, password: 'wrong' }))).toContain(
      'The e-mail address and the password do not belong together.',
    )
  })
})

describe('one’s own account', () => {
  const next = 'klöver trumpet åskväder'

  test('a changed password ends every other session, and the old one no longer lets in', async () => {
    const [here, there] = [visitor(app()), visitor(app())]
    await here.post(await link(), karin)
    await there.post('/logga-in', karin)
    const before = here.cookies()
    const changed = await here.post('/konto', { current: karin.password, password: next })
    expect(changed.headers.get('location')).toBe('/konto?bytt=ja')
    expect(here.cookies()).not.toBe(before)
    expect(await readPage(here.get('/konto?bytt=ja'))).toContain(
      'Lösenordet är bytt, och du är utloggad överallt utom här.',
    )
    expect((await there.get('/konto')).headers.get('location')).toBe('/logga-in?till=%2Fkonto')
    expect((await visitor(app()).post('/logga-in', karin)).status).toBe(400)
    expect((await visitor(app()).post('/logga-in', { ...karin, password: next })).status).toBe(303)
  })

  test('the present password is asked for, and a new one of one’s own name is refused', async () => {
    const browser = visitor(app())
    await browser.post(await link(), karin)
    const wrong = await browser.post('/konto', { current: 'fel', password: next })
    expect([wrong.status, await readPage(wrong)]).toEqual([
      400,
      expect.stringContaining('Det nuvarande lösenordet stämmer inte.'),
    ])
    const weak = await browser.post('/konto', { current: karin.password, password: 'Karin Ek Stockholm' })
    expect(await readPage(weak)).toContain('Lösenordet består av vanliga lösenordsord eller av ditt namn')
  })

  test('one ends another browser’s session, or all', async () => {
    const [here, there] = [visitor(app()), visitor(app())]
    await here.post(await link(), karin)
    await there.post('/logga-in', karin)
    const listed = await (await here.get('/konto')).text()
    expect(pageText(listed)).toContain('Med engångslänk sedan 23 november 2026 kl. 09:00')
    const other = /name="session" value="(\w+)"/g
    const thisOne = /\(det här\)[\s\S]*?value="(\w+)"/.exec(listed)?.[1]
    const session = [...listed.matchAll(other)].map(([, id]) => id).find((id) => id !== thisOne)
    await here.post('/konto/sessioner', { session: session ?? '' })
    expect([(await here.get('/konto')).status, (await there.get('/konto')).status]).toEqual([200, 303])
    await here.post('/konto/sessioner/alla')
    expect((await here.get('/konto')).status).toBe(303)
  })

  test('a visitor has no account to see or change', async () => {
    const browser = visitor(app())
    expect((await browser.get('/konto')).headers.get('location')).toBe('/logga-in?till=%2Fkonto')
    expect((await browser.post('/konto', { current: 'x', password: next })).status).toBe(403)
    expect((await browser.post('/konto/sessioner/alla')).status).toBe(403)
  })
})

describe('the roles of the example', () => {
  const somebody = statement(
    'test/example-person',
    z.unknown(),
    `with there as (
       insert into account (municipality_id, account_id, name, email, created_at, example_order, example_title)
       values ('9140', 'eva', 'Eva Ström', 'eva@ekbacka.example', now(), 1, '{"sv":"Controller","en":"Controller"}'),
              ('9140', 'bo', 'Bo Lind', 'bo@ekbacka.example', now(), null, '{"sv":"Rektor","en":"Rector"}'),
              ('0180', 'eva', 'Eva Ström', 'eva@ekbacka.example', now(), 1, '{"sv":"Controller","en":"Controller"}')
       returning account_id, municipality_id)
     insert into mandate (municipality_id, account_id, role, node_id, valid_from, granted_through, granted_by, granted_at)
     select municipality_id, account_id, 'controller', '', '2020-01-01', 'hand', 'test', now() from there`,
  )
  beforeEach(async () => {
    await setInstallation(database, { municipality: '9140', name: 'Ekbacka', kind: 'example' })
    await database.all(somebody)
  })

  test('a visitor steps in, is that somebody, and steps out again', async () => {
    const browser = visitor(app())
    const stepped = await browser.post('/exempel/roll', { account: 'eva', till: '/' })
    expect(stepped.headers.get('location')).toBe('/')
    expect(await readPage(browser.get('/konto'))).toContain(
      'Du har klivit in i rollen som Eva Ström, som är påhittad.',
    )
    await browser.post('/logga-ut')
    expect((await browser.get('/konto')).status).toBe(403)
  })

  test('nobody else can be stepped into', async () => {
    expect((await visitor(app()).post('/exempel/roll', { account: 'bo' })).status).toBe(404)
    expect((await visitor(app()).post('/exempel/roll', { account: 'ingen' })).status).toBe(404)
  })

  test('whoever has stepped in can neither lock the others out nor see them', async () => {
    const [one, other] = [visitor(app()), visitor(app())]
    await one.post('/exempel/roll', { account: 'eva' })
    await other.post('/exempel/roll', { account: 'eva' })
    const page = await (await one.get('/konto')).text()
    expect(page).not.toContain('name="session"')
    expect(page).not.toContain('name="current"')
    await one.post('/konto', { current: '', password: 'klöver trumpet åskväder' })
    await one.post('/konto/sessioner/alla')
    expect((await other.get('/konto')).status).toBe(200)
  })

  test('in an own municipality neither the address nor a session from the example gives anything', async () => {
    const browser = visitor(app())
    await browser.post('/exempel/roll', { account: 'eva' })
    const stolen = browser.cookies()
    await setInstallation(database, own)
    expect((await visitor(app()).post('/exempel/roll', { account: 'eva' })).status).toBe(404)
    expect((await visitor(app(), { cookies: stolen }).get('/konto')).status).toBe(303)
    // Not even where the rows of the example were still there, under the own municipality's code.
    await setInstallation(database, { municipality: '9140', name: 'Ekbacka', kind: 'own' })
    expect((await visitor(app(), { cookies: stolen }).get('/konto')).status).toBe(303)
    expect((await visitor(app()).post('/exempel/roll', { account: 'eva' })).status).toBe(404)
  })
})
