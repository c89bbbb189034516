import type { Term } from './term.ts'

/** How a budget is shared out, decided and explained. */
export const budgetTerms: readonly Term[] = [
  {
    sv: 'regelverk',
    svAlso: ['regeluppsättning'],
    en: 'rule set',
    definition: {
      sv: 'De beslutade reglerna som delar ut en ram: vad som räknas, priser, delar, avrundning och rest.',
      en: 'The decided rules that share out a frame: what is counted, prices, components, rounding and remainder.',
    },
    status: 'unverified',
  },
  {
    sv: 'version av regelverk',
    en: 'rule set version',
    definition: {
      sv: 'Ett regelverk som det är skrivet. En version ändras aldrig.',
      en: 'A rule set as it is written. A version is never changed.',
    },
    status: 'unverified',
  },
  {
    sv: 'steg för regelverk',
    en: 'rule set step',
    definition: {
      sv: 'Vad som har hänt med en version: föreslagen, beslutad eller tillbakadragen.',
      en: 'What has happened to a version: proposed, decided or withdrawn.',
    },
    status: 'unverified',
  },
  {
    sv: 'det som räknas',
    svAlso: ['drivare'],
    en: 'driver',
    definition: {
      sv: 'Det som pengarna följer: elever, timmar, dygn, platser, invånare eller kvadratmeter.',
      en: 'What the money follows: pupils, hours, days, places, residents or square metres.',
    },
    status: 'unverified',
  },
  {
    sv: 'del av ersättningen',
    en: 'component',
    definition: {
      sv: 'En del av en enhets pengar som räknas efter en regel för sig.',
      en: "A part of a unit's money that is worked out by a rule of its own.",
    },
    status: 'unverified',
  },
  {
    sv: 'prislista',
    en: 'price list',
    definition: {
      sv: 'Priserna i ett regelverk: skrivna, eller härledda ur andra.',
      en: 'The prices of a rule set: written, or derived from others.',
    },
    status: 'unverified',
  },
  {
    sv: 'påslag',
    en: 'mark-up',
    definition: {
      sv: 'En andel av andra delar, som administration och moms.',
      en: 'A share of other components, such as administration and VAT.',
    },
    status: 'unverified',
  },
  {
    sv: 'rest',
    en: 'remainder',
    definition: {
      sv: 'Det av ramen som reglerna lämnar kvar.',
      en: 'What the rules leave of the frame.',
    },
    status: 'unverified',
  },
  {
    sv: 'marginalpris',
    en: 'marginal price',
    definition: {
      sv: 'Vad en till ändrar enhetens pengar med.',
      en: "What one more changes the unit's money by.",
    },
    status: 'unverified',
  },
  {
    sv: 'volymavräkning',
    en: 'volume settlement',
    definition: {
      sv: 'Pengar som följer med när volymen blev en annan än den budgeterade.',
      en: 'Money that follows when the volume became another than the budgeted one.',
    },
    status: 'unverified',
  },
  {
    sv: 'budgetunderlag',
    en: 'allocation input',
    definition: {
      sv: 'Det som en enhet har räknat eller fått angivet: volym, index eller belopp.',
      en: 'What was counted at a unit, or given: a volume, an index or an amount.',
    },
    status: 'unverified',
  },
  {
    sv: 'utomstående utförare',
    en: 'outside provider',
    definition: {
      sv: 'Den som får pengar efter kommunens regler utan att vara en del av den.',
      en: "Whoever gets money by the municipality's rules without being a part of it.",
    },
    status: 'unverified',
  },
  {
    sv: 'planeringsram',
    en: 'planning frame',
    definition: {
      sv: 'Den ram som ges tidigt på året, innan något är beslutat.',
      en: 'The frame that is given early in the year, before anything is decided.',
    },
    status: 'unverified',
  },
  {
    sv: 'budgetbeslut',
    en: 'budget decision',
    definition: {
      sv: 'Ett beslut om ett års pengar: antagen budget, omfördelning, tilläggsanslag eller återöppning.',
      en: "A decision on a year's money: adopted budget, reallocation, supplementary appropriation or reopening.",
    },
    status: 'unverified',
  },
  {
    sv: 'slag av beslut',
    en: 'decision kind',
    definition: {
      sv: 'Vad ett budgetbeslut gör med pengarna.',
      en: 'What a budget decision does with the money.',
    },
    status: 'unverified',
  },
  {
    sv: 'beslutat belopp',
    en: 'decided amount',
    definition: {
      sv: 'Ett belopp till en enhet som ett budgetbeslut har gett.',
      en: 'An amount to a unit that a budget decision has given.',
    },
    status: 'unverified',
  },
  {
    sv: 'omfördelning',
    en: 'reallocation',
    definition: {
      sv: 'Pengar som flyttas mellan enheter under året; summan är oförändrad.',
      en: 'Money moved between units during the year; the sum is unchanged.',
    },
    status: 'unverified',
  },
  {
    sv: 'tilläggsanslag',
    en: 'supplementary appropriation',
    definition: {
      sv: 'Pengar som läggs till under året efter beslut.',
      en: 'Money added during the year by decision.',
    },
    status: 'unverified',
  },
  {
    sv: 'budgetundantag',
    svAlso: ['undantag'],
    en: 'budget exception',
    definition: {
      sv: 'Pengar vid sidan av reglerna, med skäl, beslut och sista dag.',
      en: 'Money beside the rules, with a reason, a decision and a last day.',
    },
    status: 'unverified',
  },
  {
    sv: 'budgetrad',
    en: 'budget line',
    definition: {
      sv: 'En enhets pengar på ett konto, månad för månad.',
      en: "A unit's money on an account, month by month.",
    },
    status: 'unverified',
  },
  {
    sv: 'budgetbok',
    en: 'budget book',
    definition: {
      sv: 'Allt som kommunen har registrerat om sina budgetar, genom tiden.',
      en: 'Everything that the municipality has registered about its budgets, through time.',
    },
    status: 'unverified',
  },
  {
    sv: 'prövning bakåt',
    en: 'back-test',
    definition: {
      sv: 'Vad en ändrad regel skulle ha gett i tidigare år.',
      en: 'What a changed rule would have given in earlier years.',
    },
    status: 'unverified',
  },
  {
    sv: 'årshjul',
    en: 'budget calendar',
    definition: {
      sv: 'Budgetårets steg med dagar, vem som beslutar och på vilket underlag.',
      en: 'The steps of the budget year with days, who decides and on what basis.',
    },
    status: 'unverified',
  },
  {
    sv: 'grind',
    en: 'gate',
    definition: {
      sv: 'Något som ska vara gjort före ett beslut, som samverkan och riskbedömning.',
      en: 'Something that must be done before a decision, such as union consultation and risk assessment.',
    },
    status: 'unverified',
  },
  {
    sv: 'antagande',
    en: 'assumption',
    definition: {
      sv: 'Vad budgeten räknar med om löner, priser, volymer, intäkter och befolkning.',
      en: 'What the budget counts on for wages, prices, volumes, revenue and population.',
    },
    status: 'unverified',
  },
  {
    sv: 'synpunkt',
    en: 'comment',
    definition: {
      sv: 'Vad en enhet säger om ett förslag till budget.',
      en: 'What a unit says of a proposed budget.',
    },
    status: 'unverified',
  },
  {
    sv: 'synpunktsrunda',
    en: 'comment round',
    definition: {
      sv: 'Tiden då enheterna lämnar synpunkter och får svar.',
      en: 'The time when the units leave comments and are answered.',
    },
    status: 'unverified',
  },
  {
    sv: 'kvalitetskonsekvens',
    en: 'quality consequence',
    definition: {
      sv: 'Vad en ändring i budgeten betyder för dem som verksamheten är till för.',
      en: 'What a change in the budget means for those whom the service is for.',
    },
    status: 'unverified',
  },
  {
    sv: 'budgetalternativ',
    en: 'budget alternative',
    definition: {
      sv: 'En partigrupps egen budget, gjord ur förslaget.',
      en: "A party group's own budget, made from the proposal.",
    },
    status: 'unverified',
  },
  {
    sv: 'kolumnmall',
    en: 'mapping profile',
    definition: {
      sv: 'Hur en fil läses: vilken kolumn som säger vad.',
      en: 'How a file is read: which column tells what.',
    },
    status: 'unverified',
  },
  {
    sv: 'kontrollsumma',
    en: 'control total',
    definition: {
      sv: 'Vad alla belopp i en fil ska bli, för att se att den är hel.',
      en: 'What all amounts of a file should add up to, to see that it is whole.',
    },
    status: 'unverified',
  },
]
