import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { fieldsOf } from './fields.ts'
import type { FoundHeader } from './find-header.ts'
import type { MappingProfile } from './profile.ts'
import { columnField, constantField, type WrittenTransfer } from './read-transfer-form.ts'
import { transferTexts } from './transfer-texts.ts'

/** A file on its way in, as the form carries it: nothing of it is kept before it is accepted. */
export interface HeldFile {
  readonly file: string
  /** Its rows as text. */
  readonly rows: string
  readonly profile: MappingProfile
  readonly header: Pick<FoundHeader, 'headers' | 'columns' | 'line'>
}

/** What must follow to the next step: the rows and how they are read. */
export function Kept({ held, written }: { readonly held: HeldFile; readonly written: WrittenTransfer }) {
  const { file, rows, profile } = held
  const values = {
    fileName: file,
    rows,
    kind: profile.kind,
    unit: profile.unit,
    controlTotal: written.controlTotal ?? '',
  }
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

interface MappingProps {
  readonly held: HeldFile
  readonly language: Language
}

/** The mapping as it stands, carried along and not shown. */
export function HiddenMapping({ held }: Pick<MappingProps, 'held'>) {
  return (
    <>
      {fieldsOf[held.profile.kind].map(({ id }) => (
        <>
          <input type="hidden" name={columnField(id)} value={chosenColumn(held, id)} />
          <input type="hidden" name={constantField(id)} value={held.profile.constants[id] ?? ''} />
        </>
      ))}
    </>
  )
}

/** Which column tells what, for every field of the kind, and the two ways on: review again, or save as a mapping. */
export function MappingFields({
  held,
  problems,
  language,
}: MappingProps & { readonly problems: readonly Problem[] }) {
  const t = transferTexts[language]
  const { profile, header } = held
  const named = [...new Set(header.headers.filter((each) => each !== ''))]
  const choices = [{ value: '', label: t.notThere }, ...named.map((value) => ({ value, label: value }))]
  const shared = { problems, language }
  return (
    <>
      {fieldsOf[profile.kind].map(({ id, label, needed }) => (
        <fieldset class="mapped-field">
          <legend>{label[language] + (needed ? ` (${t.needed})` : '')}</legend>
          <SelectField
            {...shared}
            name={columnField(id)}
            label={t.column}
            choices={choices}
            chosen={chosenColumn(held, id)}
          />
          <TextField
            {...shared}
            name={constantField(id)}
            label={t.constant}
            input={{ value: profile.constants[id] ?? '' }}
          />
        </fieldset>
      ))}
      <TextField {...shared} name="saveAs" label={t.saveAs} hint={t.saveAsHint} />
      <p class="form-actions">
        <SubmitButton>{t.reviewAgain}</SubmitButton>
        <button class="ds-button" type="submit" data-variant="secondary" name="do" value="save">
          {t.save}
        </button>
      </p>
    </>
  )
}

function chosenColumn({ header }: HeldFile, field: string): string {
  const column = header.columns.get(field)
  return column === undefined ? '' : (header.headers[column] ?? '')
}
