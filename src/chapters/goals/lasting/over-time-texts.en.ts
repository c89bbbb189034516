import { formatDay, formatInterval, formatNumber, formatPercent } from '#core/format.ts'
import type { sv } from './over-time-texts.sv.ts'

const years = (n: number) => `${formatNumber(n, 'en', { decimals: 1 })} years`
const goals = (n: number) => `${formatNumber(n, 'en')} ${n === 1 ? 'goal' : 'goals'}`

export const en: typeof sv = {
  title: 'How long may goals live?',
  leadCarried: (carried, before, year) =>
    `Of ${before === 1 ? 'the overall goal' : `the ${formatNumber(before, 'en')} overall goals`} in force at the beginning of ${year - 1}, ${formatNumber(carried, 'en')} went on to ${year}.`,
  halfLife: (median, low, high, n) =>
    `Half of the goals have gone within ${years(median)}${
      low !== null && high !== null
        ? ` (${formatInterval(low, high, 'en', { decimals: 1 })} years with 95 per cent certainty)`
        : low !== null
          ? ` (at least ${years(low)} with 95 per cent certainty)`
          : ''
    }, counted on ${goals(n)}.`,
  noHalfLife: (n, ended) =>
    ended === 0
      ? `None of ${goals(n)} has gone, so how long the goals live can't be said yet.`
      : `More than half of ${goals(n)} are still alive: ${formatNumber(ended, 'en')} have gone.`,
  few: 'So few goals give an uncertain measure. Read it as a picture, not as a proof.',
  none: 'No overall goals are registered through time',
  noneRemedy:
    'When a goal has been there for more than one budget it is seen here. Earlier goals can be written in with the day that they held from.',
  strata: 'The goals through the years and the elections',
  strataHow:
    'A row is a goal. The vertical lines are elections: solid where the majority shifted. The signs show changes of wording, level and measures.',
  strataDescription: (n, elections) =>
    `${goals(n)} as rows over time, with ${formatNumber(elections, 'en')} elections as vertical lines.`,
  election: (year) => `election ${year}`,
  marks: { wording: 'wording', level: 'level', measure: 'measures', anchor: 'anchor' },
  still: 'in force',
  survival: 'How long the goals live',
  survivalHow: (n, ended) =>
    `The share of goals left after so many years. The light field is the uncertainty (95 per cent). ${goals(n)}, of which ${formatNumber(ended, 'en')} have gone; the others count for as long as they have lasted.`,
  survivalDescription: (points) => `A step curve. ${points}`,
  after: (time, share) => `after ${years(time)} ${formatPercent(share, 'en', { decimals: 0 })}`,
  half: 'half',
  yearsAxis: 'years',
  carried: 'From budget to budget',
  carriedColumns: {
    year: 'Budget',
    before: 'Goals the year before',
    after: 'Goals',
    carried: 'Carried over',
    share: 'Share',
    added: 'New',
    dropped: 'Dropped',
    shift: 'Shift of majority',
  },
  shifted: (day) => `after the election of ${formatDay(day, 'en')}`,
  noShift: '',
  lifeColumns: { goal: 'Goal', from: 'From', until: 'Until', years: 'Years', edits: 'Changes' },
  survivalColumns: {
    time: 'Years',
    atRisk: 'Goals followed',
    ended: 'Went then',
    survival: 'Left',
    interval: 'Uncertainty',
  },
  elections: 'Across the elections',
  election1: (day, shifted, unchanged, before, looked, preliminary) =>
    `The election of ${formatDay(day, 'en')}${shifted ? ', when the majority shifted' : ', with the same majority'}: ${formatNumber(unchanged, 'en')} of ${goals(before)} ${preliminary ? 'stand unchanged so far' : 'stood unchanged'} on ${formatDay(looked, 'en')}.`,
  lowerings: 'Levels lowered without it being said',
  noLowerings:
    'No level has been lowered in silence: every lowering has been called one and been given a reason.',
  loweringsText:
    'After a weak year the level was moved towards the outcome, without the change being called a changed level or given a reason. An open decision would have been wholly reasonable.',
  lowering: (measure, year, from, to, day) =>
    `${measure}: the level for ${year} went from ${from} to ${to} on ${formatDay(day, 'en')}.`,
  weakYear: (year, value, asked) => `The outcome in ${year} was ${value} against ${asked}.`,
  because: {
    'not-said': (edit) => `The change was called “${edit}”.`,
    'no-reason': () => 'No reason is given.',
  },
  continuations: 'May be the same goal',
  continuationsText:
    'A goal that is given a new id seems to have died. These are alike; whoever knows can carry the old one over instead.',
  continuation: (ended, began, day) =>
    `“${ended}” went about when “${began}” was adopted, on ${formatDay(day, 'en')}.`,
}
