import { expect, test } from 'vitest'
import { Callout } from './callout.tsx'

test('a box with a title; amber only where asked for', () => {
  const body = <p>Text.</p>
  expect(String(<Callout title="Metoden">{body}</Callout>)).toBe(
    '<div role="note" class="callout callout-note"><h3>Metoden</h3><p>Text.</p></div>',
  )
  expect(String(<Callout kind="attention">{body}</Callout>)).toContain('class="callout callout-attention"')
})
