import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { readChoice, type WrittenChoice } from './choice.ts'
import type { RankingChoice, Service } from './model.ts'

/** Which municipalities a page shows. The computation always takes them all. */
export const filters = ['all', 'similar', 'county', 'best', 'chosen'] as const
export type Filter = (typeof filters)[number]

/** A service page's choices as they stand in its address. */
export interface Requested {
  readonly written: WrittenChoice
  readonly choice: RankingChoice
  readonly filter: Filter
  /** Whether anything is chosen beside the standard: then the choices are shown open. */
  readonly isChosen: boolean
}

/** Names in an address, in the order that they are written back. */
const names = ['set', 'preset', 'cost', 'quality', 'structure', 'weight', 'window'] as const

/**
 * Reads an address. A form sends each ticked indicator by itself and the window as two years; both forms are read.
 * A form that sends no quality at all means none, not the standard.
 */
export function readRequest(service: Service, query: URLSearchParams): Outcome<Requested> {
  const sent = query.has('sent')
  const list = (name: string) => (query.has(name) || sent ? query.getAll(name).join(',') : undefined)
  const text = (name: string) => query.get(name) || undefined
  const set = text('set')
  // Another set has other indicators: those of the set before it say nothing.
  const changedSet = sent && query.get('was') !== null && query.get('was') !== (set ?? '')
  const written: WrittenChoice = {
    set,
    preset: text('preset'),
    // A form sends its weight whatever the method; an address that names both asks for what can't be.
    weight: sent && text('preset') && text('preset') !== 'index' ? undefined : text('weight'),
    window: text('window') ?? windowOf(text('from'), text('to')),
    ...(changedSet ? {} : { cost: text('cost'), quality: list('quality'), structure: list('structure') }),
  }
  const outcome = combine({ choice: readChoice(service, written), filter: readFilter(query.get('show')) })
  if (!outcome.ok) return outcome
  const isChosen = sent || Object.values(written).some((value) => value !== undefined)
  return succeed({ written, ...outcome.value, isChosen })
}

function windowOf(from: string | undefined, to: string | undefined): string | undefined {
  return from || to ? `${from ?? ''}-${to ?? ''}` : undefined
}

function readFilter(text: string | null): Outcome<Filter> {
  const filter = filters.find((each) => each === (text || 'all'))
  return filter ? succeed(filter) : refuse(unknownFilter(text ?? ''))
}

function unknownFilter(text: string): Problem {
  return {
    code: 'not-a-filter',
    where: 'show',
    text: {
      sv: `"${text}" går inte att visa. Välj bland: ${filters.join(', ')}.`,
      en: `"${text}" can't be shown. Choose among: ${filters.join(', ')}.`,
    },
  }
}

/** The choices as the query of an address that can be mailed. The standard ones are left out. */
export function queryOf({
  written,
  filter,
}: Pick<Requested, 'written' | 'filter'>): Record<string, string | undefined> {
  const kept = names.map((name) => [name, written[name]] as const)
  return { ...Object.fromEntries(kept), show: filter === 'all' ? undefined : filter }
}
