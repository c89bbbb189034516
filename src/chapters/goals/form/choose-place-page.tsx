import type { Language } from '#core/language.ts'
import { type Choice, SelectField, SubmitButton } from '#web/ui/field/field.tsx'
import { formTexts } from './form-texts.ts'

interface ChoosePlacePageProps {
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly places: readonly Choice[]
  readonly language: Language
}

/** Asked first, where the reader may act in several places: where? */
export function ChoosePlacePage({ action, label, hint, places, language }: ChoosePlacePageProps) {
  return (
    <form action={action} class="form">
      <SelectField name="plats" label={label} hint={hint} choices={places} language={language} />
      <p class="form-actions">
        <SubmitButton>{formTexts[language].goOn}</SubmitButton>
      </p>
    </form>
  )
}
