import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { RoomNav } from '#web/ui/room-nav/room-nav.tsx'
import { fiscalRoomTexts } from './fiscal-room-texts.ts'

export type FiscalRoomName = 'panel' | 'demography' | 'guidelines' | 'reserve' | 'ladder' | 'year'

/** The way between the rooms of the budget, and under it between those of the finances. */
export function FiscalNav({
  here,
  language,
}: {
  readonly here: FiscalRoomName
  readonly language: Language
}) {
  const to = path(language)
  const { rooms } = fiscalRoomTexts[language]
  const shown = [
    { id: 'panel', label: rooms.panel, href: to.fiscal() },
    { id: 'demography', label: rooms.demography, href: to.demography() },
    { id: 'guidelines', label: rooms.guidelines, href: to.fiscalGuidelines() },
    { id: 'reserve', label: rooms.reserve, href: to.reserve() },
    { id: 'ladder', label: rooms.ladder, href: to.actionLadder() },
  ]
  return (
    <>
      <BudgetNav here="finances" language={language} />
      <RoomNav label={rooms.label} rooms={shown} here={here} />
    </>
  )
}
