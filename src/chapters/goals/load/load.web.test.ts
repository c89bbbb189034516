import { beforeAll, expect, test } from 'vitest'
import { exampleApp, exampleNow } from '#chapters/goals/__fixtures__/example-app.ts'
import { setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { createApp } from '#web/server.ts'

let app: Awaited<ReturnType<typeof exampleApp>>

beforeAll(async () => {
  app = await exampleApp()
}, 60_000)

test('the load says how it is for the unit in the middle, and every unit has its bar to link to', async () => {
  const { status, text, html } = await app.get('/mal/belastning')
  expect(status).toBe(200)
  expect(text).toMatch(/Enheten i mitten har \d+ mål att arbeta efter och \d+ redovisningar av dem om året\./)
  expect(text).toMatch(/styrs i praktiken av fler än 5 mål\./)
  expect(html).toContain('<tr id="bjorkskolan"')
  expect(html).toContain('href="#bjorkskolan"')
  expect((await app.get('/en/mal/belastning')).text).toContain('How much steering reaches the units?')
  expect((await app.get('/mal/belastning?format=csv')).html).toContain('Björkskolan')
})

test('one place alone is shown where the address says so', async () => {
  const { text, html } = await app.get('/mal/belastning?plats=bjorkskolan')
  expect(text).toMatch(
    /^.*Björkskolan F–6 har \d+ mål att arbeta efter och \d+ redovisningar av dem om året\./,
  )
  expect(html).not.toContain('<tr id="granskolan"')
})

test('what could be cleared out is told with its effect, and with the way to do it', async () => {
  const { text, html } = await app.get('/mal/belastning')
  expect(text).toMatch(
    /Förslagen här skulle minska styrtrycket från [\d ]+ till [\d ]+ redovisningar om året i hela kommunen\./,
  )
  expect(html).toMatch(/href="\/mal\/[a-z-]+\/(?:utga|andra)"/)
})

test('the coverage says what the goals reach of the core cost, and offers three ways for a goal without an anchor', async () => {
  const { status, text, html } = await app.get('/mal/tackning')
  expect(status).toBe(200)
  expect(text).toMatch(
    /Mål med ankare i lag eller reglemente når allt som kärnuppdraget kostade 2025\. (?:Ett|\d+) mål har inget ankare\./,
  )
  expect(text).toContain('Lägg som inriktning:')
  expect(html).toMatch(/href="\/mal\/[a-z-]+\/andra"/)
  expect((await app.get('/mal/tackning?format=csv&tabell=ankare')).text).toContain('Oklart')
  expect((await app.get('/en/mal/tackning')).text).toContain('Do the goals reach the core mission?')
})

test('the coverage of one place counts its costs alone', async () => {
  const { text } = await app.get('/mal/tackning?plats=bjorkskolan')
  expect(text).toContain('440 Grundskola')
  expect(text).not.toContain('510 Vård')
})

test('where nothing is registered, the pages say what is missing and lead there', async () => {
  const database = await freshDatabase()
  await setInstallation(database, { municipality: '9141', name: 'Nystad', kind: 'own' })
  const empty = createApp({
    database,
    now: () => exampleNow,
    reportFault: (error) => {
      throw error
    },
  })
  const text = async (address: string) => (await empty.request(address)).text()
  expect(await text('/mal/belastning')).toContain('Det finns inga enheter att visa här.')
  expect(await text('/mal/tackning')).toContain('Det finns inga mål i kraft.')
  expect(await text('/mal/konflikter')).toContain('Det finns inte två mål i kraft att hålla mot varandra.')
})
