import type { Term } from './term.ts'

/** Budget, funding, balance and accounts. */
export const money: readonly Term[] = [
  {
    sv: 'god ekonomisk hushållning',
    en: 'sound financial management',
    definition: {
      sv: 'Kravet på all kommunal verksamhet, uttryckt i riktlinjer, mål och finansiella mål.',
      en: 'The duty in all activities, made concrete in guidelines, goals and financial goals.',
    },
    source: 'KL 11:1, 11:6',
    status: 'seen',
  },
  {
    sv: 'budgetram',
    en: 'budget frame',
    definition: {
      sv: 'Det totala belopp som en nämnd eller enhet får.',
      en: 'The total given to a committee or unit.',
    },
    status: 'unverified',
  },
  {
    sv: 'anslag',
    en: 'appropriation',
    definition: {
      sv: 'Pengar som fullmäktige anvisar i budgeten.',
      en: 'Money that the assembly assigns in the budget.',
    },
    status: 'unverified',
  },
  {
    sv: 'resursfördelningsmodell',
    en: 'allocation model',
    definition: {
      sv: 'Reglerna för hur en ram delas mellan enheter.',
      en: 'The rules by which a frame is split between units.',
    },
    status: 'unverified',
  },
  {
    sv: 'volymbaserad ersättning',
    en: 'volume-based funding',
    definition: {
      sv: 'Pris gånger antal elever, timmar eller dygn.',
      en: 'Price times the number of pupils, hours or days.',
    },
    status: 'unverified',
  },
  {
    sv: 'volym',
    en: 'volume',
    definition: {
      sv: 'Antalet elever, timmar, dygn eller invånare som en verksamhet gäller.',
      en: 'The number of pupils, hours, days or residents that a service concerns.',
    },
    status: 'unverified',
  },
  {
    sv: 'beläggning',
    en: 'occupancy',
    definition: { sv: 'Andelen platser som används.', en: 'The share of places in use.' },
    status: 'unverified',
  },
  {
    sv: 'grundbelopp',
    en: 'basic amount',
    definition: {
      sv: 'Bidraget per elev enligt skollagens delar.',
      en: 'The school grant per pupil by the components of the Education Act.',
    },
    source: 'Skollagen 8:22, 10:38, 16:53',
    status: 'unverified',
  },
  {
    sv: 'tilläggsbelopp',
    en: 'supplementary amount',
    definition: {
      sv: 'Individuellt bidrag för omfattande behov av särskilt stöd.',
      en: 'An individual grant for extensive need of special support.',
    },
    status: 'unverified',
  },
  {
    sv: 'strukturersättning',
    en: 'structural supplement',
    definition: {
      sv: 'Den del av ersättningen som följer elevers eller brukares olika förutsättningar.',
      en: "The part of funding that follows pupils' or users' different conditions.",
    },
    status: 'unverified',
  },
  {
    sv: 'spårbar andel',
    en: 'traceable share',
    definition: {
      sv: 'Andelen av en enhets pengar som en publicerad regel kan återskapa.',
      en: "The share of a unit's money that a published rule can reproduce.",
    },
    status: 'unverified',
  },
  {
    sv: 'prognos',
    en: 'forecast',
    definition: { sv: 'Bedömning av hur året slutar.', en: 'A judgement of how the year will end.' },
    status: 'unverified',
  },
  {
    sv: 'utfall',
    en: 'outcome',
    definition: { sv: 'Det som faktiskt blev.', en: 'What actually came about.' },
    status: 'unverified',
  },
  {
    sv: 'balanskrav',
    en: 'balanced-budget requirement',
    definition: {
      sv: 'Intäkterna ska överstiga kostnaderna, och ett underskott återställas inom tre år.',
      en: 'Income shall exceed costs, and a deficit be restored within three years.',
    },
    source: 'KL 11:5, 11:12–13',
    status: 'unverified',
  },
  {
    sv: 'balanskravsresultat',
    en: 'balance-requirement result',
    definition: {
      sv: 'Årets resultat efter lagens justeringar och efter reserv.',
      en: "The year's result after the adjustments of the Act and after reserve.",
    },
    source: 'LKBR 11:10',
    status: 'unverified',
  },
  {
    sv: 'synnerliga skäl',
    en: 'exceptional reasons',
    definition: {
      sv: 'Grund för att budgetera ett underskott eller att inte återställa ett.',
      en: 'Ground for budgeting a deficit or not restoring one.',
    },
    source: 'KL 11:5, 11:13',
    status: 'unverified',
  },
  {
    sv: 'kommunalt koncernföretag',
    svAlso: ['bolag i koncernen'],
    en: 'company of the municipal group',
    definition: {
      sv: 'Ett bolag, en stiftelse eller en förening som hör till den kommunala koncernen. Budgeten redogör för deras ekonomi.',
      en: 'A company, foundation or association that belongs to the municipal group. The budget accounts for their finances.',
    },
    source: 'KL 11:6 a, LKBR 2:5',
    status: 'unverified',
  },
  {
    sv: 'ägartillskott',
    en: 'owner contribution',
    definition: {
      sv: 'Pengar som en ägare skjuter till sitt bolag utan att det är ett lån.',
      en: 'Money that an owner puts into its company without it being a loan.',
    },
    status: 'unverified',
  },
  {
    sv: 'kommunal borgen',
    en: 'municipal guarantee',
    definition: {
      sv: 'Ett löfte att kommunen betalar ett lån om den som har lånat inte gör det.',
      en: 'A promise that the municipality pays a loan where whoever borrowed does not.',
    },
    status: 'unverified',
  },
  {
    sv: 'resultat efter äldre resultatutjämningsreserv',
    en: 'result after an older equalisation reserve',
    definition: {
      sv: 'Årets resultat efter justeringar och resultatreserv, när också en äldre RUR har använts. Det visas på en egen rad från 2024.',
      en: "The year's result after adjustments and the result reserve, where an older RUR has been used as well. From 2024 it stands on a line of its own.",
    },
    source: 'LKBR 11:10, SFS 2023:643',
    status: 'unverified',
  },
  {
    sv: 'återöppnat år',
    en: 'reopened year',
    definition: {
      sv: 'Ett år vars utfall var inskrivet och som har öppnats på nytt, med beslut och skäl, så att siffrorna kan rättas.',
      en: 'A year whose outcome had been entered and that has been opened again, with a decision and a reason, so that its figures can be corrected.',
    },
    status: 'unverified',
  },
  {
    sv: 'resultatreserv',
    svAlso: ['RER'],
    en: 'result reserve',
    definition: {
      sv: 'Öronmärkt eget kapital som får användas enligt lokala riktlinjer, från räkenskapsåret 2024.',
      en: 'Earmarked equity that may be used by local guidelines, from accounting year 2024.',
    },
    status: 'unverified',
  },
  {
    sv: 'resultatutjämningsreserv',
    svAlso: ['RUR'],
    en: 'result equalisation reserve',
    definition: {
      sv: 'Den tidigare reserven. Gamla belopp lever kvar enligt övergångsregler.',
      en: 'The former reserve. Old balances live on under transitional rules.',
    },
    status: 'unverified',
  },
  {
    sv: 'ansvarsförbindelse',
    en: 'contingent pension liability',
    definition: {
      sv: 'Äldre pensionsåtagande som redovisas utanför balansräkningen.',
      en: 'An older pension obligation kept outside the balance sheet.',
    },
    status: 'unverified',
  },
  {
    sv: 'delårsrapport',
    en: 'interim report',
    definition: {
      sv: 'Rapport efter sex till åtta månader, till fullmäktige och revisorerna.',
      en: 'A report on six to eight months, to the assembly and the auditors.',
    },
    source: 'LKBR 13 kap.',
    status: 'unverified',
  },
  {
    sv: 'förvaltningsberättelse',
    en: 'management report',
    definition: {
      sv: 'Den berättande delen av årsredovisningen, med balanskravsutredningen.',
      en: 'The narrative part of the annual report, with the balance calculation.',
    },
    source: 'LKBR 11 kap.',
    status: 'unverified',
  },
  {
    sv: 'ekonomi',
    en: 'finances',
    definition: {
      sv: 'Kommunens eller enhetens intäkter, kostnader och tillgångar.',
      en: 'The revenue, costs and assets of the municipality or of a unit.',
    },
    status: 'unverified',
  },
  {
    sv: 'resultatandel',
    en: 'result share',
    definition: {
      sv: 'Årets resultat som andel av skatter, generella statsbidrag och utjämning.',
      en: "The year's result as a share of taxes, general state grants and equalisation.",
    },
    status: 'unverified',
  },
  {
    sv: 'ekonomisk riktlinje',
    en: 'financial guideline',
    definition: {
      sv: 'En gräns för ekonomin som fullmäktige har beslutat, som minsta resultat eller högsta skuld.',
      en: 'A limit for the finances that the assembly has decided, such as the least result or the largest debt.',
    },
    source: 'KL 11:1, 11:6',
    status: 'unverified',
  },
  {
    sv: 'stresstest',
    en: 'stress test',
    definition: {
      sv: 'Vad ett sämre år skulle göra med resultatet, utan motåtgärder.',
      en: 'What a worse year would do to the result, without counter-measures.',
    },
    status: 'unverified',
  },
  {
    sv: 'åtgärdstrappa',
    en: 'action ladder',
    definition: {
      sv: 'Steg som är beslutade innan de behövs: vid vilket läge, vad som görs och av vem.',
      en: 'Steps decided before they are needed: at what state, what is done and by whom.',
    },
    status: 'unverified',
  },
  {
    sv: 'likviditet',
    en: 'liquidity',
    definition: {
      sv: 'Pengar som finns till hands inom några dagar.',
      en: 'Money that is at hand within days.',
    },
    status: 'unverified',
  },
  {
    sv: 'befolkningstryck',
    en: 'demography pressure',
    definition: {
      sv: 'Vad fler eller färre invånare i varje ålder gör med kostnaderna, i fasta priser.',
      en: 'What more or fewer inhabitants of each age do to the costs, in fixed prices.',
    },
    status: 'unverified',
  },
]
