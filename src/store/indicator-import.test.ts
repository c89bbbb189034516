import { expect, test } from 'vitest'
import type { ReportedIndicator, ReportedValue } from '#core/indicator-import.ts'
import type { Provenance } from '#core/provenance.ts'
import { freshDatabase } from '#test/support/database.ts'
import type { Database } from './db.ts'
import { importChanges } from './indicator-changes.ts'
import { completeImport } from './indicator-complete.ts'
import { beginImport } from './indicator-import.ts'
import { importSink } from './indicator-sink.ts'
import { currentValues, indicatorsLoaded } from './indicator-values.ts'

const at = '2026-03-01T12:00:00.000Z'

function indicator(kpi: string): ReportedIndicator {
  return {
    kpi,
    title: `Påhittat ${kpi}`,
    description: '',
    dividedByGender: false,
    municipalityType: 'K',
    auspice: null,
    operatingArea: '',
    perspective: '',
    prelPublicationDate: null,
    publicationDate: null,
    publPeriod: null,
    hasUnitData: false,
  }
}

/** `count` figures of an indicator, for as many municipalities. */
function figures(kpi: string, year: number, count: number, value = 1): ReportedValue[] {
  return Array.from({ length: count }, (_, i) => ({
    kpi,
    year,
    municipality: String(1000 + i),
    gender: 'T',
    value: value + i,
    status: 'published',
    preliminary: false,
  }))
}

async function bringIn(database: Database, source: Provenance['source'], pages: readonly ReportedValue[][]) {
  const run = await beginImport(database, { source, request: { test: true }, at })
  const sink = importSink(database, run)
  for (const [number, values] of pages.entries()) {
    await sink.keep({ address: `page ${number}`, body: '', receivedAt: at }, values)
  }
  const kpis = new Set(pages.flat().map(({ kpi }) => kpi))
  await completeImport(database, run, { indicators: [...kpis].map(indicator), absent: [], at })
  return importChanges(database, run.importId)
}

test('many figures are taken in by pages, and a second time only the changed ones are written', async () => {
  const database = await freshDatabase()
  const pages = Array.from({ length: 10 }, (_, page) => figures('N99001', 2000 + page, 290))
  expect(await bringIn(database, 'Kolada', pages)).toMatchObject({ added: 2900, confirmed: 0, revised: [] })
  const changed = pages.with(3, figures('N99001', 2003, 290, 2))
  const second = await bringIn(database, 'Kolada', changed)
  expect(second).toMatchObject({ added: 0, confirmed: 2610 })
  expect(second.revised).toHaveLength(290)
  expect(await currentValues(database, { kpis: ['N99001'], years: [2003] })).toHaveLength(290)
})

test('figures of different sources are kept apart, and the most real ones are given', async () => {
  const database = await freshDatabase()
  await bringIn(database, 'exempeldata', [figures('N99001', 2024, 3), figures('N99002', 2024, 2)])
  await bringIn(database, 'Kolada', [figures('N99001', 2024, 4, 50)])
  const both = await currentValues(database, { kpis: ['N99001', 'N99002'] })
  expect(both.map(({ source, value }) => `${source} ${value}`)).toEqual([
    'Kolada 50',
    'Kolada 51',
    'Kolada 52',
    'Kolada 53',
  ])
  expect(await currentValues(database, { kpis: ['N99002'] })).toMatchObject([{ source: 'exempeldata' }, {}])
  expect(await currentValues(database, { kpis: ['N99001'], source: 'exempeldata' })).toHaveLength(3)
  expect(await indicatorsLoaded(database)).toMatchObject([
    { kpi: 'N99001', source: 'Kolada', municipalities: 4 },
    { kpi: 'N99001', source: 'exempeldata', municipalities: 3 },
    { kpi: 'N99002', source: 'exempeldata', municipalities: 2 },
  ])
})

test('a figure that comes twice while the source is changing holds as it came last', async () => {
  const database = await freshDatabase()
  await bringIn(database, 'Kolada', [figures('N99001', 2024, 1, 5), figures('N99001', 2024, 1, 6)])
  expect(await currentValues(database, { kpis: ['N99001'] })).toMatchObject([{ value: 6 }])
})
