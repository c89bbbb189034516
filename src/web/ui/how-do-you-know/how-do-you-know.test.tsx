import { expect, test } from 'vitest'
import { HowDoYouKnow } from './how-do-you-know.tsx'

test('lists the evidence with a way to each, in the language of the page', () => {
  const evidence = [
    {
      text: { sv: 'Sju valda kommuner', en: 'Seven chosen municipalities' },
      href: '/jamforelser/grundskola',
      source: { sv: 'eget val', en: 'own choice' },
    },
  ]
  expect(String(<HowDoYouKnow evidence={evidence} language="en" />)).toBe(
    '<details class="disclosure how-do-you-know"><summary>How do we know?</summary><div class="disclosed"><ul><li><a href="/en/jamforelser/grundskola">Seven chosen municipalities</a><span class="source-line"> own choice</span></li></ul></div></details>',
  )
})
