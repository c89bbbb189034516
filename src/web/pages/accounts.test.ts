import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { auditTrail, verifyAuditChain } from '#store/audit.ts'
import { statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pageText, readPage } from '#test/support/page-text.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { type Visitor, visitor } from '#test/support/visitor.ts'
import { createApp } from '#web/server.ts'

const database = await freshDatabase()
const municipality = '0180'
const at = '2026-11-23T08:00:00.000Z'
const app = createApp({ database, now: () => at, reportFault: () => {} }, [])

const setUp = statement(
  'test/people-and-places',
  z.unknown(),
  `with there as (
     insert into organisation_change values ('0180', 1, 'edited', 'test', '', now()) on conflict do nothing)
   insert into organisation_version
     (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, added_by)
   select '0180', node, date '2020-01-01', parent, name, 'unit', '{}', 1
   from (values ('bun', null, 'Barn och unga'), ('bjork', 'bun', 'Björkskolan')) as place (node, parent, name)
   where not exists (select from organisation_version)`,
)
const forget = statement(
  'test/forget-people',
  z.unknown(),
  'truncate account, mandate, party_membership, session, one_time_link, group_role, audit_entry',
)

let administrator: Visitor
beforeEach(async () => {
  await database.all(forget)
  await setInstallation(database, { municipality, name: 'Stockholm', kind: 'own' })
  await database.all(setUp)
  const { cookie } = await signInAs(database, { role: 'administrator', name: 'Ada Min', at })
  administrator = visitor(app, { cookies: cookie })
})

async function addressOf(name: string): Promise<string> {
  const html = await (await administrator.get(`/konton?stangda=ja&sok=${encodeURIComponent(name)}`)).text()
  return /<th scope="row"><a href="([^"]+)"/.exec(html)?.[1] ?? ''
}

const karin = { name: 'Karin Ek', email: 'karin@stockholm.se', role: 'unit-manager', node: 'bjork' }

async function newAccount(fields = karin): Promise<{ readonly link: string; readonly address: string }> {
  const html = await (await administrator.post('/konton', fields)).text()
  const link = /http:\/\/localhost(\/engangslank\/[\w-]+)/.exec(html)?.[1] ?? ''
  return { link, address: await addressOf(fields.name) }
}

describe('a new account', () => {
  test('gives a link that is shown once, by which the new one chooses a password and is in', async () => {
    const made = await administrator.post('/konton', karin)
    expect(made.headers.get('cache-control')).toBe('no-store')
    const said = await readPage(made)
    expect(said).toContain('Här är länken till Karin Ek. Den visas bara nu.')
    const link = /http:\/\/localhost(\/engangslank\/[\w-]+)/.exec(said)?.[1] ?? ''
    const browser = visitor(app)
    expect(await readPage(browser.get(link))).toContain(
      'Lösenordet gäller kontot för Karin Ek (karin@stockholm.se).',
    )
    expect((await browser.post(link, { password: 'häst batteri klammer' })).status).toBe(303)
    expect(await readPage(browser.get('/konto'))).toContain('Enhetschef, Björkskolan, från 23 november 2026')
  })

  test('the list says how many and who, finds by name and place, and sorts', async () => {
    await newAccount()
    await newAccount({ name: 'Åke Berg', email: 'ake@stockholm.se', role: '', node: '' })
    const all = await readPage(administrator.get('/konton'))
    expect(all).toContain(
      '3 konton är öppna. En av dem är administratör. Ett saknar behörighet och ger inget mer än att läsa.',
    )
    expect(all.indexOf('Ada Min')).toBeLessThan(all.indexOf('Karin Ek'))
    expect(all.indexOf('Karin Ek')).toBeLessThan(all.indexOf('Åke Berg'))
    const found = await readPage(administrator.get('/konton?sok=björkskolan'))
    expect(found).toContain('Karin Ek')
    expect(found).not.toContain('Åke Berg')
    expect(await readPage(administrator.get('/konton?sok=ingen'))).toContain('Inget konto passar på "ingen"')
    const turned = await readPage(administrator.get('/konton?sortera=name&ordning=descending'))
    expect(turned.indexOf('Åke Berg')).toBeLessThan(turned.indexOf('Ada Min'))
    const file = await (await administrator.get('/konton?format=csv')).text()
    expect(file).toContain('Karin Ek;karin@stockholm.se;Enhetschef, Björkskolan')
  })

  test('a form that is refused comes back whole, and nothing has been made', async () => {
    await newAccount()
    const taken = await administrator.post('/konton', {
      ...karin,
      name: 'Karin Två',
      email: 'KARIN@stockholm.se',
    })
    expect(taken.status).toBe(400)
    const html = await taken.text()
    expect(html).toContain('value="Karin Två"')
    expect(html).toContain('<option value="bjork" selected=""')
    expect(pageText(html)).toContain(
      'Det finns redan ett konto med e-postadressen KARIN@stockholm.se. Öppna det i stället, eller skriv en annan adress.',
    )
    const nowhere = await administrator.post('/konton', { ...karin, email: 'x@stockholm.se', node: 'månen' })
    expect(await readPage(nowhere)).toContain('Platsen finns inte i organisationen i dag. Välj en i listan.')
    expect(await readPage(administrator.get('/konton'))).toContain('2 konton är öppna.')
  })
})

