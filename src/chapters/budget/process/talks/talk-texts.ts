import { formatDay, formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { ResponsibilityShare } from './responsibility.ts'

export const answerWords = {
  yes: { sv: 'Ja', en: 'Yes' },
  'yes-if': { sv: 'Ja, om …', en: 'Yes, if …' },
  no: { sv: 'Nej', en: 'No' },
  conditional: { sv: 'Ja med villkor eller nej', en: 'Yes with a condition, or no' },
} as const satisfies Record<ResponsibilityShare['answer'], Bilingual>

/** Steps on the scale, with one decimal. */
function steps(gap: number, language: Language): string {
  return formatNumber(Math.abs(gap), language, { decimals: 1 })
}

const sv = {
  title: 'Är budgeten en dialog för båda sidor?',
  crumb: 'Dialog',
  lead: {
    none: 'Inga frågor om budgetens steg har stängt än.',
    hidden: (step: string) => `Efter ${step} svarade för få för att de båda sidorna ska kunna jämföras.`,
    gap: (step: string, gap: number, question: string) =>
      gap === 0
        ? `Efter ${step} svarar centrala funktioner och enhetschefer lika på alla tre frågorna.`
        : `Efter ${step} svarar ${gap > 0 ? 'centrala funktioner' : 'enhetscheferna'} ${steps(gap, 'sv')} steg högre än ${gap > 0 ? 'enhetscheferna' : 'centrala funktioner'} på frågan ${question}.`,
  },
  intro:
    'Samma tre frågor efter varje steg, till centrala funktioner och till chefer i verksamheten. Svaren är utan namn, och grupper under fem visas inte.',
  answerNow: (step: string) => `Svara på frågorna om ${step}`,
  chart: {
    heading: (step: string) => `Så ser de båda sidorna på ${step}`,
    description:
      'Skalan går från 1, stämmer inte alls, till 5, stämmer helt. Fylld cirkel är centrala funktioner, tom fyrkant enhetschefer.',
    hidden: 'dolt: någon av grupperna är för liten eller svarar för lika',
    gap: (gap: number, higher: string) => (gap === 0 ? 'lika' : `${steps(gap, 'sv')} steg, ${higher} högre`),
  },
  participation: 'Hur många som svarade',
  share: (share: number) => `ungefär ${formatPercent(share, 'sv', { decimals: 0 })}`,
  hiddenGroup: 'dolt: färre än fem',
  causes: 'Det här vill flest tala om vid nästa steg',
  noCauses: 'Ingen orsak har kryssats av fem eller fler.',
  tables: {
    means: 'Medelvärden per grupp och fråga',
    gaps: 'Dialoggapet steg för steg',
    step: 'Steg',
    closed: 'Stängde',
    question: 'Fråga',
    withheld: {
      sv: 'Färre än fem svar, eller för lika: visas inte.',
      en: 'Fewer than five answers, or too alike: not shown.',
    },
    note: {
      sv: 'Gapet är centrala funktioners medelvärde minus enhetschefernas, i steg på skalan 1–5.',
      en: 'The gap is the mean of central functions less that of unit managers, in steps of the scale 1–5.',
    },
  },
  responsibility: {
    heading: 'Kan cheferna ta ansvar för budgeten?',
    lead: (yes: number) =>
      `${formatPercent(yes, 'sv', { decimals: 0 })} av de enhetschefer som har svarat säger ja utan villkor.`,
    hidden: 'Svaren visas när frågan har stängt och minst fem har svarat på minst två sätt.',
    question: 'Kan du ta ansvar för budgeten?',
    note: 'Ditt svar visas bara för dig. Andra ser andelar av minst fem chefer. Är svaret nej är det början på ett samtal: ta upp det med din chef.',
    own: (answer: string, on: string) => `Du svarade ${answer} den ${formatDay(on, 'sv')}.`,
    condition: 'Vad som behövs för att du ska kunna svara ja',
    closedLead: (closes: string) => `Frågan stängde den ${formatDay(closes, 'sv')}.`,
    openLead: (closes: string) => `Frågan är öppen till och med den ${formatDay(closes, 'sv')}.`,
    title: 'Kan du ta ansvar för budgeten?',
    share: 'Andel',
    answer: 'Svar',
  },
  one: {
    title: (step: string) => `Hur var dialogen i ${step}?`,
    coming: (opens: string) => `Frågorna öppnar den ${formatDay(opens, 'sv')}.`,
    open: (closes: string) =>
      `Frågorna är öppna till och med den ${formatDay(closes, 'sv')}. Det tar en minut att svara.`,
    answered: (closes: string) =>
      `Tack, ditt svar är med. Frågorna stänger den ${formatDay(closes, 'sv')}, och resultatet visas dagen efter.`,
    as: (group: string) => `Du svarar som: ${group}. Samma frågor går till båda sidor.`,
    scale: (low: string, high: string) => `1 = ${low.toLowerCase()}, 5 = ${high.toLowerCase()}.`,
    causes: 'Vad behöver ni tala om vid nästa steg?',
    causesHint: 'Kryssa högst tre. Det finns inget fritextfält, så att ingen känns igen på sina ord.',
    send: 'Skicka svaren',
    keptTitle: 'Det här sparas',
    kept: 'Din grupp och dina siffror, utan namn, konto eller klockslag. Att du har svarat sparas för sig, med en nyckel som kastas när frågorna stänger.',
    result: 'Se resultatet',
  },
  open: {
    heading: 'Ställ frågor efter ett steg',
    lead: 'Alla grupper får frågorna samtidigt. Hur många som tillfrågas räknas från kontona.',
    step: 'Steg',
    kind: 'Frågor',
    kinds: {
      dialogue: 'De tre frågorna om dialogen',
      responsibility: 'Kan du ta ansvar för budgeten? (enhetschefer, efter beslutet)',
    },
    opens: 'Öppnar',
    closes: 'Stänger',
    send: 'Öppna',
  },
  list: 'Alla omgångar',
  listItem: (opens: string, closes: string) => `${formatDay(opens, 'sv')}–${formatDay(closes, 'sv')}`,
  emptyRemedy:
    'Controllern eller kvalitetsstrategen ställer de tre frågorna när ett steg i årshjulet är klart.',
}

const en: typeof sv = {
  title: 'Is the budget a dialogue to both sides?',
  crumb: 'Dialogue',
  lead: {
    none: 'No questions about the steps of the budget have closed yet.',
    hidden: (step) => `After ${step}, too few answered for the two sides to be compared.`,
    gap: (step, gap, question) =>
      gap === 0
        ? `After ${step}, central functions and unit managers answer alike to all three questions.`
        : `After ${step}, ${gap > 0 ? 'central functions answer' : 'unit managers answer'} ${steps(gap, 'en')} steps higher than ${gap > 0 ? 'unit managers' : 'central functions'} to ${question}.`,
  },
  intro:
    'The same three questions after each step, to central functions and to managers in the services. Answers are without names, and groups under five are not shown.',
  answerNow: (step) => `Answer the questions about ${step}`,
  chart: {
    heading: (step) => `How the two sides see ${step}`,
    description:
      'The scale goes from 1, not true at all, to 5, wholly true. Filled circle: central functions. Hollow square: unit managers.',
    hidden: 'hidden: one of the groups is too small or answers too alike',
    gap: (gap, higher) => (gap === 0 ? 'alike' : `${steps(gap, 'en')} steps, ${higher} higher`),
  },
  participation: 'How many answered',
  share: (share) => `about ${formatPercent(share, 'en', { decimals: 0 })}`,
  hiddenGroup: 'hidden: fewer than five',
  causes: 'What most want to talk about at the next step',
  noCauses: 'No cause has been ticked by five or more.',
  tables: {
    means: 'Means by group and question',
    gaps: 'The dialogue gap step by step',
    step: 'Step',
    closed: 'Closed',
    question: 'Question',
    withheld: sv.tables.withheld,
    note: sv.tables.note,
  },
  responsibility: {
    heading: 'Can the managers take responsibility for the budget?',
    lead: (yes) =>
      `${formatPercent(yes, 'en', { decimals: 0 })} of the unit managers who have answered say yes without a condition.`,
    hidden:
      'The answers are shown when the question has closed and at least five have answered in at least two ways.',
    question: 'Can you take responsibility for the budget?',
    note: 'Your answer is shown to you alone. Others see shares of five managers or more. A no is the beginning of a talk: take it up with your manager.',
    own: (answer, on) => `You answered ${answer} on ${formatDay(on, 'en')}.`,
    condition: 'What it takes for you to say yes',
    closedLead: (closes) => `The question closed on ${formatDay(closes, 'en')}.`,
    openLead: (closes) => `The question is open until ${formatDay(closes, 'en')}.`,
    title: 'Can you take responsibility for the budget?',
    share: 'Share',
    answer: 'Answer',
  },
  one: {
    title: (step) => `How was the dialogue in ${step}?`,
    coming: (opens) => `The questions open on ${formatDay(opens, 'en')}.`,
    open: (closes) => `The questions are open until ${formatDay(closes, 'en')}. It takes a minute to answer.`,
    answered: (closes) =>
      `Thank you, your answer is in. The questions close on ${formatDay(closes, 'en')}, and the result is shown the day after.`,
    as: (group) => `You answer as: ${group}. The same questions go to both sides.`,
    scale: (low, high) => `1 = ${low.toLowerCase()}, 5 = ${high.toLowerCase()}.`,
    causes: 'What do you need to talk about at the next step?',
    causesHint: 'Tick three at most. There is no free text, so that nobody is known by their words.',
    send: 'Send the answers',
    keptTitle: 'This is kept',
    kept: 'Your group and your figures, without name, account or time. That you have answered is kept apart, with a key that is thrown away when the questions close.',
    result: 'See the result',
  },
  open: {
    heading: 'Ask questions after a step',
    lead: 'All groups get the questions at the same time. How many are asked is counted from the accounts.',
    step: 'Step',
    kind: 'Questions',
    kinds: {
      dialogue: 'The three questions on the dialogue',
      responsibility: 'Can you take responsibility for the budget? (unit managers, after the decision)',
    },
    opens: 'Opens',
    closes: 'Closes',
    send: 'Open',
  },
  list: 'All rounds',
  listItem: (opens, closes) => `${formatDay(opens, 'en')}–${formatDay(closes, 'en')}`,
  emptyRemedy:
    'The controller or the quality strategist asks the three questions when a step of the calendar is done.',
}

export const talkTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
