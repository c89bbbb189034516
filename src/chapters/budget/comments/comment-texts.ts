import { formatDay, formatMoney, formatNumber } from '#core/format.ts'
import type { Ore } from '#core/money.ts'
import type { AnswerKind } from './model.ts'

const days = (count: number) => (count === 1 ? 'en dag' : `${formatNumber(count, 'sv')} dagar`)
const after = (count: number) => (count === 0 ? 'samma dag' : `efter ${days(count)}`)
const daysEn = (count: number) => (count === 1 ? 'one day' : `${formatNumber(count, 'en')} days`)
const afterEn = (count: number) => (count === 0 ? 'the same day' : `after ${daysEn(count)}`)

const sv = {
  title: (unit: string) => `Vad blev svaret till ${unit}?`,
  lead: {
    unanswered: (unit: string, on: string, waited: number) =>
      `${unit} lämnade synpunkten den ${formatDay(on, 'sv')}. ${waited === 0 ? 'Den väntar på svar.' : `Den har väntat på svar i ${days(waited)}.`}`,
    sent: (unit: string) => `Synpunkten från ${unit} är lämnad. Svaret kommer på enhetens startsida.`,
    answered: (kind: AnswerKind, on: string, took: number, effect: Ore) =>
      `Synpunkten ${{ met: 'tillgodoses', partly: 'tillgodoses delvis', no: 'tillgodoses inte' }[kind]}. Svaret kom den ${formatDay(on, 'sv')}, ${after(took)}, och ${effect === 0 ? 'ändrar inga pengar' : `ändrar förslaget med ${formatMoney(effect, 'sv', { signed: true })}`}.`,
  },
  flagTitle: 'Beslutat utan svar',
  flag: (reference: string, on: string) =>
    `${reference} fattades den ${formatDay(on, 'sv')}, innan synpunkten hade fått svar. Det står kvar också när svaret kommer.`,
  chain: 'Från synpunkt till återkoppling',
  steps: {
    comment: 'Synpunkt',
    category: 'Kategori',
    touches: 'Rör',
    answer: 'Svar',
    effect: 'Kronor',
    feedback: 'Återkoppling',
  },
  sentBy: (unit: string, on: string, registration: string) =>
    `${unit}, ${formatDay(on, 'sv')}. Registrerad i ärende ${registration}.`,
  about: (subject: string) => `Omgången gäller ${subject}.`,
  noAnswer: 'Inget svar än.',
  answeredOn: (who: string, on: string) => `${who}, ${formatDay(on, 'sv')}`,
  noEffect: 'Ändrar inga pengar i förslaget.',
  effect: (ore: Ore) => `${formatMoney(ore, 'sv', { signed: true })} i förslaget`,
  fedBack: (on: string) => `Svaret syns på enhetens startsida sedan den ${formatDay(on, 'sv')}.`,
  notFedBack: 'När svaret kommer syns det på enhetens startsida.',
  readOn: (on: string) => `Ni har märkt svaret som läst den ${formatDay(on, 'sv')}. Det ser bara ni.`,
  markRead: 'Vi har läst svaret',
  former: 'Tidigare svar',
  formerLead: 'Svaret har rättats. Det som gällde förut står kvar.',
  answer: 'Svara på synpunkten',
  answerAgain: 'Rätta svaret',
  kind: 'Tillgodoses synpunkten?',
  kinds: { met: 'Ja, helt', partly: 'Delvis', no: 'Nej' } satisfies Record<AnswerKind, string>,
  reason: 'Skälet till svaret',
  reasonHint:
    'Skriv så att den som lämnade synpunkten förstår vad som händer och varför. Svaret är en allmän handling.',
  effectField: 'Vad svaret ändrar i förslaget, kronor',
  effectHint: 'Plus ger mer pengar, minus mindre. Skriv 0 om inget ändras.',
  save: 'Spara svaret',
  newTitle: 'Vad vill enheten säga om förslaget?',
  newCrumb: 'Ny synpunkt',
  newLead: (subject: string, closes: string) =>
    `Omgången om ${subject} är öppen till och med den ${formatDay(closes, 'sv')}. Varje synpunkt ska få svar innan beslutet fattas.`,
  newLeadMany: (count: number) =>
    `${formatNumber(count, 'sv')} omgångar är öppna. Varje synpunkt ska få svar innan beslutet fattas.`,
  openTitle: 'Innan du skriver',
  open: [
    'Synpunkten är enhetens och blir en allmän handling: den registreras i ärendet, och alla får läsa den.',
    'Skriv inget om enskilda elever, brukare eller medarbetare. Hör av dig till registratorn om något kan omfattas av sekretess.',
    'Skriv en sak i taget. Då kan varje sak få sitt svar.',
  ],
  round: 'Omgång',
  place: 'Enhet',
  placeHint: 'Den som synpunkten gäller.',
  category: 'Vad handlar den om?',
  touches: 'Vad i förslaget rör den?',
  touchesHint: 'En regel eller volym i regelverket, ett antagande, eller ramens storlek.',
  text: 'Synpunkten',
  textHint: 'Vad är fel eller saknas, vad betyder det hos er, och vad föreslår ni i stället?',
  choose: 'Välj',
  send: 'Lämna synpunkten',
  cancel: 'Avbryt',
  noneOpen: 'Ingen omgång är öppen',
  noneOpenRemedy: (opens: string | undefined) =>
    opens === undefined
      ? 'Controllern eller förvaltningschefen öppnar en omgång när ett förslag finns.'
      : `Nästa omgång öppnar den ${formatDay(opens, 'sv')}.`,
  notAsked: 'Ingen öppen omgång gäller din enhet',
  toBoard: 'Till synpunkterna',
  notSent: 'Det här skickades inte',
  here: 'Vad tycker verksamheten?',
  rounds: {
    newTitle: 'Vad ska verksamheten få säga sin mening om?',
    newCrumb: 'Ny omgång',
    newLead: 'Välj vad omgången gäller och när den stänger. Lämna tid för svar före beslutet.',
    subject: 'Gäller',
    frames: 'Ramarna',
    proposal: 'Hela budgetförslaget',
    ruleSet: (title: string, year: number, version: number) =>
      `Regelverket ${title}, ${year}, version ${version}`,
    year: 'Budgetår',
    yearHint: 'För ett regelverk gäller det år som versionen är skriven för.',
    node: 'Vilka tillfrågas?',
    everyone: 'Alla enheter',
    opens: 'Första dag',
    closes: 'Sista dag',
    registration: 'Ärende',
    registrationHint: 'Diarienumret som synpunkterna registreras i (OSL 5:1).',
    save: 'Öppna omgången',
    moveTitle: 'Ska omgången stänga en annan dag?',
    moveCrumb: 'Flytta sista dagen',
    moveLead: (subject: string, opens: string, closes: string) =>
      `Omgången om ${subject} går från den ${formatDay(opens, 'sv')} till den ${formatDay(closes, 'sv')}.`,
    closedLead: (subject: string, closes: string) =>
      `Omgången om ${subject} stängde den ${formatDay(closes, 'sv')} och kan inte flyttas.`,
    why: 'Varför?',
    whyHint: 'Skälet syns för alla.',
    saveMove: 'Flytta sista dagen',
    moves: 'Så har den flyttats',
    moveLine: (closes: string, why: string, on: string) =>
      `${formatDay(on, 'sv')}: sista dag den ${formatDay(closes, 'sv')}. ${why}`,
  },
  annexTitle: (year: number) => `Vilka synpunkter kom på budgeten för ${year}, och vad svarades?`,
  annexCrumb: 'Bilaga',
  annexPrint: 'Sidan skrivs ut som den är och läggs till beslutsunderlaget.',
  annexNone: 'Ingen synpunkt har kommit än',
  annexNoneRemedy: 'När enheterna har lämnat synpunkter samlas de här.',
  annexUnit: (unit: string, count: number) => (count === 1 ? unit : `${unit} (${formatNumber(count, 'sv')})`),
}

