import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type Asker,
  ask,
  municipality,
  setUpPlaces,
  setUpSchools,
} from '#chapters/budget/__fixtures__/school-app.ts'
import { stateOf } from '#chapters/budget/in-force.ts'
import { budgetBook } from '#chapters/budget/store.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { readRuleSet } from '#chapters/budget/volume/rule-set-schema.ts'
import { ruleSetOfSheets } from '#chapters/budget/volume/rule-set-table.ts'
import { unwrap } from '#core/outcome.ts'
import { readSheets } from '#sources/spreadsheet/read-rows.ts'
import { auditTrail } from '#store/audit.ts'
import { type DatabasePool, statement } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pageText } from '#test/support/page-text.ts'
import { noteInTrail } from '#test/support/trail.ts'

let database: DatabasePool
let visitor: Asker
let controller: Asker
let chair: Asker

beforeAll(async () => {
  database = await freshDatabase()
  await setUpSchools(database)
  visitor = await ask(database)
  controller = await ask(database, { role: 'controller' })
  chair = await ask(database, { role: 'committee-chair', node: 'bun' })
})

const forgetSteps = statement(
  'test/forget steps',
  z.unknown(),
  `delete from rule_set_step where rule_set_id <> 'skolor' or version > 4`,
)
const forgetVersions = statement(
  'test/forget versions',
  z.unknown(),
  `delete from rule_set_version where rule_set_id <> 'skolor' or version > 4`,
)

/** Every test begins with the four decided versions. */
beforeEach(async () => {
  await database.all(forgetSteps)
  await database.all(forgetVersions)
  await noteInTrail(database, municipality)
})

/** What the form of version 4 holds when nobody has touched it. */
const untouched = {
  ...{ version: 4, title: 'Grundskola', year: 2027, remainder: 'amounts', 'price:grundpris': '80000' },
  ...{
    'title:grundbelopp': 'Grundbelopp',
    'plain:grundbelopp': 'Varje skola får lika mycket för varje elev.',
  },
  ...{
    'title:struktur': 'Strukturersättning',
    'amount:struktur': '2 000 000',
    'title:liten-skola': 'Liten skola',
  },
  ...{ 'upto:liten-skola:0': '60', 'step:liten-skola:0': '600 000', 'upto:liten-skola:1': '120' },
  ...{
    'step:liten-skola:1': '300 000',
    'title:administration': 'Administration',
    'share:administration': '3',
  },
}
const changed = {
  ...untouched,
  ...{
    'price:grundpris': '82 400',
    'step:liten-skola:0': '900 000,50',
    why: 'Stödet till de minsta har halkat efter.',
  },
}
const draft = (fields: Readonly<Record<string, string | number>> = changed) =>
  controller.send('/budget/regler/skolor/andra', fields)

async function latest() {
  return (await budgetBook(database, municipality)).ruleSets.at(-1)
}

