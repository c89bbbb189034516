import type { Term } from './term.ts'

/** Who is who: political bodies, the administration and the people. */
export const organisation: readonly Term[] = [
  {
    sv: 'kommun',
    en: 'municipality',
    definition: {
      sv: 'Självstyrande lokalt samhälle med egen beskattningsrätt. Sverige har 290.',
      en: 'A self-governing local community with the right to tax. Sweden has 290.',
    },
    status: 'seen',
  },
  {
    sv: 'kommunfullmäktige',
    svAlso: ['fullmäktige'],
    en: 'municipal assembly',
    definition: {
      sv: 'Kommunens högsta beslutande organ, valt av invånarna. Beslutar om mål, budget, skattesats och nämnder.',
      en: 'The highest deciding body, elected by the residents. Decides on goals, budget, tax rate and committees.',
    },
    source: 'KL 5 kap.',
    status: 'seen',
  },
  {
    sv: 'kommunstyrelse',
    svAlso: ['styrelsen'],
    en: 'executive board',
    definition: {
      sv: 'Leder och samordnar förvaltningen, bereder budgeten och har uppsikt över övriga nämnder.',
      en: 'Leads and co-ordinates the administration, prepares the budget and keeps oversight of the other committees.',
    },
    source: 'KL 6 kap.',
    status: 'unverified',
  },
  {
    sv: 'nämnd',
    en: 'committee',
    definition: {
      sv: 'Politiskt organ som ansvarar för ett område och är en egen myndighet.',
      en: 'A political body answerable for one field, and an authority of its own.',
    },
    source: 'KL 6 kap.',
    status: 'unverified',
  },
  {
    sv: 'facknämnd',
    en: 'sector committee',
    definition: {
      sv: 'En annan nämnd än kommunstyrelsen.',
      en: 'A committee other than the executive board.',
    },
    status: 'unverified',
  },
  {
    sv: 'utskott',
    en: 'subcommittee',
    definition: {
      sv: 'Del av en nämnd eller av kommunstyrelsen, bestående av dess ledamöter eller ersättare.',
      en: 'Part of a committee or of the executive board, made up of its members or deputies.',
    },
    status: 'unverified',
  },
  {
    sv: 'presidium',
    en: 'presidium',
    definition: {
      sv: 'Ordförande och vice ordförande i fullmäktige eller en nämnd.',
      en: 'Chair and vice chairs of the assembly or of a committee.',
    },
    status: 'unverified',
  },
  {
    sv: 'ordförande',
    en: 'chair',
    definition: {
      sv: 'Leder fullmäktiges eller nämndens arbete.',
      en: 'Leads the work of the assembly or of a committee.',
    },
    status: 'unverified',
  },
  {
    sv: 'förtroendevald',
    en: 'elected representative',
    definition: {
      sv: 'Den som har ett politiskt uppdrag, valt av väljarna eller av fullmäktige.',
      en: 'A person with a political mandate, elected by the voters or by the assembly.',
    },
    source: 'KL 4 kap.',
    status: 'unverified',
  },
  {
    sv: 'ersättare',
    en: 'deputy member',
    definition: {
      sv: 'Träder in för en ledamot i fullmäktige eller en nämnd.',
      en: 'Steps in for a member of the assembly or of a committee.',
    },
    status: 'unverified',
  },
  {
    sv: 'majoritet',
    en: 'majority',
    definition: {
      sv: 'De partier som tillsammans bär budgeten.',
      en: 'The parties that together carry the budget.',
    },
    status: 'unverified',
  },
  {
    sv: 'majoritetsskifte',
    en: 'change of majority',
    definition: {
      sv: 'När andra partier än tidigare tar ansvar för budgeten.',
      en: 'When other parties than before take responsibility for the budget.',
    },
    status: 'unverified',
  },
  {
    sv: 'mandatperiod',
    en: 'term of office',
    definition: {
      sv: 'De fyra åren mellan två ordinarie val.',
      en: 'The four years between two ordinary elections.',
    },
    status: 'unverified',
  },
  {
    sv: 'partigrupp',
    en: 'party group',
    definition: {
      sv: 'Ett partis ledamöter i fullmäktige eller en nämnd. Inte en myndighet.',
      en: "A party's members in the assembly or a committee. Not an authority.",
    },
    status: 'unverified',
  },
  {
    sv: 'förvaltning',
    en: 'department',
    definition: {
      sv: 'Tjänsteorganisationen som arbetar åt en nämnd.',
      en: 'The staff organisation that works for a committee.',
    },
    status: 'unverified',
  },
  {
    sv: 'förvaltningschef',
    en: 'head of department',
    definition: {
      sv: 'Leder en förvaltning. Får, om nämnden medger det, delegera vidare i ett steg.',
      en: 'Leads a department. May, if the committee permits, delegate on in one step.',
    },
    source: 'KL 7:6',
    status: 'unverified',
  },
  {
    sv: 'kommundirektör',
    svAlso: ['direktör'],
    en: 'chief executive',
    definition: {
      sv: 'Ledande tjänsteperson under kommunstyrelsen, med skriftlig instruktion.',
      en: 'The leading official under the executive board, with a written instruction.',
    },
    source: 'KL 7:1–2',
    status: 'unverified',
  },
  {
    sv: 'verksamhet',
    en: 'service',
    definition: {
      sv: 'Det kommunen gör för invånarna inom ett område, till exempel grundskola eller äldreomsorg.',
      en: 'What the municipality does for residents in one field, such as compulsory school or elderly care.',
    },
    status: 'unverified',
  },
  {
    sv: 'verksamhetsområde',
    en: 'service area',
    definition: { sv: 'Nivån mellan förvaltning och enhet.', en: 'The level between department and unit.' },
    status: 'unverified',
  },
  {
    sv: 'enhet',
    en: 'unit',
    definition: {
      sv: 'Minsta del av organisationen med egen budget: en skola, ett äldreboende, en hemtjänstgrupp.',
      en: 'The smallest part of the organisation with its own budget: a school, a care home, a home-care team.',
    },
    status: 'unverified',
  },
  {
    sv: 'enhetschef',
    en: 'unit manager',
    definition: {
      sv: 'Svarar för en enhets pengar, personal och kvalitet.',
      en: "Answers for a unit's money, staff and quality.",
    },
    status: 'unverified',
  },
  {
    sv: 'rektor',
    en: 'principal',
    definition: {
      sv: 'Leder och beslutar om en skolenhets inre organisation, med befogenheter direkt ur lagen.',
      en: 'Leads and decides on the inner organisation of a school unit, with powers straight from the Act.',
    },
    source: 'Skollagen 2:9–10',
    status: 'unverified',
  },
  {
    sv: 'skolchef',
    en: 'head of education',
    definition: {
      sv: 'Utses av varje huvudman för att se till att skolans regler följs.',
      en: 'Appointed by every responsible authority to see that the rules for schools are followed.',
    },
    source: 'Skollagen 2:8 a',
    status: 'unverified',
  },
  {
    sv: 'huvudman',
    en: 'responsible authority',
    definition: {
      sv: 'Kommun eller enskild som har det rättsliga ansvaret för en skola eller en vårdverksamhet.',
      en: 'The municipality or private body legally answerable for a school or a health service.',
    },
    status: 'unverified',
  },
  {
    sv: 'tjänsteperson',
    en: 'official',
    definition: {
      sv: 'Anställd i förvaltningen. Handboken skriver tjänsteman.',
      en: 'An employee in the administration. The handbook writes tjänsteman.',
    },
    status: 'unverified',
  },
  {
    sv: 'nyckelpost',
    en: 'key post',
    definition: {
      sv: 'Befattning vars innehavare betyder mycket för hur kommunen styrs.',
      en: 'A position whose holder means much for how the municipality is steered.',
    },
    status: 'unverified',
  },
  {
    sv: 'personalomsättning',
    en: 'staff turnover',
    definition: {
      sv: 'Andelen anställda som slutar eller byts ut under ett år.',
      en: 'The share of employees who leave or are replaced in a year.',
    },
    status: 'unverified',
  },
  {
    sv: 'län',
    en: 'county',
    definition: {
      sv: 'Del av landet med flera kommuner; de två första siffrorna i kommunkoden.',
      en: 'A part of the country with several municipalities; the first two digits of the municipality code.',
    },
    status: 'unverified',
  },
  {
    sv: 'kommunkod',
    en: 'municipality code',
    definition: {
      sv: 'Fyra siffror som pekar ut en kommun.',
      en: 'Four digits that identify a municipality.',
    },
    status: 'unverified',
  },
  {
    sv: 'invånare',
    en: 'resident',
    definition: {
      sv: 'Den som är folkbokförd i kommunen.',
      en: 'A person registered as living in the municipality.',
    },
    status: 'unverified',
  },
]
