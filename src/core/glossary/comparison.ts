import type { Term } from './term.ts'

/** Comparisons of efficiency, the services compared and where figures come from. */
export const comparison: readonly Term[] = [
  {
    sv: 'jämförelse',
    en: 'comparison',
    definition: {
      sv: 'Att ställa kommunens kostnad och kvalitet bredvid andras.',
      en: "Setting the municipality's cost and quality beside those of others.",
    },
    status: 'unverified',
  },
  {
    sv: 'jämförelsekommun',
    en: 'peer',
    definition: {
      sv: 'Kommun att jämföra sig med: en liknande, en av de bästa eller en som man själv väljer.',
      en: 'A municipality to compare with: a similar one, one of the best, or one of your choice.',
    },
    status: 'unverified',
  },
  {
    sv: 'liknande kommuner',
    en: 'similar municipalities',
    definition: {
      sv: 'Kommuner med ungefär samma strukturella förutsättningar.',
      en: 'Municipalities with much the same structural conditions.',
    },
    status: 'unverified',
  },
  {
    sv: 'bästa kvartilen',
    en: 'best quartile',
    definition: {
      sv: 'Den fjärdedel av kommunerna som har högst effektivitet i en verksamhet.',
      en: 'The fourth of the municipalities with the highest efficiency in a service.',
    },
    status: 'unverified',
  },
  {
    sv: 'nyckeltal',
    en: 'indicator',
    definition: {
      sv: 'Tal som beskriver en egenskap hos kommunen eller verksamheten ett visst år.',
      en: 'A figure that describes a property of the municipality or service in a certain year.',
    },
    status: 'unverified',
  },
  {
    sv: 'effektivitet',
    en: 'efficiency',
    definition: {
      sv: 'Hög kvalitet till låg kostnad, sedan strukturen har räknats bort.',
      en: 'High quality at low cost, once structure has been taken out.',
    },
    status: 'unverified',
  },
  {
    sv: 'kvalitet',
    en: 'quality',
    definition: {
      sv: 'Hur väl verksamheten lyckas för dem den är till för, så långt nyckeltalen räcker.',
      en: 'How well the service succeeds for those it is there for, as far as the indicators reach.',
    },
    status: 'unverified',
  },
  {
    sv: 'kvalitetsindex',
    en: 'quality index',
    definition: {
      sv: 'Sammanvägning av flera nyckeltal för kvalitet till ett tal.',
      en: 'Several indicators of quality weighed together into one figure.',
    },
    status: 'unverified',
  },
  {
    sv: 'resursindex',
    en: 'resource index',
    definition: {
      sv: 'Sammanvägning av nyckeltal för kostnad till ett tal, där högre betyder lägre kostnad.',
      en: 'Indicators of cost weighed together into one figure, where higher means lower cost.',
    },
    status: 'unverified',
  },
  {
    sv: 'effektivitetsindex',
    en: 'efficiency index',
    definition: {
      sv: 'Sammanvägning av kvalitet och kostnad till ett tal.',
      en: 'Quality and cost weighed together into one figure.',
    },
    status: 'unverified',
  },
  {
    sv: 'nettokostnad',
    en: 'net cost',
    definition: {
      sv: 'Kostnaden för en verksamhet sedan dess egna intäkter har dragits av.',
      en: 'The cost of a service after its own revenue has been deducted.',
    },
    status: 'unverified',
  },
  {
    sv: 'referenskostnad',
    en: 'reference cost',
    definition: {
      sv: 'Den kostnad kommunen skulle ha med genomsnittlig ambition och effektivitet, givet sin struktur.',
      en: 'The cost a municipality would have with average ambition and efficiency, given its structure.',
    },
    status: 'unverified',
  },
  {
    sv: 'nettokostnadsavvikelse',
    en: 'net cost deviation',
    definition: {
      sv: 'Skillnaden mellan nettokostnad och referenskostnad, i procent.',
      en: 'The difference between net cost and reference cost, in per cent.',
    },
    status: 'unverified',
  },
  {
    sv: 'förväntad kostnad',
    en: 'expected cost',
    definition: {
      sv: 'Den kostnad som en modell räknar fram ur kommunens struktur.',
      en: "The cost that a model works out from the municipality's structure.",
    },
    status: 'unverified',
  },
  {
    sv: 'kostnadsavvikelse',
    en: 'cost deviation',
    definition: {
      sv: 'Skillnaden mellan verklig och förväntad kostnad, i procent.',
      en: 'The difference between actual and expected cost, in per cent.',
    },
    status: 'unverified',
  },
  {
    sv: 'gap i kronor',
    en: 'gap in kronor',
    definition: {
      sv: 'Vad avståndet till den bästa kvartilen motsvarar i pengar.',
      en: 'What the distance to the best quartile amounts to in money.',
    },
    status: 'unverified',
  },
  {
    sv: 'strukturella förutsättningar',
    en: 'structural conditions',
    definition: {
      sv: 'Det som kommunen inte rår över på kort sikt, till exempel ålder, täthet och bakgrund hos invånarna.',
      en: "What the municipality cannot change in the short run, such as residents' age, density and background.",
    },
    status: 'unverified',
  },
  {
    sv: 'strukturvariabel',
    en: 'structure variable',
    definition: {
      sv: 'Tal som beskriver en strukturell förutsättning och används för att göra jämförelsen rättvis.',
      en: 'A figure that describes a structural condition and is used to make the comparison fair.',
    },
    status: 'unverified',
  },
  {
    sv: 'strukturjusterad',
    en: 'structure-adjusted',
    definition: {
      sv: 'Befriad från det som strukturen förklarar.',
      en: 'Freed from what structure explains.',
    },
    status: 'unverified',
  },
  {
    sv: 'rangordning',
    en: 'ranking',
    definition: {
      sv: 'Kommuner ordnade efter effektivitet, alltid med osäkerheten synlig.',
      en: 'Municipalities in order of efficiency, always with the uncertainty in view.',
    },
    status: 'unverified',
  },
  {
    sv: 'placering',
    en: 'rank',
    definition: {
      sv: 'En kommuns plats i rangordningen. 1 är bäst.',
      en: "A municipality's place in the ranking. 1 is best.",
    },
    status: 'unverified',
  },
  {
    sv: 'osäkerhetsintervall',
    en: 'uncertainty interval',
    definition: {
      sv: 'Mellan vilka värden det rätta troligen ligger, med angiven säkerhet.',
      en: 'The values between which the true one probably lies, with stated confidence.',
    },
    status: 'unverified',
  },
  {
    sv: 'känslighetsanalys',
    en: 'sensitivity analysis',
    definition: {
      sv: 'Hur resultatet ändras med andra nyckeltal, vikter, år och metoder.',
      en: 'How the result changes with other indicators, weights, years and methods.',
    },
    status: 'unverified',
  },
  {
    sv: 'vikt',
    en: 'weight',
    definition: {
      sv: 'Hur mycket ett värde räknas i en sammanvägning.',
      en: 'How much a value counts when several are weighed together.',
    },
    status: 'unverified',
  },
  {
    sv: 'tidsfönster',
    en: 'window',
    definition: { sv: 'De år som en bedömning vilar på.', en: 'The years that a judgement rests on.' },
    status: 'unverified',
  },
  {
    sv: 'krympning',
    en: 'shrinkage',
    definition: {
      sv: 'Att dra osäkra värden mot medelvärdet, så att slumpen inte styr.',
      en: 'Drawing uncertain values towards the mean, so that chance does not rule.',
    },
    status: 'unverified',
  },
  {
    sv: 'effektivitetsfront',
    en: 'efficiency frontier',
    definition: {
      sv: 'De kommuner som ingen annan slår på både kostnad och kvalitet.',
      en: 'The municipalities that no other beats on both cost and quality.',
    },
    status: 'unverified',
  },
  {
    sv: 'grundskola',
    en: 'compulsory school',
    definition: {
      sv: 'Förskoleklass till och med årskurs 9.',
      en: 'Preschool class up to and including year 9.',
    },
    status: 'unverified',
  },
  {
    sv: 'förskola',
    en: 'preschool',
    definition: {
      sv: 'Frivillig skolform för barn före förskoleklassen.',
      en: 'A voluntary type of school for children before preschool class.',
    },
    status: 'unverified',
  },
  {
    sv: 'gymnasieskola',
    en: 'upper secondary school',
    definition: {
      sv: 'Frivillig skolform efter grundskolan.',
      en: 'A voluntary type of school after compulsory school.',
    },
    status: 'unverified',
  },
  {
    sv: 'äldreomsorg',
    en: 'elderly care',
    definition: {
      sv: 'Hemtjänst, särskilt boende och andra insatser för äldre.',
      en: 'Home care, residential care and other services for older people.',
    },
    status: 'unverified',
  },
  {
    sv: 'individ- och familjeomsorg',
    svAlso: ['IFO'],
    en: 'individual and family care',
    definition: {
      sv: 'Socialtjänstens insatser för barn, unga, vuxna och familjer.',
      en: "The social services' support to children, young people, adults and families.",
    },
    status: 'unverified',
  },
  {
    sv: 'LSS-verksamhet',
    svAlso: ['LSS'],
    en: 'disability services',
    definition: {
      sv: 'Stöd och service till personer med vissa funktionsnedsättningar.',
      en: 'Support and service to persons with certain functional impairments.',
    },
    source: 'LSS',
    status: 'unverified',
  },
  {
    sv: 'källa',
    en: 'source',
    definition: { sv: 'Den som har publicerat en uppgift.', en: 'Whoever has published a figure.' },
    status: 'unverified',
  },
  {
    sv: 'ursprung',
    en: 'provenance',
    definition: {
      sv: 'Varifrån ett tal kommer, när det hämtades och om det har bearbetats.',
      en: 'Where a figure comes from, when it was fetched and whether it has been processed.',
    },
    status: 'unverified',
  },
  {
    sv: 'rådata',
    en: 'raw figure',
    definition: {
      sv: 'Uppgift återgiven så som källan publicerade den.',
      en: 'A figure shown as its source published it.',
    },
    status: 'unverified',
  },
  {
    sv: 'egen bearbetning',
    en: 'own processing',
    definition: {
      sv: 'Tal som är uträknat ur andra och därför inte är källans.',
      en: "A figure worked out from others and therefore not the source's.",
    },
    status: 'unverified',
  },
  {
    sv: 'preliminär uppgift',
    en: 'preliminary figure',
    definition: {
      sv: 'Publicerad uppgift som ännu inte är slutlig.',
      en: 'A published figure that is not yet final.',
    },
    status: 'unverified',
  },
  {
    sv: 'exempeldata',
    en: 'example data',
    definition: {
      sv: 'Påhittade uppgifter, alltid märkta som sådana.',
      en: 'Made-up figures, always labelled as such.',
    },
    status: 'unverified',
  },
]
