/**
 * A number as people write or paste it: decimal comma or point, spaces between thousands, a hyphen or a true minus.
 * Nothing where it isn't one number.
 *
 * @example numberOf('−1 234,5') // -1234.5
 */
export function numberOf(text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/^\u2212/, '-')
    .replace(',', '.')
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/**
 * The same where a per cent sign may follow, for figures that are known to be in per cent or where the unit stands beside.
 *
 * @example readFigure('3,4 %') // 3.4
 */
export function readFigure(text: string): number | undefined {
  return numberOf(text.trim().replace(/%$/, ''))
}
