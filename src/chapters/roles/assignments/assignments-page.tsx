import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import { assignmentWords } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import type { Sort, Table } from '#reports/table.ts'
import { path, withQuery } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { type Choice, SelectField, SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { AssignmentChoice } from './assignment-choice.ts'
import { assignmentTypes } from './assignment-form.ts'
import { assignmentsTexts } from './assignments-texts.ts'

export interface AssignmentsPageProps {
  readonly table: Table
  readonly choice: AssignmentChoice
  readonly sort: Sort | undefined
  readonly address: string
  readonly counts: {
    readonly all: number
    readonly open: number
    readonly withoutDecision: number
    readonly withoutMoney: number
  }
  readonly places: readonly Choice[]
  readonly mayAdd: boolean
  readonly language: Language
}

/** The assignments that politics has given: those without decision or money first. */
export function AssignmentsPage(props: AssignmentsPageProps) {
  const { table, counts, sort, address, mayAdd, language } = props
  const t = assignmentsTexts[language]
  const to = path(language)
  const add = mayAdd ? { action: { href: to.newAssignment(), label: t.add } } : {}
  if (counts.all === 0) {
    return (
      <>
        <RolesNav here="assignments" language={language} />
        <EmptyState missing={t.none} remedy={t.noneRemedy} {...add} />
      </>
    )
  }
  return (
    <>
      <LeadSentence>{t.lead(counts.open, counts.withoutDecision, counts.withoutMoney)}</LeadSentence>
      <RolesNav here="assignments" language={language} />
      <p>{t.intro}</p>
      {mayAdd && (
        <p>
          <a class="ds-button" href={to.newAssignment()}>
            {t.add}
          </a>
        </p>
      )}
      <Filter {...props} />
      {table.rows.length === 0 ? (
        <EmptyState
          missing={t.nothingFits}
          remedy={t.nothingFitsRemedy}
          action={{ href: to.assignments(), label: t.clear }}
        />
      ) : (
        <>
          {table.rows.length < counts.all && <p class="found">{t.found(table.rows.length, counts.all)}</p>}
          <DataTable
            table={table}
            language={language}
            hideTitle
            sort={sort}
            sortHref={({ by, order }) => withQuery(address, { sort: by, order })}
            exportAddress={address}
          />
        </>
      )}
    </>
  )
}

const shows = ['open', 'done', 'decision', 'money'] as const

function Filter({ choice, places, language }: AssignmentsPageProps) {
  const t = assignmentsTexts[language]
  const all = { value: '', label: t.all }
  return (
    <search>
      <form class="filter filter-choices" action={path(language).assignments()}>
        <SelectField
          name="visa"
          label={t.show.label}
          choices={[all, ...shows.map((value) => ({ value, label: t.show[value] }))]}
          chosen={choice.show ?? ''}
          language={language}
        />
        <SelectField
          name="typ"
          label={t.type}
          choices={[
            all,
            ...assignmentTypes.map((value) => ({ value, label: assignmentWords[value][language] })),
          ]}
          chosen={choice.type ?? ''}
          language={language}
        />
        <SelectField
          name="till"
          label={t.to}
          choices={[all, ...places]}
          chosen={choice.to}
          language={language}
        />
        <SubmitButton>{t.filter}</SubmitButton>
      </form>
    </search>
  )
}
