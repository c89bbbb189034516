import type { ActKind, DecisionLevel, DecisionType, Delegation } from '#chapters/roles/model.ts'

/** A delegation's row but for what follows from the decision type and its committee. */
type Row = Omit<Delegation, 'id' | 'type'>

export interface TypeStory {
  readonly id: string
  readonly title: string
  readonly area: string
  readonly law: string
  readonly lowest: DecisionLevel
  readonly reason: string
  readonly act: ActKind
  readonly post?: string
  /** Decisions a year, days to a decision, thousands of kronor a year; none where nobody has counted. */
  readonly counts: readonly number[]
  readonly rows: readonly Partial<Row>[]
}

/** What stands in the committee's own scheme, and since when. */
export interface Scheme {
  readonly committee: string
  readonly decision: string
  readonly from: string
}

interface More {
  readonly reason?: string
  readonly act?: ActKind
  readonly post?: string
}

/** A decision type, and who decides it by the documents. */
export function type(
  [id, title, area]: readonly [id: string, title: string, area: string],
  [law, lowest, ...counts]: readonly [law: string, lowest: DecisionLevel, ...counts: number[]],
  rows: readonly Partial<Row>[],
  more: More = {},
): TypeStory {
  return { id, title, area, law, lowest, reason: '', act: 'decision', counts, rows, ...more }
}

interface RowOptions extends Partial<Omit<Row, 'limitOre' | 'level'>> {
  /** Ceiling in thousands of kronor. */
  readonly upTo?: number
}

/** A row of the delegation scheme. */
export function by(level: DecisionLevel, { upTo, ...rest }: RowOptions = {}): Partial<Row> {
  return { level, ...rest, ...(upTo === undefined ? {} : { limitOre: upTo * orePerThousand }) }
}

/** A row of the standing orders: the assembly has given the committee the power. */
export function given(level: DecisionLevel = 'committee', options: RowOptions = {}): Partial<Row> {
  return by(level, {
    ...options,
    document: 'standing-orders',
    decision: 'KF 2021-12-13 § 166',
    reporting: '',
  })
}

/** A row of the payment order. */
export function pays(level: DecisionLevel, options: RowOptions = {}): Partial<Row> {
  return by(level, { ...options, document: 'payment-order', reporting: '' })
}

export const orePerThousand = 100_000

/** Types and delegations of a committee; the delegations get their numbers when all committees are put together. */
export function register(
  stories: readonly TypeStory[],
  scheme: Scheme,
): { readonly types: readonly DecisionType[]; readonly delegations: readonly Omit<Delegation, 'id'>[] } {
  return {
    types: stories.map((story) => typeOf(story, scheme)),
    delegations: stories.flatMap(({ id, rows }) =>
      rows.map((row) => ({
        type: id,
        document: 'delegation-scheme' as const,
        level: 'committee' as const,
        condition: '',
        subDelegated: false,
        jointly: false,
        reporting: 'Anmäls till nämndens nästa sammanträde',
        decision: scheme.decision,
        from: scheme.from,
        ...row,
      })),
    ),
  }
}

function typeOf(story: TypeStory, { committee, from }: Scheme): DecisionType {
  const [perYear, daysToDecision, thousands] = story.counts
  return {
    id: story.id,
    version: 1,
    title: story.title,
    area: story.area,
    act: story.act,
    committee,
    law: story.law,
    lowestLawful: story.lowest,
    lawfulReason: story.reason,
    ...(story.post === undefined ? {} : { statutoryPost: story.post }),
    ...(perYear === undefined ? {} : { perYear }),
    ...(daysToDecision === undefined ? {} : { daysToDecision }),
    ...(thousands === undefined ? {} : { yearlyOre: thousands * orePerThousand }),
    removed: false,
    who: 'Jonas Ekehult',
    at: `${from}T08:00:00.000Z`,
  }
}
