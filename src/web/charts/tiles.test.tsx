import { expect, test } from 'vitest'
import { Tiles } from './tiles.tsx'

test('a tile leads to its recommendation and says title and verdict to those who hear the page', () => {
  const shown = String(
    <Tiles
      language="sv"
      chapters={[
        {
          id: 'AF',
          name: 'Allmänna förutsättningar',
          tiles: [{ id: 'AF-3', title: 'Jämför er med de bästa', href: '/handboken/AF-3', verdict: 'fail' }],
        },
      ]}
    />,
  )
  expect(shown).toContain(
    '<section class="tile-chapter" id="AF" aria-labelledby="tiles-AF"><h2 id="tiles-AF">Allmänna förutsättningar</h2>',
  )
  expect(shown).toContain(
    '<a class="tile verdict-text-fail" href="/handboken/AF-3" title="Jämför er med de bästa">',
  )
  expect(shown).toContain(
    '<span class="tile-id">AF-3</span><span class="ds-sr-only"> Jämför er med de bästa: avviker</span>',
  )
})
