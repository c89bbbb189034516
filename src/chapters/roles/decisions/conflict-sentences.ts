import type { Delegation } from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { formatMoney } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'

const theDocument = {
  'standing-orders': { sv: 'reglementet', en: 'the standing orders' },
  'delegation-scheme': { sv: 'delegationsordningen', en: 'the delegation scheme' },
  'payment-order': { sv: 'attestordningen', en: 'the payment authorisation rules' },
} as const satisfies Record<Delegation['document'], Bilingual>

export const noDecider: Bilingual = {
  sv: 'Inget dokument säger vem som beslutar. Rätten att besluta är då kvar hos nämnden. Skriv in det, eller delegera beslutet.',
  en: 'No document says who decides. The power is then still the committee’s. Write that down, or delegate the decision.',
}

export const noAuthoriser: Bilingual = {
  sv: 'Attestordningen säger inte vem som attesterar.',
  en: 'The payment authorisation rules do not say who authorises.',
}

export function severalDeciders(one: Delegation, other: Delegation): Bilingual {
  return {
    sv: `${says(one, 'sv')} ${says(other, 'sv')} Båda gäller samtidigt, på samma ställe och för samma belopp.`,
    en: `${says(one, 'en')} ${says(other, 'en')} Both hold at the same time, in the same place and for the same amounts.`,
  }
}

export function differingLimits(one: Delegation, other: Delegation): Bilingual {
  return {
    sv: `${says(one, 'sv')} ${says(other, 'sv')} Det är två gränser för samma beslutsfattare.`,
    en: `${says(one, 'en')} ${says(other, 'en')} That is two limits for the same decider.`,
  }
}

export function subDelegatedTwice(one: Delegation, other: Delegation): Bilingual {
  return {
    sv: `Beslutet står som vidaredelegerat till både ${inSentence(one.level, 'sv')} och ${inSentence(other.level, 'sv')}. Vidaredelegation går i ett steg: den som har fått den kan inte ge den vidare (KL 7:6).`,
    en: `The decision is marked as sub-delegated to both ${inSentence(one.level, 'en')} and ${inSentence(other.level, 'en')}. Sub-delegation takes one step: whoever has been given it cannot pass it on (KL 7:6).`,
  }
}

export function reportingMissing({ level, subDelegated }: Delegation): Bilingual {
  const to = subDelegated
    ? { sv: 'till förvaltningschefen', en: 'to the head of department' }
    : { sv: 'till nämnden', en: 'to the committee' }
  return {
    sv: `Det står inte hur beslut som ${inSentence(level, 'sv')} tar anmäls ${to.sv} (KL 6:40, 7:8).`,
    en: `It isn’t stated how decisions that ${inSentence(level, 'en')} takes are reported ${to.en} (KL 6:40, 7:8).`,
  }
}

/** What a row says: 'Delegationsordningen säger enhetschef, upp till 100 tkr.' */
function says({ document, level, limitOre }: Delegation, language: Language): string {
  const name = theDocument[document][language]
  const upTo = { sv: ', upp till ', en: ', up to ' }[language]
  const limit = limitOre === undefined ? '' : upTo + formatMoney(toOre(limitOre), language)
  const verb = { sv: 'säger', en: document === 'delegation-scheme' ? 'says' : 'say' }[language]
  return `${name.charAt(0).toLocaleUpperCase('sv')}${name.slice(1)} ${verb} ${inSentence(level, language)}${limit}.`
}
