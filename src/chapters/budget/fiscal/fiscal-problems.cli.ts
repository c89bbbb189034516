import type { Problem } from '#core/outcome.ts'

const names: Readonly<Record<string, { sv: string; en: string }>> = {
  int: { sv: 'ett helt tal', en: 'a whole number' },
  number: { sv: 'ett tal', en: 'a number' },
  string: { sv: 'en text', en: 'a text' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
}

function named(expected: string): { sv: string; en: string } {
  return names[expected] ?? { sv: expected, en: expected }
}

const guide = {
  sv: 'docs/reference/fiscal.md visar hur dokumentet skrivs.',
  en: 'docs/reference/fiscal.md shows how the document is written.',
}

/** What can be wrong in the document of `styrkedjan fiscal`. */
export const fiscalProblems = {
  missing: (where: string): Problem => ({
    code: 'fiscal-missing',
    where,
    text: { sv: `Uppgiften saknas. ${guide.sv}`, en: `This is missing. ${guide.en}` },
  }),
  noYears: (where: string): Problem => ({
    code: 'fiscal-no-years',
    where,
    text: { sv: `Listan är tom. ${guide.sv}`, en: `The list is empty. ${guide.en}` },
  }),
  unknownKey: (where: string, key: string, near: string | undefined): Problem => ({
    code: 'fiscal-unknown-key',
    where,
    text: {
      sv: `Nyckeln ”${key}” finns inte.${near === undefined ? ` ${guide.sv}` : ` Menade du ”${near}”?`}`,
      en: `There is no key “${key}”.${near === undefined ? ` ${guide.en}` : ` Did you mean “${near}”?`}`,
    },
  }),
  notAmong: (
    where: string,
    written: string,
    values: readonly string[],
    near: string | undefined,
  ): Problem => ({
    code: 'fiscal-unknown-kind',
    where,
    text: {
      sv: `${written} går inte.${near === undefined ? '' : ` Menade du ”${near}”?`} Välj bland ${values.join(', ')}.`,
      en: `${written} is not allowed.${near === undefined ? '' : ` Did you mean “${near}”?`} Choose among ${values.join(', ')}.`,
    },
  }),
  wrongType: (where: string, written: string, expected: string): Problem => ({
    code: 'fiscal-wrong-type',
    where,
    text: {
      sv: `Här ska stå ${named(expected).sv}, men det står ${written}.${expected === 'int' ? ' Belopp skrivs i hela öre: 1 krona är 100.' : ''}`,
      en: `This should be ${named(expected).en}, but it is ${written}.${expected === 'int' ? ' Amounts are written in whole öre: 1 krona is 100.' : ''}`,
    },
  }),
  tooSmall: (where: string, least: number): Problem => ({
    code: 'fiscal-too-small',
    where,
    text:
      least === 0
        ? {
            sv: 'Talet ska vara minst 0. Beloppet skrivs utan minustecken: dess namn säger åt vilket håll det räknas.',
            en: 'The number should be at least 0. The amount is written without a minus sign: its name says which way it counts.',
          }
        : {
            sv: `Talet ska vara minst ${least}. Rätta det.`,
            en: `The number should be at least ${least}. Correct it.`,
          },
  }),
  tooBig: (where: string, most: number): Problem => ({
    code: 'fiscal-too-big',
    where,
    text:
      most === 1
        ? {
            sv: 'Talet ska vara högst 1. Andelar skrivs mellan 0 och 1.',
            en: 'The number should be at most 1. Shares are written between 0 and 1.',
          }
        : {
            sv: `Talet ska vara högst ${most}. Rätta det.`,
            en: `The number should be at most ${most}. Correct it.`,
          },
  }),
  tooMuchMoney: (where: string): Problem => ({
    code: 'fiscal-too-much-money',
    where,
    text: {
      sv: 'Beloppet är större än tusen miljarder kronor. Belopp skrivs i hela öre: 1 krona är 100.',
      en: 'The amount is above a thousand billion kronor. Amounts are written in whole öre: 1 krona is 100.',
    },
  }),
  yearTwice: (where: string, year: number, first: number): Problem => ({
    code: 'fiscal-year-twice',
    where,
    text: {
      sv: `Året ${year} finns redan, i years[${first}]. Låt varje år stå en gång.`,
      en: `The year ${year} is there already, in years[${first}]. Let each year stand once.`,
    },
  }),
} as const
