import { kindNames } from '#chapters/organisation/kinds.ts'
import type { WrittenClosing, WrittenPlace } from '#chapters/organisation/read-edit.ts'
import { texts } from '#chapters/organisation/texts.ts'
import type { Language } from '#core/language.ts'
import { nodeKinds } from '#core/organisation/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { Choices, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'

interface FormProps {
  /** Of today: where a place can be put. */
  readonly tree: OrganisationTree
  readonly written: WrittenPlace
  readonly problems: readonly Problem[]
  readonly language: Language
}

export function NewPlacePage(props: FormProps) {
  const { written, problems, language } = props
  const t = texts[language].form
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <form class="stacked-form" method="post" action={path(language).newPlace()}>
        <TextField
          name="node"
          label={t.node}
          hint={t.nodeHint}
          input={{ value: written.node, autocomplete: 'off' }}
          {...{ problems, language }}
        />
        <PlaceFields {...props} />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </>
  )
}

/** Two forms: what changes, and closing the place. */
export function ChangePlacePage(props: FormProps & { readonly closing: WrittenClosing }) {
  const { written, closing, problems, language } = props
  const t = texts[language].form
  const action = path(language).changePlace(written.node)
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <form class="stacked-form" method="post" action={action}>
        <PlaceFields {...props} />
        <Choices
          name="how"
          legend={t.how}
          type="radio"
          choices={[
            { value: 'change', label: t.asChange },
            { value: 'correct', label: t.asCorrection },
          ]}
          chosen={['change']}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
      <h2>{t.closeTitle}</h2>
      <p>{t.closeLead}</p>
      <form class="stacked-form" method="post" action={action}>
        <input type="hidden" name="do" value="close" />
        <TextField
          name="closeOn"
          label={t.closeOn}
          input={{ type: 'date', value: closing.closeOn }}
          {...{ problems, language }}
        />
        <TextField
          name="successors"
          label={t.successors}
          hint={t.successorsHint}
          input={{ value: closing.successors }}
          {...{ problems, language }}
        />
        <TextArea
          name="closeWhy"
          label={t.why}
          hint={t.whyHint}
          value={closing.closeWhy}
          rows={2}
          {...{ problems, language }}
        />
        <SubmitButton secondary>{t.close}</SubmitButton>
      </form>
    </>
  )
}

function PlaceFields({ tree, written, problems, language }: FormProps) {
  const t = texts[language].form
  const parents = [
    { value: '', label: t.top },
    ...tree.places
      .filter(({ path }) => !path.includes(written.node))
      .map(({ node, name, path }) => ({ value: node, label: `${'\u2003'.repeat(path.length - 1)}${name}` })),
  ]
  const kinds = nodeKinds.map((kind) => ({ value: kind, label: kindNames[kind][language] }))
  return (
    <>
      <TextField name="name" label={t.name} input={{ value: written.name }} {...{ problems, language }} />
      <SelectField
        name="kind"
        label={t.kind}
        choices={kinds}
        chosen={written.kind}
        {...{ problems, language }}
      />
      <SelectField
        name="parent"
        label={t.parent}
        choices={parents}
        chosen={written.parent}
        {...{ problems, language }}
      />
      <TextField
        name="from"
        label={t.from}
        input={{ type: 'date', value: written.from }}
        {...{ problems, language }}
      />
      <TextField
        name="codes"
        label={t.codes}
        hint={t.codesHint}
        input={{ value: written.codes }}
        {...{ problems, language }}
      />
      <TextArea
        name="why"
        label={t.why}
        hint={t.whyHint}
        value={written.why}
        rows={2}
        {...{ problems, language }}
      />
    </>
  )
}
