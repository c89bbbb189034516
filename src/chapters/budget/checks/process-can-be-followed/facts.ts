import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { frameOf, ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetDecision } from '#chapters/budget/model.ts'
import { type CalendarStep, calendarOf } from '#chapters/budget/process/calendar/calendar.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { traceOf } from '#chapters/budget/year/trace.ts'
import { type Ore, toOre } from '#core/money.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

/** A unit whose money can't be followed all the way up. */
export interface Untraced {
  readonly unit: string
  readonly name: string
  readonly ore: Ore
}

/** What a rule set gives on the year's volumes, and what there was to share out. */
export interface Need {
  readonly ruleSet: string
  readonly title: string
  readonly needOre: Ore
  readonly frameOre: Ore
}

/** A body whose units got their budgets after the calendar's day, or haven't yet. */
export interface LateUnits {
  readonly body: string
  readonly due: string
  readonly decision?: Pick<BudgetDecision, 'id' | 'on'>
}

/** How the latest adopted budget came about. */
export interface FollowedFacts {
  /** Absent: the assembly has adopted none. */
  readonly year?: number
  readonly assemblyDecision?: Pick<BudgetDecision, 'id' | 'reference' | 'on'>
  readonly sumOre: Ore
  readonly untraced: readonly Untraced[]
  readonly needs: readonly Need[]
  readonly late: readonly LateUnits[]
  /** Empty: the year has no calendar. */
  readonly calendar: readonly CalendarStep[]
}

const nothing: FollowedFacts = { sumOre: toOre(0), untraced: [], needs: [], late: [], calendar: [] }

export async function loadFollowed(
  records: Pick<BudgetRecords, 'organisation' | 'budget' | 'process'>,
  subject: Subject,
): Promise<FollowedFacts> {
  const { at } = subject
  const [organisation, whole, process] = await Promise.all([
    records.organisation(subject),
    records.budget(subject),
    records.process(subject),
  ])
  const book = knownOn(whole, at)
  const tree = treeAt(organisation, at)
  const assemblyDecision = book.decisions.findLast(
    ({ kind, node }) => kind === 'adopted' && tree.place(node)?.kind === 'municipal-assembly',
  )
  if (!assemblyDecision) return nothing
  const { year } = assemblyDecision
  const calendar = calendarOf(process, year, at)
  return {
    ...{ year, assemblyDecision, calendar },
    ...tracedOf(book, tree, year),
    needs: needsOf(book, tree, year),
    late: lateOf(book, tree, year, calendar, at),
  }
}

/** What had been given and decided by the end of a day. */
function knownOn(book: BudgetBook, day: string): BudgetBook {
  return {
    ...book,
    decisions: book.decisions.filter(({ on }) => on <= day),
    frames: book.frames.filter(({ givenOn }) => givenOn <= day),
    ruleSets: book.ruleSets.map((version) => ({
      ...version,
      steps: version.steps.filter(({ on }) => on <= day),
    })),
  }
}

function tracedOf(book: BudgetBook, tree: OrganisationTree, year: number) {
  const traces = [...decidedBudget(book, year).amounts.keys()].map((unit) => traceOf(book, tree, year, unit))
  return {
    sumOre: toOre(traces.reduce((sum, each) => sum + each.sumOre, 0)),
    untraced: traces
      .filter(({ sumOre, tracedOre }) => sumOre !== tracedOre)
      .map(({ unit, sumOre, tracedOre }) => ({
        ...{ unit, ore: toOre(sumOre - tracedOre) },
        name:
          tree.place(unit)?.name ?? book.outsideProviders.find((each) => each.unit === unit)?.name ?? unit,
      })),
  }
}

/** The rules run without a frame, beside the frame that was decided less what is given beside the rules. */
function needsOf(book: BudgetBook, tree: OrganisationTree, year: number): readonly Need[] {
  return ruleSetsOf(book, year).flatMap((version) => {
    const frame = frameOf(book, year, version.holder)
    const { ruleSet, units } = volumeModel(book, version, tree)
    const allocated = allocate({ ruleSet, units })
    if (frame?.stage !== 'decided' || !allocated.ok) return []
    const beside = exceptionsOf(book, year, version.id)
      .filter(({ from }) => from <= `${year}-01-01`)
      .reduce((sum, { amountOre }) => sum + amountOre, 0)
    return [
      {
        ...{ ruleSet: version.id, title: version.document.title },
        ...{ needOre: allocated.value.sumOre, frameOre: toOre(frame.amountOre - beside) },
      },
    ]
  })
}

/** By the calendar's first date: that it was moved doesn't give the units time back. */
function lateOf(
  { decisions, frames }: BudgetBook,
  tree: OrganisationTree,
  year: number,
  calendar: readonly CalendarStep[],
  at: string,
): readonly LateUnits[] {
  const due = calendar.findLast(({ step }) => step.kind === 'unit-frames')?.step.due
  if (due === undefined) return []
  const isBody = (node: string) => ['committee', 'executive-board'].includes(tree.place(node)?.kind ?? '')
  const bodies = [...new Set(frames.filter((frame) => frame.year === year).map(({ node }) => node))].filter(
    isBody,
  )
  return bodies.flatMap((node) => {
    const body = tree.place(node)?.name ?? node
    const first = decisions.find(
      (each) => each.year === year && each.kind === 'adopted' && each.node === node,
    )
    if (first) return first.on > due ? [{ body, due, decision: { id: first.id, on: first.on } }] : []
    return at > due ? [{ body, due }] : []
  })
}
