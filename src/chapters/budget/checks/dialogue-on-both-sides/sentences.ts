import { processAddress } from '#chapters/budget/process/addresses.ts'
import { inSentence, quotedInside } from '#chapters/budget/process/step-in-sentence.ts'
import { talkQuestions } from '#chapters/budget/process/talks/talk-questions.ts'
import { type TalkResult, widestGap } from '#chapters/budget/process/talks/talk-result.ts'
import { formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

/** A talk with its widest gap. */
export interface Judged {
  readonly result: TalkResult
  /** Title of the step. */
  readonly title: string
}

export interface Finding {
  /** On a fail those over the limit, else all that are judged; the widest first. */
  readonly talks: readonly [Judged, ...Judged[]]
  readonly yesShare?: number
}

function bilingual(say: (language: Language) => string): Bilingual {
  return { sv: say('sv'), en: say('en') }
}

function gapSaid({ result, title }: Judged, language: Language): string {
  const widest = widestGap(result)
  const size = formatNumber(Math.abs(widest?.gap ?? 0), language, { decimals: 1 })
  const asked = talkQuestions.find(({ id }) => id === widest?.question)?.text[language] ?? ''
  const question = quotedInside(asked, language)
  const isCentral = (widest?.gap ?? 0) >= 0
  return {
    sv: `efter ${inSentence(title, 'sv')} svarar ${isCentral ? 'centrala funktioner' : 'enhetscheferna'} ${size} steg högre på ${question}`,
    en: `after ${inSentence(title, 'en')}, ${isCentral ? 'central functions' : 'unit managers'} answer ${size} steps higher to ${question}`,
  }[language]
}

export function sayPass({ talks, yesShare }: Finding): Bilingual {
  return bilingual((language) => {
    const size = formatNumber(Math.abs(widestGap(talks[0].result)?.gap ?? 0), language, { decimals: 1 })
    return {
      sv: `Båda sidor har i stort samma bild av dialogen. Störst är avståndet efter ${inSentence(talks[0].title, 'sv')}: ${size} steg på skalan 1–5.${yesSaid(yesShare, 'sv')}`,
      en: `Both sides have much the same picture of the dialogue. The gap is widest after ${inSentence(talks[0].title, 'en')}: ${size} steps on the scale 1–5.${yesSaid(yesShare, 'en')}`,
    }[language]
  })
}

export function sayFail({ talks, yesShare }: Finding): Bilingual {
  return bilingual((language) => {
    const gaps = talks.map((each) => gapSaid(each, language)).join('; ')
    return {
      sv: `De båda sidorna har olika bild av dialogen: ${gaps}. Börja nästa steg med de tre orsaker som flest vill tala om.${yesSaid(yesShare, 'sv')}`,
      en: `The two sides have different pictures of the dialogue: ${gaps}. Begin the next step with the three causes that most want to talk about.${yesSaid(yesShare, 'en')}`,
    }[language]
  })
}

function yesSaid(share: number | undefined, language: Language): string {
  if (share === undefined) return ''
  const figure = formatPercent(share, language, { decimals: 0 })
  return {
    sv: ` ${figure} av enhetscheferna säger att de kan ta ansvar för budgeten utan villkor.`,
    en: ` ${figure} of the unit managers say that they can take responsibility for the budget without a condition.`,
  }[language]
}

export function talkEvidence(judged: Judged): Evidence {
  const sentence = (language: Language) => {
    const said = gapSaid(judged, language)
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  }
  return { text: bilingual(sentence), href: processAddress.talk(judged.result.talk.id) }
}

export function noTalks(months: number): Missing {
  return {
    text: {
      sv: `Inga frågor om dialogen har stängt de senaste ${months} månaderna. Ställ de tre frågorna efter nästa steg i årshjulet.`,
      en: `No questions on the dialogue have closed in the last ${months} months. Ask the three questions after the next step of the calendar.`,
    },
    href: processAddress.talks,
  }
}

export function hiddenTalk({ result, title }: Judged): Missing {
  return {
    text: {
      sv: `Efter ${inSentence(title, 'sv')} är någon av grupperna mindre än fem eller svarar för lika, så sidorna kan inte jämföras.`,
      en: `After ${inSentence(title, 'en')}, one of the groups is smaller than five or answers too alike, so the sides can’t be compared.`,
    },
    href: processAddress.talk(result.talk.id),
  }
}

export function fewAnswered({ result, title }: Judged, share: number | undefined, limit: number): Missing {
  const say = (language: Language) => {
    const [some, least] = [share ?? 0, limit].map((each) => formatPercent(each, language, { decimals: 0 }))
    return {
      sv: `Efter ${inSentence(title, 'sv')} svarade ungefär ${some} av enhetscheferna. Det behövs ${least} för att säga hur de ser på dialogen.`,
      en: `After ${inSentence(title, 'en')}, about ${some} of the unit managers answered. It takes ${least} to say how they see the dialogue.`,
    }[language]
  }
  return { text: bilingual(say), href: processAddress.talk(result.talk.id) }
}
