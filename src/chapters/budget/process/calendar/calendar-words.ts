import type { Gate, StepKind } from '#chapters/budget/process/model.ts'
import type { Bilingual } from '#core/language.ts'
import type { StepState } from './calendar.ts'

export const stateWords = {
  done: { sv: 'Klart', en: 'Done' },
  late: { sv: 'Försenat', en: 'Late' },
  now: { sv: 'Nu', en: 'Now' },
  coming: { sv: 'Kommer', en: 'To come' },
} as const satisfies Record<StepState, Bilingual>

export const kindWords = {
  preparation: { sv: 'Förberedelse', en: 'Preparation' },
  'planning-frames': { sv: 'Planeringsramar', en: 'Planning frames' },
  dialogue: { sv: 'Dialog', en: 'Dialogue' },
  'board-proposal': { sv: 'Kommunstyrelsens budgetförslag', en: "The executive board's budget proposal" },
  'tax-rate': { sv: 'Förslag till skattesats', en: 'Proposal of the tax rate' },
  adoption: { sv: 'Fullmäktige antar budgeten', en: 'The assembly adopts the budget' },
  'unit-frames': { sv: 'Enheterna får sina ramar', en: 'The units get their frames' },
  other: { sv: 'Annat', en: 'Other' },
} as const satisfies Record<StepKind, Bilingual>

/**
 * What must have been gone through, and where that is said. Held against MBL 11 and 19 §§ (wording of SFS 2021:1114) and
 * lag (2018:1197) with its annex on 2026-11-28; the wording of AFS 2023:1 and 2023:2 about changes was not found.
 */
export const gateWords = {
  'union-consultation': {
    name: { sv: 'Samverkan med facken', en: 'Union consultation' },
    law: {
      sv: 'MBL 11 och 19 §§: förhandling före beslut om viktigare förändring, och fortlöpande information om hur verksamheten och ekonomin utvecklas.',
      en: 'MBL 11 and 19 §§: negotiation before a decision on an important change, and information all along on how the activities and the finances develop.',
    },
  },
  'risk-assessment': {
    name: { sv: 'Riskbedömning', en: 'Risk assessment' },
    law: {
      sv: 'AFS 2023:1 och 2023:2: riskerna för arbetsmiljön bedöms före en ändring. Ordalydelsen är inte läst här.',
      en: 'AFS 2023:1 and 2023:2: risks to the work environment are assessed before a change. The wording has not been read here.',
    },
  },
  'child-interests': {
    name: { sv: 'Barnets bästa', en: "The child's best interests" },
    law: {
      sv: 'Barnkonventionen artikel 3 (lag 2018:1197): barnets bästa beaktas i första hand där beslutet rör barn. Här prövas det tillsammans med konsekvenserna för kvaliteten.',
      en: "Convention on the Rights of the Child, article 3 (lag 2018:1197): the child's best interests are a primary consideration where the decision concerns children. Here they are weighed with the consequences for quality.",
    },
  },
} as const satisfies Record<Gate, { name: Bilingual; law: Bilingual }>
