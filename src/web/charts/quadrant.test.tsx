import { expect, test } from 'vitest'
import { Quadrant } from './quadrant.tsx'

const shown = String(
  <Quadrant
    id="kvadrant"
    title="Kostnad och kvalitet"
    description="Ekbacka har hög kvalitet till låg kostnad."
    points={[
      { municipality: '0001', name: 'Ekbacka', x: 1, y: 1, standing: 'own' },
      { municipality: '0002', name: 'Öjeby', x: -1, y: -1, standing: 'peer' },
      { municipality: '0003', name: 'Vara', x: 0.5, y: -0.5 },
    ]}
    trail={[
      { year: 2023, x: 0, y: 0.5 },
      { year: 2024, x: 1, y: 1 },
    ]}
    uncertainty={{ x: 0.25, y: 0.5 }}
    middle={{ x: 0, y: 0 }}
    xLabel="lägre kostnad →"
    yLabel="↑ högre kvalitet"
    language="sv"
  />,
)

test('the corners are named in words', () => {
  for (const corner of ['Hög kvalitet, låg kostnad', 'Låg kvalitet, hög kostnad'])
    expect(shown).toContain(`>${corner}</text>`)
})

test('quality points up and cost efficiency to the right', () => {
  expect(shown).toContain(
    '<g class="mark own" data-municipality="0001"><title>Ekbacka</title><circle cx="97%" cy="9%" r="7"/>',
  )
  expect(shown).toContain(
    '<g class="mark peer" data-municipality="0002"><title>Öjeby</title><circle cx="3%" cy="90%" r="4.5"/>',
  )
})

test('the trail names the years that have passed, and the ellipse shows how sure the place is', () => {
  expect(shown).toContain('>2023</text>')
  expect(shown).not.toContain('>2024</text>')
  expect(shown).toContain('<ellipse class="uncertainty" cx="97%" cy="9%" rx="11.8%" ry="20.3%">')
})
