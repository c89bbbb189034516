import { formatDay, formatNumber } from '#core/format.ts'
import type { SizeBand } from './shown.ts'

const steps = (gap: number, language: 'sv' | 'en') => formatNumber(Math.abs(gap), language, { decimals: 1 })

const sv = {
  title: 'Litar politik och förvaltning på varandra?',
  crumb: 'Förtroendepuls',
  lead: {
    none: 'Ingen omgång av förtroendepulsen har stängt än.',
    hidden: (closed: string) =>
      `I omgången som stängde den ${formatDay(closed, 'sv')} svarade för få i grupperna för att de ska kunna jämföras.`,
    gap: (one: string, other: string, gap: number, closed: string) =>
      `Störst är avståndet mellan ${one} och ${other}: ${steps(gap, 'sv')} steg på en skala 1–5. ${gap === 0 ? 'De svarar lika' : gap > 0 ? `Högst förtroende har ${one}` : `Högst förtroende har ${other}`}. Omgången stängde den ${formatDay(closed, 'sv')}.`,
    widened: (rounds: number, by: number) =>
      ` Avståndet har vuxit ${formatNumber(rounds, 'sv')} omgångar i rad, med ${steps(by, 'sv')} steg.`,
  },
  intro:
    'Samma frågor till båda sidor, två gånger om året. Grupper under fem visas inte, och ingenting på sidan går att räkna tillbaka till ett svar.',
  chooseGroup: 'Jämför förtroendevalda med',
  show: 'Visa',
  chart: {
    heading: (one: string, other: string) => `Så svarar ${one} och ${other}, fråga för fråga`,
    description:
      'Skalan går från 1, stämmer inte alls, till 5, stämmer helt. Fylld cirkel och tom fyrkant är gruppernas medelvärden.',
    gap: (gap: number, higher: string) => (gap === 0 ? 'lika' : `${steps(gap, 'sv')} steg, ${higher} högre`),
    hidden: 'dolt: någon av grupperna är för liten eller svarar för lika',
  },
  rounds: {
    heading: (one: string, other: string) => `Avståndet mellan ${one} och ${other}, omgång för omgång`,
    description:
      'Punkten är avståndet i steg på skalan, strecket hur säkert det är (95 procent). Noll betyder att grupperna svarar lika.',
    said: (round: string, gap: string) => `${round}: ${gap} steg`,
    higher: (group: string) => `${group} högre →`,
  },
  tables: {
    means: 'Medelvärden per grupp och fråga',
    gaps: 'Avstånd mellan grupperna, per omgång',
    question: 'Fråga',
    pair: 'Grupper',
    together: 'Tillsammans',
    withheld: {
      sv: 'Färre än fem svar, eller för lika: visas inte.',
      en: 'Fewer than five answers, or too alike: not shown.',
    },
    notAsked: { sv: 'Gruppen får inte frågan.', en: 'The group isn’t asked.' },
    onlyTogether: { sv: 'Visas bara för alla tillsammans.', en: 'Shown for all together only.' },
    hiddenGap: {
      sv: 'Någon av grupperna är dold i omgången.',
      en: 'One of the groups is hidden in the round.',
    },
    note: {
      sv: 'Medelvärden på skalan 1–5, avrundade. Grupper under fem är dolda, och summor bygger bara på grupper som visas.',
      en: 'Means on the scale 1–5, rounded. Groups under five are hidden, and totals rest only on groups that are shown.',
    },
  },
  support: 'Stödet till enhetscheferna',
  supportIntro: 'Styrkedjan är också en stödkedja: enhetscheferna bedömer de centrala funktionerna.',
  beside: 'Vid sidan av beslutsvägen',
  besideIntro:
    'Frågan ställs till alla och visas bara för alla tillsammans. Ingen händelse och ingen person registreras någonstans.',
  mean: (mean: number, size: SizeBand) =>
    `${formatNumber(mean, 'sv', { decimals: 1 })} av 5 (${size === '50–' ? 'minst 50' : size} svar)`,
  hidden: 'dolt',
  agreements: 'Överenskommelser',
  agreementsIntro: 'Det som sidorna har lovat varandra, åt båda håll.',
  noAgreements: 'Inga överenskommelser är registrerade.',
  promisedBy: {
    elected: 'Politiken har lovat',
    officials: 'Förvaltningen har lovat',
    'central-support': 'Centrala funktioner har lovat',
  },
  kept: (inTime: number, due: number, late: number, overdue: number) =>
    `${formatNumber(inTime, 'sv')} av ${formatNumber(due, 'sv')} blev av i tid${late > 0 ? `, ${formatNumber(late, 'sv')} blev av senare` : ''}${overdue > 0 ? `, ${formatNumber(overdue, 'sv')} är inte klara` : ''}.`,
  noneDue: 'Inget har förfallit än.',
  answerDays: (days: number) => `Hälften fick svar inom ${formatNumber(days, 'sv')} dagar.`,
  all: 'Alla omgångar',
  roundName: (opens: string, closes: string) => `${formatDay(opens, 'sv')}–${formatDay(closes, 'sv')}`,
  states: { coming: 'har inte öppnat', open: 'öppen', closed: 'stängd' },
  openTitle: 'Öppna en omgång',
  opens: 'Öppnar',
  closes: 'Sista dagen att svara',
  questions: 'Frågor',
  openRound: 'Öppna omgången',
  none: 'Ingen omgång har hållits',
  noneRemedy:
    'HR eller kvalitetsstrategen öppnar en omgång. Alla chefer och förtroendevalda får då samma korta frågor.',
  answerNow: 'Svara i omgången som är öppen',
}

