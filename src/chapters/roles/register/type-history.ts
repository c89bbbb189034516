import type { DecisionType, RoleBook } from '#chapters/roles/model.ts'
import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import { delegationSentence } from './delegation-sentence.ts'

/** The parts of a decision type that an edit can change. */
export const changeable = [
  ...(['title', 'area', 'act', 'committee', 'law', 'lowestLawful', 'lawfulReason'] as const),
  ...(['statutoryPost', 'perYear', 'daysToDecision', 'yearlyOre'] as const),
] as const
export type ChangeablePart = (typeof changeable)[number]

/** Something that has happened to a decision type. */
export type TypeEvent =
  | { readonly kind: 'registered' | 'removed'; readonly on: string; readonly who: string }
  | {
      readonly kind: 'changed'
      readonly on: string
      readonly who: string
      readonly parts: readonly ChangeablePart[]
    }
  | { readonly kind: 'began' | 'ended'; readonly on: string; readonly sentence: string }

/**
 * What has happened to a decision type until a day, the latest first: its own versions, and what the documents have said.
 *
 * @param day ISO day
 * @param nameOf name of a place by its id
 */
export function typeHistory(
  id: string,
  { decisionTypes, delegations }: Pick<RoleBook, 'decisionTypes' | 'delegations'>,
  day: string,
  language: Language,
  nameOf: (node: string) => string,
): readonly TypeEvent[] {
  const versions = decisionTypes.filter((type) => type.id === id)
  const rows = delegations.filter(({ type }) => type === id)
  const events: TypeEvent[] = [
    ...versions.map((type, index) => eventOf(type, versions[index - 1])),
    ...rows.map((row) => {
      const { until: _, ...begun } = row
      return { kind: 'began', on: row.from, sentence: delegationSentence(begun, language, nameOf) } as const
    }),
    ...rows.flatMap(({ until, ...row }) =>
      until === undefined
        ? []
        : [{ kind: 'ended', on: until, sentence: delegationSentence(row, language, nameOf) } as const],
    ),
  ]
  return events.filter(({ on }) => on <= day).toSorted((a, b) => b.on.localeCompare(a.on))
}

function eventOf(type: DecisionType, before: DecisionType | undefined): TypeEvent {
  const on = swedishDay(type.at)
  if (type.removed) return { kind: 'removed', on, who: type.who }
  if (!before || before.removed) return { kind: 'registered', on, who: type.who }
  const parts = changeable.filter((part) => type[part] !== before[part])
  return { kind: 'changed', on, who: type.who, parts }
}
