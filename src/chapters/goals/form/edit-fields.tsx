import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { TextArea } from '#web/ui/field/field.tsx'
import { ChoiceList } from './choice-list.tsx'
import { formTexts } from './form-texts.ts'
import { type WrittenEdit, writtenEdits } from './written-edit.ts'

interface EditFieldsProps {
  readonly written: WrittenEdit
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** What kind of change it is, why, and what it means for the units. */
export function EditFields({ written, problems, language }: EditFieldsProps) {
  const t = formTexts[language]
  return (
    <>
      <ChoiceList
        name="edit"
        legend={t.edit}
        choices={writtenEdits.map((edit) => ({ value: edit, label: t.edits[edit] }))}
        chosen={written.edit}
        problems={problems}
        language={language}
      />
      <ReasonFields written={written} reasonLabel={t.reason} problems={problems} language={language} />
    </>
  )
}

/** Why, and what it means for the units: asked of every change of a goal. */
export function ReasonFields({
  written,
  reasonLabel,
  problems,
  language,
}: {
  readonly written: Pick<WrittenEdit, 'reason' | 'consequence'>
  readonly reasonLabel: string
  readonly problems: readonly Problem[]
  readonly language: Language
}) {
  const t = formTexts[language]
  return (
    <>
      <TextArea
        name="reason"
        label={reasonLabel}
        rows={3}
        value={written.reason}
        problems={problems}
        language={language}
      />
      <TextArea
        name="consequence"
        label={t.consequence}
        hint={t.consequenceHint}
        rows={3}
        value={written.consequence}
        problems={problems}
        language={language}
      />
    </>
  )
}
