import { expect, test } from 'vitest'
import { Why } from './why.tsx'

test('opens in place, and says about what to those who hear it', () => {
  expect(
    String(
      <Why language="sv" about="plats 40–110">
        <p>Så här.</p>
      </Why>,
    ),
  ).toBe(
    '<details class="disclosure why"><summary>Varför?<span class="ds-sr-only"> plats 40–110</span></summary><div class="disclosed"><p>Så här.</p></div></details>',
  )
})
