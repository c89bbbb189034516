import type { RoleBook, RoleDescription, RoleSignature } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'

/** How far a committee has come with its description of roles for a term. */
export type DescriptionState = 'missing' | 'unsigned' | 'half-signed' | 'signed'

export interface DescriptionOf {
  readonly place: string
  readonly term: number
  readonly state: DescriptionState
  readonly description?: RoleDescription
  /** Sides that have not signed. */
  readonly waitingFor: readonly RoleSignature['side'][]
  /** Signatures with something that the signer doesn't agree with. */
  readonly dissents: readonly RoleSignature[]
}

/**
 * A committee's description of roles for a term. It is signed when both sides have: dissent is noted beside a
 * signature, it doesn't undo it. A new version must be signed anew.
 *
 * @param book as `bookAt` gives it
 */
export function descriptionOf(
  { descriptions }: Pick<RoleBook, 'descriptions'>,
  place: string,
  term: number,
): DescriptionOf {
  const description = descriptions
    .filter((each) => each.place === place && each.term === term)
    .toSorted((a, b) => a.version - b.version)
    .at(-1)
  const sides = ['elected', 'officials'] as const
  const signed = new Set(description?.signatures.map(({ side }) => side))
  const waitingFor = sides.filter((side) => !signed.has(side))
  const state = description ? (['signed', 'half-signed', 'unsigned'] as const)[waitingFor.length] : 'missing'
  return {
    place,
    term,
    state: state ?? 'unsigned',
    ...(description ? { description } : {}),
    waitingFor,
    dissents: description?.signatures.filter(({ dissent }) => dissent.trim() !== '') ?? [],
  }
}

/** A start for a committee that has none: to be rewritten in its own words. */
export const descriptionStart: { readonly what: Bilingual; readonly how: Bilingual } = {
  what: {
    sv: 'Nämnden bestämmer vad som ska uppnås, för vem och till när, vilken nivå servicen ska ha och vilka pengar som följer med. Nämnden följer upp, frågar och prioriterar när allt inte ryms. Ledamöter har rätt till insyn och talar fritt med invånare och medarbetare.',
    en: 'The committee settles what is to be achieved, for whom and by when, the level of service and the money that comes with it. The committee follows up, asks, and sets priorities when there isn’t room for all. Members have the right to insight and speak freely with residents and staff.',
  },
  how: {
    sv: 'Förvaltningen bestämmer hur det görs: metoder, bemanning, verktyg och organisation, inom ramen och lagen. Förvaltningen säger till i tid när mål och pengar inte går ihop, och lämnar underlag som går att lita på. Det som lagen har gett till rektor, MAS och den som utövar myndighet avgör de själva.',
    en: 'The administration settles how it is done: methods, staffing, tools and organisation, within the frame and the law. It says so in time when goals and money don’t meet, and gives material that can be relied on. What the law has given to principals, the MAS and those who exercise public authority, they settle themselves.',
  },
}
