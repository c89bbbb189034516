import { formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { ShockId } from './stress-tests.ts'

/** 'Skatteintäkter −1 %', 'Ränta +2 procentenheter'. */
export function shockName(shock: ShockId | 'all', size: number, language: Language): string {
  const decimals = Number.isInteger(Math.round(size * 10_000) / 100) ? 0 : 1
  const share = (value: number) => formatPercent(value, language, { decimals, signed: true })
  const points = formatNumber(size * 100, language, { decimals, signed: true })
  return {
    taxes: { sv: `Skatteintäkter ${share(-size)}`, en: `Tax revenue ${share(-size)}` },
    wages: { sv: `Löner ${share(size)}`, en: `Wages ${share(size)}` },
    pupils: { sv: `Elever ${share(-size)}`, en: `Pupils ${share(-size)}` },
    all: { sv: 'Allt på en gång', en: 'All at once' },
    interest: { sv: `Ränta ${points} procentenheter`, en: `Interest ${points} percentage points` },
  }[shock][language]
}
