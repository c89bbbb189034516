import type { Problem } from '#core/outcome.ts'
import { priceProblems } from './price-problems.ts'
import { type Component, providers } from './rule-set.ts'
import { ruleSetProblems as problems } from './rule-set-problems.ts'

interface Known {
  readonly drivers: ReadonlySet<string>
  readonly prices: ReadonlySet<string>
  readonly components: ReadonlyMap<string, { readonly component: Component; readonly place: number }>
}

/** What doesn't hold in a component. @param where its path in the document */
export function checkComponent(component: Component, place: number, known: Known, where: string): Problem[] {
  return [...checkReferences(component, known, where), ...checkRule(component, place, known, where)]
}

function checkReferences(component: Component, known: Known, where: string): Problem[] {
  const found: Problem[] = []
  if ('driver' in component && component.driver !== undefined && !known.drivers.has(component.driver))
    found.push(problems.unknownDriver(`${where}.driver`, component.driver))
  if (!('price' in component) || component.price === undefined) return found
  if (typeof component.price === 'string') {
    if (!known.prices.has(component.price))
      found.push(priceProblems.unknownPrice(`${where}.price`, component.price))
    return found
  }
  for (const provider of providers) {
    const price = component.price[provider]
    if (price === undefined) {
      if (component.for?.includes(provider) ?? true)
        found.push(problems.noPriceFor(`${where}.price`, provider))
    } else if (!known.prices.has(price))
      found.push(priceProblems.unknownPrice(`${where}.price.${provider}`, price))
  }
  return found
}

function checkRule(component: Component, place: number, known: Known, where: string): Problem[] {
  switch (component.kind) {
    case 'pot':
      return [
        ...wholeOre(component.ore, `${where}.ore`),
        ...(component.rounding === undefined ? [] : [problems.roundedPot(`${where}.rounding`)]),
      ]
    case 'fixed':
      return [...wholeOre(component.ore, `${where}.ore`), ...notRounded(component, where)]
    case 'steps': {
      const { steps } = component
      const rising = steps.every(({ upTo }, i) => i === 0 || upTo > (steps[i - 1]?.upTo ?? upTo))
      return [
        ...(rising ? [] : [problems.steps(`${where}.steps`)]),
        ...steps.flatMap(({ ore }, i) => wholeOre(ore, `${where}.steps[${i}].ore`)),
        ...notRounded(component, where),
      ]
    }
    case 'fee':
      if ((component.price === undefined) !== (component.driver === undefined))
        return [problems.feeHalf(where)]
      return component.price === undefined ? notRounded(component, where) : []
    case 'markup':
      return [
        ...(Math.abs(component.share) > 1
          ? [problems.shareAsPercent(`${where}.share`, component.share)]
          : []),
        ...component.of.flatMap((id, i) => checkBase(id, place, known, `${where}.of[${i}]`)),
      ]
    case 'given':
      return notRounded(component, where)
    case 'volume':
    case 'index':
      return []
  }
}

/** What is written and not computed stands as it is: a rounding there would say what doesn't happen. */
function notRounded({ rounding }: Component, where: string): Problem[] {
  return rounding === undefined ? [] : [problems.roundedWritten(`${where}.rounding`)]
}

function wholeOre(ore: number, where: string): Problem[] {
  return Number.isSafeInteger(ore) ? [] : [problems.notWholeOre(where)]
}

function checkBase(id: string, place: number, known: Known, where: string): Problem[] {
  const base = known.components.get(id)
  if (base === undefined) return [problems.unknownComponent(where, id)]
  if (base.component.kind === 'fee') return [problems.markupOfFee(where, id)]
  return base.place < place ? [] : [problems.laterComponent(where, id)]
}
