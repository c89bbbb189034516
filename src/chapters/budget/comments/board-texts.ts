import { formatDay, formatMoney, formatNumber, formatPercent } from '#core/format.ts'
import type { Ore } from '#core/money.ts'
import { type CommentState, commentStates } from './comment-state.ts'
import type { CommentSummary } from './comment-summary.ts'

type Lead = Pick<CommentSummary, 'year' | 'counts' | 'changedShare' | 'medianDays' | 'overlooked' | 'units'>

const total = (counts: Lead['counts']) => commentStates.reduce((sum, state) => sum + counts[state], 0)

const sv = {
  title: (year: number) => `Vad säger verksamheten om budgeten för ${year}, och vad blev svaret?`,
  titleNoYear: 'Vad säger verksamheten om budgeten, och vad blev svaret?',
  crumb: 'Synpunkter',
  lead: ({ year, counts, changedShare, medianDays, overlooked, units }: Lead) => {
    const all = total(counts)
    if (all === 0) return `Ingen synpunkt har kommit på budgeten för ${year}.`
    const from = `${all === 1 ? 'En synpunkt' : `${formatNumber(all, 'sv')} synpunkter`} på budgeten för ${year} har kommit från ${units.length === 1 ? 'en enhet' : `${formatNumber(units.length, 'sv')} enheter`}`
    const open =
      counts.unanswered === 0
        ? 'alla har fått svar'
        : counts.unanswered === all
          ? 'ingen har fått svar än'
          : `${counts.unanswered === 1 ? 'en väntar' : `${formatNumber(counts.unanswered, 'sv')} väntar`} på svar`
    const changed =
      changedShare === undefined
        ? ''
        : ` ${formatPercent(changedShare, 'sv', { decimals: 0 })} av svaren har ändrat något${medianDays === undefined ? '' : `, och hälften kom inom ${formatNumber(medianDays, 'sv')} dagar`}.`
    const flagged =
      overlooked.length === 0
        ? ''
        : ` Budgeten beslutades med ${overlooked.length === 1 ? 'en obesvarad synpunkt' : `${formatNumber(overlooked.length, 'sv')} obesvarade synpunkter`}.`
    return `${from}, och ${open}.${changed}${flagged}`
  },
  intro:
    'Alla synpunkter och svar är allmänna handlingar och följer med till beslutet. Svaret säger om synpunkten tillgodoses, varför, och vad det ändrar i kronor.',
  rounds: 'Omgångar',
  roundLine: (about: string, opens: string, closes: string, registration: string) =>
    `${about}: den ${formatDay(opens, 'sv')} till den ${formatDay(closes, 'sv')}, ärende ${registration}`,
  moved: (times: number) =>
    times === 1 ? 'sista dagen flyttad en gång' : `sista dagen flyttad ${formatNumber(times, 'sv')} gånger`,
  move: 'Flytta sista dagen',
  newRound: 'Öppna en omgång',
  comment: 'Lämna en synpunkt',
  annex: 'Bilaga till beslutet',
  waiting: (count: number) =>
    count === 1 ? 'Svara på den som väntar' : `Svara på de ${formatNumber(count, 'sv')} som väntar`,
  none: 'Ingen omgång för synpunkter är registrerad',
  noneRemedy:
    'Controllern eller en förvaltningschef öppnar en omgång. Då får enheternas chefer säga vad de tycker om förslaget innan det beslutas.',
  nothingSaid: 'Ingen synpunkt har kommit än',
  nothingSaidRemedy: 'Chefer för enheter och verksamheter lämnar synpunkter medan omgången är öppen.',
  year: 'År',
  state: 'Läge',
  category: 'Kategori',
  all: 'Alla',
  search: 'Sök i synpunkter och svar',
  show: 'Visa',
  found: (shown: number, all: number) =>
    shown === all
      ? `Alla ${formatNumber(all, 'sv')} visas.`
      : `${formatNumber(shown, 'sv')} av ${formatNumber(all, 'sv')} visas.`,
  nothingFits: 'Ingen synpunkt passar',
  nothingFitsRemedy: 'Välj ett annat läge eller en annan kategori, eller visa alla.',
  clear: 'Visa alla',
  commentsHeading: 'Synpunkterna',
  effect: (ore: Ore) =>
    ore === 0
      ? 'Svaren ändrar inga pengar.'
      : `Svaren ändrar förslaget med ${formatMoney(ore, 'sv', { signed: true })} sammanlagt.`,
  read: (read: number, answers: number) =>
    `Enheterna har märkt ${formatNumber(read, 'sv')} av ${formatNumber(answers, 'sv')} svar som lästa.`,
  flagTitle: 'Beslutat med obesvarade synpunkter',
  flag: (reference: string, on: string, count: number) =>
    `${reference}, den ${formatDay(on, 'sv')}: ${count === 1 ? 'en synpunkt' : `${formatNumber(count, 'sv')} synpunkter`} hade inget svar. Det står kvar också när svaren kommer.`,
  chart: {
    heading: (first: string, share: number) =>
      share >= 0.4 ? `De flesta synpunkterna handlar om ${first}` : `Synpunkterna handlar mest om ${first}`,
    description: 'Ett block är synpunkter av samma kategori och läge. Siffran är hur många.',
    said: (rows: string) => `Antal synpunkter. ${rows}.`,
  },
  states: {
    unanswered: 'obesvarade',
    met: 'tillgodosedda',
    partly: 'delvis tillgodosedda',
    no: 'inte tillgodosedda',
  } satisfies Record<CommentState, string>,
}

