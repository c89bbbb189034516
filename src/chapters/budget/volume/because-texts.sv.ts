import type { Driver, Provider, Rounding } from './rule-set.ts'

const providers = {
  own: 'kommunens egna enheter',
  independent: 'fristående enheter',
  private: 'privata utförare',
  'other-municipality': 'enheter i andra kommuner',
} as const satisfies Record<Provider, string>

const roundings = {
  ore: 'hela ören',
  krona: 'hela kronor',
  '10-kronor': 'tiotal kronor',
  '100-kronor': 'hundratal kronor',
  '1000-kronor': 'tusental kronor',
} as const satisfies Record<Rounding['to'], string>

/** How each step of an amount is said. Figures come written in the language. */
export const sv = {
  written: (ore: string) => `Priset är skrivet som ${ore}.`,
  priceOf: (titles: string, ore: string) => `Priset är summan av ${titles}: ${ore}.`,
  priceFrom: (title: string, ore: string) => `Priset utgår från ${title}: ${ore}.`,
  times: (factor: string) => `Det multipliceras med ${factor}.`,
  divided: (by: string) => `Det delas med ${by}.`,
  raised: (change: string, index: string, edition: string) =>
    `Det höjs med ${change} enligt ${index}, utgåva ${edition}.`,
  lowered: (change: string, index: string, edition: string) =>
    `Det sänks med ${change} enligt ${index}, utgåva ${edition}.`,
  price: (title: string, ore: string, per: string) => `Priset ${title} är ${ore} per ${per}.`,
  counted: (title: string, counts: string, { measure }: Driver) =>
    ({
      given: `${title} räknades (${counts}).`,
      'fixed-day': `${title} räknades (${counts}).`,
      'month-average': `${title} räknades (${counts}). Årets volym är medelvärdet.`,
      'mean-of-year-ends': `${title} räknades (${counts}). Årets volym är medelvärdet.`,
      'day-by-day': `${title}, dagar med plats (${counts}). Årets volym är dagarna delade med årets dagar.`,
      sum: `${title} räknades (${counts}). Årets volym är summan.`,
      hours: `${title}, timmar i veckan (${counts}). Årets volym är timmarna gånger veckorna i varje månad.`,
    })[measure.kind],
  volume: (title: string, volume: string) => `Volymen ${title} är ${volume}.`,
  unitIndex: (index: string, value: string) => `Enhetens index ${index} är ${value}.`,
  pot: (ore: string, weight: string, allWeights: string) =>
    `Potten på ${ore} delas efter volym gånger index: enheten har ${weight} av ${allWeights}.`,
  sizeStep: (volume: string, upTo: string, ore: string) =>
    `Volymen är ${volume}. Då gäller steget upp till ${upTo}: ${ore}.`,
  noStep: (volume: string) => `Volymen är ${volume}. Då gäller inget av stegen.`,
  fixed: (ore: string) => `Beloppet är lika för alla som delen gäller: ${ore}.`,
  given: (ore: string) => `Beloppet är skrivet för enheten: ${ore}.`,
  shareOf: (share: string, titles: string, base: string) =>
    `${share} räknas på ${titles}, tillsammans ${base}.`,
  deducted: (ore: string) => `Avgiften dras av sist: ${ore}.`,
  notFor: (provider: Provider) => `Delen gäller inte ${providers[provider]}.`,
  rounded: (from: string, to: Rounding['to'], ore: string) =>
    `${from} avrundas till ${roundings[to]}: ${ore}.`,
  becomes: (ore: string) => `Det blir ${ore}.`,
  left: (ore: string) => `Reglerna lämnar ${ore} av ramen.`,
  tooMuch: (ore: string) => `Reglerna ger ${ore} mer än ramen, och det dras av.`,
  sharedBy: { amounts: 'vad varje enhet har fått', volume: 'volym', keep: 'ingenting' },
  share: (by: string, share: string) => `Det delas efter ${by}; enhetens andel är ${share}.`,
}
