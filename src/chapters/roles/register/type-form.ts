import { postsInForce } from '#chapters/roles/law/in-force.ts'
import {
  type ActKind,
  actKinds,
  type DecisionLevel,
  type DecisionType,
  decisionLevels,
} from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { numberOf, oreOf } from './cells.ts'
import type { TypeContent } from './row.ts'

/** The fields of the form, by name. */
export const typeFields = [
  ...(['title', 'area', 'act', 'committee', 'law', 'lowestLawful', 'lawfulReason'] as const),
  ...(['statutoryPost', 'perYear', 'daysToDecision', 'yearlyKronor', 'why'] as const),
] as const
export type TypeField = (typeof typeFields)[number]
export type WrittenType = Readonly<Record<TypeField, string>>

/** What the form shows before anything is written. */
export const nothingWritten: WrittenType = {
  ...{ title: '', area: '', act: 'decision', committee: '', law: '', lowestLawful: '', lawfulReason: '' },
  ...{ statutoryPost: '', perYear: '', daysToDecision: '', yearlyKronor: '', why: '' },
}

/** A decision type as the form shows it. */
export function writtenOf(type: DecisionType): WrittenType {
  const { title, area, act, committee, law, lowestLawful, lawfulReason, statutoryPost = '' } = type
  return {
    ...{ title, area, act, committee, law, lowestLawful, lawfulReason, statutoryPost, why: '' },
    perYear: written(type.perYear),
    daysToDecision: written(type.daysToDecision),
    yearlyKronor: written(type.yearlyOre === undefined ? undefined : type.yearlyOre / 100),
  }
}

/**
 * The form as a decision type, or everything that is wrong with it by field.
 *
 * @param before the type that is changed: what the law has locked stays as it was, whatever is written
 */
export function readType(
  form: WrittenType,
  {
    id,
    committees,
    day,
    before,
  }: {
    readonly id: string
    readonly committees: readonly string[]
    /** ISO day whose law is asked. */
    readonly day: string
    readonly before?: DecisionType
  },
): Outcome<{ readonly content: TypeContent; readonly why: string }> {
  const locked = before?.statutoryPost === undefined ? undefined : before
  const read = combine({
    title: needed('title', form.title, texts.title, 200),
    area: needed('area', form.area, texts.area, 100),
    act: locked ? succeed(locked.act) : oneOf('act', form.act, actKinds, texts.act),
    committee: locked
      ? succeed(locked.committee)
      : oneOf('committee', form.committee, committees, texts.committee),
    law: short('law', form.law, 200),
    lowestLawful: locked
      ? succeed(locked.lowestLawful)
      : oneOf('lowestLawful', form.lowestLawful, decisionLevels, texts.lowestLawful),
    lawfulReason: short('lawfulReason', form.lawfulReason, 500),
    statutoryPost: locked ? succeed(locked.statutoryPost) : postOf(form.statutoryPost, day),
    perYear: count('perYear', form.perYear),
    daysToDecision: optional('daysToDecision', form.daysToDecision, numberOf, texts.number),
    yearlyOre: optional('yearlyKronor', form.yearlyKronor, oreOf, texts.amount),
    why: needed('why', form.why, texts.why, 500),
  })
  if (!read.ok) return read
  const { why, statutoryPost, perYear, daysToDecision, yearlyOre, ...rest } = read.value
  const content: TypeContent = {
    ...{ id, ...rest },
    ...(statutoryPost === undefined ? {} : { statutoryPost }),
    ...(perYear === undefined ? {} : { perYear }),
    ...(daysToDecision === undefined ? {} : { daysToDecision }),
    ...(yearlyOre === undefined ? {} : { yearlyOre }),
  }
  return reasoned({ content, why })
}

/** A level above the lowest that there is takes a reason: a post, a section or words. */
function reasoned(read: { readonly content: TypeContent; readonly why: string }): Outcome<typeof read> {
  const { act, lowestLawful, lawfulReason, law, statutoryPost } = read.content
  const isReasoned = lawfulReason !== '' || law !== '' || statutoryPost !== undefined
  if (act !== 'decision' || lowestLawful === 'official' || isReasoned) return succeed(read)
  return refuse({ code: 'lawful-reason-missing', where: 'lawfulReason', text: texts.reason })
}

function written(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',')
}

function oneOf<Value extends ActKind | DecisionLevel | string>(
  where: TypeField,
  text: string,
  values: readonly Value[],
  problem: Bilingual,
): Outcome<Value> {
  const value = values.find((each) => each === text)
  return value === undefined ? refuse({ code: `${where}-missing`, where, text: problem }) : succeed(value)
}

function postOf(text: string, day: string): Outcome<string | undefined> {
  if (text === '') return succeed(undefined)
  return oneOf(
    'statutoryPost',
    text,
    postsInForce(day).map(({ id }) => id),
    texts.post,
  )
}

function short(where: TypeField, text: string, longest: number): Outcome<string> {
  return text === '' ? succeed('') : needed(where, text, texts.title, longest)
}

function optional(
  where: TypeField,
  text: string,
  read: (text: string) => number | undefined,
  problem: Bilingual,
): Outcome<number | undefined> {
  if (text === '') return succeed(undefined)
  const value = read(text)
  return value === undefined ? refuse({ code: `${where}-unreadable`, where, text: problem }) : succeed(value)
}

function count(where: TypeField, text: string): Outcome<number | undefined> {
  const whole = (each: string) => {
    const number = numberOf(each)
    // The database counts in 32 bits.
    return Number.isInteger(number) && (number ?? 0) < 2 ** 31 ? number : undefined
  }
  return optional(where, text, whole, texts.count)
}

const texts = {
  title: {
    sv: 'Skriv vad beslutet gäller, till exempel Anställning av lärare.',
    en: 'Write what the decision is about, for instance Employment of teachers.',
  },
  area: {
    sv: 'Skriv vilket område beslutet hör till, till exempel Personal.',
    en: 'Write which area the decision belongs to, for instance Staff.',
  },
  act: {
    sv: 'Välj om det är ett beslut, verkställighet eller attest.',
    en: 'Choose whether it is a decision, execution or payment authorisation.',
  },
  committee: {
    sv: 'Välj vilken nämnd som har rätten att besluta.',
    en: 'Choose which committee has the power to decide.',
  },
  lowestLawful: {
    sv: 'Välj den lägsta nivå där lagen låter beslutet tas.',
    en: 'Choose the lowest level at which the law lets the decision be taken.',
  },
  post: { sv: 'Välj en befattning i listan, eller ingen.', en: 'Choose a post in the list, or none.' },
  number: {
    sv: 'Skriv antalet dagar med siffror, till exempel 12 eller 4,5.',
    en: 'Write the number of days in figures, for instance 12 or 4.5.',
  },
  count: {
    sv: 'Skriv antalet beslut som ett helt tal med siffror.',
    en: 'Write the number of decisions as a whole number in figures.',
  },
  amount: {
    sv: 'Skriv beloppet i kronor med siffror, till exempel 1 250 000.',
    en: 'Write the amount in kronor in figures, for instance 1 250 000.',
  },
  why: {
    sv: 'Skriv varför: beslutet som ligger bakom, eller vad som rättas.',
    en: 'Write why: the decision behind it, or what is corrected.',
  },
  reason: {
    sv: 'Skriv varför lagen inte låter beslutet tas lägre ner, eller ange lagrummet. Utan skäl är den lägsta nivån Tjänsteperson.',
    en: 'Write why the law doesn’t let the decision be taken further down, or give the section. Without a reason the lowest level is Official.',
  },
} as const satisfies Record<string, Bilingual>