const en: typeof sv = {
  title: (unit) => `What was the answer to ${unit}?`,
  lead: {
    unanswered: (unit, on, waited) =>
      `${unit} sent the comment on ${formatDay(on, 'en')}. ${waited === 0 ? 'It waits for an answer.' : `It has waited for an answer for ${daysEn(waited)}.`}`,
    sent: (unit) => `The comment from ${unit} is sent. The answer comes on the start page of the unit.`,
    answered: (kind, on, took, effect) =>
      `The comment is ${{ met: 'met', partly: 'met in part', no: 'not met' }[kind]}. The answer came on ${formatDay(on, 'en')}, ${afterEn(took)}, and ${effect === 0 ? 'changes no money' : `changes the proposal by ${formatMoney(effect, 'en', { signed: true })}`}.`,
  },
  flagTitle: 'Decided without an answer',
  flag: (reference, on) =>
    `${reference} was decided on ${formatDay(on, 'en')}, before the comment had been answered. That remains also when the answer comes.`,
  chain: 'From comment to feedback',
  steps: {
    comment: 'Comment',
    category: 'Category',
    touches: 'Touches',
    answer: 'Answer',
    effect: 'Kronor',
    feedback: 'Feedback',
  },
  sentBy: (unit, on, registration) =>
    `${unit}, ${formatDay(on, 'en')}. Registered in matter ${registration}.`,
  about: (subject) => `The round is about ${subject}.`,
  noAnswer: 'No answer yet.',
  answeredOn: (who, on) => `${who}, ${formatDay(on, 'en')}`,
  noEffect: 'Changes no money in the proposal.',
  effect: (ore) => `${formatMoney(ore, 'en', { signed: true })} in the proposal`,
  fedBack: (on) => `The answer has been on the unit's start page since ${formatDay(on, 'en')}.`,
  notFedBack: "When the answer comes it is shown on the unit's start page.",
  readOn: (on) => `You marked the answer as read on ${formatDay(on, 'en')}. Only you see that.`,
  markRead: 'We have read the answer',
  former: 'Former answers',
  formerLead: 'The answer has been corrected. What held before is kept.',
  answer: 'Answer the comment',
  answerAgain: 'Correct the answer',
  kind: 'Is the comment met?',
  kinds: { met: 'Yes, wholly', partly: 'In part', no: 'No' },
  reason: 'The reason for the answer',
  reasonHint:
    'Write so that whoever sent the comment understands what happens and why. The answer is an official document.',
  effectField: 'What the answer changes in the proposal, kronor',
  effectHint: 'Plus gives more money, minus less. Write 0 if nothing changes.',
  save: 'Save the answer',
  newTitle: 'What does the unit want to say about the proposal?',
  newCrumb: 'New comment',
  newLead: (subject, closes) =>
    `The round about ${subject} is open until and including ${formatDay(closes, 'en')}. Every comment shall be answered before the decision.`,
  newLeadMany: (count) =>
    `${formatNumber(count, 'en')} rounds are open. Every comment shall be answered before the decision.`,
  openTitle: 'Before you write',
  open: [
    "The comment is the unit's and becomes an official document: it is registered in the matter, and everybody may read it.",
    'Write nothing about single pupils, users or employees. Contact the registrar if something may be covered by secrecy.',
    'Write one thing at a time. Then each can have its answer.',
  ],
  round: 'Round',
  place: 'Unit',
  placeHint: 'The one that the comment is about.',
  category: 'What is it about?',
  touches: 'What in the proposal does it touch?',
  touchesHint: 'A rule or volume of the rule set, an assumption, or the size of the frame.',
  text: 'The comment',
  textHint: 'What is wrong or missing, what does it mean to you, and what do you propose instead?',
  choose: 'Choose',
  send: 'Send the comment',
  cancel: 'Cancel',
  noneOpen: 'No round is open',
  noneOpenRemedy: (opens) =>
    opens === undefined
      ? 'The controller or the head of department opens a round when there is a proposal.'
      : `The next round opens on ${formatDay(opens, 'en')}.`,
  notAsked: 'No open round is for your unit',
  toBoard: 'To the comments',
  notSent: 'This was not sent',
  here: 'What do the units think?',
  rounds: {
    newTitle: 'What shall the units have their say about?',
    newCrumb: 'New round',
    newLead: 'Choose what the round is about and when it closes. Leave time for answers before the decision.',
    subject: 'About',
    frames: 'The frames',
    proposal: 'The whole budget proposal',
    ruleSet: (title, year, version) => `The rule set ${title}, ${year}, version ${version}`,
    year: 'Budget year',
    yearHint: 'For a rule set the year that the version is written for holds.',
    node: 'Who is asked?',
    everyone: 'All units',
    opens: 'First day',
    closes: 'Last day',
    registration: 'Matter',
    registrationHint: 'The number that the comments are registered under (OSL 5:1).',
    save: 'Open the round',
    moveTitle: 'Shall the round close on another day?',
    moveCrumb: 'Move the last day',
    moveLead: (subject, opens, closes) =>
      `The round about ${subject} runs from ${formatDay(opens, 'en')} to ${formatDay(closes, 'en')}.`,
    closedLead: (subject, closes) =>
      `The round about ${subject} closed on ${formatDay(closes, 'en')} and cannot be moved.`,
    why: 'Why?',
    whyHint: 'The reason is seen by everybody.',
    saveMove: 'Move the last day',
    moves: 'How it has been moved',
    moveLine: (closes, why, on) => `${formatDay(on, 'en')}: last day ${formatDay(closes, 'en')}. ${why}`,
  },
  annexTitle: (year) => `Which comments came on the budget of ${year}, and what was answered?`,
  annexCrumb: 'Annex',
  annexPrint: 'The page is printed as it is and put with what the decision rests on.',
  annexNone: 'No comment has come yet',
  annexNoneRemedy: 'When the units have sent comments they are gathered here.',
  annexUnit: (unit, count) => (count === 1 ? unit : `${unit} (${formatNumber(count, 'en')})`),
}

export const commentTexts = { sv, en }
