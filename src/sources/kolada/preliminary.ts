import type { ReportedIndicator } from '#core/indicator-import.ts'

/**
 * Whether a year's figure is published but not final. Kolada doesn't mark it in the figure; it follows from the
 * indicator's publication days:
 *
 *     publ_period = year  and  prel_publication_date ≤ today < publication_date
 *
 * @param today ISO day of the fetch
 */
export function isPreliminary(
  indicator: Pick<ReportedIndicator, 'publPeriod' | 'prelPublicationDate' | 'publicationDate'>,
  year: number,
  today: string,
): boolean {
  const { publPeriod, prelPublicationDate, publicationDate } = indicator
  if (publPeriod !== year || prelPublicationDate === null || publicationDate === null) return false
  return prelPublicationDate <= today && today < publicationDate
}
