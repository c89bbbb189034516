import {
  adjustmentKinds,
  type FiscalBase,
  type FiscalStage,
  fiscalStages,
  type PlanYear,
} from '#chapters/budget/fiscal/model.ts'
import { nothing } from '#chapters/budget/fiscal/ore.ts'
import { formatNumber } from '#core/format.ts'
import { toOre } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { readFigure } from '#core/written-figure.ts'
import { baseFields, type FieldUnit, type YearField, yearFields } from './year-fields.ts'

/** A year as it was written in the form: texts by the names of the fields. */
export type WrittenYear = Readonly<Partial<Record<string, string>>>

export interface ReadYear {
  readonly year: PlanYear
  readonly reason: string
  readonly source: string
}

/** Öre of a thousand kronor. */
const perThousand = 100_000

/** Reads the form, with every problem at its field. */
export function readYear(written: WrittenYear): Outcome<ReadYear> {
  // In the order in which the form asks.
  const problems: Problem[] = []
  const figures = new Map<string, number>()
  const year = Number(written.year)
  if (!/^20\d{2}$/.test(written.year?.trim() ?? '')) problems.push(missing.year)
  const stage = fiscalStages.find((each) => each === written.stage)
  if (!stage) problems.push(missing.stage)
  for (const field of yearFields) {
    const text = written[field.name]?.trim() ?? ''
    if (text === '') continue
    const value = figureOf(text, field)
    if (typeof value === 'number') figures.set(field.name, value)
    else problems.push(value)
  }
  if (!figures.has('result') && !problems.some(({ where }) => where === 'result'))
    problems.push(missing.result)
  const source = written.source?.trim() ?? ''
  if (source === '') problems.push(missing.source)
  const reason = written.reason?.trim() ?? ''
  if (reason === '') problems.push(missing.reason)
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({ year: yearFrom(year, stage ?? 'plan', figures), reason, source })
}

function figureOf(text: string, field: YearField): number | Problem {
  const value = readFigure(text)
  if (value === undefined) return notAFigure(field)
  if (value < 0 && !field.signed) return negative(field)
  if (field.unit === 'percent') return value > 100 ? aboveHundred(field) : value / 100
  if (field.unit === 'people') return Number.isInteger(value) ? value : notAFigure(field)
  return Math.round(value * perThousand)
}

function yearFrom(year: number, stage: FiscalStage, figures: ReadonlyMap<string, number>): PlanYear {
  const ore = (name: string) => {
    const value = figures.get(name)
    return value === undefined ? undefined : toOre(value)
  }
  const given = <Key extends string>(key: Key, value: ReturnType<typeof ore>) =>
    value === undefined ? {} : { [key]: value }
  const reserve = { ...given('rer', ore('rer')), ...given('rur', ore('rur')) }
  const base: FiscalBase = Object.fromEntries(
    baseFields.flatMap(({ name, key }) => {
      const value = figures.get(name)
      return value === undefined ? [] : [[key, value]]
    }),
  )
  return {
    ...{ year, stage, base, resultOre: ore('result') ?? nothing, exceptionalReasonsInside: false },
    adjustments: adjustmentKinds.flatMap((kind) => {
      const amountOre = ore(`adj-${kind}`)
      return amountOre === undefined || amountOre === 0 ? [] : [{ kind, amountOre }]
    }),
    toReserveOre: ore('toReserve') ?? nothing,
    fromReserveOre: ore('fromReserve') ?? nothing,
    ...given('fromOldReserveOre', ore('fromOldReserve') || undefined),
    exceptionalReasonsOre: ore('exceptionalReasons') ?? nothing,
    ...given('openingDeficitOre', ore('openingDeficit')),
    ...given('taxesAndGrantsOre', ore('taxesAndGrants')),
    ...given('equityInclPensionsOre', ore('equity')),
    ...(Object.keys(reserve).length > 0 ? { reserveOre: reserve } : {}),
  }
}

