import type { Catalogue } from './catalogue.ts'

/** What rows refer to, and whether the file describes it. */
export const ofNames = {
  'account-twice': [
    'odd',
    (what) => ({
      sv: `Konto ${what} står redan i kontoplanen. Det senare namnet gäller.`,
      en: `Account ${what} is in the chart already. The later name holds.`,
    }),
  ],
  'account-not-numeric': [
    'odd',
    (what) => ({
      sv: `Kontot ${what} ska bara ha siffror.`,
      en: `The account ${what} must have digits only.`,
    }),
  ],
  'account-unknown': [
    'odd',
    (what) => ({
      sv: `Konto ${what} används men står inte i filens kontoplan.`,
      en: `Account ${what} is used but isn't in the file's chart of accounts.`,
    }),
  ],
  'dimension-unknown': [
    'odd',
    (what) => ({
      sv: `Dimension ${what} används men är varken reserverad eller beskriven med #DIM.`,
      en: `Dimension ${what} is used but neither reserved nor described by #DIM.`,
    }),
  ],
  'object-unknown': [
    'odd',
    (what) => ({
      sv: `Objekt ${what} används men är inte beskrivet med #OBJEKT.`,
      en: `Object ${what} is used but not described by #OBJEKT.`,
    }),
  ],
  'year-unknown': [
    'odd',
    (what) => ({
      sv: `År ${what} används men är inte beskrivet med #RAR.`,
      en: `Year ${what} is used but not described by #RAR.`,
    }),
  ],
} as const satisfies Catalogue
