import { reachOf } from '#chapters/goals/index.ts'
import type { Activity, GoalVersion } from '#chapters/goals/model.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import { uniformsFor } from '#demo/draws.ts'
import { exampleDay } from '#demo/example-day.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { duties } from './duties.ts'
import { silences } from './silence.ts'

const texts: Readonly<Record<Activity['kind'], readonly string[]>> = {
  done: [
    'Arbetslaget valde två saker att pröva till nästa avstämning.',
    'En rutin ändrades och skrevs in i verksamhetsplanen.',
    'Två medarbetare besökte en enhet som har kommit längre.',
    'Det som prövades i våras är nu vårt vanliga sätt att arbeta.',
    'En halv planeringsdag ägnades åt målet.',
  ],
  measured: [
    'Värdet lästes av och jämfördes med förra gången.',
    'Måttet följdes upp grupp för grupp.',
    'En egen avstämning gjordes inför dialogen.',
  ],
  money: [
    'Pengar avsattes för vikarier under utbildningsdagen.',
    'En halv tjänst flyttades till arbetet med målet.',
    'Material köptes in inom ramen.',
  ],
  dialogue: [
    'Målet togs upp i dialogen med närmaste chef.',
    'Målet stod på dagordningen för arbetsplatsträffen.',
    'Brukare, elever eller vårdnadshavare fick ge sin syn.',
  ],
}

/** Half-years from 2022 until the example's day. */
const halves = [2022, 2023, 2024, 2025, 2026].flatMap((year) => [
  { from: `${year}-01-01`, to: `${year}-06-30`, months: [2, 3, 4, 5] },
  {
    from: `${year}-07-01`,
    to: year === 2026 ? exampleDay : `${year}-12-31`,
    months: year === 2026 ? [8, 9] : [8, 9, 10, 11],
  },
])

/**
 * What units have done for the goals that reach them: one or two traces each half-year, drawn, but none where the
 * example tells of silence or the committee has set the goal aside.
 */
export function drawActivities(versions: readonly GoalVersion[]): readonly Activity[] {
  const byGoal = Map.groupBy(versions, ({ goal }) => goal)
  return halves.flatMap((half) => {
    const tree = treeAt(exampleOrganisation, half.to)
    return [...byGoal.values()].flatMap((ofGoal) => {
      const version = ofGoal.findLast(({ from }) => from <= half.from)
      return version && version.edit !== 'dropped' ? tracesOf(version, half, tree) : []
    })
  })
}

function tracesOf(version: GoalVersion, half: (typeof halves)[number], tree: OrganisationTree): Activity[] {
  return reachOf(version, tree).flatMap(({ node }) => {
    const { goal } = version
    if (isSilent(goal, node, half) || isSetAside(goal, node, half.from)) return []
    const random = uniformsFor(`activity ${goal} ${node} ${half.from}`)
    const often = version.kind === 'unit' ? 0.6 : 0.15
    return Array.from({ length: random() < often ? 2 : 1 }, (): Activity => {
      const kind = kindOf(random())
      const day = `${half.from.slice(0, 4)}-${twoDigits(pick(half.months, random()))}-${twoDigits(1 + Math.floor(28 * random()))}`
      return {
        goal,
        place: node,
        kind,
        text: pick(texts[kind], random()),
        on: day > half.to ? half.to : day,
        who: 'Exempeldata',
      }
    })
  })
}

function kindOf(draw: number): Activity['kind'] {
  if (draw < 0.4) return 'done'
  if (draw < 0.7) return 'dialogue'
  return draw < 0.9 ? 'measured' : 'money'
}

function isSilent(goal: string, place: string, { from, to }: { from: string; to: string }): boolean {
  return silences.some(
    (silence) =>
      silence.goal === goal &&
      silence.place === place &&
      silence.from <= to &&
      from < (silence.until ?? '9999'),
  )
}

function isSetAside(goal: string, place: string, day: string): boolean {
  return (
    duties.findLast((duty) => duty.goal === goal && duty.place === place && duty.from <= day)?.status ===
    'prioritised-down'
  )
}

function pick<T>(list: readonly T[], draw: number): T {
  const found = list[Math.min(list.length - 1, Math.floor(draw * list.length))]
  if (found === undefined) throw new RangeError('there is nothing to pick from')
  return found
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
