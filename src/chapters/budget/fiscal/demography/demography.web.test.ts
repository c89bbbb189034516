import { beforeAll, describe, expect, test } from 'vitest'
import { fiscalApp } from '#chapters/budget/fiscal/__fixtures__/fiscal-app.ts'
import { fiscalBook } from '#chapters/budget/fiscal/fiscal.store.ts'
import { ekbacka } from '#demo/index.ts'
import { type PlayedTable, playPxWeb } from '#sources/scb-pxweb/test-server.ts'
import { auditTrail } from '#store/audit.ts'

const address = '/budget/ekonomi/befolkning'
const note = 'Delarna summerar inte alltid till totalen.'
const years = ['2026', '2027', '2028']
const ages = [...Array.from({ length: 100 }, (_, age) => String(age)), '100+']

/** SCB's projection on this machine: a hundred of each age, and one more a year. */
const projection: PlayedTable = {
  id: 'TAB6008',
  variables: {
    Region: { codes: [ekbacka, '0180'] },
    Alder: { codes: [...ages, 'tot'] },
    ContentsCode: { codes: ['N1'], labels: ['Folkmängd'] },
    Tid: { codes: years },
  },
  value: ({ Tid }) => 100 + years.indexOf(Tid ?? ''),
  note,
}

describe('SCB’s projection is fetched for the municipality’s own code', () => {
  let app: Awaited<ReturnType<typeof fiscalApp>>
  let controller: Record<string, string>
  let asked: readonly string[]

  beforeAll(async () => {
    const server = await playPxWeb(projection, { calls: 100 })
    asked = server.asked
    app = await fiscalApp({ scbBase: server.base })
    controller = await app.signedIn('controller')
    const sent = await app.post(`${address}/scb`, { from: '2026', to: '2028' }, controller)
    expect([sent.status, sent.location]).toEqual([
      303,
      `${address}?argang=2026-02-20&namn=SCB:s+framskrivning&hamtat=303-0-0`,
    ])
    const page = await app.get(sent.location ?? '', controller)
    expect(page.text).toContain('Hämtat från SCB: 303 nya uppgifter, 0 ändrade, 0 som förut.')
    expect(page.text).toContain(note)
    expect(page.text).toContain('Källa: SCB, tabell TAB6008')
    expect(page.text).toContain('SCB:s framskrivning räknar inte med planerade bostäder.')
    expect(page.text).toContain('Prognosen räknar inte med planerade bostäder.')
  })

  test('only that code is asked for, and every age is kept as it came, with its day, source and note', async () => {
    expect(asked.some((path) => path.includes(`=${ekbacka}&`) && !path.includes('0180'))).toBe(true)
    const { forecasts } = await fiscalBook(app.database, ekbacka)
    const kept = forecasts.find(({ name }) => name === 'SCB:s framskrivning')
    expect(kept).toMatchObject({
      ...{ id: 'scb-s-framskrivning-2026-02-20', vintage: '2026-02-20', countsHousing: false, note },
      source: 'Källa: SCB, tabell TAB6008',
    })
    expect(kept?.rows).toHaveLength(303)
    expect(kept?.rows).toContainEqual({ year: 2028, band: '100+', inhabitants: 102 })
    const trail = await auditTrail(app.database, ekbacka)
    expect(trail.find(({ action }) => action === 'population-forecast-written')).toMatchObject({
      why: 'Källa: SCB, tabell TAB6008',
      details: { added: 303, changed: 0, vintage: '2026-02-20' },
    })
  })

  test('ages one by one add up to the bands that have a price, and that is our own processing', async () => {
    const { html, text } = await app.get(`${address}?prognos=scb-s-framskrivning-2026-02-20`)
    expect(text).toContain('Med dagens kostnad per invånare kostar 2028 års befolkning')
    expect(text).not.toContain('saknar åldrarna')
    expect(html).toMatch(/Egen bearbetning[^<]*<\/p>/)
  })
})

