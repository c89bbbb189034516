export { readFigure } from '#core/written-figure.ts'

/** A year that a goal can speak of, or nothing. */
export function readYear(text: string): number | undefined {
  return /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : undefined
}

/** A figure as it stands in a field to be changed: every digit, without thousands, with the comma that people write. */
export function writtenFigure(value: number): string {
  return String(value).replace('.', ',')
}
