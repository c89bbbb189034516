import { formatDay, formatList, formatNumber } from '#core/format.ts'

const sv = {
  title: 'Vilka uppdrag har politiken gett?',
  crumb: 'Uppdrag',
  lead: (open: number, withoutDecision: number, withoutMoney: number) => {
    if (open === 0) return 'Inget uppdrag pågår.'
    const parts = [
      ...(withoutDecision > 0 ? [`${formatNumber(withoutDecision, 'sv')} saknar beslut`] : []),
      ...(withoutMoney > 0 ? [`${formatNumber(withoutMoney, 'sv')} säger inget om pengar`] : []),
    ]
    const rest =
      parts.length > 0 ? ` ${formatList(parts, 'sv')}.` : ' Alla har ett beslut och säger något om pengar.'
    return `${open === 1 ? 'Ett uppdrag' : `${formatNumber(open, 'sv')} uppdrag`} pågår.${rest}`
  },
  intro:
    'Politiken säger vad som ska uppnås och för vem. Verksamheten avgör hur. Uppdrag utan beslut eller pengar står först, så att de kan få det.',
  filter: 'Visa',
  all: 'Alla',
  show: { label: 'Vilka', open: 'Pågående', done: 'Klara', decision: 'Utan beslut', money: 'Utan pengar' },
  type: 'Vad eller hur',
  to: 'Till',
  found: (shown: number, all: number) => `${shown} av ${all} visas.`,
  tableTitle: 'Uppdrag',
  columns: {
    text: 'Uppdrag',
    type: 'Vad eller hur',
    from: 'Från',
    to: 'Till',
    decision: 'Beslut',
    money: 'Pengar',
    given: 'Gavs',
    done: 'Klart',
  },
  beside: 'vid sidan av beslutsvägen',
  noMoney: { sv: 'inget sagt om pengar', en: 'nothing said of money' },
  notDone: { sv: 'pågår', en: 'under way' },
  frame: '0 betyder inom ramen.',
  none: 'Inga uppdrag är registrerade',
  noneRemedy:
    'Nämndernas ledamöter, förvaltningschefer och controllers skriver in uppdragen när de ges, med beslut och pengar.',
  nothingFits: 'Inget uppdrag passar',
  nothingFitsRemedy: 'Visa alla, eller välj något annat.',
  clear: 'Visa alla',
  add: 'Skriv in ett uppdrag',
  newTitle: 'Vilket uppdrag har getts?',
  newLead:
    'Skriv uppdraget som det gavs. Granska det gärna först: då ser du vilka ord som säger hur i stället för vad.',
  text: 'Uppdraget',
  textHint: 'Vad ska uppnås, för vem och till när?',
  types: {
    what: 'Vad: mål, nivå, för vem',
    how: 'Hur: metod, bemanning, verktyg',
    untyped: 'Inte angivet',
  },
  from: 'Från',
  decision: 'Beslutet',
  decisionHint: 'Organ, datum och paragraf. Utan beslut visas uppdraget som vid sidan av beslutsvägen.',
  kronor: 'Pengar som följer med, i kronor',
  kronorHint: '0 om det ska göras inom ramen. Tomt om inget är sagt.',
  givenOn: 'Gavs',
  review: 'Granska orden',
  save: 'Spara',
  cancel: 'Avbryt',
  reviewTitle: 'Så läses texten',
  noMarks: 'Inget ord säger hur. Uppdraget läses som ett vad.',
  marks: (count: number) =>
    count === 1
      ? 'Ett ställe säger hur, eller rör det som lagen har avgjort:'
      : `${count} ställen säger hur, eller rör det som lagen har avgjort:`,
  suggested: { what: 'Förslag: vad.', how: 'Förslag: hur.' },
  mayStand:
    'Det är en fråga till den som skriver. Fullmäktige och nämnden får besluta som de vill inom lagen.',
  oneTitle: 'Vad går uppdraget ut på?',
  oneLead: (from: string, to: string, given: string, done: string | undefined) =>
    `${from} gav uppdraget till ${to} den ${formatDay(given, 'sv')}.${done === undefined ? ' Det pågår.' : ` Det blev klart den ${formatDay(done, 'sv')}.`}`,
  besideLong:
    'Inget beslut är angivet: uppdraget står vid sidan av beslutsvägen. Nämnden kan besluta om det, eller låta det utgå.',
  moneyLong: 'Inget är sagt om pengar. Säg hur det ska betalas, eller att det ryms i ramen.',
  withinFrame: 'inom ramen',
  finish: 'Uppdraget är klart',
  doneOn: 'Klart',
  saveDone: 'Spara',
  change: 'Ändra uppdraget',
}

