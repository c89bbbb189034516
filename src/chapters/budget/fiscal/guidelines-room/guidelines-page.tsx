import type { GuidelineVersion } from '#chapters/budget/fiscal/book.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { measureWords, writeLimit } from '#chapters/budget/fiscal/measure-words.ts'
import { measureIds } from '#chapters/budget/fiscal/measures.ts'
import { differences, isToldOfNewer, NewerVersion } from '#chapters/budget/newer-version.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { guidelinesTexts } from './guidelines-texts.ts'
import { type WrittenGuideline, writtenGuideline } from './written-guideline.ts'

export interface GuidelinesProps {
  readonly guidelines: readonly GuidelineVersion[]
  readonly table: Table
  readonly written: WrittenGuideline
  /** What was written as the decision on one of them, where that was refused. */
  readonly reference?: { readonly of: string; readonly decision: string }
  readonly problems: readonly Problem[]
  readonly mayWrite: boolean
  readonly mayDecide: boolean
  readonly language: Language
}

/** The guidelines with their decisions, the form for a new version, and what waits for the assembly. */
export function GuidelinesPage(props: GuidelinesProps) {
  const { guidelines, table, problems, mayWrite, language } = props
  const t = guidelinesTexts[language]
  const decided = guidelines.filter(({ decision }) => decision !== '').length
  const proposed = guidelines.length - decided
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{guidelines.length === 0 ? t.leadNone : t.lead(decided, proposed)}</LeadSentence>
      <FiscalNav here="guidelines" language={language} />
      <p>{t.intro}</p>
      {table.rows.length > 0 && (
        <DataTable table={table} language={language} exportAddress={path(language).fiscalGuidelines()} />
      )}
      <Waiting {...props} />
      <section class="part">
        <h2>{t.new}</h2>
        {mayWrite ? (
          <GuidelineForm {...props} />
        ) : (
          <WhoMay action="write" kind="fiscal-plan" language={language} />
        )}
      </section>
    </>
  )
}

function Waiting({ guidelines, mayDecide, reference, problems, language }: GuidelinesProps) {
  const t = guidelinesTexts[language]
  const words = fiscalRoomTexts[language]
  const waiting = guidelines.filter(({ decision }) => decision === '')
  if (waiting.length === 0) return null
  return (
    <section class="part">
      <h2>{t.decideTitle}</h2>
      {!mayDecide && <WhoMay action="decide" kind="fiscal-plan" language={language} />}
      <ul class="plain-list">
        {waiting.map(({ id, version, measure, limit }) => (
          <li>
            {measureWords[measure][language]}: {writeLimit(measure, limit, language)}
            {mayDecide && (
              <form method="post" action={path(language).decideGuideline()} class="form">
                <input type="hidden" name="guideline" value={id} />
                <Seen latest={version} problems={problems} />
                <TextField
                  name={`decision-${id}`}
                  label={words.decision}
                  problems={problems}
                  language={language}
                  input={{ value: reference?.of === id ? reference.decision : '', maxlength: 200 }}
                />
                <p class="form-actions">
                  <SubmitButton>{words.decide}</SubmitButton>
                </p>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The version that stands now of the measure that was written, beside what was written. */
function Newer({
  guidelines,
  written,
  language,
}: Pick<GuidelinesProps, 'guidelines' | 'written' | 'language'>) {
  const latest = guidelines.find(({ measure }) => measure === written.measure)
  const saved = latest ? { ...writtenGuideline(latest), decision: latest.decision } : {}
  return <NewerVersion {...{ latest, language }} differences={differences(labels, saved, written)} />
}

const { sv, en } = guidelinesTexts

const labels = [
  { name: 'limit', label: { sv: sv.limit, en: en.limit } },
  { name: 'overYears', label: { sv: sv.overYears, en: en.overYears } },
  { name: 'from', label: { sv: sv.fromYear, en: en.fromYear } },
  { name: 'until', label: { sv: sv.until, en: en.until } },
  { name: 'decision', label: { sv: fiscalRoomTexts.sv.decision, en: fiscalRoomTexts.en.decision } },
]

function GuidelineForm({ guidelines, reference, written, problems, language }: GuidelinesProps) {
  const t = guidelinesTexts[language]
  const words = fiscalRoomTexts[language]
  const shared = { problems, language }
  const field = (name: keyof WrittenGuideline, label: string, hint?: string) => (
    <TextField
      {...shared}
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      input={{ value: written[name], autocomplete: 'off', maxlength: 200 }}
    />
  )
  return (
    <form method="post" action={path(language).fiscalGuidelines()} class="form">
      {/* The form is about any of them: which it began from is said of each. */}
      {measureIds.map((measure) => (
        <Seen
          of={measure}
          latest={guidelines.find((each) => each.measure === measure)?.version ?? 0}
          {...{ written, problems }}
        />
      ))}
      {!reference && isToldOfNewer(problems) && <Newer {...{ guidelines, written, language }} />}
      <SelectField
        {...shared}
        name="measure"
        label={t.measure}
        choices={measureIds.map((value) => ({ value, label: measureWords[value][language] }))}
        chosen={written.measure}
      />
      {field('limit', t.limit, t.limitHint)}
      {field('overYears', t.overYears)}
      {field('from', t.fromYear)}
      {field('until', t.until, t.untilHint)}
      {field('decision', words.decision, words.decisionHint)}
      <p class="form-actions">
        <SubmitButton>{words.save}</SubmitButton>
      </p>
    </form>
  )
}
