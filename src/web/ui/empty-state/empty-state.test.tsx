import { expect, test } from 'vitest'
import { EmptyState } from './empty-state.tsx'

test('says what is missing, who adds it and how, with a button', () => {
  expect(
    String(
      <EmptyState
        missing="Inga val är gjorda"
        remedy="Controllern väljer kommuner."
        action={{ href: '/jamforelser', label: 'Välj' }}
      />,
    ),
  ).toBe(
    '<section class="empty-state"><h2>Inga val är gjorda</h2><p>Controllern väljer kommuner.</p><a class="ds-button" href="/jamforelser">Välj</a></section>',
  )
})
