import { Callout } from '#web/ui/callout/callout.tsx'
import { SelectField, TextArea } from '#web/ui/field/field.tsx'
import { pasteUnits } from './pasted-year.ts'
import type { YearFormProps } from './year-form-props.ts'
import { yearFormTexts } from './year-form-texts.ts'

/** Where two columns from a spreadsheet are pasted, and what became of those that were. */
export function PasteFields({ written, pasted, problems, language }: YearFormProps) {
  const t = yearFormTexts[language]
  const rows = written.rows ?? ''
  return (
    <>
      <PasteReport {...(pasted ? { pasted } : {})} language={language} />
      <details class="disclosure" open={rows !== '' || problems.some(({ where }) => where === 'rows')}>
        <summary>{t.paste}</summary>
        <div class="disclosed">
          <p>{t.pasteNote}</p>
          <TextArea
            {...{ problems, language }}
            name="rows"
            label={t.rows}
            hint={t.rowsHint}
            value={rows}
            rows={6}
          />
          <SelectField
            {...{ problems, language }}
            name="unit"
            label={t.pasteUnit}
            choices={pasteUnits.map((value) => ({ value, label: t.pasteUnits[value] }))}
            chosen={written.unit ?? 'tkr'}
          />
          <p class="form-actions">
            <button class="ds-button" data-variant="secondary" type="submit" name="do" value="paste">
              {t.fill}
            </button>
          </p>
        </div>
      </details>
    </>
  )
}

function PasteReport({ pasted, language }: Pick<YearFormProps, 'pasted' | 'language'>) {
  const t = yearFormTexts[language]
  if (!pasted) return null
  const { taken, refused } = pasted
  return (
    <Callout kind={refused.length > 0 ? 'attention' : 'note'} title={t.filledTitle} level={2}>
      <p role="status">{t.filled(taken)}</p>
      {refused.length > 0 && (
        <>
          <p>{t.refused(refused.length)}</p>
          <ul>
            {refused.map(({ line, cells, why }) => (
              <li>
                {line}: {cells.filter((cell) => cell !== '').join(' · ')}. {why[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  )
}