describe('one account', () => {
  test('mandates are given for a time and taken back, at once', async () => {
    const { address, link } = await newAccount({ ...karin, role: '' })
    const browser = visitor(app)
    await browser.post(link, { password: 'häst batteri klammer' })
    expect((await browser.get('/konton')).status).toBe(403)
    const given = { role: 'administrator', node: '', from: '2026-11-01', until: '2026-12-31' }
    expect((await administrator.post(`${address}/behorighet`, given)).status).toBe(303)
    expect((await browser.get('/konton')).status).toBe(200)
    const html = await (await administrator.get(address)).text()
    expect(pageText(html)).toContain(
      'Administratör, hela kommunen, från 1 november 2026 till och med 31 december 2026, gavs av Ada Min',
    )
    const mandate = /name="mandate" value="(\d+)"/.exec(html)?.[1] ?? ''
    await administrator.post(`${address}/behorighet/ta-bort`, { mandate })
    expect((await browser.get('/konton')).status).toBe(403)
  })

  test('a mandate that ends before it begins, or at nothing, is refused with the form kept', async () => {
    const { address } = await newAccount()
    const wrong = { role: 'manager', node: 'bun', from: '2026-12-01', until: '2026-11-01' }
    const refused = await administrator.post(`${address}/behorighet`, wrong)
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('value="2026-12-01"')
    expect(pageText(html)).toContain('Behörigheten slutar innan det börjar. Ändra en av dagarna.')
    const nobody = await administrator.post(`${address}/behorighet`, {
      ...wrong,
      role: 'kung',
      from: '32 maj',
    })
    expect(await readPage(nobody)).toMatch(/Välj en roll i listan\.[\s\S]*Skriv dagen som 2026-11-23\./)
  })

  test('a new link makes the old one void; closing signs out and shuts the door', async () => {
    const { address, link } = await newAccount()
    const again = await readPage(administrator.post(`${address}/lank`))
    expect((await visitor(app).get(link)).status).toBe(404)
    const browser = visitor(app)
    const young = /(\/engangslank\/[\w-]+)/.exec(again)?.[1] ?? ''
    await browser.post(young, { password: 'häst batteri klammer' })
    await administrator.post(`${address}/sessioner`)
    expect((await browser.get('/konto')).status).toBe(303)
    const credentials = { email: karin.email, password: 'häst batteri klammer' }
    expect((await browser.post('/logga-in', credentials)).status).toBe(303)
    await administrator.post(`${address}/stang`)
    expect((await browser.get('/konto')).status).toBe(303)
    expect((await browser.post('/logga-in', credentials)).status).toBe(400)
    expect(await readPage(administrator.get(address))).toContain(
      'Kontot för Karin Ek stängdes den 23 november 2026. Det som Karin Ek har gjort står kvar i loggen.',
    )
    expect(await readPage(administrator.get('/konton'))).not.toContain('Karin Ek')
    await newAccount()
    expect(await readPage(administrator.get('/konton'))).toContain('Karin Ek')
  })

  test('the last administrator can neither be closed nor lose the mandate', async () => {
    const own = await addressOf('Ada Min')
    const said =
      'Det här är den sista administratören för hela kommunen. Gör någon annan till administratör först.'
    expect(await readPage(administrator.post(`${own}/stang`))).toContain(said)
    const mandate =
      /name="mandate" value="(\d+)"/.exec(await (await administrator.get(own)).text())?.[1] ?? ''
    expect(await readPage(administrator.post(`${own}/behorighet/ta-bort`, { mandate }))).toContain(said)
    const { address } = await newAccount({ ...karin, role: 'administrator', node: '' })
    expect((await administrator.post(`${own}/behorighet/ta-bort`, { mandate })).status).toBe(303)
    expect((await administrator.get(address)).status).toBe(403)
  })

  test('two administrators who close each other at once leave one', async () => {
    const { cookie } = await signInAs(database, { role: 'administrator', name: 'Bo Min', at })
    const other = visitor(app, { cookies: cookie })
    const [ada, bo] = [await addressOf('Ada Min'), await addressOf('Bo Min')]
    const closed = await Promise.all([administrator.post(`${bo}/stang`), other.post(`${ada}/stang`)])
    expect(closed.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1)
  })

  test('what isn’t there isn’t found, and other methods of guessing neither', async () => {
    for (const part of ['', '/behorighet', '/lank', '/sessioner', '/stang']) {
      const answer =
        part === '' ? administrator.get('/konton/ingen') : administrator.post(`/konton/ingen${part}`)
      expect((await answer).status, part).toBe(404)
    }
  })
})

