import type { DeaData } from '#numerics/dea/model.ts'
import { type Random, seededRandom } from '#numerics/random.ts'

const kinds = ['million', 'billion', 'whole', 'decimals', 'alike'] as const

/** One cell of a column of some magnitude: what makes frontier programmes hard, a kind at a time. */
function cell(kind: (typeof kinds)[number], magnitude: number, random: Random): number {
  switch (kind) {
    // Neighbours that differ by up to a million or a billion times, in each column by itself.
    case 'million':
      return 1e6 ** random()
    case 'billion':
      return 1e9 ** random()
    // Many ties, so that bases are degenerate.
    case 'whole':
      return Math.ceil(6 * random()) * magnitude
    case 'decimals':
      return (Math.ceil(30 * random()) * magnitude) / 1000
    case 'alike':
      return (0.5 + random()) * magnitude
  }
}

/**
 * Data made to trouble a solver, the same for the same seed: 1–4 inputs and outputs of magnitude 1 to 1e9, zeros among
 * the outputs, now and then duplicates, a constant column, one single unit, or 40 units more.
 */
export function stressData(seed: number): DeaData {
  const random = seededRandom(seed)
  const kind = kinds[seed % kinds.length] ?? 'alike'
  const units = 1 + Math.floor(40 * random() * random()) + (seed % 6 === 0 ? 40 : 0)
  const [inputs, outputs] = [1 + Math.floor(4 * random()), 1 + Math.floor(4 * random())]
  const magnitudes = Array.from({ length: inputs + outputs }, (): number => 10 ** Math.floor(10 * random()))
  const constant = random() < 0.2
  const data: { inputs: number[][]; outputs: number[][] } = { inputs: [], outputs: [] }
  for (let unit = 0; unit < units; unit++) {
    const own = magnitudes.map((magnitude) => cell(kind, magnitude, random))
    if (constant) own[0] = 7
    const shown = own.slice(inputs).map((value) => (random() < 0.2 ? 0 : value))
    if (!shown.some((value) => value > 0)) shown[0] = own[inputs] ?? 1
    const twin = random() < 0.1 ? Math.floor(unit * random()) : unit
    data.inputs.push([...(data.inputs[twin] ?? own.slice(0, inputs))])
    data.outputs.push([...(data.outputs[twin] ?? shown)])
  }
  return data
}
