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

/** A year that a goal can speak of, or nothing. */
export function readYear(text: string): number | undefined {
  return /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : undefined
}

/** A figure as it stands in a field to be changed: every digit, without thousands, with the comma that people write. */
export function writtenFigure(value: number): string {
  return String(value).replace('.', ',')
}
