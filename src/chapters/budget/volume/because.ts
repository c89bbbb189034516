import { type Allocation, type Because, remainderId, type Shared } from './allocation.ts'
import { isFor } from './is-for.ts'
import { gaugeOf, measured } from './measured.ts'
import type { Component, Driver, UnitVolumes } from './rule-set.ts'
import { priceOf, product, ruleOf, stepOf } from './unit-amounts.ts'

/**
 * Why a unit got what it got of a component: the steps from prices and counts to the amount, in the order in which it
 * was reckoned. Worked out when it is asked for, from the same figures as the amount.
 *
 * @returns no step where the allocation has no such unit or component
 * @example because(allocation, 'sandskolan', 'grundbelopp') // price, counted, volume, rounded
 */
export function because(allocation: Allocation, unitId: string, componentId: string): readonly Because[] {
  const u = allocation.places.units.get(unitId)
  const c = allocation.places.components.get(componentId)
  const unit = allocation.units[u ?? -1]
  const component = allocation.components[c ?? -1]
  if (u === undefined || c === undefined || unit === undefined || component === undefined) return []
  const asked: Asked = { allocation, u, c, unit, component }
  if (component.id === remainderId) return remainderSteps(asked)
  if (!isFor(component, unit.provider)) return [{ step: 'not-for', provider: unit.provider }]
  return ruleSteps(asked)
}

interface Asked {
  readonly allocation: Allocation
  readonly u: number
  readonly c: number
  readonly unit: UnitVolumes
  readonly component: Component
}

function ruleSteps(asked: Asked): readonly Because[] {
  const { component, unit, allocation } = asked
  const amountOre = amountAt(asked, asked.c)
  switch (component.kind) {
    case 'volume':
      return [...priceSteps(asked), ...volumeSteps(asked, component.driver), ...roundedStep(asked)]
    case 'index':
      return [
        ...priceSteps(asked),
        ...volumeSteps(asked, component.driver),
        { step: 'unit-index', index: component.index, value: unit.indices?.[component.index] ?? 0 },
        ...roundedStep(asked),
      ]
    case 'pot':
      return potSteps(asked, component)
    case 'steps':
      return sizeSteps(asked, component)
    case 'fixed':
      return [{ step: 'fixed', ore: amountOre }]
    case 'given':
      return [{ step: 'given', ore: amountOre }]
    case 'markup': {
      const places = component.of.map((id) => allocation.places.components.get(id) ?? -1)
      const baseOre = places.reduce((sum, place) => sum + amountAt(asked, place), 0)
      const titles = places.map((place) => allocation.components[place]?.title ?? '')
      const { share, of: components } = component
      return [{ step: 'share-of', share, components, titles, baseOre }, ...roundedStep(asked)]
    }
    case 'fee':
      return feeSteps(asked, component)
  }
}

function sizeSteps(
  asked: Asked,
  { driver, steps }: Component & { readonly kind: 'steps' },
): readonly Because[] {
  const volume = volumeOf(asked, driver)
  const step = stepOf(steps, volume)
  const upTo = step === undefined ? {} : { upTo: step.upTo }
  return [
    ...countedSteps(asked, driver),
    { step: 'size-step', ...upTo, volume, ore: amountAt(asked, asked.c) },
  ]
}

function feeSteps(asked: Asked, { driver }: Component & { readonly kind: 'fee' }): readonly Because[] {
  const ore = amountAt(asked, asked.c)
  const before: readonly Because[] =
    driver === undefined
      ? [{ step: 'given', ore: 0 - ore }]
      : [...priceSteps(asked), ...volumeSteps(asked, driver), ...roundedStep(asked)]
  return [...before, { step: 'deducted', ore }]
}

function amountAt({ allocation, u }: Asked, c: number): number {
  return allocation.amounts[u * allocation.components.length + c] ?? 0
}

function priceSteps({ allocation, component, unit }: Asked): readonly Because[] {
  return allocation.prices.get(priceOf(component, unit.provider) ?? '')?.because ?? []
}

function driverOf({ allocation }: Asked, id: string): Driver | undefined {
  return allocation.ruleSet.drivers[allocation.places.drivers.get(id) ?? -1]
}

function volumeOf({ allocation, u }: Asked, id: string): number {
  const { drivers } = allocation.ruleSet
  return allocation.volumes[u * drivers.length + (allocation.places.drivers.get(id) ?? -1)] ?? Number.NaN
}

/** The counts behind a volume; none where the year's volume was written as it is. */
function countedSteps(asked: Asked, id: string): readonly Because[] {
  const driver = driverOf(asked, id)
  const counted = asked.unit.volumes[id]
  if (driver === undefined || counted === undefined || typeof counted === 'number') return []
  const gauge = gaugeOf(driver, asked.allocation.ruleSet.year)
  const { counts, volume } = measured(counted, gauge, () => ({ unit: asked.unit.name, where: id }))
  return [{ step: 'counted', driver, counts, volume }]
}

function volumeSteps(asked: Asked, id: string): readonly Because[] {
  const driver = driverOf(asked, id)
  if (driver === undefined) return []
  return [...countedSteps(asked, id), { step: 'volume', driver, volume: volumeOf(asked, id) }]
}

/** From the product as it came out to the amount as it is. */
function roundedStep(asked: Asked): readonly Because[] {
  const { allocation, component, unit, c } = asked
  const rule = ruleOf(component, allocation)
  const baseOre = rule.base.reduce((sum, place) => sum + amountAt(asked, place), 0)
  const volume = 'driver' in component ? volumeOf(asked, component.driver ?? '') : 0
  const from = product(rule, { unit, volume, baseOre })
  const to = component.kind === 'fee' ? 0 - amountAt(asked, c) : amountAt(asked, c)
  return [{ step: 'rounded', rounding: rule.rounding ?? { to: 'ore' }, from, to }]
}

function potSteps(asked: Asked, component: Component & { readonly kind: 'pot' }): readonly Because[] {
  const { allocation, u, unit } = asked
  const { ore, weights, allWeights } = allocation.shared.get(component.id) ?? nothingShared
  return [
    ...volumeSteps(asked, component.driver),
    { step: 'unit-index', index: component.index, value: unit.indices?.[component.index] ?? 0 },
    { step: 'pot', ore, weight: weights[u] ?? 0, allWeights },
  ]
}

function remainderSteps({ allocation, u }: Asked): readonly Because[] {
  const { ore: leftOre, weights, allWeights } = allocation.shared.get(remainderId) ?? nothingShared
  const { to } = allocation.ruleSet.remainder ?? { to: 'keep' }
  return [{ step: 'remainder', to, leftOre, share: allWeights === 0 ? 0 : (weights[u] ?? 0) / allWeights }]
}

const nothingShared: Shared = { ore: 0, weights: new Float64Array(), allWeights: 0 }