describe('the rules of the year', () => {
  test('are told in a sentence, a list and a file', async () => {
    const { text } = await visitor.get('/budget/regler')
    expect(text).toContain('För 2026 delas pengarna ut av ett regelverk, alla beslutade.')
    expect(text).toContain('Ändringar kan föreslås just nu, till och med 31 oktober 2026.')
    expect(text).toContain('BUN 2025-11-20 § 90')
    expect((await visitor.get('/en/budget/regler?ar=2024')).text).toContain(
      'For 2024 the money is shared out by one rule set, all decided.',
    )
    expect((await visitor.get('/budget/regler?format=csv')).text).toContain('Grundskola')
  })

  test('are told in plain words, with prices, measures and history', async () => {
    const text = pageText((await visitor.get('/budget/regler/skolor')).text)
    expect(text).toContain(
      'Grundskola 2026: reglerna är beslutade (BUN 2025-11-20 § 90) och delar ut 40,0 mnkr till 4 enheter.',
    )
    expect(text).toContain('Varje skola får lika mycket för varje elev.')
    expect(text).toContain('80 000 kr per elev och år × Elever')
    expect(text).toContain('antalet den 15 oktober året före')
    expect(text).toContain('Priset Grundpris är ändrat från 78 000 kr')
    expect(text).toContain('Det här gör den som är controller')
    expect((await visitor.get('/budget/regler/ingen')).status).toBe(404)
  })

  test('say how much of the prices stays when volumes come otherwise, once that is decided', async () => {
    expect((await draft({ ...changed, fixedShare: '130' })).text).toContain('Skriv ett tal från 0 till 100.')
    expect((await draft({ ...changed, fixedShare: '12,5' })).status).toBe(303)
    expect((await latest())?.document.settlement).toEqual({ fixedShare: 0.125 })
    expect(pageText((await controller.get('/budget/regler/skolor?version=5')).text)).toContain(
      'När volymen ändras under året står 12,5 % av priserna kvar',
    )
    const emptied = { ...changed, version: 5, year: 2027, fixedShare: '' }
    expect((await draft(emptied)).status).toBe(303)
    expect((await latest())?.document.settlement).toBeUndefined()
  })

  test('can be had as the document that they are', async () => {
    const document = JSON.parse((await visitor.get('/budget/regler/skolor/dokument')).text) as RuleSet
    expect([document.schema, document.version, document.prices[0]?.ore]).toEqual([
      'styrkedjan/rule-set/1',
      4,
      8_000_000,
    ])
  })

  test('can be had as a workbook, which reads back to the same rules', async () => {
    const bytes = await visitor.bytes('/budget/regler/skolor/dokument?format=xlsx')
    const sheets = unwrap(await readSheets('regler.xlsx', bytes))
    const rows = sheets.map(({ name, rows: records }) => ({ name, rows: records.map(({ cells }) => cells) }))
    const { document } = (await latest()) ?? {}
    expect(unwrap(readRuleSet(ruleSetOfSheets(rows)))).toEqual(document)
  })

  test('are asked for where there are none', async () => {
    const bare = await freshDatabase()
    await setUpPlaces(bare)
    const { text } = await (await ask(bare, { role: 'controller' })).get('/budget/regler')
    expect(text).toContain('Inga regler finns')
    expect(text).toContain('/budget/regler/ny')
  })
})

