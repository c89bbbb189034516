import type { FiscalPanel } from '#chapters/budget/fiscal/fiscal-panel.ts'
import { writeLimit } from '#chapters/budget/fiscal/measure-words.ts'
import { type FiscalPanelYear, panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { formatMoney, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'

/**
 * How the finances stand, from the facts: the budget year's result against its guideline, what is left to restore, and
 * what may be set aside. Nothing where there is no year.
 */
export function panelSentence(panel: FiscalPanel): Bilingual | undefined {
  const year = panelYear(panel, panel.budgetYear)
  if (!year) return undefined
  const say = (language: Language) =>
    [result(panel, year, language), deficits(panel, year, language)].join(' ')
  return { sv: say('sv'), en: say('en') }
}

const names = {
  sv: { outcome: 'Bokslutet', forecast: 'Prognosen för', budget: 'Budgeten', plan: 'Planen för' },
  en: {
    outcome: 'The outcome of',
    forecast: 'The forecast of',
    budget: 'The budget for',
    plan: 'The plan for',
  },
} as const

function result(panel: FiscalPanel, year: FiscalPanelYear, language: Language): string {
  const money = formatMoney(year.figures.resultOre, language)
  const share = year.measures['result-share']
  const name = `${names[language][year.stage]} ${year.year}`
  const against = guidelineWords(panel, year, language)
  if (share === undefined) {
    return language === 'sv' ? `${name} ger ett resultat på ${money}.` : `${name} gives a result of ${money}.`
  }
  const percent = formatPercent(share, language)
  return language === 'sv'
    ? `${name} ger ett resultat på ${money}, ${percent} av skatter och bidrag${against}.`
    : `${name} gives a result of ${money}, ${percent} of taxes and grants${against}.`
}

/** ', under riktlinjen minst 2,0 %' */
function guidelineWords(panel: FiscalPanel, { year }: FiscalPanelYear, language: Language): string {
  const found = panel.guidelines.find(({ guideline }) => guideline.measure === 'result-share')
  const met = found?.years.find((each) => each.year === year)?.met
  if (!found || met === undefined || found.guideline.overYears > 1) return ''
  const limit = writeLimit('result-share', found.guideline.limit, language)
  const thumb = found.guideline.decision === ''
  if (language === 'sv') {
    return `, ${met ? 'som når' : 'under'} ${thumb ? 'tumregeln' : 'den egna riktlinjen'} ${limit}`
  }
  return `, ${met ? 'which meets' : 'below'} ${thumb ? 'the rule of thumb of' : 'our own guideline of'} ${limit}`
}

function deficits(panel: FiscalPanel, year: FiscalPanelYear, language: Language): string {
  const late = panel.years.flatMap(({ overdue }) => overdue)[0]
  if (late) {
    const left = formatMoney(late.amountOre, language)
    return language === 'sv'
      ? `Underskottet ${late.arisen} återställs inte i tid: ${left} är kvar efter ${late.restoreBy}.`
      : `The deficit of ${late.arisen} is not restored in time: ${left} is left after ${late.restoreBy}.`
  }
  if (year.restoreBy !== undefined) {
    const left = formatMoney(year.deficitsToRestoreOre, language)
    return language === 'sv'
      ? `${left} är kvar att återställa, senast ${year.restoreBy}.`
      : `${left} is left to restore, by ${year.restoreBy}.`
  }
  const room = year.room && formatMoney(year.room.reservableOre, language)
  if (language === 'sv') {
    return `Inget underskott är kvar att återställa${room ? `, och ${room} får sättas av till reserven` : ''}.`
  }
  return `No deficit is left to restore${room ? `, and ${room} may be set aside to the reserve` : ''}.`
}
