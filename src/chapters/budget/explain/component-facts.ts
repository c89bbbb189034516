import type { Component, Driver, Provider } from '#chapters/budget/volume/rule-set.ts'
import { priceOf, stepOf } from '#chapters/budget/volume/unit-amounts.ts'
import type { Chain, ChainStep } from './chain.ts'
import { amountIn, volumeIn } from './figures.ts'
import { volumeBefore } from './mixed.ts'
import { raisedBy } from './raised-by.ts'
import type { Restatement } from './restated.ts'
import type { Fact } from './step-facts.ts'
import type { RuleRun } from './year-budget.ts'

/** What is asked: why did this component change for this unit in this step? */
export interface Asked {
  readonly chain: Chain
  readonly step: ChainStep
  readonly unit: string
  readonly component: string
  readonly restated: Restatement
}

/** What a row rests on. */
export function componentFacts(asked: Asked): readonly Fact[] {
  const { step } = asked
  const { before, now } = both(asked)
  const held = now ?? before
  if (held?.kind === 'markup' && (step !== 'rule' || sameRule(before, now))) return [follows(asked, held)]
  switch (step) {
    case 'volume':
      return volumeFacts(asked, before ?? now)
    case 'price':
      return priceFacts(asked, before, now)
    case 'rule':
      return ruleFacts(asked, before, now)
    case 'structure':
      return structureFacts(asked, before, now)
    case 'given':
      return [amountFact(asked)]
  }
}

function both({ chain, component }: Asked) {
  const of = (run: RuleRun | undefined) =>
    run?.allocation.ruleSet.components.find(({ id }) => id === component)
  return { before: of(chain.before), now: of(chain.now) }
}

function volumeFacts(asked: Asked, component: Component | undefined): readonly Fact[] {
  if (!component) return []
  const volume = volumeFact(asked, component)
  switch (component.kind) {
    case 'steps': {
      const sizes = sizeFact(asked, component)
      return [...volume, ...(sizes ? [sizes] : [])]
    }
    case 'pot':
      return [...volume, { kind: 'shared' }]
    case 'fixed':
    case 'given':
      return [amountFact(asked)]
    default:
      return volume
  }
}

