import { expect, test } from 'vitest'
import { IntervalRanking } from './interval-ranking.tsx'

const shown = String(
  <IntervalRanking
    id="rang"
    title="Ekbacka går inte att skilja från Öjeby"
    description="Tre kommuner efter effektivitet."
    marks={[
      {
        municipality: '0001',
        name: 'Ekbacka',
        score: 0.8,
        low: 0.7,
        high: 0.9,
        ranks: { low: 1, high: 2 },
        standing: 'own',
      },
      { municipality: '0002', name: 'Öjeby', score: 0.85, low: 0.7, high: 1, standing: 'peer' },
      { municipality: '0003', name: 'Vara', score: 0.5, low: 0.4, high: 0.6 },
    ]}
    tie={{ low: 1, high: 2 }}
    scoreLabel="Effektivitet"
    language="sv"
  />,
)

test('is a picture with title and description', () => {
  expect(shown).toContain(
    '<svg class="chart-svg interval-ranking" role="img" aria-labelledby="rang-title" aria-describedby="rang-description" width="100%" height="380"><title id="rang-title">Ekbacka går inte att skilja från Öjeby</title><desc id="rang-description">Tre kommuner efter effektivitet.</desc>',
  )
})

test('each mark has its municipality for the custom element, its name and figures on pointing, its interval as a line', () => {
  expect(shown).toContain(
    '<g class="mark own" data-municipality="0001"><title>Ekbacka: 0,80 (1–2)</title><line x1="46.5%" x2="46.5%" y1="74" y2="162"/><circle cx="46.5%" cy="118" r="6"/></g>',
  )
  expect(shown.match(/data-municipality=/g)).toHaveLength(3)
})

test('the band of ranks that can not be told apart is said in words', () => {
  expect(shown).toContain('Går inte att skilja från Ekbacka: plats 1–2')
})

test('ours and those we compare with carry their names', () => {
  expect(shown).toContain('>Ekbacka</text>')
  expect(shown).toContain('>Öjeby</text>')
  expect(shown).not.toContain('>Vara</text>')
})
