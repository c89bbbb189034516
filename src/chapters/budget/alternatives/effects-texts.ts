import type { Language } from '#core/language.ts'

const sv = {
  heading: 'Vad budgeten leder till',
  law: 'Lag och riktlinjer',
  year: 'År',
  result: 'Resultat',
  share: 'Andel',
  reserve: 'Reservutrymme',
  shareNote: 'Andel: resultat av skatter och bidrag. Reservutrymme: så mycket får sättas av (KL 11:14).',
  unknown: 'okänt',
  guideline: (limit: string) => `Kommunens riktlinje är minst ${limit}.`,
  thumb: (limit: string) => `En vanlig tumregel är minst ${limit}.`,
  met: 'Den nås.',
  notMet: (years: string) => `Den nås inte ${years}.`,
  noFiscal: 'Resultat, skatter och bidrag för åren saknas. Ekonomiavdelningen lägger in dem under Budget.',
  noTax:
    'Skattesatsen är ändrad, men det är inte känt vad en krona ger. Därför går det inte att säga om budgeten går ihop.',
  units: 'Enheter',
  mostMore: 'Får mest mer',
  mostLess: 'Får mest mindre',
  unshared: 'Inte fördelat på enheter',
  unsharedWhy:
    'Det här bestämmer nämnden om. Reglerna delar inte ut det, för det ligger på nämnden eller blir kvar enligt reglerna.',
  goals: 'Mål som berörs',
  noGoals: 'Inga mål berörs av ändrade ramar.',
  goalAt: (name: string, amount: string) => `${name} ${amount}`,
  goalsMore: (count: number) => (count === 1 ? 'och ett mål till' : `och ${count} mål till`),
  consequences: 'Konsekvens för kvaliteten',
  noneNeeded: 'Ingen ändring är så stor att konsekvensen behöver skrivas.',
  allSaid: (count: number) =>
    count === 1
      ? 'Den ändring som är över gränsen har en skriven konsekvens.'
      : `Alla ${count} ändringar över gränsen har en skriven konsekvens.`,
  missing: (missing: number, count: number) =>
    count === 1
      ? 'Den enda ändringen över gränsen saknar konsekvens:'
      : `${missing} av ${count} ändringar över gränsen saknar konsekvens:`,
  problems: 'Det här gick inte att räkna',
}

const en: typeof sv = {
  heading: 'What the budget leads to',
  law: 'Law and guidelines',
  year: 'Year',
  result: 'Result',
  share: 'Share',
  reserve: 'Reserve room',
  shareNote: 'Share: result of taxes and grants. Reserve room: so much may be set aside (KL 11:14).',
  unknown: 'unknown',
  guideline: (limit) => `The municipality’s guideline is at least ${limit}.`,
  thumb: (limit) => `A common rule of thumb is at least ${limit}.`,
  met: 'It is met.',
  notMet: (years) => `It isn’t met in ${years}.`,
  noFiscal: 'Result, taxes and grants of the years are missing. The finance office enters them under Budget.',
  noTax:
    'The tax rate is moved, but what a krona brings isn’t known. So it can’t be said whether the budget balances.',
  units: 'Units',
  mostMore: 'Get most more',
  mostLess: 'Get most less',
  unshared: 'Not shared out among units',
  unsharedWhy:
    'This the committee decides on. The rules don’t share it out, since it lies with the committee or stays there by the rules.',
  goals: 'Goals touched',
  noGoals: 'No goals are touched by changed frames.',
  goalAt: (name, amount) => `${name} ${amount}`,
  goalsMore: (count) => (count === 1 ? 'and one more goal' : `and ${count} more goals`),
  consequences: 'Consequence for quality',
  noneNeeded: 'No change is so large that its consequence needs to be written.',
  allSaid: (count) =>
    count === 1
      ? 'The change above the limit has a written consequence.'
      : `All ${count} changes above the limit have a written consequence.`,
  missing: (missing, count) =>
    count === 1
      ? 'The only change above the limit lacks a consequence:'
      : `${missing} of ${count} changes above the limit lack a consequence:`,
  problems: 'This could not be computed',
}

export const effectsTexts = { sv, en } as const satisfies Record<Language, typeof sv>
