import { expect, test } from 'vitest'
import { ask } from '#chapters/roles/__fixtures__/ask.ts'
import { smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pages } from './web.tsx'

const database = await freshDatabase()

test('published questions are found by the search, and others not', async () => {
  await smallMunicipality(database)
  const member = await ask(database, pages, { role: 'committee-member', node: 'bun' })
  const head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
  const question = {
    ...{ do: 'send', text: 'Hur många väntar?', theme: 'köer', routedTo: 'buf', due: '2026-12-07' },
  }
  const address = (await member.send('/roller/fragor/ny', question)).location ?? ''
  await head.send(`${address}/svar`, { answer: 'Tjugotre.' })
  expect((await member.get('/sok?q=tjugotre')).text).not.toContain('Hur många väntar?')
  await head.send(`${address}/publicering`, { secrecy: 'open' })
  expect((await member.get('/sok?q=tjugotre')).text).toContain('Hur många väntar?')
})

test('the start page says when the pulse opens and closes', async () => {
  const hr = await ask(database, pages, { role: 'hr' })
  const round = { opens: '2026-11-30', closes: '2026-12-14', questions: ['who-decides'] }
  await hr.send('/roller/puls/omgang', round)
  const { text } = await hr.get('/')
  expect(text).toContain('Förtroendepulsen öppnar')
  expect(text).toContain('Sista dagen att svara på förtroendepulsen')
})
