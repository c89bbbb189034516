import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { PlannedRow } from '#identity/account-import.ts'
import { roles } from '#identity/model.ts'
import type { NamedPlace } from '#identity/places.store.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { roleNames } from '#web/role-names.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { accountsPasteTexts } from './accounts-paste.texts.ts'
import { roleAt } from './people-words.ts'

interface PasteProps {
  readonly written: string
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Where rows are pasted, and what they are to look like. */
export function PastePage({ written, problems, language }: PasteProps) {
  const t = accountsPasteTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.lead}</LeadSentence>
      <p>{t.how}</p>
      <form class="part" method="post" action={path(language).pasteAccounts()}>
        <TextArea
          name="rows"
          label={t.rows}
          hint={t.rowsHint}
          value={written}
          rows={12}
          problems={problems.slice(0, 5)}
          language={language}
        />
        <p>
          <SubmitButton>{t.look}</SubmitButton>
        </p>
      </form>
      <h2>{t.rolesHeading}</h2>
      <ul>
        {roles.map((role) => (
          <li>{roleNames[role][language]}</li>
        ))}
      </ul>
    </>
  )
}

interface PlanProps {
  readonly planned: readonly PlannedRow[]
  readonly places: readonly NamedPlace[]
  /** As pasted, to be sent again. */
  readonly written: string
  readonly readAt: string
  readonly language: Language
}

/** What the rows would do, before anything is saved. */
export function PlanPage({ planned, places, written, readAt, language }: PlanProps) {
  const t = accountsPasteTexts[language]
  const count = (does: PlannedRow['does']) => planned.filter((row) => row.does === does).length
  const table: Table = {
    id: 'forhandsvisning',
    title: t.planTable,
    columns: [
      { key: 'name', label: t.columns.name, kind: 'text' },
      { key: 'email', label: t.columns.email, kind: 'text' },
      { key: 'mandate', label: t.columns.mandate, kind: 'text' },
      { key: 'does', label: t.columns.does, kind: 'text' },
    ],
    rows: planned.map((row) => ({
      key: String(row.line),
      cells: {
        name: row.name,
        email: row.email,
        mandate: {
          sv: roleAt({ ...row, from: '' }, places, 'sv'),
          en: roleAt({ ...row, from: '' }, places, 'en'),
        },
        does: t.does[row.does],
      },
    })),
    provenance: { source: 'file', mark: 'raw', retrievedAt: readAt, preliminary: false },
  }
  return (
    <>
      <LeadSentence>
        {t.planLead(count('account'), count('account') + count('mandate'), count('nothing'))}
      </LeadSentence>
      <DataTable table={table} language={language} source={false} />
      <form class="people-actions" method="post" action={path(language).pasteAccounts()}>
        <textarea name="rows" hidden readonly>
          {written}
        </textarea>
        <button class="ds-button" type="submit" data-variant="primary" name="do" value="accept">
          {t.accept}
        </button>
        <button class="ds-button" type="submit" data-variant="secondary" name="do" value="change">
          {t.change}
        </button>
      </form>
    </>
  )
}

interface DoneProps {
  readonly links: readonly { readonly name: string; readonly email: string; readonly address: string }[]
  readonly readAt: string
  readonly language: Language
}

/** The links to hand over, once. */
export function DonePage({ links, readAt, language }: DoneProps) {
  const t = accountsPasteTexts[language]
  const table: Table = {
    id: 'lankar',
    title: t.linkTable,
    columns: [
      { key: 'name', label: t.columns.name, kind: 'text' },
      { key: 'email', label: t.columns.email, kind: 'text' },
      { key: 'link', label: t.columns.link, kind: 'text' },
    ],
    rows: links.map(({ name, email, address }) => ({ key: email, cells: { name, email, link: address } })),
    provenance: { source: 'register', mark: 'raw', retrievedAt: readAt, preliminary: false },
  }
  return (
    <>
      <LeadSentence>{t.doneLead(links.length)}</LeadSentence>
      {links.length > 0 && (
        <>
          <p>{t.doneText}</p>
          <DataTable table={table} language={language} source={false} />
        </>
      )}
    </>
  )
}
