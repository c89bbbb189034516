import { expect, test } from 'vitest'
import { FoldedForm } from './folded-form.tsx'

test('is folded until it is wanted, and then sends what it holds', () => {
  const form = (isOpen: boolean) =>
    String(
      <FoldedForm title="Svara" isOpen={isOpen} action="/svara" save="Spara">
        <p>Fält.</p>
      </FoldedForm>,
    )
  expect(form(false)).toBe(
    '<details class="disclosure"><summary>Svara</summary><form method="post" action="/svara" class="form disclosed">' +
      '<p>Fält.</p><p class="form-actions"><button class="ds-button" type="submit" data-variant="primary">Spara' +
      '</button></p></form></details>',
  )
  expect(form(true)).toContain('<details class="disclosure" open="">')
})

test('what takes something away has a button of the second rank', () => {
  const form = <FoldedForm id="angra" title="Ångra" action="/angra" save="Ångra" secondary />
  expect(String(form)).toContain('<details class="disclosure" id="angra">')
  expect(String(form)).toContain('data-variant="secondary"')
})
