import { type Ore, toOre } from './money.ts'

/**
 * Kronor as people write them, in whole öre: with comma or point, spaces between thousands, a minus of either kind, and
 * `kr` or not. The digits are read as they stand, so that no öre is lost on the way.
 *
 * @returns nothing where it is no amount, has parts smaller than an öre, or is larger than any budget
 * @example kronorOf('−12 500,50 kr') // -1250050
 */
export function kronorOf(text: string): Ore | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/(?:kr|kronor|sek)$/i, '')
    .replace(',', '.')
  const [, sign, kronor, ore = ''] = /^([+-]?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  if (kronor === undefined) return undefined
  const size = Number(kronor) * 100 + Number(ore.padEnd(2, '0'))
  return toOre(sign === '-' && size !== 0 ? -size : size)
}
