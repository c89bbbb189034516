import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { type Choice, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { editTexts } from './edit-texts.ts'

interface UploadFormProps {
  readonly action: string
  readonly json: string
  readonly why: string
  readonly problems: readonly Problem[]
  /** Of a new rule set: the places that can hold the frame. */
  readonly holders?: readonly Choice[]
  readonly holder?: string
  readonly isOpen: boolean
  readonly language: Language
}

/** The whole document, written or as a file. */
export function UploadForm(props: UploadFormProps) {
  const { action, json, why, problems, holders, holder, isOpen, language } = props
  const t = editTexts[language]
  const common = { problems, language }
  return (
    <details class="disclosure" open={isOpen} id="dokument">
      <summary>{t.expert}</summary>
      <form method="post" action={action} enctype="multipart/form-data" class="form disclosed">
        <p>{t.expertNote}</p>
        {holders && (
          <SelectField
            {...common}
            name="holder"
            label={t.holder}
            choices={holders}
            {...(holder === undefined ? {} : { chosen: holder })}
          />
        )}
        <TextField
          {...common}
          name="file"
          label={t.file}
          hint={t.fileHint}
          input={{ type: 'file', accept: '.json,.xlsx' }}
        />
        <TextArea {...common} name="json" label={t.json} value={json} rows={16} />
        <TextField {...common} name="uploadWhy" label={t.why} input={{ value: why }} />
        <p class="form-actions">
          <SubmitButton secondary>{t.upload}</SubmitButton>
        </p>
      </form>
    </details>
  )
}
