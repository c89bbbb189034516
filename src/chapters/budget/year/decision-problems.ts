import { formatDay } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'

/** What can be wrong with a decision on the year's budget. */
export const decisionProblems = {
  locked: {
    code: 'locked',
    where: 'node',
    text: {
      sv: 'Budgeten är redan beslutad och låst. Öppna den på nytt med ett skäl, eller ändra den med en omfördelning.',
      en: 'The budget is already adopted and locked. Reopen it with a reason, or change it by a reallocation.',
    },
  },
  notLocked: {
    code: 'not-locked',
    where: 'node',
    text: {
      sv: 'Det finns ingen låst budget att öppna för den som valts.',
      en: 'There is no locked budget to reopen for the body chosen.',
    },
  },
  tooEarly: (day: string): Problem => ({
    code: 'decided-too-early',
    where: 'on',
    text: {
      sv: `Det som beslutet ändrar beslutades ${formatDay(day, 'sv')}. Skriv den dagen eller en senare.`,
      en: `What the decision changes was decided on ${formatDay(day, 'en')}. Write that day or a later one.`,
    },
  }),
  noFrames: (year: number): Problem => ({
    code: 'no-frames',
    where: 'year',
    text: {
      sv: `Inga ramar är lämnade för ${year}. Lägg in dem först, så beslutas de som de står.`,
      en: `No frames are given for ${year}. Enter them first, and they are decided as they stand.`,
    },
  }),
  node: {
    code: 'node-missing',
    where: 'node',
    text: { sv: 'Välj vem som har beslutat.', en: 'Choose who has decided.' },
  },
  kind: {
    code: 'kind-missing',
    where: 'kind',
    text: { sv: 'Välj vad beslutet gäller.', en: 'Choose what the decision is about.' },
  },
  amount: (row: number, text: string): Problem => ({
    code: 'amount-wrong',
    where: `amount-${row}`,
    text: {
      sv: `"${text}" är inget belopp. Skriv i kronor, med minus för den som lämnar.`,
      en: `"${text}" is no amount. Write in kronor, with a minus for whoever gives.`,
    },
  }),
  unit: (row: number): Problem => ({
    code: 'unit-missing',
    where: `unit-${row}`,
    text: {
      sv: `Välj vilken enhet belopp ${row} gäller.`,
      en: `Choose which unit amount ${row} is for.`,
    },
  }),
  reference: {
    sv: 'Skriv beslutet: organ, datum och paragraf.',
    en: 'Write the decision: body, day and section.',
  },
  financing: {
    sv: 'Skriv hur utgiften ska finansieras. Det ska stå i fullmäktiges beslut (KL 11:15).',
    en: "Write how the expense is to be paid for. It has to stand in the assembly's decision (KL 11:15).",
  },
  reason: {
    sv: 'Skriv varför. Det läses bredvid beslutet.',
    en: 'Write why. It is read beside the decision.',
  },
} as const satisfies Record<string, Problem | Bilingual | ((...given: never[]) => Problem)>
