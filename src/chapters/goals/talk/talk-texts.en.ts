import { formatNumber } from '#core/format.ts'
import type { sv } from './talk-texts.sv.ts'

const number = (value: number) => formatNumber(value, 'en')

export const en: typeof sv = {
  title: 'What goes first when goals collide?',
  lead: {
    none: 'No talk on goals has been held yet, so there is no order to follow.',
    rule: (held) => `The order between the goals was set in the talk of ${held}.`,
    noRule: 'No talk has ended in an order between the goals.',
    due: (day) => `The next talk should be held by ${day}.`,
    overdue: (day) => `The next talk should have been held by ${day}.`,
    ongoing: (held) => `A talk has been going on since ${held}.`,
  },
  anyTime: 'A single conflict need not wait for the talk.',
  takeUp: 'Take up a conflict now',
  rule: 'The rule in force',
  ruleSource: (day, decision) => `Decided on ${day}, ${decision}.`,
  talks: 'The talks',
  heldOn: (day) => `The talk of ${day}`,
  states: { ongoing: 'going on', concluded: 'ended in an order', left: 'ended without an order' },
  bodies: (names) => `With: ${names}.`,
  start: 'Begin a talk',
  startLead: (minutes) =>
    `The talk has seven steps and takes about ${number(minutes)} minutes. Notes are saved step by step, so that it can be divided over several occasions.`,
  day: 'Day',
  who: 'Who take part?',
  begin: 'Begin',
  guide: 'The steps',
  minutes: (count) => `${number(count)} minutes`,
  one: {
    title: (day) => `How do the goals go together? The talk of ${day}`,
    lead: {
      ongoing: (done, all) => `The talk goes on. ${number(done)} of ${number(all)} steps have notes.`,
      concluded: (day, decision) => `The talk ended in an order on ${day} (${decision}).`,
    },
    steps: 'The steps of the talk',
    noted: 'has a note',
    step: (at, all, title) => `Step ${number(at)} of ${number(all)}: ${title}`,
    questions: 'To talk about',
    lookAt: 'On the table',
    note: 'Note',
    noteHint: 'In short: what did you arrive at, and what remains? Write nothing about individuals.',
    save: 'Save and go on',
    saveLast: 'Save',
    next: 'Next step',
    previous: 'Previous step',
    notes: 'The notes',
    noNotes: 'No notes.',
    order: 'The order',
    orderLead:
      'Put 1 on the goal that goes first, 2 on the next and so on. Goals without a figure are outside the order. It is a proposal until politics has decided.',
    position: (wording) => `Place of “${wording}”`,
    saveOrder: 'Save the order',
    noOrder: 'No order is set yet.',
    toOrder: 'To the order',
    decides: (count) =>
      count === 0
        ? 'The order settles no pair that is known to strain.'
        : count === 1
          ? 'The order settles one pair that strain each other.'
          : `The order settles ${number(count)} pairs that strain each other.`,
    goesFirst: (first, other) => `“${first}” goes before “${other}”.`,
    conclude: 'Decide on the order',
    concludeLead:
      'Once the decision is taken the rule holds for all, and it is shown where goals collide. The talk can then not be changed.',
    ruleText: 'The rule in plain words',
    ruleHint: 'So that a unit can follow it.',
    decision: 'Decision',
    decisionHint: 'For instance KF 2026-11-23 § 142.',
  },
  facts: {
    lastRule: (day) => `The last rule, of ${day}:`,
    noLastRule: 'There is no earlier rule.',
    changed: (count, since) =>
      count === 0
        ? `No goals above the units have changed since ${since}.`
        : count === 1
          ? `One goal above the units has changed since ${since}:`
          : `${number(count)} changes of goals above the units since ${since}:`,
    more: (count) => `and ${number(count)} more`,
    overTime: 'The goals over time',
    pressure: (unit, goals, reports) =>
      `The greatest steering pressure is on ${unit}: ${number(goals)} goals and ${number(reports)} reports a year.`,
    median: (reports) => `The unit in the middle has ${number(reports)} reports a year.`,
    load: 'The load on the units',
    conflicts: (count) =>
      count === 0
        ? 'No known goal conflict is undecided.'
        : count === 1
          ? 'One goal conflict is undecided:'
          : `${number(count)} goal conflicts are undecided:`,
    openFor: (days) => (days === 1 ? 'open for a day' : `open for ${number(days)} days`),
    matrix: 'The conflict matrix',
    strains: (count) =>
      count === 0
        ? "None of the municipality's goals is registered as straining against a national one."
        : "Here the municipality's goals strain against a national one:",
    lawChanged: (count) =>
      count === 0
        ? 'No law has changed since the map was looked through.'
        : count === 1
          ? 'For one national goal the law has changed since the map was looked through.'
          : `For ${number(count)} national goals the law has changed since the map was looked through.`,
    map: 'The map of national goals',
  },
  problems: {
    day: 'Write a day in the calendar, today at the latest.',
    bodies: 'Choose at least one body.',
    note: 'The text is too long. Shorten it to at most 4,000 characters.',
    step: 'The talk has no such step.',
    meanwhile:
      'Somebody else has written here in the meantime. Their text stands above yours: bring them together and save again.',
    position: 'Write the place with a whole number from 1.',
    samePosition: 'Two goals have the same place. Each goal is to have its own.',
    decision: 'Write where the decision is.',
    rule: 'Write the rule in plain words.',
    noOrder: 'Set the order before you decide.',
    concluded: 'The talk has ended and cannot be changed.',
    unknown: 'There is no such talk.',
  },
  meanwhile: 'Saved in the meantime:',
  relationWhy: (day) => `The order from the talk on goals of ${day}.`,
}
