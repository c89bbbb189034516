import type { Bilingual } from '#core/language.ts'
import type { Ore } from '#core/money.ts'
import { type BalanceLine, exceptionalReasons } from './balance-requirement.ts'
import { fiscalLawReferences } from './law-references.ts'
import type { FiscalNote } from './model.ts'
import { atLeastNothing, sumOre } from './ore.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

/** A deficit by the year in which it arose, and what is left of it. */
export interface Deficit {
  /** Year of the negative balance result. */
  readonly arisen: number
  /** Positive: what is left to restore. */
  readonly amountOre: Ore
  /** Last year in which it is to be restored. */
  readonly restoreBy: number
}

/** What the clock needs of a year. */
export interface RestorationYear {
  readonly year: number
  readonly balanceResultOre: Ore
  readonly exceptionalReasonsOre: Ore
  readonly exceptionalReasonsInside: boolean
  readonly openingDeficitOre?: Ore
}

export type RestorationLineId =
  | 'earlier-deficits'
  | 'after-earlier-deficits'
  | 'exceptional-reasons'
  | 'to-restore'

/** The lines in the order in which they are printed. */
export const restorationLineOrder: readonly RestorationLineId[] = [
  'earlier-deficits',
  'after-earlier-deficits',
  'exceptional-reasons',
  'to-restore',
]

export interface RestorationState {
  readonly year: number
  /** Deficits when the year begins, oldest first. */
  readonly opening: readonly Deficit[]
  /** What of them the year's surplus restored. */
  readonly restoredOre: Ore
  /** Deficits when the year ends, oldest first. */
  readonly remaining: readonly Deficit[]
  readonly deficitsToRestoreOre: Ore
  /** When the oldest of them is to be restored; absent where nothing is. */
  readonly restoreBy?: number
  /** Deficits whose last year has passed or is this one, without being restored. */
  readonly overdue: readonly Deficit[]
  readonly lines: readonly BalanceLine<RestorationLineId>[]
  readonly notes: readonly FiscalNote[]
}

/**
 * What is left to restore after each year: a negative balance result within three years (KL 11:12), the oldest first.
 * What exceptional reasons take away (KL 11:13) comes after the balance result, and lowers the year's own deficit
 * before the older ones.
 *
 * @param years in order, each at most once
 */
export function restoration(
  years: readonly RestorationYear[],
  rules: Pick<FiscalRules, 'restoreWithinYears'> = fiscalRules,
): readonly RestorationState[] {
  const states: RestorationState[] = []
  for (const year of years) states.push(stateOf(year, states.at(-1)?.remaining ?? [], rules))
  return states
}

function stateOf(
  year: RestorationYear,
  carried: readonly Deficit[],
  rules: Pick<FiscalRules, 'restoreWithinYears'>,
): RestorationState {
  const { opening, notes } = openingOf(year, carried, rules)
  const own = atLeastNothing(-year.balanceResultOre)
  const fresh = { arisen: year.year, amountOre: own, restoreBy: year.year + rules.restoreWithinYears }
  const restored = lower(opening, atLeastNothing(year.balanceResultOre))
  const excepted = year.exceptionalReasonsInside ? 0 : year.exceptionalReasonsOre
  const [lowered = fresh] = lower([fresh], excepted)
  const older = lower(restored, excepted - (own - lowered.amountOre))
  const remaining = [...older, lowered].filter(({ amountOre }) => amountOre > 0)
  const deficitsToRestoreOre = total(remaining)
  const restoreBy = remaining[0]?.restoreBy
  return {
    year: year.year,
    opening,
    restoredOre: sumOre([total(opening), -total(restored)]),
    remaining,
    deficitsToRestoreOre,
    ...(restoreBy === undefined ? {} : { restoreBy }),
    overdue: remaining.filter((deficit) => deficit.restoreBy <= year.year),
    lines: linesOf(year, total(opening), excepted, deficitsToRestoreOre),
    notes,
  }
}

