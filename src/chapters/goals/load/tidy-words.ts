import type { Bilingual } from '#core/language.ts'
import type { TidyRule, TidyStep } from './tidy-proposal.ts'

/** Why a goal is proposed to be cleared out, as shown to people. */
export const tidyReasons: Readonly<Record<TidyRule, Bilingual>> = {
  'past-horizon': {
    sv: 'Åren som målet var tänkt för är över.',
    en: 'The years that the goal was meant for are over.',
  },
  'same-indicators': {
    sv: 'Ett annat mål mäter samma sak i samma enheter.',
    en: 'Another goal measures the same thing in the same units.',
  },
  'without-anchor': {
    sv: 'Målet har inget ankare i lag, förordning eller reglemente.',
    en: 'The goal has no anchor in statute, regulation or standing orders.',
  },
  'without-trace': {
    sv: 'Ingen av de enheter som målet når har lämnat spår av det.',
    en: 'None of the units that the goal reaches has left a trace of it.',
  },
}

/** What is proposed, as shown to people: whoever adopted the goal decides. */
export const tidyActions: Readonly<Record<TidyStep['action'], Bilingual>> = {
  retire: { sv: 'Avsluta målet', en: 'End the goal' },
  merge: { sv: 'Slå samman med det andra målet', en: 'Merge it with the other goal' },
  direct: { sv: 'Besluta om det som inriktning', en: 'Decide on it as a policy direction' },
}
