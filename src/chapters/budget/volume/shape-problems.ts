import type { Bilingual } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'

/** What can be wrong with the shape of a volume model, and what to do about it. */
export const shapeProblems = {
  unknownField: (where: string, field: string): Problem => ({
    code: 'unknown-field',
    where,
    text: {
      sv: `Fältet ${field} finns inte här. Rätta stavningen eller ta bort det; fälten beskrivs i docs/reference/rule-set.sv.md.`,
      en: `There is no field ${field} here. Correct the spelling or take it away; the fields are described in docs/reference/rule-set.en.md.`,
    },
  }),
  missing: (where: string): Problem => ({
    code: 'field-missing',
    where,
    text: { sv: 'Uppgiften saknas. Lägg till den.', en: 'This is missing. Add it.' },
  }),
  wrongType: (where: string, expected: string): Problem => ({
    code: 'wrong-type',
    where,
    text: {
      sv: `Här ska det stå ${(types[expected] ?? other).sv}. Rätta värdet.`,
      en: `This must be ${(types[expected] ?? other).en}. Correct the value.`,
    },
  }),
  notAmong: (where: string, allowed: readonly string[]): Problem => ({
    code: 'value-not-allowed',
    where,
    text: {
      sv: `Värdet går inte. Skriv ${allowed.join(', ')}.`,
      en: `The value is not allowed. Write ${allowed.join(', ')}.`,
    },
  }),
  kind: (where: string, kinds: readonly string[]): Problem => ({
    code: 'unknown-kind',
    where,
    text: {
      sv: `Sorten saknas eller finns inte. Skriv ${kinds.join(', ')}; de beskrivs i docs/reference/rule-set.sv.md.`,
      en: `The kind is missing or unknown. Write ${kinds.join(', ')}; they are described in docs/reference/rule-set.en.md.`,
    },
  }),
  tooFew: (where: string, least: number): Problem => ({
    code: 'too-short',
    where,
    text: {
      sv: `Här behövs minst ${least}. Lägg till det som saknas.`,
      en: `At least ${least} is needed here. Add what is missing.`,
    },
  }),
  tooSmall: (where: string, least: number): Problem => ({
    code: 'too-small',
    where,
    text: {
      sv: `Talet får inte vara mindre än ${least}. Rätta det.`,
      en: `The number may not be below ${least}. Correct it.`,
    },
  }),
  notAbove: (where: string, limit: number): Problem => ({
    code: 'too-small',
    where,
    text: {
      sv: `Talet måste vara större än ${limit}. Rätta det.`,
      en: `The number must be above ${limit}. Correct it.`,
    },
  }),
  onlyRules: (where: string): Problem => ({
    code: 'only-rules',
    where,
    text: {
      sv: 'Filen är en regelsamling för sig. Lägg den under ruleSet, och skriv under units vilka som får och vad som har räknats hos dem.',
      en: 'The file is a rule set by itself. Put it under ruleSet, and write under units who gets and what was counted there.',
    },
  }),
  tooLarge: (where: string, most: number): Problem => ({
    code: 'too-large',
    where,
    text: {
      sv: `Här får det vara högst ${most}. Rätta värdet.`,
      en: `This may be at most ${most}. Correct the value.`,
    },
  }),
  badText: (where: string, format: string): Problem => ({
    code: 'wrong-form',
    where,
    text: {
      sv: `Skriv ${(forms[format] ?? other).sv}.`,
      en: `Write ${(forms[format] ?? other).en}.`,
    },
  }),
  wrong: (where: string): Problem => ({
    code: 'wrong-value',
    where,
    text: {
      sv: 'Värdet har fel form. Jämför med exemplet i docs/reference/rule-set.sv.md.',
      en: 'The value has the wrong form. Compare with the example in docs/reference/rule-set.en.md.',
    },
  }),
} as const

const other: Bilingual = { sv: 'något annat', en: 'something else' }

const types: Readonly<Record<string, Bilingual>> = {
  string: { sv: 'en text inom citattecken', en: 'a text within quotation marks' },
  number: { sv: 'ett tal, med decimalpunkt och utan citattecken', en: 'a number, without quotation marks' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista inom hakparenteser', en: 'a list within square brackets' },
  object: { sv: 'fält inom klammerparenteser', en: 'fields within braces' },
  record: { sv: 'fält inom klammerparenteser', en: 'fields within braces' },
}

const forms: Readonly<Record<string, Bilingual>> = {
  id: {
    sv: 'ett id av bokstäver, siffror, punkt, plus, bindestreck eller understreck, utan mellanslag',
    en: 'an id of letters, digits, point, plus, hyphen or underscore, without spaces',
  },
  counted: {
    sv: 'ett tal, antal på dagar ({ "on": … }) eller placeringar ({ "placements": … })',
    en: 'a number, counts on days ({ "on": … }) or placements ({ "placements": … })',
  },
  day: { sv: 'en dag som finns, som 2026-10-15', en: 'a day that the calendar has, such as 2026-10-15' },
  month: { sv: 'en månad eller dag, som 2026-10', en: 'a month or day, such as 2026-10' },
  'day-of-year': { sv: 'månad och dag, som 10-15', en: 'month and day, such as 10-15' },
}
