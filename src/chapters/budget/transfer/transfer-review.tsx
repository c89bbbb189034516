import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { ReadyImport } from './import-file.ts'
import { type HeldFile, HiddenMapping, Kept, MappingFields } from './mapping-fields.tsx'
import type { RejectedRow } from './read-mapped.ts'
import type { WrittenTransfer } from './read-transfer-form.ts'
import { transferTexts } from './transfer-texts.ts'

/** A file that has been read, and nothing of it kept yet. */
export interface Reviewed extends HeldFile {
  readonly ready: ReadyImport
}

interface ReviewProps {
  readonly reviewed: Reviewed
  readonly written: WrittenTransfer
  readonly problems: readonly Problem[]
  readonly language: Language
}

const shown = 100

/** What a file holds and would do: accepted whole, or corrected and reviewed again. */
export function Review({ reviewed, written, problems, language }: ReviewProps) {
  const t = transferTexts[language]
  const { file, ready } = reviewed
  const { plan, mapped } = ready
  const kept = <Kept {...{ held: reviewed, written }} />
  const action = path(language).budgetTransfer()
  return (
    <section class="part">
      <h2>{t.reviewed(file)}</h2>
      <LeadSentence>{t.found(plan.changed, plan.same, plan.rejected.length)}</LeadSentence>
      {mapped.totalOre !== 0 && <p>{t.total(mapped.totalOre)}</p>}
      {mapped.totalPeople !== 0 && <p>{t.people(mapped.totalPeople)}</p>}
      {plan.rejected.length > 0 ? (
        <Rejected {...{ rejected: plan.rejected, action, reviewed, kept, language }} />
      ) : (
        plan.changed > 0 && (
          <form method="post" action={action}>
            {kept}
            <HiddenMapping held={reviewed} />
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
          <MappingFields {...{ held: reviewed, problems, language }} />
        </form>
      </details>
    </section>
  )
}

interface UnmappedProps {
  readonly held: HeldFile
  readonly written: WrittenTransfer
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** A file whose columns could not all be told from their headers: whoever sent it says which is which. */
export function Unmapped({ held, written, problems, language }: UnmappedProps) {
  const t = transferTexts[language]
  return (
    <section class="part">
      <h2>{t.unmapped(held.file)}</h2>
      <LeadSentence>{t.unmappedLead}</LeadSentence>
      <p>{t.mappingLead(held.header.line)}</p>
      <form class="stacked-form" method="post" action={path(language).budgetTransfer()}>
        <Kept {...{ held, written }} />
        <MappingFields {...{ held, problems, language }} />
      </form>
    </section>
  )
}

interface RejectedProps {
  readonly reviewed: Reviewed
  readonly rejected: readonly RejectedRow[]
  readonly action: string
  readonly kept: ReturnType<typeof Kept>
  readonly language: Language
}

function Rejected({ rejected, action, reviewed, kept, language }: RejectedProps) {
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
        <HiddenMapping held={reviewed} />
        <input type="hidden" name="do" value="report" />
        <SubmitButton secondary>{t.report}</SubmitButton>
      </form>
    </>
  )
}
