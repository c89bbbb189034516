import { countInWords } from '#core/count-in-words.ts'
import { formatMoney, formatPercent } from '#core/format.ts'
import type { Ore } from '#core/money.ts'

const sv = {
  title: 'Vad har räknats, och hur blev det?',
  here: 'Volymer',
  lead: (rules: string, year: number, units: number, deviation: number | undefined, months: number) => {
    if (units === 0) return `${rules} ${year}: inget är räknat ännu.`
    const said = `${rules} ${year}: budgeten vilar på vad som räknats vid ${units} enheter.`
    if (deviation === undefined && months > 0)
      return `${said} Hittills är ${countInWords(months, 'sv')} månader räknade.`
    if (deviation === undefined) return `${said} Hur det blev är inte inskrivet.`
    if (deviation === 0) return `${said} Det blev lika mycket tillsammans.`
    return `${said} Det blev ${formatPercent(Math.abs(deviation), 'sv')} ${deviation > 0 ? 'mer' : 'mindre'} tillsammans.`
  },
  choose: 'Regler',
  show: 'Visa',
  table: 'Volymer: budget och utfall',
  unit: 'Enhet',
  driver: 'Mått',
  budget: 'Budget',
  actual: 'Blev',
  difference: 'Skillnad',
  deviation: 'Skillnad',
  source: 'Källa',
  counted: 'Räknat',
  noActual: 'Inte inskrivet',
  yearly: 'hela året',
  soFar: (months: number) => `${months} månader`,
  monthsNote:
    'Månaderna står tillsammans: summan av det som läggs ihop över året, medeltalet av resten. Filerna har varje månad.',
  zerosNote: 'Mått som är noll hos en enhet visas inte. De står i filerna.',
  kinds: { volume: 'Volym', index: 'Index', amount: 'Eget belopp, kr' },
  occupancy: 'Beläggning',
  occupancyNote: 'Tomma platser kostar också. Beläggningen är det som räknats, genom platserna.',
  places: 'Platser',
  share: 'Beläggning',
  noPlaces: 'Platserna är inte räknade',
  settlement: 'Volymavräkning månad för månad',
  settlementNote:
    'När månadens volym skiljer sig från budgetens följer pengar med. Hur stor del av priset som är fast och stannar är ett politiskt beslut: skriv den andel som är beslutad, eller skriv in den i reglerna, så gäller den för alla.',
  decidedNote: (share: string) =>
    `När månadens volym blir en annan än budgetens följer pengar med. Reglerna säger att ${share} av priset står kvar.`,
  fixed: 'Fast andel, procent',
  reckon: 'Räkna av',
  settled: (sum: Ore) => `Tillsammans ${formatMoney(sum, 'sv', { signed: true })} till enheterna.`,
  settledTable: 'Avräkning',
  months: 'Månader',
  toUnit: 'Till enheten',
  write: 'Skriv in',
  writeNote:
    'En rättad siffra ersätter inte den förra: båda finns kvar med vem som skrev och varför, och den senaste gäller.',
  pasteNote:
    'Klistra in rader från Excel: enhet, mått, dag och värde. Dagen lämnas tom för en siffra som gäller hela året. Enheten skrivs med sitt namn eller sitt id.',
  rows: 'Rader',
  stage: 'Gäller',
  stages: { budget: 'Det som budgeten vilar på', actual: 'Hur det blev' },
  why: 'Källa, eller skäl till ändringen',
  whyHint: 'Som Elevregistret 15 oktober, eller Felräknat: två elever hade flyttat.',
  save: 'Spara raderna',
  none: 'Inga regler finns för året',
  noneRemedy: 'Volymer räknas efter reglernas mått. Lägg till reglerna först.',
  toRules: 'Till regler och priser',
}

const en: typeof sv = {
  title: 'What has been counted, and how did it turn out?',
  here: 'Volumes',
  lead: (rules, year, units, deviation, months) => {
    if (units === 0) return `${rules} ${year}: nothing has been counted yet.`
    const said = `${rules} ${year}: the budget rests on what has been counted at ${units} units.`
    if (deviation === undefined && months > 0)
      return `${said} So far ${countInWords(months, 'en')} months have been counted.`
    if (deviation === undefined) return `${said} How it turned out is not entered.`
    if (deviation === 0) return `${said} It came to as much in all.`
    return `${said} It came to ${formatPercent(Math.abs(deviation), 'en')} ${deviation > 0 ? 'more' : 'less'} in all.`
  },
  choose: 'Rules',
  show: 'Show',
  table: 'Volumes: budget and outcome',
  unit: 'Unit',
  driver: 'Measure',
  budget: 'Budget',
  actual: 'Outcome',
  difference: 'Difference',
  deviation: 'Difference',
  source: 'Source',
  counted: 'Counted',
  noActual: 'Not entered',
  yearly: 'whole year',
  soFar: (months) => `${months} months`,
  monthsNote:
    'The months stand together: the sum of what adds up over the year, the mean of the rest. The files have every month.',
  zerosNote: 'What is zero at a unit is left out. The files have it.',
  kinds: { volume: 'Volume', index: 'Index', amount: 'Own amount, SEK' },
  occupancy: 'Occupancy',
  occupancyNote: 'Empty places cost money too. The occupancy is what has been counted, by the places.',
  places: 'Places',
  share: 'Occupancy',
  noPlaces: 'The places have not been counted',
  settlement: 'Settlement of volume, month by month',
  settlementNote:
    "When the month's volume differs from the budget's, money follows. How much of the price is fixed and stays is a political decision: write the share that has been decided, or write it into the rules, which then hold for everybody.",
  decidedNote: (share) =>
    `When the month's volume differs from the budget's, money follows. The rules say that ${share} of the price stays.`,
  fixed: 'Fixed share, per cent',
  reckon: 'Settle',
  settled: (sum) => `In all ${formatMoney(sum, 'en', { signed: true })} to the units.`,
  settledTable: 'Settlement',
  months: 'Months',
  toUnit: 'To the unit',
  write: 'Enter',
  writeNote:
    'A corrected figure does not replace the one before: both remain with who wrote them and why, and the latest holds.',
  pasteNote:
    'Paste rows from Excel: unit, measure, day and value. The day is left empty for a figure of the whole year. The unit is written by its name or its id.',
  rows: 'Rows',
  stage: 'Concerns',
  stages: { budget: 'What the budget rests on', actual: 'How it turned out' },
  why: 'Source, or reason for the change',
  whyHint: 'As The pupil register, 15 October, or Miscounted: two pupils had moved.',
  save: 'Save the rows',
  none: 'There are no rules for the year',
  noneRemedy: 'Volumes are counted by the measures of the rules. Add the rules first.',
  toRules: 'To rules and prices',
}

export const volumesTexts = { sv, en } as const
