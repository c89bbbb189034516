import type { Decider } from '#chapters/roles/decisions/deciders.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { documentWords } from '#chapters/roles/words.ts'
import { formatDay, formatMoney, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'

/**
 * Who decides, as whole sentences: the lowest level first, with document, limit and law.
 *
 * @param deciders the lowest level first, as `decidersOf` gives them
 */
export function answerOf(type: DecisionType, deciders: readonly Decider[]): Bilingual {
  return { sv: answerIn(type, deciders, 'sv'), en: answerIn(type, deciders, 'en') }
}

function answerIn(type: DecisionType, deciders: readonly Decider[], language: Language): string {
  if (deciders.length === 0) return nobody(type, language)
  return deciders.map((decider) => sentenceOf(decider, language)).join(' ')
}

function nobody({ act }: DecisionType, language: Language): string {
  if (act === 'execution') {
    return {
      sv: 'Detta är verkställighet. Den som har uppgiften utför den, utan delegation.',
      en: 'This is execution. Whoever has the task carries it out, without delegation.',
    }[language]
  }
  return {
    sv: 'Inget dokument säger vem som beslutar. Rätten att besluta är då kvar hos nämnden.',
    en: 'No document says who decides. The power is then still the committee’s.',
  }[language]
}

function sentenceOf(decider: Decider, language: Language): string {
  const { post, delegation, trial, limitOre, level } = decider
  if (post) {
    return {
      sv: `${post.title.sv} beslutar, direkt enligt ${lowerFirst(post.reference)}. Nämnden kan inte flytta beslutet.`,
      en: `The ${lowerFirst(post.title.en)} decides, straight from ${lowerFirst(post.reference)}. The committee cannot move the decision.`,
    }[language]
  }
  const who = inSentence(level, language)
  const name = `${who.charAt(0).toLocaleUpperCase('sv')}${who.slice(1)}`
  const limit = limitOre === undefined ? '' : upTo(limitOre, language)
  const verb = { sv: 'beslutar', en: 'decides' }[language]
  const from = delegation ? ` (${source(delegation, language)})` : ''
  const condition = delegation?.condition.trim() ? ` ${delegation.condition.trim()}` : ''
  const onTrial = trial
    ? {
        sv: ` på prov${trial.reviewBy ? ` till ${formatDay(trial.reviewBy, 'sv')}` : ''}`,
        en: ` on trial${trial.reviewBy ? ` until ${formatDay(trial.reviewBy, 'en')}` : ''}`,
      }[language]
    : ''
  return `${name} ${verb}${limit}${onTrial}${from}.${condition}`
}

function upTo(limitOre: number, language: Language): string {
  return { sv: ' upp till ', en: ' up to ' }[language] + formatMoney(toOre(limitOre), language)
}

function source({ document, decision }: NonNullable<Decider['delegation']>, language: Language): string {
  const name = lowerFirst(documentWords[document][language])
  return decision.trim() === '' ? name : `${name}, ${decision.trim()}`
}