/** Takes an amount from deficits, the first first. */
function lower(deficits: readonly Deficit[], amount: number): Deficit[] {
  let left = Math.max(0, amount)
  return deficits.map((deficit) => {
    const taken = Math.min(left, deficit.amountOre)
    left -= taken
    return { ...deficit, amountOre: sumOre([deficit.amountOre, -taken]) }
  })
}

function total(deficits: readonly Deficit[]): Ore {
  return sumOre(deficits.map(({ amountOre }) => amountOre))
}

function openingOf(
  { year, openingDeficitOre }: RestorationYear,
  carried: readonly Deficit[],
  { restoreWithinYears }: Pick<FiscalRules, 'restoreWithinYears'>,
): Pick<RestorationState, 'opening' | 'notes'> {
  if (openingDeficitOre === undefined || openingDeficitOre === total(carried)) {
    return { opening: carried, notes: [] }
  }
  const excess = openingDeficitOre - total(carried)
  if (excess < 0) {
    const opening = lower(carried, -excess).filter(({ amountOre }) => amountOre > 0)
    return { opening, notes: [lessThanCarried] }
  }
  // Nothing says when it arose. The year before is the latest that it can be, which gives the longest time.
  const unknown = { arisen: year - 1, amountOre: sumOre([excess]), restoreBy: year - 1 + restoreWithinYears }
  const opening = [...carried, unknown].toSorted((a, b) => a.arisen - b.arisen)
  return { opening, notes: [yearUnknown(unknown)] }
}

const lessThanCarried: FiscalNote = {
  code: 'opening-deficit-less-than-carried',
  text: {
    sv: 'Det ingående underskottet är mindre än det som åren före lämnar. Skillnaden räknas som återställd, det äldsta först.',
    en: 'The opening deficit is less than what the years before leave. The difference counts as restored, the oldest first.',
  },
}

function yearUnknown({ arisen, restoreBy }: Deficit): FiscalNote {
  return {
    code: 'opening-deficit-of-unknown-year',
    text: {
      sv: `Året då det ingående underskottet uppstod är inte angivet. Det räknas från ${arisen}, så att det ska vara återställt senast ${restoreBy}. Är det äldre är tiden kortare.`,
      en: `The year in which the opening deficit arose is not given. It is counted from ${arisen}, to be restored by ${restoreBy}. If it is older, the time is shorter.`,
    },
  }
}

function linesOf(
  { balanceResultOre, exceptionalReasonsInside }: RestorationYear,
  opening: Ore,
  excepted: number,
  toRestore: Ore,
): readonly BalanceLine<RestorationLineId>[] {
  const restore = fiscalLawReferences.restore
  const line = (
    id: RestorationLineId,
    label: Bilingual,
    amount: number,
    statute: string,
    kind: BalanceLine['kind'],
  ): BalanceLine<RestorationLineId> => ({ id, label, statute, amountOre: sumOre([amount || 0]), kind })
  return [
    line('earlier-deficits', earlier, -opening, restore, 'item'),
    line('after-earlier-deficits', afterEarlier, balanceResultOre - opening, restore, 'sum'),
    ...(exceptionalReasonsInside
      ? []
      : [
          line(
            'exceptional-reasons',
            exceptionalReasons,
            excepted,
            fiscalLawReferences['restore-exception'],
            'item',
          ),
        ]),
    line('to-restore', toRestoreLabel, toRestore, restore, 'sum'),
  ]
}

const earlier: Bilingual = { sv: 'Underskott från tidigare år', en: 'Deficits from earlier years' }
const afterEarlier: Bilingual = {
  sv: 'Summa efter tidigare underskott',
  en: 'Sum after earlier deficits',
}
const toRestoreLabel: Bilingual = {
  sv: 'Balanskravsunderskott att återställa',
  en: 'Deficit to restore',
}
