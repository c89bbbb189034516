import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { municipality, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { pages } from '#chapters/roles/web.tsx'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
let visitor: Asker
let member: Asker
let opposition: Asker
let chair: Asker
let head: Asker
let otherHead: Asker
let principal: Asker
let controller: Asker

const question = {
  ...{ do: 'send', text: 'Hur många elever på Björkskolan väntar på särskilt stöd?', theme: 'särskilt stöd' },
  ...{ routedTo: 'buf', due: '2026-12-07' },
}

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  opposition = await ask(database, pages, { role: 'assembly-member', node: 'kf' })
  chair = await ask(database, pages, { role: 'committee-chair', node: 'bun' })
  head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  otherHead = await ask(database, pages, { role: 'head-of-department', node: 'sf' })
  principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
  controller = await ask(database, pages, { role: 'controller' })
})

test('the empty board says who can ask, and shows the button to those who may', async () => {
  const seen = await visitor.get('/roller/fragor')
  expect(seen.status).toBe(200)
  expect(seen.text).toContain('Ingen fråga har ställts de senaste tolv månaderna.')
  expect(seen.text).toContain('Inga frågor har publicerats')
  expect(seen.text).not.toContain('href="/roller/fragor/ny"')
  expect((await member.get('/roller/fragor')).text).toContain('href="/roller/fragor/ny"')
  expect((await visitor.get('/en/roller/fragor')).text).toContain('No questions have been published')
})

describe('asking', () => {
  test('is for the elected, and says what the channel is not', async () => {
    const { status, text } = await member.get('/roller/fragor/ny')
    expect(status).toBe(200)
    expect(text).toContain(
      'Din fråga går till förvaltningschefen, får ett diarienummer direkt och ska få svar inom 14 dagar.',
    )
    expect(text).toContain(
      'Kanalen ersätter varken interpellation, frågor i fullmäktige eller rätten att väcka ärenden i nämnden (KL 4:20).',
    )
    expect(text).toContain('Du talar lika fritt som förut med invånare, medarbetare, fack och medier.')
    expect((await head.get('/roller/fragor/ny')).status).toBe(403)
    expect((await head.send('/roller/fragor/ny', question)).status).toBe(403)
  })

  test('proposes a department by the words, and lets the asker choose another', async () => {
    const { status, text } = await member.send('/roller/fragor/ny', { ...question, routedTo: '' })
    expect(status).toBe(200)
    expect(text).toContain('Frågan ser ut att höra till Barn- och utbildningsförvaltningen')
    expect(text).toContain('<option value="buf" selected')
    expect(text).toContain('Hur många elever på Björkskolan')
    const unclear = { ...question, do: 'propose', text: 'Varför?', theme: 'allt' }
    expect((await member.send('/roller/fragor/ny', unclear)).text).toContain(
      'Orden säger inte vilken förvaltning det är.',
    )
  })

  test('comes back with what is wrong and everything that was written', async () => {
    const wrong = { ...question, theme: '', due: '2026-01-01', routedTo: 'bjorkskolan' }
    const { status, text } = await member.send('/roller/fragor/ny', wrong)
    expect(status).toBe(400)
    expect(text).toContain('Skriv ett tema med ett par ord, så att frågor om samma sak hittar varandra.')
    expect(text).toContain('Skriv en dag framåt i tiden, som 2026-12-07.')
    expect(text).toContain('Välj en förvaltning.')
    expect(text).toContain('Hur många elever på Björkskolan')
  })
})

