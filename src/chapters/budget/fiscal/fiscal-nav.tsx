import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { Language } from '#core/language.ts'

export type FiscalRoomName =
  | 'panel'
  | 'demography'
  | 'guidelines'
  | 'companies'
  | 'reserve'
  | 'ladder'
  | 'year'

/** The way between the rooms of the budget, with those of the finances under it. A year's figures are under none of them. */
export function FiscalNav({
  here,
  language,
}: {
  readonly here: FiscalRoomName
  readonly language: Language
}) {
  return <BudgetNav here={here === 'year' ? 'finances' : here} language={language} />
}
