import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import type { DeaOptions, Orientation, ReturnsToScale } from '#numerics/dea/model.ts'

/** What the analysis is asked for, as people write it. */
export interface WrittenDea {
  readonly inputs: string
  readonly outputs: string
  readonly fixedInputs?: string | undefined
  readonly fixedOutputs?: string | undefined
  readonly rts: ReturnsToScale
  readonly orientation: Orientation
  readonly super: boolean
  readonly slacks: boolean
  readonly bootstrap?: string | undefined
  readonly alpha: string
  readonly seed: string
}

export interface DeaRequest {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly options: Required<DeaOptions>
  readonly bootstrap: { readonly replications: number; readonly alpha: number; readonly seed: number } | null
}

/** Reads what is asked for, with everything that is wrong in it at once. */
export function readDeaRequest(written: WrittenDea): Outcome<DeaRequest> {
  const inputs = names(written.inputs)
  const outputs = names(written.outputs)
  const fixedInputs = names(written.fixedInputs)
  const fixedOutputs = names(written.fixedOutputs)
  const inward = written.orientation === 'in'
  const [moved, held] = inward ? [inputs, fixedInputs] : [outputs, fixedOutputs]
  const problems: Problem[] = [
    ...(inputs.length === 0 ? [nothingNamed('--inputs')] : []),
    ...(outputs.length === 0 ? [nothingNamed('--outputs')] : []),
    ...repeated([...inputs, ...outputs]).map(namedTwice),
    ...fixedInputs
      .filter((name) => !inputs.includes(name))
      .map((name) => notAmong('--fixed-inputs', name, inputs)),
    ...fixedOutputs
      .filter((name) => !outputs.includes(name))
      .map((name) => notAmong('--fixed-outputs', name, outputs)),
    ...(moved.length > 0 && moved.every((name) => held.includes(name))
      ? [allFixed(inward ? '--fixed-inputs' : '--fixed-outputs')]
      : []),
    ...bootstrapProblems(written),
  ]
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    inputs,
    outputs,
    options: {
      returnsToScale: written.rts,
      orientation: written.orientation,
      fixedInputs: fixedInputs.map((name) => inputs.indexOf(name)),
      fixedOutputs: fixedOutputs.map((name) => outputs.indexOf(name)),
      superEfficiency: written.super,
      slacks: written.slacks,
    },
    bootstrap:
      written.bootstrap === undefined
        ? null
        : {
            replications: Number(written.bootstrap),
            alpha: Number(written.alpha),
            seed: Number(written.seed),
          },
  })
}

function names(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((name, index) => list.indexOf(name) < index))]
}

function bootstrapProblems({ bootstrap, alpha, seed, rts, super: superEfficiency }: WrittenDea): Problem[] {
  if (bootstrap === undefined) return []
  const whole = Number(bootstrap)
  return [
    ...(Number.isInteger(whole) && whole >= 1 && whole <= 1_000_000
      ? []
      : [badFigure('--bootstrap', 1, 1_000_000)]),
    ...(Number(alpha) > 0 && Number(alpha) < 1 ? [] : [badAlpha]),
    ...(Number.isSafeInteger(Number(seed)) ? [] : [badFigure('--seed', 0, Number.MAX_SAFE_INTEGER)]),
    ...(rts === 'fdh' || superEfficiency ? [notBootstrapped] : []),
  ]
}

function nothingNamed(option: string): Problem {
  return {
    code: 'dea-no-columns',
    where: option,
    text: { sv: 'Ange minst en kolumn.', en: 'Name at least one column.' },
  }
}

function namedTwice(name: string): Problem {
  return {
    code: 'dea-column-twice',
    where: name,
    text: {
      sv: 'Kolumnen är angiven två gånger. En kolumn är antingen en insats eller ett resultat.',
      en: 'The column is named twice. A column is either an input or an output.',
    },
  }
}

function notAmong(option: string, name: string, columns: readonly string[]): Problem {
  return {
    code: 'dea-fixed-not-among',
    where: option,
    text: {
      sv: `${name} finns inte bland de angivna kolumnerna: ${columns.join(', ')}.`,
      en: `${name} is not among the columns named: ${columns.join(', ')}.`,
    },
  }
}

function allFixed(option: string): Problem {
  return {
    code: 'dea-all-fixed',
    where: option,
    text: {
      sv: 'Alla kolumner kan inte vara låsta: då finns inget att mäta effektiviteten i. Lämna minst en fri.',
      en: 'Not all columns can be fixed: nothing is then left to measure efficiency in. Leave at least one free.',
    },
  }
}

function badFigure(option: string, from: number, to: number): Problem {
  return {
    code: 'dea-bad-figure',
    where: option,
    text: {
      sv: `Ange ett heltal från ${from} till ${to}.`,
      en: `Give a whole number from ${from} to ${to}.`,
    },
  }
}

const badAlpha: Problem = {
  code: 'dea-bad-alpha',
  where: '--alpha',
  text: {
    sv: 'Ange ett tal mellan 0 och 1, till exempel 0.05 för 95 procents säkerhet.',
    en: 'Give a number between 0 and 1, such as 0.05 for 95 per cent confidence.',
  },
}

const notBootstrapped: Problem = {
  code: 'dea-not-bootstrapped',
  where: '--bootstrap',
  text: {
    sv: 'Bootstrap finns för crs, vrs, drs och irs utan --super. Ta bort --bootstrap eller ändra modellen.',
    en: 'The bootstrap is there for crs, vrs, drs and irs without --super. Remove --bootstrap or change the model.',
  },
}
