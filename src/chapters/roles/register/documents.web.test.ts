import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
let visitor: Asker
let controller: Asker

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  controller = await ask(database, pages, { role: 'controller' })
})

const change = {
  ...{ back: 'oklarheter', level: '', document: 'delegation-scheme', place: '', limit: '', condition: '' },
  ...{ reporting: 'Nästa sammanträde', decision: 'SN 2026-11-16 § 80', day: '2026-11-24' },
}

test('the disagreement list says what is unclear, and solving is offered to those who may', async () => {
  const { status, text } = await visitor.get('/roller/oklarheter')
  expect(status).toBe(200)
  expect(text).toContain(
    '2 av 7 beslutstyper är oklara i dokumenten. 1 saknar beslutsfattare och 1 har flera.',
  )
  expect(text).toContain(
    'Delegationsordningen säger tjänsteperson. Delegationsordningen säger verksamhetschef. Båda gäller samtidigt, på samma ställe och för samma belopp.',
  )
  expect(text).not.toContain('Lös: ändra dokumenten')
  const one = await controller.get('/roller/oklarheter?slag=several-deciders')
  expect(one.text).toContain('href="/roller/bistand-hemtjanst/dokument?fran=oklarheter"')
  expect(one.text).not.toContain('>Hyresavtal för lokaler</a>')
  const file = await visitor.get('/roller/oklarheter?format=csv')
  expect(file.text).toContain('Hyresavtal för lokaler;Socialnämnden;Ingen beslutsfattare')
})

test('one delegation ends and another begins by one decision, and the unclear is gone', async () => {
  const form = await controller.get('/roller/bistand-hemtjanst/dokument?fran=oklarheter&upphor=5')
  expect(form.text).toContain('value="5" checked=""')
  const done = await controller.send('/roller/bistand-hemtjanst/dokument', { ...change, ends: ['5'] })
  expect([done.status, done.location]).toEqual([303, '/roller/oklarheter'])
  const { delegations } = await roleBook(database, municipality)
  expect(
    delegations.filter(({ type }) => type === 'bistand-hemtjanst').map(({ level, until }) => [level, until]),
  ).toEqual([
    ['official', undefined],
    ['manager', '2026-11-24'],
  ])
  const added = await controller.send('/roller/hyresavtal/dokument', {
    ...{ ...change, back: '', level: 'head-of-department', limit: '500 000', place: 'sf', day: '2026-11-23' },
  })
  expect([added.status, added.location]).toEqual([303, '/roller/hyresavtal#dokument'])
  const page = await visitor.get('/roller/hyresavtal')
  expect(page.text).toContain(
    'Förvaltningschef beslutar upp till 500 tkr (delegationsordning, SN 2026-11-16 § 80).',
  )
  expect(page.text).toContain(
    'Började gälla: Delegationsordning: Förvaltningschef, upp till 500 tkr, hos Socialförvaltningen (SN 2026-11-16 § 80, från 23 november 2026).',
  )
})

test('what the law doesn’t allow, says nothing or can’t be read comes back with what was written', async () => {
  const send = (fields: Readonly<Record<string, string | readonly string[]>>) =>
    controller.send('/roller/mal-och-inriktning/dokument', { ...change, ...fields })
  const unlawful = await send({ level: 'official', condition: 'bara i juli' })
  expect(unlawful.status).toBe(400)
  expect(unlawful.text).toContain(
    'Beslutet får tas lägst av nämnden (KL 6:38 p. 1), men dokumentet låter tjänsteperson ta det. Får inte delegeras.',
  )
  expect(unlawful.text).toContain('value="bara i juli"')
  expect(unlawful.text).toContain('name="back" value="oklarheter"')
  expect((await send({})).text).toContain('<a href="#level">Välj vem som ska besluta')
  const unreadable = await send({ level: 'committee', limit: 'mycket', day: 'i morgon', decision: '' })
  expect(unreadable.text).toContain('<a href="#limit">Skriv gränsen i kronor')
  expect(unreadable.text).toContain('<a href="#day">Skriv från vilken dag')
  expect(unreadable.text).toContain('<a href="#decision">Skriv vilket beslut')
  const gone = await controller.send('/roller/inkop/dokument', { ...change, ends: ['4711'] })
  expect(gone.text).toContain('En av delegeringarna har redan upphört eller ändrats av någon annan.')
})

test('a scheme that names somebody for a payment is refused: that belongs elsewhere', async () => {
  const mixed = await controller.send('/roller/fakturor/dokument', { ...change, level: 'unit-manager' })
  expect(mixed.text).toContain('<a href="#document">Delegationsordningen tar upp attest.')
})
