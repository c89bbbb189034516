import { formatNumber } from '#core/format.ts'
import type { sv } from './conflict-texts.sv.ts'

const number = (value: number) => formatNumber(value, 'en')

export const en: typeof sv = {
  title: 'Which goals pull different ways?',
  lead: {
    none: 'No pair of goals is known to strain each other.',
    strains: (pairs) =>
      pairs === 1
        ? 'One pair of goals strain each other.'
        : `${number(pairs)} pairs of goals strain each other.`,
    allDecided: (pairs) =>
      pairs === 1 ? 'How to deal with it is decided.' : 'How to deal with each of them is decided.',
    open: (pairs, days) =>
      pairs === 1
        ? `One is undecided, since ${number(days)} days.`
        : `${number(pairs)} are undecided, the oldest since ${number(days)} days.`,
    signals: (pairs) =>
      pairs === 1
        ? 'In one more pair there is a signal in the figures that nobody has judged.'
        : `In ${number(pairs)} more pairs there are signals in the figures that nobody has judged.`,
  },
  none: 'There are not two goals in force to set against each other.',
  noneRemedy:
    'The assembly adopts the overall goals. Once they stand in the goal tree they can be compared here.',
  toTree: 'To the goal tree',
  matrix: 'The goals against one another',
  matrixHint:
    'The overall goals, and other goals above the units where somebody has judged, reported or seen something. Choose a cell to see what is known and do something about it.',
  goal: 'Goal',
  legend: 'The signs',
  states: {
    open: 'strain, open',
    prioritised: 'strain, prioritised',
    accepted: 'strain, accepted',
    supports: 'support',
    neutral: 'neutral',
    unjudged: 'not judged',
  },
  signal: 'signal in the figures',
  pairName: (one, other) => `${one} – ${other}`,
  rule: 'The rule in force',
  ruleFrom: (day) => `From the talk on goals of ${day}:`,
  toTalk: 'To the talk',
  signals: 'Signals in the figures',
  signalsLead:
    'Here it is tested whether the national indicators of the goals tend to go different ways among municipalities of similar structure. It is a signal for talk, never a cause.',
  noSignals: 'No signals in the indicators that can be compared.',
  notComputed: 'What is not computed',
  table: 'Pairs of goals',
  asTable: 'Show the pairs as a table',
  columns: {
    pair: 'Pair',
    state: 'State',
    since: 'Open since',
    days: 'Days',
    signals: 'Signals',
    reports: "Managers' reports",
    first: 'Goes first',
    decision: 'Decision',
    why: 'Why',
  },
  takeUp: 'Take up a conflict',
  takeUpLead:
    'Do not wait for the yearly talk. Choose two goals, and managers can report, officials judge and politics decide on the page of the pair.',
  one: 'The one goal',
  other: 'The other goal',
  open: 'Open the pair',
  toTalks: 'To the talks on goals',
  same: 'Choose two different goals.',
}
