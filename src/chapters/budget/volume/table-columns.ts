import type { Column } from './table-row.ts'

function column(name: string, kind: Column['kind'] = 'text', ...path: string[]): Column {
  return { name, kind, path: path.length === 0 ? [name] : path }
}

const rounding = column('rounding', 'text', 'rounding', 'to')

/** What a rule set says once. Its notes and month weights have rows of their own. */
export const ruleSetFields = [
  column('schema'),
  column('id'),
  column('version', 'number'),
  column('title'),
  column('year', 'number'),
  column('decision reference', 'text', 'decision', 'reference'),
  column('decision on', 'text', 'decision', 'on'),
  column('source'),
  rounding,
  column('remainder', 'text', 'remainder', 'to'),
  column('remainder driver', 'text', 'remainder', 'driver'),
  column('settlement fixedShare', 'number', 'settlement', 'fixedShare'),
] as const

export const driverColumns = [
  column('id'),
  column('title'),
  column('unit'),
  column('measure', 'text', 'measure', 'kind'),
  column('day', 'text', 'measure', 'day'),
  column('yearsBefore', 'number', 'measure', 'yearsBefore'),
  column('dayOfMonth', 'number', 'measure', 'dayOfMonth'),
  column('weeksPerMonth', 'number', 'measure', 'weeksPerMonth'),
  column('months', 'numbers', 'measure', 'months'),
  column('borrowed', 'pairs', 'measure', 'borrowed'),
  column('age from', 'number', 'age', 'from'),
  column('age to', 'number', 'age', 'to'),
  column('age reached on', 'text', 'age', 'reachedOn'),
  column('placesOf'),
  column('flow', 'yes-no'),
] as const

export const indexColumns = [
  column('id'),
  column('title'),
  column('edition'),
  column('change', 'number'),
] as const

export const priceColumns = [
  column('id'),
  column('title'),
  column('per'),
  column('ore', 'number'),
  column('of', 'list'),
  column('times', 'number'),
  column('dividedBy', 'number'),
  column('raisedBy'),
  rounding,
] as const

export const componentColumns = [
  column('id'),
  column('title'),
  column('plain'),
  column('purpose'),
  column('kind'),
  column('for', 'list'),
  column('driver'),
  column('price'),
  column('price own', 'text', 'price', 'own'),
  column('price independent', 'text', 'price', 'independent'),
  column('price private', 'text', 'price', 'private'),
  column('price other-municipality', 'text', 'price', 'other-municipality'),
  column('index'),
  column('ore', 'number'),
  column('steps', 'steps'),
  column('share', 'number'),
  column('of', 'list'),
  column('fixed', 'yes-no'),
  rounding,
] as const
