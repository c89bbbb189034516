/**
 * Constant, variable, non-increasing (decreasing) and non-decreasing (increasing) returns to scale, and free
 * disposal hull, which assumes no convexity.
 */
export type ReturnsToScale = 'crs' | 'vrs' | 'drs' | 'irs' | 'fdh'

/** What is moved towards the frontier: inputs down (`in`) or outputs up (`out`). */
export type Orientation = 'in' | 'out'

/** One row a unit; inputs above zero, outputs zero or more with at least one above. */
export interface DeaData {
  readonly inputs: readonly (readonly number[])[]
  readonly outputs: readonly (readonly number[])[]
}

export interface DeaOptions {
  /** `vrs` unless set. */
  readonly returnsToScale?: ReturnsToScale
  /** `in` unless set. */
  readonly orientation?: Orientation
  /** Columns of `inputs` (from 0) that the unit can't change: they aren't scaled, only matched. */
  readonly fixedInputs?: readonly number[]
  /** Columns of `outputs` (from 0) that the unit can't change. */
  readonly fixedOutputs?: readonly number[]
  /** Compare each unit with all others but itself, so that efficient ones can be told apart. */
  readonly superEfficiency?: boolean
  /** Second stage: the largest sum of slacks that leaves the score as it is. */
  readonly slacks?: boolean
}

export interface Peer {
  /** Row number from 0. */
  readonly unit: number
  /** λ. A peer is left out where neither λ nor what it adds to any row is 1e-9 of the unit's own. */
  readonly weight: number
}

export interface Slacks {
  /** Inputs in excess after the radial move, in the data's own units, one a column. */
  readonly inputs: readonly number[]
  /** Outputs short after the radial move. */
  readonly outputs: readonly number[]
}

export interface DeaScore {
  /** Farrell: θ ≤ 1 for inputs, φ ≥ 1 for outputs (reversed by super-efficiency); null where no frontier is reached. */
  readonly score: number | null
  /** In the order of rows; empty where there is no score. With slacks, those of the second stage. */
  readonly peers: readonly Peer[]
  /** null unless asked for, or where there is no score. */
  readonly slacks: Slacks | null
}

/** Why a cell can't be used. */
export type DataFault = 'not-a-number' | 'input-not-positive' | 'output-negative' | 'no-output'

export interface DataProblem {
  readonly fault: DataFault
  /** Row number from 0. */
  readonly unit: number
  readonly side: 'input' | 'output'
  /** Column number from 0 on its side; null where it is about the whole row. */
  readonly column: number | null
}

export type DeaResult =
  | { readonly kind: 'scores'; readonly scores: readonly DeaScore[] }
  | { readonly kind: 'bad-data'; readonly problems: readonly DataProblem[] }
