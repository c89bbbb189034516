import type { Problem } from '#core/outcome.ts'

export function unknownMunicipality(code: string): Problem {
  return {
    code: 'unknown-municipality',
    where: code,
    text: {
      sv: 'Det finns ingen kommun med den koden. En kommunkod är fyra siffror, till exempel 0180.',
      en: 'There is no municipality with that code. A municipality code has four digits, such as 0180.',
    },
  }
}

export const noMunicipality: Problem = {
  code: 'no-own-municipality',
  where: '--municipality',
  text: {
    sv: 'Installationen har ingen egen kommun. Ange en med --municipality, eller kör på exemplet med --demo.',
    en: 'The installation has no municipality of its own. Give one with --municipality, or use the example with --demo.',
  },
}

export function unknownCheck(id: string): Problem {
  return {
    code: 'unknown-check',
    where: id,
    text: {
      sv: 'Varken en kontroll eller ett råd heter så. Råden heter AF-1 till STA-6; styrkedjan check visar alla.',
      en: 'Neither a check nor a recommendation is called that. Recommendations are AF-1 to STA-6; styrkedjan check shows all.',
    },
  }
}

export function badDay(text: string): Problem {
  return {
    code: 'not-a-day',
    where: text,
    text: {
      sv: 'Det är ingen dag i kalendern. Skriv år, månad och dag, till exempel 2026-10-15.',
      en: 'This is not a day of the calendar. Write year, month and day, such as 2026-10-15.',
    },
  }
}

export function unknownRecommendation(id: string): Problem {
  return {
    code: 'unknown-recommendation',
    text: {
      sv: `Handboken har inget råd som heter ${id}. Råden heter AF-1 till STA-6.`,
      en: `The handbook has no recommendation called ${id}. They are called AF-1 to STA-6.`,
    },
  }
}
