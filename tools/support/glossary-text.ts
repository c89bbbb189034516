import { compareNames } from '#core/format.ts'
import type { Term } from '#core/glossary/term.ts'
import type { glossary } from '#core/glossary.ts'

const head = `# Ordlista – Glossary

Ett engelskt ord för varje svensk term och tvärtom; inga andra används i kod, texter och dokumentation. Den här sidan skapas ur \`src/core/glossary.ts\`: ändra där och kör \`npm run generate\`. Lagrummen visar var man kan läsa vidare. Ord märkta \\* har setts i offentliga engelska texter om svenska kommuner; övriga är valda här.

One English word for every Swedish term and the reverse; no others are used in code, texts and documentation. This page is made from \`src/core/glossary.ts\`: change it there and run \`npm run generate\`. References to law show where to read on.

\\* The English word has been met in a public English text on Swedish local government. The others were chosen here: no official translation of kommunallagen (2017:725) could be compared with.
`

/** The glossary as a page: a table a subject, the terms in Swedish alphabetical order. */
export function glossaryText(subjects: typeof glossary): string {
  const tables = subjects.map(({ subject, terms }) =>
    [
      `## ${subject.sv} – ${subject.en}`,
      '',
      '| Svenska | English | Betydelse | Meaning | Lagrum |',
      '|---|---|---|---|---|',
      ...[...terms].sort((a, b) => compareNames(a.sv, b.sv)).map(row),
    ].join('\n'),
  )
  return `${[head, ...tables].join('\n')}\n`.replaceAll('\n## ', '\n\n## ').replaceAll('\n\n\n', '\n\n')
}

function row({ sv, svAlso = [], en, definition, source, status }: Term): string {
  const swedish = svAlso.length > 0 ? `${sv} (${svAlso.join(', ')})` : sv
  const english = status === 'seen' ? `${en} \\*` : en
  return `| ${[swedish, english, definition?.sv ?? '', definition?.en ?? '', source ?? ''].join(' | ')} |`
}
