import type { Bilingual } from '#core/language.ts'
import type { ActKind, Assignment, DecisionLevel, Delegation } from './model.ts'

/** Who decides at a level, as a head of a column or a rung of a ladder says it. */
export const levelWords = {
  assembly: { sv: 'Kommunfullmäktige', en: 'Municipal assembly' },
  'executive-board': { sv: 'Kommunstyrelsen', en: 'Executive board' },
  committee: { sv: 'Nämnden', en: 'Committee' },
  subcommittee: { sv: 'Utskott', en: 'Subcommittee' },
  chair: { sv: 'Ordföranden', en: 'Chair' },
  'chief-executive': { sv: 'Kommundirektören', en: 'Chief executive' },
  'head-of-department': { sv: 'Förvaltningschef', en: 'Head of department' },
  manager: { sv: 'Verksamhetschef', en: 'Manager' },
  'unit-manager': { sv: 'Enhetschef', en: 'Unit manager' },
  official: { sv: 'Tjänsteperson', en: 'Official' },
} as const satisfies Record<DecisionLevel, Bilingual>

/** What kind of act it is. */
export const actWords = {
  decision: { sv: 'Beslut', en: 'Decision' },
  execution: { sv: 'Verkställighet', en: 'Execution' },
  'payment-authorisation': { sv: 'Attest', en: 'Payment authorisation' },
} as const satisfies Record<ActKind, Bilingual>

/** The documents that say who decides. */
export const documentWords = {
  'standing-orders': { sv: 'Reglemente', en: 'Standing orders' },
  'delegation-scheme': { sv: 'Delegationsordning', en: 'Delegation scheme' },
  'payment-order': { sv: 'Attestordning', en: 'Payment authorisation rules' },
} as const satisfies Record<Delegation['document'], Bilingual>

export const documents = [
  'standing-orders',
  'delegation-scheme',
  'payment-order',
] as const satisfies readonly Delegation['document'][]

/** What politics decides, and what the service does. */
export const assignmentWords = {
  what: { sv: 'Vad', en: 'What' },
  how: { sv: 'Hur', en: 'How' },
  untyped: { sv: 'Inte angivet', en: 'Not stated' },
} as const satisfies Record<Assignment['type'], Bilingual>
