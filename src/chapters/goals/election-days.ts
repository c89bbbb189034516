/** Years of ordinary elections: every fourth, 2022 and 2026 among them (valåret, vallagen 1:3). */
const anElectionYear = 2022

/**
 * The next ordinary election to the municipal assembly, the day itself counted: the second Sunday in September every
 * fourth year (vallagen 1:3).
 *
 * @param day ISO day
 * @example nextElection('2026-11-23') // '2030-09-08'
 */
export function nextElection(day: string): string {
  const year = electionYearFrom(Number(day.slice(0, 4)))
  const on = secondSundayOfSeptember(year)
  return on >= day ? on : secondSundayOfSeptember(year + 4)
}

/**
 * The next day that a newly elected assembly takes office, the day itself counted: 15 October of election years
 * (KL 5:9).
 *
 * @param day ISO day
 * @example nextAssembly('2026-11-23') // '2030-10-15'
 */
export function nextAssembly(day: string): string {
  const year = electionYearFrom(Number(day.slice(0, 4)))
  const on = `${year}-10-15`
  return on >= day ? on : `${year + 4}-10-15`
}

function electionYearFrom(year: number): number {
  return year + ((((anElectionYear - year) % 4) + 4) % 4)
}

function secondSundayOfSeptember(year: number): string {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  const date = 1 + ((7 - weekday) % 7) + 7
  return `${year}-09-${String(date).padStart(2, '0')}`
}
