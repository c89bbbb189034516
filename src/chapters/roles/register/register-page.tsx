import { actKinds, decisionLevels } from '#chapters/roles/model.ts'
import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import { actWords, levelWords } from '#chapters/roles/words.ts'
import { compareNames } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Sort, Table } from '#reports/table.ts'
import { path, withQuery } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { type Choice, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { RegisterChoice } from './register-choice.ts'
import { registerTexts } from './register-texts.ts'

export interface RegisterPageProps {
  readonly table: Table
  readonly choice: RegisterChoice
  readonly sort: Sort | undefined
  /** Path and query of the page. */
  readonly address: string
  readonly counts: { readonly types: number; readonly decisions: number }
  readonly areas: readonly string[]
  readonly committees: readonly Choice[]
  readonly mayWrite: boolean
  readonly mayImport: boolean
  readonly language: Language
}

/** The register of decision types: searched, filtered, sorted by links and taken out as a file. */
export function RegisterPage(props: RegisterPageProps) {
  const { table, counts, address, language } = props
  const t = registerTexts[language]
  if (counts.types === 0) return <Empty {...props} />
  return (
    <>
      <LeadSentence>{t.lead(counts.types, counts.decisions, props.committees.length)}</LeadSentence>
      <RolesNav here="register" language={language} />
      <WriteLinks {...props} />
      <Filter {...props} />
      {table.rows.length === 0 ? (
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          action={{ href: path(language).decisionTypes(), label: t.clear }}
        />
      ) : (
        <>
          {table.rows.length < counts.types && (
            <p class="found">{t.found(table.rows.length, counts.types)}</p>
          )}
          <DataTable
            table={table}
            language={language}
            hideTitle
            sort={props.sort}
            sortHref={({ by, order }) => withQuery(address, { sort: by, order })}
            exportAddress={address}
          />
        </>
      )}
    </>
  )
}

/** The words stand open; the rest is a choice that one makes when there is much. */
function Filter({ choice, areas, committees, language }: RegisterPageProps) {
  const t = registerTexts[language]
  const all = { value: '', label: t.all }
  const named = (names: readonly string[]) =>
    names.toSorted(compareNames).map((name) => ({ value: name, label: name }))
  const chosen = [choice.area, choice.committee, choice.act, choice.level].some(Boolean)
  return (
    <search>
      <form class="filter" action={path(language).decisionTypes()}>
        <div class="search-form">
          <TextField
            name="q"
            label={t.words}
            language={language}
            input={{ type: 'search', value: choice.words }}
          />
          <SubmitButton>{t.filter}</SubmitButton>
        </div>
        <details class="disclosure" open={chosen}>
          <summary>{t.more}</summary>
          <div class="filter-choices">
            <SelectField
              name="omrade"
              label={t.area}
              choices={[all, ...named(areas)]}
              chosen={choice.area}
              language={language}
            />
            <SelectField
              name="namnd"
              label={t.committee}
              choices={[all, ...committees]}
              chosen={choice.committee}
              language={language}
            />
            <SelectField
              name="niva"
              label={t.level}
              choices={[
                all,
                ...decisionLevels.map((value) => ({ value, label: levelWords[value][language] })),
              ]}
              chosen={choice.level ?? ''}
              language={language}
            />
            <SelectField
              name="slag"
              label={t.act}
              choices={[all, ...actKinds.map((value) => ({ value, label: actWords[value][language] }))]}
              chosen={choice.act ?? ''}
              language={language}
            />
          </div>
        </details>
      </form>
    </search>
  )
}

function WriteLinks({ mayWrite, mayImport, language }: RegisterPageProps) {
  const t = registerTexts[language]
  const to = path(language)
  if (!mayWrite && !mayImport) return null
  return (
    <p class="form-actions">
      {mayWrite && (
        <a class="ds-button" href={to.newDecisionType()}>
          {t.add}
        </a>
      )}
      {mayImport && <a href={to.importDecisionTypes()}>{t.import}</a>}
    </p>
  )
}

function Empty(props: RegisterPageProps) {
  const { mayImport, language } = props
  const t = registerTexts[language]
  const action = mayImport ? { action: { href: path(language).importDecisionTypes(), label: t.import } } : {}
  return (
    <>
      <RolesNav here="register" language={language} />
      <EmptyState missing={t.empty} remedy={t.emptyRemedy} {...action} />
      {props.mayWrite && <WriteLinks {...props} mayImport={false} />}
    </>
  )
}
