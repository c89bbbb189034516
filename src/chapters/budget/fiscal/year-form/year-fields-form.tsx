import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { fiscalStages } from '#chapters/budget/fiscal/model.ts'
import { isToldOfNewer, NewerVersion } from '#chapters/budget/newer-version.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SelectField, TextField } from '#web/ui/field/field.tsx'
import { PasteFields } from './paste-fields.tsx'
import { yearDifferences } from './year-differences.ts'
import { fieldGroups } from './year-fields.ts'
import type { YearFormProps } from './year-form-props.ts'
import { yearFormTexts } from './year-form-texts.ts'

type Props = YearFormProps & { readonly year: string }

/** The form of a year that is open: pasted rows first, then every figure, then why and from where. */
export function YearFields(props: Props) {
  const { year, written, problems, versions, reopening, language } = props
  const t = yearFormTexts[language]
  const words = fiscalRoomTexts[language]
  const [latest] = versions
  return (
    <>
      {reopening && (
        <Callout>
          <p>{t.reopened(year, reopening.decision)}</p>
        </Callout>
      )}
      {isToldOfNewer(problems) && (
        <NewerVersion {...{ latest, language }} differences={yearDifferences(latest, written, language)} />
      )}
      <form method="post" action={path(language).fiscalYear()} class="form">
        <input type="hidden" name="year" value={year} />
        <Seen latest={latest?.version ?? 0} {...{ written, problems }} />
        <PasteFields {...props} />
        <SelectField
          {...{ problems, language }}
          name="stage"
          label={t.stage}
          choices={fiscalStages.map((value) => ({ value, label: words.stages[value] }))}
          chosen={written.stage ?? 'budget'}
        />
        <Figures {...props} />
        <Ground {...props} />
        <p class="form-actions">
          <button class="ds-button" type="submit" name="do" value="save">
            {words.save}
          </button>
          <a href={path(language).fiscal()}>{words.cancel}</a>
        </p>
      </form>
    </>
  )
}

function Figures({ written, problems, language }: Props) {
  const t = yearFormTexts[language]
  return (
    <>
      {fieldGroups.map(({ legend, fields }) => (
        <fieldset class="choices fiscal-fields">
          <legend>{legend[language]}</legend>
          {fields.map(({ name, label, hint, unit }) => (
            <TextField
              {...{ problems, language }}
              name={name}
              label={`${label[language]} (${t.units[unit]})`}
              {...(hint ? { hint: hint[language] } : {})}
              input={{ value: written[name], inputmode: 'text', autocomplete: 'off' }}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

/** Where the figures come from, and why they are written. */
function Ground({ written, problems, language }: Props) {
  const t = yearFormTexts[language]
  const shared = { problems, language }
  return (
    <>
      <TextField
        {...shared}
        name="source"
        label={t.source}
        input={{ value: written.source, maxlength: 300 }}
      />
      <TextField
        {...shared}
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        input={{ value: written.reason, maxlength: 300 }}
      />
    </>
  )
}
