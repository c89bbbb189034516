import {
  type Assumption,
  type AssumptionContent,
  assumptionKinds,
  type OutcomeContent,
} from '#chapters/budget/process/model.ts'
import { dayField, numberField, oneOf } from '#chapters/budget/process/read-fields.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

type FieldOf = (name: string) => string

/** A new assumption. @param uses ids of indices and drivers that it may stand for */
export function readAssumption(field: FieldOf, uses: readonly string[]): Outcome<AssumptionContent> {
  return combine({
    kind: oneOf('kind', field('kind'), assumptionKinds, texts.kind),
    title: needed('title', field('title'), texts.title, 80),
    unit: needed('unit', field('unit'), texts.unit, 30),
    usedAs: succeed(uses.find((use) => use === field('usedAs')) ?? ''),
    ...valueFields(field),
  })
}

/** A new version of an assumption that is there: what it is stays, what it says is new. */
export function readVersion(
  field: FieldOf,
  { kind, title, unit, usedAs }: Pick<Assumption, 'kind' | 'title' | 'unit' | 'usedAs'>,
): Outcome<AssumptionContent> {
  const held = { kind: succeed(kind), title: succeed(title), unit: succeed(unit), usedAs: succeed(usedAs) }
  return combine({ ...held, ...valueFields(field) })
}

function valueFields(field: FieldOf) {
  return {
    year: yearField('year', field('year')),
    value: numberField('value', field('value'), texts.value),
    source: needed('source', field('source'), texts.source, 120),
    edition: needed('edition', field('edition'), texts.edition, 60),
  }
}

/** What came of an assumption. @param day ISO day, today: what is known later isn't known */
export function readOutcome(field: FieldOf, day: string): Outcome<OutcomeContent> {
  const known = dayField('knownOn', field('knownOn'), texts.knownOn)
  return combine({
    year: yearField('outcomeYear', field('outcomeYear')),
    value: numberField('outcome', field('outcome'), texts.value),
    source: needed('outcomeSource', field('outcomeSource'), texts.source, 120),
    knownOn:
      known.ok && known.value > day
        ? refuse({ code: 'known-later', where: 'knownOn', text: texts.later })
        : known,
  })
}

function yearField(where: string, text: string): Outcome<number> {
  return /^20\d{2}$/.test(text)
    ? succeed(Number(text))
    : refuse({ code: `${where}-missing`, where, text: texts.year })
}

const texts = {
  kind: { sv: 'Välj vad antagandet gäller.', en: 'Choose what the assumption is about.' },
  title: { sv: 'Skriv vad antagandet heter.', en: 'Write what the assumption is called.' },
  unit: { sv: 'Skriv enheten: procent, elever, kr.', en: 'Write the unit: procent, elever, kr.' },
  year: { sv: 'Skriv budgetåret med fyra siffror.', en: 'Write the budget year in four digits.' },
  value: { sv: 'Skriv värdet som ett tal.', en: 'Write the value as a number.' },
  source: { sv: 'Skriv var uppgiften kommer ifrån.', en: 'Write where the figure comes from.' },
  edition: {
    sv: 'Skriv vilken utgåva: månad och år, eller cirkulärets nummer.',
    en: 'Write which edition: month and year, or the number of the circular.',
  },
  knownOn: { sv: 'Skriv vilken dag utfallet blev känt.', en: 'Write on which day the outcome became known.' },
  later: { sv: 'Dagen har inte varit än.', en: 'The day hasn’t been yet.' },
} as const satisfies Record<string, Bilingual>
