import { addressOf } from '#chapters/budget/comments/addresses.ts'
import { sentOn } from '#chapters/budget/comments/comment-state.ts'
import type { CommentSummary, Overlooked } from '#chapters/budget/comments/comment-summary.ts'
import { processAddress } from '#chapters/budget/process/addresses.ts'
import type { AssumptionSeries } from '#chapters/budget/process/assumptions/assumption-bias.ts'
import { firstSentence } from '#core/first-sentence.ts'
import { formatDay, formatList, formatNumber, formatPercent, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  readonly summary: CommentSummary
  /** Assumptions that have missed the same way year after year, more than chance. */
  readonly biased: readonly AssumptionSeries[]
  readonly hasAssumptions: boolean
}

export const noBudget: Missing = {
  text: {
    sv: 'Ingen beslutad budget är registrerad. Registrera beslutet, så går det att se om synpunkterna hade fått svar.',
    en: 'No adopted budget has been registered. Register the decision, and it can be seen whether the comments had been answered.',
  },
  href: addressOf.comments,
}

export function noRound(year: number): Missing {
  return {
    text: {
      sv: `Ingen omgång för synpunkter på budgeten för ${year} är registrerad. Registrera den om den hölls, eller öppna en för nästa år.`,
      en: `No round of comments on the budget of ${year} has been registered. Register it if it was held, or open one for next year.`,
    },
    href: addressOf.newRound,
  }
}

export function nothingSaid(year: number): Missing {
  return {
    text: {
      sv: `Ingen synpunkt kom på budgeten för ${year} innan den beslutades. Fråga enheterna om de visste att de kunde säga sin mening.`,
      en: `No comment came on the budget of ${year} before it was decided. Ask the units whether they knew that they could have their say.`,
    },
    href: addressOf.commentsOfYear(year),
  }
}

export function overlookedEvidence({ comment, decision }: Overlooked): Evidence {
  const days = (language: Language) => ({
    sent: formatDay(sentOn(comment), language),
    decided: formatDay(decision.on, language),
  })
  const [sv, en] = [days('sv'), days('en')]
  const said = firstSentence(comment.text)
  return {
    text: {
      sv: `”${said}” Synpunkten kom den ${sv.sent} och hade inget svar när ${decision.reference} fattades den ${sv.decided}.`,
      en: `“${said}” The comment came on ${en.sent} and had no answer when ${decision.reference} was decided on ${en.decided}.`,
    },
    href: addressOf.comment(comment.id),
  }
}

export function yearEvidence({ year, decided }: CommentSummary): Evidence {
  return {
    text: {
      sv: `Synpunkterna på budgeten för ${year}: ${formatNumber(decided, 'sv')}, alla med sina svar.`,
      en: `The comments on the budget of ${year}: ${formatNumber(decided, 'en')}, all with their answers.`,
    },
    href: addressOf.commentsOfYear(year),
  }
}

export function assumptionEvidence({ id, title, years, bias }: AssumptionSeries): Evidence {
  const known = years.filter(({ error }) => error !== undefined)
  const way = (bias?.mean ?? 0) > 0 ? 'under' : 'over'
  const words = {
    under: { sv: 'för lågt', en: 'too low' },
    over: { sv: 'för högt', en: 'too high' },
  } as const satisfies Record<string, Bilingual>
  return {
    text: {
      sv: `Antagandet ”${title}” har legat ${words[way].sv} i ${formatNumber(bias?.[way] ?? 0, 'sv')} av ${formatNumber(known.length, 'sv')} budgetar.`,
      en: `The assumption “${title}” has been ${words[way].en} in ${formatNumber(bias?.[way] ?? 0, 'en')} of ${formatNumber(known.length, 'en')} budgets.`,
    },
    href: processAddress.assumption(id),
  }
}