describe('many accounts', () => {
  const rows = [
    'Namn\tE-post\tRoll\tPlats',
    'Karin Ek\tkarin@stockholm.se\tEnhetschef\tBjörkskolan',
    'Karin Ek\tkarin@stockholm.se\tVerksamhetschef\tBarn och unga',
    'Bo Lind\tbo@stockholm.se\tController\t',
  ].join('\n')

  test('are shown before anything is saved, then saved with a link each', async () => {
    const planned = await (await administrator.post('/konton/klistra-in', { rows })).text()
    expect(pageText(planned)).toContain(
      '2 nya konton och 3 nya behörigheter. Inget av det finns redan. Inget är sparat än.',
    )
    expect(await readPage(administrator.get('/konton'))).toContain('Ett konto är öppet.')
    const taken = await readPage(administrator.post('/konton/klistra-in', { rows, do: 'accept' }))
    expect(taken).toContain('Här är länkarna till de 2 nya kontona. De visas bara nu.')
    const links = taken.match(/\/engangslank\/[\w-]+/g) ?? []
    expect(links).toHaveLength(2)
    const browser = visitor(app)
    await browser.post(links[0] ?? '', { password: 'häst batteri klammer' })
    const own = await readPage(browser.get('/konto'))
    expect(own).toContain('Enhetschef, Björkskolan')
    expect(own).toContain('Verksamhetschef, Barn och unga')
    expect(await readPage(administrator.post('/konton/klistra-in', { rows }))).toContain(
      '0 nya konton och 0 nya behörigheter. 3 rader finns redan och ändrar inget.',
    )
  })

  test('one wrong row stops them all, says which, and keeps what was pasted', async () => {
    const wrong = `${rows}\nEva\teva@stockholm.se\tKung\tSlottet`
    for (const fields of [{ rows: wrong }, { rows: wrong, do: 'accept' }]) {
      const refused = await administrator.post('/konton/klistra-in', fields)
      expect(refused.status).toBe(400)
      const html = await refused.text()
      expect(html).toContain('Eva\teva@stockholm.se\tKung\tSlottet</textarea>')
      expect(pageText(html)).toContain('Rad 5: "Kung" är ingen roll.')
    }
    expect(await readPage(administrator.get('/konton'))).toContain('Ett konto är öppet.')
    const empty = await readPage(administrator.post('/konton/klistra-in', { rows: ' ' }))
    expect(empty).toContain('Inga rader finns att läsa.')
  })
})

