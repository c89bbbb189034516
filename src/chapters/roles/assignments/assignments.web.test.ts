import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
let visitor: Asker
let chair: Asker

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  chair = await ask(database, pages, { role: 'committee-chair', node: 'bun' })
})

const written = {
  ...{ text: 'Väntetiden ska kortas genom att anställa två kuratorer.', type: 'how', from: 'bun', to: 'buf' },
  ...{ decision: '', kronor: '', givenOn: '2026-09-10' },
}

test('words that say how are marked before anything is saved, and nothing written is lost', async () => {
  const reviewed = await chair.send('/roller/uppdrag/nytt', { ...written, do: 'review' })
  expect(reviewed.status).toBe(200)
  expect(reviewed.text).toContain('<mark>genom att anställa<sup>1</sup></mark>')
  expect(reviewed.text).toContain('säger hur det ska göras. Det avgör förvaltningen.')
  expect(reviewed.text).toContain('Förslag: hur.')
  expect(reviewed.text).toContain('value="2026-09-10"')
  expect((await roleBook(database, municipality)).assignments).toEqual([])
})

test('an assignment without decision and money is registered, seen first, and named for nobody', async () => {
  const aim = { ...written, text: 'Minst 92 procent ska nå behörighet 2028.', type: 'what' }
  const decided = await chair.send('/roller/uppdrag/nytt', {
    ...{ ...aim, do: 'save', decision: 'BUN § 88', kronor: '0', givenOn: '2026-10-20' },
  })
  expect([decided.status, decided.location]).toEqual([303, '/roller/uppdrag/1'])
  await chair.send('/roller/uppdrag/nytt', { ...written, do: 'save' })
  const { text } = await visitor.get('/roller/uppdrag')
  expect(text).toContain('2 uppdrag pågår. 1 saknar beslut och 1 säger inget om pengar.')
  expect(text.indexOf('två kuratorer')).toBeLessThan(text.indexOf('92 procent'))
  expect(text).toContain('<td>vid sidan av beslutsvägen</td>')
  expect(text).not.toContain('Test committee-chair')
  const only = await visitor.get('/roller/uppdrag?visa=decision&format=csv')
  expect(only.text).toContain('två kuratorer')
  expect(only.text).not.toContain('92 procent')
  const one = await visitor.get('/roller/uppdrag/2')
  expect(one.text).toContain(
    'Barn- och utbildningsnämnden gav uppdraget till Barn- och utbildningsförvaltningen den 10 september 2026. Det pågår.',
  )
  expect(one.text).toContain('Inget beslut är angivet: uppdraget står vid sidan av beslutsvägen.')
  expect(one.text).not.toContain('Test committee-chair')
})

test('it is given its decision, and then done; both are kept as versions', async () => {
  const changed = await chair.send('/roller/uppdrag/2', {
    ...{ ...written, do: 'save', decision: 'BUN § 90', kronor: '1 200 000' },
  })
  expect([changed.status, changed.location]).toEqual([303, '/roller/uppdrag/2'])
  expect((await visitor.get('/roller/uppdrag/2')).text).toContain('<dd>1,2 mnkr</dd>')
  const early = await chair.send('/roller/uppdrag/2/klart', { doneOn: '2026-09-01' })
  expect([early.status, early.text.includes('Dagen är före den dag då uppdraget gavs.')]).toEqual([400, true])
  const ahead = await chair.send('/roller/uppdrag/2/klart', { doneOn: '2027-01-01' })
  expect(ahead.text).toContain('Dagen kan inte ligga framåt i tiden.')
  const done = await chair.send('/roller/uppdrag/2/klart', { doneOn: '2026-11-20' })
  expect(done.status).toBe(303)
  const { text } = await visitor.get('/roller/uppdrag/2')
  expect(text).toContain('Det blev klart den 20 november 2026.')
  const later = await chair.send('/roller/uppdrag/2', { ...written, do: 'save', decision: 'BUN § 90' })
  expect(later.status).toBe(303)
  expect((await roleBook(database, municipality)).assignments[1]).toMatchObject({ doneOn: '2026-11-20' })
})

test('only those of the committee may write, and what is wrong comes back by its field', async () => {
  const others = await ask(database, pages, { role: 'committee-chair', node: 'sn' })
  const head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  const principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
  for (const who of [others, principal, visitor]) {
    expect((await who.send('/roller/uppdrag/nytt', { ...written, do: 'save' })).status).toBe(403)
    expect((await who.send('/roller/uppdrag/1', { ...written, do: 'save' })).status).toBe(403)
    expect((await who.send('/roller/uppdrag/1/klart', { doneOn: '2026-11-20' })).status).toBe(403)
  }
  expect((await head.get('/roller/uppdrag/nytt')).status).toBe(200)
  expect((await principal.get('/roller/uppdrag/nytt')).status).toBe(403)
  expect((await visitor.get('/roller/uppdrag/1')).text).not.toContain(
    '<form method="post" action="/roller/uppdrag',
  )
  expect((await visitor.get('/roller/uppdrag/77')).status).toBe(404)
  const { status, text } = await chair.send('/roller/uppdrag/nytt', {
    ...{ ...written, do: 'save', text: '', to: 'mars', kronor: 'mycket', givenOn: '2027-01-01' },
  })
  expect(status).toBe(400)
  expect(text).toContain('<a href="#text">Skriv vad uppdraget är')
  expect(text).toContain('<a href="#to">Välj vem som fick uppdraget, bland dem')
  expect(text).toContain('<a href="#kronor">Skriv beloppet i kronor')
  expect(text).toContain('<a href="#givenOn">Skriv vilken dag uppdraget gavs')
  expect(text).toContain('value="mycket"')
})

test('a committee gives no other committee’s administration anything to do, whatever the form says', async () => {
  const before = (await roleBook(database, municipality)).assignments.length
  const { status, text } = await chair.send('/roller/uppdrag/nytt', { ...written, to: 'sf', do: 'save' })
  expect(status).toBe(400)
  expect(text).toContain('Välj vem som fick uppdraget, bland dem som hör till den som gav det.')
  expect((await roleBook(database, municipality)).assignments).toHaveLength(before)
})