export function sayPass({ summary }: Finding): Bilingual {
  const { decided, year, overlooked, units } = summary
  const open = overlooked.length
  if (open > 0) {
    return {
      sv: `${count(open, 'sv')} på budgeten för ${year} saknade svar när den beslutades, vilket kommunen godtar. ${formatNumber(decided - open, 'sv')} av ${formatNumber(decided, 'sv')} hade fått svar.`,
      en: `${count(open, 'en')} on the budget of ${year} lacked an answer when it was decided, which the municipality accepts. ${formatNumber(decided - open, 'en')} of ${formatNumber(decided, 'en')} had been answered.`,
    }
  }
  return {
    sv: `Alla synpunkter på budgeten för ${year}, ${formatNumber(decided, 'sv')} från ${unitsIn(units.length, 'sv')}, hade fått svar när den beslutades.`,
    en: `All comments on the budget of ${year}, ${formatNumber(decided, 'en')} from ${unitsIn(units.length, 'en')}, had been answered when it was decided.`,
  }
}

export function sayFail(finding: Finding): Bilingual {
  const { decided, year, overlooked, answerRate = 0 } = finding.summary
  const open = overlooked.length
  const tell = (language: Language) => ({
    open: count(open, language),
    rate: formatPercent(answerRate, language, { decimals: 0 }),
    decided: formatNumber(decided, language),
  })
  const [sv, en] = [tell('sv'), tell('en')]
  const more = remarkOf(finding)
  return {
    sv: `Budgeten för ${year} beslutades med ${lowerFirst(sv.open)} utan svar: ${sv.rate} av ${sv.decided} hade fått svar. Målet är alla. Svara nu, och berätta för enheterna vad som hände med det de skrev. ${more.sv} Handboken säger att ett samtal som leder till svar skapar förtroende, också för beslut som man inte önskade.`,
    en: `The budget of ${year} was decided with ${lowerFirst(en.open)} unanswered: ${en.rate} of ${en.decided} had been answered. The aim is all. Answer now, and tell the units what became of what they wrote. ${more.en} The handbook says that a conversation that leads to answers builds trust, also for decisions that one did not want.`,
  }
}

/** What the answers led to, and whether the assumptions have been realistic. */
export function remarkOf(finding: Finding): Bilingual {
  return { sv: remarkIn(finding, 'sv'), en: remarkIn(finding, 'en') }
}

function remarkIn({ summary, biased, hasAssumptions }: Finding, language: Language): string {
  return [...ledTo(summary, language), realism(biased, hasAssumptions, language)].join(' ')
}

function ledTo({ changedShare, medianDays }: CommentSummary, language: Language): readonly string[] {
  if (changedShare === undefined) return []
  const share = formatPercent(changedShare, language, { decimals: 0 })
  const days = formatNumber(medianDays ?? 0, language)
  return [
    language === 'sv'
      ? `${share} av svaren ändrade något, och hälften kom inom ${days} dagar.`
      : `${share} of the answers changed something, and half of them came within ${days} days.`,
  ]
}

function realism(biased: readonly AssumptionSeries[], hasAssumptions: boolean, language: Language): string {
  const names = formatList(
    biased.map(({ title }) => (language === 'sv' ? `”${title}”` : `“${title}”`)),
    language,
  )
  if (!hasAssumptions) {
    return language === 'sv'
      ? 'Om antagandena har varit realistiska går inte att säga: inga är registrerade.'
      : 'Whether the assumptions have been realistic cannot be said: none have been registered.'
  }
  if (biased.length === 0) {
    return language === 'sv'
      ? 'Inget antagande har slagit fel åt samma håll så ofta att det inte kan vara slump.'
      : 'No assumption has missed the same way so often that it cannot be chance.'
  }
  return language === 'sv'
    ? `Antaganden som år efter år har slagit fel åt samma håll: ${names}.`
    : `Assumptions that have missed the same way year after year: ${names}.`
}

function count(comments: number, language: Language): string {
  if (language === 'sv') return comments === 1 ? 'En synpunkt' : `${formatNumber(comments, 'sv')} synpunkter`
  return comments === 1 ? 'One comment' : `${formatNumber(comments, 'en')} comments`
}

function unitsIn(units: number, language: Language): string {
  if (language === 'sv') return units === 1 ? 'en enhet' : `${formatNumber(units, 'sv')} enheter`
  return units === 1 ? 'one unit' : `${formatNumber(units, 'en')} units`
}
