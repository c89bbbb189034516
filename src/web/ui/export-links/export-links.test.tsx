import { expect, test } from 'vitest'
import { ExportLinks } from './export-links.tsx'

test('the files have the address of the page with its choices', () => {
  expect(
    String(<ExportLinks address="/jamforelser/grundskola?weight=0.5" about="rangordningen" language="sv" />),
  ).toBe(
    '<p class="export-links">Ladda ner<span class="ds-sr-only"> rangordningen</span> <a href="/jamforelser/grundskola?weight=0.5&amp;format=csv" download="">CSV</a><a href="/jamforelser/grundskola?weight=0.5&amp;format=xlsx" download="">XLSX</a></p>',
  )
})