describe('a change', () => {
  test('becomes a draft in a version of its own, that only those who write see', async () => {
    expect((await controller.get('/budget/regler/skolor/andra')).text).toContain('value="600000"')
    const sent = await draft()
    expect([sent.status, sent.location]).toEqual([303, '/budget/regler/skolor?version=5'])
    const version = await latest()
    expect([version?.version, version?.year, version && stateOf(version), version?.why]).toEqual([
      5,
      2027,
      'draft',
      'Stödet till de minsta har halkat efter.',
    ])
    expect(version?.document.prices[0]?.ore).toBe(8_240_000)
    expect(version?.document.components.find(({ id }) => id === 'liten-skola')).toMatchObject({
      steps: [
        { upTo: 60, ore: 90_000_050 },
        { upTo: 120, ore: 30_000_000 },
      ],
    })
    expect((await controller.get('/budget/regler/skolor?version=5')).status).toBe(200)
    expect((await visitor.get('/budget/regler/skolor?version=5')).status).toBe(404)
    expect((await visitor.send('/budget/regler/skolor/andra', changed)).status).toBe(403)
  })

  test('that is no change in the fields keeps the rules as they were', async () => {
    await draft({ ...untouched, why: 'Nytt år.' })
    const book = await budgetBook(database, municipality)
    const { version: _, year: __, ...after } = book.ruleSets[4]?.document ?? { version: 0, year: 0 }
    const { version: ___, year: ____, ...before } = book.ruleSets[3]?.document ?? { version: 0, year: 0 }
    expect(after).toEqual(before)
  })

  test('that can not be read comes back as it was written, with every problem at its field', async () => {
    const { status, text } = await draft({
      ...changed,
      why: '',
      'price:grundpris': 'åttio',
      'share:administration': '',
      year: 'nästa',
    })
    expect(status).toBe(400)
    expect(text).toContain(
      '<a href="#price:grundpris">"åttio" är inget tal. Skriv det med siffror, som 12 500,50.',
    )
    expect(text).toContain('<a href="#share:administration">Skriv ett tal här.')
    expect(text).toContain('<a href="#why">Skriv vad som ändras och varför.')
    expect(text).toContain('<a href="#year">Skriv budgetåret med fyra siffror')
    expect(text).toContain('value="900 000,50"')
    expect((await latest())?.version).toBe(4)
  })

  test('adds a component with its price, takes one away, and refuses what would not hold together', async () => {
    await draft({
      ...changed,
      newTitle: 'Lokaler',
      newKind: 'volume',
      newDriver: 'elever',
      newAmount: '5 200',
      newPurpose: 'premises',
      'remove:administration': 'yes',
    })
    const document = (await latest())?.document
    expect(document?.components.map(({ id }) => id)).toEqual([
      'grundbelopp',
      'struktur',
      'liten-skola',
      'lokaler',
    ])
    expect(document?.prices.at(-1)).toEqual({ id: 'lokaler', title: 'Lokaler', per: 'elev', ore: 520_000 })
    const { text, status } = await draft({ ...changed, 'remove:grundbelopp': 'yes' })
    expect([status, text.includes('<a href="#title:administration">')]).toEqual([400, true])
    const half = await draft({ ...changed, newTitle: 'Bas', newKind: 'fixed' })
    expect(half.text).toContain('<a href="#newAmount">Skriv den nya delens belopp i kronor')
  })

  test('comes as a whole document too, checked before it is kept', async () => {
    const json = (await visitor.get('/budget/regler/skolor/dokument')).text
    const sent = await controller.send('/budget/regler/skolor/las-in', {
      json: json.replace('"keep"', '"amounts"').replace('"share": 0.03', '"share": 0.04'),
      uploadWhy: 'Påslaget ses över.',
    })
    expect(sent.status).toBe(303)
    expect((await latest())?.document.components.at(-1)).toMatchObject({ share: 0.04 })
    const wrong = await controller.send('/budget/regler/skolor/las-in', {
      json: json.replace('"driver": "elever"', '"driver": "barn"'),
      uploadWhy: '',
    })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('components[0].driver:')
    expect(wrong.text).toContain('<a href="#uploadWhy">')
    const broken = await controller.send('/budget/regler/skolor/las-in', { json: '{', uploadWhy: 'x' })
    expect(broken.text).toContain('Texten är ingen JSON.')
    const other = await controller.send('/budget/regler/skolor/las-in', {
      json: json.replace('"id": "skolor"', '"id": "annat"'),
      uploadWhy: 'x',
    })
    expect(other.text).toContain('Dokumentet är regelverket "annat"')
  })

  test('a rule set that is not there yet is imported as a draft', async () => {
    const json = (await visitor.get('/budget/regler/skolor/dokument')).text.replace(
      '"id": "skolor"',
      '"id": "forskolor"',
    )
    expect((await controller.get('/budget/regler/ny')).status).toBe(200)
    const sent = await controller.send('/budget/regler/ny', {
      json,
      uploadWhy: 'Förskolan får egna regler.',
      holder: 'buf',
    })
    expect(sent.location).toBe('/budget/regler/forskolor')
    const added = (await budgetBook(database, municipality)).ruleSets.find(({ id }) => id === 'forskolor')
    expect([added?.holder, added?.version]).toEqual(['buf', 1])
    const twice = await controller.send('/budget/regler/ny', { json, uploadWhy: 'x', holder: 'buf' })
    expect(twice.text).toContain('Regelverket "forskolor" finns redan.')
  })
})

