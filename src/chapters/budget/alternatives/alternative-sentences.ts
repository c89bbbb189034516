import { formatInScale, formatKronor, formatList, formatMoney } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Recomputed, YearBalance } from './recompute.ts'

/** What an amount of öre is in the unit that suits it. */
export function sayOre(ore: number, language: Language, signed = false): string {
  return formatKronor(ore / 100, language, { signed })
}

/** A frame as it is written in the builder: tenths of a million, all alike. The browser writes it the same. */
export function sayFrame(ore: number, language: Language): string {
  return formatInScale(ore / 100, 'mnkr', language)
}

/** Whether the budget balances, and by how much, with the planned years after it: the verdict of every page. */
export function balanceSentence(balance: readonly YearBalance[], language: Language): string {
  const [first, ...plan] = balance
  if (!first) return ''
  return [firstSentence(first)[language], planSentence(plan)?.[language]].filter(Boolean).join(' ')
}

function firstSentence({ year, resultOre, balances, deficitOre }: YearBalance): Bilingual {
  if (resultOre === undefined) {
    return {
      sv: `Det går inte att säga om budgeten för ${year} går ihop: kommunens resultat, skatter och bidrag för året saknas här.`,
      en: `It can’t be said whether the budget for ${year} balances: the municipality’s result, taxes and grants of the year are missing here.`,
    }
  }
  if (balances) {
    return {
      sv: `Budgeten går ihop ${year}, med ett överskott på ${formatMoney(resultOre, 'sv')}.`,
      en: `The budget balances in ${year}, with a surplus of ${formatMoney(resultOre, 'en')}.`,
    }
  }
  if (deficitOre === 0) {
    return {
      sv: `Intäkter och kostnader är lika stora ${year}. Intäkterna ska överstiga kostnaderna (KL 11:5).`,
      en: `Income and costs are the same in ${year}. Income shall exceed costs (KL 11:5).`,
    }
  }
  return {
    sv: `Underskott ${sayOre(deficitOre ?? 0, 'sv')} ${year}.`,
    en: `Deficit of ${sayOre(deficitOre ?? 0, 'en')} in ${year}.`,
  }
}

function planSentence(plan: readonly YearBalance[]): Bilingual | undefined {
  const known = plan.filter(({ resultOre }) => resultOre !== undefined)
  if (known.length === 0) return undefined
  const short = known.filter(({ balances }) => !balances)
  const names = (years: readonly YearBalance[], language: Language) =>
    formatList(
      years.map(({ year }) => String(year)),
      language,
    )
  if (short.length === 0) {
    return {
      sv: `Planen för ${names(known, 'sv')} går också ihop.`,
      en: `The plan for ${names(known, 'en')} balances too.`,
    }
  }
  const missing = (language: Language) =>
    formatList(
      short.map(({ year, deficitOre = 0 }) => `${year} (${sayOre(deficitOre, language)})`),
      language,
    )
  return {
    sv: `Planen har underskott ${missing('sv')}.`,
    en: `The plan has a deficit in ${missing('en')}.`,
  }
}

/** How far the budget is from the base proposal in its first year. */
export function distanceSentence({ money, frames }: Recomputed, language: Language): string {
  const [first] = money
  const changed = frames.filter(({ ownOre }) => ownOre !== 0).length
  if (!first) return ''
  const more = first.netCostOre
  const revenue = (first.taxOre ?? 0) + first.otherRevenueOre
  const cost: Bilingual =
    more === 0
      ? changed === 0
        ? { sv: 'Ramarna är som i grundförslaget', en: 'The frames are as in the base proposal' }
        : {
            sv: `${changed} ramar är ändrade inom samma summa`,
            en: `${changed} frames are changed within the same sum`,
          }
      : {
          sv: `Verksamheten får ${sayOre(Math.abs(more), 'sv')} ${more > 0 ? 'mer' : 'mindre'} än i grundförslaget`,
          en: `Services get ${sayOre(Math.abs(more), 'en')} ${more > 0 ? 'more' : 'less'} than in the base proposal`,
        }
  const income: Bilingual =
    revenue === 0
      ? { sv: 'intäkterna är desamma', en: 'revenue is the same' }
      : {
          sv: `intäkterna blir ${sayOre(Math.abs(revenue), 'sv')} ${revenue > 0 ? 'högre' : 'lägre'}`,
          en: `revenue becomes ${sayOre(Math.abs(revenue), 'en')} ${revenue > 0 ? 'higher' : 'lower'}`,
        }
  return language === 'sv' ? `${cost.sv}, och ${income.sv}.` : `${cost.en}, and ${income.en}.`
}

/** How many units win and lose. */
export function unitsSentence({ units }: Recomputed, language: Language): string {
  const more = units.filter(({ changeOre }) => changeOre > 0).length
  const less = units.filter(({ changeOre }) => changeOre < 0).length
  const same = units.length - more - less
  if (more + less === 0) {
    return language === 'sv'
      ? `Alla ${units.length} enheter får som i grundförslaget.`
      : `All ${units.length} units get what the base proposal gives.`
  }
  return language === 'sv'
    ? `${more} enheter får mer, ${less} får mindre och ${same} får som i grundförslaget.`
    : `${more} units get more, ${less} get less and ${same} get what the base proposal gives.`
}