const en: typeof sv = {
  title: 'Which assignments has politics given?',
  crumb: 'Assignments',
  lead: (open, withoutDecision, withoutMoney) => {
    if (open === 0) return 'No assignment is under way.'
    const parts = [
      ...(withoutDecision > 0 ? [`${formatNumber(withoutDecision, 'en')} without a decision`] : []),
      ...(withoutMoney > 0 ? [`${formatNumber(withoutMoney, 'en')} silent about money`] : []),
    ]
    const rest =
      parts.length > 0 ? `, ${formatList(parts, 'en')}.` : '. All have a decision and say something of money.'
    return `${open === 1 ? 'One assignment is' : `${formatNumber(open, 'en')} assignments are`} under way${rest}`
  },
  intro:
    'Politics says what is to be achieved and for whom. The service settles how. Assignments without a decision or money come first, so that they can get it.',
  filter: 'Show',
  all: 'All',
  show: {
    label: 'Which',
    open: 'Under way',
    done: 'Done',
    decision: 'Without decision',
    money: 'Without money',
  },
  type: 'What or how',
  to: 'To',
  found: (shown, all) => `${shown} of ${all} are shown.`,
  tableTitle: 'Assignments',
  columns: {
    text: 'Assignment',
    type: 'What or how',
    from: 'From',
    to: 'To',
    decision: 'Decision',
    money: 'Money',
    given: 'Given',
    done: 'Done',
  },
  beside: 'beside the line of decision',
  noMoney: sv.noMoney,
  notDone: sv.notDone,
  frame: '0 means within the frame.',
  none: 'No assignments are registered',
  noneRemedy:
    'Members of committees, heads of department and controllers enter the assignments when they are given, with decision and money.',
  nothingFits: 'No assignment fits',
  nothingFitsRemedy: 'Show all, or choose something else.',
  clear: 'Show all',
  add: 'Enter an assignment',
  newTitle: 'Which assignment has been given?',
  newLead:
    'Write the assignment as it was given. Review it first: then you see which words say how in place of what. The review reads Swedish.',
  text: 'The assignment',
  textHint: 'What is to be achieved, for whom and by when?',
  types: {
    what: 'What: aim, level, for whom',
    how: 'How: method, staffing, tool',
    untyped: 'Not stated',
  },
  from: 'From',
  decision: 'The decision',
  decisionHint: 'Body, day and section. Without a decision it is shown as beside the line of decision.',
  kronor: 'Money that comes with it, in kronor',
  kronorHint: '0 if it is to be done within the frame. Empty if nothing is said.',
  givenOn: 'Given on',
  review: 'Review the words',
  save: 'Save',
  cancel: 'Cancel',
  reviewTitle: 'How the text reads',
  noMarks: 'No word says how. The assignment reads as a what.',
  marks: (count) =>
    count === 1
      ? 'One place says how, or touches on what the law has settled:'
      : `${count} places say how, or touch on what the law has settled:`,
  suggested: { what: 'Proposal: what.', how: 'Proposal: how.' },
  mayStand:
    'It is a question to the writer. The assembly and the committee may decide what they like within the law.',
  oneTitle: 'What is the assignment about?',
  oneLead: (from, to, given, done) =>
    `${from} gave the assignment to ${to} on ${formatDay(given, 'en')}.${done === undefined ? ' It is under way.' : ` It was done on ${formatDay(done, 'en')}.`}`,
  besideLong:
    'No decision is given: the assignment stands beside the line of decision. The committee can decide on it, or let it lapse.',
  moneyLong: 'Nothing is said of money. Say how it is to be paid for, or that it fits in the frame.',
  withinFrame: 'within the frame',
  finish: 'The assignment is done',
  doneOn: 'Done on',
  saveDone: 'Save',
  change: 'Change the assignment',
}

export const assignmentsTexts = { sv, en }
