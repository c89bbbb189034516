import { decisionLevels } from '#chapters/roles/model.ts'
import { levelWords } from '#chapters/roles/words.ts'
import { path, withQuery } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import type { ImportPageProps } from './import-props.web.ts'
import { ImportFaults, ImportReview } from './import-review.tsx'
import { importTexts } from './import-texts.ts'

/** Takes delegation schemes in from a spreadsheet: review first, then all or nothing. */
export function ImportPage(props: ImportPageProps) {
  const { problems, reviewed, mayImport, language } = props
  const t = importTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      {reviewed ? null : <LeadSentence>{t.lead}</LeadSentence>}
      {reviewed && reviewed.problems.length > 0 && <ImportFaults {...props} reviewed={reviewed} />}
      {reviewed?.totals ? (
        <ImportReview {...props} reviewed={reviewed} totals={reviewed.totals} />
      ) : (
        <>
          {!reviewed && <Template {...props} />}
          {mayImport ? (
            <Form {...props} />
          ) : (
            <WhoMay action="write" kind="decision-type" language={language} />
          )}
        </>
      )}
    </>
  )
}

function Template({ types, language }: ImportPageProps) {
  const t = importTexts[language]
  const address = path(language).importDecisionTypes()
  return (
    <Callout title={t.template} level={2}>
      <p>{t.templateText(types)}</p>
      <p class="form-actions">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a href={withQuery(address, { format })} download>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
    </Callout>
  )
}

function Form({ written, problems, committees, language }: ImportPageProps) {
  const t = importTexts[language]
  const shared = { problems, language }
  return (
    <form
      method="post"
      action={path(language).importDecisionTypes()}
      enctype="multipart/form-data"
      class="form sectioned import-form"
    >
      <TextArea {...shared} name="rader" label={t.rows} rows={10} value={written.rader} />
      <TextField
        {...shared}
        name="fil"
        label={t.file}
        hint={t.fileHint}
        input={{ type: 'file', accept: '.xlsx,.csv,.txt,.tsv' }}
      />
      <fieldset class="field-group">
        <legend>{t.defaults}</legend>
        <SelectField
          {...shared}
          name="committee"
          label={t.committee}
          choices={[{ value: '', label: t.mustSay }, ...committees]}
          chosen={written.committee}
        />
        <SelectField
          {...shared}
          name="lowestLawful"
          label={t.lowestLawful}
          choices={[
            { value: '', label: t.mustSay },
            ...decisionLevels.map((value) => ({ value, label: levelWords[value][language] })),
          ]}
          chosen={written.lowestLawful}
        />
        <TextField
          {...shared}
          name="decision"
          label={t.decision}
          hint={t.decisionHint}
          input={{ value: written.decision, maxlength: 200 }}
        />
        <TextField {...shared} name="from" label={t.from} input={{ type: 'date', value: written.from }} />
      </fieldset>
      <label class="choice">
        <input class="ds-input" type="checkbox" name="whole" value="yes" checked={written.whole} />
        {t.whole}
      </label>
      <p class="form-actions">
        <SubmitButton>{t.review}</SubmitButton>
      </p>
    </form>
  )
}
