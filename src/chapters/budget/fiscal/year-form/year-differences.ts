import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { fiscalStages, type PlanYear } from '#chapters/budget/fiscal/model.ts'
import { type Difference, differences } from '#chapters/budget/newer-version.tsx'
import type { Language } from '#core/language.ts'
import { asItStands, type WrittenYear, writtenYear } from './written-year.ts'
import { yearFields } from './year-fields.ts'
import { yearFormTexts } from './year-form-texts.ts'

/** In which lines a year that is there and what was sent differ. */
export function yearDifferences(
  saved: PlanYear | undefined,
  sent: WrittenYear,
  language: Language,
): readonly Difference[] {
  const { sv, en } = yearFormTexts
  const stage = {
    ...{ name: 'stage', label: { sv: sv.stage, en: en.stage } },
    say: (value: string) => {
      const found = fiscalStages.find((each) => each === value)
      return found ? fiscalRoomTexts[language].stages[found] : value
    },
  }
  return differences([stage, ...yearFields], saved ? writtenYear(saved) : {}, asItStands(sent))
}
