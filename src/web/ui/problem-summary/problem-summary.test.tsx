import { expect, test } from 'vitest'
import { TextField } from '#web/ui/field/field.tsx'
import { ProblemSummary } from './problem-summary.tsx'

const problems = [
  { code: 'missing', where: 'paragraf', text: { sv: 'Skriv paragrafen.', en: 'Write the section.' } },
  { code: 'closed', text: { sv: 'Året är stängt.', en: 'The year is closed.' } },
] as const

test('problems stand together, each with a field leading to it', () => {
  expect(String(<ProblemSummary problems={problems} language="sv" />)).toBe(
    '<div class="problem-summary" role="alert" aria-labelledby="problem-summary-heading" tabindex="-1"><h2 id="problem-summary-heading">Det här behöver rättas</h2><ul><li><a href="#paragraf">Skriv paragrafen.</a></li><li>Året är stängt.</li></ul></div>',
  )
  expect(String(<ProblemSummary problems={[]} language="sv" />)).toBe('')
})

test('the field that it leads to says the same, tied to the control', () => {
  expect(
    String(<TextField name="paragraf" label="Paragraf" hint="Som § 42" problems={problems} language="en" />),
  ).toBe(
    '<div class="ds-field"><label class="ds-label" for="paragraf">Paragraf</label><p class="hint" id="paragraf-hint">Som § 42</p><input class="ds-input" type="text" id="paragraf" name="paragraf" aria-describedby="paragraf-hint paragraf-error" aria-invalid="true"/><p class="ds-validation-message" id="paragraf-error">Write the section.</p></div>',
  )
})
