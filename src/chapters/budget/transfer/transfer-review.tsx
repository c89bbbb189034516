import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { fieldsOf } from './fields.ts'
import type { ReadyImport } from './import-file.ts'
import type { MappingProfile } from './profile.ts'
import type { RejectedRow } from './read-mapped.ts'
import { columnField, constantField, type WrittenTransfer } from './read-transfer-form.ts'
import { transferTexts } from './transfer-texts.ts'

/** A file that has been read, and nothing of it kept yet. */
export interface Reviewed {
  readonly file: string
  /** The rows as text, carried in the form until they are accepted. */
  readonly rows: string
  readonly profile: MappingProfile
  readonly ready: ReadyImport
}

interface ReviewProps {
  readonly reviewed: Reviewed
  readonly written: WrittenTransfer
  readonly language: Language
}

const shown = 100

/** What a file holds and would do: accepted whole, or corrected and reviewed again. */
export function Review({ reviewed, written, language }: ReviewProps) {
  const t = transferTexts[language]
  const { file, ready } = reviewed
  const { plan, mapped } = ready
  const kept = <Kept {...{ reviewed, written }} />
  const action = path(language).budgetTransfer()
  return (
    <section class="part">
      <h2>{t.reviewed(file)}</h2>
      <LeadSentence>{t.found(plan.changed, plan.same, plan.rejected.length)}</LeadSentence>
      {mapped.totalOre !== 0 && <p>{t.total(mapped.totalOre)}</p>}
      {mapped.totalPeople !== 0 && <p>{t.people(mapped.totalPeople)}</p>}
      {plan.rejected.length > 0 ? (
        <Rejected {...{ rejected: plan.rejected, action, kept, language }} />
      ) : (
        plan.changed > 0 && (
          <form method="post" action={action}>
            {kept}
            <Mapping hidden {...{ reviewed, language }} />
            <input type="hidden" name="do" value="accept" />
            <SubmitButton>{t.accept}</SubmitButton>
          </form>
        )
      )}
      <details class="disclosure" open={plan.rejected.length > 0}>
        <summary>{t.mapping}</summary>
        <form class="disclosed stacked-form" method="post" action={action}>
          <p>{t.mappingLead(mapped.header.line)}</p>
          {kept}
          <Mapping {...{ reviewed, language }} />
          <TextField name="saveAs" label={t.saveAs} hint={t.saveAsHint} language={language} />
          <p class="form-actions">
            <SubmitButton>{t.reviewAgain}</SubmitButton>
            <button class="ds-button" type="submit" data-variant="secondary" name="do" value="save">
              {t.save}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}

/** What must follow to the next step: the rows and how they are read. */
function Kept({ reviewed, written }: Omit<ReviewProps, 'language'>) {
  const { file, rows, profile } = reviewed
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
  readonly reviewed: Reviewed
  readonly language: Language
  /** Carried along and not shown. */
  readonly hidden?: true
}

function Mapping({ reviewed, language, hidden }: MappingProps) {
  const t = transferTexts[language]
  const { profile, ready } = reviewed
  const { headers, columns } = ready.mapped.header
  const named = [...new Set(headers.filter((header) => header !== ''))]
  return (
    <>
      {fieldsOf[profile.kind].map(({ id, label }) => {
        const column = columns.get(id)
        const chosen = column === undefined ? '' : (headers[column] ?? '')
        const constant = profile.constants[id] ?? ''
        if (hidden) {
          return (
            <>
              <input type="hidden" name={columnField(id)} value={chosen} />
              <input type="hidden" name={constantField(id)} value={constant} />
            </>
          )
        }
        return (
          <fieldset class="mapped-field">
            <legend>{label[language]}</legend>
            <SelectField
              name={columnField(id)}
              label={t.column}
              choices={[{ value: '', label: t.notThere }, ...named.map((value) => ({ value, label: value }))]}
              chosen={chosen}
              language={language}
            />
            <TextField
              name={constantField(id)}
              label={t.constant}
              input={{ value: constant }}
              language={language}
            />
          </fieldset>
        )
      })}
    </>
  )
}

interface RejectedProps {
  readonly rejected: readonly RejectedRow[]
  readonly action: string
  readonly kept: ReturnType<typeof Kept>
  readonly language: Language
}

function Rejected({ rejected, action, kept, language }: RejectedProps) {
  const t = transferTexts[language]
  return (
    <>
      <p>{t.rejectedLead}</p>
      <table class="rejected-rows">
        <caption>{t.rejected}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.why}</th>
            <th scope="col">{t.holds}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.slice(0, shown).map(({ line, reasons, cells }) => (
            <tr>
              <th scope="row">{line}</th>
              <td>{reasons.map((reason) => reason[language]).join(' ')}</td>
              <td>{cells.filter((cell) => cell !== '').join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rejected.length > shown && <p class="hint">{t.more(rejected.length - shown)}</p>}
      <form method="post" action={action}>
        {kept}
        <input type="hidden" name="do" value="report" />
        <SubmitButton secondary>{t.report}</SubmitButton>
      </form>
    </>
  )
}
