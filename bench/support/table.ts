import type { Measurement } from './bench.ts'

function verdict({ ratio, demand }: Measurement): string {
  if (demand === undefined) return ''
  const [sign, limit] = 'atLeast' in demand ? ['≥', demand.atLeast] : ['≤', demand.atMost]
  const kept = sign === '≥' ? ratio >= limit : ratio <= limit
  return `${kept ? 'kept' : 'BROKEN'} (must ${sign} ${limit})`
}

/** The measurements as a Markdown table, aligned for the terminal. */
export function asTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['what', 'median', 'against', 'ratio', 'demand'],
    ...measurements.map((each) => [
      each.what,
      each.median,
      each.against,
      each.ratio.toPrecision(3),
      verdict(each),
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
