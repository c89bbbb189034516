import {
  type IndicatorDefinition,
  type IndicatorSet,
  presets,
  type Service,
} from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { type Filter, filters, type Requested } from '#chapters/benchmarking/requested.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { Choices, SelectField, SubmitButton } from '#web/ui/field/field.tsx'

interface ChoicesFormProps {
  readonly service: Service
  readonly requested: Requested
  readonly result: { readonly panel: Panel }
  /** Without an own municipality there is nothing to be similar to. */
  readonly ownName: string | undefined
  readonly language: Language
}

/** Everything that decides the ranking, as a plain form whose address can be mailed. */
export function ChoicesForm({ service, requested, result, ownName, language }: ChoicesFormProps) {
  const t = texts[language].service
  const { choice, written, filter } = requested
  const set = service.sets.find(({ id }) => id === written.set) ?? service.sets[0]
  const years = result.panel.years(choice.cost.kpi)
  const named = (indicators: readonly IndicatorDefinition[]) =>
    indicators.map(({ kpi, name }) => ({ value: kpi, label: name[language] }))
  const available = (indicators: readonly IndicatorDefinition[], chosen: readonly IndicatorDefinition[]) =>
    withChosen(indicators, chosen).filter(({ kpi }) => result.panel.years(kpi).length > 0)
  const shown = filters.filter((each) => ownName || each === 'all' || each === 'best')
  return (
    <details class="choices-form" open={requested.isChosen}>
      <summary>{t.choices}</summary>
      <form method="get" action={path(language).service(service.slug)}>
        <input type="hidden" name="sent" value="1" />
        <input type="hidden" name="was" value={written.set ?? service.sets[0].id} />
        <div class="choices-grid">
          <Choices
            type="radio"
            name="preset"
            legend={t.preset}
            choices={presets.map((preset) => ({ value: preset, label: t.presets[preset] }))}
            chosen={[choice.preset]}
          />
          <WeightField weight={choice.weight} language={language} />
          {service.sets.length > 1 && (
            <Choices
              type="radio"
              name="set"
              legend={t.set}
              choices={service.sets.map(({ id, name }) => ({ value: id, label: name[language] }))}
              chosen={[set.id]}
            />
          )}
          <Choices
            type="radio"
            name="cost"
            legend={t.cost}
            choices={named(available(set.cost, [choice.cost]))}
            chosen={[choice.cost.kpi]}
          />
          <Choices
            type="checkbox"
            name="quality"
            legend={t.quality}
            choices={named(available(set.quality, choice.quality))}
            chosen={choice.quality.map(({ kpi }) => kpi)}
          />
          <Choices
            type="checkbox"
            name="structure"
            legend={t.structure}
            choices={named(available(set.structure, choice.structure))}
            chosen={choice.structure.map(({ kpi }) => kpi)}
          />
          <Window years={years} window={choice.window} language={language} />
          <SelectField
            name="show"
            label={t.show}
            language={language}
            choices={shown.map((each: Filter) => ({ value: each, label: t.filters[each] }))}
            chosen={filter}
          />
        </div>
        <p role="status" class="preview" data-note={t.live} />
        <p class="form-actions">
          <SubmitButton>{t.recompute}</SubmitButton>{' '}
          <a href={path(language).service(service.slug)}>{t.reset}</a>
        </p>
      </form>
    </details>
  )
}

/** The set's own indicators, and those that the address names besides. */
function withChosen(
  offered: IndicatorSet['quality'] | readonly IndicatorDefinition[],
  chosen: readonly IndicatorDefinition[],
): readonly IndicatorDefinition[] {
  return [...offered, ...chosen.filter(({ kpi }) => !offered.some((each) => each.kpi === kpi))]
}

function WeightField({ weight, language }: { weight: number; language: Language }) {
  const t = texts[language].service
  return (
    <div class="ds-field">
      <label class="ds-label" for="weight">
        {t.weight}
      </label>
      <p class="hint" id="weight-hint">
        {t.weightHint}
      </p>
      <input
        class="ds-input"
        id="weight"
        name="weight"
        type="number"
        min="0"
        max="1"
        step="0.05"
        value={String(weight)}
        aria-describedby="weight-hint"
      />
    </div>
  )
}

function Window({
  years,
  window,
  language,
}: {
  years: readonly number[]
  window?: readonly [number, number] | undefined
  language: Language
}) {
  const t = texts[language].service
  const choices = [
    { value: '', label: t.latest },
    ...years.map((year) => ({ value: `${year}`, label: `${year}` })),
  ]
  return (
    <fieldset class="choices" id="window">
      <legend>{t.window}</legend>
      <div class="window-years">
        <SelectField
          name="from"
          label={t.from}
          language={language}
          choices={choices}
          chosen={`${window?.[0] ?? ''}`}
        />
        <SelectField
          name="to"
          label={t.to}
          language={language}
          choices={choices}
          chosen={`${window?.[1] ?? ''}`}
        />
      </div>
    </fieldset>
  )
}
