import { expect, test } from 'vitest'
import { formatNumber } from '#core/format.ts'
import { IndicatorStrip } from './indicator-strip.tsx'

test('every municipality is a line, ours a dot with its value, and the good end is said in words', () => {
  const shown = String(
    <IndicatorStrip
      id="merit"
      title="Meritvärde 2024"
      description="Ekbacka 227, median 223."
      marks={[
        { municipality: '0001', name: 'Ekbacka', value: 227, standing: 'own' },
        { municipality: '0002', name: 'Öjeby', value: 219, standing: 'peer' },
        { municipality: '0003', name: 'Vara', value: 239 },
      ]}
      median={227}
      better="high"
      write={(value) => formatNumber(value, 'sv')}
      language="sv"
    />,
  )
  expect(shown).toContain('<line class="peer" data-municipality="0002" x1="1%" x2="1%"')
  expect(shown).toContain('<line class="rest" data-municipality="0003" x1="99%" x2="99%"')
  expect(shown).toContain('<circle cx="40.2%"')
  expect(shown).toContain('>227</text>')
  expect(shown).toContain('>bättre →</text>')
  expect(shown).toContain('>median 227</text>')
})
