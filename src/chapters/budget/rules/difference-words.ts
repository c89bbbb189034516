import type { Bilingual, Language } from '#core/language.ts'

/** A thing of a rule set that is not what it was. */
export interface Difference {
  readonly what:
    | 'price'
    | 'index'
    | 'driver'
    | 'component'
    | 'rounding'
    | 'remainder'
    | 'settlement'
    | 'months'
  readonly how: 'added' | 'removed' | 'changed'
  readonly id: string
  /** As people know it; empty for what concerns the whole. */
  readonly title: string
  /** What it was and what it becomes, as one clause: 'från 78 200 kr till 81 000 kr'. Empty for added and removed. */
  readonly text: Bilingual
}

const nothing: Bilingual = { sv: '', en: '' }

/** What has come, gone or changed in a list of things with ids. */
export function listDifference<T extends { readonly id: string; readonly title: string }>(
  what: Difference['what'],
  before: readonly T[],
  after: readonly T[],
  changes: (before: T, after: T) => readonly Bilingual[],
): readonly Difference[] {
  const gone = before.filter(({ id }) => !after.some((each) => each.id === id))
  return [
    ...after.flatMap((each): readonly Difference[] => {
      const { id, title } = each
      const was = before.find((other) => other.id === id)
      if (!was) return [{ what, how: 'added', id, title, text: nothing }]
      return changes(was, each).map((text) => ({ what, how: 'changed', id, title, text }))
    }),
    ...gone.map(({ id, title }): Difference => ({ what, how: 'removed', id, title, text: nothing })),
  ]
}

/** From what to what. */
export function told(
  before: (language: Language) => string,
  after: (language: Language) => string,
): Bilingual {
  return {
    sv: `från ${before('sv')} till ${after('sv')}`,
    en: `from ${before('en')} to ${after('en')}`,
  }
}

/** Whether two things say the same, whatever the order of their keys and apart from some of them. */
export function same(one: object, other: object, apart: readonly string[]): boolean {
  return canonical(one, apart) === canonical(other, apart)
}

function canonical(thing: object, apart: readonly string[]): string {
  return JSON.stringify(thing, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([key]) => !apart.includes(key))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  )
}

const subjects = {
  price: { sv: 'Priset', en: 'The price' },
  index: { sv: 'Indexet', en: 'The index' },
  driver: { sv: 'Måttet', en: 'The measure' },
  component: { sv: 'Delen', en: 'The component' },
  rounding: { sv: 'Avrundningen', en: 'The rounding' },
  remainder: { sv: 'Det som blir över av ramen', en: 'What is left of the frame' },
  settlement: { sv: 'Volymavräkningens fasta andel', en: 'The fixed share of the settlement' },
  months: { sv: 'Månaderna', en: 'The months' },
} as const satisfies Record<Difference['what'], Bilingual>

/** Swedish says it by the gender of the noun. */
const isCommon: ReadonlySet<Difference['what']> = new Set(['component', 'rounding', 'settlement'])

const verbs = {
  sv: {
    added: (common: boolean) => (common ? 'är ny' : 'är nytt'),
    removed: () => 'har tagits bort',
    changed: (common: boolean) => (common ? 'är ändrad' : 'är ändrat'),
  },
  en: { added: () => 'is new', removed: () => 'has been removed', changed: () => 'is changed' },
} as const satisfies Record<Language, Record<Difference['how'], (common: boolean) => string>>

/** A difference as a whole sentence. */
export function sayDifference({ what, how, title, text }: Difference, language: Language): string {
  if (what === 'months') return text[language]
  const named = title === '' ? subjects[what][language] : `${subjects[what][language]} ${title}`
  if (what === 'remainder') return `${named}: ${text[language]}.`
  const verb = verbs[language][how](isCommon.has(what))
  return how === 'changed' ? `${named} ${verb} ${text[language]}.` : `${named} ${verb}.`
}
