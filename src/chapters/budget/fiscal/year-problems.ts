import type { Problem } from '#core/outcome.ts'
import type { FiscalYearVersion } from './book.ts'

/** Why a year that is closed takes no new version. */
export function yearClosed({ year, source }: Pick<FiscalYearVersion, 'year' | 'source'>): Problem {
  return {
    code: 'fiscal-year-closed',
    text: {
      sv: `Året ${year} är stängt: utfallet är inskrivet (${source}). Öppna året på nytt innan siffrorna ändras.`,
      en: `The year ${year} is closed: its outcome has been entered (${source}). Open the year again before its figures are changed.`,
    },
  }
}

export function notClosed(year: number): Problem {
  return {
    code: 'fiscal-year-not-closed',
    where: 'year',
    text: {
      sv: `Året ${year} är inte stängt. Dess siffror går att ändra som de är.`,
      en: `The year ${year} is not closed. Its figures can be changed as they are.`,
    },
  }
}
