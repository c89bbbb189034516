import type { Bilingual } from '#core/language.ts'

/** The columns of an organisation in a file: the same on the way out and on the way in, in either language. */
export const fileColumns = {
  node: { sv: 'Id', en: 'Id' },
  name: { sv: 'Namn', en: 'Name' },
  kind: { sv: 'Typ', en: 'Kind' },
  parent: { sv: 'Under', en: 'Under' },
  from: { sv: 'Från', en: 'From' },
  until: { sv: 'Till', en: 'Until' },
  activityCodes: { sv: 'Verksamhetskoder', en: 'Activity codes' },
  successors: { sv: 'Efterföljare', en: 'Successors' },
} as const satisfies Record<string, Bilingual>

export type FileColumn = keyof typeof fileColumns

/** Those that a file can't do without; the others may be left out. */
export const requiredColumns = ['node', 'name', 'kind', 'from'] as const satisfies FileColumn[]
