import { formatKronor, formatPercent } from '#core/format.ts'

const kr = (ore: number, language: 'sv' | 'en') => formatKronor(Math.abs(ore) / 100, language)
const share = (value: number, language: 'sv' | 'en') => formatPercent(Math.abs(value), language)

export const demographyTexts = {
  sv: {
    title: 'Vad gör befolkningen med kostnaderna?',
    lead: (ore: number, part: number, from: number, to: number) =>
      `Med dagens kostnad per invånare kostar ${to} års befolkning ${kr(ore, 'sv')} ${ore < 0 ? 'mindre' : 'mer'} om året än ${from} års (${share(part, 'sv')}).`,
    most: (service: string, ore: number) =>
      `Mest ${ore < 0 ? 'minskar' : 'ökar'} ${service}, med ${kr(ore, 'sv')}.`,
    emptyTitle: 'Ingen befolkningsprognos är inläst',
    emptyRemedy:
      'Controllern hämtar SCB:s framskrivning här nedan eller läser in kommunens egen prognos på sidan In och ut, och skriver vad varje verksamhet kostar per invånare i åldern.',
    heading: (name: string, vintage: string) => `${name}, ${vintage}`,
    figure: (name: string, vintage: string) => `Ändring per verksamhet: ${name}, ${vintage}`,
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
  },
  en: {
    title: 'What does the population do to the costs?',
    lead: (ore: number, part: number, from: number, to: number) =>
      `At today's cost per inhabitant, the population of ${to} costs ${kr(ore, 'en')} ${ore < 0 ? 'less' : 'more'} a year than that of ${from} (${share(part, 'en')}).`,
    most: (service: string, ore: number) =>
      `The largest ${ore < 0 ? 'fall' : 'rise'} is in ${service}, by ${kr(ore, 'en')}.`,
    emptyTitle: 'No population forecast has been read in',
    emptyRemedy:
      "The controller fetches Statistics Sweden's projection below or reads in the municipality's own forecast on the page In and out, and writes what each service costs per inhabitant of the age.",
    heading: (name: string, vintage: string) => `${name}, ${vintage}`,
    figure: (name: string, vintage: string) => `Change by service: ${name}, ${vintage}`,
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
  },
} as const
