import type { Bilingual } from '#core/language.ts'

/** Whether law demands that the post exists, or the municipality has chosen to have it. */
export type ProfessionalVoice = 'statutory' | 'local'

interface ProfessionPost {
  readonly name: Bilingual
  readonly voice: ProfessionalVoice
  /** Where law demands the post. */
  readonly law?: string
}

/** The posts whose holders look through the map of national goals once a year, each for its own services. */
export const professions = {
  rektor: { name: { sv: 'rektor', en: 'principal' }, voice: 'statutory', law: 'skollagen 2:9–10' },
  skolchef: {
    name: { sv: 'skolchef', en: 'head of education' },
    voice: 'statutory',
    law: 'skollagen 2:8 a',
  },
  MAS: {
    name: {
      sv: 'medicinskt ansvarig sjuksköterska (MAS)',
      en: 'nurse with medical responsibility (MAS)',
    },
    voice: 'statutory',
    law: 'hälso- och sjukvårdslagen 11 kap.',
  },
  SAS: {
    name: { sv: 'socialt ansvarig samordnare (SAS)', en: 'co-ordinator with social responsibility (SAS)' },
    voice: 'local',
  },
  socialchef: { name: { sv: 'socialchef', en: 'head of social services' }, voice: 'local' },
  räddningschef: {
    name: { sv: 'räddningschef', en: 'chief of the rescue service' },
    voice: 'statutory',
    law: 'lagen om skydd mot olyckor 3 kap.',
  },
  bibliotekschef: { name: { sv: 'bibliotekschef', en: 'head of libraries' }, voice: 'local' },
  stadsarkitekt: { name: { sv: 'stadsarkitekt', en: 'city architect' }, voice: 'local' },
  miljöchef: { name: { sv: 'miljöchef', en: 'head of environment' }, voice: 'local' },
  vachef: {
    name: { sv: 'va-chef', en: 'head of water and sewerage' },
    voice: 'local',
  },
  säkerhetschef: { name: { sv: 'säkerhetschef', en: 'head of security' }, voice: 'local' },
  kommundirektör: {
    name: { sv: 'kommundirektör', en: 'chief executive' },
    voice: 'statutory',
    law: 'KL 7:1',
  },
} as const satisfies Record<string, ProfessionPost>

/** Ids of the posts that the library names: a misspelled one does not compile. */
export type ProfessionId = keyof typeof professions

/** The post by its id; a post that the municipality has named itself is local, and called what it is called there. */
export function professionOf(id: string): ProfessionPost {
  const known = Object.entries<ProfessionPost>(professions).find(([each]) => each === id)
  return known?.[1] ?? { name: { sv: id, en: id }, voice: 'local' }
}
