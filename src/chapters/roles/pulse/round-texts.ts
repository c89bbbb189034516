import { formatDay } from '#core/format.ts'

const sv = {
  title: {
    coming: 'När öppnar omgången?',
    open: 'Hur är förtroendet i kommunen?',
    closed: 'Vad blev svaren i omgången?',
  },
  lead: {
    coming: (opens: string) => `Omgången öppnar den ${formatDay(opens, 'sv')}.`,
    open: (closes: string) =>
      `Omgången är öppen till och med den ${formatDay(closes, 'sv')}. Det tar ungefär tre minuter att svara.`,
    answered: (closes: string) =>
      `Tack, ditt svar är med. Omgången stänger den ${formatDay(closes, 'sv')}, och resultatet visas dagen efter.`,
    shut: 'Omgången tar inte emot fler svar. Resultatet visas dagen efter att den stänger.',
    closed: (opens: string, closes: string) =>
      `Omgången var öppen från ${formatDay(opens, 'sv')} till ${formatDay(closes, 'sv')}. Grupper under fem är dolda.`,
  },
  answersAs: (group: string) => `Du svarar som: ${group}. Samma frågor går till båda sidor.`,
  keptTitle: 'Det här sparas',
  kept: [
    'Din grupp och dina siffror, utan namn, konto eller klockslag.',
    'Att du har svarat, för sig: som ett kontrolltal med en nyckel som kastas när omgången stänger.',
    'Varje gång någon svarar skrivs alla svar om i slumpad ordning, så att ordningen inte säger något.',
    'Ingen loggpost skrivs om svar. Ett svar går inte att ändra, eftersom ingen vet vilket som är ditt.',
    'Det som inte går att skydda sig mot här är någon som kopierar hela databasen både före och efter ett svar.',
  ],
  scale: (low: string, high: string) => `1 = ${low.toLowerCase()}, 5 = ${high.toLowerCase()}`,
  skip: 'hoppar över',
  send: 'Skicka svaren',
  close: 'Stäng omgången nu',
  closeLead:
    'Sedan tas inga fler svar emot, och det glöms vilka som har svarat. Resultatet visas från i morgon.',
}

const en: typeof sv = {
  title: {
    coming: 'When does the round open?',
    open: 'How is trust in the municipality?',
    closed: 'What were the answers in the round?',
  },
  lead: {
    coming: (opens) => `The round opens on ${formatDay(opens, 'en')}.`,
    open: (closes) =>
      `The round is open until and including ${formatDay(closes, 'en')}. Answering takes about three minutes.`,
    answered: (closes) =>
      `Thank you, your answer is in. The round closes on ${formatDay(closes, 'en')}, and the result is shown the day after.`,
    shut: 'The round takes no more answers. The result is shown the day after it closes.',
    closed: (opens, closes) =>
      `The round was open from ${formatDay(opens, 'en')} to ${formatDay(closes, 'en')}. Groups under five are hidden.`,
  },
  answersAs: (group) => `You answer as: ${group}. The same questions go to both sides.`,
  keptTitle: 'This is kept',
  kept: [
    'Your group and your figures, without name, account or time.',
    'That you have answered, apart from that: as a keyed hash whose key is thrown away when the round closes.',
    'Each time somebody answers, all answers are written anew in an order drawn by lot, so that the order says nothing.',
    'Nothing is logged about answers. An answer can’t be changed, since nobody knows which is yours.',
    'What can’t be guarded against here is somebody who copies the whole database both before and after an answer.',
  ],
  scale: (low, high) => `1 = ${low.toLowerCase()}, 5 = ${high.toLowerCase()}`,
  skip: 'skip',
  send: 'Send the answers',
  close: 'Close the round now',
  closeLead:
    'Then no more answers are taken, and it is forgotten who has answered. The result is shown from tomorrow.',
}

export const roundTexts = { sv, en }
