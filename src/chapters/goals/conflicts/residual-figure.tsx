import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Column, Table } from '#reports/table.ts'
import { Figure } from '#web/ui/figure/figure.tsx'
import type { AssociationPoint } from './association-points.ts'
import type { MeasureAssociation } from './conflict-pairs.ts'
import { pairTexts } from './pair-texts.ts'
import { ResidualChart } from './residual-chart.tsx'

interface ResidualFigureProps {
  /** Unique on the page. */
  readonly id: string
  readonly association: MeasureAssociation
  readonly points: readonly AssociationPoint[]
  /** Our code. */
  readonly municipality: string
  readonly nameOfMunicipality: (code: string) => string
  readonly provenance: Provenance
  readonly language: Language
}

/** What an association is made of: every municipality as a point, and as a row. */
export function ResidualFigure(props: ResidualFigureProps) {
  const { id, association, points, language } = props
  const [one, other] = association.measures
  const { n, year } = association.association
  const t = pairTexts[language]
  return (
    <Figure
      id={id}
      level={3}
      heading={t.chartTitle(one.title, other.title, n, year)}
      description={t.chartDescription(one.title, other.title)}
      table={pointsTable(props)}
      provenance={{ ...sourceOf(props), mark: 'derived' }}
      language={language}
    >
      <ResidualChart
        id={`${id}-bild`}
        title={t.chartTitle(one.title, other.title, n, year)}
        description={t.chartDescription(one.title, other.title)}
        xLabel={t.betterRight(one.title)}
        yLabel={t.betterUp(other.title)}
        points={points.map(({ municipality, x, y }) => ({
          ...{ x, y },
          name: props.nameOfMunicipality(municipality),
          isOwn: municipality === props.municipality,
        }))}
      />
    </Figure>
  )
}

/** The figures are national ones, wherever the goals come from. */
function sourceOf({ provenance }: ResidualFigureProps): Provenance {
  return provenance.source === 'exempeldata' ? provenance : { ...provenance, source: 'Kolada' }
}

function pointsTable(props: ResidualFigureProps): Table {
  const { id, association, points, municipality, nameOfMunicipality } = props
  const [one, other] = association.measures
  const { sv, en } = pairTexts
  const column = (key: string, { title, unit }: typeof one): Column => ({
    ...{ key, kind: 'number' as const, decimals: 2, signed: true },
    label: { sv: title, en: title },
    unit: { sv: unit, en: unit },
  })
  return {
    id: `${id}-tabell`,
    title: { sv: sv.pointsTable(one.title, other.title), en: en.pointsTable(one.title, other.title) },
    columns: [
      { key: 'municipality', label: { sv: sv.municipality, en: en.municipality }, kind: 'text' },
      column('x', one),
      column('y', other),
    ],
    rows: points.map((point) => ({
      key: point.municipality,
      cells: { municipality: nameOfMunicipality(point.municipality), x: point.x, y: point.y },
      ...(point.municipality === municipality ? { standing: 'own' as const } : {}),
    })),
    provenance: { ...sourceOf(props), mark: 'derived' },
  }
}
