/** From a value to a place. */
export type Scale = (value: number) => number

/** A straight scale. A domain without extent puts everything in the middle. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain
  const [from, to] = range
  if (low === high) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/**
 * Round values within a span, about as many as asked for, in steps of 1, 2 or 5 times a power of ten.
 *
 * @example ticks(0, 1, 4) // [0, 0.2, 0.4, 0.6, 0.8, 1]
 */
export function ticks(low: number, high: number, about: number): number[] {
  if (!(high > low)) return [low]
  const rough = (high - low) / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough * 0.75) ?? 10) * power
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  // Multiplied, not added up: 0.1 + 0.2 would be written with seventeen digits.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

/** Decimals that the ticks of one axis need, so that none is rounded and all look alike. */
export function tickDecimals(values: readonly number[]): number {
  const exact = (decimals: number) =>
    values.every((value) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9)
  return [0, 1, 2, 3].find(exact) ?? 4
}

/** Lowest and highest of some values; not-a-number where there are none. */
export function extent(values: readonly number[]): [number, number] {
  let low = Number.NaN
  let high = Number.NaN
  for (const value of values) {
    if (!(value >= low)) low = value
    if (!(value <= high)) high = value
  }
  return [low, high]
}

/** A place across the chart as SVG writes it, to a thousandth of the width. */
export function percent(place: number): string {
  return `${Math.round(place * 10) / 10}%`
}
