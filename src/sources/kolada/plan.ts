/** Kolada refuses (422) more than this many elements in a path segment, and more rows a page than this. */
const mostElements = 25
const rowsPerPage = 5000

/** What is fetched. `base` has no closing slash; `years` absent means every year that there is. */
export interface KoladaRequest {
  readonly base: string
  readonly kpis: readonly string[]
  readonly years?: readonly number[]
}

/** The whole list of areas: which codes are municipalities. */
export function areasAddress(base: string): string {
  return address(base, ['municipality'])
}

/** What Kolada says of the indicators; asked for before their figures, so that a changed title is seen. */
export function indicatorAddresses({ base, kpis }: KoladaRequest): string[] {
  return blocks(kpis).map((some) => address(base, ['kpi', segment(some)]))
}

/**
 * The addresses of the figures, in path form: the query form answers with an empty list when a name is misspelled.
 *
 * The municipalities are named in the path. Asking for all areas instead brings some 3,600 groups with every indicator
 * and year, twelve times as much as we keep.
 *
 * Indicators that turned out to be unknown stay in the addresses: a repeated fetch asks for the same addresses.
 */
export function figureAddresses(
  { base, kpis, years }: KoladaRequest,
  municipalities: readonly string[],
): string[] {
  const yearBlocks = years === undefined ? [undefined] : blocks(years)
  return blocks(kpis).flatMap((kpiBlock) =>
    yearBlocks.flatMap((yearBlock) =>
      blocks(municipalities).map((municipalityBlock) =>
        address(base, [
          'data',
          'kpi',
          segment(kpiBlock),
          'municipality',
          segment(municipalityBlock),
          ...(yearBlock === undefined ? [] : ['year', segment(yearBlock)]),
        ]),
      ),
    ),
  )
}

/** @example blocks(['a', 'b', 'c'], 2) // [['a', 'b'], ['c']] */
export function blocks<T>(list: readonly T[], size = mostElements): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}

function segment(elements: readonly (string | number)[]): string {
  return elements.map((element) => encodeURIComponent(element)).join(',')
}

function address(base: string, parts: readonly string[]): string {
  return new URL(`${base}/${parts.join('/')}?per_page=${rowsPerPage}`).href
}
