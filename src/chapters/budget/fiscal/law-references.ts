/**
 * Statute with section, as people write it, by rule: what the calculation prints beside its lines. What they say is in
 * `law.ts`, which the browser is spared.
 */
export const fiscalLawReferences = {
  'budget-in-balance': 'KL 11:5',
  'exception-reserve': 'KL 11:5',
  'exception-reasons': 'KL 11:5',
  restore: 'KL 11:12',
  'restore-exception': 'KL 11:13',
  'balance-lines': 'LKBR 11:10',
  rur: 'KL 11:14',
  rer: 'KL 11:14',
  'rer-ceiling': 'KL 11:14',
  'rur-left': 'KL 11:14, SFS 2023:642',
  'use-of-reserve': 'LKBR 11:10',
  'use-of-old-reserve': 'LKBR 11:10, SFS 2023:643',
  companies: 'KL 11:6 a',
} as const satisfies Record<string, string>

export type FiscalLawId = keyof typeof fiscalLawReferences
