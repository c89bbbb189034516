import { fiscalBookAt, fiscalPanel, panelInput } from '#chapters/budget/index.ts'
import type { BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import type { Component, VolumeModel } from '#chapters/budget/volume/rule-set.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { type Ore, toOre } from '#core/money.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { exampleAlternatives } from '#demo/budget/alternatives.ts'
import { exampleBudgetBook } from '#demo/budget/book.ts'
import { exampleCommentBook } from '#demo/budget/comments.ts'
import { exampleDay } from '#demo/example-day.ts'
import { exampleFiscalBook } from '#demo/fiscal/book.ts'
import { exampleOrganisation } from '#demo/organisation.ts'

/** What the pages of the journey must say, worked out by the engine from the example itself. */
const book: BudgetBook = exampleBudgetBook
const tree = treeAt(exampleOrganisation, exampleDay)

/** What the controller writes in the form, in kronor: the proposal that fits within the frame. */
export const written = {
  year: 2027,
  pot: 27_800_000,
  steps: [1_600_000, 800_000],
} as const

/** The schools whose managers comment. */
export const schools = ['bjorkskolan', 'ekskolan', 'centralskolan'] as const

const [decided, proposedBefore] = [versionOf(2026), versionOf(2027)]

function versionOf(year: number): RuleSetVersion {
  const found = book.ruleSets.find((version) => version.id === 'grundskola' && version.year === year)
  if (!found) throw new RangeError(`the example has no rules for schools in ${year}`)
  return found
}

export const versions = { decided: decided.version, before: proposedBefore.version } as const

/** The proposal as it is to become. */
const proposal: RuleSetVersion = {
  ...proposedBefore,
  version: proposedBefore.version + 1,
  document: { ...proposedBefore.document, components: proposedBefore.document.components.map(changed) },
}

export const proposedVersion = proposal.version

function changed(component: Component): Component {
  if (component.kind === 'pot') return { ...component, ore: written.pot * 100 }
  if (component.kind !== 'steps') return component
  const steps = component.steps.map(({ upTo, ore }, place) => {
    const kronor = written.steps[place]
    return { upTo, ore: kronor === undefined ? ore : kronor * 100 }
  })
  return { ...component, steps }
}

/** A version on the volumes of the year that the budget is for. */
function modelOf(version: RuleSetVersion): VolumeModel {
  const document = { ...version.document, year: written.year }
  return volumeModel(book, { ...version, year: written.year, document }, tree)
}

const now = unwrap(allocate(modelOf(proposal)))
const earlier = unwrap(allocate(modelOf(decided)))

/** Who wins and who loses where both share out the whole frame. */
export const moved = movedBy()

function movedBy() {
  const frameOre = now.frameOre ?? now.sumOre
  const share = (version: RuleSetVersion) => {
    const model = modelOf(version)
    const ruleSet = { ...model.ruleSet, remainder: { to: 'amounts' as const } }
    return unwrap(allocate({ ...model, ruleSet, frameOre }))
  }
  const [before, after] = [share(decided), share(proposal)]
  const changes = after.units.map(({ id, name }) => ({ id, name, ore: sumOf(after, id) - sumOf(before, id) }))
  return {
    changes,
    sumOre: toOre(frameOre),
    winners: changes.filter(({ ore }) => ore > 0).length,
    losers: changes.filter(({ ore }) => ore < 0).length,
    movedOre: toOre(changes.reduce((sum, { ore }) => sum + Math.max(0, ore), 0)),
  }
}

/** What a part gives a unit by the proposal, and by the rules of the year before on the same volumes. */
export function partOf(unit: string, component: string) {
  return { after: cell(now, unit, component), before: cell(earlier, unit, component) }
}

/** What the unit is given by the proposal and by its exceptions: what the committee adopts. */
export function budgetOf(unit: string) {
  const beside = exceptionsOf(book, written.year, proposal.id)
    .filter((exception) => exception.unit === unit && exception.from <= `${written.year}-01-01`)
    .reduce((sum, { amountOre }) => sum + amountOre, 0)
  return toOre(sumOf(now, unit) + beside)
}

/** What one more pupil in a stage is worth. */
export function onePupilMore(unit: string, driver: string) {
  const model = modelOf(proposal)
  const more = {
    ...model,
    units: model.units.map((each) =>
      each.id === unit ? { ...each, volumes: oneMore(each.volumes, driver) } : each,
    ),
  }
  const component = `grundbelopp-${driver}`
  return toOre(cell(unwrap(allocate(more)), unit, component) - cell(now, unit, component))
}

function oneMore(volumes: VolumeModel['units'][number]['volumes'], driver: string) {
  const counted = volumes[driver]
  if (typeof counted === 'number') return { ...volumes, [driver]: counted + 1 }
  if (counted === undefined || !('on' in counted)) throw new RangeError(`${driver} is not counted on a day`)
  const on = Object.fromEntries(Object.entries(counted.on).map(([day, count]) => [day, count + 1]))
  return { ...volumes, [driver]: { on } }
}

export const keptOre = now.keptOre

function sumOf({ unitSums, places }: Allocation, unit: string): number {
  return unitSums[places.units.get(unit) ?? -1] ?? 0
}

function cell({ amounts, components, places }: Allocation, unit: string, component: string) {
  const [u, c] = [places.units.get(unit), places.components.get(component)]
  return toOre(u === undefined || c === undefined ? 0 : (amounts[u * components.length + c] ?? 0))
}

/** What would have ended up with another school, had the rules held in three earlier years: öre by year. */
export function backTested(): ReadonlyMap<number, Ore> {
  return new Map(
    [2024, 2025, 2026].map((year) => {
      const got = gotIn(year)
      const document = { ...proposal.document, year, remainder: { to: 'amounts' as const } }
      const model = volumeModel(book, { ...proposal, year, document }, tree)
      const frameOre = [...got.values()].reduce((sum, ore) => sum + ore, 0)
      const tried = unwrap(allocate({ ...model, ruleSet: document, frameOre }))
      const more = tried.units.map(({ id }) => Math.max(0, sumOf(tried, id) - (got.get(id) ?? 0)))
      return [year, toOre(more.reduce((sum, ore) => sum + ore, 0))] as const
    }),
  )
}

/** What each school was given by its rules when a year was adopted. */
function gotIn(year: number): ReadonlyMap<string, number> {
  const rows = book.decisions
    .filter((decision) => decision.kind === 'adopted' && decision.year === year)
    .flatMap(({ amounts }) => amounts)
    .filter(({ ruleSet }) => ruleSet === proposal.id)
  return new Map(
    [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      own.reduce((sum, { amountOre }) => sum + amountOre, 0),
    ]),
  )
}

