import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Asker,
  ask,
  municipality,
  setUpPlaces,
  setUpSchools,
} from '#chapters/budget/__fixtures__/school-app.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { unwrap } from '#core/outcome.ts'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
const empty = await freshDatabase()
let visitor: Asker
let principal: Asker
let other: Asker
let head: Asker
let controller: Asker

beforeAll(async () => {
  await setUpSchools(database)
  await setUpPlaces(empty)
  visitor = await ask(database)
  principal = await ask(database, { role: 'unit-manager', node: 'alskolan' })
  other = await ask(database, { role: 'unit-manager', node: 'bokskolan' })
  head = await ask(database, { role: 'head-of-department', node: 'buf' })
  controller = await ask(database, { role: 'controller' })
})

const why = '/budget/varfor/alskolan'

describe('the page of a unit', () => {
  test('says what it has, what has changed and why, and opens every step to the öre', async () => {
    const { status, text } = await visitor.get(why)
    expect(status).toBe(200)
    expect(text).toContain('Varför har Alskolan fått den här budgeten?')
    expect(text).toMatch(/Alskolan har fått \d+,\d mnkr för 2026, [\d,]+ (?:mnkr|tkr) mer än 2025\./)
    expect(text).toContain('Beslutad: BUN 2025-12-10 § 95.')
    expect(text).toContain('Elever: från 195 elever till 200 elever, 5 fler elever.')
    expect(text).toContain('Priset Grundpris per elev och år: från 78 000,00 kr till 80 000,00 kr.')
    expect(text).toContain('Varje skola får lika mycket för varje elev.')
    expect(text).toContain('Spårbar andel: 100,0 %.')
  })

  test('speaks English, and tells of an earlier year', async () => {
    const { text } = await visitor.get('/en/budget/varfor/alskolan?ar=2024')
    expect(text).toContain('Why has Alskolan been given this budget?')
    expect(text).toContain('SEK')
    expect(text).toContain('for 2024')
  })

  test('is there for an independent school, and for the first year, with nothing to compare with', async () => {
    expect((await visitor.get('/budget/varfor/fria')).text).toContain('Administration')
    expect((await visitor.get(`${why}?ar=2023`)).text).toContain(
      'Ingen budget för 2022 är registrerad för enheten, så det finns inget att jämföra med.',
    )
  })

  test('tries one more pupil without script, and says what does not change', async () => {
    const one = await visitor.get(`${why}?driver=elever&andring=1&enhet=antal`)
    expect(one.text).toContain('1 elev till i Elever ger 80 000,00 kr mer på ett år.')
    expect(one.text).toContain('enheten är större än det högsta steget')
    expect(one.text).toContain('Det som en enhet får mer när budgeten räknas om får de andra mindre av.')
    const fewer = await visitor.get('/budget/varfor/bokskolan?driver=elever&andring=-5&enhet=procent')
    expect(fewer.text).toContain('5 procent färre elever i Elever ger 400 000,00 kr mindre på ett år.')
    expect(fewer.text).toContain('samma storlekssteg: det gäller upp till 120, och enheten har 100')
  })

  test('compares with another school, term by term', async () => {
    const { text } = await visitor.get(`${why}?jamfor=cederskolan`)
    expect(text).toMatch(/Alskolan har [\d,]+ mnkr mer än Cederskolan\. Per elev: /)
    expect(text).toMatch(/value="cederskolan" selected/)
  })

  test('says what is missing where no plan on accounts is registered', async () => {
    expect((await visitor.get(why)).text).toContain('Enheten har ingen plan på konton.')
  })

  test('gives every row as a file, to the öre', async () => {
    const csv = await visitor.get(`${why}?format=csv`)
    expect(csv.text.split('\n')[0]).toContain('Del')
    expect(csv.text).toContain('5 fler elever')
    const months = await visitor.get(`${why}?format=csv&tabell=manader`)
    expect(months.text).toContain('januari 2026')
    const bytes = await visitor.bytes(`${why}?format=xlsx&tabell=jamforelse`)
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
  })

  test('gives what it was worked out from, and anybody who runs it gets the same', async () => {
    const { status, text } = await visitor.get(`${why}/modell?ar=2026`)
    expect(status).toBe(200)
    const allocation = unwrap(allocate(JSON.parse(text)))
    expect(allocation.places.units.has('alskolan')).toBe(true)
    expect(allocation.differenceOre).toBe(0)
  })

  test('of a unit without a budget says what is missing; of nothing at all is not found', async () => {
    expect((await visitor.get('/budget/varfor/hemtjanst')).text).toContain(
      'Hemtjänsten har ingen budget registrerad',
    )
    expect((await visitor.get('/budget/varfor/finns-inte')).status).toBe(404)
    const nobody = await ask(empty)
    expect((await nobody.get(why)).text).toContain('Alskolan har ingen budget registrerad')
  })
})

test('a place above units lists them, the largest change first, each with its own page', async () => {
  const { text } = await visitor.get('/budget/varfor/skolor')
  expect(text).toMatch(/Enheterna i Grundskola har tillsammans [\d,]+ mnkr för 2026/)
  expect(text).toContain('/budget/varfor/bokskolan?ar=2026')
  expect(text).toContain('Hur många chefer som har läst sin budget visas inte för färre än fem enheter.')
  expect((await visitor.get('/budget/varfor/skolor?format=csv')).text).toContain('Alskolan')
})