describe('a question on its way', () => {
  let address = ''

  beforeAll(async () => {
    const { status, location } = await member.send('/roller/fragor/ny', question)
    expect(status).toBe(303)
    address = location ?? ''
  })

  test('is registered at once, and seen inside the municipality but not outside', async () => {
    const { text } = await principal.get(address)
    expect(text).toContain('2026-0001')
    expect(text).toContain('Barn- och utbildningsförvaltningen ska svara senast den 7 december 2026.')
    expect(text).toContain('Det här gör den som är förvaltningschef.')
    expect((await visitor.get(address)).location).toContain('/logga-in')
    expect((await visitor.get('/roller/fragor')).text).not.toContain('väntar på särskilt stöd')
    expect((await opposition.get('/roller/fragor')).text).toContain('har väntat 0 dagar')
  })

  test('is answered by the department it was routed to, and by nobody else', async () => {
    const answer = { answer: 'Den 20 november väntade 23 elever.' }
    expect((await otherHead.send(`${address}/svar`, answer)).status).toBe(403)
    expect((await member.send(`${address}/svar`, answer)).status).toBe(403)
    const empty = await head.send(`${address}/svar`, { answer: ' ' })
    expect(empty.status).toBe(400)
    expect(empty.text).toContain('Skriv svaret.')
    expect((await head.send(`${address}/svar`, answer)).status).toBe(303)
  })

  test('the answer is nobody’s before everybody’s: not even whoever asked sees it first', async () => {
    for (const reader of [member, opposition, chair, principal, otherHead]) {
      const { text } = await reader.get(address)
      expect(text).toContain(
        'Frågan besvarades den 23 november 2026. Alla får se svaret i samma stund, när sekretessen är prövad och svaret publiceras.',
      )
      expect(text).not.toContain('väntade 23 elever')
    }
    expect((await visitor.get(address)).location).toContain('/logga-in')
    expect((await controller.get(address)).text).toContain('väntade 23 elever')
  })

  test('is published after a check that names its ground, for all at the same moment', async () => {
    const wrong = await controller.send(`${address}/publicering`, { secrecy: 'partly', ground: 'sekretess' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Skriv lagrummet som sekretessen vilar på, som OSL 26:1.')
    expect(wrong.text).toContain('value="sekretess"')
    const right = { secrecy: 'partly', ground: 'OSL 23:2' }
    expect((await member.send(`${address}/publicering`, right)).status).toBe(403)
    expect((await controller.send(`${address}/publicering`, right)).status).toBe(303)
    for (const reader of [visitor, member, opposition, principal]) {
      const { text } = await reader.get(address)
      expect(text).toContain('Den 20 november väntade 23 elever.')
      expect(text).toContain('Delar av svaret omfattas av sekretess enligt OSL 23:2 och är utelämnade.')
    }
    expect((await visitor.get('/roller/fragor?q=väntade')).text).toContain('Alla 1 visas.')
    expect((await visitor.get('/en/roller/fragor?q=skolskjuts')).text).toContain('No question fits')
  })

  test('can not be answered or published again', async () => {
    const again = await head.send(`${address}/svar`, { answer: 'Nytt svar.' })
    expect(again.status).toBe(400)
    expect(again.text).toContain('Frågan har hunnit längre sedan du öppnade sidan.')
    expect((await head.send(`${address}/publicering`, { secrecy: 'open' })).status).toBe(400)
  })

  test('leaves a trail with who and when, without the words of the answer', async () => {
    const entries = await auditTrail(database, municipality, { object: address })
    expect(entries.map(({ action, who }) => [action, who])).toEqual([
      ['question-answer-published', 'Test controller'],
      ['question-answered', 'Test head-of-department'],
      ['question-asked', 'Test committee-member'],
    ])
    expect(JSON.stringify(entries)).not.toContain('23 elever')
  })
})

test('a secret answer is told of with its ground and never shown', async () => {
  const sent = await opposition.send('/roller/fragor/ny', { ...question, theme: 'skydd', routedTo: 'sf' })
  const address = sent.location ?? ''
  await otherHead.send(`${address}/svar`, { answer: 'Rör skyddet av en anläggning.' })
  await otherHead.send(`${address}/publicering`, { secrecy: 'secret', ground: 'OSL 18:13' })
  const { text } = await opposition.get(address)
  expect(text).toContain(
    'Frågan är besvarad. Svaret omfattas av sekretess enligt OSL 18:13 och publiceras inte.',
  )
  expect(text).not.toContain('Rör skyddet')
  expect((await visitor.get(address)).location).toContain('/logga-in')
  expect((await principal.get('/roller/fragor')).text).toContain(
    'besvarad, omfattas av sekretess (OSL 18:13)',
  )
})

test('is sent on with a reason, gets another number, and then belongs to the other department', async () => {
  const { location } = await member.send('/roller/fragor/ny', { ...question, theme: 'lokaler' })
  const address = location ?? ''
  const nowhere = await head.send(`${address}/forvaltning`, { routedTo: 'buf', why: '' })
  expect(nowhere.status).toBe(400)
  expect(nowhere.text).toContain('Skriv varför frågan hör till en annan förvaltning.')
  expect((await head.send(`${address}/forvaltning`, { routedTo: 'sf', why: 'Gäller boenden.' })).status).toBe(
    303,
  )
  expect((await head.send(`${address}/svar`, { answer: 'Nej.' })).status).toBe(403)
  expect((await otherHead.get(address)).text).toContain('Svara på frågan')
  expect((await controller.send(`${address}/diarium`, { registration: '2026-0001' })).text).toContain(
    'En annan fråga har redan det numret. Skriv ett annat.',
  )
  expect((await controller.send(`${address}/diarium`, { registration: 'SN 2026/77' })).status).toBe(303)
  expect((await principal.get(address)).text).toContain('SN 2026/77')
})

test('a theme that comes back is put on an agenda by the elected', async () => {
  const addresses: string[] = []
  for (let count = 0; count < 3; count++) {
    const theme = count === 1 ? 'Skolskjuts' : 'skolskjuts'
    addresses.push((await member.send('/roller/fragor/ny', { ...question, theme })).location ?? '')
  }
  const last = addresses.at(-1) ?? ''
  expect((await member.get('/roller/fragor')).text).toContain('skolskjuts: 3 frågor')
  expect((await member.get(last)).text).toContain('Det har ställts 3 frågor om skolskjuts på tolv månader.')
  expect((await head.send(`${last}/dagordning`, { body: 'bun', matter: 'Restider' })).status).toBe(403)
  expect((await member.send(`${last}/dagordning`, { body: 'bun', matter: '' })).text).toContain(
    'Skriv vad ärendet gäller.',
  )
  const raised = await member.send(`${last}/dagordning`, { body: 'bun', matter: 'Restider i norr' })
  expect(raised.status).toBe(303)
  expect((await principal.get('/roller/fragor')).text).toContain(
    'På dagordningen: Barn- och utbildningsnämnden 2026-11-23, Restider i norr.',
  )
})

test('what is not there is not found', async () => {
  expect((await member.get('/roller/fragor/999')).status).toBe(404)
  expect((await member.get('/roller/fragor/x')).status).toBe(404)
})

test('is registered in the year of the clock in Sweden', async () => {
  const first = { role: 'committee-member', node: 'bun', at: '2026-12-31T23:30:00.000Z' } as const
  const asker = await ask(database, pages, first)
  const { location } = await asker.send('/roller/fragor/ny', { ...question, due: '2027-01-11' })
  const { text } = await asker.get(location ?? '')
  expect(text).toContain('2027-0001')
  expect(text).toContain('1 januari 2027')
})
