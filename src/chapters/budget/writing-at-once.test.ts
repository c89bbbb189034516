import { beforeAll, expect, test } from 'vitest'
import { municipality, setUpSchools } from '#chapters/budget/__fixtures__/school-app.ts'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'
import { taxRates, writeTaxRate } from './alternatives/tax-rate.store.ts'
import type { Writer } from './budget-room.web.ts'
import { writeStep } from './process/calendar/calendar.store.ts'
import type { StepContent } from './process/model.ts'
import { processBook } from './process/store.ts'
import { answerResponsibility, openTalk, ownResponsibility } from './process/talks/talks.store.ts'
import { emptyProfile } from './transfer/profile.ts'
import { mappingProfiles, saveProfile } from './transfer/transfer.store.ts'

/* Many at the same moment: each waits for the other, nobody is told of a fault, and nothing is written over. */

const database = await freshDatabase()
const writer: Writer = { municipality, who: 'Kim', account: 'kim', at: '2026-10-15T08:00:00.000Z' }
const many = [1, 2, 3, 4, 5, 6]

beforeAll(() => setUpSchools(database))

test('new steps of one name get an id each', async () => {
  const words = { title: 'Beslut', decides: 'bun', basis: '', about: '' }
  const step: StepContent = { year: 2027, kind: 'other', due: '2026-11-20', gates: [], ...words }
  const kept = await Promise.all(many.map(() => writeStep(database, writer, step)))
  const ids = kept.map((each) => (each.ok ? each.value : ''))
  expect(ids.toSorted()).toEqual(['2027-beslut', ...[2, 3, 4, 5, 6].map((number) => `2027-beslut-${number}`)])
  expect((await processBook(database, municipality)).steps.map(({ version }) => version)).toEqual(
    many.map(() => 1),
  )
})

test('tax rates and mappings are written one after the other', async () => {
  await Promise.all(
    many.map((rate) => writeTaxRate(database, writer, { year: 2027, rate: 20 + rate, source: 'KF' })),
  )
  expect(await taxRates(database, municipality)).toHaveLength(1)
  const profile = { ...emptyProfile('frames'), name: 'Raindance' }
  await Promise.all(many.map(() => saveProfile(database, writer, profile)))
  expect(await mappingProfiles(database, municipality)).toEqual([profile])
  const actions = (await auditTrail(database, municipality)).map(({ action }) => action)
  expect(actions.filter((action) => action === 'tax-rate-written')).toHaveLength(many.length)
  expect(actions.filter((action) => action === 'mapping-saved')).toHaveLength(many.length)
})

test('a manager who presses twice has answered', async () => {
  const dates = { opens: '2026-10-15', closes: '2026-10-30' }
  const opened = await openTalk(database, writer, { step: '2027-beslut', kind: 'responsibility', ...dates })
  const talk = { id: opened.ok ? opened.value : 0, node: 'alskolan' }
  const yes = { answer: 'yes', condition: '' } as const
  await Promise.all(many.map(() => answerResponsibility(database, writer, talk, yes)))
  expect(await ownResponsibility(database, municipality, talk.id, 'kim')).toMatchObject({ answer: 'yes' })
})
