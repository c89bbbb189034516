import fc from 'fast-check'
import {
  type Component,
  type ComponentRule,
  type Provider,
  providers,
  type Remainder,
  type Rounding,
  type RuleSet,
  type UnitVolumes,
  type VolumeModel,
} from '#chapters/budget/volume/rule-set.ts'

/** Random rule sets and what was counted: every kind of component, measure, provider, rounding and remainder. */
export const randomModels: fc.Arbitrary<VolumeModel> = fc
  .record({
    seed: fc.nat(),
    drivers: fc.integer({ min: 1, max: 3 }),
    kinds: fc.array(fc.constantFrom<ComponentRule['kind']>('volume', 'pot', 'index', 'steps', 'fixed', 'given', 'markup', 'fee'), {
      minLength: 1,
      maxLength: 7,
    }),
    units: fc.integer({ min: 1, max: 6 }),
    frame: fc.option(fc.integer({ min: -1_000_000, max: 90_000_000_000 }), { nil: undefined }),
    remainder: fc.constantFrom<Remainder['to'] | undefined>('keep', 'amounts', 'volume', undefined),
    rounding: fc.constantFrom<Rounding['to'] | undefined>('ore', 'krona', '100-kronor', undefined),
    weighted: fc.boolean(),
  })
  .map((shape) => build(shape))

interface Shape {
  readonly seed: number
  readonly drivers: number
  readonly kinds: readonly ComponentRule['kind'][]
  readonly units: number
  readonly frame: number | undefined
  readonly remainder: Remainder['to'] | undefined
  readonly rounding: Rounding['to'] | undefined
  readonly weighted: boolean
}

type Draw = (most: number) => number

/** A small generator of whole numbers, so that one shrinkable seed decides every figure. */
function drawer(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) % (most + 1)
  }
}

function build(shape: Shape): VolumeModel {
  const draw = drawer(shape.seed)
  const ruleSet: RuleSet = {
    schema: 'styrkedjan/rule-set/1',
    id: 'random',
    version: 1,
    title: 'Random',
    year: 2024 + draw(4),
    drivers: Array.from({ length: shape.drivers }, (_, d) => ({
      id: `d${d}`,
      title: `Driver ${d}`,
      unit: 'elev',
      measure: { kind: 'mean-of-year-ends' },
    })),
    indices: [{ id: 'pkv', title: 'PKV', edition: '2026-02', change: (draw(100) - 20) / 1000 }],
    prices: pricesOf(draw),
    components: shape.kinds.map((kind, c) => component(kind, c, shape, draw)),
    ...(shape.rounding === undefined ? {} : { rounding: { to: shape.rounding } }),
    ...(shape.remainder === undefined ? {} : { remainder: remainderOf(shape.remainder) }),
    ...(shape.weighted ? { monthWeights: Array.from({ length: 12 }, (_, month) => draw(9) + (month === 0 ? 1 : 0)) } : {}),
  }
  return {
    ruleSet,
    units: Array.from({ length: shape.units }, (_, u) => unitOf(u, shape, ruleSet.year, draw)),
    ...(shape.frame === undefined ? {} : { frameOre: shape.frame }),
  }
}

function pricesOf(draw: Draw): RuleSet['prices'] {
  return [
    { id: 'p0', title: 'P0', per: 'elev', ore: draw(20_000_000) / (1 + draw(2)) },
    { id: 'p1', title: 'P1', per: 'elev', of: ['p0'], times: 1.06, rounding: { to: 'krona' } },
    { id: 'p2', title: 'P2', per: 'elev', of: ['p0', 'p1'], dividedBy: 12, raisedBy: 'pkv' },
  ]
}

function remainderOf(to: Remainder['to']): Remainder {
  return to === 'volume' ? { to, driver: 'd0' } : { to }
}

/** What multiplies something, and so may have a rounding of its own. */
const computed: ReadonlySet<string> = new Set(['volume', 'index', 'markup'])

function component(kind: ComponentRule['kind'], c: number, { kinds, drivers }: Shape, draw: Draw): Component {
  const some = providers.filter(() => draw(3) > 0)
  const frame = {
    id: `c${c}`,
    title: `Component ${c}`,
    purpose: kind === 'fee' ? 'fee' : 'base',
    ...(some.length > 0 && some.length < providers.length ? { for: some } : {}),
    ...(draw(6) === 0 ? { fixed: true } : {}),
  } as const
  const rounding = draw(2) === 0
  const rule = ruleOf(kind, c, kinds, `d${draw(drivers - 1)}`, draw)
  return { ...frame, ...rule, ...(computed.has(rule.kind) && rounding ? { rounding: { to: 'krona' } } : {}) }
}

function ruleOf(
  kind: ComponentRule['kind'],
  c: number,
  kinds: readonly ComponentRule['kind'][],
  driver: string,
  draw: Draw,
): ComponentRule {
  switch (kind) {
    case 'volume': {
      const byProvider: Readonly<Record<Provider, string>> = {
        own: 'p0',
        independent: 'p1',
        private: 'p2',
        'other-municipality': 'p0',
      }
      return { kind, driver, price: draw(1) === 0 ? byProvider : `p${draw(2)}` }
    }
    case 'pot':
      return { kind, ore: draw(500_000_000), driver, index: 'socio' }
    case 'index':
      return { kind, price: `p${draw(2)}`, driver, index: 'socio' }
    case 'steps':
      return { kind, driver, steps: [{ upTo: 25, ore: 10_000_000 }, { upTo: 100, ore: draw(9_999_999) }] }
    case 'fixed':
      return { kind, ore: draw(99_999_999) }
    case 'markup': {
      const of = kinds.flatMap((each, place) => (place < c && each !== 'fee' ? [`c${place}`] : []))
      return of.length === 0 ? { kind: 'given' } : { kind, share: (draw(200) - 50) / 1000, of }
    }
    case 'fee':
      return draw(1) === 0 ? { kind } : { kind, price: 'p1', driver }
    case 'given':
      return { kind }
  }
}

function unitOf(u: number, { drivers, kinds }: Shape, year: number, draw: Draw): UnitVolumes {
  const volumes = Array.from({ length: drivers }, (_, d) => {
    // Halves, quarters and thirds too: a volume is often a mean. Never 0 by the driver that the rest is shared by.
    const before = draw(400) / (1 + draw(3)) + (d === 0 ? 1 : 0)
    const counted = { [`${year - 1}-12-31`]: before, [`${year}-12-31`]: draw(400) }
    return [`d${d}`, draw(1) === 0 ? before : { on: counted }]
  })
  return {
    id: `u${(u * 7) % 31}`,
    name: `Unit ${u}`,
    provider: providers[draw(3)] ?? 'own',
    volumes: Object.fromEntries(volumes),
    indices: { socio: draw(300) / 100 },
    amounts: Object.fromEntries(kinds.map((_, c) => [`c${c}`, draw(9_999_999)])),
  }
}
