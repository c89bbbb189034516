import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import { type ReceiptWish, receiptWishes } from './receipts.ts'
import type { RuleAnswerCheck } from './rule-questions.ts'

/** A component that can be asked about, as the form's choice says it; empty: the whole budget. */
export function aboutOf(ruleSet: string, component: string): string {
  return component === '' ? '' : `${ruleSet}/${component}`
}

/** @param choices what can be asked about, by `aboutOf` */
export function readQuestion(
  { about = '', text = '' }: Written,
  choices: readonly string[],
): Outcome<{ readonly ruleSet: string; readonly component: string; readonly text: string }> {
  const read = combine({
    about:
      about === '' || choices.includes(about)
        ? succeed(about)
        : refuse({ code: 'about-unknown', where: 'about', text: texts.about }),
    text: needed('text', text, texts.text, 1000),
  })
  if (!read.ok) return read
  const [ruleSet = '', component = ''] = read.value.about.split('/')
  return succeed({ ruleSet, component, text: read.value.text })
}

export function readAnswer({ answer = '' }: Written): Outcome<string> {
  return needed('answer', answer, texts.answer, 4000)
}

/** What is left out, or kept back, rests on a named section. */
export function readCheck({ secrecy, ground = '' }: Written): Outcome<RuleAnswerCheck> {
  if (secrecy === 'open') return succeed({ secrecy })
  if (secrecy !== 'partly' && secrecy !== 'secret') {
    return refuse({ code: 'secrecy-missing', where: 'secrecy', text: texts.secrecy })
  }
  const read = needed('ground', ground, texts.ground, 120)
  if (!read.ok) return read
  return /\d/.test(read.value)
    ? succeed({ secrecy, ground: read.value })
    : refuse({ code: 'ground-without-section', where: 'ground', text: texts.ground })
}

export function readWish({ wish }: Written): Outcome<ReceiptWish> {
  const known = receiptWishes.find((each) => each === wish)
  return known ? succeed(known) : refuse({ code: 'wish-missing', where: 'wish', text: texts.wish })
}

const texts = {
  about: {
    sv: 'Välj en av delarna i enhetens budget, eller hela budgeten.',
    en: "Choose one of the parts of the unit's budget, or the whole of it.",
  },
  text: { sv: 'Skriv frågan.', en: 'Write the question.' },
  answer: { sv: 'Skriv svaret.', en: 'Write the answer.' },
  secrecy: {
    sv: 'Välj om svaret kan publiceras.',
    en: 'Choose whether the answer can be published.',
  },
  ground: {
    sv: 'Skriv lagrummet som sekretessen vilar på, som OSL 23:1.',
    en: 'Write the section that the secrecy rests on, as OSL 23:1.',
  },
  wish: {
    sv: 'Välj om du förstår budgeten eller vill ha hjälp.',
    en: 'Choose whether you understand the budget or want help.',
  },
} as const satisfies Record<string, Bilingual>
