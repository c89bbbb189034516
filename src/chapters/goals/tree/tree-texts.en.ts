import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { sv } from './tree-texts.sv.ts'

const count = (n: number, one: string, many: string) => `${formatNumber(n, 'en')} ${n === 1 ? one : many}`
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (n: number) => words[n] ?? formatNumber(n, 'en')

export const en: typeof sv = {
  title: 'Which goals steer us?',
  lead: (name, n, most) =>
    n === 0
      ? `${name} has no overall goal registered.`
      : n <= most
        ? `${name} has ${inWords(n)} overall ${n === 1 ? 'goal' : 'goals'}. The handbook speaks of two or three: few goals can be remembered, worked by and followed up.`
        : `${name} has ${inWords(n)} overall goals. The handbook speaks of two or three: when they become more, the services lack a common frame and steering grows weak.`,
  financialLead: (n) =>
    n === 0
      ? 'No financial goal is registered. The law demands financial goals in the budget (KL 11:6).'
      : `Besides them ${n === 1 ? 'one financial goal' : `${inWords(n)} financial goals`}, which the law demands (KL 11:6) and which are not counted.`,
  asOf: (day) => `The goals as they stood on ${formatDay(day, 'en')}.`,
  toToday: "Show today's goals",
  none: 'No goals are registered',
  noneRemedy:
    'The municipal assembly decides on overall goals. A member, the controller or the quality strategist writes them in, with the reference of the decision.',
  add: 'Write in a goal',
  importMany: 'Paste several goals',
  noMunicipality: 'No municipality of your own has been chosen.',
  ownPlace: (name, n) =>
    n === 0 ? `No goal reaches ${name}` : `${count(n, 'goal reaches', 'goals reach')} ${name}`,
  ownPlaceLead: (kinds, measures) =>
    `${formatList(kinds, 'en')}, with ${count(measures, 'measure', 'measures')} to follow in all.`,
  kinds: {
    overall: (n) => `${formatNumber(n, 'en')} overall`,
    committee: (n) => `${formatNumber(n, 'en')} from committee or department`,
    unit: (n) => `${formatNumber(n, 'en')} of its own`,
    financial: (n) => `${formatNumber(n, 'en')} financial`,
    'policy-direction': (n) => count(n, 'policy direction', 'policy directions'),
  },
  duty: {
    binding: 'binding',
    'prioritised-down': 'prioritised down by the committee',
    'not-applicable': 'not applicable',
  },
  states: {
    acted: 'the unit works by the goal',
    'prioritised-down': 'see the decision',
    'not-applicable': 'see the decision',
    asked: 'asked, not yet answered',
    'not-yet-asked': 'no trace, not asked',
    unanswered: 'unanswered',
  },
  seeDuty: (place) => `what the goal means for ${place}`,
  fullLoad: 'The whole load, with reporting',
  chain: 'From assembly to unit',
  chainLead: 'Under each goal stand the goals that contribute to it, and why.',
  contributes: (n) => count(n, 'goal contributes', 'goals contribute'),
  contributeTo: (wording) => `to “${wording}”`,
  showThem: (n) => `Show ${count(n, 'goal that contributes', 'goals that contribute')}`,
  more: (n) => `${count(n, 'more goal', 'more goals')}. Search, or choose a place, to see them.`,
  because: (mechanism) => `because ${mechanism}`,
  adoptedBy: (n) => `The same goal at ${formatNumber(n, 'en')}:`,
  asItIs: 'used as it is',
  noContributor: 'No other goal contributes yet.',
  until: (year) => `until the end of ${year}`,
  reaches: (n) => `reaches ${count(n, 'unit', 'units')}`,
  measures: (n) => (n === 0 ? 'without a measure' : count(n, 'measure', 'measures')),
  ownerGone: 'the owner is no longer there',
  financial: 'Financial goals',
  financialText: 'Demanded by the Local Government Act (KL 11:6), and not counted among the overall ones.',
  directions: 'Policy directions',
  directionsText: 'Decided intent that is not measured and not laid upon the units.',
  nowhere: (n) => `${count(n, 'goal leads', 'goals lead')} to no overall goal`,
  nowhereText:
    'They are decided but have no link upwards. The owner can write how they contribute, or clear out goals.',
  showNowhere: 'Show them',
  find: 'Search and choose',
  search: 'Words in the goal, its owner or measure',
  place: 'Place in the organisation',
  anyPlace: 'The whole municipality',
  service: 'Service',
  anyService: 'All services',
  day: 'As it stood on',
  show: 'Show',
  clear: 'Clear the choices',
  found: (n) => (n === 0 ? 'No goal fits what you have chosen' : count(n, 'goal fits', 'goals fit')),
  foundNone: 'Try a shorter word, another place or another day.',
  table: 'All goals in force',
  asTable: 'Show all goals as a table',
  columns: {
    goal: 'Goal',
    kind: 'Kind',
    owner: 'Owner',
    leadsTo: 'Contributes to',
    horizon: 'Until',
    measures: 'Measures',
    units: 'Units',
    decision: 'Decision',
  },
  tooMany: (shown, all) =>
    `The table shows ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} goals. The files have them all.`,
}
