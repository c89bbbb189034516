import { isLower } from '#chapters/roles/levels.ts'
import { type DecisionType, type Delegation, decisionLevels } from '#chapters/roles/model.ts'
import { documents, documentWords, levelWords } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { type Choice, Choices, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { delegationSentence } from './delegation-sentence.ts'
import type { WrittenDocuments } from './documents-form.ts'
import { documentsTexts } from './documents-texts.ts'

export interface DocumentsPageProps {
  readonly type: DecisionType
  /** Those in force or to come. */
  readonly delegations: readonly Delegation[]
  /** What is unclear in them, in sentences. */
  readonly unclear: readonly string[]
  readonly places: readonly Choice[]
  readonly written: WrittenDocuments
  readonly problems: readonly Problem[]
  /** Sent back with the form: where to go afterwards. */
  readonly back: string
  readonly language: Language
  readonly nameOf: (node: string) => string
}

/** Ends some delegations and adds another in one go, by one decision. */
export function DocumentsPage(props: DocumentsPageProps) {
  const { type, delegations, unclear, written, problems, back, language } = props
  const t = documentsTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.lead}</LeadSentence>
      {unclear.length > 0 && (
        <ul class="unclear-here">
          {unclear.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      <form method="post" action={to.changeDocuments(type.id)} class="form sectioned">
        <input type="hidden" name="back" value={back} />
        <h2>{t.now}</h2>
        {delegations.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <Choices
            name="ends"
            legend={t.ends}
            hint={t.endsHint}
            type="checkbox"
            choices={delegations.map((each) => ({
              value: String(each.id),
              label: delegationSentence(each, language, props.nameOf),
            }))}
            chosen={written.ends}
          />
        )}
        <Added {...props} />
        <h2>{t.both}</h2>
        <TextField
          name="decision"
          label={t.decision}
          problems={problems}
          language={language}
          input={{ value: written.decision, maxlength: 200 }}
        />
        <TextField
          name="day"
          label={t.day}
          problems={problems}
          language={language}
          input={{ type: 'date', value: written.day }}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton> <a href={to.decisionType(type.id)}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}

function Added({ type, places, written, problems, language }: DocumentsPageProps) {
  const t = documentsTexts[language]
  const shared = { problems, language }
  return (
    <>
      <h2>{t.adds}</h2>
      <SelectField
        {...shared}
        name="level"
        label={t.level}
        choices={[
          { value: '', label: t.nobody },
          ...decisionLevels.map((value) => {
            const label = levelWords[value][language]
            return { value, label: isLower(value, type.lowestLawful) ? t.closed(label) : label }
          }),
        ]}
        chosen={written.level}
      />
      <SelectField
        {...shared}
        name="document"
        label={t.document}
        choices={documents.map((value) => ({ value, label: documentWords[value][language] }))}
        chosen={written.document}
      />
      <SelectField
        {...shared}
        name="place"
        label={t.place}
        choices={[{ value: '', label: t.everywhere }, ...places]}
        chosen={written.place}
      />
      <TextField
        {...shared}
        name="limit"
        label={t.limit}
        hint={t.limitHint}
        input={{ value: written.limit, inputmode: 'decimal', autocomplete: 'off' }}
      />
      <TextField
        {...shared}
        name="condition"
        label={t.condition}
        input={{ value: written.condition, maxlength: 500 }}
      />
      <TextField
        {...shared}
        name="reporting"
        label={t.reporting}
        hint={t.reportingHint}
        input={{ value: written.reporting, maxlength: 200 }}
      />
      <label class="choice">
        <input
          class="ds-input"
          type="checkbox"
          name="subDelegated"
          value="yes"
          checked={written.subDelegated}
        />
        {t.subDelegated}
      </label>
    </>
  )
}
