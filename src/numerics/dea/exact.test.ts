import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '#numerics/at.ts'
import { Basis } from './basis.ts'
import { proven, provenOutOfReach } from './certificate.ts'
import { solveExactly } from './exact.ts'
import { exactTechnology } from './exact-basis.ts'
import { Frontier } from './frontier.ts'
import { integers, quotient } from './integers.ts'
import type { DeaData, DeaOptions } from './model.ts'
import { slacksProven } from './slack-certificate.ts'
import { type Technology, technology } from './technology.ts'

const three: DeaData = { inputs: [[2], [4], [3]], outputs: [[1], [2], [3]] }

function pointOf({ columns, rows }: Technology, unit: number): Float64Array {
  return columns.subarray(unit * rows, (unit + 1) * rows)
}

function exactly(data: DeaData, options: DeaOptions, unit: number, exclude = -1) {
  const shape = technology(data, options)
  const answer = solveExactly(exactTechnology(shape), pointOf(shape, unit), {
    start: [],
    exclude,
    slacks: true,
  })
  if (answer === null) return null
  const value = (variable: number) => answer.values[answer.header.indexOf(variable)] ?? 0
  return {
    score: answer.score,
    weights: data.inputs.map((_, j) => value(j)),
    slacks: Array.from(shape.scale, (scale, row) => value(shape.units + row) * scale),
  }
}

describe('numbers as whole ones', () => {
  test('decimals are what they are written as', () => {
    expect(integers([0.1, -2, 0, 1.25e-3])).toEqual({ integers: [10000n, -200000n, 0n, 125n], exponent: -5 })
    expect(integers([1e21, 5e20])).toEqual({ integers: [10n, 5n], exponent: 20 })
    expect(integers([0])).toEqual({ integers: [0n], exponent: 0 })
    expect(() => integers([Number.NaN])).toThrow('NaN is not a finite number')
  })

  test('a quotient is the number that division gives', () => {
    expect(quotient(-1n, 3n)).toBe(-1 / 3)
    expect(quotient(1n, 7n, 320)).toBe(Number.POSITIVE_INFINITY)
    expect(quotient(0n, 7n)).toBe(0)
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const wanted = numerator / denominator
        expect(quotient(BigInt(numerator), BigInt(denominator))).toBeCloseTo(wanted, 12)
      }),
    )
  })
})

describe('frontier programmes without rounding', () => {
  test('one input and output by hand', () => {
    expect(exactly(three, {}, 1)).toEqual({ score: 0.625, weights: [0.5, 0, 0.5], slacks: [0, 0, 0] })
    expect(exactly(three, { orientation: 'out' }, 1)).toMatchObject({
      score: 1.5,
      weights: [0, 0, 1],
      slacks: [1, 0, 0],
    })
    expect(exactly(three, {}, 0, 0)).toMatchObject({ score: 1.5, slacks: [0, 2, 0] })
    expect(exactly(three, {}, 2, 2)).toBeNull()
  })

  test('a start that is no basis is not used', () => {
    const shape = technology(three, {})
    const { units } = shape
    const solve = (start: number[]) =>
      solveExactly(exactTechnology(shape), pointOf(shape, 1), { start, exclude: -1, slacks: false })
    // Without the score; with the slack that the equality lacks; with a unit twice.
    for (const start of [
      [0, 1, 2],
      [units + 3, units, units + 2],
      [units + 3, 0, 0],
    ]) {
      expect(solve(start)?.score).toBe(0.625)
    }
  })

  test('halfway between 0.1 and 0.3 is 0.2, so nothing is lost to binary numbers', () => {
    const data = { inputs: [[0.1], [0.3], [0.2]], outputs: [[10], [30], [20]] }
    expect(exactly(data, { orientation: 'out' }, 2)?.score).toBe(1)
    expect(exactly(data, {}, 2)?.score).toBe(1)
  })

  test('numbers that no sum in double precision can hold together', () => {
    const data = {
      inputs: [[1], [1e30], [5e29]],
      outputs: [
        [1, 0],
        [1, 1e-30],
        [1, 2e-31],
      ],
    }
    // A fifth of the second unit and four fifths of the first.
    expect(exactly(data, {}, 2)?.score).toBe(0.4)
  })
})

describe('proof of an answer', () => {
  const frontier = new Frontier(
    technology(
      {
        inputs: [
          [2, 1],
          [1, 2],
          [4, 4],
        ],
        outputs: [[1], [1], [1]],
      },
      {},
    ),
  )
  const point = pointOf(frontier.technology, 2)

  function solved(): Basis {
    frontier.evaluate(point)
    return frontier.basis
  }

  test('a right answer is proven', () => {
    const basis = solved()
    expect(proven(basis, point, -1)).toMatchObject({
      score: expect.closeTo(0.375, 12),
      gap: expect.closeTo(0, 12),
    })
  })

  test('no answer is proven whose λ, score, price or unit is wrong', () => {
    const wrong: ((basis: Basis) => void)[] = [
      (basis) => basis.values.set(basis.values.map((value) => value * (1 + 1e-8))),
      (basis) => {
        basis.values[basis.scorePosition] = at(basis.values, basis.scorePosition) * (1 - 1e-8)
      },
      (basis) => {
        const cell = basis.scorePosition * basis.technology.rows
        basis.inverse[cell] = at(basis.inverse, cell) * (1 + 1e-6)
      },
      (basis) => basis.inverse.fill(Number.NaN),
      (basis) => {
        basis.header[basis.header.indexOf(0)] = 2
      },
    ]
    for (const spoil of wrong) {
      const basis = solved()
      spoil(basis)
      expect(proven(basis, point, -1)).toBeNull()
    }
    expect(proven(solved(), point, 1)).toBeNull()
  })

  test('a basis that is feasible but not optimal is not proven', () => {
    const basis = solved()
    const { units } = frontier.technology
    // The first unit alone: 0.5 of the inputs, where a mixture needs 0.375.
    expect(basis.load([basis.score, units + 1, units + 2, 0])).toBe(true)
    expect(at(basis.values, basis.scorePosition)).toBeCloseTo(0.5, 12)
    expect(proven(basis, point, -1)).toBeNull()
  })

  test('a sum of slacks that is not the largest is not proven', () => {
    const data = {
      inputs: [
        [2, 2],
        [2, 5],
      ],
      outputs: [[1], [1]],
    }
    const weak = new Frontier(technology(data, {}))
    const own = pointOf(weak.technology, 1)
    weak.evaluate(own)
    const { basis } = weak
    const { units } = weak.technology
    // The unit as its own peer, without slack; then the first as its peer, with a slack of 3.
    expect(basis.load([basis.score, units + 1, units + 2, 1])).toBe(true)
    const itself = proven(basis, own, -1)
    expect(itself?.score).toBe(1)
    expect(itself && slacksProven(basis, itself, -1)).toBe(false)
    expect(basis.load([basis.score, units + 1, units + 2, 0])).toBe(true)
    const first = proven(basis, own, -1)
    expect(first && slacksProven(basis, first, -1)).toBe(true)
  })

  test('what is within reach is not proven to be out of it', () => {
    const basis = new Basis(frontier.technology)
    basis.aim(point)
    const { units } = frontier.technology
    expect(basis.load([basis.score, units + 1, units + 2, 0])).toBe(true)
    basis.values.fill(-1)
    expect(provenOutOfReach(basis, point, -1)).toBe(false)
  })
})
