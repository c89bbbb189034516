import { sayNumber, sayOre, sayShare } from '#chapters/budget/volume/say-figures.ts'
import { formatDay, formatList, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { sayCount, sayDifference } from './counting-words.ts'
import type { Fact } from './step-facts.ts'

const texts = {
  sv: {
    appeared: (title: string, now: string) => `${title}: ${now}.`,
    from: (title: string, before: string, now: string, change: string) =>
      `${title}: från ${before} till ${now}, ${change}.`,
    countedOtherwise:
      'Det räknas på ett annat sätt än året före, så en del av skillnaden är sättet att räkna.',
    countedBefore: (title: string) =>
      `Året före räknades något annat (${title}), så en del av skillnaden är sättet att räkna.`,
    price: (title: string, per: string, before: string, now: string) =>
      `Priset ${title} per ${per}: från ${before} till ${now}.`,
    newPrice: (title: string, per: string, now: string) => `Nytt pris, ${title} per ${per}: ${now}.`,
    index: (title: string, edition: string, change: string) =>
      `Uppräknat med ${change}: ${title}, utgåva ${edition}.`,
    amount: (before: string, now: string) => `Beloppet går från ${before} till ${now}.`,
    raised: (change: string, title: string, edition: string) =>
      `Det är förra årets belopp, uppräknat med ${change} (${title}, utgåva ${edition}).`,
    pot: (before: string, now: string) => `Potten som delas ut går från ${before} till ${now}.`,
    unitIndex: (index: string, before: string, now: string) =>
      `Enhetens index för ${index} går från ${before} till ${now}.`,
    noIndex: 'inget',
    size: (upTo: string, ore: string) => `steget upp till ${upTo} (${ore})`,
    noSize: 'inget steg',
    sizes: (before: string, now: string) => `Från ${before} till ${now}.`,
    newRule: (plain: string) => `Ny del i reglerna. ${plain}`,
    goneRule: (plain: string) => `Delen finns inte längre. Så löd den: ${plain}`,
    changedRule: (before: string, now: string) => `Regeln är ändrad. Förut: ${before} Nu: ${now}`,
    changedFigures: (plain: string) => `Siffrorna i regeln är ändrade. ${plain}`,
    unwritten: 'Regeln är inte skriven i klartext.',
    follows: (titles: string) => `Följer ${titles}.`,
    shared: 'Potten delas av alla: det som händer hos de andra ändrar också den här delen.',
    takenOver: (name: string, share: string) => `${share} av det som ${name} hade.`,
    exception: (reason: string, decision: string, until: string) =>
      `${reason} (${decision}, till och med ${until})`,
    reallocation: (reference: string, reason: string) => `Omfördelning: ${reason} (${reference})`,
    supplementary: (reference: string, reason: string) => `Tilläggsanslag: ${reason} (${reference})`,
  },
  en: {
    appeared: (title: string, now: string) => `${title}: ${now}.`,
    from: (title: string, before: string, now: string, change: string) =>
      `${title}: from ${before} to ${now}, ${change}.`,
    countedOtherwise:
      'It is counted in another way than the year before, so part of the difference is the way of counting.',
    countedBefore: (title: string) =>
      `The year before something else was counted (${title}), so part of the difference is the way of counting.`,
    price: (title: string, per: string, before: string, now: string) =>
      `The price ${title} per ${per}: from ${before} to ${now}.`,
    newPrice: (title: string, per: string, now: string) => `A new price, ${title} per ${per}: ${now}.`,
    index: (title: string, edition: string, change: string) =>
      `Raised by ${change}: ${title}, edition ${edition}.`,
    amount: (before: string, now: string) => `The amount goes from ${before} to ${now}.`,
    raised: (change: string, title: string, edition: string) =>
      `It is last year's amount, raised by ${change} (${title}, edition ${edition}).`,
    pot: (before: string, now: string) => `The pot that is shared out goes from ${before} to ${now}.`,
    unitIndex: (index: string, before: string, now: string) =>
      `The unit's index for ${index} goes from ${before} to ${now}.`,
    noIndex: 'none',
    size: (upTo: string, ore: string) => `the step up to ${upTo} (${ore})`,
    noSize: 'no step',
    sizes: (before: string, now: string) => `From ${before} to ${now}.`,
    newRule: (plain: string) => `A new part of the rules. ${plain}`,
    goneRule: (plain: string) => `The part is no more. It said: ${plain}`,
    changedRule: (before: string, now: string) => `The rule has changed. Before: ${before} Now: ${now}`,
    changedFigures: (plain: string) => `The figures of the rule have changed. ${plain}`,
    unwritten: 'The rule is not written in plain words.',
    follows: (titles: string) => `Follows ${titles}.`,
    shared: 'The pot is shared by all: what happens with the others changes this part too.',
    takenOver: (name: string, share: string) => `${share} of what ${name} had.`,
    exception: (reason: string, decision: string, until: string) => `${reason} (${decision}, to ${until})`,
    reallocation: (reference: string, reason: string) => `Reallocation: ${reason} (${reference})`,
    supplementary: (reference: string, reason: string) =>
      `Supplementary appropriation: ${reason} (${reference})`,
  },
} as const satisfies Record<Language, unknown>

/** A fact as whole, plain sentences. @param nameOf name of a unit */
export function sayFact(fact: Fact, nameOf: (unit: string) => string, language: Language): string {
  const t = texts[language]
  const ore = (amount: number) => sayOre(amount, language)
  switch (fact.kind) {
    case 'volume':
      return sayVolume(fact, language)
    case 'counted-otherwise':
      return fact.before === undefined ? t.countedOtherwise : t.countedBefore(fact.before)
    case 'price':
      return sayPrice(fact, language)
    case 'amount': {
      const { index } = fact
      const moved = t.amount(ore(fact.beforeOre), ore(fact.afterOre))
      return index
        ? `${moved} ${t.raised(sayShare(index.change, language), index.title, index.edition)}`
        : moved
    }
    case 'pot':
      return t.pot(ore(fact.beforeOre), ore(fact.afterOre))
    case 'index': {
      const say = (value: number | undefined) =>
        value === undefined ? t.noIndex : sayNumber(value, language)
      return t.unitIndex(fact.index, say(fact.before), say(fact.after))
    }
    case 'size': {
      const say = (step: typeof fact.before) =>
        step ? t.size(sayNumber(step.upTo, language), ore(step.ore)) : t.noSize
      return t.sizes(say(fact.before), say(fact.after))
    }
    case 'rule':
      return sayRule(fact, language)
    case 'follows':
      return t.follows(formatList(fact.titles, language))
    case 'shared':
      return t.shared
    case 'taken-over':
      return t.takenOver(nameOf(fact.from), formatPercent(fact.share, language, { decimals: 0 }))
    case 'exception': {
      const { reason, decision, expiresOn } = fact.exception
      return t.exception(reason.replace(/\.$/, ''), decision, formatDay(expiresOn, language))
    }
    case 'decision': {
      const { kind, reference, reason } = fact.decision
      const say = kind === 'reallocation' ? t.reallocation : t.supplementary
      return say(reference, reason.replace(/\.$/, ''))
    }
  }
}

type Of<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>

function sayVolume({ title, unit, before, after }: Of<'volume'>, language: Language): string {
  const t = texts[language]
  const say = (count: number) => sayCount(unit, count, language)
  if (before === undefined || after === undefined || before === after) {
    return t.appeared(title, say(after ?? before ?? 0))
  }
  return t.from(title, say(before), say(after), sayDifference(unit, after - before, language))
}

function sayPrice({ title, per, beforeOre, afterOre, index }: Of<'price'>, language: Language): string {
  const t = texts[language]
  const now = sayOre(afterOre ?? 0, language)
  const moved =
    beforeOre === undefined
      ? t.newPrice(title, per, now)
      : t.price(title, per, sayOre(beforeOre, language), now)
  if (!index) return moved
  return `${moved} ${t.index(index.title, index.edition, sayShare(index.change, language))}`
}

function sayRule({ what, before, after }: Of<'rule'>, language: Language): string {
  const t = texts[language]
  const [old, now] = [before ?? t.unwritten, after ?? t.unwritten]
  if (what === 'new') return t.newRule(now)
  if (what === 'gone') return t.goneRule(old)
  return old === now ? t.changedFigures(now) : t.changedRule(old, now)
}
