import { Hono } from 'hono'
import type { Table } from '#reports/table.ts'
import type { AppContext, ChapterPages } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { createApp } from '#web/server.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'

const label = (text: string) => ({ sv: text, en: text })

const table: Table = {
  id: 'femtio-rader',
  title: label('Femtio kommuner'),
  columns: [
    { key: 'name', label: label('Kommun'), kind: 'text' },
    { key: 'cost', label: label('Kostnad'), kind: 'number', unit: label('kr per elev') },
    { key: 'quality', label: label('Kvalitet'), kind: 'number', decimals: 1 },
    { key: 'score', label: label('Poäng'), kind: 'number', decimals: 3 },
    { key: 'year', label: label('År'), kind: 'year' },
  ],
  rows: Array.from({ length: 50 }, (_, i) => ({
    key: String(1000 + i),
    href: `/jamforelser/grundskola/${1000 + i}`,
    cells: {
      name: `Kommun ${i}`,
      cost: 101_234 + 37 * i,
      quality: 200.5 + i,
      score: 0.5 + i / 1000,
      year: 2024,
    },
  })),
  provenance: {
    source: 'exempeldata',
    mark: 'raw',
    retrievedAt: '2026-01-01T00:00:00.000Z',
    preliminary: false,
  },
}

const pages: ChapterPages = {
  register: (doors) =>
    doors.get('/bench', toRead('start-page'), (c) =>
      page(c, { title: 'Bench' }, <DataTable table={table} language="sv" />),
    ),
}

/** Answers at once: the database's own time is no part of what a page costs to write. */
const context: AppContext = {
  database: {
    all: async () => [],
    first: async () => undefined,
    copy: () => Promise.reject(new Error()),
    inTransaction: false,
    transaction: () => Promise.reject(new Error()),
  },
  now: () => '2026-01-01T00:00:00.000Z',
  reportFault: (error) => {
    throw error
  },
}

/** The product's own frame and table, 50 rows, at `/bench`. */
export const productApp = createApp(context, [pages])

/** The same page by hand: the frame as it is, and each row a template string with its figures formatted the same way. */
export function handWrittenApp(html: string): Hono {
  const body = html.indexOf('<tbody>') + '<tbody>'.length
  const [before, after] = [html.slice(0, body), html.slice(html.indexOf('</tbody>'))]
  const whole = new Intl.NumberFormat('sv-SE')
  const one = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const three = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const figure = (text: string) => `<td class="figure-column">${text}</td>`
  const row = ({ key, href = '', cells }: Table['rows'][number]) =>
    `<tr data-row="${escaped(key)}"><th scope="row"><a href="${escaped(href)}">${escaped(String(cells.name))}</a></th>` +
    `${figure(whole.format(Number(cells.cost)))}${figure(one.format(Number(cells.quality)))}` +
    `${figure(three.format(Number(cells.score)))}${figure(String(cells.year))}</tr>`
  return new Hono().get('/bench', (c) => c.html(before + table.rows.map(row).join('') + after))
}
