import { expect, test } from 'vitest'
import { Breadcrumb } from './breadcrumb.tsx'

test('the way begins at the start page and ends here, which is no link', () => {
  expect(
    String(
      <Breadcrumb crumbs={[{ label: 'Comparisons', href: '/en/jamforelser' }]} here="School" language="en" />,
    ),
  ).toBe(
    '<nav class="breadcrumb" aria-label="You are here"><ol><li><a href="/en">Start</a></li><li><a href="/en/jamforelser">Comparisons</a></li><li aria-current="page"><span>School</span></li></ol></nav>',
  )
})
