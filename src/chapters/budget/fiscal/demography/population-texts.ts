import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'

const count = (value: number, language: Language) => formatNumber(value, language)

const sv = {
  tooFewTitle: 'Prognosen har för få år',
  tooFewRemedy:
    'Det behövs minst tre årsskiften i rad för att räkna en ändring. Controllern hämtar eller läser in fler år.',
  noPricesTitle: 'Ingen kostnad per invånare är inskriven',
  noPricesRemedy:
    'Prognosen är inläst. Controllern skriver vad varje verksamhet kostar per invånare i åldern, nedan eller på sidan In och ut.',
  people: (name: string, vintage: string) => `Invånarna i prognosen: ${name}, ${vintage}`,
  band: 'Ålder',
  showPeople: 'Invånarna i prognosen, ålder för ålder',
  against: (vintage: string, year: number, difference: number) =>
    difference === 0
      ? `År ${year} är invånarna lika många som i årgången ${vintage}.`
      : `År ${year} är invånarna ${count(Math.abs(difference), 'sv')} ${difference < 0 ? 'färre' : 'fler'} än i årgången ${vintage}.`,
  fetch: 'Hämta SCB:s framskrivning',
  fetchLead: (code: string) =>
    `Framskrivningen för kommunkod ${code} hämtas ur SCB:s statistikdatabas, ålder för ålder, och sparas med dagen då SCB gav ut den. SCB:s framskrivning räknar inte med planerade bostäder. Uppgifter från SCB kan ha små slumpmässiga tillägg, så delarna behöver inte summera till helheten.`,
  exampleOnly:
    'Exempelkommunen är påhittad och finns inte hos SCB. Hämtningen fungerar när du har gått över till din egen kommun.',
  from: 'Första året',
  to: 'Sista året',
  yearHint: 'Årsskiftet 31 december.',
  fetchNow: 'Hämta',
  fetched: (added: number, changed: number, same: number) =>
    added + changed === 0
      ? `Inget är nytt: SCB har samma ${count(same, 'sv')} uppgifter som redan finns.`
      : `Hämtat från SCB: ${count(added, 'sv')} nya uppgifter, ${count(changed, 'sv')} ändrade, ${count(same, 'sv')} som förut.`,
  ownForecast: 'Kommunens egen prognos läses in ur en fil.',
  toTransfer: 'Läs in en prognos eller priser',
  price: 'Skriv ett pris per invånare',
  priceLead: 'Ett nytt pris gäller i stället för det gamla, som ligger kvar i historiken.',
  service: 'Verksamhet',
  ageFrom: 'Ålder från',
  ageTo: 'Ålder till',
  ageToHint: 'Tomt betyder ”och äldre”.',
  kronor: 'Kronor per invånare och år',
  priceYear: 'Prisår',
  source: 'Beslut eller skäl',
  sourceHint: 'Till exempel bokslut 2025, eller KS 2026-10-13 § 140.',
  savePrice: 'Spara priset',
  saved: 'Priset är sparat.',
  badYear: 'Skriv ett år med fyra siffror, som 2027.',
  yearsBackwards: 'Sista året ska vara samma som det första eller senare, och högst 60 år framåt.',
  badAges: 'Skriv hela år, den yngsta först, som 1 och 5.',
  badKronor: 'Skriv ett belopp i kronor, noll eller mer, som 152 300.',
  noSource: 'Skriv beslutet eller skälet. Det står bredvid priset.',
  noService: 'Välj en verksamhet.',
  nothingStored: 'Inget är sparat.',
}

const en: typeof sv = {
  tooFewTitle: 'The forecast has too few years',
  tooFewRemedy:
    'At least three year-ends in a row are needed to work out a change. The controller fetches or reads in more years.',
  noPricesTitle: 'No cost per inhabitant has been entered',
  noPricesRemedy:
    'The forecast is read in. The controller writes what each service costs per inhabitant of the age, below or on the page In and out.',
  people: (name, vintage) => `The inhabitants of the forecast: ${name}, ${vintage}`,
  band: 'Age',
  showPeople: 'The inhabitants of the forecast, age by age',
  against: (vintage, year, difference) =>
    difference === 0
      ? `Against the edition of ${vintage} the inhabitants of ${year} are as many.`
      : `In ${year} there are ${count(Math.abs(difference), 'en')} ${difference < 0 ? 'fewer' : 'more'} inhabitants than in the edition of ${vintage}.`,
  fetch: "Fetch Statistics Sweden's projection",
  fetchLead: (code) =>
    `The projection of municipality code ${code} is fetched from Statistics Sweden's (SCB) statistical database, age by age, and kept with the day when SCB published it. SCB's projection does not count planned housing. Figures from SCB may carry small random additions, so parts need not sum to the whole.`,
  exampleOnly:
    'The example municipality is made up and unknown to SCB. The fetch works once you have gone over to your own municipality.',
  from: 'First year',
  to: 'Last year',
  yearHint: 'The year-end, 31 December.',
  fetchNow: 'Fetch',
  fetched: (added, changed, same) =>
    added + changed === 0
      ? `Nothing is new: SCB has the same ${count(same, 'en')} figures that are here already.`
      : `Fetched from SCB: ${count(added, 'en')} new figures, ${count(changed, 'en')} changed, ${count(same, 'en')} as before.`,
  ownForecast: "The municipality's own forecast is read in from a file.",
  toTransfer: 'Read in a forecast or prices',
  price: 'Write a price per inhabitant',
  priceLead: 'A new price holds in place of the old one, which stays in history.',
  service: 'Service',
  ageFrom: 'Age from',
  ageTo: 'Age to',
  ageToHint: 'Empty means “and older”.',
  kronor: 'Kronor per inhabitant and year',
  priceYear: 'Price year',
  source: 'Decision or reason',
  sourceHint: 'Such as accounts 2025, or KS 2026-10-13 § 140.',
  savePrice: 'Save the price',
  saved: 'The price is saved.',
  badYear: 'Write a year of four figures, such as 2027.',
  yearsBackwards: 'The last year must be the same as the first or later, and at most 60 years ahead.',
  badAges: 'Write whole years, the youngest first, such as 1 and 5.',
  badKronor: 'Write an amount in kronor, zero or more, such as 152 300.',
  noSource: 'Write the decision or the reason. It stands beside the price.',
  noService: 'Choose a service.',
  nothingStored: 'Nothing is stored.',
}

export const populationTexts = { sv, en } as const satisfies Record<Language, unknown>
