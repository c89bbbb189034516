import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#identity/model.ts'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'
import { path } from '#web/paths.ts'
import { type Asker, ask, commentMunicipality, municipality, now } from './__fixtures__/comment-app.ts'
import { addressOf } from './addresses.ts'
import { commentDates, commentFindings, commentsAsked } from './asked.web.ts'
import { commentBook } from './comments.store.ts'

const database = await freshDatabase()
const context = (at = now) => ({ database, now: () => at, reportFault: () => {} })
let visitor: Asker
let principal: Asker
let homeCare: Asker
let head: Asker
let controller: Asker
let member: Asker

const theRound = {
  ...{
    subject: 'rule-set:grundskola:2',
    year: '2027',
    node: 'buf',
    opens: '2026-10-15',
    closes: '2026-10-31',
  },
  registration: 'BUN 2026/88',
}
const said = {
  ...{ round: '1', place: 'bjorkskolan', category: 'rule', touches: 'component:grundskola:liten-skola' },
  text: 'Vi har 151 elever och förlorar hela tillägget. Låt det trappas av mellan 140 och 170 elever.',
}

beforeAll(async () => {
  await commentMunicipality(database)
  visitor = await ask(database)
  principal = await ask(database, { role: 'unit-manager', node: 'bjorkskolan' })
  homeCare = await ask(database, { role: 'unit-manager', node: 'hemtjanst-norr' })
  head = await ask(database, { role: 'head-of-department', node: 'buf' })
  controller = await ask(database, { role: 'controller' })
  member = await ask(database, { role: 'committee-member', node: 'bun' })
})

const person = (role: 'unit-manager' | 'head-of-department' | 'controller', ...way: string[]): Actor => ({
  ...{ kind: 'person', municipality, account: 'en annan', name: 'Kim', example: false },
  mandates: [{ role, path: way }],
})
const asked = async (actor: Actor, at?: string) =>
  (await commentsAsked(actor, context(at))).map(({ text, href, due }) => [text.sv, href, due])

test('before any round the board says who opens one, and the form that none is open', async () => {
  const board = await visitor.get('/budget/synpunkter')
  expect(board.status).toBe(200)
  expect(board.text).toContain('Ingen omgång för synpunkter är registrerad')
  expect(board.text).not.toContain('href="/budget/synpunkter/omgang"')
  expect((await controller.get('/budget/synpunkter')).text).toContain('href="/budget/synpunkter/omgang"')
  expect((await principal.get('/budget/synpunkter/ny')).text).toContain('Ingen omgång är öppen')
  expect((await visitor.get('/en/budget/synpunkter/bilaga')).text).toContain('No comment has come yet')
})

