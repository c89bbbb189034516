import type { Bilingual } from '#core/language.ts'

/** A step of the goal-structure talk: what is asked, why, and what the page puts on the table. */
export interface TalkStep {
  /** Stable: the notes of a talk are kept under it. */
  readonly id: TalkStepId
  readonly title: Bilingual
  readonly questions: readonly Bilingual[]
  /** What to have before one's eyes. */
  readonly lookAt: Bilingual
  readonly minutes: number
}

export const talkStepIds = [
  'since-last',
  'what-reaches-units',
  'conflicts',
  'national',
  'fewer',
  'order',
  'telling',
] as const
export type TalkStepId = (typeof talkStepIds)[number]

/**
 * The guide of the goal-structure talk (MAL-2, MAL-6): once a year, and whenever goals are changed, between those who
 * decide on the goals and those who work by them. It ends in an order of priority, which politics decides on.
 */
export const talkGuide: readonly TalkStep[] = [
  {
    id: 'since-last',
    title: { sv: 'Sedan förra samtalet', en: 'Since the last talk' },
    questions: [
      {
        sv: 'Vad bestämde vi förra gången, och höll det?',
        en: 'What did we decide last time, and did it hold?',
      },
      { sv: 'Vilka mål har ändrats sedan dess, och varför?', en: 'Which goals have changed since, and why?' },
    ],
    lookAt: {
      sv: 'Förra samtalets regel och målen över tid.',
      en: "The last talk's rule, and the goals over time.",
    },
    minutes: 10,
  },
  {
    id: 'what-reaches-units',
    title: { sv: 'Det som når enheterna', en: 'What reaches the units' },
    questions: [
      {
        sv: 'Hur många mål och mått når enheten med störst styrtryck, och vilka kommer från oss?',
        en: 'How many goals and measures reach the unit under the greatest steering pressure, and which come from us?',
      },
      {
        sv: 'Var måste en chef i dag själv välja mellan mål?',
        en: 'Where must a manager today choose between goals alone?',
      },
    ],
    lookAt: { sv: 'Styrtrycket på enheterna.', en: 'The steering pressure on the units.' },
    minutes: 15,
  },
  {
    id: 'conflicts',
    title: { sv: 'Mål som drar åt olika håll', en: 'Goals that pull different ways' },
    questions: [
      {
        sv: 'Vilka mål gör anspråk på samma pengar eller samma timmar?',
        en: 'Which goals claim the same money or the same hours?',
      },
      {
        sv: 'Vad händer i vardagen när båda ska nås?',
        en: 'What happens in everyday work when both are to be reached?',
      },
      {
        sv: 'Vilka konflikter godtar vi och lever med, och vilka behöver en ordning?',
        en: 'Which conflicts do we accept and live with, and which need an order?',
      },
    ],
    lookAt: {
      sv: 'Konfliktmatrisen och vad cheferna har berättat.',
      en: 'The conflict matrix and what managers have told.',
    },
    minutes: 25,
  },
  {
    id: 'national',
    title: { sv: 'De nationella målen', en: 'The national goals' },
    questions: [
      {
        sv: 'Var skaver våra mål mot lagens? Lagen går först.',
        en: 'Where do our goals chafe against those of the law? The law comes first.',
      },
      {
        sv: 'Vad säger rektorer, skolchef och MAS om kartan?',
        en: 'What do principals, the head of education and the nurse with medical responsibility say of the map?',
      },
    ],
    lookAt: { sv: 'Kartan över nationella mål.', en: 'The map of national goals.' },
    minutes: 15,
  },
  {
    id: 'fewer',
    title: { sv: 'Rensa mål', en: 'Clear out goals' },
    questions: [
      {
        sv: 'Vilka mål kan slås samman, avslutas eller bli inriktning?',
        en: 'Which goals can be merged, ended or become a policy direction?',
      },
      { sv: 'Vem saknar målet om det går bort?', en: 'Who will miss the goal if it goes?' },
    ],
    lookAt: {
      sv: 'Förslaget till färre mål och vad det lättar för enheterna.',
      en: 'The proposal for fewer goals and what it relieves the units of.',
    },
    minutes: 20,
  },
  {
    id: 'order',
    title: { sv: 'Ordningen', en: 'The order' },
    questions: [
      {
        sv: 'Om två mål inte går att nå samtidigt, vilket går först?',
        en: 'If two goals cannot be reached at once, which comes first?',
      },
      {
        sv: 'Vad får det som kommer efter kosta i väntan, och hur länge?',
        en: 'What may waiting cost that which comes after, and for how long?',
      },
    ],
    lookAt: { sv: 'Målen i den ordning ni sätter.', en: 'The goals in the order that you set.' },
    minutes: 25,
  },
  {
    id: 'telling',
    title: { sv: 'Så får alla veta', en: 'How everybody is told' },
    questions: [
      { sv: 'Vem berättar för enheterna, när och hur?', en: 'Who tells the units, when and how?' },
      { sv: 'När tar vi upp ordningen igen?', en: 'When do we take up the order again?' },
    ],
    lookAt: { sv: 'Regeln i klartext.', en: 'The rule in plain words.' },
    minutes: 10,
  },
]
