import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { formTexts } from './form-texts.ts'
import type { WrittenMeasure } from './written-measures.ts'

interface MeasureFieldsProps {
  readonly measure: WrittenMeasure
  /** 1, 2, 3 … on the page. */
  readonly number: number
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** One measure: what, in which unit, from where and how far by when. */
export function MeasureFields({ measure, number, problems, language }: MeasureFieldsProps) {
  const t = formTexts[language]
  const field = (
    name: string,
    label: string,
    value: string,
    more: { hint?: string; numeric?: true } = {},
  ) => (
    <TextField
      name={`${name}-${number}`}
      label={label}
      {...(more.hint && { hint: more.hint })}
      problems={problems}
      language={language}
      input={{
        value,
        maxlength: 200,
        ...(more.numeric && { inputmode: 'decimal', class: 'ds-input figure-input' }),
      }}
    />
  )
  return (
    <fieldset class="measure-fields">
      <legend>{t.measure(number)}</legend>
      <input type="hidden" name={`id-${number}`} value={measure.id} />
      {field('title', t.measureTitle, measure.title)}
      <div class="short-fields">
        {field('unit', t.unit, measure.unit, { hint: t.unitHint })}
        <SelectField
          name={`better-${number}`}
          label={t.better}
          choices={[
            { value: 'higher', label: t.higher },
            { value: 'lower', label: t.lower },
          ]}
          chosen={measure.better}
          language={language}
        />
        {field('kpi', t.kpi, measure.kpi)}
      </div>
      <div class="short-fields">
        {field('baseline-year', t.baselineYear, measure.baselineYear, { numeric: true })}
        {field('baseline-value', t.baselineValue, measure.baselineValue, { numeric: true })}
        {field('reports', t.reports, measure.reportsPerYear, { numeric: true })}
      </div>
      <TextArea
        name={`targets-${number}`}
        label={t.targets}
        hint={t.targetsHint}
        rows={4}
        value={measure.targets}
        problems={problems}
        language={language}
      />
      {measure.title !== '' && (
        <label class="choice">
          <input
            class="ds-input"
            type="checkbox"
            name={`remove-${number}`}
            value="yes"
            checked={measure.remove}
          />
          <span>
            {t.remove} <span class="ds-sr-only">{measure.title}</span>
          </span>
        </label>
      )}
    </fieldset>
  )
}