const en: typeof sv = {
  title: 'Do politics and administration trust each other?',
  crumb: 'Trust pulse',
  lead: {
    none: 'No round of the trust pulse has closed yet.',
    hidden: (closed) =>
      `In the round that closed on ${formatDay(closed, 'en')} too few answered in the groups for them to be compared.`,
    gap: (one, other, gap, closed) =>
      `The distance is largest between ${one} and ${other}: ${steps(gap, 'en')} steps on a scale of 1–5. ${gap === 0 ? 'They answer alike' : gap > 0 ? `Trust is highest among ${one}` : `Trust is highest among ${other}`}. The round closed on ${formatDay(closed, 'en')}.`,
    widened: (rounds, by) =>
      ` The distance has grown ${formatNumber(rounds, 'en')} rounds in a row, by ${steps(by, 'en')} steps.`,
  },
  intro:
    'The same questions to both sides, twice a year. Groups under five are not shown, and nothing on the page can be computed back to an answer.',
  chooseGroup: 'Compare elected representatives with',
  show: 'Show',
  chart: {
    heading: (one, other) => `How ${one} and ${other} answer, question by question`,
    description:
      'The scale goes from 1, not true at all, to 5, wholly true. A filled circle and an empty square are the means of the groups.',
    gap: (gap, higher) => (gap === 0 ? 'alike' : `${steps(gap, 'en')} steps, ${higher} higher`),
    hidden: 'hidden: one of the groups is too small or too alike',
  },
  rounds: {
    heading: (one, other) => `The distance between ${one} and ${other}, round by round`,
    description:
      'The dot is the distance in steps of the scale, the line how certain it is (95 per cent). Zero means that the groups answer alike.',
    said: (round, gap) => `${round}: ${gap} steps`,
    higher: (group) => `${group} higher →`,
  },
  tables: {
    means: 'Means by group and question',
    gaps: 'Distances between the groups, by round',
    question: 'Question',
    pair: 'Groups',
    together: 'Together',
    withheld: sv.tables.withheld,
    notAsked: sv.tables.notAsked,
    onlyTogether: sv.tables.onlyTogether,
    hiddenGap: sv.tables.hiddenGap,
    note: sv.tables.note,
  },
  support: 'The support to unit managers',
  supportIntro: 'The steering chain is a support chain too: unit managers judge the central functions.',
  beside: 'Beside the line of decision',
  besideIntro:
    'The question is put to all and shown for all together only. No event and no person is registered anywhere.',
  mean: (mean, size) =>
    `${formatNumber(mean, 'en', { decimals: 1 })} of 5 (${size === '50–' ? 'at least 50' : size} answers)`,
  hidden: 'hidden',
  agreements: 'Agreements',
  agreementsIntro: 'What the sides have promised each other, both ways.',
  noAgreements: 'No agreements are registered.',
  promisedBy: {
    elected: 'Politics has promised',
    officials: 'The administration has promised',
    'central-support': 'Central functions have promised',
  },
  kept: (inTime, due, late, overdue) =>
    `${formatNumber(inTime, 'en')} of ${formatNumber(due, 'en')} were done in time${late > 0 ? `, ${formatNumber(late, 'en')} later` : ''}${overdue > 0 ? `, ${formatNumber(overdue, 'en')} are not done` : ''}.`,
  noneDue: 'Nothing has fallen due yet.',
  answerDays: (days) => `Half were answered within ${formatNumber(days, 'en')} days.`,
  all: 'All rounds',
  roundName: (opens, closes) => `${formatDay(opens, 'en')}–${formatDay(closes, 'en')}`,
  states: { coming: 'not opened', open: 'open', closed: 'closed' },
  openTitle: 'Open a round',
  opens: 'Opens on',
  closes: 'Last day to answer',
  questions: 'Questions',
  openRound: 'Open the round',
  none: 'No round has been held',
  noneRemedy:
    'HR or the quality strategist opens a round. All managers and elected representatives then get the same short questions.',
  answerNow: 'Answer in the round that is open',
}

export const pulseTexts = { sv, en }
