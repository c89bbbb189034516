import type { Problem } from '#core/outcome.ts'
import { remainderId } from './allocation.ts'
import { checkComponent } from './check-component.ts'
import { checkDriver } from './check-driver.ts'
import type { RuleSet } from './rule-set.ts'
import { ruleSetProblems as problems } from './rule-set-problems.ts'

/**
 * What doesn't hold together in a rule set whose parts each have the right shape: ids that stand for nothing or for two
 * things, mark-ups of what comes later, days that no calendar has. Prices are checked where they are worked out
 * (`resolvePrices`).
 *
 * @param path of the rule set in the document that people wrote
 */
export function checkRuleSet(ruleSet: RuleSet, path = 'ruleSet'): readonly Problem[] {
  const at = path && `${path}.`
  const known = {
    drivers: new Set(ruleSet.drivers.map(({ id }) => id)),
    prices: new Set(ruleSet.prices.map(({ id }) => id)),
    // Where an id stands twice, the first is the one that others mean.
    components: new Map(
      ruleSet.components.map((component, place) => [component.id, { component, place }] as const).reverse(),
    ),
  }
  const lists = ['drivers', 'indices', 'prices', 'components'] as const
  return [
    ...lists.flatMap((list) => twice(ruleSet[list] ?? [], `${at}${list}`)),
    ...ruleSet.drivers.flatMap((driver, place) =>
      checkDriver(driver, ruleSet.year, known.drivers, `${at}drivers[${place}]`),
    ),
    ...(ruleSet.indices ?? []).flatMap(({ change }, place) =>
      Math.abs(change) > 1 ? [problems.shareAsPercent(`${at}indices[${place}].change`, change)] : [],
    ),
    ...ruleSet.components.flatMap((component, place) => [
      ...(component.id === remainderId
        ? [problems.reserved(`${at}components[${place}].id`, remainderId)]
        : []),
      ...checkComponent(component, place, known, `${at}components[${place}]`),
    ]),
    ...checkRemainder(ruleSet, known.drivers, at),
    ...checkMonths(ruleSet.monthWeights, at),
  ]
}

function twice(list: readonly { readonly id: string }[], where: string): Problem[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, place) => {
    if (seen.has(id)) return [problems.twice(`${where}[${place}].id`, id)]
    seen.add(id)
    return []
  })
}

function checkRemainder({ remainder }: RuleSet, drivers: ReadonlySet<string>, at: string): Problem[] {
  if (remainder?.to !== 'volume' || drivers.has(remainder.driver)) return []
  return [problems.unknownDriver(`${at}remainder.driver`, remainder.driver)]
}

function checkMonths(weights: RuleSet['monthWeights'], at: string): Problem[] {
  if (weights === undefined) return []
  const usable =
    weights.length === 12 && weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0)
  return usable ? [] : [problems.months(`${at}monthWeights`)]
}
