import type { Problem } from '#core/outcome.ts'
import { readFigure } from '#core/written-figure.ts'
import { type MeasureId, measureUnits } from './measures.ts'

/** How many of the measure's unit one written unit is: per cent, kronor, months. */
const perWritten = { share: 0.01, ore: 100, months: 1 } as const

/** A limit as people write it, in the measure's unit: per cent, kronor or months. */
export function readLimit(text: string, measure: MeasureId): number | undefined {
  const value = readFigure(text)
  // 2,3 per cent is 0.023, not 0.023000000000000003.
  return value === undefined ? undefined : Number((value * perWritten[measureUnits[measure]]).toPrecision(12))
}

export function writtenLimit(limit: number, measure: MeasureId): string {
  return String(Number((limit / perWritten[measureUnits[measure]]).toPrecision(12))).replace('.', ',')
}

export function limitMissing(where: string): Problem {
  return {
    code: 'limit-missing',
    where,
    text: {
      sv: 'Skriv gränsen som ett tal: procent för andelar, kronor för belopp, eller månader.',
      en: 'Write the limit as a figure: per cent for shares, kronor for amounts, or months.',
    },
  }
}
