import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { pages } from '#chapters/roles/web.tsx'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
const address = '/roller/beskrivning/bun'
let visitor: Asker
let chair: Asker
let member: Asker
let head: Asker
let otherHead: Asker
let controller: Asker

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  chair = await ask(database, pages, { role: 'committee-chair', node: 'bun' })
  member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  otherHead = await ask(database, pages, { role: 'head-of-department', node: 'sf' })
  controller = await ask(database, pages, { role: 'controller' })
})

test('everybody sees how far the committees have come, and departments’ pages only those who may open them', async () => {
  const { status, text } = await visitor.get('/roller/beskrivning')
  expect(status).toBe(200)
  expect(text).toContain(
    '0 av 3 nämnder har en rollbeskrivning som båda sidor har skrivit under för 2023–2026.',
  )
  expect(text).not.toContain('/roller/forvaltning/')
  expect((await head.get('/roller/beskrivning')).text).toContain('href="/roller/forvaltning/buf"')
  expect((await visitor.get('/roller/beskrivning?format=csv')).text).toContain('Socialnämnden;saknas')
  expect((await visitor.get('/en/roller/beskrivning')).text).toContain('0 of 3 committees have')
  // A place under a committee is described by the committee's.
  expect((await visitor.get('/roller/beskrivning/bjorkskolan')).location).toBe('/roller/beskrivning/bun')
  expect((await visitor.get('/roller/beskrivning/kf')).status).toBe(404)
  expect((await chair.send('/roller/beskrivning/buf', { what: 'v', how: 'h' })).status).toBe(404)
})

test('the description starts from a proposal that is rewritten by the chair or the head', async () => {
  expect((await visitor.get(address)).text).toContain('Det finns ingen rollbeskrivning för 2023–2026.')
  expect((await chair.get(address)).text).toContain('Texten är ett förslag att skriva om med egna ord.')
  for (const reader of [member, otherHead, controller]) {
    expect((await reader.send(address, { what: 'v', how: 'h' })).status).toBe(403)
  }
  const empty = await head.send(address, { what: '', how: 'Vi ordnar undervisningen.' })
  expect(empty.status).toBe(400)
  expect(empty.text).toContain('Skriv vad politiken svarar för.')
  expect(empty.text).toContain('Vi ordnar undervisningen.')
  expect((await chair.send(address, { what: 'Mål och pengar.', how: 'Metoder.' })).status).toBe(303)
  expect((await visitor.get(address)).text).toContain(
    'Beskrivningen skrevs den 23 november 2026. Ingen har skrivit under den än.',
  )
})

test('both sides sign what they have read, and dissent is noted beside the name', async () => {
  const sign = `${address}/underskrift`
  expect((await otherHead.send(sign, { version: '1' })).status).toBe(403)
  expect((await member.send(sign, { version: '7' })).text).toContain(
    'Det finns en annan version än den du läste.',
  )
  const dissent = 'Nämnden bör besluta om särskilt stöd.'
  expect((await member.send(sign, { version: '1', dissent })).status).toBe(303)
  expect((await visitor.get(address)).text).toContain(
    'Beskrivningen väntar på underskrift från tjänstepersonerna. En har antecknat en avvikande mening.',
  )
  expect((await head.send(sign, { version: '1', dissent: '' })).status).toBe(303)
  const twice = await head.send(sign, { version: '1' })
  expect(twice.status).toBe(400)
  expect(twice.text).toContain('Du har redan skrivit under')
  const { text } = await visitor.get(address)
  expect(text).toContain('Båda sidor har skrivit under beskrivningen för 2023–2026.')
  expect(text).toContain(`Avvikande mening: ${dissent}`)
  expect((await head.get(address)).text).toContain('Du har skrivit under den här versionen.')
  expect((await visitor.get('/roller/beskrivning')).text).toContain('1 av 3 nämnder')
})

test('a new version is signed anew, and the earlier one stays with its names', async () => {
  await head.send(address, { what: 'Mål, nivå och pengar.', how: 'Metoder.' })
  const { text } = await visitor.get(address)
  expect(text).toContain('Ingen har skrivit under den än.')
  expect(text).toContain('Mandatperioden efter valet 2022, version 1, 23 november 2026')
  expect(text).toContain('2 underskrifter')
  const entries = await auditTrail(database, municipality, { object: address })
  expect(entries.map(({ action, who, why }) => [action, who, why])).toEqual([
    ['role-description-written', 'Test head-of-department', ''],
    ['role-description-signed', 'Test head-of-department', ''],
    ['role-description-signed', 'Test committee-member', 'Nämnden bör besluta om särskilt stöd.'],
    ['role-description-written', 'Test committee-chair', ''],
  ])
})