/** The result of the year's budget in the base proposal, as the example's finances have it. */
export const baseResultOre = resultOf(written.year)

function resultOf(year: number): number {
  const input = panelInput(fiscalBookAt(exampleFiscalBook, exampleDay))
  const found = fiscalPanel({ ...input, budgetYear: year }).years.find((each) => each.year === year)
  if (!found) throw new RangeError(`the example has no finances for ${year}`)
  return found.figures.resultOre
}

/** A group's latest draft for the year, and what it changes frame by frame. */
export function draftsOf(group: string) {
  const found = exampleAlternatives.find((each) => each.group === group && each.year === written.year)
  const document = found?.versions.at(-1)?.document
  if (!found || !document) throw new RangeError(`${group} has no draft for ${written.year}`)
  const frames = document.changes.flatMap((change) => (change.kind === 'frame' ? [change] : []))
  const sumOf = (node: string) =>
    frames.reduce((sum, change) => sum + (change.node === node ? change.amountOre : 0), 0)
  const all = frames.reduce((sum, { amountOre }) => sum + amountOre, 0)
  return { id: found.id, title: document.title, sumOf, resultOre: baseResultOre - all }
}

/** Comments on the year's rules of the schools that had no answer before the journey began. */
export const waiting = exampleCommentBook.comments.filter(({ round, answers }) => {
  const found = exampleCommentBook.rounds.find(({ id }) => id === round)
  return found?.ruleSet === proposal.id && found.year === written.year && answers.length === 0
})
