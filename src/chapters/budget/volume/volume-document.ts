import type { Language } from '#core/language.ts'
import type { Allocation, Because } from './allocation.ts'
import { because } from './because.ts'
import { type Comparison, comparePublished, isFinding } from './compare-published.ts'
import { findingProblem } from './finding-problem.ts'
import { monthsOf } from './months.ts'
import type { VolumeModel } from './rule-set.ts'
import { sayBecause } from './say-because.ts'

/** What `styrkedjan volume` answers with as JSON. Made in one pass over the amounts. */
export type VolumeDocument = ReturnType<typeof volumeDocument>

/**
 * An allocation as a document for scripts: every amount with its reasons, as sentences and as data.
 *
 * @param explained leaves the reasons out where false: for models of tens of thousands of amounts
 */
export function volumeDocument(
  model: VolumeModel,
  allocation: Allocation,
  { language, explained }: { readonly language: Language; readonly explained: boolean },
) {
  const { ruleSet } = allocation
  const compared = comparePublished(allocation, model.published ?? [])
  const reasons = (steps: readonly Because[]) => ({
    because: steps.map((step) => sayBecause(step, language)),
    steps: steps.map(asData),
  })
  return {
    ...headOf(allocation),
    units: allocation.units.map(({ id, name, provider }, u) => ({
      unit: id,
      name,
      provider,
      sumOre: allocation.unitSums[u] ?? 0,
    })),
    prices: ruleSet.prices.map(({ id, title, per }) => {
      const price = allocation.prices.get(id)
      return { id, title, per, ore: price?.ore ?? null, ...(explained ? reasons(price?.because ?? []) : {}) }
    }),
    volumes: volumesOf(allocation),
    amounts: eachAmount(allocation, (unit, component, amountOre) => ({
      unit,
      component,
      amountOre,
      ...(explained ? reasons(because(allocation, unit, component)) : {}),
    })),
    months: monthRows(allocation),
    published: compared.map(publishedRow),
    problems: compared.filter(isFinding).map((each) => {
      const { code, where, text } = findingProblem(each)
      return { code, where, text: text[language] }
    }),
  }
}

function headOf({ ruleSet, sumOre, frameOre, keptOre, differenceOre }: Allocation) {
  const { id, version, title, year, source, notes = [] } = ruleSet
  return {
    ruleSet: { id, version, title, year },
    ...(source === undefined ? {} : { source }),
    notes,
    ...{ sumOre, frameOre: frameOre ?? null, keptOre, differenceOre },
  }
}

function eachAmount<Row>(
  { units, components, amounts }: Allocation,
  row: (unit: string, component: string, amountOre: number, at: number) => Row,
): Row[] {
  return units.flatMap((unit, u) =>
    components.map((component, c) => {
      const at = u * components.length + c
      return row(unit.id, component.id, amounts[at] ?? 0, at)
    }),
  )
}

function monthRows(allocation: Allocation) {
  const months = monthsOf(allocation)
  return eachAmount(allocation, (unit, component, _, at) => ({
    unit,
    component,
    monthsOre: [...months.subarray(at * 12, at * 12 + 12)],
  }))
}

/** Those that are counted. */
function volumesOf({ units, ruleSet, volumes }: Allocation) {
  const { drivers } = ruleSet
  return units.flatMap(({ id }, u) =>
    drivers.flatMap((driver, d) => {
      const volume = volumes[u * drivers.length + d] ?? Number.NaN
      return Number.isNaN(volume) ? [] : [{ unit: id, driver: driver.id, volume }]
    }),
  )
}

/** A step without what stands elsewhere in the document. */
function asData(step: Because) {
  return 'driver' in step ? { ...step, driver: step.driver.id } : step
}

function publishedRow({ published, printed, ours, difference, met, verdict, parts }: Comparison) {
  const { ore: _, value: __, within, sourceError, ...which } = published
  const figures =
    published.what === 'volume'
      ? { published: printed, computed: ours ?? null, difference: difference ?? null, within }
      : {
          publishedOre: printed,
          computedOre: ours ?? null,
          differenceOre: difference ?? null,
          withinOre: within,
        }
  return {
    ...which,
    ...figures,
    met,
    verdict,
    ...(sourceError === undefined ? {} : { sourceError }),
    ...(parts === undefined
      ? {}
      : { parts: { sumOre: parts.sum, differenceOre: parts.difference, agree: parts.agree } }),
  }
}