/** A year that is there already, as it stands in the form. */
export function writtenYear(year: PlanYear): WrittenYear {
  const { reserveOre, base = {} } = year
  const write = (value: number | undefined, unit: FieldUnit) =>
    value === undefined
      ? ''
      : writtenNumber(
          unit === 'tkr' ? value / perThousand : unit === 'percent' ? Math.round(value * 1e4) / 100 : value,
        )
  return {
    year: String(year.year),
    stage: year.stage,
    result: write(year.resultOre, 'tkr'),
    ...Object.fromEntries(
      adjustmentKinds.map((kind) => {
        const those = year.adjustments.filter((each) => each.kind === kind)
        const sum = those.reduce((all, { amountOre }) => all + amountOre, 0)
        return [`adj-${kind}`, those.length === 0 ? '' : write(sum, 'tkr')]
      }),
    ),
    toReserve: write(year.toReserveOre, 'tkr'),
    fromReserve: write(year.fromReserveOre, 'tkr'),
    fromOldReserve: write(year.fromOldReserveOre, 'tkr'),
    rer: write(reserveOre?.rer, 'tkr'),
    rur: write(reserveOre?.rur, 'tkr'),
    exceptionalReasons: write(year.exceptionalReasonsOre, 'tkr'),
    openingDeficit: write(year.openingDeficitOre, 'tkr'),
    taxesAndGrants: write(year.taxesAndGrantsOre, 'tkr'),
    equity: write(year.equityInclPensionsOre, 'tkr'),
    ...Object.fromEntries(baseFields.map(({ name, key, unit }) => [name, write(base[key], unit)])),
  }
}

/** What was sent, written as a year that is there already is; as it was sent where it can't be read. */
export function asItStands(written: WrittenYear): WrittenYear {
  const read = readYear(written)
  return read.ok ? writtenYear(read.value.year) : written
}

/** As it is read again: spaces between thousands and a decimal comma, with every decimal that it has. */
export function writtenNumber(value: number): string {
  return formatNumber(value, 'sv', { decimals: String(value).split('.')[1]?.length ?? 0 })
}

function notAFigure({ name, label, unit }: YearField): Problem {
  const [sv, en] =
    unit === 'people' ? ['ett helt tal', 'a whole number'] : ['ett tal, som 1 234,5', 'a figure, as 1 234.5']
  return {
    code: 'not-a-figure',
    where: name,
    text: {
      sv: `${label.sv}: skriv ${sv}, eller lämna fältet tomt.`,
      en: `${label.en}: write ${en}, or leave the field empty.`,
    },
  }
}

function negative({ name, label }: YearField): Problem {
  return {
    code: 'negative-figure',
    where: name,
    text: {
      sv: `${label.sv}: skriv beloppet utan minustecken. Fältets namn säger åt vilket håll det räknas.`,
      en: `${label.en}: write the amount without a minus sign. The name of the field says which way it counts.`,
    },
  }
}

function aboveHundred({ name, label }: YearField): Problem {
  return {
    code: 'above-hundred',
    where: name,
    text: {
      sv: `${label.sv}: skriv högst 100 procent.`,
      en: `${label.en}: write at most 100 per cent.`,
    },
  }
}

const missing = {
  year: {
    code: 'year-missing',
    where: 'ar',
    text: { sv: 'Skriv året med fyra siffror, som 2027.', en: 'Write the year with four digits, as 2027.' },
  },
  stage: {
    code: 'stage-missing',
    where: 'stage',
    text: {
      sv: 'Välj om siffrorna är utfall, prognos, budget eller plan.',
      en: 'Choose whether the figures are outcome, forecast, budget or plan.',
    },
  },
  result: {
    code: 'result-missing',
    where: 'result',
    text: { sv: 'Skriv årets resultat i tkr.', en: "Write the year's result in SEK thousand." },
  },
  reason: {
    code: 'reason-missing',
    where: 'reason',
    text: {
      sv: 'Skriv varför siffrorna ändras. Den tidigare versionen ligger kvar.',
      en: 'Write why the figures change. The earlier version is kept.',
    },
  },
  source: {
    code: 'source-missing',
    where: 'source',
    text: {
      sv: 'Skriv var siffrorna kommer ifrån, som Delårsrapport augusti 2026.',
      en: 'Write where the figures come from, such as Interim report August 2026.',
    },
  },
} as const satisfies Record<string, Problem>
