import { toOre } from '#core/money.ts'
import type { FiscalYear, PlanYear } from '#chapters/budget/fiscal/model.ts'

/** Whole millions of kronor. */
export function million(kronor: number) {
  return toOre(Math.round(kronor * 100_000_000))
}

/** A year with nothing but what is told. */
export function aYear(year: number, result: number, more: Partial<FiscalYear> = {}): FiscalYear {
  return {
    ...{ year, resultOre: million(result), adjustments: [] },
    ...{ toReserveOre: toOre(0), fromReserveOre: toOre(0), exceptionalReasonsOre: toOre(0) },
    exceptionalReasonsInside: false,
    ...more,
  }
}

export function aPlanYear(
  year: number,
  stage: PlanYear['stage'],
  result: number,
  more: Partial<FiscalYear> = {},
): PlanYear {
  return { ...aYear(year, result, more), stage }
}
