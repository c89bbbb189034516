import { defineEndpoint, provenanceDocument } from '#api/document.ts'
import type { Gender } from '#core/indicator.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import { toRead } from '#web/doors.ts'
import { readYears } from './fetch-request.ts'
import { indicatorValues } from './indicator.store.ts'
import * as shapes from './shapes.api.ts'
import { sourceFor } from './store.ts'

/** The raw figures of one indicator, as they were published. */
export const indicatorEndpoint = defineEndpoint({
  path: '/indicators/{kpi}/values',
  id: 'getIndicatorValues',
  access: toRead('data-source'),
  summary: 'The figures of an indicator as they were published',
  description: 'Raw. Figures from Kolada are to be shown with the words "Källa: Kolada".',
  parts: { kpi: "Kolada's id, such as `N15008`." },
  choices: {
    municipality: 'Four-digit codes, separated by commas; else all, with the country as `0000`.',
    years: 'First and last year, `2019-2023`, or one; else all.',
    gender: '`T`, `K` or `M`; else all.',
  },
  answer: shapes.indicatorValues,
  async respond({ database }, { path, query }) {
    const read = combine({ years: years(query.get('years')), gender: gender(query.get('gender')) })
    if (!read.ok) return read
    const source = sourceFor((await readInstallation(database))?.kind)
    const found = await indicatorValues(database, path.kpi ?? '', source)
    if (!found.ok) return found
    const { kpi, title, values, provenance } = found.value
    const codes = query.get('municipality')?.split(',')
    const [first, last] = read.value.years ?? [-Infinity, Infinity]
    return succeed({
      kpi,
      title,
      values: values
        .filter(({ municipality }) => codes === undefined || codes.includes(municipality))
        .filter(({ year }) => first <= year && year <= last)
        .filter((value) => read.value.gender === undefined || value.gender === read.value.gender)
        .map(({ municipality, year, gender, value, preliminary }) => ({
          municipality,
          year,
          gender,
          value,
          preliminary,
        })),
      provenance: provenanceDocument(provenance),
    })
  },
})

function years(written: string | null): Outcome<readonly [number, number] | undefined> {
  return written === null ? succeed(undefined) : readYears(written)
}

function gender(written: string | null): Outcome<Gender | undefined> {
  if (written === null || written === 'T' || written === 'K' || written === 'M')
    return succeed(written ?? undefined)
  return refuse({
    code: 'not-a-gender',
    where: 'gender',
    text: {
      sv: `"${written}" är inget kön i Kolada. Skriv T (totalt), K (kvinnor) eller M (män).`,
      en: `"${written}" is no gender in Kolada. Write T (total), K (women) or M (men).`,
    },
  })
}
