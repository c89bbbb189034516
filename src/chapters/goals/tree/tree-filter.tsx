import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { type Choice, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { treeTexts } from './tree-texts.ts'

export interface TreeFilterProps {
  readonly filter: {
    readonly words: string
    /** Id of the chosen place; empty: none. */
    readonly place: string
    readonly service: string
    /** ISO day in the address; empty: today. */
    readonly day: string
  }
  readonly places: readonly Choice[]
  readonly services: readonly Choice[]
  readonly language: Language
}

/** What the reader looks for. A plain form: the address holds the choices. */
export function TreeFilter({ filter, places, services, language }: TreeFilterProps) {
  const t = treeTexts[language]
  const { words, place, service, day } = filter
  const isChosen = [words, place, service, day].some((value) => value !== '')
  return (
    <details class="goals-filter no-print" open={isChosen}>
      <summary>{t.find}</summary>
      <form action={path(language).goals()} class="choices-grid">
        <TextField name="q" label={t.search} language={language} input={{ type: 'search', value: words }} />
        <SelectField
          name="plats"
          label={t.place}
          choices={[{ value: '', label: t.anyPlace }, ...places]}
          chosen={place}
          language={language}
        />
        <SelectField
          name="verksamhet"
          label={t.service}
          choices={[{ value: '', label: t.anyService }, ...services]}
          chosen={service}
          language={language}
        />
        <TextField name="dag" label={t.day} language={language} input={{ type: 'date', value: day }} />
        <p class="form-actions">
          <SubmitButton>{t.show}</SubmitButton>
          {isChosen && <a href={path(language).goals()}>{t.clear}</a>}
        </p>
      </form>
    </details>
  )
}
