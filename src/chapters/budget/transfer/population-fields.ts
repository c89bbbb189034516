import type { Field } from './field.ts'

const ages: readonly Field[] = [
  {
    id: 'ageFrom',
    label: { sv: 'Ålder från', en: 'Age from' },
    type: 'text',
    needed: true,
    known: ['ålder från', 'från ålder', 'ålder', 'åldersgrupp', 'agefrom', 'age from', 'age', 'age band'],
  },
  {
    id: 'ageTo',
    label: { sv: 'Ålder till', en: 'Age to' },
    type: 'text',
    known: ['ålder till', 'till ålder', 'till och med', 'ageto', 'age to'],
  },
]

/** How many will live here, by age and year. Name, edition and source may stand once for the whole file. */
export const populationFields: readonly Field[] = [
  {
    id: 'forecast',
    label: { sv: 'Prognos', en: 'Forecast' },
    type: 'text',
    known: ['prognos', 'prognosens namn', 'namn', 'forecast', 'name'],
  },
  {
    id: 'vintage',
    label: { sv: 'Årgång', en: 'Edition' },
    type: 'text',
    known: ['årgång', 'prognosdatum', 'datum', 'edition', 'vintage', 'date'],
  },
  {
    id: 'year',
    label: { sv: 'År', en: 'Year' },
    type: 'year',
    needed: true,
    known: ['år', 'ar', 'year', 'årsskifte'],
  },
  ...ages,
  {
    id: 'people',
    label: { sv: 'Antal invånare', en: 'Inhabitants' },
    type: 'people',
    needed: true,
    known: [
      'antal invånare',
      'antal',
      'invånare',
      'folkmängd',
      'befolkning',
      'inhabitants',
      'number',
      'value',
    ],
  },
  {
    id: 'housing',
    label: { sv: 'Räknar med planerade bostäder', en: 'Counts planned housing' },
    type: 'text',
    known: [
      'räknar med planerade bostäder',
      'planerade bostäder',
      'counts planned housing',
      'planned housing',
    ],
  },
  {
    id: 'source',
    label: { sv: 'Källa', en: 'Source' },
    type: 'text',
    known: ['källa', 'kalla', 'source'],
  },
  {
    id: 'note',
    label: { sv: 'Anmärkning', en: 'Note' },
    type: 'text',
    known: ['anmärkning', 'not', 'note'],
  },
]

/** What a service costs a year for each inhabitant of an age. */
export const bandPriceFields: readonly Field[] = [
  {
    id: 'service',
    label: { sv: 'Verksamhet', en: 'Service' },
    type: 'text',
    needed: true,
    known: ['verksamhet', 'service'],
  },
  ...ages,
  {
    id: 'amount',
    label: { sv: 'Kronor per invånare', en: 'Kronor per inhabitant' },
    type: 'amount',
    needed: true,
    known: [
      ...['kronor per invånare', 'kostnad per invånare', 'pris per invånare', 'kronor', 'belopp'],
      ...['kronor per inhabitant', 'cost per inhabitant', 'amount'],
    ],
  },
  {
    id: 'year',
    label: { sv: 'Prisår', en: 'Price year' },
    type: 'year',
    needed: true,
    known: ['prisår', 'år', 'price year', 'year'],
  },
  {
    id: 'source',
    label: { sv: 'Beslut eller källa', en: 'Decision or source' },
    type: 'text',
    needed: true,
    known: ['beslut eller källa', 'källa', 'beslut', 'skäl', 'decision or source', 'source', 'decision'],
  },
]
