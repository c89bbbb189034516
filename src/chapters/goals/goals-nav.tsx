import type { Bilingual, Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { RoomNav } from '#web/ui/room-nav/room-nav.tsx'

type Paths = ReturnType<typeof path>

/** The views of the goals, in the order in which one asks. */
const views = {
  tree: { label: { sv: 'Målträd', en: 'Goal tree' }, href: (to) => to.goals() },
  grid: { label: { sv: 'Mål och enheter', en: 'Goals and units' }, href: (to) => to.goalGrid() },
  conflicts: { label: { sv: 'Målkonflikter', en: 'Goal conflicts' }, href: (to) => to.goalConflicts() },
  load: { label: { sv: 'Belastning', en: 'Load' }, href: (to) => to.goalLoad() },
  overTime: { label: { sv: 'Över tid', en: 'Over time' }, href: (to) => to.goalsOverTime() },
  national: { label: { sv: 'Nationella mål', en: 'National goals' }, href: (to) => to.nationalGoals() },
  coverage: { label: { sv: 'Kärnuppdraget', en: 'Core mission' }, href: (to) => to.goalCoverage() },
  talks: { label: { sv: 'Samtal om målen', en: 'Talks on goals' }, href: (to) => to.goalTalks() },
} as const satisfies Record<string, { label: Bilingual; href: (to: Paths) => string }>

export type GoalsView = keyof typeof views

const label: Bilingual = { sv: 'Mål', en: 'Goals' }

/** The way between the pages about goals. @param here the one that is shown; absent on the page of a single goal */
export function GoalsNav({ here, language }: { here?: GoalsView; language: Language }) {
  const to = path(language)
  const rooms = Object.entries(views).map(([id, view]) => ({
    id,
    label: view.label[language],
    href: view.href(to),
  }))
  return <RoomNav label={label[language]} rooms={rooms} here={here} language={language} />
}