describe('a proposal', () => {
  const propose = (fields = {}) =>
    controller.send('/budget/regler/skolor/foresla', {
      version: 5,
      why: 'Stödet till de minsta har halkat efter.',
      ...fields,
    })

  test('is tried on every unit and on three earlier years, in figures and in words', async () => {
    await draft()
    await propose()
    const { text } = await visitor.get('/budget/regler/skolor/prova')
    const words = pageText(text)
    expect(words).toContain('På samma volymer och samma ram skulle 1 enhet få mer och 3 mindre.')
    expect(words).toContain('Mest ändras det för Cederskolan.')
    expect(words).toContain(
      'Version 5 för 2027 jämförs med version 4 för 2026. Båda är räknade på volymerna och ramen för 2026.',
    )
    expect(words).toContain('Summan är oförändrad: 40,0 mnkr.')
    expect(words).toContain('Om regeln hade gällt de 3 senaste åren')
    expect(text).toContain('class="chart-svg diverging"')
    expect((await visitor.get('/en/budget/regler/skolor/prova?tabell=prov-2025&format=csv')).text).toContain(
      'Cederskolan',
    )
    expect(pageText((await visitor.get('/budget/regler/skolor')).text)).toContain(
      'Version 5 för 2027 är föreslagen.',
    )
  })

  test('outside the time of the year for changes needs a reason why it can not wait', async () => {
    const late = await ask(database, { role: 'controller' }, '2026-12-15T08:00:00.000Z')
    await draft()
    const form = await late.get('/budget/regler/skolor?version=5')
    expect(form.text).toContain('Regler för det här året ändras mellan 1 augusti 2026 och 31 oktober 2026.')
    const refused = await late.send('/budget/regler/skolor/foresla', { version: 5, why: 'Nu.' })
    expect(refused.text).toContain('<a href="#outsideWhy">Det är inte den tid på året')
    const sent = await late.send('/budget/regler/skolor/foresla', {
      version: 5,
      why: 'Nu.',
      outsideWhy: 'En ny lag gäller.',
    })
    expect(sent.status).toBe(303)
    const [entry] = await auditTrail(database, municipality)
    expect([entry?.action, entry?.why, entry?.details]).toMatchObject([
      'rule-set-proposed',
      'Nu. En ny lag gäller.',
      { isOutsideWindow: true, version: 5 },
    ])
  })

  test('is decided by the committee that holds the frame, and then locked', async () => {
    await draft()
    await propose()
    const form = await chair.get('/budget/regler/skolor?version=5')
    expect(form.text).toContain('Besluta och lås reglerna')
    expect(form.text).not.toContain('value="kf"')
    const missing = await chair.send('/budget/regler/skolor/besluta', {
      version: 5,
      node: 'bun',
      decision: '',
      on: '2026-12-01',
    })
    expect(missing.text).toContain('<a href="#decision">Skriv beslutet')
    expect(missing.text).toContain('<a href="#on">Skriv vilken dag beslutet togs')
    const decision = { version: 5, node: 'bun', decision: 'BUN 2026-10-14 § 80', on: '2026-10-14' }
    expect((await chair.send('/budget/regler/skolor/besluta', decision)).status).toBe(303)
    const version = await latest()
    expect(version && stateOf(version)).toBe('decided')
    const twice = await chair.send('/budget/regler/skolor/besluta', decision)
    expect(twice.text).toContain('Version 5 är beslutad och låst.')
  })

  test('is no business of another committee, whatever the form says', async () => {
    await draft()
    await propose()
    const stranger = await ask(database, { role: 'committee-chair', node: 'sn' })
    const own = await stranger.send('/budget/regler/skolor/besluta', {
      version: 5,
      node: 'sn',
      decision: 'SN § 1',
      on: '2026-10-14',
    })
    expect([
      own.status,
      own.text.includes('De här reglerna beslutas av nämnden som har ramen, eller av fullmäktige.'),
    ]).toEqual([400, true])
    const forged = await stranger.send('/budget/regler/skolor/besluta', {
      version: 5,
      node: 'bun',
      decision: 'SN § 1',
      on: '2026-10-14',
    })
    expect(forged.status).toBe(403)
  })

  test('is registered by the controller with what the assembly decided', async () => {
    await draft()
    await propose()
    expect((await controller.get('/budget/regler/skolor?version=5')).text).toContain(
      'Registrera och lås reglerna',
    )
    const sent = await controller.send('/budget/regler/skolor/besluta/registrera', {
      version: 5,
      node: 'kf',
      decision: 'KF 2026-10-12 § 100',
      on: '2026-10-12',
    })
    expect(sent.status).toBe(303)
    const [entry] = await auditTrail(database, municipality)
    expect([entry?.action, entry?.why, entry?.details]).toMatchObject([
      'rule-set-decided',
      'KF 2026-10-12 § 100',
      { by: 'registered', node: 'kf' },
    ])
  })

  test('can be taken back, with a reason', async () => {
    await draft()
    await propose()
    expect(
      (await controller.send('/budget/regler/skolor/dra-tillbaka', { version: 5, withdrawWhy: '' })).status,
    ).toBe(400)
    await controller.send('/budget/regler/skolor/dra-tillbaka', {
      version: 5,
      withdrawWhy: 'Underlaget var fel.',
    })
    expect(pageText((await visitor.get('/budget/regler/skolor?version=5')).text)).toContain(
      'Grundskola 2027: versionen är tillbakadragen.',
    )
  })
})
