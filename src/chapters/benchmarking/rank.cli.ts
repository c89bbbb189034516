import { stat } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { language, say } from '#cli/language.ts'
import { dataOption, emit, formatOption, tell } from '#cli/output.ts'
import { withStore } from '#cli/store.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { unwrap } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { readIndicators } from '#sources/indicator-csv/read-indicators.ts'
import { readCsvFile } from '#sources/spreadsheet/read-csv-file.ts'
import { readInstallation } from '#store/installation.ts'
import { readChoice, type WrittenChoice } from './choice.ts'
import { rankMunicipalities } from './efficiency/rank.ts'
import { validity } from './efficiency/validity.ts'
import { presets, type RankingChoice, type Service } from './model.ts'
import { servicesOf } from './own-services.store.ts'
import { buildPanel, type Panel } from './panel.ts'
import { rankDocument } from './rank-document.ts'
import { rankText } from './rank-report.cli.ts'
import { benchmarkData } from './results.store.ts'
import { findService } from './services/find-service.ts'
import { unknownCodes } from './unknown-codes.ts'

export const rankCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Rangordnar kommuner efter effektivitet i en verksamhet, med intervall för varje plats.',
      en: 'Ranks municipalities by efficiency in a service, with an interval for each place.',
    }),
  },
  args: {
    service: {
      type: 'string',
      required: true,
      valueHint: 'S',
      description: say({
        sv: 'Verksamhet, till exempel compulsory-school',
        en: 'Service, such as compulsory-school',
      }),
    },
    preset: {
      type: 'enum',
      options: [...presets],
      description: say({ sv: 'Metod (annars index)', en: 'Method (else index)' }),
    },
    set: {
      type: 'string',
      valueHint: 'ID',
      description: say({
        sv: 'Verksamhetens uppsättning nyckeltal (annars den första)',
        en: "The service's set of indicators (else the first)",
      }),
    },
    cost: {
      type: 'string',
      valueHint: 'KPI',
      description: say({ sv: 'Kostnadsmått', en: 'Cost indicator' }),
    },
    quality: {
      type: 'string',
      valueHint: 'KPI,…',
      description: say({
        sv: 'Kvalitetsmått, med komma mellan',
        en: 'Quality indicators, separated by commas',
      }),
    },
    structure: {
      type: 'string',
      valueHint: 'KPI,…',
      description: say({ sv: 'Strukturmått att rensa för', en: 'Structure indicators to clean of' }),
    },
    weight: {
      type: 'string',
      valueHint: 'W',
      description: say({ sv: 'Kvalitetens vikt, 0–1 (annars 0,5)', en: 'Weight of quality, 0–1 (else 0.5)' }),
    },
    window: {
      type: 'string',
      valueHint: 'A-B',
      description: say({
        sv: 'Första och sista året (annars de senaste tre)',
        en: 'First and last year (else the latest three)',
      }),
    },
    csv: {
      type: 'string',
      valueHint: 'FILE',
      description: say({
        sv: 'Läs värdena ur en fil med kolumnerna kpi,municipality,year,gender,value i stället för ur datalagret',
        en: 'Read the values from a file with the columns kpi,municipality,year,gender,value instead of from the store',
      }),
    },
    seed: {
      type: 'string',
      valueHint: 'N',
      description: say({ sv: 'Slumpfrö (annars 1)', en: 'Seed (else 1)' }),
    },
    replications: {
      type: 'string',
      valueHint: 'B',
      description: say({ sv: 'Dragningar (annars 2 000)', en: 'Draws (else 2,000)' }),
    },
    ...dataOption,
    ...formatOption,
  },
  async run({ args }) {
    const { service, choice, panel, provenance } =
      args.csv === undefined ? await stored(args) : await fromFile(args, args.csv)
    const ranking = unwrap(rankMunicipalities(panel, choice))
    const set = service.sets.find(({ id }) => id === args.set) ?? service.sets[0]
    const correlations = validity(panel, ranking, set)
    emit(
      {
        ...rankDocument(service, ranking, correlations, (text) => text[language]),
        provenance: fixed(provenance),
      },
      {
        format: args.format,
        text: () => rankText(service, ranking, provenance, language),
      },
    )
  },
})

interface Asked extends WrittenChoice {
  readonly service: string
  readonly data?: string | undefined
}

interface Read {
  readonly service: Service
  readonly choice: RankingChoice
  readonly panel: Panel
  readonly provenance: Provenance
}

/** A file knows nothing of the municipality's own services. */
async function fromFile(args: Asked, file: string): Promise<Read> {
  const service = unwrap(findService(args.service))
  const choice = unwrap(readChoice(service, args))
  const values = unwrap(readIndicators(unwrap(await readCsvFile(file))))
  const leftOut = unknownCodes(values, officialMunicipalities)
  if (leftOut) tell(say(leftOut))
  return {
    service,
    choice,
    panel: buildPanel(values, officialMunicipalities),
    provenance: { source: 'file', mark: 'derived', retrievedAt: await savedAt(file), preliminary: false },
  }
}

/** The same file gives the same document, wherever and whenever it lies: scripts compare them. */
function fixed(provenance: Provenance): Partial<Provenance> {
  return provenance.source === 'file' ? { source: provenance.source, mark: provenance.mark } : provenance
}

/** When the file was last written; of standard input, now. */
async function savedAt(file: string): Promise<string> {
  return (file === '-' ? new Date() : (await stat(file)).mtime).toISOString()
}

/** Kolada's figures where the store has them, else the example's: the provenance says which. */
function stored(args: Asked): Promise<Read> {
  const shipped = findService(args.service)
  // Wrong use is told before a store is opened, where it can be.
  if (shipped.ok) unwrap(readChoice(shipped.value, args))
  return withStore(args, async ({ database }) => {
    const services = await servicesOf(database, (await readInstallation(database))?.municipality)
    const service = unwrap(findService(args.service, services))
    const choice = unwrap(readChoice(service, args))
    return { service, choice, ...(await benchmarkData(database, service, choice)) }
  })
}