function volumeFact(asked: Asked, component: Component): readonly Fact[] {
  const id = 'driver' in component ? component.driver : undefined
  const of = (run: RuleRun | undefined) => run?.allocation.ruleSet.drivers.find((each) => each.id === id)
  const [earlier, later] = [of(asked.chain.before), of(asked.chain.now)]
  const driver = later ?? earlier
  if (!driver) return []
  const before = volumeOnceHad(asked, driver.id)
  const after = asked.chain.now && volumeIn(asked.chain.now.allocation, asked.unit, driver.id)
  return [
    {
      ...{ kind: 'volume', driver: driver.id, title: driver.title, unit: driver.unit },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
    ...(before === undefined || after === undefined ? [] : countingFact(earlier, later)),
  ]
}

/** A driver that counts something else than last year, or in another way. */
function countingFact(before: Driver | undefined, now: Driver | undefined): readonly Fact[] {
  if (!before || !now || JSON.stringify(before) === JSON.stringify(now)) return []
  return [{ kind: 'counted-otherwise', ...(before.title === now.title ? {} : { before: before.title }) }]
}

function volumeOnceHad({ chain, unit, restated }: Asked, driver: string): number | undefined {
  const { before, now = before } = chain
  if (!before || !now || restated.sources(unit).length === 0) return undefined
  return volumeBefore({ before, now, restated }, unit, driver)
}

/** On which step the unit stood, and stands. */
function sizeFact(asked: Asked, component: Component & { readonly kind: 'steps' }): Fact | undefined {
  const before = stepOf(component.steps, volumeOnceHad(asked, component.driver) ?? 0)
  const size = asked.chain.now && volumeIn(asked.chain.now.allocation, asked.unit, component.driver)
  const after = stepOf(component.steps, size ?? 0)
  if (before === after) return undefined
  return { kind: 'size', ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

function priceFacts(asked: Asked, before?: Component, now?: Component): readonly Fact[] {
  const { chain, unit } = asked
  const provider = providerIn(chain.now, unit)
  const id = before && provider && priceOf(before, provider)
  if (id !== undefined) return priceFact(asked, id)
  if (before?.kind === 'fixed' && now?.kind === 'fixed') {
    return [{ kind: 'amount', beforeOre: before.ore, afterOre: now.ore }]
  }
  if (before?.kind === 'steps' && now?.kind === 'steps') {
    const size = (chain.now && volumeIn(chain.now.allocation, unit, before.driver)) ?? 0
    const [old, later] = [stepOf(before.steps, size), stepOf(now.steps, size)]
    return [{ kind: 'size', ...(old ? { before: old } : {}), ...(later ? { after: later } : {}) }]
  }
  return []
}

function priceFact({ chain }: Asked, id: string): readonly Fact[] {
  const told = [chain.now, chain.before].flatMap((run) => run?.allocation.ruleSet.prices ?? [])
  const price = told.find((each) => each.id === id)
  if (!price) return []
  const beforeOre = chain.before?.allocation.prices.get(id)?.ore
  const afterOre = chain.now?.allocation.prices.get(id)?.ore
  const index = chain.now?.allocation.ruleSet.indices?.find((each) => each.id === price.raisedBy)
  return [
    {
      ...{ kind: 'price', price: id, title: price.title, per: price.per },
      ...(beforeOre === undefined ? {} : { beforeOre }),
      ...(afterOre === undefined ? {} : { afterOre }),
      ...(index ? { index } : {}),
    },
  ]
}

function ruleFacts(asked: Asked, before?: Component, now?: Component): readonly Fact[] {
  const told = {
    ...(before?.plain === undefined ? {} : { before: before.plain }),
    ...(now?.plain === undefined ? {} : { after: now.plain }),
  }
  const added = now?.kind === 'markup' ? [follows(asked, now)] : []
  if (!before) return [{ kind: 'rule', what: 'new', ...told }, ...added]
  if (!now) return [{ kind: 'rule', what: 'gone', ...told }]
  return [{ kind: 'rule', what: 'changed', ...told }]
}

function structureFacts(asked: Asked, before?: Component, now?: Component): readonly Fact[] {
  const { chain, unit } = asked
  if (now?.kind !== 'pot' && now?.kind !== 'index') return []
  const name = now.index
  const old = chain.before && unitIn(chain.before, unit)?.indices?.[name]
  const later = chain.now && unitIn(chain.now, unit)?.indices?.[name]
  const index: readonly Fact[] =
    old === later
      ? []
      : [
          {
            ...{ kind: 'index', index: name },
            ...(old === undefined ? {} : { before: old }),
            ...(later === undefined ? {} : { after: later }),
          },
        ]
  if (now.kind === 'index') return index
  const pot: readonly Fact[] =
    before?.kind === 'pot' && before.ore !== now.ore
      ? [{ kind: 'pot', beforeOre: before.ore, afterOre: now.ore }]
      : []
  return [...pot, ...index, { kind: 'shared' }]
}

function amountFact({ chain, unit, component }: Asked): Fact {
  const beforeOre = chain.start(unit, component)
  const afterOre = chain.now ? amountIn(chain.now.allocation, unit, component) : 0
  const index = raisedBy(chain.now?.allocation.ruleSet.indices, beforeOre, afterOre)
  return { kind: 'amount', beforeOre, afterOre, ...(index ? { index } : {}) }
}

function follows({ chain }: Asked, markup: Component & { readonly kind: 'markup' }): Fact {
  const titles = markup.of.map((id) => chain.components.find((each) => each.id === id)?.title ?? id)
  return { kind: 'follows', titles }
}

function unitIn({ allocation }: RuleRun, unit: string) {
  return allocation.units[allocation.places.units.get(unit) ?? -1]
}

function providerIn(run: RuleRun | undefined, unit: string): Provider | undefined {
  return run && unitIn(run, unit)?.provider
}

/** Whether two rules say the same, whatever they are called. */
function sameRule(before: Component | undefined, now: Component | undefined): boolean {
  if (!before || !now) return false
  const bare = ({ title: _, plain: __, ...rule }: Component) => JSON.stringify(rule)
  return bare(before) === bare(now)
}
