import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { countWord } from './counting-words.ts'
import { driverTotals, headOf } from './driver-totals.ts'
import { changeOf, type Try, triable, tryFields, tryKinds } from './try-change.ts'
import { whatIf } from './what-if.ts'
import { WhatIfResult } from './what-if-result.tsx'
import { whatIfTexts } from './what-if-texts.ts'

export interface WhatIfProps {
  readonly unit: string
  readonly year: number
  /** Of the rule set that is tried; absent where the unit has none. */
  readonly allocation?: Allocation
  readonly tried?: Try
  readonly language: Language
}

/** One more, or five per cent fewer: a form that asks the server, and that an island answers at once. */
export function WhatIfSection({ unit, year, allocation, tried, language }: WhatIfProps) {
  const t = whatIfTexts[language]
  return (
    <section class="part" id="prova">
      <h2>{t.title}</h2>
      {allocation && tried ? <Trying {...{ unit, year, allocation, tried, language }} /> : <p>{t.none}</p>}
    </section>
  )
}

type TryingProps = Required<WhatIfProps>

function Trying(props: TryingProps) {
  const { unit, year, allocation, tried, language } = props
  const t = whatIfTexts[language]
  const to = path(language)
  const drivers = triable(allocation, unit)
  const result = whatIf(allocation, unit, tried.driver, changeOf(tried))
  return (
    <budget-what-if
      data-model={to.budgetModel(unit, { ar: year, regel: allocation.ruleSet.id })}
      data-unit={unit}
      data-language={language}
    >
      <p>{t.lead}</p>
      <QuickChoices {...props} />
      <form method="get" action={`${to.whyBudget(unit)}#prova`} class="form form-in-line">
        <input type="hidden" name="ar" value={year} />
        <SelectField
          name={tryFields.driver}
          label={t.driver}
          choices={drivers.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={tried.driver}
          language={language}
        />
        <TextField
          name={tryFields.amount}
          label={t.amount}
          hint={t.amountHint}
          input={{ inputmode: 'text', value: String(tried.amount), size: 6, autocomplete: 'off' }}
          language={language}
        />
        <SelectField
          name={tryFields.kind}
          label={t.kind}
          choices={(['number', 'percent'] as const).map((kind) => ({
            value: tryKinds[kind],
            label: t[kind],
          }))}
          chosen={tryKinds[tried.kind]}
          language={language}
        />
        <SubmitButton secondary>{t.try}</SubmitButton>
      </form>
      <div class="what-if-result" role="status">
        <WhatIfResult {...{ allocation, unit, tried, result, language }} />
      </div>
    </budget-what-if>
  )
}

/** One more, one fewer, five per cent more and fewer: links, so that they work without script. */
function QuickChoices({ unit, year, allocation, tried, language }: TryingProps) {
  const t = whatIfTexts[language]
  const head = headOf(allocation)
  const one = triable(allocation, unit).find(({ id }) => id === tried.driver)
  const total = [...driverTotals(allocation).keys()].find((id) => head?.drivers.includes(id))
  const all = total ?? tried.driver
  const word = (count: number) => countWord(one?.unit ?? '', count, language)
  const percent = language === 'sv' ? '\u00a0%' : '%'
  const choices = [
    { label: `+1 ${word(1)}`, driver: tried.driver, andring: 1, enhet: tryKinds.number },
    { label: `−1 ${word(1)}`, driver: tried.driver, andring: -1, enhet: tryKinds.number },
    { label: `+5${percent}`, driver: all, andring: 5, enhet: tryKinds.percent },
    { label: `−5${percent}`, driver: all, andring: -5, enhet: tryKinds.percent },
  ]
  return (
    <nav class="quick-choices" aria-label={t.quick}>
      <ul>
        {choices.map(({ label, ...query }) => (
          <li>
            <a
              href={`${path(language).whyBudget(unit, { ar: year, ...query })}#prova`}
              data-try={JSON.stringify(query)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
