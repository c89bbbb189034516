import type { Problem } from '#core/outcome.ts'

/** What can be wrong with a price list. */
export const priceProblems = {
  unknownPrice: (where: string, id: string): Problem => ({
    code: 'unknown-price',
    where,
    text: {
      sv: `Priset ${id} finns inte i prislistan. Lägg till det, eller rätta namnet.`,
      en: `The price ${id} is not in the price list. Add it, or correct the name.`,
    },
  }),
  unknownIndex: (where: string, id: string): Problem => ({
    code: 'unknown-index',
    where,
    text: {
      sv: `Indexet ${id} finns inte. Lägg till det under indices, eller rätta namnet.`,
      en: `The index ${id} does not exist. Add it under indices, or correct the name.`,
    },
  }),
  circle: (where: string, path: readonly string[]): Problem => ({
    code: 'price-circle',
    where,
    text: {
      sv: `Priserna går i cirkel: ${path.join(' → ')}. Skriv ett av dem som ett tal.`,
      en: `The prices go in a circle: ${path.join(' → ')}. Write one of them as a number.`,
    },
  }),
  oneOf: (where: string): Problem => ({
    code: 'price-either-or',
    where,
    text: {
      sv: 'Ett pris är antingen skrivet (ore) eller summan av andra (of). Ha kvar det ena.',
      en: 'A price is either written (ore) or the sum of others (of). Keep one of them.',
    },
  }),
  notUsable: (where: string): Problem => ({
    code: 'price-not-usable',
    where,
    text: {
      sv: 'Priset går inte att räkna ut till ett tal. Se efter att ore, times, dividedBy och indexets change är tal, och att dividedBy inte är 0.',
      en: 'The price can not be worked out to a number. See that ore, times, dividedBy and the change of the index are numbers, and that dividedBy is not 0.',
    },
  }),
} as const
