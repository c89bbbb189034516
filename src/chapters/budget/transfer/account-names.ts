import type { Bilingual } from '#core/language.ts'

/**
 * What groups of accounts hold, by their first figures, as municipal charts of accounts seen in public documents have
 * them: for accounts that nobody has named. The chart itself (Kommun-Bas) is voluntary, and each municipality has its own.
 */
const groups: readonly (readonly [start: string, name: Bilingual])[] = [
  ['30', { sv: 'Försäljning', en: 'Sales' }],
  ['31', { sv: 'Avgifter', en: 'Fees' }],
  ['33', { sv: 'Resursfördelning', en: 'Allocation' }],
  ['34', { sv: 'Hyror', en: 'Rents' }],
  ['35', { sv: 'Bidrag', en: 'Grants' }],
  ['50', { sv: 'Löner', en: 'Wages' }],
  ['57', { sv: 'Pensioner', en: 'Pensions' }],
  ['3', { sv: 'Intäkter', en: 'Income' }],
  ['4', { sv: 'Köp och bidrag', en: 'Purchases and grants given' }],
  ['5', { sv: 'Personalkostnader', en: 'Labour costs' }],
  ['6', { sv: 'Övriga kostnader', en: 'Other costs' }],
  ['7', { sv: 'Övriga kostnader', en: 'Other costs' }],
  ['8', { sv: 'Finansiella poster och skatter', en: 'Financial items and taxes' }],
]

/** @returns the group's name, or the account's own figures where it belongs to none */
export function groupName(account: string): Bilingual {
  const found = groups.find(([start]) => account.startsWith(start))
  return found ? found[1] : { sv: `Konto ${account}`, en: `Account ${account}` }
}
