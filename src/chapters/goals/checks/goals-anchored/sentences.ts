import { addressOf } from '#chapters/goals/addresses.ts'
import type { AnchorView } from '#chapters/goals/coverage/anchor-ratings.ts'
import type { CoreCostCoverage } from '#chapters/goals/coverage/core-cost.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { formatList, formatMoney, formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  /** Goals that are to have an anchor. */
  readonly judged: number
  /** Policy directions in force: kept by political decision, outside the units' follow-up. */
  readonly directions: number
  /** Goals without an anchor. */
  readonly anchorless: number
  /** The same by name, where there are more than the limit. */
  readonly withoutAnchor: readonly GoalVersion[]
  /** Goals whose anchor too many units find unclear. */
  readonly unclear: readonly AnchorView[]
  /** Whether five units or more have rated any goal's anchor. */
  readonly isRated: boolean
  readonly coverage?: CoreCostCoverage
  /** Share of the core cost that no anchored goal reaches, 0–1. */
  readonly uncovered: number
  readonly isUncovered: boolean
}

/** How many are named in the sentence itself. */
const named = 3

export const noGoals: Missing = {
  text: {
    sv: 'Inga mål gäller. Lägg in kommunens mål och vad vart och ett vilar på.',
    en: 'No goals are in force. Add the goals of the municipality and what each rests on.',
  },
  href: addressOf.add,
}

export const noCosts: Missing = {
  text: {
    sv: 'Det går inte att säga hur stor del av kärnuppdraget som förankrade mål når: nettokostnader för enheter med verksamhetskod saknas.',
    en: 'It is not possible to say how much of the core mission anchored goals reach: there are no net costs of units with an activity code.',
  },
  href: addressOf.coverage,
}

export function withoutAnchorEvidence({ goal, wording }: GoalVersion): Evidence {
  return {
    text: {
      sv: `”${wording}”: ingen lag, förordning eller reglemente med dem det är till för är angiven.`,
      en: `“${wording}”: no statute, regulation or standing orders, with those it is for, has been given.`,
    },
    href: addressOf.goal(goal),
  }
}

