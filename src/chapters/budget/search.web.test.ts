import { expect, test } from 'vitest'
import { exampleDatabase } from '#test/support/database.ts'
import type { AppContext } from '#web/context.ts'
import { budgetFound } from './search.web.ts'

const database = await exampleDatabase()
const now = '2026-10-15T08:00:00.000Z'
const find = async (words: string) => {
  const context: AppContext = {
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  }
  return budgetFound(words, context)
}

test('pages are found by their names and by other words for the same, in both languages', async () => {
  const [scb] = await find('scb')
  expect(scb).toEqual({
    title: { sv: 'Befolkning och kostnader', en: 'Population and costs' },
    kind: { sv: 'Sida i Budget', en: 'Page of Budget' },
    href: '/budget/ekonomi/befolkning',
  })
  expect((await find('balance requirement')).map(({ href }) => href)).toContain('/budget/ekonomi')
  expect((await find('tilläggsanslag'))[0]?.href).toBe('/budget/beslut')
})

test('what the municipality has written is found: rules, decisions, assumptions, steps and comments', async () => {
  const kinds = async (words: string) => (await find(words)).map(({ kind }) => kind.sv)
  expect(await kinds('strukturersättning')).toContain('Regel i Grundskola, förskoleklass och fritidshem')
  expect(await kinds('löneökning')).toContain('Antagande i budgeten')
  expect(await kinds('planeringsramar')).toContain('Steg i årshjulet')
  expect(await kinds('ungdomsrådet')).toEqual(['Synpunkt från Fritidsgården Navet'])
  const [supplementary] = await find('tomma platser')
  expect(supplementary?.kind.sv).toBe('Undantag under året')
  expect(supplementary?.href).toMatch(/^\/budget\/beslut\?ar=2026#beslut-\d+$/)
})

test('nothing is found where nothing matches', async () => {
  expect(await find('rymdfärja')).toEqual([])
})
