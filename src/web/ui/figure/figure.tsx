import type { Child } from 'hono/jsx'
import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'

const asTable: Bilingual = { sv: 'Visa siffrorna som tabell', en: 'Show the figures as a table' }

interface FigureProps {
  /** Unique on the page. */
  readonly id: string
  /** What the figure shows, as a finding: 'Kostnaden är lägre än hos de flesta'. */
  readonly heading: string
  /** How to read it: one or two sentences under the heading. */
  readonly description?: Child
  /** The chart, an SVG with title and description of its own. */
  readonly children: Child
  /** The same figures as a table. */
  readonly table?: Table
  /** Address of the page, where it gives the table as a file. */
  readonly exportAddress?: string
  readonly provenance: Provenance
  readonly language: Language
  /** 2 where the figure stands on its own, 3 under a section. */
  readonly level?: 2 | 3
}

/** A chart with its finding, how to read it, its figures as a table, and its source. */
export function Figure(props: FigureProps) {
  const { id, heading, description, children, table, provenance, language, level = 2 } = props
  const Heading = `h${level}` as const
  return (
    <figure class="figure" id={id} aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`} class="figure-heading">
        {heading}
      </Heading>
      {description && <p class="figure-description">{description}</p>}
      <div class="chart">{children}</div>
      {table && (
        <details class="disclosure figure-table">
          <summary>
            {asTable[language]}
            <span class="ds-sr-only">: {heading}</span>
          </summary>
          <div class="disclosed">
            <DataTable table={table} language={language} source={false} exportAddress={props.exportAddress} />
          </div>
        </details>
      )}
      <SourceLine provenance={provenance} language={language} />
    </figure>
  )
}
