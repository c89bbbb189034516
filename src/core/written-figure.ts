/**
 * A figure as people write or paste it: decimal comma or point, spaces between thousands, a hyphen or a true minus, a
 * per cent sign. Nothing where it isn't one figure.
 *
 * @example readFigure('1 234,5') // 1234.5
 */
export function readFigure(text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(/%$/, '')
    .replace(',', '.')
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
