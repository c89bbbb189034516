import { addressOf } from '#chapters/goals/addresses.ts'
import type { ConflictPair } from '#chapters/goals/conflicts/conflict-pairs.ts'
import { reportsInWords, signalSentence } from '#chapters/goals/conflicts/conflict-words.ts'
import { quoted, withoutStop } from '#chapters/goals/quoted.ts'
import { formatDay } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'

/** Numbers of pairs of goals. */
export interface Finding {
  /** Whose relation somebody has written down. */
  readonly judged: number
  /** Straining, and prioritised or accepted. */
  readonly decided: number
  /** Straining or reported, and undecided for longer than allowed. */
  readonly late: number
  /** With a clear signal that nobody has answered for longer than allowed. */
  readonly unanswered: number
  /** Straining or reported, and undecided for a shorter time. */
  readonly waiting: number
  readonly newSignals: number
  /** Pairs without a judgement. */
  readonly unjudged: number
}

export const tooFewGoals: Missing = {
  text: {
    sv: 'Färre än två mål är registrerade, så det finns inget att väga mot vartannat. Lägg in målen.',
    en: 'Fewer than two goals are registered, so there is nothing to weigh against each other. Add the goals.',
  },
  href: addressOf.add,
}

export const noPairJudged: Missing = {
  text: {
    sv: 'Inget par av mål är prövat. Gå igenom dem två och två och skriv om de stöder eller motverkar varandra.',
    en: 'No pair of goals has been tried. Go through them two by two and write whether they support or strain each other.',
  },
  href: addressOf.conflicts,
}

/** A signal that is asked about first, when nobody has judged any pair. */
export function signalToJudge(pair: ConflictPair): Missing {
  const signal = signalText(pair)
  return {
    text: {
      sv: `Börja gärna med ${names(pair, 'sv')}. ${signal.sv}`,
      en: `A good start is ${names(pair, 'en')}. ${signal.en}`,
    },
    href: hrefOf(pair),
  }
}

export function openEvidence(pair: ConflictPair): Evidence {
  const { open, relation, reportingUnits } = pair
  const since = (language: Language) => formatDay(open?.since ?? pair.since, language)
  const reports = reportsInWords(reportingUnits)
  const why =
    relation?.relation === 'strains' && relation.why.trim() !== '' ? withoutStop(relation.why) : undefined
  return {
    text: {
      sv: `${names(pair, 'sv')}${why === undefined ? '' : `: ${why}`}. Obeslutat sedan den ${since('sv')}.${reports ? ` ${reports.sv}` : ''}`,
      en: `${names(pair, 'en')}${why === undefined ? '' : `: ${why}`}. Undecided since ${since('en')}.${reports ? ` ${reports.en}` : ''}`,
    },
    href: hrefOf(pair),
  }
}

export function signalEvidence(pair: ConflictPair): Evidence {
  const signal = signalText(pair)
  return {
    text: {
      sv: `${names(pair, 'sv')}: ännu inte besvarat. ${signal.sv}`,
      en: `${names(pair, 'en')}: not yet answered. ${signal.en}`,
    },
    href: hrefOf(pair),
  }
}

export function decidedEvidence(pair: ConflictPair): Evidence {
  const { relation, a, b } = pair
  const decision = relation?.decision.trim() ? ` (${relation.decision.trim()})` : ''
  const first = [a, b].find(({ goal }) => goal === relation?.first)
  const what: Bilingual =
    relation?.state === 'prioritised' && first
      ? { sv: `${quoted(first, 'sv')} går först`, en: `${quoted(first, 'en')} comes first` }
      : { sv: 'båda får gälla', en: 'both may hold' }
  return {
    text: {
      sv: `${names(pair, 'sv')}: ${what.sv}${decision}.`,
      en: `${names(pair, 'en')}: ${what.en}${decision}.`,
    },
    href: hrefOf(pair),
  }
}

export function matrixEvidence({ judged }: Finding): Evidence {
  return {
    text: {
      sv: `Matrisen med målen två och två: ${pairs(judged, 'sv')} ${judged === 1 ? 'är prövat' : 'är prövade'}.`,
      en: `The matrix of the goals two by two: ${pairs(judged, 'en')} ${judged === 1 ? 'has' : 'have'} been tried.`,
    },
    href: addressOf.conflicts,
  }
}

