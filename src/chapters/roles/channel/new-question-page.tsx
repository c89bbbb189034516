import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { type Choice, SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { questionTexts } from './question-texts.ts'

export interface NewQuestionProps {
  /** What the words have made the program propose; absent: it has not been asked. */
  readonly proposal?: { readonly department: string | undefined; readonly words: readonly string[] }
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly departments: readonly Choice[]
  /** Days that an answer may take. */
  readonly agreed: number
  readonly language: Language
}

/** The page where an elected representative asks. */
export function NewQuestionPage(props: NewQuestionProps) {
  const { proposal, written, problems, departments, agreed, language } = props
  const t = questionTexts[language]
  const to = path(language)
  const shared = { problems, language }
  const department = departments.find(({ value }) => value === proposal?.department)?.label
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.newLead(agreed)}</LeadSentence>
      <Callout title={t.openTitle} level={2}>
        <ul>
          {t.open.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Callout>
      <form method="post" action={to.newQuestion()} class="form">
        <TextArea {...shared} name="text" label={t.text} hint={t.textHint} value={written.text ?? ''} />
        <TextField
          {...shared}
          name="theme"
          label={t.theme}
          hint={t.themeHint}
          input={{ value: written.theme ?? '', maxlength: 60 }}
        />
        {proposal && (
          <p class="proposal" role="status">
            {department === undefined ? t.notProposed : t.proposed(department, proposal.words)}
          </p>
        )}
        <SelectField
          {...shared}
          name="routedTo"
          label={t.routedTo}
          hint={t.routedToHint}
          choices={[{ value: '', label: t.propose }, ...departments]}
          chosen={proposal?.department ?? written.routedTo ?? ''}
        />
        <TextField {...shared} name="due" label={t.due} input={{ type: 'date', value: written.due ?? '' }} />
        <p class="form-actions">
          <button class="ds-button" type="submit" name="do" value="send">
            {t.send}
          </button>
          <button class="ds-button" data-variant="secondary" type="submit" name="do" value="propose">
            {t.propose}
          </button>
          <a href={to.questions()}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}
