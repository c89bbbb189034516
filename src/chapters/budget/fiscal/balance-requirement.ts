import type { Bilingual } from '#core/language.ts'
import type { Ore } from '#core/money.ts'
import { fiscalLawOf } from './law.ts'
import type { AdjustmentKind, FiscalYear } from './model.ts'
import { sumOre } from './ore.ts'
import { fiscalRules } from './rules.ts'

export type BalanceLineId =
  | 'result'
  | AdjustmentKind
  | 'adjusted-result'
  | 'to-reserve'
  | 'from-reserve'
  | 'exceptional-reasons-inside'
  | 'balance-result'

/** A line of the calculation, as it stands in the management report. */
export interface BalanceLine<Id extends string = BalanceLineId> {
  readonly id: Id
  readonly label: Bilingual
  /** Statute with section; empty where there is none. */
  readonly statute: string
  /** Signed as it changes the sum. */
  readonly amountOre: Ore
  /** `sum`: what the lines above add up to. */
  readonly kind: 'item' | 'sum'
}

export interface BalanceRequirement {
  readonly lines: readonly BalanceLine[]
  readonly adjustedResultOre: Ore
  readonly balanceResultOre: Ore
}

const statute = fiscalLawOf('balance-lines').reference

/** What LKBR 11:10 leaves out of the result, in the order that municipalities print it. `other` is not in the Act. */
const adjustmentLabels: readonly (readonly [AdjustmentKind, Bilingual])[] = [
  ['realisation-gain', { sv: 'Samtliga realisationsvinster', en: 'All realisation gains' }],
  [
    'gain-by-exception',
    { sv: 'Realisationsvinster enligt undantagsmöjlighet', en: 'Realisation gains by exception' },
  ],
  [
    'loss-by-exception',
    { sv: 'Realisationsförluster enligt undantagsmöjlighet', en: 'Realisation losses by exception' },
  ],
  ['unrealised-gain', { sv: 'Orealiserade vinster i värdepapper', en: 'Unrealised gains in securities' }],
  ['unrealised-loss', { sv: 'Orealiserade förluster i värdepapper', en: 'Unrealised losses in securities' }],
  [
    'reversal',
    {
      sv: 'Återföring av orealiserade vinster och förluster i värdepapper',
      en: 'Reversal of unrealised gains and losses in securities',
    },
  ],
  ['other', { sv: 'Annan justering, inte i lagen', en: 'Other adjustment, not in the Act' }],
]

/** LKBR 11:10 says all that is left out: what a municipality adds beside it has no statute to point to. */
function statuteOfAdjustment(kind: AdjustmentKind): string {
  return kind === 'other' ? '' : statute
}

/** What an adjustment is called in the calculation. */
export function adjustmentLabel(kind: AdjustmentKind): Bilingual {
  return adjustmentLabels.find(([each]) => each === kind)?.[1] ?? { sv: kind, en: kind }
}

/**
 * From the year's result to what is held against the balance requirement, line by line. Lines of the law are kept also
 * where they are zero; `other` stands only where there is one.
 *
 * @handbook BUD-8
 */
export function balanceRequirement(
  year: FiscalYear,
  { resultReserveFrom } = fiscalRules,
): BalanceRequirement {
  const item = (id: BalanceLineId, label: Bilingual, amount: number, by = statute): BalanceLine => ({
    ...{ id, label, statute: by, amountOre: sumOre([amount]), kind: 'item' as const },
  })
  const sum = (id: BalanceLineId, label: Bilingual, lines: readonly BalanceLine[]): BalanceLine => ({
    ...{ id, label, statute, kind: 'sum' as const },
    amountOre: sumOre(lines.filter(({ kind }) => kind === 'item').map(({ amountOre }) => amountOre)),
  })
  const above = [
    item('result', { sv: 'Årets resultat', en: "The year's result" }, year.resultOre),
    ...adjustmentLabels.flatMap(([kind, label]) => {
      const those = year.adjustments.filter((each) => each.kind === kind)
      if (kind === 'other' && those.length === 0) return []
      return [item(kind, label, sumOre(those.map(({ amountOre }) => amountOre)), statuteOfAdjustment(kind))]
    }),
  ]
  const adjusted = sum(
    'adjusted-result',
    {
      sv: 'Årets resultat efter balanskravsjusteringar',
      en: "The year's result after balance-requirement adjustments",
    },
    above,
  )
  const reserve = reserveName(year.year, resultReserveFrom)
  const below = [
    item('to-reserve', reserve.to, -year.toReserveOre || 0),
    item('from-reserve', reserve.from, year.fromReserveOre),
    ...(year.exceptionalReasonsInside
      ? [item('exceptional-reasons-inside', exceptionalReasons, year.exceptionalReasonsOre, 'KL 11:13')]
      : []),
  ]
  const balance = sum('balance-result', balanceResult, [...above, ...below])
  return {
    lines: [...above, adjusted, ...below, balance],
    adjustedResultOre: adjusted.amountOre,
    balanceResultOre: balance.amountOre,
  }
}

export const exceptionalReasons: Bilingual = { sv: 'Synnerliga skäl', en: 'Exceptional reasons' }

const balanceResult: Bilingual = {
  sv: 'Årets balanskravsresultat',
  en: "The year's balance-requirement result",
}

function reserveName(year: number, resultReserveFrom: number): { to: Bilingual; from: Bilingual } {
  if (year < resultReserveFrom) {
    return {
      to: {
        sv: 'Reservering till resultatutjämningsreserv',
        en: 'Set aside to the result equalisation reserve',
      },
      from: {
        sv: 'Användning av resultatutjämningsreserv',
        en: 'Use of the result equalisation reserve',
      },
    }
  }
  return {
    to: { sv: 'Reservering till resultatreserv', en: 'Set aside to the result reserve' },
    from: { sv: 'Användning av reserv', en: 'Use of reserve' },
  }
}
