import type { FiscalBook } from '#chapters/budget/fiscal/book.ts'
import { services, serviceTitle } from '#chapters/budget/fiscal/service-names.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { populationTexts } from './population-texts.ts'
import type { WrittenFields } from './written-population.ts'

export interface PopulationFormsProps {
  readonly prices: FiscalBook['prices']
  /** Four digits. */
  readonly municipality: string
  readonly isExample: boolean
  readonly mayWrite: boolean
  /** As they were written, or as they stand at first. */
  readonly written: WrittenFields
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Where the figures come from: SCB, a file, or a price written by hand. */
export function PopulationForms(props: PopulationFormsProps) {
  const { language, mayWrite } = props
  const t = populationTexts[language]
  return (
    <>
      <section class="part">
        <h2>{t.fetch}</h2>
        <p>{t.fetchLead(props.municipality)}</p>
        {props.isExample && <p class="hint">{t.exampleOnly}</p>}
        {mayWrite ? (
          <FetchForm {...props} />
        ) : (
          <WhoMay action="write" kind="fiscal-plan" language={language} />
        )}
        <p>
          {t.ownForecast} <a href={path(language).budgetTransfer()}>{t.toTransfer}</a>
        </p>
      </section>
      {mayWrite && (
        <section class="part">
          <h2>{t.price}</h2>
          <p>{t.priceLead}</p>
          <PriceForm {...props} />
        </section>
      )}
    </>
  )
}

function FetchForm({ written, problems, language }: PopulationFormsProps) {
  const t = populationTexts[language]
  const year = (value = '') => ({ inputmode: 'numeric', maxlength: 4, value })
  const shared = { problems, language, hint: t.yearHint }
  return (
    <form class="stacked-form" method="post" action={path(language).demographyFetch()}>
      <TextField {...shared} name="from" label={t.from} input={year(written.from)} />
      <TextField {...shared} name="to" label={t.to} input={year(written.to)} />
      <SubmitButton>{t.fetchNow}</SubmitButton>
    </form>
  )
}

function PriceForm({ prices, written, problems, language }: PopulationFormsProps) {
  const t = populationTexts[language]
  const known = [...new Set<string>([...services, ...prices.map(({ service }) => service)])]
  const shared = { problems, language }
  const figure = (value = '') => ({ inputmode: 'numeric', value })
  return (
    <form class="stacked-form" method="post" action={path(language).demographyPrice()}>
      <SelectField
        {...shared}
        name="service"
        label={t.service}
        choices={known.map((value) => ({ value, label: serviceTitle(value, language) }))}
        chosen={written.service ?? ''}
      />
      <TextField {...shared} name="ageFrom" label={t.ageFrom} input={figure(written.ageFrom)} />
      <TextField {...shared} name="ageTo" label={t.ageTo} hint={t.ageToHint} input={figure(written.ageTo)} />
      <TextField
        {...shared}
        name="kronor"
        label={t.kronor}
        input={{ inputmode: 'decimal', value: written.kronor ?? '' }}
      />
      <TextField {...shared} name="priceYear" label={t.priceYear} input={figure(written.priceYear)} />
      <TextField
        {...shared}
        name="source"
        label={t.source}
        hint={t.sourceHint}
        input={{ value: written.source ?? '' }}
      />
      <SubmitButton>{t.savePrice}</SubmitButton>
    </form>
  )
}
