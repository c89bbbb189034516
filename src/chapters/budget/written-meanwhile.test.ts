import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask, municipality, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import { freshDatabase } from '#test/support/database.ts'
import { fiscalBook } from './fiscal/fiscal.store.ts'
import { processBook } from './process/store.ts'
import { isWrittenMeanwhile, seenIn } from './written-meanwhile.ts'

/* Two who have opened the same page: the second is told, keeps the own words, and can go on with open eyes. */

const database = await freshDatabase()
let controller: Asker
let assembly: Asker

beforeAll(async () => {
  await setUpSchools(database)
  controller = await ask(database, { role: 'controller' })
  assembly = await ask(database, { role: 'assembly-member', node: 'kf' })
})

const told = 'Någon annan har sparat en ny version sedan du öppnade sidan.'
const seenOf = (text: string) => /name="seen" value="(\d+)"/.exec(text)?.[1] ?? 'missing'

test('a version that nobody has named is not held against anybody', () => {
  expect([undefined, 'x', '-1', '3'].map((seen) => seenIn(seen === undefined ? {} : { seen }))).toEqual([
    undefined,
    undefined,
    undefined,
    3,
  ])
  expect([isWrittenMeanwhile(undefined, 2), isWrittenMeanwhile(2, 2), isWrittenMeanwhile(1, 2)]).toEqual([
    false,
    false,
    true,
  ])
})

test('a step of the calendar', async () => {
  const step = {
    ...{ title: 'Beslut', kind: 'other', year: 2027, due: '2026-11-20', decides: 'bun' },
    ...{ about: 'Ramar', basis: 'Underlag', gates: '' },
  }
  await controller.send('/budget/arshjul/nytt', step)
  const address = '/budget/arshjul/2027-beslut/andra'
  const seen = seenOf((await controller.get(address)).text)
  expect((await controller.send(address, { ...step, about: 'Ramarna', seen })).status).toBe(303)
  const second = await controller.send(address, { ...step, about: 'Priserna', seen })
  expect([second.status, second.text.includes(told), second.text.includes('Priserna')]).toEqual([
    400,
    true,
    true,
  ])
  const again = { ...step, about: 'Priserna', seen: seenOf(second.text) }
  expect((await controller.send(address, again)).status).toBe(303)
  const { steps } = await processBook(database, municipality)
  expect(steps.map(({ about }) => about)).toEqual(['Ramar', 'Ramarna', 'Priserna'])
})

test('an investment is decided as those who decide have read it', async () => {
  const investment = {
    ...{ title: 'Ny skola', node: 'skolor', inUseFrom: '2028-08-01', interest: '2,5', reason: 'Trångt.' },
    ...{ 'component-0': 'Stomme', 'cost-0': '10 000 000', 'years-0': '50' },
    ...{ 'spent-0': '2027', 'spentKr-0': '10 000 000' },
  }
  expect((await controller.send('/budget/investeringar/nytt', investment)).status).toBe(303)
  const read = (await assembly.get('/budget/investeringar/ny-skola')).text
  const changed = { ...investment, 'cost-0': '12 000 000', 'spentKr-0': '12 000 000' }
  expect((await controller.send('/budget/investeringar/ny-skola/andra', changed)).status).toBe(303)
  const decide = { stage: 'decided', decision: 'KF § 90', decidedOn: '2026-10-15' }
  const address = '/budget/investeringar/ny-skola/beslut'
  const refused = await assembly.send(address, { ...decide, seen: seenOf(read) })
  expect([refused.status, refused.text.includes(told), refused.text.includes('KF § 90')]).toEqual([
    400,
    true,
    true,
  ])
  expect((await assembly.send(address, { ...decide, seen: seenOf(refused.text) })).status).toBe(303)
})

test('a guideline is decided as those who decide have read it', async () => {
  const guideline = { measure: 'result-share', limit: '1', overYears: '1', from: '2027', until: '' }
  await controller.send('/budget/ekonomi/riktlinjer', { ...guideline, decision: '' })
  const seen = seenOf((await assembly.get('/budget/ekonomi/riktlinjer')).text)
  await controller.send('/budget/ekonomi/riktlinjer', { ...guideline, limit: '2', decision: '' })
  const [{ id } = { id: '' }] = (await fiscalBook(database, municipality)).guidelines
  const decide = { guideline: id, [`decision-${id}`]: 'KF § 91' }
  const refused = await assembly.send('/budget/ekonomi/riktlinjer/beslut', { ...decide, seen })
  expect([refused.status, refused.text.includes(told), refused.text.includes('KF § 91')]).toEqual([
    400,
    true,
    true,
  ])
  expect((await fiscalBook(database, municipality)).guidelines.map(({ decision }) => decision)).toEqual([
    '',
    '',
  ])
})