describe('a round', () => {
  test('is opened by those who draw up the proposal, for those below them', async () => {
    expect((await principal.get('/budget/synpunkter/omgang')).status).toBe(403)
    const form = await head.get('/budget/synpunkter/omgang')
    expect(form.text).toContain('Regelverket Grundskola, 2027, version 2')
    expect((await head.send('/budget/synpunkter/omgang', { ...theRound, node: 'sn' })).status).toBe(403)
    const wrong = await head.send('/budget/synpunkter/omgang', { ...theRound, registration: '' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Skriv diarienumret för det ärende som synpunkterna registreras i.')
    expect(wrong.text).toContain('value="2026-10-31"')
    const opened = await head.send('/budget/synpunkter/omgang', theRound)
    expect([opened.status, opened.location]).toEqual([303, '/budget/synpunkter?ar=2027'])
    expect((await visitor.get('/budget/synpunkter')).text).toContain(
      'regelverket ”Grundskola” för 2027, version 2: den 15 oktober 2026 till den 31 oktober 2026, ärende BUN 2026/88',
    )
  })

  test('asks the managers under it, and tells everybody when it closes', async () => {
    expect(await asked(person('unit-manager', 'kf', 'bun', 'buf', 'bjorkskolan'))).toEqual([
      [
        'Säg vad Björkskolan tycker om regelverket ”Grundskola” för 2027, version 2.',
        '/budget/synpunkter/ny?regel=grundskola&version=2',
        '2026-10-31',
      ],
    ])
    expect(await asked(person('unit-manager', 'kf', 'sn', 'hemtjanst-norr'))).toEqual([])
    expect((await commentDates(context())).map(({ on, text }) => [on, text.sv])).toEqual([
      ['2026-10-31', 'Sista dagen att lämna synpunkter på regelverket ”Grundskola” för 2027, version 2'],
    ])
  })

  test('is moved with a reason that stays', async () => {
    const moved = await head.send('/budget/synpunkter/omgang/1', { closes: '2026-11-05', why: 'Höstlovet.' })
    expect(moved.status).toBe(303)
    const { text } = await controller.get('/budget/synpunkter/omgang/1')
    expect(text).toContain('15 oktober 2026: sista dag den 5 november 2026. Höstlovet.')
    expect((await homeCare.get('/budget/synpunkter/omgang/1')).status).toBe(403)
    expect((await controller.get('/budget/synpunkter/omgang/9')).status).toBe(404)
  })
})

describe('a comment', () => {
  test('is written by whoever answers for the unit, told first that it becomes public', async () => {
    const form = await principal.get('/budget/synpunkter/ny?regel=grundskola&version=2&komponent=liten-skola')
    expect(form.text).toContain('blir en allmän handling')
    expect(form.text).toContain('<option value="component:grundskola:liten-skola" selected')
    expect((await member.get('/budget/synpunkter/ny')).status).toBe(403)
    expect((await homeCare.send('/budget/synpunkter/ny', said)).status).toBe(403)
    expect((await homeCare.get('/budget/synpunkter/ny')).text).toContain(
      'Ingen öppen omgång gäller din enhet',
    )
  })

  test('comes back with what is wrong and everything that was written', async () => {
    const wrong = await principal.send('/budget/synpunkter/ny', { ...said, category: '', touches: 'frame' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Välj vad synpunkten handlar om.')
    expect(wrong.text).toContain('Låt det trappas av mellan 140 och 170 elever.')
    expect(wrong.text).toContain('<option value="frame" selected')
  })

  test('is seen by everybody at once, and taken once', async () => {
    const sent = await principal.send('/budget/synpunkter/ny', said)
    expect([sent.status, sent.location]).toEqual([303, '/budget/synpunkter/1'])
    const again = await principal.send('/budget/synpunkter/ny', said)
    expect(again.text).toContain('Enheten har redan lämnat just den synpunkten i den här omgången.')
    const { text } = await visitor.get('/budget/synpunkter/1')
    expect(text).toContain('Vad blev svaret till Björkskolan?')
    expect(text).toContain('Björkskolan lämnade synpunkten den 15 oktober 2026. Den väntar på svar.')
    expect(text).toContain('Regeln ”Liten skola”')
    expect(text).toContain('Registrerad i ärende BUN 2026/88.')
    expect(text).not.toContain('Test unit-manager')
    expect((await visitor.get('/budget/synpunkter')).text).toContain(
      'En synpunkt på budgeten för 2027 har kommit från en enhet, och ingen har fått svar än.',
    )
  })

  test('is asked for no more once it has come, and waits for those who answer', async () => {
    expect(await asked(person('unit-manager', 'kf', 'bun', 'buf', 'bjorkskolan'))).toEqual([])
    const waits = ['Svara på en synpunkt på budgeten för 2027 innan den beslutas.']
    for (const actor of [person('controller'), person('head-of-department', 'kf', 'bun', 'buf')]) {
      const texts = (await asked(actor)).map(([text]) => text)
      expect(texts).toEqual(expect.arrayContaining(waits))
    }
    expect((await asked(person('head-of-department', 'kf', 'sn'))).join()).not.toContain('Svara')
    expect((await commentFindings(context()))[0]?.text.sv).toBe(
      'En synpunkt på budgetförslaget har kommit, och 1 väntar på svar.',
    )
  })
})

describe('an answer', () => {
  test('takes a reason, and is given by those who draw up the proposal', async () => {
    const right = { answer: 'partly', reason: 'Tillägget trappas av mellan 150 och 170.', effect: '180 000' }
    expect((await principal.send('/budget/synpunkter/1/svar', right)).status).toBe(403)
    const wrong = await controller.send('/budget/synpunkter/1/svar', { ...right, reason: '', effect: 'mer' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Skriv skälet till svaret.')
    expect(wrong.text).toContain('value="mer"')
    expect((await controller.send('/budget/synpunkter/1/svar', right)).status).toBe(303)
    expect((await visitor.get('/budget/synpunkter/1')).text).toContain(
      'Synpunkten tillgodoses delvis. Svaret kom den 15 oktober 2026, samma dag, och ändrar förslaget med +180 tkr.',
    )
  })

  test('comes back to the unit, which marks it as read, for itself alone', async () => {
    const unit = person('unit-manager', 'kf', 'bun', 'buf', 'bjorkskolan')
    expect(await asked(unit)).toEqual([
      [
        'Läs svaret på synpunkten från Björkskolan: ”Vi har 151 elever och förlorar hela tillägget.”',
        '/budget/synpunkter/1',
        undefined,
      ],
    ])
    // Somebody who may, but does not speak for the unit, leaves no mark.
    expect((await head.send('/budget/synpunkter/1/last', {})).status).toBe(303)
    expect((await commentBook(database, municipality)).comments[0]?.answers[0]?.readOn).toBeUndefined()
    expect((await principal.send('/budget/synpunkter/1/last', {})).status).toBe(303)
    expect((await principal.get('/budget/synpunkter/1')).text).toContain(
      'Ni har märkt svaret som läst den 15 oktober 2026.',
    )
    expect((await controller.get('/budget/synpunkter/1')).text).not.toContain('märkt svaret som läst')
    expect(await asked(unit)).toEqual([])
  })

  test('is corrected with the former one kept', async () => {
    const corrected = { answer: 'no', reason: 'Ramen räcker inte.', effect: '0' }
    expect((await head.send('/budget/synpunkter/1/svar', corrected)).status).toBe(303)
    const { text } = await visitor.get('/en/budget/synpunkter/1')
    expect(text).toContain('The comment is not met.')
    expect(text).toContain('Former answers')
    expect(text).toContain('Tillägget trappas av mellan 150 och 170.')
    const entries = await auditTrail(database, municipality, { object: '/budget/synpunkter/1' })
    expect(entries.map(({ action, who }) => [action, who])).toEqual([
      ['budget-comment-answer-corrected', 'Test head-of-department'],
      ['budget-comment-answered', 'Test controller'],
      ['budget-comment-sent', 'Test unit-manager'],
    ])
  })

  test('of nothing is not found', async () => {
    expect((await controller.send('/budget/synpunkter/77/svar', {})).status).toBe(404)
    expect((await visitor.get('/budget/synpunkter/x')).status).toBe(404)
  })
})

test('the board filters, sorts and exports, and the annex holds everything', async () => {
  const second = {
    ...said,
    text: 'Priset per elev räcker inte till lönerna.',
    category: 'price',
    touches: 'assumption:wages',
  }
  await principal.send('/budget/synpunkter/ny', second)
  const open = await visitor.get('/budget/synpunkter?lage=unanswered')
  expect(open.text).toContain('1 av 2 visas.')
  expect(open.text).not.toContain('Vi har 151 elever')
  expect((await visitor.get('/budget/synpunkter?kategori=volume')).text).toContain('Ingen synpunkt passar')
  expect((await visitor.get('/budget/synpunkter?q=RÄCKER+lönerna')).text).toContain('1 av 2 visas.')
  const csv = await visitor.get('/budget/synpunkter?format=csv&lage=no')
  expect(csv.text).toContain('Ramen räcker inte.')
  expect(csv.text).not.toContain('lönerna')
  const annex = (await visitor.get('/budget/synpunkter/bilaga?ar=2027')).text
  expect(annex).toContain('Björkskolan (2)')
  expect(annex).toContain('Antagandet om löner')
  expect(annex).toContain('Obesvarad')
})

test('after the round has closed nothing more is taken', async () => {
  const later = await ask(database, {
    role: 'unit-manager',
    node: 'bjorkskolan',
    at: '2026-11-06T08:00:00.000Z',
  })
  expect((await later.get('/budget/synpunkter/ny')).text).toContain('Ingen omgång är öppen')
  const sent = await later.send('/budget/synpunkter/ny', { ...said, text: 'För sent.' })
  expect(sent.status).toBe(400)
  expect(sent.text).toMatch(/Det här skickades inte.*För sent\./s)
  expect((await commentBook(database, municipality)).comments).toHaveLength(2)
})

test('addresses of evidence are those of the web', () => {
  const to = path('sv')
  expect(addressOf).toMatchObject({
    comments: to.budgetComments(),
    newComment: to.newComment(),
    newRound: to.newCommentRound(),
  })
  expect(addressOf.commentsOfYear(2027)).toBe(to.budgetComments({ ar: 2027 }))
  expect(addressOf.comment(3)).toBe(to.budgetComment(3))
  expect(addressOf.round(3)).toBe(to.moveCommentRound(3))
})
