import { expect, test } from 'vitest'
import { Choices, SelectField, SubmitButton, TextArea } from './field.tsx'

test('a list shows what is chosen', () => {
  const choices = [
    { value: 'index', label: 'Index' },
    { value: 'rka', label: 'RKA' },
  ]
  expect(
    String(<SelectField name="metod" label="Metod" choices={choices} chosen="rka" language="sv" />),
  ).toBe(
    '<div class="ds-field"><label class="ds-label" for="metod">Metod</label><select class="ds-input" id="metod" name="metod"><option value="index">Index</option><option value="rka" selected="">RKA</option></select></div>',
  )
})

test('choices stand in a group with a name, and what is written is kept as text', () => {
  expect(
    String(
      <Choices
        name="ar"
        legend="År"
        type="checkbox"
        choices={[{ value: '2024', label: '2024' }]}
        chosen={['2024']}
      />,
    ),
  ).toBe(
    '<fieldset class="choices" id="ar"><legend>År</legend><label class="choice"><input class="ds-input" type="checkbox" name="ar" value="2024" checked=""/>2024</label></fieldset>',
  )
  expect(String(<TextArea name="text" label="Text" value="</textarea><b>" language="sv" />)).toContain(
    '>&lt;/textarea&gt;&lt;b&gt;</textarea>',
  )
  expect(String(<SubmitButton>Spara</SubmitButton>)).toBe(
    '<button class="ds-button" type="submit" data-variant="primary">Spara</button>',
  )
})
