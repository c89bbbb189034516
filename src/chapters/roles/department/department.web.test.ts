import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
const address = '/roller/forvaltning/buf'
let visitor: Asker
let head: Asker
let chair: Asker
let assemblyChair: Asker
let otherHead: Asker
let member: Asker
let principal: Asker

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  chair = await ask(database, pages, { role: 'committee-chair', node: 'bun' })
  assemblyChair = await ask(database, pages, { role: 'committee-chair', node: 'kf' })
  otherHead = await ask(database, pages, { role: 'head-of-department', node: 'sf' })
  member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
})

test('the page is the head’s and the chair’s, and says what is missing and who adds it', async () => {
  for (const reader of [head, chair]) {
    const { status, text } = await reader.get(address)
    expect(status).toBe(200)
    expect(text).toContain('Det finns ingen gemensam bild för 2026 än. Ingen har skrivit i överlämningen.')
    expect(text).toContain('Förvaltningschefen skriver den efter ett samtal med ordföranden.')
    expect(text).toContain('Inget uppdragskort är registrerat.')
  }
  for (const reader of [otherHead, member, principal]) expect((await reader.get(address)).status).toBe(403)
  expect((await visitor.get(address)).location).toContain('/logga-in')
  expect((await head.get('/roller/forvaltning/bjorkskolan')).status).toBe(404)
  expect((await head.get(`/en${address}`)).text).toContain('There is no shared picture for 2026 yet.')
})

describe('the shared picture', () => {
  test('is written by the head and comes back where nothing is written', async () => {
    expect((await chair.send(`${address}/bild`, { picture: 'x' })).status).toBe(403)
    const empty = await head.send(`${address}/bild`, { picture: '' })
    expect(empty.status).toBe(400)
    expect(empty.text).toContain('Skriv vad ni ser som viktigast i år, och hur läget är.')
    const sent = await head.send(`${address}/bild`, { picture: 'Läsningen först.\r\nSedan lokalerna.' })
    expect([sent.status, sent.location]).toEqual([303, `${address}#gemensam-bild`])
    expect((await chair.get(address)).text).toContain('Den gemensamma bilden för 2026 väntar på underskrift.')
  })

  test('is signed by the two whose picture it is, as they have read it', async () => {
    const read = 'Läsningen först.\nSedan lokalerna.'
    // The assembly's chair isn't the committee's: the policy refuses before the page does.
    expect((await assemblyChair.send(`${address}/bild/underskrift`, { read })).status).toBe(403)
    expect((await chair.send(`${address}/bild/underskrift`, { read: 'Annat.' })).text).toContain(
      'Texten har ändrats sedan du läste den.',
    )
    expect((await chair.send(`${address}/bild/underskrift`, { read })).status).toBe(303)
    expect((await chair.send(`${address}/bild/underskrift`, { read })).status).toBe(400)
    expect((await head.send(`${address}/bild/underskrift`, { read })).status).toBe(303)
    const { text } = await head.get(address)
    expect(text).toContain('Chefen och ordföranden har skrivit under den gemensamma bilden för 2026.')
    expect(text).toContain('Ordföranden: Test committee-chair')
  })

  test('a new text must be signed anew, and the old one stays with its names', async () => {
    await head.send(`${address}/bild`, { picture: 'Lokalerna först.' })
    const { text } = await chair.get(address)
    expect(text).toContain('Den gemensamma bilden för 2026 väntar på underskrift.')
    expect(text).toContain('båda har skrivit under')
    expect(text).toContain('Läsningen först.')
    const entries = await auditTrail(database, municipality, { object: `${address}#gemensam-bild` })
    expect(entries.map(({ action }) => action)).toEqual([
      'shared-picture-written',
      'shared-picture-signed',
      'shared-picture-signed',
      'shared-picture-written',
    ])
  })
})

