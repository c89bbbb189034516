import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dea } from './dea.ts'
import type { DeaData, DeaOptions, DeaScore } from './model.ts'

function scoresOf(data: DeaData, options: DeaOptions = {}): readonly DeaScore[] {
  const result = dea(data, options)
  if (result.kind !== 'scores') throw new Error(`bad data: ${JSON.stringify(result.problems)}`)
  return result.scores
}

const values = (scores: readonly DeaScore[]) => scores.map(({ score }) => score)
const models = ['crs', 'vrs', 'drs', 'irs', 'fdh'] as const
const orientations = ['in', 'out'] as const

describe('data envelopment analysis', () => {
  const three: DeaData = { inputs: [[2], [4], [3]], outputs: [[1], [2], [3]] }

  test('one input and output by hand', () => {
    expect(values(scoresOf(three, { returnsToScale: 'crs' }))).toEqual([0.5, 0.5, 1])
    expect(scoresOf(three, { returnsToScale: 'crs' })[1]?.peers).toEqual([
      { unit: 2, weight: expect.closeTo(2 / 3, 12) },
    ])
    // Under variable returns the second unit lies between the first and the third.
    expect(values(scoresOf(three))).toEqual([1, expect.closeTo(0.625, 12), 1])
    expect(values(scoresOf(three, { orientation: 'out' }))).toEqual([1, expect.closeTo(1.5, 12), 1])
  })

  test('super-efficiency tells efficient units apart and is null where nobody else reaches', () => {
    expect(values(scoresOf(three, { superEfficiency: true }))).toEqual([1.5, expect.closeTo(0.625, 12), null])
  })

  test('a fixed input is matched, not scaled', () => {
    // The second unit has the harder surroundings (5 against 1) and may only be held to itself.
    const data: DeaData = {
      inputs: [
        [2, 5],
        [4, 1],
        [6, 1],
      ],
      outputs: [[1], [1], [1]],
    }
    expect(values(scoresOf(data))).toEqual([1, 1, 1])
    expect(values(scoresOf(data, { fixedInputs: [1] }))).toEqual([1, 1, expect.closeTo(2 / 3, 12)])
  })

  test('one single unit is efficient whatever is assumed', () => {
    for (const returnsToScale of models) {
      for (const orientation of orientations) {
        expect(
          values(scoresOf({ inputs: [[3, 8]], outputs: [[2]] }, { returnsToScale, orientation })),
        ).toEqual([1])
      }
    }
  })

  test('a unit that is efficient only by slack keeps score 1 and shows the slack', () => {
    const data: DeaData = {
      inputs: [
        [2, 2],
        [2, 5],
      ],
      outputs: [[1], [1]],
    }
    const [, second] = scoresOf(data, { slacks: true })
    expect(second).toEqual({
      score: 1,
      peers: [{ unit: 0, weight: 1 }],
      slacks: { inputs: [0, expect.closeTo(3, 12)], outputs: [0] },
    })
  })
})

describe('data that can’t be used', () => {
  test('every faulty cell is named with unit and column', () => {
    expect(
      dea({
        inputs: [
          [1, 0],
          [-2, 1],
        ],
        outputs: [[1], [Number.NaN]],
      }),
    ).toEqual({
      kind: 'bad-data',
      problems: [
        { fault: 'input-not-positive', unit: 0, side: 'input', column: 1 },
        { fault: 'input-not-positive', unit: 1, side: 'input', column: 0 },
        { fault: 'not-a-number', unit: 1, side: 'output', column: 0 },
      ],
    })
  })

  test('negative outputs, and units with nothing to show', () => {
    expect(
      dea({
        inputs: [[1], [1]],
        outputs: [
          [-1, 2],
          [0, 0],
        ],
      }),
    ).toEqual({
      kind: 'bad-data',
      problems: [
        { fault: 'output-negative', unit: 0, side: 'output', column: 0 },
        { fault: 'no-output', unit: 1, side: 'output', column: null },
      ],
    })
    const onlyFixed = { inputs: [[1]], outputs: [[0, 2]] }
    expect(dea(onlyFixed, { orientation: 'out', fixedOutputs: [1] }).kind).toBe('bad-data')
    expect(dea(onlyFixed).kind).toBe('scores')
  })

  test('calls that mean nothing are refused', () => {
    expect(() => dea({ inputs: [], outputs: [] })).toThrow('the analysis needs at least one unit')
    expect(() => dea({ inputs: [[1]], outputs: [[]] })).toThrow('at least one input and one output')
    expect(() => dea({ inputs: [[1]], outputs: [[1]] }, { fixedInputs: [0] })).toThrow('must not be fixed')
    expect(() => dea({ inputs: [[1]], outputs: [[1]] }, { fixedInputs: [3] })).toThrow('not among the inputs')
  })
})

