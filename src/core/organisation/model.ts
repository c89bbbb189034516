/** The kinds of places in a municipality's organisation, from the top. Depth is free: a kind may lie within its own kind. */
export const nodeKinds = [
  'municipal-assembly',
  'executive-board',
  'committee',
  'department',
  'service-area',
  'unit',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/**
 * What is true of a place in the organisation during a stretch of time. A place keeps its id through moves, new names
 * and new parents: that is what makes last year's figures addable under last year's tree and under today's.
 */
export interface NodeVersion {
  /** Stable: `bjorkskolan`, or the municipality's own code. */
  readonly node: string
  /** First ISO day. */
  readonly from: string
  /** First ISO day on which it no longer holds; absent: until further notice. */
  readonly until?: string
  /** Id of the place above; absent for the top. */
  readonly parent?: string
  readonly name: string
  readonly kind: NodeKind
  /** What the place does, by the national accounts summary's activity codes: `440` is compulsory school. */
  readonly activityCodes: readonly string[]
}

/** What became of a place that closed: its figures are restated under its successors. */
export interface Succession {
  readonly from: string
  readonly to: string
  /** ISO day. */
  readonly on: string
  /** Share of the closed place that the successor took over, 0–1; the shares of one place add up to 1. */
  readonly share: number
}

/** The organisation through time. */
export interface Organisation {
  readonly versions: readonly NodeVersion[]
  readonly successions: readonly Succession[]
}

export const noOrganisation: Organisation = { versions: [], successions: [] }