test('the same figures again write nothing, and the page says so', async () => {
  const { base } = await playPxWeb(projection, { calls: 100 })
  const app = await fiscalApp({ isEmpty: true, scbBase: base })
  const controller = await app.signedIn('controller')
  const form = { from: '2026', to: '2027' }
  await app.post(`${address}/scb`, form, controller)
  const again = await app.post(`${address}/scb`, form, controller)
  expect((await app.get(again.location ?? '')).text).toContain(
    'Inget är nytt: SCB har samma 202 uppgifter som redan finns.',
  )
  expect((await app.get(again.location ?? '')).text).toContain('Ingen kostnad per invånare är inskriven')
  const trail = await auditTrail(app.database, ekbacka)
  expect(trail.filter(({ action }) => action === 'population-forecast-written')).toHaveLength(1)
})

test('where SCB can’t be reached the page says so, keeps the years, and nothing is stored', async () => {
  const app = await fiscalApp({ isEmpty: true, scbBase: 'http://127.0.0.1:9/api/v2' })
  const controller = await app.signedIn('controller')
  const { status, text, html } = await app.post(`${address}/scb`, { from: '2027', to: '2036' }, controller)
  expect(status).toBe(400)
  expect(text).toContain('Statistikdatabasen går inte att nå')
  expect(text).toContain('Inget är sparat.')
  expect(html).toMatch(/name="to"[^>]*value="2036"/)
  expect((await fiscalBook(app.database, ekbacka)).forecasts).toEqual([])
})

test('an answer that is cut in the middle leaves nothing half stored', async () => {
  const { base } = await playPxWeb(projection, { calls: 100 }, (response, path) => {
    if (!path.includes('/data')) return false
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"version":"2.0","va')
    return true
  })
  const app = await fiscalApp({ isEmpty: true, scbBase: base })
  const controller = await app.signedIn('controller')
  const { text } = await app.post(`${address}/scb`, { from: '2026', to: '2028' }, controller)
  expect(text).toContain('Svaret från statistikdatabasen är inte helt')
  expect((await fiscalBook(app.database, ekbacka)).forecasts).toEqual([])
})

describe('what is written by hand', () => {
  let app: Awaited<ReturnType<typeof fiscalApp>>
  let controller: Record<string, string>

  beforeAll(async () => {
    app = await fiscalApp()
    controller = await app.signedIn('controller')
  })

  test('years that are none, or backwards, are told at their field before anything is asked', async () => {
    const send = (from: string, to: string) => app.post(`${address}/scb`, { from, to }, controller)
    expect((await send('27', '2030')).text).toContain('Skriv ett år med fyra siffror, som 2027.')
    expect((await send('2030', '2027')).text).toContain(
      'Sista året ska vara samma som det första eller senare',
    )
  })

  test('a price per inhabitant holds in place of the former, with its decision', async () => {
    const fields = { service: 'preschool', ageFrom: '1', ageTo: '5', kronor: '161 500,50', priceYear: '2026' }
    const refused = await app.post(`${address}/pris`, { ...fields, source: '' }, controller)
    expect([refused.status, refused.text.includes('Skriv beslutet eller skälet.')]).toEqual([400, true])
    expect(refused.html).toMatch(/name="kronor"[^>]*value="161 500,50"/)
    const sent = await app.post(`${address}/pris`, { ...fields, source: 'KS § 140' }, controller)
    expect(sent.location).toBe(`${address}?sparat=pris`)
    expect((await app.get(sent.location ?? '')).text).toContain('Priset är sparat.')
    const { prices } = await fiscalBook(app.database, ekbacka)
    expect(prices.filter(({ service, band }) => service === 'preschool' && band === '1-5')).toEqual([
      { service: 'preschool', band: '1-5', ore: 16_150_050, priceYear: 2026, source: 'KS § 140' },
    ])
  })

  test('a visitor sees the figures and who may write, and no form', async () => {
    const { html, text } = await app.get(address)
    expect(text).toContain('Det här gör den som är controller.')
    expect(html).not.toContain('name="kronor"')
    expect((await app.get(`${address}/scb`)).location).toBe(address)
  })
})
