import { beforeAll, expect, test } from 'vitest'
import { auditTrail } from '#store/audit.ts'
import { exampleDatabase, type TestDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { createApp } from '#web/server.ts'

const now = '2026-11-23T08:00:00.000Z'
const peers = '/jamforelser/grundskola/jamforelsekommuner'
const reviews = '/jamforelser/grundskola/behandling'

let app: ReturnType<typeof createApp>
let database: TestDatabase
let signedIn: { readonly cookie: string }

beforeAll(async () => {
  database = await exampleDatabase()
  const reportFault = (error: unknown) => {
    throw error
  }
  app = createApp({ database, now: () => now, reportFault })
  signedIn = await signInAs(database, { role: 'quality-strategist', name: 'Kim Ek', at: now })
}, 60_000)

async function send(address: string, fields: Readonly<Record<string, string>>) {
  const headers = { origin: 'http://localhost', ...signedIn }
  const response = await app.request(address, { method: 'POST', headers, body: new URLSearchParams(fields) })
  const text = (await response.text()).replaceAll('&quot;', '"')
  return { status: response.status, location: response.headers.get('location'), text }
}

const review = { body: 'Kommunstyrelsen', heldOn: '2026-03-10', minutes: 'KS 2026-03-10 § 41' }

test('a treatment is registered with its paragraph as the reason', async () => {
  const { status, location } = await send(reviews, review)
  expect([status, location]).toEqual([303, '/jamforelser/grundskola#behandling'])
  expect((await auditTrail(database, '9140'))[0]).toMatchObject({
    who: 'Kim Ek',
    action: 'comparison-review-registered',
    object: '/jamforelser/grundskola',
    why: 'Kommunstyrelsen, KS 2026-03-10 § 41',
  })
})

test.each([
  [{ ...review, heldOn: '2026-02-30' }, 'heldOn', 'Skriv den dag då instansen sammanträdde'],
  [{ ...review, heldOn: '2026-11-24' }, 'heldOn', 'Skriv den dag då instansen sammanträdde'],
  [{ ...review, body: '' }, 'body', 'Skriv vilken instans som behandlade jämförelsen.'],
  [{ ...review, minutes: 'x'.repeat(301) }, 'minutes', 'Texten är 301 tecken. Korta den till högst 300.'],
])('a treatment %j is refused at its field, and what was written is kept', async (fields, field, words) => {
  const { status, text } = await send(reviews, fields)
  expect(status).toBe(400)
  expect(text).toContain(`<a href="#${field}">${words}`)
  expect(text).toContain(`id="${field}-error">${words}`)
  for (const value of Object.values(fields).filter(Boolean)) expect(text).toContain(`value="${value}"`)
})

test.each([
  [{ do: 'add', peer: 'Ankeborg', why: 'Lika stor' }, 'peer', 'Det finns ingen kommun "Ankeborg".'],
  [{ do: 'add', peer: '9140', why: 'Lika stor' }, 'peer', 'Kommunen kan inte jämföras med sig själv.'],
  [{ do: 'add', peer: '9002', why: '' }, 'why', 'Skriv kort varför'],
  [{ do: 'add', peer: '9002', why: 'y'.repeat(301) }, 'why', 'Texten är 301 tecken.'],
])('a peer %j is refused at its field, and what was written is kept', async (fields, field, words) => {
  const { status, text } = await send(peers, fields)
  expect(status).toBe(400)
  expect(text).toContain(`<a href="#${field}">${words}`)
  expect(text).toContain(`id="${field}-error">${words}`)
  expect(text).toContain(`value="${fields.peer}"`)
  if (fields.why) expect(text).toContain(`value="${fields.why}"`)
})

test('the trail tells of what happened only, once each, with an address and a reason', async () => {
  const before = (await auditTrail(database, '9140')).length
  expect((await send(peers, { do: 'remove', peer: '9002' })).status).toBe(303)
  for (const why of ['Lika stor', 'Lika stor igen']) {
    const { location } = await send(peers, { do: 'add', peer: '9002', why })
    expect(location).toBe('/jamforelser/grundskola/9140')
  }
  for (let time = 0; time < 2; time++) await send(peers, { do: 'remove', peer: '9002' })
  const trail = await auditTrail(database, '9140')
  const object = '/jamforelser/grundskola/9002'
  expect(trail.slice(0, trail.length - before)).toMatchObject([
    {
      action: 'peer-removed',
      object,
      why: 'no longer compared with; it had been chosen for this reason: Lika stor',
    },
    { action: 'peer-chosen', object, why: 'Lika stor' },
  ])
})

test.each([
  [reviews, '/jamforelser/grundskola'],
  [`/en${peers}`, '/en/jamforelser/grundskola'],
])('the address %s of a form leads back to its page', async (address, to) => {
  const response = await app.request(address)
  expect([response.status, response.headers.get('location')]).toEqual([302, to])
})

test('whoever may not write sees who may, in place of the forms, and is told so when a form is sent all the same', async () => {
  const auditor = await signInAs(database, { role: 'auditor', name: 'Revisorn', at: now })
  for (const address of ['/jamforelser/grundskola', '/jamforelser/grundskola/9140']) {
    const text = await (await app.request(address, { headers: auditor })).text()
    expect(text).toContain(
      '<p class="who-may">Det här gör den som är nämndordförande, förvaltningschef, controller eller kvalitetsstrateg.</p>',
    )
    expect(text).not.toContain('method="post" action="/jamforelser')
  }
  const before = (await auditTrail(database, '9140')).length
  const headers = { origin: 'http://localhost', ...auditor }
  const refused = await app.request(reviews, { method: 'POST', headers, body: new URLSearchParams(review) })
  expect(refused.status).toBe(403)
  const text = await refused.text()
  expect(text).toContain(
    'Det här gör den som är nämndordförande, förvaltningschef, controller eller kvalitetsstrateg, inom sin del av kommunen.',
  )
  expect(text).toContain('Du är inloggad som Revisorn, förtroendevald revisor.')
  expect(text).toContain('Inget har ändrats. Det du skrev finns kvar i formuläret')
  expect((await auditTrail(database, '9140')).length).toBe(before)
})
