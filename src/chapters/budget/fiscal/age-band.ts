/** Ages from one to another; null: and older. */
export interface AgeBand {
  readonly from: number
  readonly to: number | null
}

/** `7`, `1-5`, `90+`; nothing where it isn't ages. */
export function readBand(text: string): AgeBand | undefined {
  const parts = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|(\+))?$/.exec(text.trim())
  if (parts?.[1] === undefined) return undefined
  const from = Number(parts[1])
  if (parts[3] !== undefined) return { from, to: null }
  const to = parts[2] === undefined ? from : Number(parts[2])
  return to < from ? undefined : { from, to }
}

/** @example bandName({ from: 90, to: null }) // '90+' */
export function bandName({ from, to }: AgeBand): string {
  if (to === null) return `${from}+`
  return to === from ? String(from) : `${from}-${to}`
}

/** Youngest first, and the widest first of those that begin alike. */
export function compareBands(left: string, right: string): number {
  const [a, b] = [readBand(left), readBand(right)]
  if (!a || !b) return left.localeCompare(right, 'sv')
  return a.from - b.from || endOf(b) - endOf(a)
}

/**
 * The bands that together are just the one asked for, as few as can be found: each figure may carry noise of its own.
 * Nothing where they don't cover it without gaps and without overlap.
 *
 * @example partsOf('1-3', ['0', '1', '2', '3', '4+']) // ['1', '2', '3']
 */
export function partsOf(band: string, bands: readonly string[]): readonly string[] | undefined {
  if (bands.includes(band)) return [band]
  const wanted = readBand(band)
  if (!wanted) return undefined
  const end = endOf(wanted)
  const inside = bands
    .flatMap((name) => {
      const each = readBand(name)
      return each && each.from >= wanted.from && endOf(each) <= end
        ? [{ name, from: each.from, end: endOf(each) }]
        : []
    })
    .toSorted((a, b) => b.end - a.end)
  const dead = new Set<number>()
  const cover = (from: number): readonly string[] | undefined => {
    if (from > end) return []
    if (dead.has(from)) return undefined
    for (const each of inside) {
      if (each.from !== from) continue
      const rest = each.end === Infinity ? [] : cover(each.end + 1)
      if (rest) return [each.name, ...rest]
    }
    dead.add(from)
    return undefined
  }
  return cover(wanted.from)
}

function endOf({ to }: AgeBand): number {
  return to ?? Infinity
}
