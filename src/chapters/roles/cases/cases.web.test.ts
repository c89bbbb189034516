import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
const fall = 'mindre-klasser'
/** The month after. */
const later = '2026-12-01T08:00:00.000Z'
let visitor: Asker
let member: Asker
let controller: Asker

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  controller = await ask(database, pages, { role: 'controller' })
})

test('everybody may read the cases, and what the law says is folded until one has answered', async () => {
  const { status, text } = await visitor.get('/roller/fall')
  expect(status).toBe(200)
  expect(text).toContain('Vem beslutar hur eleverna delas in i klasser?')
  expect(text).toContain('Svara var för sig, jämför nivåernas svar och tala om varför de skiljer sig.')
  expect(text).not.toContain('<details class="disclosure" open')
  expect(text).not.toContain('name="decider"')
  expect((await controller.send('/roller/fall', { case: fall, decider: 'chair' })).status).toBe(403)
  expect((await visitor.get('/en/roller/fall')).text).toContain('There are no scores.')
})

test('an answer is kept by level without identity, once a month, and opens the law', async () => {
  const wrong = await member.send('/roller/fall', { case: fall, decider: 'official' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('Välj vem du tror beslutar.')
  const sent = await member.send('/roller/fall', { case: fall, decider: 'committee' })
  expect([sent.status, sent.location]).toEqual([303, `/roller/fall?svarat=${fall}#${fall}`])
  const { text } = await member.get(`/roller/fall?svarat=${fall}`)
  expect(text).toContain('<details class="disclosure" open')
  expect(text).toContain('Ditt svar är med.')
  const again = await member.send('/roller/fall', { case: fall, decider: 'chair' })
  expect(again.text).toContain('Du har redan svarat på fallet den här månaden.')
  const { caseAnswers } = await roleBook(database, municipality)
  expect(caseAnswers).toEqual([{ case: fall, round: '2026-11', group: 'elected', decider: 'committee' }])
  expect(await auditTrail(database, municipality)).toEqual([])
})

test('levels of five or more are compared when the month is over, without a word on who is right', async () => {
  for (let count = 0; count < 5; count++) {
    const principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
    await principal.send('/roller/fall', { case: fall, decider: 'unit-manager' })
    const elected = await ask(database, pages, { role: 'committee-member', node: 'sn' })
    await elected.send('/roller/fall', { case: fall, decider: count === 0 ? 'unit-manager' : 'committee' })
  }
  expect((await visitor.get('/roller/fall')).text).not.toContain('de flesta svarade')
  const reader = await ask(database, pages, { role: 'manager', node: 'aldre', at: later })
  const { text } = await reader.get('/roller/fall')
  expect(text).toContain(
    'I samtalet i november 2026 svarade två personer från olika nivåer lika i 17 % av jämförelserna.',
  )
  expect(text).toContain('Förtroendevalda: de flesta svarade nämnden (ungefär 8 av 10)')
  expect(text).toContain('Enhetschefer: de flesta svarade enhetschef (ungefär 10 av 10)')
  expect(text).toContain('Förvaltningsledning: dolt, färre än fem svar')
  expect((await reader.get('/roller/fall?format=csv')).text).toContain('Förvaltningsledning;dolt;dolt')
})
