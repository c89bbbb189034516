import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { pages } from '#chapters/roles/web.tsx'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
let visitor: Asker
let controller: Asker
let head: Asker
let principal: Asker
const written = {
  ...{ title: 'Anställning av rektor', area: 'Personal', act: 'decision', committee: 'bun', law: '' },
  ...{ lowestLawful: 'official', lawfulReason: '', statutoryPost: '', perYear: '3', daysToDecision: '20,5' },
  ...{ yearlyKronor: '2 100 000', why: 'BUN 2026-11-10 § 90' },
}

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  controller = await ask(database, pages, { role: 'controller' })
  head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
})

test('the register says in a sentence what it holds, and everybody may read and search it', async () => {
  const { status, text } = await visitor.get('/roller/register')
  expect(status).toBe(200)
  expect(text).toContain(
    'Registret har 7 beslutstyper hos 2 nämnder. Tillsammans ger de ungefär 10 166 beslut om året.',
  )
  expect(text).toContain('Rektor, direkt av lagen (Skollagen 2:9–10)')
  expect(text).toContain('Enhetschef, upp till 100 tkr; Förvaltningschef')
  expect(text).not.toContain('href="/roller/register/ny"')
  const found = await visitor.get('/roller/register?q=lärare')
  expect(found.text).toContain('1 av 7 visas.')
  const nothing = await visitor.get('/en/roller/register?q=rymd')
  expect(nothing.text).toContain('No decision type fits')
})

test('it is filtered by area, committee, kind and level, sorted by links and taken out as a file', async () => {
  const shown = async (query: string) => {
    const { text } = await visitor.get(`/roller/register?${query}&format=csv`)
    return text
      .split('\r\n')
      .slice(1, -4)
      .map((line) => line.replace('\uFEFF', '').split(';')[0])
  }
  expect(await shown('omrade=Ekonomi&namnd=sn')).toEqual([
    'Godkännande av fakturor',
    'Hyresavtal för lokaler',
  ])
  expect(await shown('slag=payment-authorisation')).toEqual(['Godkännande av fakturor'])
  expect(await shown('niva=committee')).toEqual([
    'Hyresavtal för lokaler',
    'Mål och inriktning för verksamheten',
  ])
  expect((await shown('sort=perYear&order=descending'))[0]).toBe('Godkännande av fakturor')
})

test('whoever keeps the register adds a decision type, and sees it with what it rests on', async () => {
  const form = await controller.get('/roller/register/ny')
  expect([form.status, form.text.includes('<option value="sn">Socialnämnden</option>')]).toEqual([200, true])
  const added = await controller.send('/roller/register/ny', written)
  expect([added.status, added.location]).toEqual([303, '/roller/anstallning-av-rektor#dokument'])
  const { text } = await visitor.get('/roller/anstallning-av-rektor')
  expect(text).toContain(
    'Inget dokument säger vem som beslutar. Rätten att besluta är då kvar hos nämnden. Lagen låter beslutet tas ända ner till tjänsteperson.',
  )
  expect(text).toContain(
    'Det tas ungefär 3 sådana beslut om året, som gäller 2,1 mnkr. Ett beslut tar i snitt 20,5 dagar.',
  )
  expect(text).toContain('Registrerades av Test controller.')
  const again = await controller.send('/roller/register/ny', written)
  expect(again.location).toBe('/roller/anstallning-av-rektor-2#dokument')
})

test('a head of department keeps the own committee’s part, and nobody else’s', async () => {
  const form = await head.get('/roller/register/ny')
  expect(form.text).toContain('<option value="bun">Barn- och utbildningsnämnden</option>')
  expect(form.text).not.toContain('<option value="sn">')
  expect((await head.send('/roller/register/ny', { ...written, title: 'Eget' })).status).toBe(303)
  expect((await head.send('/roller/register/ny', { ...written, committee: 'sn' })).status).toBe(403)
  const moved = await head.send('/roller/eget/andra', { ...written, committee: 'sn' })
  expect([moved.status, moved.text.includes('Välj vilken nämnd som har rätten att besluta.')]).toEqual([
    400,
    true,
  ])
  expect((await head.get('/roller/hyresavtal/andra')).status).toBe(403)
})

test.each(['/roller/register/ny', '/roller/inkop/andra', '/roller/inkop/dokument'])(
  'others are told who may: %s',
  async (address) => {
    const refused = await principal.get(address)
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Det här gör den som är förvaltningschef, controller eller administratör')
    expect((await principal.send(address, written)).status).toBe(403)
    expect((await visitor.get(address)).location).toContain('/logga-in')
  },
)

