import { formatDay, formatNumber } from '#core/format.ts'

const sv = {
  title: 'Vad har de förtroendevalda frågat, och vad blev svaret?',
  crumb: 'Frågor',
  lead: (asked: number, answered: number, medianDays: number | undefined, late: number) => {
    if (asked === 0) return 'Ingen fråga har ställts de senaste tolv månaderna.'
    const first = `${asked === 1 ? 'En fråga har' : `${formatNumber(asked, 'sv')} frågor har`} ställts de senaste tolv månaderna och ${formatNumber(answered, 'sv')} har fått svar`
    const time = medianDays === undefined ? '.' : `, hälften inom ${formatNumber(medianDays, 'sv')} dagar.`
    if (late === 0) return first + time
    return `${first}${time} ${late === 1 ? 'En väntar' : `${formatNumber(late, 'sv')} väntar`} längre än den avtalade tiden.`
  },
  intro:
    'Förtroendevalda frågar, förvaltningschefen svarar inom den avtalade tiden, och svaret blir synligt för alla i samma stund. Kanalen ersätter varken interpellation, rätten att väcka ärenden i nämnden (KL 4:20) eller någon annans kontakter med invånare, fack och medier.',
  ask: 'Ställ en fråga',
  waiting: 'Frågor som väntar på svar',
  waitingOpen: 'Syns för alla som är inloggade. Invånarna ser frågan när svaret publiceras.',
  noneWaiting: 'Ingen fråga väntar på svar.',
  waits: (days: number, over: number) =>
    `har väntat ${days === 1 ? 'en dag' : `${formatNumber(days, 'sv')} dagar`}${over > 0 ? `, ${over === 1 ? 'en dag' : `${formatNumber(over, 'sv')} dagar`} längre än avtalat` : ''}`,
  answeredWaits: 'besvarad, väntar på publicering',
  secret: (ground: string) => `besvarad, omfattas av sekretess (${ground})`,
  unregistered: 'inte diarieförd',
  secretTitle: 'Besvarade frågor som inte publiceras',
  themes: 'Teman som kommer tillbaka',
  themesIntro: (least: number) =>
    `Minst ${formatNumber(least, 'sv')} frågor om samma sak på tolv månader. Då är frågan större än ett svar: lyft den till dagordningen.`,
  theme: (theme: string, count: number) => `${theme}: ${formatNumber(count, 'sv')} frågor`,
  raised: (proposal: string) => `På dagordningen: ${proposal}.`,
  notRaised: 'Inte lyft till någon dagordning.',
  raise: 'Lyft till dagordningen',
  search: 'Sök bland frågor och svar',
  themeFilter: 'Tema',
  allThemes: 'Alla teman',
  show: 'Visa',
  answers: 'Frågor och svar',
  found: (shown: number, all: number) =>
    shown === all
      ? `Alla ${formatNumber(all, 'sv')} visas.`
      : `${formatNumber(shown, 'sv')} av ${formatNumber(all, 'sv')} visas.`,
  all: 'Visa alla',
  answeredIn: (department: string, on: string, days: number) =>
    `${department} svarade ${formatDay(on, 'sv')}, efter ${days === 1 ? 'en dag' : `${formatNumber(days, 'sv')} dagar`}.`,
  partly: (ground: string) => `Delar av svaret omfattas av sekretess (${ground}) och är utelämnade.`,
  none: 'Inga frågor har publicerats',
  noneRemedy:
    'Förtroendevalda ställer frågor här. När förvaltningschefen har svarat och svaret är publicerat syns båda för alla.',
  nothingFits: 'Ingen fråga passar',
  nothingFitsRemedy: 'Sök på ett annat ord, eller visa alla.',
  chart: {
    heading: (median: number | undefined, agreed: number) =>
      median === undefined
        ? 'Ingen fråga har fått svar än'
        : median <= agreed
          ? `Hälften av frågorna får svar inom ${formatNumber(median, 'sv')} dagar`
          : `Hälften av frågorna får vänta mer än ${formatNumber(median, 'sv')} dagar på svar`,
    description: (agreed: number) =>
      `En punkt är en fråga från de senaste tolv månaderna: fylld när den är besvarad, ihålig när den väntar. Linjen är den avtalade tiden, ${formatNumber(agreed, 'sv')} dagar.`,
    said: (answered: string, waiting: string) => `Besvarade efter: ${answered}. Väntar sedan: ${waiting}.`,
    nothing: 'inga',
    days: (days: number) => `${formatNumber(days, 'sv')} dagar`,
    agreed: (agreed: number) => `avtalat: ${formatNumber(agreed, 'sv')} dagar`,
  },
}

