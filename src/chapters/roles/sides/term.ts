/** A term of office of the committees. */
export interface Term {
  /** Year of the election, which names the term: 2022. */
  readonly year: number
  /** First ISO day that its committees are in office in most municipalities. */
  readonly from: string
  /** Last ISO day. */
  readonly to: string
}

/**
 * The term that a day lies in. Elections are held every fourth year, 2022 and 2026 among them. The assembly is in office
 * from 15 October that year (KL 5:9); committees as the assembly decides, mostly from 1 January, which is used here.
 *
 * @param day ISO day
 * @example termAt('2026-11-23').year // 2022
 * @example termAt('2027-01-01').year // 2026
 */
export function termAt(day: string): Term {
  const year = Number(day.slice(0, 4))
  // Years since the latest election year before this one: 1, 2, 3 or 4.
  const since = ((year - 2023) % 4) + 1
  const election = year - (since > 0 ? since : since + 4)
  return { year: election, from: `${election + 1}-01-01`, to: `${election + 4}-12-31` }
}
