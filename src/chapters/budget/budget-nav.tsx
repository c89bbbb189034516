import type { Bilingual, Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { RoomNav } from '#web/ui/room-nav/room-nav.tsx'

/** The rooms of Budget, in the order in which one meets the questions. */
const rooms = [
  { id: 'year', label: { sv: 'Årets budget', en: "The year's budget" }, to: 'budget' },
  { id: 'rules', label: { sv: 'Regler och priser', en: 'Rules and prices' }, to: 'ruleSets' },
  { id: 'calendar', label: { sv: 'Årshjul', en: 'Calendar' }, to: 'budgetCalendar' },
  { id: 'assumptions', label: { sv: 'Antaganden', en: 'Assumptions' }, to: 'assumptions' },
  { id: 'investments', label: { sv: 'Investeringar', en: 'Investments' }, to: 'investments' },
  { id: 'comments', label: { sv: 'Synpunkter', en: 'Comments' }, to: 'budgetComments' },
  { id: 'consequences', label: { sv: 'Kvalitet', en: 'Quality' }, to: 'consequences' },
  { id: 'talks', label: { sv: 'Dialog', en: 'Dialogue' }, to: 'budgetTalks' },
  { id: 'finances', label: { sv: 'Ekonomi', en: 'Finances' }, to: 'fiscal' },
  { id: 'alternatives', label: { sv: 'Alternativ', en: 'Alternatives' }, to: 'budgetAlternatives' },
  { id: 'transfer', label: { sv: 'In och ut', en: 'In and out' }, to: 'budgetTransfer' },
] as const satisfies readonly { id: string; label: Bilingual; to: string }[]

export type BudgetRoomName = (typeof rooms)[number]['id']

const name: Bilingual = { sv: 'Budget', en: 'Budget' }

/** The way between the rooms of the chapter. @param here absent on pages that are under none of them */
export function BudgetNav({
  here,
  language,
}: {
  readonly here?: BudgetRoomName
  readonly language: Language
}) {
  const to = path(language)
  const shown = rooms.map((room) => ({ id: room.id, label: room.label[language], href: to[room.to]() }))
  return <RoomNav label={name[language]} rooms={shown} here={here} />
}
