import type { Catalogue } from './catalogue.ts'

/** Amounts, quantities, days and numbers. */
export const ofValues = {
  'amount-comma': [
    'odd',
    (what) => ({
      sv: `Beloppet ${what} har decimalkomma. Det ska vara punkt.`,
      en: `The amount ${what} has a decimal comma. It must be a point.`,
    }),
  ],
  'amount-plus': [
    'odd',
    (what) => ({
      sv: `Beloppet ${what} har plustecken. Det ska inte stå där.`,
      en: `The amount ${what} has a plus sign. It must not be there.`,
    }),
  ],
  'amount-decimals': [
    'error',
    (what) => ({
      sv: `Beloppet ${what} ska ha siffror före punkten och högst två decimaler. Säger de något är raden inte medräknad.`,
      en: `The amount ${what} must have digits before the point and two decimals at most. Where they say something the line isn't counted.`,
    }),
  ],
  'amount-too-large': [
    'error',
    (what) => ({
      sv: `Beloppet ${what} är för stort för att räknas exakt. Raden är inte medräknad.`,
      en: `The amount ${what} is too large to be counted exactly. The line isn't counted.`,
    }),
  ],
  'amount-unreadable': [
    'error',
    (what) => ({
      sv: `${what} är inget belopp. Raden är inte medräknad.`,
      en: `${what} is no amount. The line isn't counted.`,
    }),
  ],
  'amount-split': [
    'odd',
    (what) => ({
      sv: `Kvantiteten ${what} ser ut som slutet av ett belopp med mellanslag mellan tusentalen. Ta bort mellanslaget om det är så; beloppet är läst fram till det.`,
      en: `The quantity ${what} looks like the end of an amount with a space between thousands. Take the space away if so; the amount is read up to it.`,
    }),
  ],
  'quantity-unreadable': [
    'odd',
    (what) => ({
      sv: `${what} är ingen kvantitet. Den är förbigången.`,
      en: `${what} is no quantity. It is passed over.`,
    }),
  ],
  'day-unreadable': [
    'error',
    (what) => ({
      sv: `${what} är ingen dag. Skriv den ÅÅÅÅMMDD.`,
      en: `${what} is no day. Write it YYYYMMDD.`,
    }),
  ],
  'month-unreadable': [
    'error',
    (what) => ({
      sv: `${what} är ingen månad. Skriv den ÅÅÅÅMM.`,
      en: `${what} is no month. Write it YYYYMM.`,
    }),
  ],
  'number-unreadable': [
    'error',
    (what) => ({
      sv: `${what} ska vara ett heltal. Raden är inte medräknad.`,
      en: `${what} must be a whole number. The line isn't counted.`,
    }),
  ],
} as const satisfies Catalogue
