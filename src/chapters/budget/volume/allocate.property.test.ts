import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Outcome } from '#core/outcome.ts'
import { randomModels } from './__fixtures__/random-models.ts'
import { allocate } from './allocate.ts'
import type { Allocation } from './allocation.ts'
import { marginalOf } from './marginal.ts'
import { monthsOf } from './months.ts'
import type { Component, UnitVolumes, VolumeModel } from './rule-set.ts'

const runs = 10_000

/** By unit and component, so that the order of the list doesn't matter. */
function byName({ amounts, units, components }: Allocation): Record<string, number> {
  return Object.fromEntries(
    units.flatMap((unit, u) =>
      components.map((component, c) => [
        `${unit.id} ${component.id}`,
        amounts[u * components.length + c] ?? 0,
      ]),
    ),
  )
}

function partsAreTheFrame({ amounts, sumOre, keptOre, frameOre, differenceOre }: Allocation): void {
  const sum = amounts.reduce((before, amount) => before + amount, 0)
  if (sum !== sumOre || differenceOre !== 0) throw new Error(`the parts are ${sum}, the sum ${sumOre}`)
  if (frameOre !== undefined && sum + keptOre !== frameOre) throw new Error('the parts are not the frame')
  if (amounts.some((amount) => !Number.isSafeInteger(amount) || Object.is(amount, -0)))
    throw new Error('an amount is not a whole number of öre, or a negative nothing')
}

function monthsAreTheYear(allocation: Allocation): void {
  const months = monthsOf(allocation)
  for (const [i, amount] of allocation.amounts.entries()) {
    let sum = 0
    for (let month = i * 12; month < i * 12 + 12; month++) sum += months[month] ?? Number.NaN
    if (sum !== amount) throw new Error(`the months are ${sum}, the year ${amount}`)
  }
}

/**
 * The model with everything held that doesn't follow the volume within the year (a pot is each unit's own amount, so is
 * what the rules call fixed, and the rest of the frame is kept), with more volume at one unit: what the marginal price
 * promises.
 */
function held(model: VolumeModel, allocation: Allocation, moved: number, more: number): VolumeModel {
  const { ruleSet, volumes, components, amounts } = allocation
  const still = new Set(
    ruleSet.components.filter(({ kind, fixed }) => kind === 'pot' || fixed).map(({ id }) => id),
  )
  return {
    ...model,
    ruleSet: {
      ...ruleSet,
      remainder: { to: 'keep' },
      components: ruleSet.components.map(
        ({ id, title, purpose, ...rest }): Component =>
          still.has(id) ? { id, title, purpose, kind: 'given' } : { id, title, purpose, ...rest },
      ),
    },
    units: model.units.map((unit, u): UnitVolumes => {
      const shares = components.flatMap(({ id }, c) =>
        still.has(id) ? [[id, amounts[u * components.length + c] ?? 0] as const] : [],
      )
      const d0 = (volumes[u * ruleSet.drivers.length] ?? 0) + (u === moved ? more : 0)
      return {
        ...unit,
        volumes: { ...unit.volumes, d0 },
        amounts: { ...unit.amounts, ...Object.fromEntries(shares) },
      }
    }),
  }
}

/** One more unit of volume moves the unit's money by the marginal price, component by component, and nobody else's. */
function oneMoreIsTheMarginalPrice(model: VolumeModel, allocation: Allocation, u: number): void {
  const unit = allocation.units[u]
  const marginal = taken(marginalOf(allocation, unit?.id ?? '', 'd0', { by: 1 }))
  const before = taken(allocate(held(model, allocation, u, 0)))
  const after = taken(allocate(held(model, allocation, u, 1)))
  const width = before.components.length
  for (const [at, amount] of after.amounts.entries()) {
    const part = marginal.parts[at % width]
    const expected = Math.floor(at / width) === u ? part?.changeOre : 0
    const change = amount - (before.amounts[at] ?? 0)
    if (change !== expected) throw new Error(`${part?.component} moved ${change}, priced ${expected}`)
  }
  const moved = after.sumOre - before.sumOre
  if (moved !== marginal.changeOre) throw new Error(`the sum moved ${moved}, priced ${marginal.changeOre}`)
  if (model.frameOre !== undefined && before.keptOre - after.keptOre !== moved)
    throw new Error('what is kept did not change by as much the other way')
}

function taken<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('10,000 random rule sets: parts are the frame, months the year, order is nothing, one more is its price', () => {
  const done = { models: 0, amounts: 0, refused: 0, priced: 0 }
  fc.assert(
    fc.property(randomModels, fc.nat(), (model, place) => {
      done.models++
      const outcome = allocate(model)
      if (!outcome.ok) {
        // The one thing that a random model may lack: anybody to share a whole with.
        expect(outcome.problems.map(({ code }) => code)).toEqual(['nothing-to-share-by'])
        done.refused++
        return
      }
      const allocation = outcome.value
      done.amounts += allocation.amounts.length
      partsAreTheFrame(allocation)
      monthsAreTheYear(allocation)
      const again = taken(allocate(structuredClone(model)))
      if (again.amounts.some((amount, at) => amount !== allocation.amounts[at]))
        throw new Error('not the same again')
      const turned = taken(allocate({ ...model, units: model.units.toReversed() }))
      expect(byName(turned)).toEqual(byName(allocation))
      oneMoreIsTheMarginalPrice(model, allocation, place % model.units.length)
      done.priced++
    }),
    { numRuns: runs, seed: 1265 },
  )
  expect(done.models).toBe(runs)
  expect(done.refused).toBeLessThan(runs / 5)
  expect(done.priced).toBe(runs - done.refused)
  expect(done.amounts).toBeGreaterThan(runs * 5)
})
