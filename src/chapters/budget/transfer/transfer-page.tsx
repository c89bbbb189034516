import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { path, withQuery } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { fieldsOf, importKinds, kindNames } from './fields.ts'
import type { HeldFile } from './mapping-fields.tsx'
import { amountUnits, type MappingProfile } from './profile.ts'
import type { WrittenTransfer } from './read-transfer-form.ts'
import { Review, type Reviewed, Unmapped } from './transfer-review.tsx'
import { transferTexts } from './transfer-texts.ts'

export interface TransferPageProps {
  readonly language: Language
  readonly year: number
  readonly years: readonly number[]
  /** How many units have a budget that year. */
  readonly units: number
  readonly hasLines: boolean
  readonly tables: readonly Table[]
  readonly profiles: readonly MappingProfile[]
  readonly mayWrite: boolean
  readonly written: WrittenTransfer
  readonly problems: readonly Problem[]
  /** What has just been done, in a sentence. */
  readonly done?: string | undefined
  readonly reviewed?: Reviewed | undefined
  /** A file whose columns somebody has to point out. */
  readonly unmapped?: HeldFile | undefined
}

/** The budget's doors to files: out for everybody, in for those who keep it. */
export function TransferPage(props: TransferPageProps) {
  const { language, problems, reviewed, unmapped, done, units, year, mayWrite } = props
  const isOnItsWay = reviewed !== undefined || unmapped !== undefined
  const t = transferTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      {!isOnItsWay && <LeadSentence>{t.lead(units, year)}</LeadSentence>}
      <BudgetNav here="transfer" language={language} />
      {done && (
        <Callout>
          <p role="status">{done}</p>
        </Callout>
      )}
      {reviewed && <Review {...props} reviewed={reviewed} />}
      {unmapped && <Unmapped {...props} held={unmapped} />}
      {!isOnItsWay && <Out {...props} />}
      <section class="part">
        <h2>{isOnItsWay ? t.inAnew : t.in}</h2>
        {mayWrite ? (
          <InForm {...props} />
        ) : (
          <WhoMay action="write" kind="allocation-input" language={language} />
        )}
        <KnownHeaders language={language} />
        {mayWrite && <SavedProfiles {...props} />}
      </section>
    </>
  )
}

function Out({ language, year, years, hasLines, tables }: TransferPageProps) {
  const t = transferTexts[language]
  const to = path(language)
  return (
    <section class="part">
      <h2>{t.out}</h2>
      <form method="get" action={to.budgetTransfer()} class="filter-choices">
        <SelectField
          name="ar"
          label={t.year}
          choices={years.map((each) => ({ value: String(each), label: String(each) }))}
          chosen={String(year)}
          language={language}
        />
        <SubmitButton secondary>{t.showYear}</SubmitButton>
      </form>
      <ul class="ways-out">
        <li>
          <a href={to.budgetWorkbook({ ar: year })} download>
            {t.workbook}
          </a>
          <p class="hint">{t.workbookHint}</p>
        </li>
        <li>
          {hasLines ? (
            <a href={to.budgetSie({ ar: year })} download>
              {t.sie}
            </a>
          ) : (
            t.sie
          )}
          <p class="hint">{hasLines ? t.sieHint : t.noLines}</p>
        </li>
      </ul>
      <h3>{t.tables}</h3>
      <ul class="ways-out">
        {tables.map((table) => (
          <li>
            {table.title[language]}:{' '}
            {(['csv', 'xlsx'] as const).map((format, index) => (
              <>
                {index > 0 && ' · '}
                <a
                  href={withQuery(to.budgetTransfer({ ar: year }), { format, tabell: table.id })}
                  aria-label={`${table.title[language]}, ${format.toUpperCase()}`}
                  download
                >
                  {format.toUpperCase()}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function InForm({ language, problems, written, profiles }: TransferPageProps) {
  const t = transferTexts[language]
  const shared = { problems, language }
  return (
    <form
      class="stacked-form"
      method="post"
      action={path(language).budgetTransfer()}
      enctype="multipart/form-data"
    >
      <SelectField
        {...shared}
        name="kind"
        label={t.kind}
        choices={importKinds.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
        chosen={written.kind ?? 'volumes'}
      />
      <TextField
        {...shared}
        name="file"
        label={t.file}
        input={{ type: 'file', accept: '.xlsx,.csv,.txt,.tsv' }}
      />
      <TextArea
        {...shared}
        name="rows"
        label={t.rows}
        hint={t.rowsHint}
        rows={6}
        value={written.rows ?? ''}
      />
      <SelectField
        {...shared}
        name="unit"
        label={t.unit}
        choices={amountUnits.map((unit) => ({ value: unit, label: t.units[unit] }))}
        chosen={written.unit ?? 'kronor'}
      />
      <TextField
        {...shared}
        name="controlTotal"
        label={t.control}
        hint={t.controlHint}
        input={{ inputmode: 'decimal', value: written.controlTotal ?? '' }}
      />
      {profiles.length > 0 && (
        <SelectField
          {...shared}
          name="profile"
          label={t.profile}
          choices={[
            { value: '', label: t.noProfile },
            ...profiles.map(({ name, kind }) => ({
              value: name,
              label: `${name} (${kindNames[kind][language]})`,
            })),
          ]}
          chosen={written.profile ?? ''}
        />
      )}
      <SubmitButton>{t.review}</SubmitButton>
    </form>
  )
}

function KnownHeaders({ language }: { readonly language: Language }) {
  const t = transferTexts[language]
  return (
    <details class="disclosure">
      <summary>{t.formats}</summary>
      <dl class="disclosed">
        {importKinds.map((kind) => (
          <>
            <dt>{kindNames[kind][language]}</dt>
            <dd>
              {formatList(
                fieldsOf[kind].map(({ label, needed }) => label[language] + (needed ? ` (${t.needed})` : '')),
                language,
              )}
            </dd>
          </>
        ))}
      </dl>
    </details>
  )
}

function SavedProfiles({ profiles, language }: TransferPageProps) {
  const t = transferTexts[language]
  if (profiles.length === 0) return null
  return (
    <>
      <h3>{t.saved}</h3>
      <ul class="saved-mappings">
        {profiles.map(({ name, kind }) => (
          <li>
            {name} ({kindNames[kind][language]})
            <form method="post" action={path(language).removeMapping()}>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="name" value={name} />
              <SubmitButton secondary>{t.remove(name)}</SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