export function unclearEvidence({ goal, rated, unclear = 0 }: AnchorView): Evidence {
  return {
    text: {
      sv: `”${goal.wording}”: ${formatPercent(unclear, 'sv')} av de ${formatNumber(rated, 'sv')} enheter som har svarat tycker att ankaret är otydligt.`,
      en: `“${goal.wording}”: ${formatPercent(unclear, 'en')} of the ${formatNumber(rated, 'en')} units that have answered find the anchor unclear.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

export function placeEvidence({ place, ore }: CoreCostCoverage['uncoveredPlaces'][number]): Evidence {
  return {
    text: {
      sv: `${place.name}: inget förankrat mål når ${formatMoney(toOre(ore), 'sv')} av kärnkostnaden.`,
      en: `${place.name}: no anchored goal reaches ${formatMoney(toOre(ore), 'en')} of the core cost.`,
    },
    href: addressOf.coverage,
  }
}

export function coverageEvidence({ year, core }: CoreCostCoverage): Evidence {
  return {
    text: {
      sv: `Kärnverksamhetens nettokostnad ${year}, ${formatMoney(toOre(core), 'sv')}, och de mål som når den.`,
      en: `The net cost of the core services in ${year}, ${formatMoney(toOre(core), 'en')}, and the goals that reach it.`,
    },
    href: addressOf.coverage,
  }
}

export function sayPass(finding: Finding): Bilingual {
  const { uncovered, coverage, directions } = finding
  const year = coverage?.year ?? ''
  const anchored = anchoredIn(finding)
  return {
    sv: `${anchored.sv} i lag, förordning eller reglemente. Förankrade mål når ${formatPercent(1 - uncovered, 'sv')} av kärnverksamhetens nettokostnad ${year}.${directionsIn(directions, 'sv')}`,
    en: `${anchored.en} in statute, regulation or standing orders. Anchored goals reach ${formatPercent(1 - uncovered, 'en')} of the net cost of the core services in ${year}.${directionsIn(directions, 'en')}`,
  }
}

function anchoredIn({ judged, anchorless }: Pick<Finding, 'judged' | 'anchorless'>): Bilingual {
  const [all, some] = [judged, judged - anchorless]
  if (anchorless > 0) {
    return {
      sv: `${formatNumber(some, 'sv')} av ${formatNumber(all, 'sv')} mål har ett ankare`,
      en: `${formatNumber(some, 'en')} of ${formatNumber(all, 'en')} goals have an anchor`,
    }
  }
  return all === 1
    ? { sv: 'Det enda målet har ett ankare', en: 'The only goal has an anchor' }
    : {
        sv: `Vart och ett av de ${formatNumber(all, 'sv')} målen har ett ankare`,
        en: `Each of the ${formatNumber(all, 'en')} goals has an anchor`,
      }
}

export function remarkOn({ isRated }: Pick<Finding, 'isRated'>): Bilingual | undefined {
  if (isRated) return undefined
  return {
    sv: 'Hur tydliga ankarna är för enheterna är inte känt: färre än fem enheter har svarat om något mål.',
    en: 'How clear the anchors are to the units is not known: fewer than five units have answered on any goal.',
  }
}

export function sayFail(finding: Finding): Bilingual {
  return {
    sv: `${partsOf(finding, 'sv')} Handboken säger att mål långt från kärnuppdraget blir otydliga längre ned i organisationen.`,
    en: `${partsOf(finding, 'en')} The handbook says that goals far from the core mission grow unclear further down in the organisation.`,
  }
}

function partsOf(
  { judged, withoutAnchor, unclear, uncovered, isUncovered, coverage }: Finding,
  language: Language,
): string {
  const figure = (count: number) => formatNumber(count, language)
  const share = formatPercent(uncovered, language)
  const bare = listed(withoutAnchor, language)
  const doubted = listed(
    unclear.map(({ goal }) => goal),
    language,
  )
  const parts =
    language === 'sv'
      ? [
          withoutAnchor.length > 0 &&
            `Av ${figure(judged)} mål saknar ${figure(withoutAnchor.length)} ett ankare i lag, förordning eller reglemente: ${bare}. Ange ankaret, eller besluta om målet som inriktning; då belastar det inte enheternas uppföljning.`,
          unclear.length > 0 &&
            `Många enheter tycker att ankaret är otydligt för ${doubted}. Förklara vad målet vilar på och vem det är till för.`,
          isUncovered &&
            `Inget förankrat mål når ${share} av kärnverksamhetens nettokostnad ${coverage?.year ?? ''}.`,
        ]
      : [
          withoutAnchor.length > 0 &&
            `Of ${figure(judged)} goals, ${figure(withoutAnchor.length)} ${withoutAnchor.length === 1 ? 'lacks' : 'lack'} an anchor in statute, regulation or standing orders: ${bare}. Give the anchor, or decide on the goal as a policy direction; it then does not burden the follow-up of units.`,
          unclear.length > 0 &&
            `Many units find the anchor of ${doubted} unclear. Explain what the goal rests on and whom it serves.`,
          isUncovered &&
            `No anchored goal reaches ${share} of the net cost of the core services in ${coverage?.year ?? ''}.`,
        ]
  return parts.filter(Boolean).join(' ')
}

function listed(goals: readonly GoalVersion[], language: Language): string {
  const names = goals
    .slice(0, named)
    .map(({ wording }) => (language === 'sv' ? `”${wording}”` : `“${wording}”`))
  const rest = goals.length - names.length
  if (rest === 0) return formatList(names, language)
  return formatList(
    [...names, `${formatNumber(rest, language)} ${language === 'sv' ? 'till' : 'more'}`],
    language,
  )
}

function directionsIn(count: number, language: Language): string {
  if (count === 0) return ''
  if (language === 'sv') {
    return count === 1
      ? ' En inriktning är beslutad vid sidan av målen.'
      : ` ${formatNumber(count, 'sv')} inriktningar är beslutade vid sidan av målen.`
  }
  return count === 1
    ? ' One policy direction has been decided beside the goals.'
    : ` ${formatNumber(count, 'en')} policy directions have been decided beside the goals.`
}
