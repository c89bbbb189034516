import { formatMoney } from '#core/format.ts'
import type { Ore } from '#core/money.ts'
import {
  type BalanceLine,
  type BalanceLineId,
  balanceRequirement,
  type OldReserveUse,
} from './balance-requirement.ts'
import type { FiscalNote, FiscalYear } from './model.ts'
import { sumOre } from './ore.ts'
import { reservationNotes, useNotes } from './reserve-notes.ts'
import { type Deficit, type RestorationLineId, type RestorationState, restoration } from './restoration.ts'
import { type ReserveRoom, reserveRoom, type UsableReserve, usableReserve } from './result-reserve.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'
import { signNotes, unitNotes } from './sign-notes.ts'

/** A year held against the balance requirement, with what is left to restore and the room for reserve. */
export interface CalculatedYear {
  readonly year: number
  /** The whole calculation in the order in which it is printed. */
  readonly lines: readonly BalanceLine<BalanceLineId | RestorationLineId>[]
  readonly adjustedResultOre: Ore
  /** Absent where no older result equalisation reserve is used. */
  readonly oldReserve?: OldReserveUse
  readonly balanceResultOre: Ore
  /** What was left to restore when the year began. */
  readonly openingDeficitOre: Ore
  readonly deficitsToRestoreOre: Ore
  readonly restoreBy?: number
  /** What is left when the year ends, oldest first. */
  readonly deficits: readonly Deficit[]
  readonly overdue: readonly Deficit[]
  /** Absent where taxes and grants aren't given. */
  readonly room?: ReserveRoom
  /** Absent where no reserve is given. */
  readonly usable?: UsableReserve
  readonly notes: readonly FiscalNote[]
}

/**
 * The whole calculation, year by year.
 *
 * @param years in any order, each at most once
 * @handbook BUD-8
 */
export function calculate(
  years: readonly FiscalYear[],
  rules: FiscalRules = fiscalRules,
): readonly CalculatedYear[] {
  const ordered = years.toSorted((a, b) => a.year - b.year)
  const requirements = ordered.map((year) => balanceRequirement(year, rules))
  const states = restoration(
    ordered.map((year, at) => ({
      ...year,
      balanceResultOre: requirements[at]?.balanceResultOre ?? year.resultOre,
    })),
    rules,
  )
  return ordered.flatMap((year, at) => {
    const requirement = requirements[at]
    const state = states[at]
    if (!requirement || !state) return []
    const openingDeficitOre = sumOre(state.opening.map(({ amountOre }) => amountOre))
    const room = reserveRoom(year, requirement.adjustedResultOre, openingDeficitOre, rules)
    const usable = usableReserve(year, rules)
    return [
      {
        year: year.year,
        ...{
          adjustedResultOre: requirement.adjustedResultOre,
          balanceResultOre: requirement.balanceResultOre,
        },
        ...(requirement.oldReserve ? { oldReserve: requirement.oldReserve } : {}),
        lines: [...requirement.lines, ...state.lines],
        openingDeficitOre,
        deficitsToRestoreOre: state.deficitsToRestoreOre,
        ...(state.restoreBy === undefined ? {} : { restoreBy: state.restoreBy }),
        ...{ deficits: state.remaining, overdue: state.overdue },
        ...(room === undefined ? {} : { room }),
        ...(usable === undefined ? {} : { usable }),
        notes: [
          ...gapNote(ordered[at - 1]?.year, year.year),
          ...signNotes(year),
          ...unitNotes(year),
          ...state.notes,
          ...reservationNotes(year, room),
          ...useNotes(year, usable, rules),
          ...overdueNotes(state),
        ],
      },
    ]
  })
}

function gapNote(before: number | undefined, year: number): FiscalNote[] {
  if (before === undefined || before === year - 1) return []
  return [
    {
      code: 'years-missing',
      text: {
        sv: `Åren mellan ${before} och ${year} saknas. Underskott räknas vidare som om inget hände då.`,
        en: `The years between ${before} and ${year} are missing. Deficits are carried on as if nothing happened then.`,
      },
    },
  ]
}

function overdueNotes({ overdue }: RestorationState): FiscalNote[] {
  return overdue.map(({ arisen, amountOre, restoreBy }) => ({
    code: 'not-restored-in-time',
    text: {
      sv: `Av underskottet ${arisen} är ${formatMoney(amountOre, 'sv')} inte återställt vid utgången av ${restoreBy}, som är det sista året.`,
      en: `Of the deficit of ${arisen}, ${formatMoney(amountOre, 'en')} is not restored at the end of ${restoreBy}, which is the last year.`,
    },
  }))
}
