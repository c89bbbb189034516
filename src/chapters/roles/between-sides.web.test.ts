import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pages } from './web.tsx'

const database = await freshDatabase()
let member: Asker
let chair: Asker
let head: Asker
let otherHead: Asker
let controller: Asker
let hr: Asker

const question = {
  ...{ do: 'send', text: 'Hur många väntar?', theme: 'köer', routedTo: 'buf', due: '2026-12-07' },
}

beforeAll(async () => {
  await smallMunicipality(database)
  member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  chair = await ask(database, pages, { role: 'committee-chair', node: 'bun' })
  head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  otherHead = await ask(database, pages, { role: 'head-of-department', node: 'sf' })
  controller = await ask(database, pages, { role: 'controller' })
  hr = await ask(database, pages, { role: 'hr' })
})

test('a question is asked of its department, then of those who publish, and is news to whoever asked', async () => {
  const address = (await member.send('/roller/fragor/ny', question)).location ?? ''
  expect((await head.get('/')).text).toContain('Svara på frågan om köer')
  expect((await head.get('/')).text).toContain('7 december 2026')
  expect((await otherHead.get('/')).text).not.toContain('Svara på frågan om köer')
  await head.send(`${address}/svar`, { answer: 'Tjugotre.' })
  expect((await controller.get('/')).text).toContain('Pröva sekretessen och publicera svaret om köer')
  expect((await member.get('/')).text).not.toContain('din fråga om köer är besvarad')
  await head.send(`${address}/publicering`, { secrecy: 'open' })
  expect((await member.get('/')).text).toContain('Läs svaret: din fråga om köer är besvarad')
  expect((await chair.get('/')).text).not.toContain('din fråga om köer')
  expect((await controller.get('/sok?q=tjugotre')).text).toContain('Hur många väntar?')
})

test('the pulse is asked of those who are in a group, until they have answered', async () => {
  const round = { opens: '2026-11-23', closes: '2026-12-04', questions: ['who-decides'] }
  await hr.send('/roller/puls/omgang', round)
  expect((await member.get('/')).text).toContain('Svara på förtroendepulsen')
  expect((await hr.get('/')).text).not.toContain('Svara på förtroendepulsen')
  expect((await hr.get('/')).text).toContain('Sista dagen att svara på förtroendepulsen')
  await member.send('/roller/puls/1/svar', { 'svar-who-decides': '3' })
  expect((await member.get('/')).text).not.toContain('Svara på förtroendepulsen')
})

test('names are asked of the two whose picture and description it is', async () => {
  await head.send('/roller/forvaltning/buf/bild', { picture: 'Läsningen.' })
  await chair.send('/roller/beskrivning/bun', { what: 'Vad.', how: 'Hur.' })
  for (const reader of [head, chair]) {
    const { text } = await reader.get('/')
    expect(text).toContain('Skriv under årets gemensamma bild för Barn- och utbildningsförvaltningen')
    expect(text).toContain('Läs och skriv under rollbeskrivningen för Barn- och utbildningsnämnden')
  }
  const { text } = await otherHead.get('/')
  expect(text).not.toContain('Skriv under')
  await head.send('/roller/forvaltning/buf/bild/underskrift', { read: 'Läsningen.' })
  await head.send('/roller/beskrivning/bun/underskrift', { version: '1' })
  expect((await head.get('/')).text).not.toContain('skriv under')
})
