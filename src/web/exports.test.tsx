import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Table } from '#reports/table.ts'
import { freshDatabase } from '#test/support/database.ts'
import { toRead } from './doors.ts'
import { download } from './exports.ts'
import { page } from './page.tsx'
import { createApp } from './server.ts'

const table: Table = {
  id: 'rangordning',
  title: { sv: 'Rangordning', en: 'Ranking' },
  columns: [
    { key: 'name', label: { sv: 'Kommun', en: 'Municipality' }, kind: 'text' },
    { key: 'score', label: { sv: 'Poäng', en: 'Score' }, kind: 'number' },
  ],
  rows: [{ key: '1', cells: { name: 'Öjeby', score: 0.75 } }],
  provenance: {
    source: 'exempeldata',
    mark: 'derived',
    retrievedAt: '2026-11-23T08:00:00.000Z',
    preliminary: false,
  },
}

const app = createApp(
  { database: await freshDatabase(), now: () => '2026-11-23T08:00:00.000Z', reportFault: () => {} },
  [
    {
      register(doors) {
        doors.get(
          '/rang',
          toRead('start-page'),
          async (c) => (await download(c, table)) ?? page(c, { title: 'Rang' }, <p>Sidan</p>),
        )
      },
    },
  ],
)

test('the same address gives the page or the file, in the language of the address', async () => {
  expect(await (await app.request('/rang')).text()).toContain('<p>Sidan</p>')
  const csv = await app.request('/en/rang?format=csv')
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="rangordning.csv"')
  expect(await csv.text()).toContain('Öjeby,0.75\r\n')
})

test('the workbook comes through whole', async () => {
  const response = await app.request('/rang?format=xlsx')
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
  const workbook = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  expect(workbook.sheets[0]?.rows[1]).toEqual(['Öjeby', 0.75])
})

test('an unknown format is the page', async () => {
  expect((await app.request('/rang?format=pdf')).headers.get('content-type')).toContain('text/html')
})
