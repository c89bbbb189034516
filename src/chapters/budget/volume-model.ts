import type { OrganisationTree } from '#core/organisation/tree.ts'
import { frameOf } from './in-force.ts'
import type { AllocationInput, BudgetBook, BudgetException, RuleSetVersion } from './model.ts'
import type { Counted, Provider, UnitVolumes, VolumeModel } from './volume/rule-set.ts'

interface Wish {
  /** What the budget rests on, or what came; the budget's where nothing is said. */
  readonly stage?: AllocationInput['stage']
  /** ISO day as of which frames are looked up. */
  readonly day?: string
}

/**
 * A version of a rule set with what was counted in its year and the frame that it shares out: what the volume engine
 * takes. Exceptions are beside the rules: those that the year begins with are taken from the frame first.
 */
export function volumeModel(
  book: BudgetBook,
  { id, year, holder, document }: Pick<RuleSetVersion, 'id' | 'year' | 'holder' | 'document'>,
  tree: OrganisationTree,
  { stage = 'budget', day }: Wish = {},
): VolumeModel {
  const rows = book.inputs.filter((row) => row.ruleSet === id && row.year === year && row.stage === stage)
  const frame = frameOf(book, year, holder, day)
  const beside = exceptionsOf(book, year, id)
    .filter(({ from }) => from <= `${year}-01-01`)
    .reduce((sum, { amountOre }) => sum + amountOre, 0)
  return {
    ruleSet: document,
    ...(frame === undefined ? {} : { frameOre: frame.amountOre - beside }),
    units: [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, own]) =>
      unitVolumes(book, tree, unit, own),
    ),
  }
}

/** Exceptions of a year that have not been taken back before it began. */
export function exceptionsOf(
  { exceptions }: Pick<BudgetBook, 'exceptions'>,
  year: number,
  ruleSet?: string,
): readonly BudgetException[] {
  return exceptions.filter(
    (exception) =>
      exception.year === year &&
      (ruleSet === undefined || exception.ruleSet === ruleSet) &&
      (exception.endedOn === undefined || exception.endedOn > exception.from),
  )
}

/** Name and kind of whoever gets money: a place in the organisation, or somebody outside it. */
export function providerOf(
  { outsideProviders }: Pick<BudgetBook, 'outsideProviders'>,
  tree: OrganisationTree,
  unit: string,
): { readonly name: string; readonly provider: Provider } {
  const outside = outsideProviders.find((each) => each.unit === unit)
  if (outside) return { name: outside.name, provider: outside.provider }
  return { name: tree.place(unit)?.name ?? unit, provider: 'own' }
}

function unitVolumes(
  book: BudgetBook,
  tree: OrganisationTree,
  unit: string,
  rows: readonly AllocationInput[],
): UnitVolumes {
  const of = (kind: AllocationInput['kind']) =>
    Object.fromEntries(rows.filter((row) => row.kind === kind).map(({ name, value }) => [name, value]))
  const counted = Map.groupBy(
    rows.filter(({ kind }) => kind === 'volume'),
    ({ name }) => name,
  )
  return {
    id: unit,
    ...providerOf(book, tree, unit),
    volumes: Object.fromEntries([...counted].map(([name, counts]) => [name, countedOf(counts)])),
    indices: of('index'),
    amounts: of('amount'),
  }
}

/** The year's own figure where it is given, else what was counted on days. */
function countedOf(rows: readonly AllocationInput[]): number | Counted {
  const given = rows.find(({ on }) => on === undefined)
  if (given) return given.value
  return { on: Object.fromEntries(rows.flatMap(({ on, value }) => (on === undefined ? [] : [[on, value]]))) }
}
