import type { WrittenService } from '#chapters/benchmarking/own-service.ts'
import { ownTexts } from '#chapters/benchmarking/own-service-texts.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { TextField } from '#web/ui/field/field.tsx'

export interface OwnServiceFieldsProps {
  readonly written: WrittenService
  readonly problems: readonly Problem[]
  /** Titles of the loaded indicators by id, to choose from. */
  readonly titles: ReadonlyMap<string, string>
  readonly language: Language
}

/** Fields that are always there, so that nobody needs a script to get another one. */
const fewest = { quality: 5, structure: 3 } as const
const listId = 'loaded-indicators'

type TextName = 'nameSv' | 'nameEn' | 'cost' | 'volume' | 'referenceCost' | 'decision'

/** Everything that defines a service, in the order that one thinks of it. */
export function OwnServiceFields(props: OwnServiceFieldsProps) {
  const { written, problems, titles, language } = props
  const t = ownTexts[language]
  const field = (name: TextName, said = '', isIndicator = false) => (
    <TextField
      name={name}
      label={t[name]}
      {...hint(said, isIndicator && titleOf(titles, written[name]))}
      problems={problems}
      language={language}
      input={{ value: written[name], ...(isIndicator ? indicatorInput : { maxlength: 200 }) }}
    />
  )
  return (
    <>
      <h2>{t.name}</h2>
      {field('nameSv')}
      {field('nameEn', t.nameEnHint)}
      <h2>{t.indicators}</h2>
      <p>{t.indicatorsHint(titles.size)}</p>
      <datalist id={listId}>
        {[...titles].map(([kpi, title]) => (
          <option value={kpi}>{`${kpi} – ${title}`}</option>
        ))}
      </datalist>
      {field('cost', t.costHint, true)}
      <Quality {...props} />
      <Structure {...props} />
      <fieldset class="indicator-fields" aria-describedby="money-hint">
        <legend>{t.money}</legend>
        <p class="hint" id="money-hint">
          {t.moneyHint}
        </p>
        {field('volume', t.volumeHint, true)}
        {field('referenceCost', t.referenceCostHint, true)}
      </fieldset>
      <h2>{t.decisionLegend}</h2>
      {field('decision', t.decisionHint)}
    </>
  )
}

const indicatorInput = { list: listId, autocomplete: 'off', autocapitalize: 'characters', maxlength: 40 }

/** The title of what is written in a field, where it is known: ids alone say little. */
function titleOf(titles: ReadonlyMap<string, string>, written: string): string | undefined {
  const kpi = written.trim().toUpperCase()
  const title = titles.get(kpi)
  return title && `${kpi}: ${title}.`
}

function hint(...parts: readonly (string | false | undefined)[]): { hint?: string } {
  const said = parts.filter(Boolean).join(' ')
  return said ? { hint: said } : {}
}

/** One field an indicator, each with whether a lower figure is better. */
function Quality({ written, problems, titles, language }: OwnServiceFieldsProps) {
  const t = ownTexts[language]
  return (
    <fieldset class="indicator-fields" aria-describedby="quality-hint">
      <legend>{t.quality}</legend>
      <p class="hint" id="quality-hint">
        {t.qualityHint}
      </p>
      {fieldsFor(written.quality, fewest.quality).map((kpi, index) => (
        <div class="quality-field">
          <TextField
            name={`quality-${index + 1}`}
            label={t.qualityNumber(index + 1)}
            {...hint(titleOf(titles, kpi))}
            problems={problems}
            language={language}
            input={{ ...indicatorInput, value: kpi }}
          />
          <label class="choice">
            <input
              class="ds-input"
              type="checkbox"
              name={`lower-${index + 1}`}
              value="yes"
              checked={kpi !== '' && written.lower.includes(kpi)}
            />
            <span>
              {t.lower} <span class="ds-sr-only">{t.lowerFor(index + 1)}</span>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}

function Structure({ written, problems, titles, language }: OwnServiceFieldsProps) {
  const t = ownTexts[language]
  return (
    <fieldset class="indicator-fields" aria-describedby="structure-hint">
      <legend>{t.structure}</legend>
      <p class="hint" id="structure-hint">
        {t.structureHint}
      </p>
      {fieldsFor(written.structure, fewest.structure).map((kpi, index) => (
        <TextField
          name={`structure-${index + 1}`}
          label={t.structureNumber(index + 1)}
          {...hint(titleOf(titles, kpi))}
          problems={problems}
          language={language}
          input={{ ...indicatorInput, value: kpi }}
        />
      ))}
    </fieldset>
  )
}

/** What is written, then empty fields: the fewest at first, and always one more than is filled. */
function fieldsFor(written: readonly string[], least: number): string[] {
  const filled = written.filter((kpi) => kpi !== '').length
  const count = Math.max(least, filled + 1, written.length)
  return Array.from({ length: count }, (_, index) => written[index] ?? '')
}
