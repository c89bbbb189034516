import { type Outcome, refuse } from '#core/outcome.ts'

export function unknownMunicipality(text: string): Outcome<never> {
  return refuse({
    code: 'unknown-municipality',
    text: {
      sv: `Det finns ingen kommun "${text}". Kommunkoden har fyra siffror, till exempel 0114.`,
      en: `There is no municipality "${text}". A municipality code has four digits, for instance 0114.`,
    },
  })
}
