import { expect, test } from 'vitest'
import type { Table } from '#reports/table.ts'
import { withQuery } from '#web/paths.ts'
import { DataTable } from './data-table.tsx'

const table: Table = {
  id: 'kommuner',
  title: { sv: 'Grundskolan 2024', en: 'Compulsory school 2024' },
  columns: [
    { key: 'name', label: { sv: 'Kommun', en: 'Municipality' }, kind: 'text' },
    { key: 'rank', label: { sv: 'Plats', en: 'Rank' }, kind: 'interval' },
    { key: 'share', label: { sv: 'Behöriga', en: 'Qualified' }, kind: 'share' },
    { key: 'net', label: { sv: 'Nettokostnad', en: 'Net cost' }, kind: 'kronor' },
  ],
  rows: [
    {
      key: '0001',
      href: '/jamforelser/grundskola/0001',
      standing: 'own',
      cells: { name: 'Ekbacka', rank: { low: 40, high: 110 }, share: 0.912, net: 182_340_000 },
    },
    {
      key: '0002',
      cells: {
        name: 'Öjeby',
        rank: { low: 7, high: 7 },
        share: { missing: { sv: 'ingen årskurs 9', en: 'no year nine' } },
        net: { withheld: { sv: 'färre än fem elever', en: 'fewer than five pupils' } },
      },
    },
  ],
  total: { key: 'all', cells: { name: { sv: 'Alla', en: 'All' }, rank: null, share: 0.9, net: -1_200_000 } },
  provenance: {
    source: 'Kolada',
    mark: 'derived',
    retrievedAt: '2026-11-23T08:00:00.000Z',
    preliminary: false,
  },
}

function html(jsx: unknown): string {
  return String(jsx)
}

test('units stand in the head, figures are written and aligned as figures, our own row is marked', () => {
  const shown = html(<DataTable table={table} language="sv" />)
  expect(shown).toContain(
    '<th scope="col" class="figure-column">Nettokostnad<span class="unit">mnkr</span></th>',
  )
  expect(shown).toContain(
    '<th scope="col" class="figure-column">Behöriga<span class="unit">procent</span></th>',
  )
  expect(shown).toContain(
    '<tr class="row-own" data-row="0001"><th scope="row"><a href="/jamforelser/grundskola/0001">Ekbacka</a></th><td class="figure-column">40–110</td>',
  )
  expect(shown).toContain('<data value="182340000" title="182\u00a0340\u00a0000\u00a0kr">182,3</data>')
})

test('a missing figure is a dash and a withheld one a word, both with the reason for those who hear the page', () => {
  const shown = html(<DataTable table={table} language="sv" />)
  expect(shown).toContain(
    '<span class="reason" title="ingen årskurs 9"><span aria-hidden="true">–</span><span class="ds-sr-only">ingen årskurs 9</span></span>',
  )
  expect(shown).toContain(
    '<span aria-hidden="true">dolt</span><span class="ds-sr-only">färre än fem elever</span>',
  )
})

test('the whole is last with a true minus, and the source line says own processing', () => {
  const shown = html(<DataTable table={table} language="sv" />)
  expect(shown).toContain('<tfoot><tr class="row-total" data-row="all"><th scope="row">Alla</th>')
  expect(shown).toContain('>\u22121,2</data></td></tr></tfoot>')
  expect(shown).toContain(
    '<p class="source-line">Egen bearbetning av data från Kolada, hämtat 23 november 2026</p>',
  )
})

test('heads are links that sort: the first click the natural way, the second turned', () => {
  const sortHref = (sort: { by: string; order: string }) =>
    withQuery('/tabell', { sort: sort.by, order: sort.order })
  const shown = html(
    <DataTable table={table} language="en" sort={{ by: 'net', order: 'descending' }} sortHref={sortHref} />,
  )
  expect(shown).toContain('<a class="sort" href="/tabell?sort=rank&amp;order=ascending">Rank</a>')
  expect(shown).toContain(
    'aria-sort="descending"><a class="sort" href="/tabell?sort=net&amp;order=ascending">',
  )
  expect(shown).toContain('<span class="unit">SEK million</span>')
  expect(shown.indexOf('Ekbacka')).toBeLessThan(shown.indexOf('Öjeby'))
})

test('the region scrolls, is reached by keyboard and is named by the caption', () => {
  expect(html(<DataTable table={table} language="sv" hideTitle />)).toContain(
    '<section class="data-table-scroll" tabindex="0" aria-labelledby="kommuner-caption"><table><caption id="kommuner-caption" class="ds-sr-only">Grundskolan 2024</caption>',
  )
})

test('a tree of rows sets its names in, short words keep one line, and what has no sum is left empty', () => {
  const tree: Table = {
    ...table,
    columns: [
      { key: 'name', label: { sv: 'Plats', en: 'Place' }, kind: 'text' },
      { key: 'state', label: { sv: 'Läge', en: 'State' }, kind: 'text' },
      { key: 'why', label: { sv: 'Skäl', en: 'Reason' }, kind: 'text' },
    ],
    rows: [
      {
        key: 'a',
        cells: { name: 'Nämnden', state: 'Beslutad', why: 'Fler elever än i den senaste prognosen' },
      },
      { key: 'b', depth: 1, cells: { name: 'Skolan', state: 'Nytt', why: '' } },
    ],
    total: { key: 'all', cells: { name: 'Summa' } },
  }
  const shown = html(<DataTable table={tree} language="sv" />)
  expect(shown).toContain('<th scope="row">Nämnden</th><td class="short-column">Beslutad</td><td>Fler')
  expect(shown).toContain('<th scope="row" class="depth-1">Skolan</th>')
  expect(shown).toContain('<th scope="row">Summa</th><td class="short-column"></td><td></td>')
})

test('only a long table scrolls under its head', () => {
  const rows = Array.from({ length: 26 }, (_, i) => ({ key: String(i), cells: { name: `Kommun ${i}` } }))
  expect(html(<DataTable table={{ ...table, rows }} language="sv" />)).toContain('data-table-long')
  expect(html(<DataTable table={table} language="sv" />)).not.toContain('data-table-long')
})
