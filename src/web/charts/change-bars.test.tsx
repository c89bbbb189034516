import { expect, test } from 'vitest'
import { ChangeBars } from './change-bars.tsx'

test('more goes right and less goes left from zero, each with its letter and amount; nothing has no bar', () => {
  const svg = String(
    <ChangeBars
      id="b"
      title="Ändring"
      description="Per ram"
      groups={[
        {
          key: 'skola',
          label: 'Grundskola',
          bars: [
            { key: 'a', label: 'A', amount: 4_000_000 },
            { key: 'b', label: 'B', amount: -2_000_000 },
            { key: 'c', label: 'C', amount: 0 },
          ],
        },
      ]}
      language="sv"
    />,
  ).replaceAll('\u00a0', ' ')
  expect(svg).toContain('<title id="b-title">Ändring</title>')
  expect(svg.match(/<rect/g)).toHaveLength(2)
  expect(svg).toContain('<g class="bar more" data-bar="a">')
  expect(svg).toMatch(/data-bar="a">.*?<rect x="50%" width="26%"/s)
  expect(svg).toMatch(/<g class="bar less" data-bar="b">.*?<rect x="37%" width="13%"/s)
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text.trim())
  expect(words).toEqual(['mnkr', 'Grundskola', 'A', '+4,0', 'B', '−2,0', 'C', '0,0'])
})
