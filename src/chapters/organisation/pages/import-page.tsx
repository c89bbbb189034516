import { fileColumns, requiredColumns } from '#chapters/organisation/file-columns.ts'
import { kindNames } from '#chapters/organisation/kinds.ts'
import { texts } from '#chapters/organisation/texts.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { OrganisationChange } from '#core/organisation/edit.ts'
import type { NodeVersion } from '#core/organisation/model.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { Choices, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'

/** What the file would change. */
export type Preview = OrganisationChange

interface ImportPageProps {
  /** As pasted, or as read from the file. */
  readonly rows: string
  readonly keep: boolean
  readonly problems: readonly Problem[]
  readonly preview: Preview | undefined
  readonly language: Language
}

export function ImportPage({ rows, keep, problems, preview, language }: ImportPageProps) {
  const t = texts[language].import
  const to = path(language)
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      {preview ? (
        <PreviewSection {...{ rows, keep, preview, language }} />
      ) : (
        <LeadSentence>{t.lead}</LeadSentence>
      )}
      <form class="stacked-form" method="post" action={to.organisationImport()} enctype="multipart/form-data">
        <TextField
          name="file"
          label={t.file}
          input={{ type: 'file', accept: '.xlsx,.csv,.txt' }}
          {...{ problems, language }}
        />
        <TextArea name="rows" label={t.rows} value={rows} rows={8} {...{ problems, language }} />
        <Choices
          name="keep"
          legend={t.keepLegend}
          type="radio"
          choices={[
            { value: 'keep', label: t.keep },
            { value: 'replace', label: t.replace },
          ]}
          chosen={[keep ? 'keep' : 'replace']}
        />
        <SubmitButton secondary={preview !== undefined}>{t.preview}</SubmitButton>
      </form>
      <h2>{t.templateTitle}</h2>
      <p>{t.template}</p>
      <p>{t.columns(columnNames(language))}</p>
      <ExportLinks address={to.organisation()} about={texts[language].title} language={language} />
    </>
  )
}

/** As they are headed in a file, those that it must have marked. */
function columnNames(language: Language): string {
  const required: readonly string[] = requiredColumns
  const names = Object.entries(fileColumns).map(
    ([column, label]) => label[language] + (required.includes(column) ? '*' : ''),
  )
  return formatList(names, language)
}

interface PreviewProps {
  readonly rows: string
  readonly keep: boolean
  readonly preview: Preview
  readonly language: Language
}

const shown = 200

function PreviewSection({ rows, keep, preview, language }: PreviewProps) {
  const t = texts[language].import
  const { removed, added, removedSuccessions, addedSuccessions } = preview
  const count = [removed, added, removedSuccessions, addedSuccessions].flat().length
  if (count === 0) return <LeadSentence>{t.nothing}</LeadSentence>
  return (
    <>
      <LeadSentence>{t.found(added.length, removed.length)}</LeadSentence>
      <form method="post" action={path(language).organisationImport()}>
        <input type="hidden" name="rows" value={rows} />
        <input type="hidden" name="keep" value={keep ? 'keep' : 'replace'} />
        <input type="hidden" name="do" value="accept" />
        <SubmitButton>{t.accept}</SubmitButton>
      </form>
      <Rows heading={t.added} versions={added} language={language} />
      <Rows heading={t.removed} versions={removed} language={language} />
    </>
  )
}

function Rows({
  heading,
  versions,
  language,
}: {
  readonly heading: string
  readonly versions: readonly NodeVersion[]
  readonly language: Language
}) {
  if (versions.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul class="places">
        {versions.slice(0, shown).map(({ node, name, kind, from, until, parent }) => (
          <li>
            {name} ({node}), {kindNames[kind][language]}
            {parent && ` · ${parent}`} · {formatDay(from, language)} –{' '}
            {until === undefined ? texts[language].place.now : formatDay(until, language)}
          </li>
        ))}
      </ul>
      {versions.length > shown && <p class="hint">{texts[language].import.shown(shown)}</p>}
    </>
  )
}
