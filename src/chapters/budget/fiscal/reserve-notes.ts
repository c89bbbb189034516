import { formatMoney } from '#core/format.ts'
import type { Ore } from '#core/money.ts'
import type { FiscalNote, FiscalYear } from './model.ts'
import { nothing, sumOre } from './ore.ts'
import type { ReserveRoom, UsableReserve } from './result-reserve.ts'
import type { FiscalRules } from './rules.ts'

/** What is odd in what a year sets aside. */
export function reservationNotes(
  { toReserveOre }: Pick<FiscalYear, 'toReserveOre'>,
  room: ReserveRoom | undefined,
): readonly FiscalNote[] {
  const notes: FiscalNote[] = []
  if (room?.thresholdAssumed) notes.push(thresholdAssumed)
  if (room && toReserveOre > room.reservableOre) {
    notes.push({
      code: 'reserved-more-than-allowed',
      text: {
        sv: `${formatMoney(toReserveOre, 'sv')} sätts av till reserven. Utrymmet är ${formatMoney(room.reservableOre, 'sv')}.`,
        en: `${formatMoney(toReserveOre, 'en')} is set aside to the reserve. The room is ${formatMoney(room.reservableOre, 'en')}.`,
      },
    })
  }
  return notes
}

/** What is odd in what a year takes from its reserves: from 2024 each of them by itself, since they have rules of their own. */
export function useNotes(
  { year, fromReserveOre, fromOldReserveOre = nothing }: FiscalYear,
  usable: UsableReserve | undefined,
  { resultReserveFrom, oldReserveUsableThrough }: FiscalRules,
): readonly FiscalNote[] {
  if (!usable) return []
  if (year < resultReserveFrom) {
    const used = sumOre([fromReserveOre, fromOldReserveOre])
    return used > usable.usableOre ? [usedTooMuch('all', used, usable.usableOre)] : []
  }
  return [
    ...(fromReserveOre > usable.rerOre ? [usedTooMuch('rer', fromReserveOre, usable.rerOre)] : []),
    ...(fromOldReserveOre > 0 && usable.rurExpired && oldReserveUsableThrough !== undefined
      ? [usedTooLate(fromOldReserveOre, oldReserveUsableThrough)]
      : fromOldReserveOre > usable.rurOre
        ? [usedTooMuch('rur', fromOldReserveOre, usable.rurOre)]
        : []),
  ]
}

const taken = {
  all: { sv: 'reserverna', en: 'the reserves' },
  rer: { sv: 'resultatreserven (RER)', en: 'the result reserve (RER)' },
  rur: {
    sv: 'den äldre resultatutjämningsreserven (RUR)',
    en: 'the older result equalisation reserve (RUR)',
  },
} as const

function usedTooMuch(which: keyof typeof taken, used: Ore, there: Ore): FiscalNote {
  const { sv, en } = taken[which]
  return {
    code: 'used-more-than-there-is',
    text: {
      sv: `${formatMoney(used, 'sv')} tas ur ${sv}. Där finns ${formatMoney(there, 'sv')} att använda.`,
      en: `${formatMoney(used, 'en')} is taken from ${en}. There is ${formatMoney(there, 'en')} to use.`,
    },
  }
}

function usedTooLate(used: Ore, through: number): FiscalNote {
  return {
    code: 'old-reserve-past-its-time',
    text: {
      sv: `${formatMoney(used, 'sv')} tas ur ${taken.rur.sv}. Enligt kommunens regler får den användas till och med ${through}.`,
      en: `${formatMoney(used, 'en')} is taken from ${taken.rur.en}. By the municipality's rules it may be used through ${through}.`,
    },
  }
}

const thresholdAssumed: FiscalNote = {
  code: 'equity-not-given',
  text: {
    sv: 'Eget kapital med alla pensioner är inte angivet. Gränsen 1 procent är antagen; är kapitalet negativt gäller 2 procent.',
    en: 'Equity with all pensions is not given. The threshold of 1 per cent is assumed; where equity is negative it is 2 per cent.',
  },
}
