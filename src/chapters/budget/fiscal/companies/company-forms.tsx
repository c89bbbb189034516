import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { fiscalStages } from '#chapters/budget/fiscal/model.ts'
import { type Difference, isToldOfNewer, NewerVersion } from '#chapters/budget/newer-version.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { companiesTexts, figureName } from './companies-texts.ts'
import { type CompanyVersion, type CompanyYearVersion, companyFigures } from './model.ts'
import { figureField } from './written-company.ts'

interface FormProps {
  readonly action: string
  readonly title: string
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly isOpen: boolean
  /** In what the latest version and what was sent differ. */
  readonly differences?: readonly Difference[]
  readonly language: Language
}

/** A company's name and how much of it is owned, since when. */
export function CompanyForm(props: FormProps & { readonly latest?: CompanyVersion }) {
  const { action, title, written, problems, isOpen, latest, differences = [], language } = props
  const t = companiesTexts[language].form
  const field = (name: string, label: string, hint?: string) => (
    <TextField
      {...{ name, label, problems, language }}
      {...(hint ? { hint } : {})}
      input={{ value: written[name], autocomplete: 'off', maxlength: 300 }}
    />
  )
  return (
    <FoldedForm id="bolag" {...{ title, isOpen, action }} save={fiscalRoomTexts[language].save}>
      {latest && <Seen latest={latest.version} {...{ written, problems }} />}
      {isToldOfNewer(problems) && <NewerVersion {...{ latest, differences, language }} />}
      {field('name', t.name, t.nameHint)}
      {field('share', t.share, t.shareHint)}
      {field('from', t.from)}
      {field('until', t.until, t.untilHint)}
      {field('reason', t.reason)}
    </FoldedForm>
  )
}

/** What a company expects of a year. */
export function CompanyYearForm(props: FormProps & { readonly latest?: CompanyYearVersion }) {
  const { action, title, written, problems, isOpen, latest, differences = [], language } = props
  const t = companiesTexts[language].form
  const words = fiscalRoomTexts[language]
  const common = { problems, language }
  return (
    <FoldedForm id="ar" {...{ title, isOpen, action }} save={words.save}>
      <input type="hidden" name="year" value={written.year} />
      <Seen latest={latest?.version ?? 0} {...{ written, problems }} />
      {isToldOfNewer(problems) && <NewerVersion {...{ latest, differences, language }} />}
      <SelectField
        {...common}
        name="stage"
        label={companiesTexts[language].stage}
        choices={fiscalStages.map((value) => ({ value, label: words.stages[value] }))}
        chosen={written.stage ?? 'budget'}
      />
      <p class="hint">{t.figuresNote}</p>
      {companyFigures.map((figure) => (
        <TextField
          {...common}
          name={figureField(figure)}
          label={`${figureName(figure)[language]} (${t.tkr})`}
          {...(t.figureHint[figure] ? { hint: t.figureHint[figure] } : {})}
          input={{ value: written[figureField(figure)], autocomplete: 'off' }}
        />
      ))}
      <TextArea
        {...common}
        name="account"
        label={t.account}
        hint={t.accountHint}
        rows={3}
        value={written.account ?? ''}
      />
      <TextField
        {...common}
        name="source"
        label={t.source}
        input={{ value: written.source, maxlength: 300 }}
      />
    </FoldedForm>
  )
}
