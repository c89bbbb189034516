import type { Component, Price, PriceIndex, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { readRuleSet } from '#chapters/budget/volume/rule-set-schema.ts'
import { isNonEmpty, type Outcome, type Problem } from '#core/outcome.ts'
import { idOfTitle } from '#core/plain-id.ts'
import { numberOf } from '#core/written-figure.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { addedComponent } from './added-component.ts'
import { fieldNames as names } from './field-names.ts'
import { type ReadNumber, shareOf } from './written-number.ts'

/** The fields of a form by name; empty where a field says nothing. */
export type Field = (name: string) => string

/**
 * A rule set with what a form has written into it: prices, indices, shares, steps, pots and plain texts; components taken
 * away; one component and one index added. What the form doesn't show stays as it was.
 *
 * @returns the rules, or every problem at its field
 */
export function readRules(before: RuleSet, field: Field): Outcome<RuleSet> {
  const problems: Problem[] = []
  const take: Take = (name, read, kept) => {
    const text = field(name)
    const value = read(text)
    if (value !== undefined) return value
    problems.push(notANumber(name, text))
    return kept
  }
  const added = addedComponent(before, field)
  if (!added.ok) problems.push(...added.problems)
  const { component, price } = added.ok ? added.value : {}
  const components = before.components
    .filter(({ id }) => field(names.remove(id)) === '')
    .map((each) => readComponent(each, field, take))
  const { settlement: _, ...kept } = before
  const after: RuleSet = {
    ...kept,
    title: field('title') || before.title,
    prices: [...before.prices.map((each) => readPrice(each, field, take)), ...(price ? [price] : [])],
    components: component ? withComponent(components, component) : components,
    ...indicesOf(before, field, take),
    ...remainderOf(before, field),
    ...settlementOf(field, take),
  }
  if (isNonEmpty(problems)) return { ok: false, problems }
  const read = readRuleSet(withoutUndefined(after))
  return read.ok ? read : { ok: false, problems: atFields(read.problems, after) }
}

type Take = (name: string, read: ReadNumber, kept: number) => number

function readPrice(price: Price, field: Field, take: Take): Price {
  if (price.ore === undefined) return price
  const raisedBy = field(names.raisedBy(price.id))
  const { raisedBy: _, ...rest } = price
  return {
    ...rest,
    ore: take(names.price(price.id), kronorOf, price.ore),
    ...(raisedBy === '' ? {} : { raisedBy }),
  }
}

function indicesOf(before: RuleSet, field: Field, take: Take): Pick<RuleSet, 'indices'> {
  const kept = (before.indices ?? []).map(
    (index): PriceIndex => ({
      ...index,
      edition: field(names.edition(index.id)) || index.edition,
      change: take(names.change(index.id), shareOf, index.change),
    }),
  )
  const title = field('newIndex')
  const added: readonly PriceIndex[] =
    title === ''
      ? []
      : [
          {
            id: idOfTitle(
              title,
              kept.map(({ id }) => id),
            ),
            title,
            edition: field('newIndexEdition'),
            change: take('newIndexChange', shareOf, 0),
          },
        ]
  const indices = [...kept, ...added]
  return indices.length === 0 ? {} : { indices }
}

function remainderOf(before: RuleSet, field: Field): Pick<RuleSet, 'remainder'> {
  const to = field('remainder')
  if (to === 'keep' || to === 'amounts') return { remainder: { to } }
  if (to.startsWith('volume:')) return { remainder: { to: 'volume', driver: to.slice('volume:'.length) } }
  return before.remainder ? { remainder: before.remainder } : {}
}

function settlementOf(field: Field, take: Take): Pick<RuleSet, 'settlement'> {
  return field('fixedShare') === '' ? {} : { settlement: { fixedShare: take('fixedShare', shareOf, 0) } }
}

function readComponent(component: Component, field: Field, take: Take): Component {
  const { id } = component
  const plain = field(names.plain(id))
  const { plain: _, ...rest } = component
  const said = {
    ...rest,
    title: field(names.title(id)) || component.title,
    ...(plain === '' ? {} : { plain }),
  }
  switch (said.kind) {
    case 'pot':
    case 'fixed':
      return { ...said, ore: take(names.amount(id), kronorOf, said.ore) }
    case 'markup':
      return { ...said, share: take(names.share(id), shareOf, said.share) }
    case 'steps': {
      const rows = [...said.steps, undefined].map((step, at) => ({
        isWritten: field(names.upTo(id, at)) !== '' || field(names.stepAmount(id, at)) !== '',
        at,
        step: step ?? { upTo: 0, ore: 0 },
      }))
      return {
        ...said,
        steps: rows
          .filter(({ isWritten }) => isWritten)
          .map(({ at, step }) => ({
            upTo: take(names.upTo(id, at), numberOf, step.upTo),
            ore: take(names.stepAmount(id, at), kronorOf, step.ore),
          })),
      }
    }
    default:
      return said
  }
}

/** A mark-up on it can stand after, so the new one goes before the first mark-up; a mark-up itself goes last but fees. */
function withComponent(components: readonly Component[], added: Component): readonly Component[] {
  const last = added.kind === 'markup' ? ['fee'] : ['fee', 'markup']
  const at = components.findIndex(({ kind }) => last.includes(kind))
  return at < 0 ? [...components, added] : components.toSpliced(at, 0, added)
}

/** Problems told with their path in the document, at the fields that people see. */
function atFields(problems: readonly [Problem, ...Problem[]], rules: RuleSet): [Problem, ...Problem[]] {
  const [first, ...others] = problems.map((problem) => {
    const where = fieldAt(problem.where ?? '', rules)
    const { where: _, ...rest } = where === 'fixedShare' ? outsideShare : problem
    return where === undefined ? rest : { ...rest, where }
  })
  return first ? [first, ...others] : [...problems]
}

function fieldAt(where: string, rules: RuleSet): string | undefined {
  if (where === 'settlement.fixedShare') return 'fixedShare'
  const [, list = '', place = '', rest = ''] =
    /^(prices|components|indices)\[(\d+)\]\.?(.*)$/.exec(where) ?? []
  const at = Number(place)
  if (list === 'prices') return field(rules.prices[at], names.price)
  if (list === 'indices') return field(rules.indices?.[at], rest === 'edition' ? names.edition : names.change)
  const component = rules.components[at]
  if (list !== 'components' || !component) return undefined
  if (rest === 'share') return names.share(component.id)
  if (rest === 'ore') return names.amount(component.id)
  const [, step] = /^steps\[(\d+)\]/.exec(rest) ?? []
  return step === undefined ? names.title(component.id) : names.upTo(component.id, Number(step))
}

function field(of: { readonly id: string } | undefined, name: (id: string) => string): string | undefined {
  return of && name(of.id)
}

/** The document has shares, the field per cent. */
const outsideShare: Problem = {
  code: 'share-outside',
  text: { sv: 'Skriv ett tal från 0 till 100.', en: 'Write a number from 0 to 100.' },
}

function withoutUndefined(rules: RuleSet): unknown {
  return JSON.parse(JSON.stringify(rules))
}

function notANumber(where: string, text: string): Problem {
  return {
    code: 'not-a-number',
    where,
    text: {
      sv:
        text === '' ? 'Skriv ett tal här.' : `"${text}" är inget tal. Skriv det med siffror, som 12 500,50.`,
      en: text === '' ? 'Write a number here.' : `"${text}" is no number. Write it in figures, as 12 500.50.`,
    },
  }
}
