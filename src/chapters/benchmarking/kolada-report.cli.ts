import type { Bilingual } from '#core/language.ts'
import type { FetchReport } from './fetch.store.ts'

/** So many of a kind are written out; the rest are counted. */
const mostShown = 10

/** What a fetch brought, as lines for people: the sum first, then what needs somebody's eyes. */
export function reportText(report: FetchReport): Bilingual {
  const kinds = [
    ...report.renamed.map(({ kpi, before, after }) => ({
      sv: `${kpi} har en ny titel hos Kolada och väntar på bekräftelse: "${before}" → "${after}"`,
      en: `${kpi} has a new title at Kolada and waits to be confirmed: "${before}" → "${after}"`,
    })),
    ...report.vanished.map(({ kpi, title }) => ({
      sv: `${kpi} finns inte längre hos Kolada; de tidigare värdena är kvar: ${title}`,
      en: `${kpi} is no longer at Kolada; the earlier figures are kept: ${title}`,
    })),
    ...report.heldBack
      .filter(({ reason }) => reason === 'coverage')
      .map(({ kpi, year, before, after }) => ({
        sv: `${kpi} ${year} togs inte in: bara ${after} kommuner har värden mot ${before} förut`,
        en: `${kpi} ${year} was not taken in: only ${after} municipalities have figures against ${before} before`,
      })),
    ...some(report.revised, ({ kpi, municipality, year, gender, before, after }) => ({
      sv: `${kpi} ${municipality} ${year} ${gender} har ändrats: ${before ?? 'saknas'} → ${after ?? 'saknas'}`,
      en: `${kpi} ${municipality} ${year} ${gender} was revised: ${before ?? 'missing'} → ${after ?? 'missing'}`,
    })),
  ]
  const lines = [summary(report), ...kinds]
  return { sv: lines.map(({ sv }) => sv).join('\n'), en: lines.map(({ en }) => en).join('\n') }
}

function summary({
  rows,
  requests,
  added,
  confirmed,
  revised,
  withdrawn,
  finalised,
}: FetchReport): Bilingual {
  return {
    sv:
      `${rows} värden hämtade med ${requests} frågor: ${added} nya, ${revised.length} ändrade, ` +
      `${withdrawn.length} återtagna, ${finalised} nu slutliga, ${confirmed} oförändrade. Källa: Kolada.`,
    en:
      `${rows} figures fetched with ${requests} questions: ${added} new, ${revised.length} revised, ` +
      `${withdrawn.length} withdrawn, ${finalised} now final, ${confirmed} unchanged. Source: Kolada.`,
  }
}

function some<T>(list: readonly T[], line: (item: T) => Bilingual): Bilingual[] {
  const rest = list.length - mostShown
  const more = {
    sv: `… och ${rest} till (--format json visar alla)`,
    en: `… and ${rest} more (--format json shows all)`,
  }
  return [...list.slice(0, mostShown).map(line), ...(rest > 0 ? [more] : [])]
}
