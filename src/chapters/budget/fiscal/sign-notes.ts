import { formatMoney } from '#core/format.ts'
import { adjustmentLabel } from './balance-requirement.ts'
import type { AdjustmentKind, FiscalNote, FiscalYear } from './model.ts'

/** How each adjustment changes the result, where it can only do so in one direction. */
const direction: Readonly<Partial<Record<AdjustmentKind, -1 | 1>>> = {
  'realisation-gain': -1,
  'gain-by-exception': 1,
  'loss-by-exception': 1,
  'unrealised-gain': -1,
  'unrealised-loss': 1,
}

/** Adjustments whose sign is the opposite of what their kind does: they are counted as they stand, and said. */
export function signNotes({ adjustments }: Pick<FiscalYear, 'adjustments'>): readonly FiscalNote[] {
  return adjustments
    .filter(({ kind, amountOre }) => amountOre * (direction[kind] ?? 0) < 0)
    .map(({ kind, amountOre }) => {
      const { sv, en } = adjustmentLabel(kind)
      const [lowers, raises] = direction[kind] === -1 ? ['sänker', 'lowers'] : ['höjer', 'raises']
      return {
        code: 'sign-unexpected',
        text: {
          sv: `”${sv}” ${lowers} resultatet, men beloppet ${formatMoney(amountOre, 'sv')} gör tvärtom. Se efter om tecknet eller sorten är fel.`,
          en: `“${en}” ${raises} the result, but the amount ${formatMoney(amountOre, 'en')} does the opposite. See whether the sign or the kind is wrong.`,
        },
      }
    })
}

/**
 * A result larger than a quarter of the taxes and grants, or so little in taxes and grants that no municipality has it,
 * is most often an amount in another unit: published tables have been met that write mkr over tkr.
 */
export function unitNotes({
  resultOre,
  taxesAndGrantsOre,
}: Pick<FiscalYear, 'resultOre' | 'taxesAndGrantsOre'>): readonly FiscalNote[] {
  if (taxesAndGrantsOre === undefined) return []
  const isOdd = Math.abs(resultOre) > taxesAndGrantsOre / 4 || taxesAndGrantsOre < leastTaxesOre
  return isOdd ? [unitSuspect] : []
}

/** 50 mnkr in öre: less than the smallest municipality has. */
const leastTaxesOre = 5_000_000_000

const unitSuspect: FiscalNote = {
  code: 'unit-suspect',
  text: {
    sv: 'Resultatet är orimligt stort mot skatter och bidrag, eller de är orimligt små. Se efter om alla belopp är i öre.',
    en: 'The result is unreasonably large against taxes and grants, or they are unreasonably small. See whether all amounts are in öre.',
  },
}