describe('groups', () => {
  test('a rule is added once, shown, and removed', async () => {
    expect(await readPage(administrator.get('/konton/grupper'))).toContain('Ingen grupp ger någon roll än.')
    const rule = { group: 'Rektorer', role: 'unit-manager', node: 'bjork' }
    await administrator.post('/konton/grupper', rule)
    await administrator.post('/konton/grupper', rule)
    expect(await readPage(administrator.get('/konton/grupper'))).toContain(
      'Rektorer : Enhetschef, Björkskolan',
    )
    expect(await readPage(administrator.get('/konton/grupper'))).toContain('En regel ger en roll')
    await administrator.post('/konton/grupper/ta-bort', rule)
    expect(await readPage(administrator.get('/konton/grupper'))).toContain('Ingen grupp ger någon roll än.')
    const refused = await administrator.post('/konton/grupper', { group: '', role: '', node: 'bjork' })
    expect(await readPage(refused)).toContain('Skriv gruppens namn eller id. Välj en roll i listan.')
  })
})

test('only an administrator of the whole municipality gets here, with any method', async () => {
  const { address } = await newAccount()
  const others = [
    { role: 'controller' },
    { role: 'head-of-department', node: 'bun' },
    { role: 'auditor' },
    { role: 'administrator', node: 'bun' },
  ] as const
  for (const who of others) {
    const { cookie } = await signInAs(database, { ...who, at })
    const browser = visitor(app, { cookies: cookie })
    for (const page of ['/konton', '/konton?format=csv', '/konton/klistra-in', '/konton/grupper', address])
      expect((await browser.get(page)).status, `${who.role} ${page}`).toBe(403)
    for (const form of ['/konton', '/konton/klistra-in', '/konton/grupper', '/konton/grupper/ta-bort'])
      expect((await browser.post(form, karin)).status, `${who.role} ${form}`).toBe(403)
    for (const part of ['behorighet', 'behorighet/ta-bort', 'lank', 'sessioner', 'stang'])
      expect((await browser.post(`${address}/${part}`)).status, `${who.role} ${part}`).toBe(403)
  }
})

test('everything stands in the trail, with who, and the chain holds', async () => {
  const { address, link } = await newAccount()
  await visitor(app).post(link, { password: 'häst batteri klammer' })
  await administrator.post(`${address}/sessioner`)
  await administrator.post(`${address}/stang`)
  const trail = await auditTrail(database, municipality, { object: address })
  expect(trail.map(({ who, action }) => `${who}: ${action}`).toReversed()).toEqual([
    'Ada Min: account-added',
    'Ada Min: mandate-granted',
    'Ada Min: password-link-made',
    'Karin Ek: password-set',
    'Ada Min: sessions-ended',
    'Ada Min: account-closed',
  ])
  expect(trail.find(({ action }) => action === 'mandate-granted')?.details).toMatchObject({
    role: 'unit-manager',
    node: 'bjork',
    by: expect.stringMatching(/^administrator-/),
  })
  expect(JSON.stringify(trail)).not.toContain(link.split('/').at(-1))
  expect((await verifyAuditChain(database)).faults).toEqual([])
})

test('an administrator finds the way here from the own account, others don’t see it', async () => {
  expect(await readPage(administrator.get('/konto'))).toContain('Konton och behörigheter i kommunen')
  const { cookie } = await signInAs(database, { role: 'controller', at })
  expect(await readPage(visitor(app, { cookies: cookie }).get('/konto'))).not.toContain(
    'Konton och behörigheter',
  )
})

test('English administrators read English', async () => {
  expect(await readPage(administrator.get('/en/konton'))).toContain(
    'One account is open. One of them is administrator.',
  )
})
