import type { Bilingual } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Cell, Row, Table } from '#reports/table.ts'
import type { RankedMunicipality, Ranking } from './efficiency/ranking.ts'
import { type Correlations, structureOf } from './efficiency/validity.ts'
import { type IndicatorSet, presets, type Service } from './model.ts'
import { texts } from './texts.ts'

type Columns = keyof (typeof texts)['sv']['columns']

/** A column's head in both languages. */
export function columnLabel(key: Columns): Bilingual {
  return { sv: texts.sv.columns[key], en: texts.en.columns[key] }
}

/** Whose rows stand out, and where a row leads. */
export interface RowLinks {
  readonly own?: string | undefined
  readonly peers: ReadonlySet<string>
  href(code: string): string
}

function standing(code: string, { own, peers }: RowLinks): Pick<Row, 'standing'> {
  if (code === own) return { standing: 'own' }
  return peers.has(code) ? { standing: 'peer' } : {}
}

/** One row a municipality, in the order given: the place as an interval, never as a bare ordinal. */
export function rankingTable(
  service: Service,
  rows: readonly RankedMunicipality[],
  ranking: Ranking,
  provenance: Provenance,
  links: RowLinks,
): Table {
  const decimals = ranking.choice.preset === 'rka' ? 0 : 2
  return {
    id: `${service.slug}-rangordning`,
    title: { sv: texts.sv.service.tableTitle, en: texts.en.service.tableTitle },
    columns: [
      { key: 'name', label: columnLabel('municipality'), kind: 'text' },
      { key: 'place', label: columnLabel('rankInterval'), kind: 'interval' },
      { key: 'simultaneous', label: columnLabel('simultaneous'), kind: 'interval' },
      { key: 'efficiency', label: columnLabel('efficiency'), kind: 'number', decimals },
      { key: 'deviation', label: columnLabel('deviation'), kind: 'percent', signed: true },
      { key: 'quality', label: columnLabel('qualityScore'), kind: 'number', decimals },
      { key: 'top', label: columnLabel('top'), kind: 'share' },
      { key: 'group', label: columnLabel('group'), kind: 'text' },
      { key: 'county', label: columnLabel('county'), kind: 'text' },
    ],
    rows: rows.map((row) => ({
      key: row.code,
      href: links.href(row.code),
      ...standing(row.code, links),
      cells: {
        name: row.municipality.name,
        place: { low: row.rankInterval[0], high: row.rankInterval[1] },
        simultaneous: { low: row.simultaneousInterval[0], high: row.simultaneousInterval[1] },
        efficiency: row.efficiency,
        deviation: row.deviation,
        quality: row.quality,
        top: row.pTopDecile,
        group: { sv: texts.sv.groups[row.group], en: texts.en.groups[row.group] },
        county: row.municipality.county,
      },
    })),
    provenance,
    notes: [
      {
        sv: 'Att två intervall överlappar betyder inte att kommunerna är lika: det betyder att tabellen ensam inte avgör vem som är bäst.',
        en: 'That two intervals overlap does not mean that the municipalities are equal: it means that the table alone does not settle which is better.',
      },
      {
        sv: texts.sv.service.seed(ranking.choice.seed, ranking.choice.replications),
        en: texts.en.service.seed(ranking.choice.seed, ranking.choice.replications),
      },
    ],
  }
}

export function unrankedTable(service: Service, ranking: Ranking, provenance: Provenance): Table {
  return {
    id: `${service.slug}-utan-plats`,
    title: { sv: texts.sv.service.unrankedTitle, en: texts.en.service.unrankedTitle },
    columns: [
      { key: 'name', label: columnLabel('municipality'), kind: 'text' },
      { key: 'reason', label: { sv: texts.sv.service.reason, en: texts.en.service.reason }, kind: 'text' },
    ],
    rows: ranking.unranked.map(({ municipality, reason }) => ({
      key: municipality.code,
      cells: { name: municipality.name, reason },
    })),
    provenance,
  }
}

const yes: Bilingual = { sv: 'ja', en: 'yes' }
const no: Bilingual = { sv: 'nej', en: 'no' }
const notStructure: Cell = { missing: { sv: 'Inget strukturmått', en: 'Not a structure indicator' } }

/** What the score goes together with, in the words of the chosen indicators. */
export function validityTable(
  service: Service,
  set: IndicatorSet,
  correlations: Correlations,
  { choice }: Ranking,
  provenance: Provenance,
): Table {
  const structure = structureOf(set, choice)
  const names = new Map(
    [...structure, ...(set.published ? [set.published] : [])].map(({ kpi, name }) => [kpi, name]),
  )
  const watched = new Set(structure.map(({ kpi }) => kpi))
  const cleaned = new Set(choice.structure.map(({ kpi }) => kpi))
  const cleanedCell = (key: string) => {
    if (!watched.has(key)) return notStructure
    return cleaned.has(key) ? yes : no
  }
  const nameOf = (key: string): Bilingual => {
    const preset = presets.find((each) => each === key)
    if (preset) return { sv: texts.sv.service.presets[preset], en: texts.en.service.presets[preset] }
    return names.get(key) ?? { sv: key, en: key }
  }
  return {
    id: `${service.slug}-rimlighet`,
    title: { sv: texts.sv.service.validityTitle, en: texts.en.service.validityTitle },
    columns: [
      { key: 'other', label: columnLabel('comparedWith'), kind: 'text' },
      { key: 'correlation', label: columnLabel('correlation'), kind: 'number', decimals: 2, signed: true },
      { key: 'cleaned', label: columnLabel('cleaned'), kind: 'text' },
      { key: 'n', label: columnLabel('count'), kind: 'number' },
    ],
    rows: Object.entries(correlations).map(([key, { spearman, n }]) => ({
      key,
      cells: { other: nameOf(key), correlation: spearman, cleaned: cleanedCell(key), n },
    })),
    provenance,
  }
}
