import type { Problem } from '#core/outcome.ts'
import type { Provider } from './rule-set.ts'
import { sayNumber, sayShare } from './say-figures.ts'

/** What can be wrong between the parts of a rule set, and what to do about it. */
export const ruleSetProblems = {
  twice: (where: string, id: string): Problem => ({
    code: 'id-twice',
    where,
    text: {
      sv: `Namnet ${id} används redan tidigare i listan. Ge varje post ett eget id.`,
      en: `The name ${id} is used earlier in the list already. Give every entry an id of its own.`,
    },
  }),
  reserved: (where: string, id: string): Problem => ({
    code: 'id-reserved',
    where,
    text: {
      sv: `Namnet ${id} är upptaget: så heter raden som delar ut det som blir över av ramen. Välj ett annat id.`,
      en: `The name ${id} is taken: it is the row that shares out what is left of the frame. Choose another id.`,
    },
  }),
  unknownDriver: (where: string, id: string): Problem => ({
    code: 'unknown-driver',
    where,
    text: {
      sv: `Volymen ${id} finns inte under drivers. Lägg till den, eller rätta namnet.`,
      en: `The driver ${id} is not under drivers. Add it, or correct the name.`,
    },
  }),
  unknownComponent: (where: string, id: string): Problem => ({
    code: 'unknown-component',
    where,
    text: {
      sv: `Delen ${id} finns inte under components. Rätta namnet.`,
      en: `The component ${id} is not under components. Correct the name.`,
    },
  }),
  laterComponent: (where: string, id: string): Problem => ({
    code: 'later-component',
    where,
    text: {
      sv: `Påslaget räknas på ${id}, som inte har räknats än. Flytta påslaget efter ${id} i listan.`,
      en: `The mark-up is reckoned on ${id}, which has not been reckoned yet. Move the mark-up after ${id} in the list.`,
    },
  }),
  markupOfFee: (where: string, id: string): Problem => ({
    code: 'markup-of-fee',
    where,
    text: {
      sv: `Avgiften ${id} dras av sist och kan inte vara underlag för ett påslag. Ta bort den ur of.`,
      en: `The fee ${id} is deducted last and can not be the base of a mark-up. Take it out of of.`,
    },
  }),
  noPriceFor: (where: string, provider: Provider): Problem => ({
    code: 'price-missing-for-provider',
    where,
    text: {
      sv: `Det saknas pris för ${provider}, som delen gäller för. Lägg till priset, eller begränsa delen med for.`,
      en: `There is no price for ${provider}, whom the component is for. Add the price, or limit the component with for.`,
    },
  }),
  feeHalf: (where: string): Problem => ({
    code: 'fee-half-said',
    where,
    text: {
      sv: 'En avgift har både price och driver, eller ingen av dem (då skrivs beloppet vid enheten). Lägg till den som saknas, eller ta bort den andra.',
      en: 'A fee has both price and driver, or neither (the amount is then written at the unit). Add the missing one, or take the other away.',
    },
  }),
  roundedPot: (where: string): Problem => ({
    code: 'rounding-of-pot',
    where,
    text: {
      sv: 'En pott delas alltid ut till sista öret och kan inte avrundas. Ta bort rounding.',
      en: 'A pot is always given out to the last öre and can not be rounded. Take rounding away.',
    },
  }),
  roundedWritten: (where: string): Problem => ({
    code: 'rounding-of-written',
    where,
    text: {
      sv: 'Ett skrivet belopp gäller som det står och avrundas inte. Ta bort rounding, och skriv beloppet som det ska vara.',
      en: 'A written amount stands as it is and is not rounded. Take rounding away, and write the amount as it should be.',
    },
  }),
  shareAsPercent: (where: string, share: number): Problem => ({
    code: 'share-as-percent',
    where,
    text: {
      sv: `${sayNumber(share, 'sv')} är ${sayShare(share, 'sv')}. En andel går från −1 till 1: skriv 3 procent som 0.03.`,
      en: `${sayNumber(share, 'en')} is ${sayShare(share, 'en')}. A share goes from −1 to 1: write 3 per cent as 0.03.`,
    },
  }),
  badMonthKey: (where: string, month: string): Problem => ({
    code: 'no-such-month',
    where,
    text: {
      sv: `Månaden ${month} finns inte. Skriv den med två siffror, som 07.`,
      en: `There is no month ${month}. Write it with two digits, such as 07.`,
    },
  }),
  notWholeOre: (where: string): Problem => ({
    code: 'not-whole-ore',
    where,
    text: {
      sv: 'Beloppet måste vara hela ören. Skriv 100 000 kr som 10000000.',
      en: 'The amount must be whole öre. Write SEK 100,000 as 10000000.',
    },
  }),
  steps: (where: string): Problem => ({
    code: 'steps-not-rising',
    where,
    text: {
      sv: 'Stegen måste komma i ordning, med stigande upTo. Sortera dem.',
      en: 'The steps must come in order, with rising upTo. Sort them.',
    },
  }),
  months: (where: string): Problem => ({
    code: 'month-weights',
    where,
    text: {
      sv: 'Det ska vara tolv vikter från 0 och uppåt, januari först, och minst en över 0.',
      en: 'There must be twelve weights of 0 or more, January first, and at least one above 0.',
    },
  }),
  badDay: (where: string, day: string, year: number): Problem => ({
    code: 'no-such-day',
    where,
    text: {
      sv: `Dagen ${day} finns inte ${year}. Skriv månad och dag som 10-15.`,
      en: `There is no day ${day} in ${year}. Write month and day as 10-15.`,
    },
  }),
  badMonth: (where: string): Problem => ({
    code: 'no-such-month',
    where,
    text: {
      sv: 'Månader skrivs som tal från 1 till 12, var och en högst en gång, och minst en.',
      en: 'Months are written as numbers from 1 to 12, each at most once, and at least one.',
    },
  }),
  ages: (where: string): Problem => ({
    code: 'ages-turned',
    where,
    text: {
      sv: 'Åldern from måste vara högst lika med to. Byt plats på dem.',
      en: 'The age from must be at most to. Let them change places.',
    },
  }),
} as const
