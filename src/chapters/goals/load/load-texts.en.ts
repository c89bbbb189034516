import { formatNumber } from '#core/format.ts'
import type { sv } from './load-texts.sv.ts'

const number = (value: number) => formatNumber(value, 'en')
const units = (count: number) => (count === 1 ? '1 unit' : `${number(count)} units`)

export const en: typeof sv = {
  title: 'How much steering reaches the units?',
  lead: (goals, reports) =>
    `The unit in the middle has ${goals === 1 ? 'one goal' : `${number(goals)} goals`} to work by and ${reports === 1 ? 'one report' : `${number(reports)} reports`} on them a year.`,
  leadOne: (unit, goals, reports) =>
    `${unit} has ${goals === 1 ? 'one goal' : `${number(goals)} goals`} to work by and ${reports === 1 ? 'one report' : `${number(reports)} reports`} on them a year.`,
  steered: (count, most) =>
    count === 0
      ? `No unit is in practice steered by more than ${number(most)} goals.`
      : `${units(count)} ${count === 1 ? 'is' : 'are'} in practice steered by more than ${number(most)} goals.`,
  rising: (count, years) =>
    `In ${units(count)} the steering pressure has risen ${number(years)} years in a row.`,
  none: 'There are no units to show here.',
  noneRemedy: 'Units are added to the organisation, by the administrator or the controller.',
  toOrganisation: 'To the organisation',
  noGoals: 'No goals reach the units here.',
  noGoalsRemedy: 'Goals are adopted by the assembly, committees and units. Begin in the goal tree.',
  toTree: 'To the goal tree',
  place: 'Part of the organisation',
  whole: 'The whole municipality',
  show: 'Show',
  heat: 'The steering pressure, department by department',
  heatHint:
    'Each cell is a unit. The figure is the steering pressure: how many reports on goals reach the unit in a year. The darker the cell, the higher the pressure. It tells of the steering, not of whoever leads the unit.',
  group: 'Part',
  median: 'Middle',
  units: 'Units, the highest pressure first',
  outside: 'Without a department',
  atTop: 'among those under the greatest pressure',
  isRising: (years) => `risen ${number(years)} years in a row`,
  how: 'How the steering pressure is counted',
  howText: (years, share) =>
    `For each goal that binds the unit its measures are counted, and how many times a year they are reported; a goal without measures counts as once. Goals that the committee has prioritised down are not counted. ↑ means that the pressure has risen ${number(years)} years in a row. A frame marks the ${share} of the units under the greatest pressure: some always lie highest, and that is no deviation in itself.`,
  bars: 'The goals in each unit, by who has decided them',
  barsHint: (most) =>
    `All goals that reach the unit, and the national goals that concern its service. Goals that have been translated into a more concrete one steer through it; the handbook's advice read as at most ${number(most)} that steer.`,
  tooMany: (count, shown) =>
    `${units(count)} are too many at once. Here are the ${number(shown)} under the greatest pressure; choose a part of the organisation for the others. The file has all.`,
  levels: {
    assembly: 'assembly',
    committee: 'committee',
    department: 'department',
    own: 'the unit itself',
    national: 'national',
  },
  table: 'Goals and steering pressure by unit',
  unit: 'Unit',
  total: 'All',
  steering: 'Steer',
  setAside: 'Prioritised down',
  measures: 'Measures',
  index: 'Steering pressure',
  indexUnit: 'reports a year',
  trend: 'Year by year',
  tidy: 'Clear out goals',
  tidyLead: (before, after) =>
    `The proposals here would lower the steering pressure from ${number(before)} to ${number(after)} reports a year in the whole municipality. Whoever adopted the goal decides.`,
  tidyNone: 'No goal is a given one to merge or end.',
  tidyRelief: (count, relief) => `Relieves ${units(count)}, together ${number(relief)} reports a year.`,
  tidyAdopted: (name) => `Adopted by ${name}.`,
  tidyChange: 'Change the goal',
  tidyDrop: 'Drop the goal',
  tidyTalk: 'Take it up in the talk on goals',
}
