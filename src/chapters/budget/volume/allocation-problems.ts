import type { Problem } from '#core/outcome.ts'
import type { Component } from './rule-set.ts'

/** What can be wrong with the figures that a rule set meets, and what to do about it. */
export const allocationProblems = {
  unitTwice: (where: string, id: string): Problem => ({
    code: 'unit-twice',
    where,
    text: {
      sv: `Enheten ${id} finns redan tidigare i listan. Ge varje enhet ett eget id.`,
      en: `The unit ${id} is earlier in the list already. Give every unit an id of its own.`,
    },
  }),
  indexMissing: (where: string, unit: string, index: string): Problem => ({
    code: 'unit-index-missing',
    where,
    text: {
      sv: `${unit} saknar index ${index}, från 0 och uppåt. Skriv det under enhetens indices.`,
      en: `${unit} has no index ${index}, of 0 or more. Write it under the indices of the unit.`,
    },
  }),
  amountMissing: (where: string, unit: string, title: string): Problem => ({
    code: 'amount-missing',
    where,
    text: {
      sv: `${unit} saknar belopp för ${title}. Skriv det i hela ören under enhetens amounts, eller 0 om det verkligen är noll.`,
      en: `${unit} has no amount for ${title}. Write it in whole öre under the amounts of the unit, or 0 where it really is nothing.`,
    },
  }),
  amountNotUsable: (where: string, unit: string, title: string): Problem => ({
    code: 'amount-not-whole-ore',
    where,
    text: {
      sv: `Beloppet för ${title} på ${unit} måste vara hela ören. Avrunda det.`,
      en: `The amount of ${title} at ${unit} must be whole öre. Round it.`,
    },
  }),
  indexUnused: (where: string, index: string): Problem => ({
    code: 'unit-index-unused',
    where,
    text: {
      sv: `Ingen del räknar med indexet ${index}. Rätta namnet, eller ta bort det.`,
      en: `No component reckons with the index ${index}. Correct the name, or take it away.`,
    },
  }),
  amountUnused: (where: string, id: string): Problem => ({
    code: 'amount-unused',
    where,
    text: {
      sv: `Ingen del med namnet ${id} tar ett skrivet belopp (kind given, eller fee utan pris). Rätta namnet, eller ta bort beloppet.`,
      en: `No component called ${id} takes a written amount (kind given, or fee without a price). Correct the name, or take the amount away.`,
    },
  }),
  nothingToShareBy: (where: string, title: string): Problem => ({
    code: 'nothing-to-share-by',
    where,
    text: {
      sv: `${title} kan inte delas ut: ingen enhet har något att fördela efter. Skriv volymer och index, eller ta bort raden.`,
      en: `${title} can not be shared out: no unit has anything to share by. Write volumes and indices, or take the row away.`,
    },
  }),
  frameNotUsable: (where: string): Problem => ({
    code: 'frame-not-whole-ore',
    where,
    text: {
      sv: 'Ramen måste vara hela ören. Skriv 100 000 kr som 10000000.',
      en: 'The frame must be whole öre. Write SEK 100,000 as 10000000.',
    },
  }),
  tooLarge: (where: string, { title }: Pick<Component, 'title'>): Problem => ({
    code: 'amount-too-large',
    where,
    text: {
      sv: `${title} blir större än 90 tusen miljarder kronor, mer än programmet räknar med. Se efter om ett pris är skrivet i fel enhet.`,
      en: `${title} comes to more than 90 trillion kronor, which is beyond what the program reckons with. See whether a price is written in the wrong unit.`,
    },
  }),
} as const
