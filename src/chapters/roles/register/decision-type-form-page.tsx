import type { StatutoryPost } from '#chapters/roles/law/types.ts'
import { actKinds, type DecisionType, decisionLevels } from '#chapters/roles/model.ts'
import { actWords, levelWords } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { type Choice, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { typeFormTexts } from './decision-type-form-texts.ts'
import type { TypeField, WrittenType } from './type-form.ts'

export interface TypeFormProps {
  /** The one that is changed; absent: a new one. */
  readonly before?: DecisionType
  /** The post that the law has given it to: what it locks is shown, not asked. */
  readonly lockedBy?: StatutoryPost
  readonly written: WrittenType
  readonly problems: readonly Problem[]
  /** Those that whoever asks may write for. */
  readonly committees: readonly Choice[]
  readonly posts: readonly StatutoryPost[]
  readonly areas: readonly string[]
  readonly language: Language
}

/** Registers or changes a decision type. */
export function TypeFormPage(props: TypeFormProps) {
  const { before, lockedBy, problems, language } = props
  const t = typeFormTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{before ? t.changeLead : t.newLead}</LeadSentence>
      {lockedBy && (
        <Callout title={t.locked(lockedBy.title[language], lockedBy.reference)} level={2}>
          <p>{t.lockedText(lockedBy.decides[language])}</p>
        </Callout>
      )}
      <form
        method="post"
        action={before ? to.changeDecisionType(before.id) : to.newDecisionType()}
        class="form sectioned"
      >
        <About {...props} />
        <Law {...props} />
        <Extent {...props} />
        <Text {...props} name="why" label={before ? t.why : t.whyNew} hint={t.whyHint} />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>{' '}
          <a href={before ? to.decisionType(before.id) : to.decisionTypes()}>{t.cancel}</a>
        </p>
      </form>
      {before && <Remove {...props} type={before.id} />}
    </>
  )
}

function Text({
  name,
  label,
  hint,
  input,
  written,
  problems,
  language,
}: TypeFormProps & {
  readonly name: TypeField
  readonly label: string
  readonly hint?: string
  readonly input?: Readonly<Record<string, string>>
}) {
  return (
    <TextField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      problems={problems}
      language={language}
      input={{ value: written[name], ...input }}
    />
  )
}

function About(props: TypeFormProps) {
  const { lockedBy, written, problems, committees, areas, language } = props
  const t = typeFormTexts[language]
  return (
    <>
      <h2>{t.decision}</h2>
      <Text {...props} name="title" label={t.title} hint={t.titleHint} />
      <Text {...props} name="area" label={t.area} hint={t.areaHint} input={{ list: 'areas' }} />
      <datalist id="areas">
        {areas.map((area) => (
          <option value={area} />
        ))}
      </datalist>
      {!lockedBy && (
        <>
          <SelectField
            name="act"
            label={t.act}
            hint={t.actHint}
            choices={actKinds.map((value) => ({ value, label: actWords[value][language] }))}
            chosen={written.act}
            problems={problems}
            language={language}
          />
          <SelectField
            name="committee"
            label={t.committee}
            choices={committees}
            chosen={written.committee}
            problems={problems}
            language={language}
          />
        </>
      )}
    </>
  )
}

function Law(props: TypeFormProps) {
  const { lockedBy, written, problems, posts, language } = props
  const t = typeFormTexts[language]
  const levels = decisionLevels.map((value) => ({ value, label: levelWords[value][language] }))
  return (
    <>
      <h2>{t.law}</h2>
      <Text {...props} name="law" label={t.lawField} hint={t.lawHint} />
      {!lockedBy && (
        <SelectField
          name="lowestLawful"
          label={t.lowestLawful}
          choices={[{ value: '', label: t.choose }, ...levels]}
          chosen={written.lowestLawful}
          problems={problems}
          language={language}
        />
      )}
      <Text {...props} name="lawfulReason" label={t.lawfulReason} hint={t.lawfulReasonHint} />
      {!lockedBy && (
        <SelectField
          name="statutoryPost"
          label={t.statutoryPost}
          hint={t.statutoryPostHint}
          choices={[
            { value: '', label: t.none },
            ...posts.map(({ id, title, reference }) => ({
              value: id,
              label: `${title[language]} (${reference})`,
            })),
          ]}
          chosen={written.statutoryPost}
          problems={problems}
          language={language}
        />
      )}
    </>
  )
}

function Extent(props: TypeFormProps) {
  const t = typeFormTexts[props.language]
  const number = { inputmode: 'decimal', autocomplete: 'off' }
  return (
    <>
      <h2>{t.figures}</h2>
      <p>{t.figuresHint}</p>
      <Text {...props} name="perYear" label={t.perYear} input={number} />
      <Text {...props} name="daysToDecision" label={t.daysToDecision} input={number} />
      <Text {...props} name="yearlyKronor" label={t.yearlyKronor} input={number} />
    </>
  )
}

function Remove({ type, problems, language }: TypeFormProps & { readonly type: string }) {
  const t = typeFormTexts[language]
  return (
    <FoldedForm
      title={t.remove}
      isOpen={problems.some(({ where }) => where === 'removeWhy')}
      action={path(language).removeDecisionType(type)}
      save={t.remove}
      secondary
    >
      <p>{t.removeText}</p>
      <TextArea name="removeWhy" label={t.removeWhy} rows={2} problems={problems} language={language} />
    </FoldedForm>
  )
}