test('the assignment card is entered with its decision', async () => {
  const wrong = await head.send(`${address}/uppdragskort`, { task: 'Leda.', from: '2027-01-01' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('Skriv mandatet.')
  expect(wrong.text).toContain('Skriv beslutet som kortet vilar på: organ, datum och paragraf.')
  expect(wrong.text).toContain('Dagen kan inte ligga framåt i tiden.')
  expect(wrong.text).toContain('Leda.')
  const card = {
    ...{ task: 'Leda.', mandate: 'Anställer.', decision: 'BUN 2026-02-10 § 9', from: '2026-03-01' },
  }
  expect((await head.send(`${address}/uppdragskort`, card)).status).toBe(303)
  expect((await chair.get(address)).text).toContain('Gäller från den 1 mars 2026 (BUN 2026-02-10 § 9).')
})

describe('the handover', () => {
  test('takes items with how many know them, and says which one person carries', async () => {
    const wrong = await head.send(`${address}/punkter`, { kind: 'risk', item: 'Schemat.', knownBy: 'en' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Skriv hur många som kan frågan så väl att de kan bära den, som 2.')
    expect(wrong.text).toContain('value="en"')
    const item = { kind: 'risk', item: 'Schemat är en persons.', knownBy: '1' }
    expect((await chair.send(`${address}/punkter`, item)).status).toBe(403)
    expect((await head.send(`${address}/punkter`, item)).status).toBe(303)
    await head.send(`${address}/punkter`, {
      kind: 'calendar',
      item: 'Bidrag.',
      knownBy: '3',
      itemDue: '2027-01-15',
    })
    const { text } = await chair.get(address)
    expect(text).toContain(
      'Överlämningen skrevs senast i den 23 november 2026. En punkt hänger på en enda person.',
    )
    expect(text).toContain('senast 15 januari 2027, 3 personer kan den, skriven 23 november 2026')
  })

  test('items are confirmed and closed by the head', async () => {
    const change = `${address}/punkter/andra`
    const wrong = await head.send(change, { itemId: '1', knownBy: '', do: 'confirm' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('id="punkt-1"')
    expect((await head.send(change, { itemId: '1', knownBy: '2', do: 'confirm' })).status).toBe(303)
    expect((await chair.get(address)).text).toContain('ingen punkt hänger på en enda person.')
    expect((await head.send(change, { itemId: '2', do: 'close' })).status).toBe(303)
    expect((await head.send(change, { itemId: '2', do: 'close' })).text).toContain(
      'Punkten är redan avslutad, eller finns inte här.',
    )
    // An item of another department isn't reached through this one.
    expect(
      (await otherHead.send('/roller/forvaltning/sf/punkter/andra', { itemId: '1', do: 'close' })).status,
    ).toBe(400)
  })

  test('is one document with everything in it, without forms', async () => {
    const { status, text } = await chair.get(`${address}/overlamning`)
    expect(status).toBe(200)
    expect(text).toContain('Sammanställt den 23 november 2026: en punkt, varav 0 som högst en person kan.')
    for (const part of [
      'Anställer.',
      'Lokalerna först.',
      'Schemat är en persons.',
      'Frågor som väntar på svar',
    ]) {
      expect(text).toContain(part)
    }
    expect(text.slice(text.indexOf('<main'))).not.toContain('method="post"')
    expect((await member.get(`${address}/overlamning`)).status).toBe(403)
  })
})

describe('agreements', () => {
  const form = `${address}/overenskommelse`
  const agreement = { promisedBy: 'elected', text: 'Nämnden prioriterar före sommaren.', due: '2026-12-15' }

  test('are made by both sides and by unit managers, who don’t see the page', async () => {
    expect((await member.send(form, agreement)).status).toBe(403)
    const wrong = await principal.send(form, { ...agreement, promisedBy: '', due: '2026-01-01' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Välj vem som har lovat.')
    expect(wrong.text).toContain('Nämnden prioriterar före sommaren.')
    const support = { ...agreement, promisedBy: 'central-support', text: 'Löneunderlag i tid.' }
    const sent = await principal.send(form, support)
    expect([sent.status, sent.location]).toEqual([303, `${form}?sparad=1`])
    const saved = await principal.get(`${form}?sparad=1`)
    expect(saved.text).toContain('Överenskommelsen är sparad.')
    expect(saved.text).not.toContain('Lokalerna först')
    expect((await chair.send(form, agreement)).location).toBe(`${address}#overenskommelser`)
    expect((await head.get(address)).text).toContain('Löneunderlag i tid.')
  })

  test('are noted as answered and done, and followed up both ways on the pulse’s page', async () => {
    expect((await head.send(`${form}/utfall`, { agreement: '2', do: 'answered' })).status).toBe(303)
    expect((await head.send(`${form}/utfall`, { agreement: '2', do: 'done' })).status).toBe(303)
    const again = await principal.send(`${form}/utfall`, { agreement: '2', do: 'done' })
    expect(again.status).toBe(400)
    expect(again.text).toContain('Det är redan noterat, eller finns inte här.')
    expect(again.text).not.toContain('Lokalerna först')
    expect((await roleBook(database, municipality)).agreements[1]).toMatchObject({ doneOn: '2026-11-23' })
    const { text } = await visitor.get('/roller/puls')
    expect(text).toContain('Politiken har lovat')
    expect(text).toContain('1 av 1 blev av i tid.')
    expect(text).not.toContain('Nämnden prioriterar')
  })
})
