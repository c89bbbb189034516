import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { type Component, purposes, type RuleSet } from '#chapters/budget/volume/rule-set.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { addableKinds } from './added-component.ts'
import { editTexts } from './edit-texts.ts'
import { fieldNames as names } from './field-names.ts'
import { purposeWords } from './rule-words.ts'
import { UploadForm } from './upload-form.tsx'
import { inField, shareInField } from './written-number.ts'

export interface EditPageProps {
  readonly shown: RuleSetVersion
  /** What was written in the fields, where they were refused. */
  readonly written?: Readonly<Record<string, string>>
  /** What was written as a whole document, where that was refused. */
  readonly uploaded?: Readonly<Record<string, string>>
  /** The document as it is. */
  readonly json: string
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Everything of a rule set that people change from year to year, as a form; the whole document for the rest. */
export function EditPage(props: EditPageProps) {
  const { shown, problems, language } = props
  const t = editTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.lead(shown.version, shown.year)}</LeadSentence>
      <BudgetNav here="rules" language={language} />
      <p>{t.documentNote}</p>
      <form method="post" action={path(language).editRuleSet(shown.id)} class="form rule-form">
        <input type="hidden" name="version" value={shown.version} />
        <Whole {...props} />
        <Prices {...props} />
        <Indices {...props} />
        <Parts {...props} />
        <Added {...props} />
        <TextArea {...at(props, 'why', t.why)} value={props.written?.why ?? ''} rows={3} />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
      <UploadForm
        action={path(language).uploadRuleSet(shown.id)}
        json={props.uploaded?.json || props.json}
        why={props.uploaded?.uploadWhy ?? ''}
        problems={problems}
        isOpen={props.uploaded !== undefined}
        language={language}
      />
    </>
  )
}

/** What a field is given besides its own. */
function at({ problems, language }: EditPageProps, name: string, label: string) {
  return { name, label, problems, language }
}

/** What a field holds: what was written, else what the version says. */
function value({ written }: EditPageProps, name: string, kept: string): { readonly value: string } {
  return { value: written === undefined ? kept : (written[name] ?? '') }
}

function Whole(props: EditPageProps) {
  const { document } = props.shown
  const t = editTexts[props.language]
  const { remainder, drivers, settlement } = document
  const chosen = remainder?.to === 'volume' ? `volume:${remainder.driver}` : (remainder?.to ?? '')
  return (
    <fieldset class="rule-fields">
      <legend>{t.whole}</legend>
      <TextField {...at(props, 'title', t.name)} input={value(props, 'title', document.title)} />
      <TextField
        {...at(props, 'year', t.year)}
        input={{ ...value(props, 'year', String(document.year)), inputmode: 'numeric' }}
      />
      <SelectField
        {...at(props, 'remainder', t.remainder)}
        choices={[
          ...(chosen === '' ? [{ value: '', label: t.none }] : []),
          { value: 'keep', label: t.keep },
          { value: 'amounts', label: t.amounts },
          ...drivers.map(({ id, title }) => ({ value: `volume:${id}`, label: t.byVolume(title) })),
        ]}
        chosen={value(props, 'remainder', chosen).value}
      />
      <TextField
        {...at(props, 'fixedShare', t.fixedShare)}
        hint={t.fixedShareHint}
        input={{
          ...value(props, 'fixedShare', settlement ? shareInField(settlement.fixedShare) : ''),
          inputmode: 'decimal',
        }}
      />
    </fieldset>
  )
}

function Prices(props: EditPageProps) {
  const { prices, indices = [] } = props.shown.document
  const t = editTexts[props.language]
  return (
    <fieldset class="rule-fields">
      <legend>{t.prices}</legend>
      {prices.map(({ id, title, per, ore, of, raisedBy }) =>
        ore === undefined ? (
          <p>{t.derived(title, titlesOf(props.shown.document, of ?? []))}</p>
        ) : (
          <div class="rule-row">
            <TextField
              {...at(props, names.price(id), t.price(title, per))}
              input={{ ...value(props, names.price(id), inField(ore)), inputmode: 'decimal' }}
            />
            {indices.length > 0 && (
              <SelectField
                {...at(props, names.raisedBy(id), t.raisedBy)}
                choices={[
                  { value: '', label: t.notRaised },
                  ...indices.map((index) => ({ value: index.id, label: index.title })),
                ]}
                chosen={value(props, names.raisedBy(id), raisedBy ?? '').value}
              />
            )}
          </div>
        ),
      )}
    </fieldset>
  )
}

function titlesOf({ prices }: RuleSet, ids: readonly string[]): string {
  return ids.map((id) => prices.find((price) => price.id === id)?.title ?? id).join(' + ')
}

