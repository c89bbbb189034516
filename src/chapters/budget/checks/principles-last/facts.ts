import { decidedYears } from '#chapters/budget/decided-budget.ts'
import { decidedRuleSet, ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetException, RuleSetVersion } from '#chapters/budget/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { backTest, backTestYears } from '#chapters/budget/rules/back-test.ts'
import { changeWindow, isWithin } from '#chapters/budget/rules/change-window.ts'
import {
  compare,
  outsideModel,
  type RuleStability,
  renewed,
  ruleStability,
} from '#chapters/budget/rules/stability.ts'
import { providerOf } from '#chapters/budget/volume-model.ts'
import { swedishDay } from '#core/day.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

/** A version that differs from the one decided before. */
export interface ChangedRules {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly version: number
  /** Share of the money that it moves between units, 0–1; absent where something else is counted. */
  readonly movedShare?: number
  /** Earlier years that the change could be tried on. */
  readonly testedYears: number
  /** Earlier years there are to try it on, at most three. */
  readonly possibleYears: number
  /** ISO day on which it was proposed outside the time for changes; absent: within it. */
  readonly outside?: string
}

/** Money without a rule in a year. */
export interface OutsideYear {
  readonly outsideOre: number
  /** Of all the money, 0–1. */
  readonly share: number
}

/** An exception given again to whoever had one the year before. */
export interface RenewedException {
  readonly id: number
  readonly name: string
  readonly amountOre: number
}

export interface LastingFacts {
  /** The latest adopted year that has begun; absent where there is none. */
  readonly year?: number
  readonly compared: readonly RuleStability[]
  /** Titles of rule sets whose old rules can't be run on the new volumes. */
  readonly notComparable: readonly string[]
  readonly outside?: OutsideYear
  readonly outsideBefore?: OutsideYear
  readonly renewed: readonly RenewedException[]
  /** Each rule set of the year, and those proposed or decided for the next, against the year before. */
  readonly changed: readonly ChangedRules[]
}

const nothing = { compared: [], notComparable: [], renewed: [], changed: [] } as const

export async function loadLastingFacts(
  records: Pick<BudgetRecords, 'organisation' | 'budget'>,
  subject: Subject,
): Promise<LastingFacts> {
  const [organisation, whole] = await Promise.all([records.organisation(subject), records.budget(subject)])
  const book = knownOn(whole, subject.at)
  const year = decidedYears(book).findLast((each) => each <= Number(subject.at.slice(0, 4)))
  if (year === undefined) return nothing
  const tree = treeAt(organisation, subject.at)
  const { compared, notComparable } = ruleStability(book, tree, year)
  const [outside, before] = [shareOutside(book, year), shareOutside(book, year - 1)]
  return {
    ...{ year, compared },
    notComparable: notComparable.map(({ document }) => document.title),
    ...(outside ? { outside } : {}),
    ...(before ? { outsideBefore: before } : {}),
    renewed: renewed(book, year).map((exception) => named(book, tree, exception)),
    changed: [year, year + 1].flatMap((each) => changedIn(book, tree, each, subject.at)),
  }
}

/** What had been written, proposed and decided by a day. */
function knownOn(book: BudgetBook, day: string): BudgetBook {
  return {
    ...book,
    ruleSets: book.ruleSets
      .filter(({ at }) => swedishDay(at) <= day)
      .map((version) => ({ ...version, steps: version.steps.filter(({ on }) => on <= day) })),
    decisions: book.decisions.filter(({ on }) => on <= day),
  }
}

function shareOutside(book: BudgetBook, year: number): OutsideYear | undefined {
  const found = outsideModel(book, year)
  if (!found || found.sumOre <= 0) return undefined
  const exceptions = found.exceptions.reduce((sum, { amountOre }) => sum + Math.abs(amountOre), 0)
  return { outsideOre: exceptions, share: exceptions / found.sumOre }
}

function named(
  book: BudgetBook,
  tree: OrganisationTree,
  { id, unit, amountOre }: BudgetException,
): RenewedException {
  return { id, name: providerOf(book, tree, unit).name, amountOre }
}

function changedIn(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  day: string,
): readonly ChangedRules[] {
  const adopted = decidedYears(book)
  return ruleSetsOf(book, year).flatMap((version) => {
    const before = decidedRuleSet(book, version.id, year - 1)
    if (!before) return []
    const moved = compare(book, tree, version, before)
    const outside = proposedOutside(version, day)
    const tested = backTest(book, version, tree).filter((trial) => 'units' in trial)
    return [
      {
        ...{ id: version.id, title: version.document.title, year, version: version.version },
        ...(moved ? { movedShare: moved.movedOre / moved.sumOre } : {}),
        testedYears: tested.length,
        possibleYears: adopted.filter((each) => each < year && each >= year - backTestYears).length,
        ...(outside === undefined ? {} : { outside }),
      },
    ]
  })
}

function proposedOutside({ year, steps }: RuleSetVersion, day: string): string | undefined {
  const on = steps.find(({ step }) => step === 'proposed')?.on
  return on === undefined || isWithin(changeWindow(year, day), on) ? undefined : on
}
