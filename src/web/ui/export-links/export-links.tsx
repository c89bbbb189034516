import type { Bilingual, Language } from '#core/language.ts'
import { withQuery } from '#web/paths.ts'

const words: Bilingual = { sv: 'Ladda ner', en: 'Download' }

interface ExportLinksProps {
  /** The page's own address with the reader's choices: the file holds what is shown. */
  readonly address: string
  /** What the file holds, for those who hear the page. */
  readonly about: string
  readonly language: Language
}

/** The table as CSV and XLSX, by the same address and choices. */
export function ExportLinks({ address, about, language }: ExportLinksProps) {
  return (
    <p class="export-links">
      {words[language]}
      <span class="ds-sr-only"> {about}</span>{' '}
      {(['csv', 'xlsx'] as const).map((format) => (
        <a href={withQuery(address, { format })} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
