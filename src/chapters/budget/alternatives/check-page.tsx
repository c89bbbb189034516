import { panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { Choices, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { balanceSentence, sayOre } from './alternative-sentences.ts'
import { sayChange } from './change-words.ts'
import { Effects } from './effects.tsx'
import type { Alternative, AlternativeDocument, AlternativeModel } from './model.ts'
import type { Recomputed } from './recompute.ts'
import { tabledTexts } from './tabled-texts.ts'
import { needsException } from './tabling.ts'

export interface CheckPageProps {
  readonly alternative: Alternative
  readonly document: AlternativeDocument
  /** The version that is looked at. */
  readonly version: number
  readonly model: AlternativeModel
  readonly recomputed: Recomputed
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The last look before a budget is tabled. */
export function CheckPage(props: CheckPageProps) {
  const { alternative, document, model, recomputed, written, problems, language } = props
  const t = tabledTexts[language]
  const to = path(language)
  const missing = recomputed.consequences.filter(({ isSaid }) => !isSaid).map(({ change }) => change)
  const unmotivated = document.changes.filter(({ motive }) => motive === '')
  const isUnknown = recomputed.balance[0]?.balances === undefined
  const say = (change: (typeof document.changes)[number]) => sayChange(model, change, language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{balanceSentence(recomputed.balance, language)}</LeadSentence>
      <p>{t.checkLead}</p>
      {isUnknown && (
        <Callout kind="attention" level={2}>
          <p>{t.unknownBalance}</p>
        </Callout>
      )}
      {missing.length > 0 && (
        <Callout kind="attention" title={t.missingTitle} level={2}>
          <Lines lines={missing.map(say)} />
          <p>{t.missingNote}</p>
        </Callout>
      )}
      {unmotivated.length > 0 && (
        <Callout title={t.noMotiveTitle} level={2}>
          <Lines lines={unmotivated.map(say)} />
        </Callout>
      )}
      <form class="form" method="post" action={to.tableAlternative(alternative.id)}>
        <input type="hidden" name="version" value={props.version} />
        {needsException(recomputed) && <ExceptionFields {...props} />}
        <TextField
          name="reference"
          label={t.reference}
          hint={t.referenceHint}
          input={{ value: written.reference ?? '', maxlength: 80 }}
          problems={problems}
          language={language}
        />
        <p class="form-actions">
          <SubmitButton>{t.table}</SubmitButton>
          <a href={to.budgetAlternative(alternative.id)}>{t.back}</a>
        </p>
      </form>
      <section class="part effects effects-whole">
        <Effects recomputed={recomputed} language={language} isSaid />
      </section>
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  )
}

function ExceptionFields({ model, recomputed, written, problems, language }: CheckPageProps) {
  const t = tabledTexts[language]
  const usable = recomputed.panel && panelYear(recomputed.panel, model.year)?.usable
  const reserve = usable ? `${t.reserve} (${t.available(sayOre(usable.usableOre, language))})` : t.reserve
  const wrong = problems.filter(({ where }) => where === 'exception')
  return (
    <>
      <Callout kind="attention" level={2} title={t.deficitTitle}>
        <p>{t.needsException}</p>
      </Callout>
      <Choices
        name="exception"
        legend={t.exception}
        type="radio"
        choices={[
          { value: 'exception-reserve', label: reserve },
          { value: 'exception-reasons', label: t.reasons },
        ]}
        chosen={written.exception ? [written.exception] : []}
      />
      {wrong.map(({ text }) => (
        <p class="ds-validation-message">{text[language]}</p>
      ))}
      <TextArea
        name="exceptionText"
        label={t.exceptionText}
        value={written.exceptionText ?? ''}
        rows={3}
        problems={problems}
        language={language}
      />
    </>
  )
}
