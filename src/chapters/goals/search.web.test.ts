import { beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#test/support/database.ts'
import { now, setUpGoals, setUpMunicipality } from './__fixtures__/goals-app.ts'
import { search } from './search.web.ts'

let database: TestDatabase
const context = () => ({ database, now: () => now, reportFault: () => {} })

beforeAll(async () => {
  database = await freshDatabase()
  await setUpMunicipality(database)
  await setUpGoals(database)
})

test('goals are found by wording, owner and measure, the overall ones first', async () => {
  expect((await search('yrkesprogram', context())).map(({ href }) => href)).toEqual(['/mal/alla-behoriga'])
  expect(await search('elev', context())).toEqual([
    expect.objectContaining({ href: '/mal/alla-behoriga' }),
    expect.objectContaining({ href: '/mal/lasning-bjorkskolan' }),
    {
      title: {
        sv: 'Alla elever läser med flyt i årskurs 3 (Barn- och utbildningsnämnden)',
        en: 'Alla elever läser med flyt i årskurs 3 (Barn- och utbildningsnämnden)',
      },
      kind: { sv: 'Nämndens mål', en: "The committee's goal" },
      href: '/mal/lasning-bun',
    },
  ])
})
