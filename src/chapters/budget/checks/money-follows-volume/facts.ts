import { decidedBudget, decidedYears } from '#chapters/budget/decided-budget.ts'
import { decidedRuleSet, frameOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetDecision, RuleSetVersion } from '#chapters/budget/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { marginalOf } from '#chapters/budget/volume/marginal.ts'
import { exceptionsOf, providerOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { countedRows, deviationOf, gatherMonths, occupancies } from '#chapters/budget/year/counted.ts'
import { mainVolume } from '#chapters/budget/year/main-volume.ts'
import { swedishDay } from '#core/day.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

/** What can be seen of a rule set by which a year's budget was adopted. */
export interface JudgedRules {
  readonly id: string
  readonly title: string
  /** Frame − exceptions − the units' amounts − what is kept, öre; absent where no frame is given. */
  readonly differenceOre?: number
  /** The largest difference between an adopted amount and the same amount run again, öre; absent: it can't be run. */
  readonly rerunOre?: number
  /** Units at which one more of a driver changes something else than the price list and the rules say. */
  readonly unpublished: number
  /** Units with volume whose places are not counted, where the rules have a measure of places. */
  readonly unfollowed: readonly string[]
  /** How full each unit is whose places are counted, 0–1. */
  readonly occupied: readonly { readonly name: string; readonly share: number }[]
  /** The size of all differences between outcome and budget, by the budget; absent where no outcome is known. */
  readonly deviation?: number
}

/** A unit whose money went the other way than its volume. */
export interface AgainstVolume {
  readonly unit: string
  readonly name: string
  /** Changes from the year before, as shares. */
  readonly volume: number
  readonly money: number
}

export interface VolumeFacts {
  /** The latest year that is adopted and has begun; absent where there is none. */
  readonly year?: number
  readonly rules: readonly JudgedRules[]
  /** Every unit whose volume is known in both years. */
  readonly compared: readonly AgainstVolume[]
}

export async function loadVolumeFacts(
  records: Pick<BudgetRecords, 'organisation' | 'budget'>,
  subject: Subject,
): Promise<VolumeFacts> {
  const [organisation, whole] = await Promise.all([records.organisation(subject), records.budget(subject)])
  const book = knownOn(whole, subject.at)
  const year = decidedYears(book).findLast((each) => each <= Number(subject.at.slice(0, 4)))
  if (year === undefined) return { rules: [], compared: [] }
  const tree = treeAt(organisation, subject.at)
  const ids = [...new Set(book.ruleSets.map(({ id }) => id))]
  const versions = ids.flatMap((id) => decidedRuleSet(book, id, year, subject.at) ?? [])
  return {
    year,
    rules: versions.flatMap((version) => judged(book, tree, version) ?? []),
    compared: versions.flatMap((version) => against(book, tree, version)),
  }
}

/** What had been decided and written by a day. */
function knownOn(book: BudgetBook, day: string): BudgetBook {
  return {
    ...book,
    decisions: book.decisions.filter(({ on }) => on <= day),
    inputs: book.inputs.filter(({ at }) => swedishDay(at) <= day),
  }
}

function judged(book: BudgetBook, tree: OrganisationTree, version: RuleSetVersion): JudgedRules | undefined {
  const { id, year, holder, document } = version
  const adoption = adoptionBy(book, year, id)
  if (!adoption) return undefined
  const rows = adoption.amounts.filter(({ ruleSet }) => ruleSet === id)
  const given = allocate(volumeModel(book, version, tree, { day: adoption.on }))
  const frame = frameOf(book, year, holder, adoption.on)
  const places = occupancies(book, version)
  const deviation = deviationOf(gatherMonths(countedRows(book, version), version))
  return {
    ...{ id, title: document.title },
    ...(frame && given.ok
      ? { differenceOre: frame.amountOre - besideOf(book, version) - sumOf(rows) - given.value.keptOre }
      : {}),
    ...(given.ok ? { rerunOre: largestDifference(rows, given.value) } : {}),
    unpublished: given.ok ? unpublishedAt(book, tree, version, given.value) : 0,
    unfollowed: places
      .filter((each) => each.places === undefined)
      .map(({ unit }) => providerOf(book, tree, unit).name),
    occupied: places.flatMap((each) =>
      each.places === undefined || each.places === 0
        ? []
        : [{ name: providerOf(book, tree, each.unit).name, share: each.volume / each.places }],
    ),
    ...(deviation ? { deviation: deviation.gross } : {}),
  }
}

/** The latest decision by which a rule set's amounts were adopted. */
function adoptionBy(book: BudgetBook, year: number, id: string): BudgetDecision | undefined {
  return decidedBudget(book, year).adopted.find(({ amounts }) =>
    amounts.some(({ ruleSet }) => ruleSet === id),
  )
}

/** Exceptions that the year began with were taken from the frame first. */
function besideOf(book: BudgetBook, { id, year }: RuleSetVersion): number {
  return sumOf(exceptionsOf(book, year, id).filter(({ from }) => from <= `${year}-01-01`))
}

function sumOf(rows: readonly { readonly amountOre: number }[]): number {
  return rows.reduce((sum, { amountOre }) => sum + amountOre, 0)
}

function largestDifference(rows: BudgetDecision['amounts'], given: Allocation): number {
  const adopted = new Map(rows.map(({ unit, component, amountOre }) => [`${unit} ${component}`, amountOre]))
  let largest = 0
  for (const [u, { id }] of given.units.entries()) {
    for (const [c, component] of given.components.entries()) {
      const key = `${id} ${component.id}`
      const again = given.amounts[u * given.components.length + c] ?? 0
      largest = Math.max(largest, Math.abs(again - (adopted.get(key) ?? 0)))
      adopted.delete(key)
    }
  }
  // What was adopted and is no longer given at all.
  return Math.max(largest, ...[...adopted.values()].map(Math.abs))
}

/**
 * Runs the rules with one more of each driver at a unit, and holds it against what the price list and the rules say of
 * it. Wholes are held as they are: neither pots nor the frame grow with one unit's volume.
 */
function unpublishedAt(
  book: BudgetBook,
  tree: OrganisationTree,
  version: RuleSetVersion,
  given: Allocation,
): number {
  const model = volumeModel(book, version, tree)
  const [first] = given.units
  if (!first) return 0
  const wrong = version.document.components.filter((component) => {
    // What is fixed within the year is said not to move, so there is nothing to hold it against.
    if (component.kind !== 'volume' || component.fixed === true) return false
    const said = marginalOf(given, first.id, component.driver, { by: 1 })
    const place = given.places.drivers.get(component.driver) ?? -1
    const volume = given.volumes[place]
    if (!said.ok || volume === undefined || Number.isNaN(volume)) return false
    const units = model.units.map((unit) =>
      unit.id === first.id ? { ...unit, volumes: { ...unit.volumes, [component.driver]: volume + 1 } } : unit,
    )
    const { frameOre: _, ...free } = model
    const again = allocate({ ...free, units })
    if (!again.ok) return false
    const column = again.value.places.components.get(component.id) ?? -1
    const part = said.value.parts.find((each) => each.component === component.id)
    return again.value.amounts[column] !== part?.afterOre
  })
  return wrong.length
}

function against(
  book: BudgetBook,
  tree: OrganisationTree,
  version: RuleSetVersion,
): readonly AgainstVolume[] {
  const { id, year } = version
  const before = decidedRuleSet(book, id, year - 1)
  const [now, then] = [adoptionBy(book, year, id), adoptionBy(book, year - 1, id)]
  if (!before || !now || !then) return []
  const [is, was] = [allocate(volumeModel(book, version, tree)), allocate(volumeModel(book, before, tree))]
  if (!is.ok || !was.ok) return []
  return is.value.units.flatMap(({ id: unit, name }): readonly AgainstVolume[] => {
    const [volume, volumeBefore] = [mainVolume(is.value, unit), mainVolume(was.value, unit)]
    const [money, moneyBefore] = [now, then].map(({ amounts }) =>
      sumOf(amounts.filter((row) => row.unit === unit && row.ruleSet === id)),
    )
    if (!volume || !volumeBefore || !money || !moneyBefore) return []
    return [{ unit, name, volume: volume.volume / volumeBefore.volume - 1, money: money / moneyBefore - 1 }]
  })
}
