import { allocate } from '#chapters/budget/volume/allocate.ts'
import { monthsOf } from '#chapters/budget/volume/months.ts'
import type { Component, ComponentRule, UnitVolumes, VolumeModel } from '#chapters/budget/volume/rule-set.ts'

/** What the engine took, and what one sum of its answer takes. Medians, milliseconds. */
export interface VolumeTimes {
  /** From rule set and counts to every amount, checked. */
  readonly allocate: number
  /** From amounts to months. */
  readonly months: number
  /** Summing the months once. */
  readonly sum: number
}

/** Runs the whole engine on a made-up municipality, on the server or in a browser alike. */
export function volumeTimes(units: number, rounds: number): VolumeTimes {
  const model = largeModel(units)
  const times: { allocate: number[]; months: number[]; sum: number[] } = { allocate: [], months: [], sum: [] }
  let checked = 0
  for (let round = 0; round < rounds + 3; round++) {
    const start = performance.now()
    const outcome = allocate(model)
    const allocated = performance.now()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]))
    const months = monthsOf(outcome.value)
    const spread = performance.now()
    // A browser's clock is coarse: summed many times, and divided.
    for (let again = 0; again < 50; again++) checked = sumOf(months)
    const summed = performance.now()
    if (checked !== model.frameOre)
      throw new Error(`the months sum to ${checked}, the frame is ${model.frameOre}`)
    // The first rounds warm the machine.
    if (round < 3) continue
    times.allocate.push(allocated - start)
    times.months.push(spread - allocated)
    times.sum.push((summed - spread) / 50)
  }
  return { allocate: middle(times.allocate), months: middle(times.months), sum: middle(times.sum) }
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0
  return sum
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

const drivers = 10
const components = 39

/** Every kind of component, counts on two days for half of the drivers, unequal months, and a frame shared to the öre. */
function largeModel(units: number): VolumeModel {
  return {
    ruleSet: {
      schema: 'styrkedjan/rule-set/1',
      id: 'large',
      version: 1,
      title: 'Large',
      year: 2026,
      drivers: Array.from({ length: drivers }, (_, d) => ({
        id: `d${d}`,
        title: `Driver ${d}`,
        unit: 'elev',
        measure: { kind: 'mean-of-year-ends' },
      })),
      prices: Array.from({ length: drivers }, (_, d) => ({
        id: `p${d}`,
        title: `Price ${d}`,
        per: 'elev',
        ore: 9_234_900 + 13_577 * d,
      })),
      components: Array.from({ length: components }, (_, c) => component(c)),
      remainder: { to: 'amounts' },
      monthWeights: [9, 9, 9, 8, 8, 7, 6, 8, 9, 9, 9, 9],
    },
    frameOre: units * 40_000_000_00,
    units: Array.from({ length: units }, (_, u) => unitOf(u)),
  }
}

function component(c: number): Component {
  return { id: `c${c}`, title: `Component ${c}`, purpose: 'base', ...ruleOf(c) }
}

function ruleOf(c: number): ComponentRule {
  const driver = `d${c % drivers}`
  if (c < 20) return { kind: 'volume', driver, price: `p${c % drivers}` }
  if (c < 25) return { kind: 'index', driver, price: `p${c % drivers}`, index: 'socio' }
  if (c < 29)
    return {
      kind: 'steps',
      driver,
      steps: [
        { upTo: 25, ore: 10_000_000 },
        { upTo: 75, ore: 5_000_000 },
      ],
    }
  if (c < 31) return { kind: 'fixed', ore: 30_000_000 }
  if (c < 33) return { kind: 'given' }
  if (c < 35) return { kind: 'pot', ore: 7_000_000_033, driver, index: 'socio' }
  if (c < 38) return { kind: 'markup', share: 0.03, of: Array.from({ length: 20 }, (_, base) => `c${base}`) }
  return { kind: 'fee', price: 'p1', driver }
}

function unitOf(u: number): UnitVolumes {
  const volumes = Array.from({ length: drivers }, (_, d) => {
    const count = (u * 37 + d * 11) % 120
    return [`d${d}`, d % 2 === 0 ? count : { on: { '2025-12-31': count, '2026-12-31': count + 1 } }]
  })
  return {
    id: `unit-${u}`,
    name: `Unit ${u}`,
    provider: u % 4 === 0 ? 'independent' : 'own',
    volumes: Object.fromEntries(volumes),
    indices: { socio: 0.5 + ((u * 13) % 100) / 100 },
    amounts: { c31: 12_345_600 + u, c32: 700_100 },
  }
}
