import type { Problem } from '#core/outcome.ts'

/** What can be wrong with a settlement, and what to do about it. */
export const settlementProblems = {
  fixedShare: (id: string, title: string): Problem => ({
    code: 'fixed-share-missing',
    where: `fixedShares.${id}`,
    text: {
      sv: `Det saknas en beslutad fast andel för ${title}. Skriv ett tal mellan 0 (allt följer volymen) och 1 (inget följer volymen).`,
      en: `There is no decided fixed share for ${title}. Write a number between 0 (all follows the volume) and 1 (nothing follows the volume).`,
    },
  }),
  notBudgeted: (where: string, unit: string, driver: string): Problem => ({
    code: 'not-budgeted',
    where,
    text: {
      sv: `Budgeten har ingen volym ${driver} för ${unit}. Rätta namnen, eller lägg till volymen i budgeten.`,
      en: `The budget has no volume ${driver} for ${unit}. Correct the names, or add the volume to the budget.`,
    },
  }),
  month: (where: string): Problem => ({
    code: 'no-such-month',
    where: `${where}.month`,
    text: { sv: 'Månaden ska vara ett tal från 1 till 12.', en: 'The month must be a number from 1 to 12.' },
  }),
  volume: (where: string): Problem => ({
    code: 'volume-not-usable',
    where: `${where}.volume`,
    text: {
      sv: 'Volymen ska vara ett tal från 0 och uppåt.',
      en: 'The volume must be a number of 0 or more.',
    },
  }),
  twice: (where: string): Problem => ({
    code: 'actual-twice',
    where,
    text: {
      sv: 'Samma enhet, volym och månad finns redan tidigare i listan. Ta bort den ena.',
      en: 'The same unit, driver and month is earlier in the list already. Take one of them away.',
    },
  }),
} as const
