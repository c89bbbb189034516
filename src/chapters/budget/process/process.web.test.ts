import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Asker, ask, municipality, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import { processBook } from '#chapters/budget/process/store.ts'
import { auditTrail } from '#store/audit.ts'
import { statement } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
let visitor: Asker
let controller: Asker
let member: Asker
let principal: Asker

beforeAll(async () => {
  await setUpSchools(database)
  visitor = await ask(database)
  controller = await ask(database, { role: 'controller' })
  member = await ask(database, { role: 'committee-chair', node: 'bun' })
  principal = await ask(database, { role: 'unit-manager', node: 'alskolan' })
})

const step = {
  ...{ title: 'Nämndens beslut', kind: 'other', year: 2027, due: '2026-10-20', decides: 'bun' },
  ...{ about: 'Ramar', basis: 'Underlag', gates: 'union-consultation' },
}
const address = '/budget/arshjul/2027-namndens-beslut'

describe('the calendar', () => {
  test('is empty at first, and says who fills it', async () => {
    const page = await visitor.get('/budget/arshjul?ar=2027')
    expect(page.text).toContain('Budgeten för 2027 har inget årshjul än.')
    expect(page.text).toContain('Controllern lägger in stegen, eller utgår från året före.')
    expect(page.text).not.toContain('Lägg till ett steg')
    expect((await visitor.get('/en/budget/arshjul?ar=2027')).text).toContain(
      'The budget for 2027 has no calendar yet.',
    )
  })

  test('takes a step from the controller, and keeps what was written where something is missing', async () => {
    expect((await member.send('/budget/arshjul/nytt', step)).status).toBe(403)
    const refused = await controller.send('/budget/arshjul/nytt', { ...step, due: 'snart', title: '' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Skriv vad steget heter.')
    expect(refused.text).toContain('Skriv vilken dag steget senast ska vara klart.')
    expect(refused.text).toContain('value="snart"')
    const kept = await controller.send('/budget/arshjul/nytt', step)
    expect([kept.status, kept.location]).toEqual([303, address])
    const page = await visitor.get('/budget/arshjul')
    expect(page.text).toContain(
      'Budgeten för 2027 har 0 av 1 steg bakom sig. Nu: Nämndens beslut, senast 20 oktober 2026. Bildningsnämnden beslutar.',
    )
  })

  test('does not move a step later in silence: a delay has a reason, which is shown', async () => {
    const moved = await controller.send(`${address}/andra`, { ...step, due: '2026-10-29' })
    expect(moved.status).toBe(400)
    expect(moved.text).toContain('Ett steg flyttas inte framåt i tysthet.')
    const bare = await controller.send(`${address}/forsening`, { newDue: '2026-10-29' })
    expect(bare.text).toContain('Skriv varför steget blir senare. Skälet visas för alla.')
    const delay = { newDue: '2026-10-29', delayReason: 'Skatteprognosen kom sent' }
    expect((await controller.send(`${address}/forsening`, delay)).status).toBe(303)
    expect((await visitor.get(address)).text).toContain(
      'Flyttat till 29 oktober 2026: Skatteprognosen kom sent',
    )
  })

  test('a step with an open gate is not done without a reason that shows', async () => {
    const done = { doneOn: '2026-10-15', reference: 'BUN 2026-10-15 § 80' }
    expect((await principal.send(`${address}/klart`, done)).status).toBe(403)
    const refused = await member.send(`${address}/klart`, done)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Minst en grind före steget är öppen.')
    expect(refused.text).toContain('value="BUN 2026-10-15 § 80"')
    const unfounded = await controller.send(`${address}/grind`, {
      gate: 'union-consultation',
      gateOn: '2026-10-12',
    })
    expect(unfounded.text).toContain(
      'Skriv vilket protokoll eller dokument som visar det, eller varför grinden inte behövs.',
    )
    const gate = { gate: 'union-consultation', gateOn: '2026-10-12', gateReference: 'Protokoll 4' }
    expect((await controller.send(`${address}/grind`, gate)).status).toBe(303)
    expect((await member.send(`${address}/klart`, done)).status).toBe(303)
    const page = await visitor.get(address)
    expect(page.text).toContain(
      'Steget blev klart den 15 oktober 2026. Bildningsnämnden beslutade (BUN 2026-10-15 § 80).',
    )
    expect((await member.send(`${address}/klart`, done)).text).toContain('Steget är redan klart.')
  })

  test('is taken over to the next year in one go, and only once', async () => {
    const copied = await controller.send('/budget/arshjul/fran-forra-aret', { year: 2028 })
    expect([copied.status, copied.location]).toEqual([303, '/budget/arshjul?ar=2028'])
    const twice = await controller.send('/budget/arshjul/fran-forra-aret', { year: 2028 })
    expect(twice.text).toContain('Året har redan ett årshjul.')
    const { steps } = await processBook(database, municipality)
    expect(steps.at(-1)).toMatchObject({ id: '2028-namndens-beslut', due: '2027-10-20', year: 2028 })
  })

  test('goes to one’s own calendar as a file', async () => {
    const file = await visitor.get('/budget/arshjul/kalender.ics?ar=2027')
    expect(file.text).toContain('SUMMARY:Nämndens beslut (budget 2027)')
    expect(file.text).toContain('DTSTART;VALUE=DATE:20261015')
  })
})

describe('assumptions', () => {
  const wage = {
    kind: 'wage',
    title: 'Löneökning',
    unit: 'procent',
    year: 2027,
    value: '2,9',
    source: 'SKR',
    edition: 'okt 2026',
  }

  test('are written by the controller, in versions that stay', async () => {
    expect((await principal.send('/budget/antaganden/nytt', wage)).status).toBe(403)
    const refused = await controller.send('/budget/antaganden/nytt', { ...wage, value: 'tre' })
    expect(refused.text).toContain('Skriv värdet som ett tal.')
    expect((await controller.send('/budget/antaganden/nytt', wage)).location).toBe(
      '/budget/antaganden/loneokning',
    )
    await controller.send('/budget/antaganden/nytt', { ...wage, year: 2025, title: 'Löneökning' })
    const second = { year: 2027, value: '3,1', source: 'SKR', edition: 'nov 2026' }
    expect((await controller.send('/budget/antaganden/loneokning/version', second)).status).toBe(303)
    const page = await visitor.get('/budget/antaganden/loneokning')
    expect(page.text).toContain('Löneökning: inget utfall är känt än.')
    expect(page.text).toContain('okt 2026')
    expect(page.text).toContain('nov 2026')
  })

  test('an outcome is written for a year that is assumed', async () => {
    const outcome = { outcomeYear: 2026, outcome: '3,4', outcomeSource: 'Bokslut', knownOn: '2026-10-01' }
    const refused = await controller.send('/budget/antaganden/loneokning/utfall', outcome)
    expect(refused.text).toContain('Inget är antaget för det året.')
    const kept = await controller.send('/budget/antaganden/loneokning/utfall', {
      ...outcome,
      outcomeYear: 2027,
    })
    expect(kept.status).toBe(303)
    expect((await visitor.get('/budget/antaganden/loneokning')).text).toContain(
      'Löneökning: underskattad ett år av ett, i snitt 0,3 procentenheter. Ett år säger inget om nästa.',
    )
  })
})

describe('the dialogue', () => {
  const open = { step: '2027-namndens-beslut', kind: 'dialogue', opens: '2026-10-15', closes: '2026-10-20' }
  const answers = { 'svar-heard': 2, 'svar-grounds': 3, 'svar-realistic': 1, causes: 'late' }

  test('is opened by the controller, and answered once by those who are asked', async () => {
    expect((await principal.send('/budget/samtal/oppna', open)).status).toBe(403)
    expect((await controller.send('/budget/samtal/oppna', open)).location).toBe('/budget/samtal/1')
    expect((await controller.send('/budget/samtal/oppna', open)).text).toContain(
      'redan öppna under de dagarna',
    )
    const page = await principal.get('/budget/samtal/1')
    expect(page.text).toContain('Du svarar som: Enhetschefer. Samma frågor går till båda sidor.')
    expect((await member.send('/budget/samtal/1/svar', answers)).status).toBe(403)
    const half = await principal.send('/budget/samtal/1/svar', { 'svar-heard': 2 })
    expect(half.text).toContain(
      'Välj ett tal från 1 till 5 för frågan ”Det går att förstå vad beloppen bygger på.”',
    )
    expect((await principal.send('/budget/samtal/1/svar', answers)).status).toBe(303)
    expect((await principal.send('/budget/samtal/1/svar', answers)).text).toContain('Du har redan svarat.')
    expect((await principal.get('/budget/samtal/1')).text).toContain('Tack, ditt svar är med.')
  })

  test('keeps no thread from an answer to a person, and writes nothing of it in the trail', async () => {
    const columns = statement(
      'test/columns',
      z.object({ column_name: z.string() }),
      `select column_name from information_schema.columns where table_name = 'budget_talk_answer' order by 1`,
    )
    expect((await database.all(columns)).map(({ column_name }) => column_name)).toEqual([
      ...['answer_group', 'item', 'municipality_id', 'talk_id', 'value'],
    ])
    const trail = await auditTrail(database, municipality)
    expect(trail.filter(({ object }) => object === '/budget/samtal/1').map(({ action }) => action)).toEqual([
      'budget-talk-opened',
    ])
  })

  test('hides one answer when it has closed, and forgets who has answered', async () => {
    const later = await ask(database, undefined, '2026-10-21T08:00:00.000Z')
    const page = await later.get('/budget/samtal/1')
    expect(page.text).toContain(
      'Efter nämndens beslut 2027 svarade för få för att de båda sidorna ska kunna jämföras.',
    )
    expect(page.text).toContain('dolt: färre än fem')
    const left = statement('test/left', z.object({ count: z.number() }), 'select count(*) from participation')
    expect(await database.first(left)).toEqual({ count: 0 })
  })

  test('whether one can take responsibility is shown to oneself alone', async () => {
    const question = { ...open, kind: 'responsibility' }
    expect((await controller.send('/budget/samtal/oppna', question)).location).toBe('/budget/samtal/2')
    const bare = await principal.send('/budget/samtal/2/ansvar', { answer: 'yes-if', condition: '' })
    expect(bare.text).toContain('Skriv vad som behövs för att du ska kunna svara ja.')
    const answer = { answer: 'yes-if', condition: 'Om vikarierna räknas in' }
    expect((await principal.send('/budget/samtal/2/ansvar', answer)).status).toBe(303)
    expect((await principal.get('/budget/samtal/2')).text).toContain('Om vikarierna räknas in')
    for (const other of [visitor, controller, member]) {
      const page = await other.get('/budget/samtal/2')
      expect(page.text).not.toContain('Om vikarierna räknas in')
      expect(page.text).not.toContain('Du svarade')
    }
  })
})

describe('investments', () => {
  const school = {
    ...{ title: 'Ny skola', node: 'skolor', inUseFrom: '2027-01-01', interest: '2,5', reason: 'Fler elever' },
    ...{
      'component-0': 'Stomme',
      'cost-0': '40 000 000',
      'years-0': '40',
      'spent-0': '2026',
      'spentKr-0': '40 000 000',
    },
  }

  test('are written by the controller, decided by politics, and seen in the frames', async () => {
    expect((await member.send('/budget/investeringar/nytt', school)).status).toBe(403)
    const refused = await controller.send('/budget/investeringar/nytt', {
      ...school,
      'spentKr-0': '39 000 000',
    })
    expect(refused.text).toContain(
      'Delarna kostar tillsammans 40000000 kr, men utgifterna per år är 39000000 kr.',
    )
    expect((await controller.send('/budget/investeringar/nytt', school)).location).toBe(
      '/budget/investeringar/ny-skola',
    )
    const decided = { stage: 'decided', decision: 'BUN 2026-10-15 § 81', decidedOn: '2026-10-15' }
    expect((await controller.send('/budget/investeringar/ny-skola/beslut', decided)).status).toBe(403)
    expect((await member.send('/budget/investeringar/ny-skola/beslut', decided)).status).toBe(303)
    const page = await visitor.get('/budget/investeringar/ny-skola')
    // 40 mnkr over 40 years, and 2.5 % on the whole in the first year.
    expect(page.text).toContain(
      '2027 blir den årliga kostnaden 2,0 mnkr. Beslut: BUN 2026-10-15 § 81, 15 oktober 2026.',
    )
    expect((await member.send('/budget/investeringar/ny-skola/beslut', decided)).text).toContain(
      'Det är redan beslutat så.',
    )
  })

  test('one that is changed after the decision is a proposal again, and the version before it stays', async () => {
    const dearer = { ...school, 'cost-0': '44 000 000', 'spentKr-0': '44 000 000', reason: 'Högre anbud' }
    expect((await controller.send('/budget/investeringar/ny-skola/andra', dearer)).status).toBe(303)
    const { investments } = await processBook(database, municipality)
    expect(investments.map(({ version, stage }) => [version, stage])).toEqual([
      [1, 'proposed'],
      [2, 'decided'],
      [3, 'proposed'],
    ])
  })
})
