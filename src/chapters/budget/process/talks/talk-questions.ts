import type { Bilingual } from '#core/language.ts'

/** The same three questions to everybody, answered 1 (not at all) to 5 (wholly). Ours: the handbook gives no wording. */
export const talkQuestions = [
  {
    id: 'heard',
    short: { sv: 'Påverkan', en: 'Heard' },
    text: {
      sv: 'Det som verksamheterna tycker har påverkat det här steget.',
      en: 'What the services think has made a difference in this step.',
    },
  },
  {
    id: 'grounds',
    short: { sv: 'Begriplighet', en: 'Grounds' },
    text: {
      sv: 'Det går att förstå vad beloppen bygger på.',
      en: 'It is possible to understand what the amounts rest on.',
    },
  },
  {
    id: 'realistic',
    short: { sv: 'Rimlighet', en: 'Realism' },
    text: {
      sv: 'Det går att klara uppdraget med de pengar som är tänkta.',
      en: 'The task can be done with the money that is planned.',
    },
  },
] as const satisfies readonly { id: string; short: Bilingual; text: Bilingual }[]
export type TalkQuestion = (typeof talkQuestions)[number]['id']

/** What to talk about at the next step: ticked from a list, so that nobody can be known by their words. */
export const talkCauses = [
  { id: 'late', text: { sv: 'Beskeden kommer för sent', en: 'Word comes too late' } },
  { id: 'volumes', text: { sv: 'Volymerna stämmer inte', en: 'The volumes are wrong' } },
  {
    id: 'prices',
    text: { sv: 'Löner och priser är för lågt räknade', en: 'Wages and prices are set too low' },
  },
  { id: 'premises', text: { sv: 'Lokaler och hyror', en: 'Premises and rents' } },
  { id: 'staff', text: { sv: 'Bemanning och vikarier', en: 'Staffing and temporary staff' } },
  {
    id: 'needs',
    text: { sv: 'Behoven är större än vad reglerna ser', en: 'Needs are greater than the rules see' },
  },
  { id: 'unanswered', text: { sv: 'Synpunkter får inga svar', en: 'Comments get no answers' } },
  { id: 'goals', text: { sv: 'Mål och pengar hänger inte ihop', en: "Goals and money don't match" } },
] as const satisfies readonly { id: string; text: Bilingual }[]
export type TalkCause = (typeof talkCauses)[number]['id']
