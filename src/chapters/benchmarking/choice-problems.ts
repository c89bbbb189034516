import type { Problem } from '#core/outcome.ts'

/** A name that isn't one of those there are. */
export function unknown(where: string, written: string, known: readonly string[]): Problem {
  const list = known.join(', ')
  return {
    code: `unknown-${where}`,
    where,
    text: {
      sv: `"${written}" finns inte. Välj bland: ${list}.`,
      en: `There is no "${written}". Choose among: ${list}.`,
    },
  }
}

export function badIds(where: string, written: string): Problem {
  const [sv, en] = where === 'cost' ? ['ett nyckeltal', 'one indicator'] : ['nyckeltal', 'indicators']
  return {
    code: 'not-indicator-ids',
    where,
    text: {
      sv: `"${written}" går inte att läsa. Skriv ${sv} med Koladas beteckning, som N15505${where === 'cost' ? '' : ', med komma mellan'}.`,
      en: `"${written}" can't be read. Write ${en} by Kolada's id, like N15505${where === 'cost' ? '' : ', separated by commas'}.`,
    },
  }
}

export function badWindow(written: string): Problem {
  return {
    code: 'not-a-window',
    where: 'window',
    text: {
      sv: `Perioden "${written}" går inte att läsa. Skriv första och sista året, som 2021-2023.`,
      en: `The window "${written}" can't be read. Write the first and the last year, like 2021-2023.`,
    },
  }
}

export function notANumber(where: string, written: string): Problem {
  return {
    code: 'not-a-number',
    where,
    text: {
      sv: `"${written}" är inget tal som går att använda här.`,
      en: `"${written}" is not a number that can be used here.`,
    },
  }
}