function Indices(props: EditPageProps) {
  const { indices = [] } = props.shown.document
  const t = editTexts[props.language]
  return (
    <fieldset class="rule-fields">
      <legend>{t.indices}</legend>
      {indices.map(({ id, title, edition, change }) => (
        <div class="rule-row">
          <TextField
            {...at(props, names.change(id), t.change(title))}
            input={{ ...value(props, names.change(id), shareInField(change)), inputmode: 'decimal' }}
          />
          <TextField
            {...at(props, names.edition(id), t.edition(title))}
            hint={t.editionHint}
            input={value(props, names.edition(id), edition)}
          />
        </div>
      ))}
      <details class="disclosure" open={Boolean(props.written?.newIndex)}>
        <summary>{t.newIndex}</summary>
        <div class="disclosed rule-row">
          <TextField {...at(props, 'newIndex', t.newIndexName)} input={value(props, 'newIndex', '')} />
          <TextField
            {...at(props, 'newIndexChange', t.newIndexChange)}
            input={value(props, 'newIndexChange', '')}
          />
          <TextField
            {...at(props, 'newIndexEdition', t.newIndexEdition)}
            hint={t.editionHint}
            input={value(props, 'newIndexEdition', '')}
          />
        </div>
      </details>
    </fieldset>
  )
}

function Parts(props: EditPageProps) {
  const t = editTexts[props.language]
  return (
    <fieldset class="rule-fields">
      <legend>{t.parts}</legend>
      {props.shown.document.components.map((component) => (
        <fieldset class="rule-fields rule-part-fields">
          <legend>{component.title}</legend>
          <TextField
            {...at(props, names.title(component.id), t.partTitle)}
            input={value(props, names.title(component.id), component.title)}
          />
          <TextArea
            {...at(props, names.plain(component.id), t.plain)}
            value={value(props, names.plain(component.id), component.plain ?? '').value}
            rows={2}
          />
          <PartMoney page={props} component={component} />
          <label class="choice">
            <input
              class="ds-input"
              type="checkbox"
              name={names.remove(component.id)}
              value="yes"
              checked={props.written?.[names.remove(component.id)] === 'yes'}
            />
            {t.remove}
          </label>
        </fieldset>
      ))}
    </fieldset>
  )
}

/** The figures of a component's own; those that rest on the price list have theirs there. */
function PartMoney({ page, component }: { readonly page: EditPageProps; readonly component: Component }) {
  const t = editTexts[page.language]
  const { id } = component
  switch (component.kind) {
    case 'pot':
    case 'fixed':
      return (
        <TextField
          {...at(page, names.amount(id), component.kind === 'pot' ? t.pot : t.amount)}
          input={{ ...value(page, names.amount(id), inField(component.ore)), inputmode: 'decimal' }}
        />
      )
    case 'markup':
      return (
        <TextField
          {...at(page, names.share(id), t.share)}
          input={{ ...value(page, names.share(id), shareInField(component.share)), inputmode: 'decimal' }}
        />
      )
    case 'steps':
      return (
        <>
          {[...component.steps, undefined].map((step, number) => (
            <fieldset class="rule-row">
              <legend>{step ? t.step(number + 1) : t.newStep}</legend>
              <TextField
                {...at(page, names.upTo(id, number), t.upTo)}
                input={{
                  ...value(page, names.upTo(id, number), step ? String(step.upTo).replace('.', ',') : ''),
                  inputmode: 'decimal',
                }}
              />
              <TextField
                {...at(page, names.stepAmount(id, number), t.stepAmount)}
                input={{
                  ...value(page, names.stepAmount(id, number), step ? inField(step.ore) : ''),
                  inputmode: 'decimal',
                }}
              />
            </fieldset>
          ))}
        </>
      )
    default:
      return null
  }
}

function Added(props: EditPageProps) {
  const t = editTexts[props.language]
  const { drivers } = props.shown.document
  const text = (name: string, label: string, hint?: string) => (
    <TextField {...at(props, name, label)} {...(hint ? { hint } : {})} input={value(props, name, '')} />
  )
  return (
    <details class="disclosure" open={Boolean(props.written?.newTitle)}>
      <summary>{t.added}</summary>
      <fieldset class="rule-fields disclosed">
        <legend class="ds-sr-only">{t.added}</legend>
        <p>{t.addedNote}</p>
        {text('newTitle', t.partTitle)}
        <SelectField
          {...at(props, 'newKind', t.kind)}
          choices={addableKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          chosen={value(props, 'newKind', '').value}
        />
        <SelectField
          {...at(props, 'newPurpose', t.purpose)}
          choices={purposes
            .filter((purpose) => purpose !== 'remainder' && purpose !== 'fee')
            .map((purpose) => ({ value: purpose, label: purposeWords[purpose][props.language] }))}
          chosen={value(props, 'newPurpose', '').value}
        />
        <SelectField
          {...at(props, 'newDriver', t.driver)}
          choices={drivers.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={value(props, 'newDriver', '').value}
        />
        {text('newAmount', t.addedAmount, t.addedAmountHint)}
        {text('newUpTo', t.addedUpTo, t.addedUpToHint)}
        {text('newShare', t.addedShare, t.addedShareHint)}
        {text('newPlain', t.plain)}
      </fieldset>
    </details>
  )
}