describe('reading', () => {
  test('is told by the unit’s own manager, shown to nobody else, and not written in the trail', async () => {
    expect((await principal.get(why)).text).toContain('Jag har läst och förstår min budget')
    for (const each of [visitor, other, head, controller]) {
      expect((await each.get(why)).text).not.toContain('Jag har läst och förstår min budget')
      expect((await each.send(`${why}/kvittens`, { wish: 'understood' })).status).toBe(403)
    }
    const wrong = await principal.send(`${why}/kvittens`, { wish: 'kanske' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Välj om du förstår budgeten eller vill ha hjälp.')
    const signed = await principal.send(`${why}/kvittens`, { wish: 'help' })
    expect([signed.status, signed.location]).toEqual([303, `${why}?ar=2026#kvittens`])
    expect((await principal.get(why)).text).toContain(
      'Du svarade 15 oktober 2026 att du har läst men vill ha hjälp.',
    )
    expect((await controller.get(why)).text).not.toContain('vill ha hjälp')
    const trail = await auditTrail(database, municipality)
    expect(JSON.stringify(trail)).not.toContain('kvittens')
  })
})

describe('a question about a rule', () => {
  test('refused keeps what was written; sent it has its own page with the day of the answer', async () => {
    const refused = await principal.send(`${why}/fraga`, { about: 'skolor/liten-skola', text: '' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Skriv frågan.')
    expect(refused.text).toMatch(/value="skolor\/struktur" ?>|value="skolor\/struktur"/)
    const strange = await principal.send(`${why}/fraga`, { about: 'skolor/hittepa', text: 'Varför?' })
    expect(strange.text).toContain('Välj en av delarna i enhetens budget, eller hela budgeten.')
    const sent = await principal.send(`${why}/fraga`, {
      about: 'skolor/struktur',
      text: 'Hur räknas vårt index?',
    })
    expect([sent.status, sent.location]).toEqual([303, '/budget/fragor/1'])
    const page = await principal.get('/budget/fragor/1')
    expect(page.text).toContain('Ställd 15 oktober 2026. Svar väntas senast 29 oktober 2026.')
    expect((await controller.get('/budget/fragor/1')).text).not.toContain('Test unit-manager')
  })

  test('is for managers in the line, and not open to residents before it is published', async () => {
    expect((await visitor.send(`${why}/fraga`, { text: 'Varför?' })).status).toBe(403)
    expect((await other.send(`${why}/fraga`, { text: 'Varför?' })).status).toBe(403)
    expect((await visitor.get('/budget/fragor/1')).location).toContain('/logga-in')
    expect((await visitor.get('/budget/fragor')).text).not.toContain('Hur räknas vårt index?')
    expect((await visitor.get('/budget/fragor/99')).status).toBe(404)
  })

  test('is answered and checked by those who draw up the rules, and then stands beside the rule', async () => {
    expect((await principal.send('/budget/fragor/1/svar', { answer: 'Så.' })).status).toBe(403)
    expect((await head.send('/budget/fragor/1/publicera', { secrecy: 'open' })).text).toContain(
      'Frågan har inget svar än.',
    )
    expect((await head.send('/budget/fragor/1/svar', { answer: '' })).text).toContain('Skriv svaret.')
    await head.send('/budget/fragor/1/svar', { answer: 'På föräldrarnas utbildning.' })
    expect((await principal.get('/budget/fragor/1')).text).toContain('Svaret är inte granskat än.')
    const groundless = await controller.send('/budget/fragor/1/publicera', {
      secrecy: 'partly',
      ground: 'sekretess',
    })
    expect(groundless.text).toContain('Skriv lagrummet som sekretessen vilar på')
    const done = await controller.send('/budget/fragor/1/publicera', { secrecy: 'open' })
    expect(done.status).toBe(303)
    expect((await visitor.get('/budget/fragor/1')).text).toContain('På föräldrarnas utbildning.')
    expect((await visitor.get('/budget/varfor/cederskolan')).text).toContain('Hur räknas vårt index?')
    const late = await head.send('/budget/fragor/1/svar', { answer: 'Nej.' })
    expect(late.text).toContain('Svaret är redan granskat och går inte att ändra.')
    const actions = (await auditTrail(database, municipality)).map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['rule-question-asked', 'rule-question-answered', 'rule-answer-checked']),
    )
  })

  test('whose answer secrecy hinders is never shown to those who do not check', async () => {
    await principal.send(`${why}/fraga`, { about: '', text: 'Gäller det ett visst barn?' })
    await head.send('/budget/fragor/2/svar', { answer: 'HEMLIGT' })
    await head.send('/budget/fragor/2/publicera', { secrecy: 'secret', ground: 'OSL 23:1' })
    const seen = await principal.get('/budget/fragor/2')
    expect(seen.text).toContain('Svaret publiceras inte, enligt OSL 23:1.')
    expect(seen.text).not.toContain('HEMLIGT')
    expect((await visitor.get('/budget/fragor/2')).location).toContain('/logga-in')
  })
})
