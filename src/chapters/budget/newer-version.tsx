import { formatDay } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { writtenMeanwhile } from './written-meanwhile.ts'

/** A field in which what somebody else has saved and what was written differ. */
export interface Difference {
  readonly label: Bilingual
  readonly saved: string
  readonly written: string
}

/** A field of a form, as it is called. */
interface NamedField {
  readonly name: string
  readonly label: Bilingual
  /** How a value is read, where that isn't how it is sent: a choice. */
  readonly say?: (value: string) => string
}

type Texts = Readonly<Partial<Record<string, string>>>

/** The fields in which the two say different things; spaces alone are no difference. */
export function differences(
  fields: readonly NamedField[],
  saved: Texts,
  written: Texts,
): readonly Difference[] {
  const plain = (text: string) => text.replaceAll(/\s+/g, '')
  return fields.flatMap(({ name, label, say = (value) => value }) => {
    const [theirs, own] = [saved[name] ?? '', written[name] ?? '']
    return plain(theirs) === plain(own) ? [] : [{ label, saved: say(theirs), written: say(own) }]
  })
}

interface NewerVersionProps {
  /** The version that stands now; absent where there is none. */
  readonly latest: { readonly version: number; readonly at: string; readonly who?: string } | undefined
  readonly differences: readonly Difference[]
  readonly language: Language
}

/** Whether a form came back since somebody else has saved meanwhile. */
export function isToldOfNewer(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === writtenMeanwhile.code)
}

/** For a form that came back since somebody else has saved meanwhile: theirs and one's own beside each other, so that both are seen before the next save. */
export function NewerVersion({ latest, differences: rows, language }: NewerVersionProps) {
  if (!latest) return null
  const t = texts[language]
  return (
    <Callout kind="attention" title={t.title} level={2}>
      <p>{t.saved(latest.version, formatDay(latest.at, language), latest.who)}</p>
      {rows.length === 0 ? (
        <p>{t.same}</p>
      ) : (
        <DataTable table={table(rows)} language={language} hideTitle source={false} />
      )}
    </Callout>
  )
}

function table(rows: readonly Difference[]): Table {
  const { sv, en } = texts
  return {
    id: 'skillnader',
    title: { sv: sv.title, en: en.title },
    columns: [
      { key: 'field', kind: 'text', label: { sv: sv.field, en: en.field } },
      { key: 'saved', kind: 'text', label: { sv: sv.theirs, en: en.theirs } },
      { key: 'written', kind: 'text', label: { sv: sv.own, en: en.own } },
    ],
    rows: rows.map(({ label, saved, written }, at) => ({
      key: String(at),
      cells: { field: label, saved: saved || empty, written: written || empty },
    })),
    provenance: { source: 'register', mark: 'raw', retrievedAt: '', preliminary: false },
  }
}

const empty: Bilingual = { sv: 'tomt', en: 'empty' }

const texts = {
  sv: {
    title: 'Det som är sparat nu, och det du skrev',
    saved: (version: number, day: string, who?: string) =>
      `Version ${version} sparades ${day}${who === undefined ? '' : ` av ${who}`}. Här är det som skiljer.`,
    same: 'Det du skrev är detsamma som redan är sparat. Du behöver inte spara igen.',
    ...{ field: 'Fält', theirs: 'Sparat nu', own: 'Du skrev' },
  },
  en: {
    title: 'What is saved now, and what you wrote',
    saved: (version: number, day: string, who?: string) =>
      `Version ${version} was saved on ${day}${who === undefined ? '' : ` by ${who}`}. Here is what differs.`,
    same: 'What you wrote is the same as what is already saved. You need not save again.',
    ...{ field: 'Field', theirs: 'Saved now', own: 'You wrote' },
  },
} as const
