import type { ContributionLink, GoalVersion, Measure } from '#chapters/goals/model.ts'

/** What a budget, or a committee's plan, says of a goal: everything but what follows from the goal and the year. */
type Content = Pick<
  GoalVersion,
  'kind' | 'wording' | 'owner' | 'reaches' | 'horizon' | 'decision' | 'anchor' | 'measures'
>

/** What a year brought a goal. `edit` is what the author called it: in one case on purpose not what it was. */
export interface YearsEdit extends Partial<Omit<Content, 'owner'>> {
  readonly edit: GoalVersion['edit']
  readonly reason?: string
  readonly consequence?: string
  /** For a goal that loses what it rested on. */
  readonly withoutAnchor?: true
}

export interface GoalStory extends Pick<Content, 'kind' | 'wording' | 'owner' | 'horizon' | 'anchor'> {
  readonly goal: string
  readonly reaches?: readonly string[]
  readonly measures?: readonly Measure[]
  /** First year. */
  readonly since: number
  /** First year without it. */
  readonly until?: number
  /** What the goal contributes to. */
  readonly under?: readonly Under[]
  /** What happened in a year; a year that isn't named carried the goal as it was. */
  readonly years?: Readonly<Record<number, YearsEdit>>
}

/** Contributes to the parent, because …, in the years from – until. */
export interface Under {
  readonly parent: string
  readonly because: string
  readonly since?: number
  readonly until?: number
  readonly usedAsIs?: true
}

/** When a body's goals for a year begin to hold, and by which decision. */
export type Decisions = Readonly<Record<number, { readonly from: string; readonly decision: string }>>

export interface GoalsOf {
  readonly versions: readonly GoalVersion[]
  readonly links: readonly ContributionLink[]
}

/** The last year that has a plan. */
const lastYear = 2026

/**
 * Tells goals through the years: a version a year, each with the decision of its year.
 *
 * @param who registers them
 */
export function tell(stories: readonly GoalStory[], decisions: Decisions, who: string): GoalsOf {
  return {
    versions: stories.flatMap((story) => versionsOf(story, decisions, who)),
    links: stories.flatMap((story) => linksOf(story, decisions)),
  }
}

function versionsOf(story: GoalStory, decisions: Decisions, who: string): GoalVersion[] {
  const { goal, since, until, years = {} } = story
  const versions: GoalVersion[] = []
  let holds: Content = { ...contentOf(story), decision: '' }
  for (let year = since; year <= Math.min(until ?? lastYear, lastYear); year++) {
    const {
      edit,
      reason = '',
      consequence = '',
      withoutAnchor,
      ...changed
    } = years[year] ?? plain(story, year)
    const { from, decision } = dayOf(decisions, year)
    holds = { ...holds, decision, ...changed }
    const { anchor, ...bare } = holds
    versions.push({
      goal,
      version: versions.length + 1,
      edit,
      from,
      ...bare,
      ...(anchor && !withoutAnchor ? { anchor } : {}),
      reason,
      consequence,
      who,
      at: `${registeredOn(holds.decision, from)}T14:00:00.000Z`,
    })
  }
  return versions
}

function contentOf({ kind, wording, owner, reaches = [], horizon, anchor, measures = [] }: GoalStory) {
  return { kind, wording, owner, reaches, horizon, measures, ...(anchor ? { anchor } : {}) }
}

function plain({ since, until }: GoalStory, year: number): YearsEdit {
  if (year === since) return { edit: 'new' }
  return { edit: year === until ? 'dropped' : 'carried' }
}

function linksOf({ goal, since, until, under = [] }: GoalStory, decisions: Decisions): ContributionLink[] {
  return under.map((link) => {
    const ends = Math.min(link.until ?? 9999, until ?? 9999)
    return {
      child: goal,
      parent: link.parent,
      mechanism: link.because,
      usedAsIs: link.usedAsIs ?? false,
      from: dayOf(decisions, link.since ?? since).from,
      ...(ends <= lastYear ? { until: dayOf(decisions, ends).from } : {}),
    }
  })
}

function dayOf(decisions: Decisions, year: number) {
  const found = decisions[year]
  if (!found) throw new RangeError(`there is no plan for ${year}`)
  return found
}

/** The day of the decision where it names one: `KF 2023-11-27 § 142`. */
function registeredOn(decision: string, from: string): string {
  return /\d{4}-\d\d-\d\d/.exec(decision)?.[0] ?? from
}

/**
 * A measure in one line.
 *
 * @param path baseline and targets: `2021:80.1 → 2024:85 2025:87`
 */
export function measure(
  id: string,
  title: string,
  [unit, better, path, reportsPerYear = 1, kpi]: readonly [
    unit: string,
    better: Measure['better'],
    path: string,
    reportsPerYear?: number,
    kpi?: string,
  ],
): Measure {
  const [start = '', goal = ''] = path.split(' → ')
  const [baseline] = levels(start)
  return {
    id,
    title,
    ...(kpi === undefined ? {} : { kpi }),
    unit,
    better,
    ...(baseline ? { baseline } : {}),
    targets: levels(goal),
    reportsPerYear,
  }
}

function levels(written: string): { year: number; value: number }[] {
  return written
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [year, value] = each.split(':').map(Number)
      return { year: year ?? 0, value: value ?? 0 }
    })
}
