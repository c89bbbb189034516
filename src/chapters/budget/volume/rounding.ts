import type { Rounding } from './rule-set.ts'

/** Öre a step. */
const steps = {
  ore: 1,
  krona: 100,
  '10-kronor': 1_000,
  '100-kronor': 10_000,
  '1000-kronor': 100_000,
} as const satisfies Record<Rounding['to'], number>

const toOre: Rounding = { to: 'ore' }

/**
 * The one place where an amount becomes whole: half away from zero, to the step of the rounding.
 *
 * A half on paper is seldom a half in a computer: 1.005 × 100 comes out as 100.49999999999999. What lies within the
 * error that a handful of multiplications leave (some parts in 10¹⁵) of a half is a half.
 *
 * @param ore may have decimals
 * @returns whole öre, never −0
 * @example roundMoney(1.005 * 100) // 101
 */
export function roundMoney(ore: number, { to }: Rounding = toOre): number {
  const step = steps[to]
  const size = Math.abs(ore) / step
  const whole = Math.floor(size)
  const rounded = (size - whole >= 0.5 - Math.max(size, 1) * 8 * Number.EPSILON ? whole + 1 : whole) * step
  return ore < 0 && rounded > 0 ? -rounded : rounded
}
