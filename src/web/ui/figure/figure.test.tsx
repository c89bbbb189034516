import { expect, test } from 'vitest'
import { Figure } from './figure.tsx'

test('the finding is the heading and names the figure; the source stands last', () => {
  const shown = String(
    <Figure
      id="kostnad"
      heading="Kostnaden är lägre än hos de flesta"
      description="Varje streck är en kommun."
      provenance={{
        source: 'Kolada',
        mark: 'raw',
        retrievedAt: '2026-11-23T08:00:00.000Z',
        preliminary: true,
      }}
      language="sv"
      level={3}
    >
      <svg />
    </Figure>,
  )
  expect(shown).toBe(
    '<figure class="figure" id="kostnad" aria-labelledby="kostnad-heading"><h3 id="kostnad-heading" class="figure-heading">Kostnaden är lägre än hos de flesta</h3><p class="figure-description">Varje streck är en kommun.</p><div class="chart"><svg></svg></div><p class="source-line">Källa: Kolada, hämtat 23 november 2026, preliminärt</p></figure>',
  )
})

test('the figures can be opened as a table, without a source line of its own', () => {
  const provenance = {
    source: 'exempeldata',
    mark: 'derived',
    retrievedAt: '2026-11-23T08:00:00.000Z',
    preliminary: false,
  } as const
  const shown = String(
    <Figure
      id="kostnad"
      heading="Low"
      provenance={provenance}
      language="en"
      table={{
        id: 'kostnad-tabell',
        title: { sv: 'Kostnad', en: 'Cost' },
        columns: [{ key: 'name', label: { sv: 'Kommun', en: 'Municipality' }, kind: 'text' }],
        rows: [{ key: '1', cells: { name: 'Ekbacka' } }],
        provenance,
      }}
    >
      <svg />
    </Figure>,
  )
  expect(shown).toContain(
    '<summary>Show the figures as a table<span class="ds-sr-only">: Low</span></summary>',
  )
  expect(shown).toContain('<th scope="row">Ekbacka</th>')
  expect(shown.match(/Own processing of example data/g)).toHaveLength(1)
})
