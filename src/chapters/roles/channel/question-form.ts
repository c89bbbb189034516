import type { Question } from '#chapters/roles/model.ts'
import { dayOf } from '#chapters/roles/register/cells.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

type Written = Readonly<Partial<Record<string, string>>>

/** What is known when a form is read. */
export interface FormGround {
  /** Ids of the departments that there are today. */
  readonly departments: readonly string[]
  /** ISO day. */
  readonly day: string
}

/**
 * A question as it is sent. The department may be left to the program: then it is empty, and the form comes back with a
 * proposal.
 */
export function readAsked(
  written: Written,
  { departments, day }: FormGround,
): Outcome<Pick<Question, 'text' | 'theme' | 'routedTo' | 'due'>> {
  const routedTo = written.routedTo ?? ''
  const due = dayOf(written.due ?? '')
  return combine({
    text: needed('text', written.text ?? '', texts.text),
    theme: needed('theme', written.theme ?? '', texts.theme, 60),
    routedTo:
      routedTo === '' || departments.includes(routedTo)
        ? succeed(routedTo)
        : refuse({ code: 'department-missing', where: 'routedTo', text: texts.department }),
    due:
      due === undefined || due <= day
        ? refuse({ code: 'due-missing', where: 'due', text: texts.due })
        : succeed(due),
  })
}

export function readReply(written: Written): Outcome<string> {
  return needed('answer', written.answer ?? '', texts.answer, 5000)
}

export type ReadCheck =
  | { readonly secrecy: 'open' }
  | { readonly secrecy: 'partly' | 'secret'; readonly ground: string }

/** The secrecy check: what is left out, or kept back, rests on a named section. */
export function readCheck(written: Written): Outcome<ReadCheck> {
  const { secrecy, ground = '' } = written
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

export function readNumber(written: Written): Outcome<string> {
  return needed('registration', written.registration ?? '', texts.registration, 40)
}

export function readRoute(
  written: Written,
  { departments }: FormGround,
): Outcome<{ readonly routedTo: string; readonly why: string }> {
  const { routedTo = '', why = '' } = written
  return combine({
    routedTo: departments.includes(routedTo)
      ? succeed(routedTo)
      : refuse({ code: 'department-missing', where: 'routedTo', text: texts.department }),
    why: needed('why', why, texts.why, 500),
  })
}

/** A theme on its way to an agenda: whose, and which matter. */
export function readRaised(
  written: Written,
  bodies: readonly string[],
): Outcome<{ readonly body: string; readonly matter: string }> {
  const { body = '', matter = '' } = written
  return combine({
    body: bodies.includes(body)
      ? succeed(body)
      : refuse({ code: 'body-missing', where: 'body', text: texts.body }),
    matter: needed('matter', matter, texts.matter, 200),
  })
}

const texts = {
  text: { sv: 'Skriv frågan.', en: 'Write the question.' },
  theme: {
    sv: 'Skriv ett tema med ett par ord, så att frågor om samma sak hittar varandra.',
    en: 'Write a theme in a word or two, so that questions about the same thing find each other.',
  },
  department: { sv: 'Välj en förvaltning.', en: 'Choose a department.' },
  due: {
    sv: 'Skriv en dag framåt i tiden, som 2026-12-07.',
    en: 'Write a day that lies ahead, as 2026-12-07.',
  },
  answer: { sv: 'Skriv svaret.', en: 'Write the answer.' },
  secrecy: {
    sv: 'Välj om svaret är öppet, delvis hemligt eller hemligt.',
    en: 'Choose whether the answer is open, partly secret or secret.',
  },
  ground: {
    sv: 'Skriv lagrummet som sekretessen vilar på, som OSL 26:1.',
    en: 'Write the section that the secrecy rests on, as OSL 26:1.',
  },
  registration: { sv: 'Skriv diarienumret.', en: 'Write the registration number.' },
  why: {
    sv: 'Skriv varför frågan hör till en annan förvaltning.',
    en: 'Write why the question belongs to another department.',
  },
  body: { sv: 'Välj vems dagordning.', en: 'Choose whose agenda.' },
  matter: { sv: 'Skriv vad ärendet gäller.', en: 'Write what the matter is about.' },
} as const satisfies Record<string, Bilingual>
