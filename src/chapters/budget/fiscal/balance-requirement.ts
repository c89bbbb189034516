import type { Bilingual } from '#core/language.ts'
import type { Ore } from '#core/money.ts'
import { fiscalLawReferences } from './law-references.ts'
import type { AdjustmentKind, FiscalYear } from './model.ts'
import { nothing, sumOre } from './ore.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

export type BalanceLineId =
  | 'result'
  | AdjustmentKind
  | 'adjusted-result'
  | 'to-reserve'
  | 'from-reserve'
  | 'after-result-reserve'
  | 'from-old-reserve'
  | 'after-old-reserve'
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
  /** After the result reserve, and after an older RUR: apart only where the older one is used. */
  readonly oldReserve?: OldReserveUse
  readonly balanceResultOre: Ore
}

/** The use of an older result equalisation reserve, shown apart from the result reserve (SFS 2023:643). */
export interface OldReserveUse {
  /** The adjusted result after what was set aside to and used of the result reserve. */
  readonly beforeOre: Ore
  /** The same after the use of the older reserve. */
  readonly afterOre: Ore
}

const statute: string = fiscalLawReferences['balance-lines']
const oldReserveStatute: string = fiscalLawReferences['use-of-old-reserve']

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
 * where they are zero; `other` stands only where there is one, and the lines of an older reserve only where it is used.
 *
 * @handbook BUD-8
 */
export function balanceRequirement(
  year: FiscalYear,
  { resultReserveFrom }: Pick<FiscalRules, 'resultReserveFrom'> = fiscalRules,
): BalanceRequirement {
  const above = [
    item('result', { sv: 'Årets resultat', en: "The year's result" }, year.resultOre),
    ...adjustmentLabels.flatMap(([kind, label]) => {
      const those = year.adjustments.filter((each) => each.kind === kind)
      if (kind === 'other' && those.length === 0) return []
      return [item(kind, label, sumOre(those.map(({ amountOre }) => amountOre)), statuteOfAdjustment(kind))]
    }),
  ]
  const adjusted = sum('adjusted-result', labels.adjusted, above)
  const reserves = reserveLines(year, resultReserveFrom, above)
  const inside = year.exceptionalReasonsInside
    ? [item('exceptional-reasons-inside', exceptionalReasons, year.exceptionalReasonsOre, 'KL 11:13')]
    : []
  const balance = sum('balance-result', labels.balance, [...above, ...reserves.lines, ...inside])
  return {
    lines: [...above, adjusted, ...reserves.lines, ...inside, balance],
    adjustedResultOre: adjusted.amountOre,
    ...(reserves.oldReserve ? { oldReserve: reserves.oldReserve } : {}),
    balanceResultOre: balance.amountOre,
  }
}

/**
 * Until 2023 there is one reserve, and one line of its use. From 2024 the result reserve comes first; where an older RUR
 * is used as well, the result is shown before and after it.
 */
function reserveLines(
  { year, toReserveOre, fromReserveOre, fromOldReserveOre = nothing }: FiscalYear,
  resultReserveFrom: number,
  above: readonly BalanceLine[],
): Pick<BalanceRequirement, 'lines' | 'oldReserve'> {
  if (year < resultReserveFrom) {
    const used = sumOre([fromReserveOre, fromOldReserveOre])
    return {
      lines: [item('to-reserve', labels.toOnly, -toReserveOre), item('from-reserve', labels.fromOnly, used)],
    }
  }
  const own = [
    item('to-reserve', labels.to, -toReserveOre),
    item('from-reserve', labels.from, fromReserveOre),
  ]
  if (fromOldReserveOre === 0) return { lines: own }
  const before = sum('after-result-reserve', labels.afterResultReserve, [...above, ...own])
  const use = item('from-old-reserve', labels.fromOld, fromOldReserveOre, oldReserveStatute)
  const after = sum('after-old-reserve', labels.afterOld, [...above, ...own, use], oldReserveStatute)
  return {
    lines: [...own, before, use, after],
    oldReserve: { beforeOre: before.amountOre, afterOre: after.amountOre },
  }
}

function item(id: BalanceLineId, label: Bilingual, amount: number, by = statute): BalanceLine {
  return { id, label, statute: by, amountOre: sumOre([amount || 0]), kind: 'item' }
}

/** What the items among the lines add up to. */
function sum(id: BalanceLineId, label: Bilingual, lines: readonly BalanceLine[], by = statute): BalanceLine {
  const items = lines.filter(({ kind }) => kind === 'item')
  return { id, label, statute: by, kind: 'sum', amountOre: sumOre(items.map(({ amountOre }) => amountOre)) }
}

export const exceptionalReasons: Bilingual = { sv: 'Synnerliga skäl', en: 'Exceptional reasons' }

const labels = {
  adjusted: {
    sv: 'Årets resultat efter balanskravsjusteringar',
    en: "The year's result after balance-requirement adjustments",
  },
  toOnly: {
    sv: 'Reservering till resultatutjämningsreserv',
    en: 'Set aside to the result equalisation reserve',
  },
  fromOnly: { sv: 'Användning av resultatutjämningsreserv', en: 'Use of the result equalisation reserve' },
  fromOld: {
    sv: 'Användning av äldre resultatutjämningsreserv',
    en: 'Use of an older result equalisation reserve',
  },
  to: { sv: 'Reservering till resultatreserv', en: 'Set aside to the result reserve' },
  from: { sv: 'Användning av resultatreserv', en: 'Use of the result reserve' },
  afterResultReserve: {
    sv: 'Årets resultat efter resultatreserv',
    en: "The year's result after the result reserve",
  },
  afterOld: {
    sv: 'Årets resultat efter användning av äldre resultatutjämningsreserv',
    en: "The year's result after use of an older result equalisation reserve",
  },
  balance: { sv: 'Årets balanskravsresultat', en: "The year's balance-requirement result" },
} as const satisfies Record<string, Bilingual>

/** The lines in the order in which they are printed, whichever of them a year has. */
export const balanceLineOrder: readonly BalanceLineId[] = [
  'result',
  ...adjustmentLabels.map(([kind]) => kind),
  'adjusted-result',
  'to-reserve',
  'from-reserve',
  'after-result-reserve',
  'from-old-reserve',
  'after-old-reserve',
  'exceptional-reasons-inside',
  'balance-result',
]