test('what is wrong stands first and by its field, and what was written is kept', async () => {
  const { status, text } = await controller.send('/en/roller/register/ny', {
    ...written,
    ...{ title: '', lowestLawful: 'committee', perYear: 'många', yearlyKronor: 'x', why: '' },
  })
  expect(status).toBe(400)
  expect(text).toContain('<a href="#title">Write what the decision is about')
  expect(text).toContain('<a href="#perYear">Write the number of decisions as a whole number in figures.')
  expect(text).toContain('<a href="#why">Write why')
  expect(text).toContain('value="många"')
  expect(text).toContain('<option value="committee" selected="">Committee</option>')
  const unreasoned = await controller.send('/roller/register/ny', { ...written, lowestLawful: 'committee' })
  expect(unreasoned.text).toContain(
    '<a href="#lawfulReason">Skriv varför lagen inte låter beslutet tas lägre ner',
  )
})

test('a change is a new version, and the former is told of', async () => {
  const changed = await controller.send('/roller/inkop/andra', {
    ...{ title: 'Inköp', area: 'Ekonomi', act: 'decision', committee: 'bun', law: 'LOU', why: 'Rättat namn' },
    ...{
      lowestLawful: 'official',
      lawfulReason: '',
      statutoryPost: '',
      perYear: '900',
      daysToDecision: '3,5',
    },
    yearlyKronor: '18500000',
  })
  expect([changed.status, changed.location]).toEqual([303, '/roller/inkop'])
  const { text } = await visitor.get('/roller/inkop')
  expect(text).toContain('<h1>Inköp</h1>')
  expect(text).toContain('Ändrades av Test controller. Ändrat: namn och lagrum.')
})

test('what the law has given to a post is locked: shown with its reference, and not changed by what is sent', async () => {
  const form = await controller.get('/roller/avstangning-av-elev/andra')
  expect(form.text).toContain('Rektor har uppgiften direkt av lagen (Skollagen 2:9–10)')
  expect(form.text).not.toContain('name="lowestLawful"')
  const sent = await controller.send('/roller/avstangning-av-elev/andra', {
    ...written,
    ...{ title: 'Avstängning av elev', area: 'Skola', committee: 'sn', lowestLawful: 'official' },
    statutoryPost: '',
  })
  expect(sent.status).toBe(303)
  const { text } = await visitor.get('/roller/avstangning-av-elev')
  expect(text).toContain('Rektor beslutar, direkt enligt skollagen 2:9–10. Nämnden kan inte flytta beslutet.')
  expect(text).toContain('<dd>Barn- och utbildningsnämnden</dd>')
  expect(text).toContain('<dd>Skola</dd>')
})

test('a type is removed with a reason, and is then gone', async () => {
  await controller.send('/roller/register/ny', { ...written, title: 'Tillfälligt' })
  expect((await controller.send('/roller/tillfalligt/ta-bort', { removeWhy: ' ' })).status).toBe(400)
  const removed = await controller.send('/roller/tillfalligt/ta-bort', { removeWhy: 'Dubblett' })
  expect([removed.status, removed.location]).toEqual([303, '/roller/register'])
  const gone = await visitor.get('/roller/tillfalligt')
  expect([gone.status, gone.text.includes('Det finns ingen beslutstyp "tillfalligt".')]).toEqual([404, true])
})

test('an empty register says what is missing and who can add it', async () => {
  const empty = await freshDatabase()
  await smallMunicipality(empty, { types: false })
  const asked = await (await ask(empty, pages, { role: 'controller' })).get('/roller/register')
  expect(asked.text).toContain('<h2>Inga beslutstyper är registrerade</h2>')
  expect(asked.text).toContain('href="/roller/register/import"')
  for (const address of ['/roller', '/roller/oklarheter', '/roller/prov', '/roller/uppdrag']) {
    const page = await (await ask(empty, pages)).get(address)
    expect([page.status, page.text.includes('class="empty-state"')]).toEqual([200, true])
  }
  const none = await (await ask(await freshDatabase(), pages)).get('/roller')
  expect(none.text).toContain('<h2>Ingen kommun är vald</h2>')
})

test('whoever may not is refused before anything that was sent is looked at', async () => {
  for (const address of ['/roller/register/ny', '/roller/uppdrag/nytt', '/roller/register/import']) {
    const form = new FormData()
    form.append('committee', 'bun\0')
    expect((await visitor.sendForm(address, form)).status).toBe(403)
  }
})