const en: typeof sv = {
  title: 'What have the elected representatives asked, and what was the answer?',
  crumb: 'Questions',
  lead: (asked, answered, medianDays, late) => {
    if (asked === 0) return 'No question has been asked in the last twelve months.'
    const first = `${asked === 1 ? 'One question has' : `${formatNumber(asked, 'en')} questions have`} been asked in the last twelve months and ${formatNumber(answered, 'en')} answered`
    const time =
      medianDays === undefined ? '.' : `, half of them within ${formatNumber(medianDays, 'en')} days.`
    if (late === 0) return first + time
    return `${first}${time} ${late === 1 ? 'One has' : `${formatNumber(late, 'en')} have`} waited longer than agreed.`
  },
  intro:
    'Elected representatives ask, the head of department answers within the agreed time, and the answer becomes visible to everybody at the same moment. The channel replaces neither interpellations, nor the right to raise matters in the committee (KL 4:20), nor anybody’s contacts with residents, unions and media.',
  ask: 'Ask a question',
  waiting: 'Questions that wait for an answer',
  waitingOpen: 'Seen by everybody who is signed in. Residents see the question when the answer is published.',
  noneWaiting: 'No question waits for an answer.',
  waits: (days, over) =>
    `has waited ${days === 1 ? 'one day' : `${formatNumber(days, 'en')} days`}${over > 0 ? `, ${over === 1 ? 'one day' : `${formatNumber(over, 'en')} days`} longer than agreed` : ''}`,
  answeredWaits: 'answered, waits to be published',
  secret: (ground) => `answered, covered by secrecy (${ground})`,
  unregistered: 'not registered',
  secretTitle: 'Answered questions that are not published',
  themes: 'Themes that come back',
  themesIntro: (least) =>
    `At least ${formatNumber(least, 'en')} questions about the same thing in twelve months. Then the question is larger than an answer: put it on the agenda.`,
  theme: (theme, count) => `${theme}: ${formatNumber(count, 'en')} questions`,
  raised: (proposal) => `On the agenda: ${proposal}.`,
  notRaised: 'Not put on any agenda.',
  raise: 'Put on the agenda',
  search: 'Search questions and answers',
  themeFilter: 'Theme',
  allThemes: 'All themes',
  show: 'Show',
  answers: 'Questions and answers',
  found: (shown, all) =>
    shown === all
      ? `All ${formatNumber(all, 'en')} are shown.`
      : `${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} are shown.`,
  all: 'Show all',
  answeredIn: (department, on, days) =>
    `${department} answered on ${formatDay(on, 'en')}, after ${days === 1 ? 'one day' : `${formatNumber(days, 'en')} days`}.`,
  partly: (ground) => `Parts of the answer are covered by secrecy (${ground}) and left out.`,
  none: 'No questions have been published',
  noneRemedy:
    'Elected representatives ask here. When the head of department has answered and the answer is published, both are seen by everybody.',
  nothingFits: 'No question fits',
  nothingFitsRemedy: 'Search for another word, or show all.',
  chart: {
    heading: (median, agreed) =>
      median === undefined
        ? 'No question has been answered yet'
        : median <= agreed
          ? `Half of the questions are answered within ${formatNumber(median, 'en')} days`
          : `Half of the questions wait more than ${formatNumber(median, 'en')} days for an answer`,
    description: (agreed) =>
      `A dot is a question of the last twelve months: filled when answered, hollow while it waits. The line is the agreed time, ${formatNumber(agreed, 'en')} days.`,
    said: (answered, waiting) => `Answered after: ${answered}. Waiting since: ${waiting}.`,
    nothing: 'none',
    days: (days) => `${formatNumber(days, 'en')} days`,
    agreed: (agreed) => `agreed: ${formatNumber(agreed, 'en')} days`,
  },
}

export const boardTexts = { sv, en }