const amount = fc.integer({ min: 1, max: 40 })
const unitOf = (inputs: number, outputs: number) =>
  fc.record({
    inputs: fc.array(amount, { minLength: inputs, maxLength: inputs }),
    // Zeros and many equal values on purpose: degenerate programmes.
    outputs: fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: outputs, maxLength: outputs })
      .filter((row) => row.some((value) => value > 0)),
  })
const population = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([m, s]) => fc.array(unitOf(m, s), { minLength: 1, maxLength: 14 }))
  .map(
    (units): DeaData => ({
      inputs: units.map((unit) => unit.inputs),
      outputs: units.map((unit) => unit.outputs),
    }),
  )
const model = fc.record({
  returnsToScale: fc.constantFrom(...models),
  orientation: fc.constantFrom(...orientations),
})

describe('properties', () => {
  test('scores lie in (0, 1] for inputs and from 1 for outputs', () => {
    fc.assert(
      fc.property(population, model, (data, options) => {
        for (const { score } of scoresOf(data, options)) {
          expect(score).not.toBeNull()
          if (options.orientation === 'in') {
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(1)
          } else expect(score).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  test('assuming less gives no lower score: CRS ≤ DRS and IRS ≤ VRS ≤ FDH', () => {
    fc.assert(
      fc.property(population, (data) => {
        const [crs, vrs, drs, irs, fdh] = models.map((returnsToScale) =>
          values(scoresOf(data, { returnsToScale })),
        )
        data.inputs.forEach((_, unit) => {
          const score = (list: (number | null)[] | undefined) => list?.[unit] ?? Number.NaN
          expect(score(crs)).toBeLessThanOrEqual(Math.min(score(drs), score(irs)) + 1e-9)
          expect(Math.max(score(drs), score(irs))).toBeLessThanOrEqual(score(vrs) + 1e-9)
          expect(score(vrs)).toBeLessThanOrEqual(score(fdh) + 1e-9)
        })
      }),
    )
  })

  test('under constant returns the two orientations are each other’s inverse', () => {
    fc.assert(
      fc.property(population, (data) => {
        const inward = values(scoresOf(data, { returnsToScale: 'crs' }))
        const outward = values(scoresOf(data, { returnsToScale: 'crs', orientation: 'out' }))
        inward.forEach((score, unit) => {
          expect((score ?? 0) * (outward[unit] ?? 0)).toBeCloseTo(1, 9)
        })
      }),
    )
  })

  test('the units of measurement don’t matter', () => {
    fc.assert(
      fc.property(population, model, fc.constantFrom(0.001, 7, 1e6), (data, options, factor) => {
        const scaled: DeaData = {
          inputs: data.inputs.map(([first = 0, ...rest]) => [first * factor, ...rest]),
          outputs: data.outputs.map(([first = 0, ...rest]) => [first / factor, ...rest]),
        }
        const other = values(scoresOf(scaled, options))
        values(scoresOf(data, options)).forEach((score, unit) => {
          expect(other[unit]).toBeCloseTo(score ?? Number.NaN, 8)
        })
      }),
    )
  })

  test('a dominated unit more changes nobody’s score', () => {
    fc.assert(
      fc.property(population, model, (data, options) => {
        const [inputs = [], outputs = []] = [data.inputs[0], data.outputs[0]]
        const more: DeaData = {
          inputs: [...data.inputs, inputs.map((value) => value + 1)],
          outputs: [...data.outputs, [...outputs]],
        }
        const before = values(scoresOf(data, options))
        const after = values(scoresOf(more, options))
        before.forEach((score, unit) => {
          expect(after[unit]).toBeCloseTo(score ?? Number.NaN, 9)
        })
      }),
    )
  })

  test('peers and slacks account for every input and output', () => {
    fc.assert(
      fc.property(population, model, (data, options) => {
        scoresOf(data, { ...options, slacks: true }).forEach(({ score, peers, slacks }, unit) => {
          const mixed = (side: readonly (readonly number[])[], column: number) =>
            peers.reduce((total, peer) => total + peer.weight * (side[peer.unit]?.[column] ?? Number.NaN), 0)
          const inward = options.orientation === 'in'
          data.inputs[unit]?.forEach((value, i) => {
            const held = inward ? value * (score ?? Number.NaN) : value
            expect(mixed(data.inputs, i) + (slacks?.inputs[i] ?? Number.NaN)).toBeCloseTo(held, 6)
          })
          data.outputs[unit]?.forEach((value, r) => {
            const wanted = inward ? value : value * (score ?? Number.NaN)
            expect(mixed(data.outputs, r) - (slacks?.outputs[r] ?? Number.NaN)).toBeCloseTo(wanted, 6)
          })
        })
      }),
    )
  })
})
