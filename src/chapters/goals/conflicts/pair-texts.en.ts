import { formatNumber } from '#core/format.ts'
import type { sv } from './pair-texts.sv.ts'

const number = (value: number) => formatNumber(value, 'en')

export const en: typeof sv = {
  title: 'Can the goals be reached at once?',
  lead: {
    open: (days) =>
      days === 0
        ? 'The goals pull different ways, and it is not decided which goes first. It became known today.'
        : `The goals pull different ways, and it is not decided which goes first. It has been known for ${days === 1 ? 'a day' : `${number(days)} days`}.`,
    prioritised: (first, decision) =>
      `When both cannot be reached, “${first}” goes first${decision ? ` (${decision})` : ''}.`,
    accepted: (decision) =>
      `The goals pull different ways, and the municipality has decided to live with it${decision ? ` (${decision})` : ''}.`,
    supports: 'The goals support each other.',
    neutral: 'The goals do not bear on each other.',
    unjudged: 'Nobody has judged how the goals go together.',
  },
  signals: (count) =>
    count === 1
      ? 'In the figures there is a signal to talk about.'
      : `In the figures there are ${number(count)} signals to talk about.`,
  dropped: 'At least one of the goals is no longer in force. The pair is shown for its history.',
  goals: 'The two goals',
  owner: (name) => `Adopted by ${name}.`,
  byRule: (day, first) => `By the rule from the talk of ${day}, “${first}” goes first.`,
  toTalk: 'To the talk',
  figures: 'What the figures say',
  noFigures: 'The goals have no national indicators that can be set against each other.',
  association: (one, other) => `${one} and ${other}`,
  inFigures: (figures) =>
    `How strong it is: ${figures}. Above nought both do better together, below nought they pull different ways.`,
  isSignal: 'Signal for talk',
  isNoSignal: 'No signal',
  chartDescription: (one, other) =>
    `Each point is a municipality. To the right ${one} is better than its structure leads one to expect, upwards ${other} is better.`,
  chartTitle: (one, other, n, year) =>
    `${one} against ${other} in ${number(n)} municipalities ${year}, structure taken away`,
  betterRight: (title) => `${title}: better →`,
  betterUp: (title) => `↑ ${title}: better`,
  pointsTable: (one, other) =>
    `${one} and ${other}: distance from what structure leads one to expect, positive is better`,
  municipality: 'Municipality',
  reports: "Managers' reports",
  noReports: 'No manager has reported that the goals collide in everyday work.',
  reportsHidden:
    'What they have written is shown once managers in five units at least have reported. Whoever has written sees their own report.',
  ownReport: (day) => `Your own report of ${day}:`,
  history: 'What has been said and decided',
  noHistory: 'Nothing has been registered.',
  relations: {
    supports: 'The goals support each other',
    neutral: 'The goals do not bear on each other',
    strains: 'The goals strain each other',
  },
  states: {
    open: 'Open: no decision.',
    prioritised: (first) => `Prioritised: “${first}” goes first.`,
    accepted: 'Accepted: the municipality lives with it.',
  },
  report: 'Report that the goals collide',
  reportLead: (place) =>
    `You report for ${place}. That managers have reported is seen by all, and the pair is open until it is decided. Which units they are is not shown. What you write is as a rule a public record.`,
  reportText: 'What happens when both are to be reached?',
  reportHint: 'A sentence or two from everyday work. Write nothing about individuals.',
  send: 'Report',
  relate: 'Judge how the goals go together',
  relateLead:
    'A judgement by officials. That the goals strain each other makes the pair open until politics has decided.',
  relation: 'The goals',
  relationChoices: {
    supports: 'support each other',
    neutral: 'do not bear on each other',
    strains: 'strain each other',
  },
  why: 'Why?',
  whyHint: 'For instance: the same money, the same hours or the same premises.',
  save: 'Save',
  decide: 'Decide which goes first',
  decideLead:
    'The decision is seen by all, with reason and reference. It holds until something else is decided.',
  choice: 'When both goals cannot be reached',
  goesFirst: (wording) => `“${wording}” goes first`,
  accept: 'we live with it: no order is set',
  reason: 'Reason',
  reasonHint: 'What may waiting cost that which comes after?',
  decision: 'Decision',
  decisionHint: 'For instance KF 2026-11-23 § 142.',
  problems: {
    relation: 'Choose how the goals go together.',
    why: 'Write why.',
    choice: 'Choose which goal goes first, or that you live with it.',
    reason: 'Write the reason: it is shown to all.',
    decision: 'Write where the decision is.',
    text: 'Write what happens when both goals are to be reached.',
    notInForce: 'At least one of the goals is not in force. The pair cannot be changed.',
  },
}