/** What the second is told, with both versions in sight. */
const bothSeen = (text: string, saved: string, written: string) => [
  text.includes(told),
  text.includes(saved),
  text.includes(written),
]
const seen = (text: string, name = 'seen') =>
  new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1] ?? 'missing'

test('a guideline that somebody else has changed is not written over unseen; another guideline is no hindrance', async () => {
  const address = '/budget/ekonomi/riktlinjer'
  const { text } = await controller.get(address)
  const opened = {
    'seen-equity-share': seen(text, 'seen-equity-share'),
    'seen-self-financing': seen(text, 'seen-self-financing'),
  }
  expect(opened).toEqual({ 'seen-equity-share': '0', 'seen-self-financing': '0' })
  const equity = {
    ...{ measure: 'equity-share', overYears: '1', from: '2027', until: '', decision: '' },
    ...opened,
  }
  expect((await controller.send(address, { ...equity, limit: '30' })).status).toBe(303)
  const other = { ...equity, measure: 'self-financing', limit: '50' }
  expect((await controller.send(address, other)).status).toBe(303)
  const second = await controller.send(address, { ...equity, limit: '25' })
  expect(second.status).toBe(400)
  expect(bothSeen(second.text, '>30</td>', '>25</td>')).toEqual([true, true, true])
  const again = { ...equity, limit: '25', 'seen-equity-share': seen(second.text, 'seen-equity-share') }
  expect((await controller.send(address, again)).status).toBe(303)
})

test('the action ladder', async () => {
  const address = '/budget/ekonomi/trappa'
  const step = (title: string) => ({
    ...{ 'title-1': title, 'action-1': 'Inga nya tjänster', 'takenBy-1': 'Kommundirektören' },
    ...{ 'measure-1': 'result-share', 'when-1': 'below', 'limit-1': '0,5', decision: '' },
  })
  const opened = seen((await controller.get(address)).text)
  expect((await controller.send(address, { ...step('Stopp'), seen: opened })).status).toBe(303)
  const second = await controller.send(address, { ...step('Paus'), seen: opened })
  expect(second.status).toBe(400)
  expect(bothSeen(second.text, '>Stopp</td>', '>Paus</td>')).toEqual([true, true, true])
  const again = { ...step('Paus'), seen: seen(second.text) }
  expect((await controller.send(address, again)).status).toBe(303)
  const { ladders } = await fiscalBook(database, municipality)
  expect(ladders.map(({ steps }) => steps[0]?.title)).toEqual(['Stopp', 'Paus'])
})

test('the rules of the reserve', async () => {
  const rules = (usedWhen: string) => ({
    ...{ setAsideWhen: 'Goda år', usedWhen, rurUsableThrough: '', policyDecision: 'KF § 92' },
  })
  const address = '/budget/ekonomi/reserv/regler'
  const opened = seen((await controller.get('/budget/ekonomi/reserv')).text)
  expect((await controller.send(address, { ...rules('Dåliga år'), seen: opened })).status).toBe(303)
  const second = await controller.send(address, { ...rules('Lågkonjunktur'), seen: opened })
  expect(second.status).toBe(400)
  expect(bothSeen(second.text, '>Dåliga år</td>', '>Lågkonjunktur</td>')).toEqual([true, true, true])
  const again = { ...rules('Lågkonjunktur'), seen: seen(second.text) }
  expect((await controller.send(address, again)).status).toBe(303)
  expect((await fiscalBook(database, municipality)).policies).toHaveLength(2)
})

test('the figures of a year', async () => {
  const figures = (result: string) => ({
    ...{ year: '2027', stage: 'budget', result, taxesAndGrants: '1 950 000' },
    ...{ reason: 'Ny prognos', source: 'SKR', do: 'save' },
  })
  const address = '/budget/ekonomi/ar'
  const opened = seen((await controller.get(`${address}?ar=2027`)).text)
  expect(opened).toBe('0')
  expect((await controller.send(address, { ...figures('31 000'), seen: opened })).status).toBe(303)
  const second = await controller.send(address, { ...figures('28000'), seen: opened })
  expect(second.status).toBe(400)
  expect(bothSeen(second.text, '>31 000</td>', '>28 000</td>')).toEqual([true, true, true])
  expect((await controller.send(address, { ...figures('28000'), seen: seen(second.text) })).status).toBe(303)
  const { years } = await fiscalBook(database, municipality)
  expect(years.map(({ resultOre }) => resultOre)).toEqual([3_100_000_000, 2_800_000_000])
})
