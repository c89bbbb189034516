import type { Investment } from '#chapters/budget/investments/model.ts'
import { toOre } from '#core/money.ts'

/** A school wing for 70 mnkr, in use from August 2026. */
export function anInvestment(changes: Partial<Investment> = {}): Investment {
  return {
    ...{ id: 'skolflygel', version: 1, title: 'Ny skolflygel', node: 'grundskola', stage: 'proposed' },
    ...{ decision: '', inUseFrom: '2026-08-10', interest: 0.025, reason: 'Fler elever', who: 'Kim' },
    at: '2025-02-01T12:00:00.000Z',
    components: [
      { title: 'Stomme', ore: toOre(6_000_000_000), years: 40 },
      { title: 'Ventilation', ore: toOre(1_000_000_000), years: 15 },
    ],
    spending: { '2025': 4_000_000_000, '2026': 3_000_000_000 },
    running: [
      { title: 'Drift', node: 'fastighet', yearlyOre: toOre(120_000_000), from: '2026-08-10' },
      { title: 'Kortare transporter', node: 'maltid', yearlyOre: toOre(-24_000_000), from: '2026-08-10' },
    ],
    ...changes,
  }
}