const en: typeof sv = {
  title: (year) => `What do the units say of the budget of ${year}, and what was the answer?`,
  titleNoYear: 'What do the units say of the budget, and what was the answer?',
  crumb: 'Comments',
  lead: ({ year, counts, changedShare, medianDays, overlooked, units }) => {
    const all = total(counts)
    if (all === 0) return `No comment has come on the budget of ${year}.`
    const from = `${all === 1 ? 'One comment' : `${formatNumber(all, 'en')} comments`} on the budget of ${year} ${all === 1 ? 'has' : 'have'} come from ${units.length === 1 ? 'one unit' : `${formatNumber(units.length, 'en')} units`}`
    const open =
      counts.unanswered === 0
        ? 'all have been answered'
        : counts.unanswered === all
          ? 'none has been answered yet'
          : `${counts.unanswered === 1 ? 'one waits' : `${formatNumber(counts.unanswered, 'en')} wait`} for an answer`
    const changed =
      changedShare === undefined
        ? ''
        : ` ${formatPercent(changedShare, 'en', { decimals: 0 })} of the answers have changed something${medianDays === undefined ? '' : `, and half of them came within ${formatNumber(medianDays, 'en')} days`}.`
    const flagged =
      overlooked.length === 0
        ? ''
        : ` The budget was decided with ${overlooked.length === 1 ? 'one comment' : `${formatNumber(overlooked.length, 'en')} comments`} unanswered.`
    return `${from}, and ${open}.${changed}${flagged}`
  },
  intro:
    'All comments and answers are official documents and follow the matter to the decision. The answer says whether the comment is met, why, and what that changes in kronor.',
  rounds: 'Rounds',
  roundLine: (about, opens, closes, registration) =>
    `${about}: ${formatDay(opens, 'en')} to ${formatDay(closes, 'en')}, matter ${registration}`,
  moved: (times) =>
    times === 1 ? 'last day moved once' : `last day moved ${formatNumber(times, 'en')} times`,
  move: 'Move the last day',
  newRound: 'Open a round',
  comment: 'Send a comment',
  annex: 'Annex to the decision',
  waiting: (count) =>
    count === 1 ? 'Answer the one that waits' : `Answer the ${formatNumber(count, 'en')} that wait`,
  none: 'No round of comments has been registered',
  noneRemedy:
    'The controller or a head of department opens a round. Then the managers of the units can say what they think of the proposal before it is decided.',
  nothingSaid: 'No comment has come yet',
  nothingSaidRemedy: 'Managers of units and service areas send comments while the round is open.',
  year: 'Year',
  state: 'State',
  category: 'Category',
  all: 'All',
  search: 'Search comments and answers',
  show: 'Show',
  found: (shown, all) =>
    shown === all
      ? `All ${formatNumber(all, 'en')} are shown.`
      : `${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} are shown.`,
  nothingFits: 'No comment fits',
  nothingFitsRemedy: 'Choose another state or category, or show all.',
  clear: 'Show all',
  commentsHeading: 'The comments',
  effect: (ore) =>
    ore === 0
      ? 'The answers change no money.'
      : `The answers change the proposal by ${formatMoney(ore, 'en', { signed: true })} in all.`,
  read: (read, answers) =>
    `The units have marked ${formatNumber(read, 'en')} of ${formatNumber(answers, 'en')} answers as read.`,
  flagTitle: 'Decided with unanswered comments',
  flag: (reference, on, count) =>
    `${reference}, ${formatDay(on, 'en')}: ${count === 1 ? 'one comment' : `${formatNumber(count, 'en')} comments`} had no answer. That remains also when the answers come.`,
  chart: {
    heading: (first, share) =>
      share >= 0.4 ? `Most of the comments are about ${first}` : `The comments are mostly about ${first}`,
    description: 'A block is comments of one category and state. The figure is how many.',
    said: (rows) => `Number of comments. ${rows}.`,
  },
  states: { unanswered: 'unanswered', met: 'met', partly: 'met in part', no: 'not met' },
}

export const boardTexts = { sv, en }
