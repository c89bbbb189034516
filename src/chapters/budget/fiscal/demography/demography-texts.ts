import { formatKronor, formatPercent } from '#core/format.ts'

const kr = (ore: number, language: 'sv' | 'en') => formatKronor(ore / 100, language, { signed: true })

export const demographyTexts = {
  sv: {
    title: 'Vad gör befolkningen med kostnaderna?',
    lead: (ore: number, share: number, from: number, to: number) =>
      `Om ${to} har lika många pengar per invånare som i dag kostar befolkningen ${kr(ore, 'sv')} om året mot ${from}, ${formatPercent(share, 'sv', { signed: true })}.`,
    most: (service: string, ore: number) => `Mest ändras ${service}: ${kr(ore, 'sv')}.`,
    emptyTitle: 'Ingen befolkningsprognos är inläst',
    emptyRemedy:
      'Controllern läser in kommunens egen prognos eller SCB:s framskrivning, och vad varje verksamhet kostar per invånare i åldern.',
    heading: (name: string, vintage: string) => `${name}, ${vintage}`,
    key: 'Ändring i miljoner kronor om året mot första året, i fasta priser.',
    chart: (service: string) => `${service}: ändring mot första året`,
    description: (years: string) => `Ändring i miljoner kronor: ${years}.`,
    compare: 'Prognoserna bredvid varandra',
    compareIntro:
      'Olika prognoser och årgångar ger olika svar. Skillnaden mellan dem är en del av osäkerheten.',
    total: 'Allt',
    forecast: 'Prognos',
    vintage: 'Årgång',
    housing: 'Planerade bostäder',
    yes: 'räknas med',
    no: 'räknas inte med',
    service: 'Verksamhet',
    why: 'Medelantalet invånare i åldern under året (snittet av två årsskiften) gånger vad verksamheten kostar per invånare i åldern. Varken bättre eller sämre verksamhet eller högre priser är räknade.',
    prices: 'Vad varje verksamhet kostar per invånare i åldern',
    band: 'Ålder',
    price: 'Kronor per invånare',
    priceYear: 'Prisår',
    source: 'Källa',
    services: {
      preschool: 'förskola',
      'compulsory-school': 'grundskola',
      'upper-secondary-school': 'gymnasieskola',
      'elderly-care': 'äldreomsorg',
      'disability-care': 'funktionsstöd',
      'individual-family-care': 'individ- och familjeomsorg',
    },
  },
  en: {
    title: 'What does the population do to the costs?',
    lead: (ore: number, share: number, from: number, to: number) =>
      `If ${to} has as much money per inhabitant as today, the population costs ${kr(ore, 'en')} a year against ${from}, ${formatPercent(share, 'en', { signed: true })}.`,
    most: (service: string, ore: number) => `The largest change is in ${service}: ${kr(ore, 'en')}.`,
    emptyTitle: 'No population forecast has been read in',
    emptyRemedy:
      "The controller reads in the municipality's own forecast or Statistics Sweden's projection, and what each service costs per inhabitant of the age.",
    heading: (name: string, vintage: string) => `${name}, ${vintage}`,
    key: 'Change in millions of kronor a year against the first year, in fixed prices.',
    chart: (service: string) => `${service}: change against the first year`,
    description: (years: string) => `Change in millions of kronor: ${years}.`,
    compare: 'The forecasts beside each other',
    compareIntro:
      'Different forecasts and editions give different answers. The difference between them is a part of the uncertainty.',
    total: 'Everything',
    forecast: 'Forecast',
    vintage: 'Edition',
    housing: 'Planned housing',
    yes: 'counted',
    no: 'not counted',
    service: 'Service',
    why: 'The mean number of inhabitants of the age in the year (the mean of two year-ends) times what the service costs per inhabitant of the age. Neither better nor worse service nor higher prices are counted.',
    prices: 'What each service costs per inhabitant of the age',
    band: 'Age',
    price: 'Kronor per inhabitant',
    priceYear: 'Price year',
    source: 'Source',
    services: {
      preschool: 'preschool',
      'compulsory-school': 'compulsory school',
      'upper-secondary-school': 'upper secondary school',
      'elderly-care': 'elderly care',
      'disability-care': 'disability care',
      'individual-family-care': 'individual and family care',
    },
  },
} as const
