import { formatNumber, kronorUnit } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { sayFrame, sayOre } from './alternative-sentences.ts'
import { builderTexts } from './builder-texts.ts'
import type { AlternativeModel, ProposedRuleSet } from './model.ts'
import type { Recomputed } from './recompute.ts'
import { fieldNames, isMovable, revenueRows } from './written-changes.ts'

export interface RowsProps {
  readonly model: AlternativeModel
  readonly written: Written
  readonly recomputed: Recomputed
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The frames: a row a place, with what the group wants otherwise. */
export function FrameRows(props: RowsProps) {
  const { model, written, recomputed, problems, language } = props
  const t = builderTexts[language]
  const unit = kronorUnit('mnkr', language)
  const tops = recomputed.frames.filter(({ under }) => under === undefined)
  const sum = (of: 'amountOre' | 'afterOre') => tops.reduce((total, frame) => total + frame[of], 0)
  return (
    <fieldset class="alternative-part">
      <legend>{t.frames}</legend>
      <p class="hint">{t.framesHint}</p>
      <div class="alternative-head" aria-hidden="true">
        <span>{t.frame}</span>
        <span class="figure-cell">
          {t.base}, {unit}
        </span>
        <span class="figure-cell">{t.change}</span>
        <span class="figure-cell">
          {t.after}, {unit}
        </span>
      </div>
      {model.frames.map(({ node, name, amountOre, under }) => {
        const field = fieldNames.frame(node)
        const own = problems.some(({ where }) => where === field)
        const after = recomputed.frames.find((frame) => frame.node === node)?.afterOre ?? amountOre
        return (
          <div class={under === undefined ? 'alternative-row is-body' : 'alternative-row'}>
            <label class="row-name" for={field}>
              {name}
              <span class="ds-sr-only">: {t.change}</span>
            </label>
            <span class="row-before figure-cell" data-caption={`${t.base}, ${unit}`}>
              {sayFrame(amountOre, language)}
            </span>
            <span class="row-input" data-caption={t.change}>
              <input
                class="ds-input"
                id={field}
                name={field}
                inputmode="decimal"
                autocomplete="off"
                value={written[field] ?? ''}
                placeholder="0"
                data-step
                aria-invalid={own ? 'true' : undefined}
              />
            </span>
            <output
              class="row-after figure-cell"
              for={field}
              data-after={node}
              data-caption={`${t.after}, ${unit}`}
            >
              {sayFrame(after, language)}
            </output>
            <Said
              {...props}
              of={field}
              about={name}
              hasSpan
              hasReach={model.ruleSets.some(({ holder }) => holder === node)}
            />
          </div>
        )
      })}
      <div class="alternative-row is-sum">
        <span class="row-name">{t.sum}</span>
        <span class="row-before figure-cell" data-caption={`${t.base}, ${unit}`}>
          {sayFrame(sum('amountOre'), language)}
        </span>
        <span class="row-input" />
        <output class="row-after figure-cell" data-after="" data-caption={`${t.after}, ${unit}`}>
          {sayFrame(sum('afterOre'), language)}
        </output>
      </div>
    </fieldset>
  )
}

interface SaidProps extends RowsProps {
  /** The field that it is said of. */
  readonly of: string
  readonly about: string
  readonly hasSpan?: boolean
  readonly hasReach?: boolean
}

/** Why, for how long and with what consequence: folded away until there is something to say. */
function Said(props: SaidProps) {
  const { model, written, problems, language, of, about, hasSpan = false, hasReach = false } = props
  const t = builderTexts[language]
  const isOpen = [of, fieldNames.motive(of), fieldNames.consequence(of)].some(
    (name) => (written[name] ?? '') !== '',
  )
  const limit = sayOre(model.consequenceLimit.ore, language)
  return (
    <details class="disclosure row-said" open={isOpen} data-said={of}>
      <summary>
        {t.said}
        <span class="ds-sr-only"> {t.saidOf(about)}</span>
      </summary>
      <div class="disclosed">
        {hasSpan && <Span model={model} written={written} of={of} language={language} />}
        {hasReach && (
          <SelectField
            name={fieldNames.reach(of)}
            label={t.reach}
            choices={[
              { value: 'units', label: t.units },
              { value: 'holder', label: t.holder },
            ]}
            chosen={written[fieldNames.reach(of)] ?? 'units'}
            language={language}
          />
        )}
        <TextArea
          name={fieldNames.motive(of)}
          label={t.motive}
          value={written[fieldNames.motive(of)] ?? ''}
          rows={2}
          problems={problems}
          language={language}
        />
        <TextArea
          name={fieldNames.consequence(of)}
          label={t.consequence}
          hint={t.consequenceHint(limit)}
          value={written[fieldNames.consequence(of)] ?? ''}
          rows={2}
          problems={problems}
          language={language}
        />
      </div>
    </details>
  )
}

function Span({ model, written, of, language }: Pick<SaidProps, 'model' | 'written' | 'of' | 'language'>) {
  const t = builderTexts[language]
  const name = fieldNames.span(of)
  return (
    <SelectField
      name={name}
      label={t.span}
      choices={[
        { value: 'lasting', label: t.lasting },
        { value: 'once', label: t.once(model.year) },
      ]}
      chosen={written[name] ?? 'lasting'}
      language={language}
    />
  )
}

/** Prices and shares of every rule set, folded by rule set. */
export function RuleRows(props: RowsProps) {
  const { model, language } = props
  const t = builderTexts[language]
  return (
    <fieldset class="alternative-part">
      <legend>{t.rules}</legend>
      <p class="hint">{model.ruleSets.length === 0 ? t.noRules : t.rulesHint}</p>
      {model.ruleSets.map((ruleSet) => (
        <OneRuleSet {...props} ruleSet={ruleSet} />
      ))}
    </fieldset>
  )
}

function OneRuleSet({ ruleSet: { id, model: shared }, ...props }: RowsProps & { ruleSet: ProposedRuleSet }) {
  const { written, problems, language } = props
  const t = builderTexts[language]
  const { ruleSet } = shared
  const prices = ruleSet.prices.flatMap((price) =>
    price.ore === undefined
      ? []
      : [
          {
            name: fieldNames.price(id, price.id),
            label: t.price(price.title, price.per),
            was: formatNumber(price.ore / 100, language, { decimals: price.ore % 100 === 0 ? 0 : 2 }),
          },
        ],
  )
  const shares = ruleSet.components.filter(isMovable).map((component) => ({
    name: fieldNames.share(id, component.id),
    label: t.share(component.title),
    was: formatNumber(component.share * 100, language, { decimals: 2 }),
  }))
  const fields = [...prices, ...shares]
  const changed = fields.filter(({ name }) => (written[name] ?? '') !== '').length
  if (fields.length === 0) return null
  return (
    <details class="disclosure rule-set-fields" open={changed > 0}>
      <summary>{t.rulesOf(ruleSet.title, changed)}</summary>
      <div class="disclosed">
        <div class="alternative-rule-fields">
          {fields.map(({ name, label, was }) => (
            <TextField
              name={name}
              label={label}
              hint={t.was(was)}
              input={{ inputmode: 'decimal', autocomplete: 'off', value: written[name] ?? '' }}
              problems={problems}
              language={language}
            />
          ))}
        </div>
        <Said {...props} of={fieldNames.rules(id)} about={ruleSet.title} />
      </div>
    </details>
  )
}

/** The tax rate, and other revenue. */
export function RevenueRows(props: RowsProps) {
  const { model, written, problems, language } = props
  const t = builderTexts[language]
  const perKrona = model.tax?.perKronaOre[model.year]
  const shared = { problems, language }
  return (
    <fieldset class="alternative-part">
      <legend>{t.revenue}</legend>
      <div class="tax-row">
        <TextField
          {...shared}
          name={fieldNames.tax}
          label={t.tax}
          hint={
            model.tax && perKrona !== undefined
              ? t.taxHint(
                  formatNumber(model.tax.rate, language, { decimals: 2 }),
                  sayOre(perKrona / 100, language),
                )
              : t.taxUnknown
          }
          input={{
            inputmode: 'decimal',
            autocomplete: 'off',
            placeholder: '0',
            value: written[fieldNames.tax] ?? '',
          }}
        />
        <Said {...props} of={fieldNames.tax} about={t.tax} hasSpan />
      </div>
      {revenueRows.map((row) => {
        const name = fieldNames.revenue(row)
        const title = fieldNames.title(name)
        return (
          <div class="revenue-row">
            <TextField
              {...shared}
              name={title}
              label={t.revenueTitle(row)}
              input={{ value: written[title] ?? '', maxlength: 120 }}
            />
            <TextField
              {...shared}
              name={name}
              label={t.revenueAmount}
              input={{
                inputmode: 'decimal',
                autocomplete: 'off',
                placeholder: '0',
                value: written[name] ?? '',
              }}
            />
            <Span model={model} written={written} of={name} language={language} />
          </div>
        )
      })}
    </fieldset>
  )
}