export function sayPass({ judged, decided, waiting }: Finding): Bilingual {
  const none = decided === 0 && waiting === 0
  const noneSv = ' Inget par motverkar varandra.'
  const noneEn = ' No pair strains each other.'
  const someSv =
    decided === 0
      ? ''
      : ` För ${decided === 1 ? 'den målkonflikt' : `de ${decided} målkonflikter`} som är avgjord${decided === 1 ? '' : 'a'} är det bestämt vad som gäller.`
  const someEn =
    decided === 0
      ? ''
      : ` It is decided what holds for the ${decided === 1 ? 'goal conflict' : `${decided} goal conflicts`} that ${decided === 1 ? 'is' : 'are'} settled.`
  return {
    sv: `${pairs(judged, 'sv')} av mål ${judged === 1 ? 'är prövat' : 'är prövade'} mot varandra.${none ? noneSv : someSv}`,
    en: `${pairs(judged, 'en')} of goals ${judged === 1 ? 'has' : 'have'} been tried against each other.${none ? noneEn : someEn}`,
  }
}

export function sayFail({ late, unanswered }: Finding, context: CheckContext): Bilingual {
  const days = limitOf(context, 'MAL-2.days-undecided')
  const parts: Bilingual[] = []
  if (late > 0) {
    parts.push({
      sv: `${conflicts(late, 'sv')} har varit utan beslut i mer än ${days} dagar.`,
      en: `${conflicts(late, 'en')} ${late === 1 ? 'has' : 'have'} been without a decision for more than ${days} days.`,
    })
  }
  if (unanswered > 0) {
    parts.push({
      sv: `${signals(unanswered, 'sv')} om målkonflikt ${unanswered === 1 ? 'är obesvarad' : 'är obesvarade'} sedan mer än ${days} dagar.`,
      en: `${signals(unanswered, 'en')} of a goal conflict ${unanswered === 1 ? 'has' : 'have'} been unanswered for more than ${days} days.`,
    })
  }
  parts.push({
    sv: 'Enligt handboken är mål som motverkar varandra särskilt skadliga för effektiviteten: bestäm vilket som går först, eller att båda får gälla.',
    en: 'According to the handbook, goals that work against each other do particular harm to efficiency: decide which comes first, or that both may hold.',
  })
  return { sv: parts.map(({ sv }) => sv).join(' '), en: parts.map(({ en }) => en).join(' ') }
}

/** What is still open, without being late. */
export function remarkOn(
  { waiting, newSignals, unjudged }: Finding,
  context: CheckContext,
): Bilingual | undefined {
  const days = limitOf(context, 'MAL-2.days-undecided')
  const remarks: Bilingual[] = []
  if (waiting > 0) {
    remarks.push({
      sv: `${conflicts(waiting, 'sv')} väntar på beslut, vilket bör komma inom ${days} dagar.`,
      en: `${conflicts(waiting, 'en')} ${waiting === 1 ? 'waits' : 'wait'} for a decision, which should come within ${days} days.`,
    })
  }
  if (newSignals > 0) {
    remarks.push({
      sv: `${signals(newSignals, 'sv')} behöver ett svar.`,
      en: `${signals(newSignals, 'en')} ${newSignals === 1 ? 'needs' : 'need'} an answer.`,
    })
  }
  if (unjudged > 0) {
    remarks.push({
      sv: `${pairs(unjudged, 'sv')} ${unjudged === 1 ? 'är ännu inte prövat' : 'är ännu inte prövade'}.`,
      en: `${pairs(unjudged, 'en')} ${unjudged === 1 ? 'has' : 'have'} not been tried yet.`,
    })
  }
  if (remarks.length === 0) return undefined
  return { sv: remarks.map(({ sv }) => sv).join(' '), en: remarks.map(({ en }) => en).join(' ') }
}

function signalText({ signals: found }: ConflictPair): Bilingual {
  const said = found.map(signalSentence)
  return { sv: said.map(({ sv }) => sv).join(' '), en: said.map(({ en }) => en).join(' ') }
}

function names({ a, b }: ConflictPair, language: Language): string {
  return `${quoted(a, language)} ${language === 'sv' ? 'och' : 'and'} ${quoted(b, language)}`
}

function hrefOf({ a, b }: ConflictPair): string {
  return addressOf.pair(a.goal, b.goal)
}

function pairs(count: number, language: Language): string {
  return language === 'sv' ? `${count} par` : `${count} ${count === 1 ? 'pair' : 'pairs'}`
}

function conflicts(count: number, language: Language): string {
  if (language === 'sv') return `${count} ${count === 1 ? 'målkonflikt' : 'målkonflikter'}`
  return `${count} ${count === 1 ? 'goal conflict' : 'goal conflicts'}`
}

function signals(count: number, language: Language): string {
  if (language === 'sv') return `${count} ${count === 1 ? 'tydlig signal' : 'tydliga signaler'}`
  return `${count} clear ${count === 1 ? 'signal' : 'signals'}`
}
