import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { Waterfall } from '#web/charts/waterfall.tsx'
import { path } from '#web/paths.ts'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { sayFact } from './fact-words.ts'
import { rowTitle } from './row-title.ts'
import { signedOre } from './signed-ore.ts'
import type { Step, YearOnYear } from './steps.ts'
import { whyTexts } from './why-texts.ts'

interface StepsProps {
  readonly told: YearOnYear
  readonly nameOf: (unit: string) => string
  /** By id of the rule set. */
  readonly allocations: ReadonlyMap<string, Allocation>
  /** Every row of every step. */
  readonly rows: Table
  /** The steps alone: the figure's own table. */
  readonly steps: Table
  readonly address: string
  readonly provenance: Provenance
  readonly language: Language
}

/** What has changed since last year: as a picture, and step by step with every row that it rests on. */
export function StepsSection(props: StepsProps) {
  const { told, steps, address, provenance, language } = props
  const t = whyTexts[language]
  const { before, now, changeOre } = told
  if (before.sumOre === 0 && told.steps.every(({ kind }) => kind !== 'organisation')) {
    return (
      <section class="part" id="vattenfall">
        <h2>{t.chart(before.year, now.year)}</h2>
        <p>{t.nothingBefore(before.year)}</p>
      </section>
    )
  }
  const sums = [before, now].map(({ sumOre }) => formatMoney(sumOre, language))
  const note = t.chartNote(sums[0] ?? '', sums[1] ?? '')
  return (
    <>
      <Figure
        id="vattenfall"
        heading={t.chart(before.year, now.year)}
        description={note}
        table={steps}
        exportAddress={address}
        {...{ provenance, language }}
      >
        {told.steps.length === 0 ? (
          <p>{t.noChange}</p>
        ) : (
          <Waterfall
            id="vattenfall-bild"
            title={`${t.chart(before.year, now.year)}: ${formatMoney(changeOre, language, { signed: true })}`}
            description={note}
            steps={told.steps
              .filter(({ amountOre }) => amountOre !== 0)
              .map(({ kind, amountOre }) => ({
                key: kind,
                label: t.stepNames[kind],
                amount: amountOre / 100,
              }))}
            toLabel={t.chartTo}
            language={language}
          />
        )}
      </Figure>
      {told.steps.length > 0 && <StepList {...props} />}
    </>
  )
}

function StepList({ told, nameOf, allocations, rows, address, language }: StepsProps) {
  const t = whyTexts[language]
  return (
    <section class="part" id="steg">
      <h2>{t.steps}</h2>
      <p>{t.stepsLead}</p>
      {told.merged.length > 0 && (
        <p>
          {t.merged} {told.merged.map((kind) => t.stepNames[kind]).join(', ')}.
        </p>
      )}
      <div class="money-steps">
        {told.steps.map((step) => (
          <StepOpens {...{ step, nameOf, allocations, language }} year={told.now.year} />
        ))}
        <p class="money-line money-total">
          <span>{t.chartTo}</span>
          <span class="money">{signedOre(told.changeOre, language)}</span>
        </p>
      </div>
      <ExportLinks
        address={`${address}${address.includes('?') ? '&' : '?'}tabell=${rows.id}`}
        about={t.download}
        language={language}
      />
    </section>
  )
}

/** What has changed without anybody changing a rule. */
const besideRules: ReadonlySet<Step['kind']> = new Set(['volume', 'exception'])

interface StepProps extends Pick<StepsProps, 'nameOf' | 'allocations' | 'language'> {
  readonly step: Step
  /** The budget year. */
  readonly year: number
}

function StepOpens({ step, year, nameOf, allocations, language }: StepProps) {
  const t = whyTexts[language]
  const ruled = besideRules.has(step.kind) ? [] : step.rows
  const rules = [...new Set(ruled.map(({ ruleSet }) => ruleSet))].flatMap((id) => {
    const found = allocations.get(id)?.ruleSet
    return found ? [found] : []
  })
  return (
    <details class="disclosure money-step" id={`steg-${step.kind}`}>
      <summary>
        <span>{t.stepNames[step.kind]}</span>
        <span class="money">{signedOre(step.amountOre, language)}</span>
      </summary>
      <div class="disclosed">
        <p>{t.stepWords[step.kind]}</p>
        <ul class="money-rows">
          {step.rows.map((row) => (
            <li>
              <p class="money-line">
                <span>{rowTitle(row, nameOf, language)}</span>
                <span class="money">{signedOre(row.amountOre, language)}</span>
              </p>
              {row.facts.map((fact) => (
                <p class="money-fact">{sayFact(fact, nameOf, language)}</p>
              ))}
            </li>
          ))}
        </ul>
        {step.kind === 'exception' && (
          <p>
            <a href={path(language).exceptions({ ar: year })}>{t.allExceptions}</a>
          </p>
        )}
        {rules.map(({ id, title, version }) => (
          <p>
            <a href={`${path(language).ruleSet(id, { version })}#version-${version}`}>
              {t.ruleChanges}
              {rules.length > 1 && <span lang="sv">: {title}</span>}
            </a>
          </p>
        ))}
      </div>
    </details>
  )
}
