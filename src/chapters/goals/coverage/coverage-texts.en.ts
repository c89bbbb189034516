import { formatNumber } from '#core/format.ts'
import type { sv } from './coverage-texts.sv.ts'

const number = (value: number) => formatNumber(value, 'en')

export const en: typeof sv = {
  title: 'Do the goals reach the core mission?',
  lead: {
    covered: (share, year) =>
      `Goals with an anchor in statute or standing orders reach ${share} of what the core mission cost in ${year}.`,
    all: (year) =>
      `Goals with an anchor in statute or standing orders reach all that the core mission cost in ${year}.`,
    noCosts:
      'How much of the cost of the core mission the goals reach cannot be said: the costs are missing.',
    without: (goals) =>
      goals === 0
        ? 'All goals have an anchor.'
        : goals === 1
          ? 'One goal has no anchor.'
          : `${number(goals)} goals have no anchor.`,
  },
  noGoals: 'There are no goals in force.',
  noGoalsRemedy: 'Goals are adopted by the assembly, committees and units. Begin in the goal tree.',
  toTree: 'To the goal tree',
  place: 'Part of the organisation',
  whole: 'The whole municipality',
  show: 'Show',
  bars: 'The cost, service by service',
  barsHint:
    'Core services are here those that some national goal concerns. A unit with several services has its cost split evenly between them: how it really falls is not known here.',
  key: {
    byOwnGoals: "reached by the committee's or the unit's goals",
    byOverallGoals: 'reached by overall goals only',
    uncovered: 'reached by no goal with an anchor',
  },
  service: 'Service',
  cost: 'Net cost',
  table: 'The cost of core services, and the goals',
  noCostsTitle: 'The costs of the units are missing.',
  noCostsRemedy:
    'The controller or the administrator imports net costs by unit and year in the organisation.',
  toOrganisation: 'To the organisation',
  noCore: 'Nothing that has a cost here belongs to the core mission.',
  places: 'Units with a core mission that no goal with an anchor reaches',
  placeCost: (name, cost) => `${name}, ${cost}`,
  morePlaces: (count) => `and ${number(count)} more`,
  outside: (cost) => `Outside the core mission: ${cost}.`,
  unknown: (cost) => `Without a known service: ${cost}.`,
  without: 'Goals without an anchor',
  withoutLead:
    'It is the anchor that is judged, never the topic. A goal without an anchor can be kept by a political decision. There are three ways, and whoever adopted the goal chooses.',
  ways: {
    concretise: {
      title: 'Concretise',
      text: 'write which statute or standing orders the goal rests on, and whom it serves.',
    },
    park: {
      title: 'Park as a policy direction',
      text: 'the goal stays as intent but is not measured and not laid on units.',
    },
    decide: { title: 'Decide anyway', text: 'keep it as it is, and write why in the change.' },
  },
  noneWithout:
    'Every goal rests on a statute, a regulation or standing orders, of its own or of the goal above.',
  adopted: (name) => `Adopted by ${name}.`,
  reachesUnits: (units) =>
    units === 0 ? 'Reaches no unit.' : units === 1 ? 'Reaches one unit.' : `Reaches ${number(units)} units.`,
  change: 'Change the goal',
  directions: (count) =>
    count === 1
      ? 'One policy direction has been decided beside the goals.'
      : `${number(count)} policy directions have been decided beside the goals.`,
  ratings: 'Is the anchor clear to the units?',
  ratingsLead:
    'The units answer when they are asked about a goal. Shares are shown once five units at least have answered.',
  noRatings: 'Fewer than five units have answered on any goal.',
  ratingsTable: "The units' view of the anchor",
  goal: 'Goal',
  rated: 'Answers',
  unclear: 'Unclear',
  tooFew: 'fewer than five units have answered',
  anchor: 'Anchor',
  noAnchor: 'no anchor',
}
