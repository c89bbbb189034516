import type { Term } from './term.ts'

/** Goals through time, how they bear on one another and how they reach the units. */
export const goalTerms: readonly Term[] = [
  {
    sv: 'målslag',
    en: 'goal kind',
    definition: {
      sv: 'Vad ett mål är i styrkedjan: övergripande, nämndens, enhetens, finansiellt eller inriktning.',
      en: "What a goal is in the steering chain: overall, the committee's, the unit's, financial or a policy direction.",
    },
    status: 'unverified',
  },
  {
    sv: 'ändringsslag',
    en: 'edit kind',
    definition: {
      sv: 'Vad en ändring gjorde med ett mål: ordalydelse, nivå, mått, ankare, nytt, överfört eller utgånget.',
      en: 'What an edit did to a goal: wording, level, measure, anchor, new, carried or dropped.',
    },
    status: 'unverified',
  },
  {
    sv: 'målversion',
    en: 'goal version',
    definition: {
      sv: 'Vad som gäller om ett mål från en viss dag. En ny version skriver aldrig över en tidigare.',
      en: 'What holds of a goal from a certain day. A new version never overwrites an earlier one.',
    },
    status: 'unverified',
  },
  {
    sv: 'ankare',
    en: 'anchor',
    definition: {
      sv: 'Den lag, den förordning eller det reglemente som ett mål vilar på, och vem det är till för.',
      en: 'The statute, regulation or standing orders that a goal rests on, and whom it serves.',
    },
    status: 'unverified',
  },
  {
    sv: 'bidragslänk',
    en: 'contribution link',
    definition: {
      sv: 'Hur ett mål bidrar till målet ovanför, med ett därför att.',
      en: 'How a goal contributes to the one above it, with a because.',
    },
    status: 'unverified',
  },
  {
    sv: 'målrelation',
    en: 'goal relation',
    definition: {
      sv: 'Om två mål stöder varandra, motverkar varandra eller inte berör varandra, och vad som är beslutat.',
      en: 'Whether two goals support or strain each other, or neither, and what has been decided.',
    },
    status: 'unverified',
  },
  {
    sv: 'krockrapport',
    en: 'conflict report',
    definition: {
      sv: 'En chefs uppgift om att två mål krockar i vardagen.',
      en: "A manager's report that two goals collide in everyday work.",
    },
    status: 'unverified',
  },
  {
    sv: 'målskyldighet',
    en: 'duty',
    definition: {
      sv: 'Om en enhet ska arbeta efter ett mål: bindande, nedprioriterat av nämnden eller inte tillämpligt.',
      en: 'Whether a unit is to work by a goal: binding, prioritised down by the committee, or not applicable.',
    },
    status: 'unverified',
  },
  {
    sv: 'spår av arbete',
    en: 'activity',
    definition: {
      sv: 'Något en enhet har gjort, mätt, betalat eller talat om för ett måls skull.',
      en: 'Something that a unit has done, measured, paid for or spoken of for the sake of a goal.',
    },
    status: 'unverified',
  },
  {
    sv: 'fråga om målskyldighet',
    en: 'duty question',
    definition: {
      sv: 'Fråga till en enhet som ännu inte har svarat på ett mål.',
      en: 'A question to a unit that has not yet answered to a goal.',
    },
    status: 'unverified',
  },
  {
    sv: 'bedömning av ankare',
    en: 'anchor rating',
    definition: {
      sv: 'En enhets uppfattning om det är klart vad ett mål vilar på.',
      en: "A unit's view of whether it is clear what a goal rests on.",
    },
    status: 'unverified',
  },
  {
    sv: 'nationellt mål',
    en: 'national goal',
    definition: {
      sv: 'Mål som lag eller förordning sätter för en verksamhet.',
      en: 'A goal that a statute or regulation sets for a service.',
    },
    status: 'unverified',
  },
  {
    sv: 'nationell målkarta',
    en: 'national mapping',
    definition: {
      sv: 'Vem i kommunen som bär ett nationellt mål, och genom vilket eget mål.',
      en: 'Who in the municipality carries a national goal, and by which goal of its own.',
    },
    status: 'unverified',
  },
  {
    sv: 'målsamtal',
    en: 'goal talk',
    definition: {
      sv: 'Återkommande samtal om målen som slutar i en ordning mellan dem.',
      en: 'A recurring talk about the goals that ends in an order between them.',
    },
    status: 'unverified',
  },
  {
    sv: 'svar vid målgränsen',
    en: 'limit answer',
    definition: {
      sv: 'Vilket mål som utgår när ett nytt läggs till över gränsen, eller varför inget gör det.',
      en: 'Which goal goes when a new one is added above the limit, or why none does.',
    },
    status: 'unverified',
  },
  {
    sv: 'allmänt val',
    svAlso: ['val'],
    en: 'election',
    definition: {
      sv: 'Dagen då väljarna väljer fullmäktige, vart fjärde år.',
      en: 'The day when the voters elect the assembly, every four years.',
    },
    status: 'unverified',
  },
  {
    sv: 'målbok',
    en: 'goal book',
    definition: {
      sv: 'Allt kommunen har registrerat om sina mål, genom tiden.',
      en: 'Everything that the municipality has registered about its goals, through time.',
    },
    status: 'unverified',
  },
  {
    sv: 'målbörda',
    en: 'goal load',
    definition: {
      sv: 'Hur många mål som når en enhet: fullmäktiges, nämndens, förvaltningens, statens och de egna.',
      en: 'How many goals reach a unit: those of the assembly, the committee, the department, the state and its own.',
    },
    status: 'unverified',
  },
  {
    sv: 'styrande mål',
    en: 'steering goal',
    definition: {
      sv: 'Mål som når en enhet och som inte har översatts till ett annat som också når den.',
      en: 'A goal that reaches a unit and has not been translated into another that reaches it too.',
    },
    status: 'unverified',
  },
  {
    sv: 'fri sikt',
    en: 'line of sight',
    definition: {
      sv: 'Att en enhets mål leder till ett övergripande mål i få led.',
      en: "That a unit's goal leads to an overall goal in few steps.",
    },
    status: 'unverified',
  },
  {
    sv: 'mål utan väg uppåt',
    en: 'orphan goal',
    definition: {
      sv: 'Mål under fullmäktige som inte leder till något övergripande mål.',
      en: 'A goal below the assembly that leads to no overall goal.',
    },
    status: 'unverified',
  },
  {
    sv: 'otaget mål',
    en: 'barren goal',
    definition: {
      sv: 'Mål som ska nå enheter men som ingen enhet har tagit.',
      en: 'A goal that is to reach units but that no unit has taken.',
    },
    status: 'unverified',
  },
  {
    sv: 'konkretion',
    en: 'concreteness',
    definition: {
      sv: 'Att ett mål säger vilket läge som ska råda, hur det mäts och när.',
      en: 'That a goal says which state is to prevail, how it is measured and when.',
    },
    status: 'unverified',
  },
  {
    sv: 'överlevnadskurva',
    en: 'survival curve',
    definition: {
      sv: 'Hur stor andel av målen som lever kvar efter en viss tid.',
      en: 'The share of the goals that are still alive after a certain time.',
    },
    status: 'unverified',
  },
  {
    sv: 'halveringstid',
    en: 'half-life',
    definition: {
      sv: 'Den tid efter vilken hälften av målen har utgått.',
      en: 'The time after which half of the goals have gone.',
    },
    status: 'unverified',
  },
  {
    sv: 'tyst sänkt nivå',
    en: 'silent lowering',
    definition: {
      sv: 'När en målnivå flyttas mot utfallet efter ett svagt år utan att det sägs eller får ett skäl.',
      en: 'When a target is moved towards the outcome after a weak year without its being said or given a reason.',
    },
    status: 'unverified',
  },
  {
    sv: 'budgetövergång',
    en: 'change of budget',
    definition: {
      sv: 'Från målen i en budget till målen i nästa.',
      en: 'From the goals of one budget to those of the next.',
    },
    status: 'unverified',
  },
  {
    sv: 'styrtryck',
    en: 'steering pressure',
    definition: {
      sv: 'Hur många gånger om året en enhet ska redovisa mål, summerat över mål och mått.',
      en: 'How many times a year a unit is to report on goals, summed over goals and measures.',
    },
    status: 'unverified',
  },
  {
    sv: 'rutnät över mål',
    en: 'goal grid',
    definition: {
      sv: 'Ett mål i varje enhet som det når, med vad som har hänt: syns, satt åt sidan av nämnden, frågat eller obesvarat.',
      en: 'A goal in every unit that it reaches, with what has come of it: acted on, set aside by the committee, asked about or unanswered.',
    },
    status: 'unverified',
  },
  {
    sv: 'kärnkostnad',
    en: 'core cost',
    definition: {
      sv: 'Nettokostnaden för det som något nationellt mål gäller.',
      en: 'The net cost of what some national goal concerns.',
    },
    status: 'unverified',
  },
  {
    sv: 'öppen målkonflikt',
    en: 'open conflict',
    definition: {
      sv: 'Två mål som motverkar varandra utan att någon har beslutat vilket som går först.',
      en: 'Two goals that strain each other without anybody having decided which goes first.',
    },
    status: 'unverified',
  },
  {
    sv: 'prioriteringsregel',
    en: 'priority rule',
    definition: {
      sv: 'Vilket mål som går först när två inte går att nå samtidigt.',
      en: 'Which goal goes first when two cannot be reached at once.',
    },
    status: 'unverified',
  },
]
