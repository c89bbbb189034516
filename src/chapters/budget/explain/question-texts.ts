import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'

const sv = {
  title: 'Frågor om reglerna',
  titleOf: (about: string) => `Fråga om ${about}`,
  listTitle: 'Vad har chefer frågat om reglerna?',
  /** @param waiting absent where the reader may not know of those that wait */
  listLead: (published: number, waiting?: number) =>
    [
      published === 0
        ? 'Inget svar är publicerat än.'
        : published === 1
          ? 'Ett svar är publicerat.'
          : `${published} svar är publicerade.`,
      waiting === undefined
        ? ''
        : waiting === 0
          ? 'Alla frågor är besvarade.'
          : `${waiting} ${waiting === 1 ? 'fråga väntar' : 'frågor väntar'} på svar.`,
    ]
      .join(' ')
      .trim(),
  intro:
    'Chefer frågar om en regel på sin enhets sida. När svaret är publicerat står det vid regeln hos alla enheter som får pengar efter den.',
  empty: 'Inga frågor än',
  emptyRemedy: 'Enhetschefer och deras chefer frågar från enhetens sida, under Fråga om en regel.',
  toBudget: 'Till årets budget',
  section: 'Fråga om en regel',
  open: 'En fråga är en allmän handling. Den som begär det får läsa den, om inte sekretess hindrar. Skriv inget om enskilda elever, brukare eller medarbetare.',
  becomes: 'När svaret är granskat visas fråga och svar för alla, utan ditt namn.',
  about: 'Vad gäller frågan',
  whole: 'Hela budgeten',
  text: 'Din fråga',
  textHint: 'En sak i taget, så blir svaret till nytta för fler.',
  send: 'Skicka frågan',
  mine: 'Frågor om den här enhetens budget',
  asked: (on: string, due: string) =>
    `Ställd ${formatDay(on, 'sv')}. Svar väntas senast ${formatDay(due, 'sv')}.`,
  late: (on: string, due: string) =>
    `Ställd ${formatDay(on, 'sv')}. Svaret skulle ha kommit ${formatDay(due, 'sv')}.`,
  answered: (on: string) => `Besvarad ${formatDay(on, 'sv')}. Svaret väntar på granskning.`,
  published: (on: string) => `Publicerad ${formatDay(on, 'sv')}.`,
  secret: (ground: string) => `Besvarad. Svaret publiceras inte, enligt ${ground}.`,
  partly: (ground: string) => `Delar är utelämnade enligt ${ground}.`,
  facts: { about: 'Gäller', unit: 'Ställd från', year: 'Budgetår', number: 'Nummer' },
  answer: 'Svaret',
  answerHidden: 'Svaret är inte granskat än.',
  write: 'Svara på frågan',
  rewrite: 'Ändra svaret',
  writeHint: 'Skriv så att alla enheter med samma regel har nytta av svaret.',
  save: 'Spara svaret',
  publish: 'Granska och publicera',
  publishLead:
    'Läs frågan och svaret en gång till. Publicerade visas de för alla, och svaret går inte att ändra.',
  secrecy: 'Sekretess',
  secrecyChoices: {
    open: 'Inget hindrar: publicera',
    partly: 'Delar är utelämnade i svaret: publicera med hänvisning',
    secret: 'Sekretess hindrar: publicera inte',
  },
  ground: 'Lagrum',
  groundHint: 'Behövs när något utelämnas: till exempel OSL 23:1.',
  doPublish: 'Spara granskningen',
  waiting: 'Väntar på svar',
  done: 'Besvarade',
  receipt: 'Har du läst och förstått?',
  receiptLead:
    'Bara du ser vad du svarar. Andra ser hur stor andel som har läst, i grupper om minst fem enheter.',
  understood: 'Jag har läst och förstår min budget',
  help: 'Jag har läst men vill ha hjälp',
  signed: {
    understood: (on: string) => `Du svarade ${formatDay(on, 'sv')} att du har läst och förstår din budget.`,
    help: (on: string) =>
      `Du svarade ${formatDay(on, 'sv')} att du har läst men vill ha hjälp. Ingen har fått veta det: ställ en fråga om regeln, eller ring controllern.`,
  },
}

const en: typeof sv = {
  title: 'Questions about the rules',
  titleOf: (about) => `Question about ${about}`,
  listTitle: 'What have managers asked about the rules?',
  listLead: (published, waiting) =>
    [
      published === 0
        ? 'No answer is published yet.'
        : published === 1
          ? 'One answer is published.'
          : `${published} answers are published.`,
      waiting === undefined
        ? ''
        : waiting === 0
          ? 'Every question is answered.'
          : `${waiting} ${waiting === 1 ? 'question waits' : 'questions wait'} for an answer.`,
    ]
      .join(' ')
      .trim(),
  intro:
    "Managers ask about a rule on their unit's page. When the answer is published it stands beside the rule for every unit that gets money by it.",
  empty: 'No questions yet',
  emptyRemedy: "Unit managers and their managers ask from the unit's page, under Ask about a rule.",
  toBudget: "To the year's budget",
  section: 'Ask about a rule',
  open: 'A question is an official document. Whoever asks for it may read it, unless secrecy hinders. Write nothing about single pupils, users or employees.',
  becomes: 'When the answer has been checked, question and answer are shown to everybody, without your name.',
  about: 'What is the question about',
  whole: 'The whole budget',
  text: 'Your question',
  textHint: 'One thing at a time, so that the answer helps others too.',
  send: 'Send the question',
  mine: "Questions about this unit's budget",
  asked: (on, due) => `Asked on ${formatDay(on, 'en')}. An answer is expected by ${formatDay(due, 'en')}.`,
  late: (on, due) =>
    `Asked on ${formatDay(on, 'en')}. The answer should have come by ${formatDay(due, 'en')}.`,
  answered: (on) => `Answered on ${formatDay(on, 'en')}. The answer waits to be checked.`,
  published: (on) => `Published on ${formatDay(on, 'en')}.`,
  secret: (ground) => `Answered. The answer is not published, by ${ground}.`,
  partly: (ground) => `Parts are left out by ${ground}.`,
  facts: { about: 'About', unit: 'Asked from', year: 'Budget year', number: 'Number' },
  answer: 'The answer',
  answerHidden: 'The answer has not been checked yet.',
  write: 'Answer the question',
  rewrite: 'Change the answer',
  writeHint: 'Write so that every unit with the same rule has use of the answer.',
  save: 'Save the answer',
  publish: 'Check and publish',
  publishLead:
    'Read question and answer once more. Published they are shown to everybody, and the answer cannot be changed.',
  secrecy: 'Secrecy',
  secrecyChoices: {
    open: 'Nothing hinders: publish',
    partly: 'Parts are left out of the answer: publish with a reference',
    secret: 'Secrecy hinders: do not publish',
  },
  ground: 'Section of law',
  groundHint: 'Needed when something is left out: OSL 23:1, for example.',
  doPublish: 'Save the check',
  waiting: 'Waiting for an answer',
  done: 'Answered',
  receipt: 'Have you read and understood?',
  receiptLead:
    'Only you see what you answer. Others see how large a share has read, in groups of at least five units.',
  understood: 'I have read and understand my budget',
  help: 'I have read but want help',
  signed: {
    understood: (on) =>
      `You answered on ${formatDay(on, 'en')} that you have read and understand your budget.`,
    help: (on) =>
      `You answered on ${formatDay(on, 'en')} that you have read but want help. Nobody has been told: ask about the rule, or call the controller.`,
  },
}

export const questionTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
