import { type PulseGroup, type PulseRound, pulseGroups } from '#chapters/roles/model.ts'
import { dayOf } from '#chapters/roles/register/cells.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { pulseQuestions, questionsFor } from './questions.ts'

/** A new round, as it is opened. */
export function readRound(
  form: { readonly opens: string; readonly closes: string; readonly questions: readonly string[] },
  day: string,
): Outcome<Omit<PulseRound, 'id'>> {
  const opens = dayOf(form.opens)
  const closes = dayOf(form.closes)
  const known = pulseQuestions.filter(({ id }) => form.questions.includes(id))
  return combine({
    opens:
      opens === undefined || opens < day
        ? refuse({ code: 'opens-missing', where: 'opens', text: texts.opens })
        : succeed(opens),
    closes:
      closes === undefined || closes < (opens ?? day)
        ? refuse({ code: 'closes-missing', where: 'closes', text: texts.closes })
        : succeed(closes),
    questions: known.some(({ about }) => about === 'trust')
      ? succeed(known.map(({ id }) => id))
      : refuse({ code: 'questions-missing', where: 'questions', text: texts.questions }),
  })
}

/** Name of a question's field in the answer form. */
export function fieldOf(question: string): string {
  return `svar-${question}`
}

/** Answers to the questions that a group is asked; those skipped are left out. */
export function readAnswers(
  field: (name: string) => string,
  { questions }: PulseRound,
  group: PulseGroup,
): Outcome<readonly { readonly question: string; readonly value: number }[]> {
  const asked = questionsFor(group, questions)
  const values = asked.flatMap(({ id }) => {
    const value = field(fieldOf(id))
    return /^[1-5]$/.test(value) ? [{ question: id, value: Number(value) }] : []
  })
  const [first] = asked
  return values.length > 0
    ? succeed(values)
    : refuse({
        ...{ code: 'answers-missing', text: texts.answers },
        ...(first ? { where: fieldOf(first.id) } : {}),
      })
}

/** Groups that are asked the questions on trust, those with which the elected are compared. */
export const officialGroups: readonly PulseGroup[] = pulseGroups.filter((group) => group !== 'elected')

const texts = {
  opens: {
    sv: 'Skriv vilken dag omgången öppnar, i dag eller senare.',
    en: 'Write on which day the round opens, today or later.',
  },
  closes: {
    sv: 'Skriv den sista dagen att svara. Den kan inte vara före den första.',
    en: 'Write the last day to answer. It can’t be before the first.',
  },
  questions: {
    sv: 'Välj minst en av frågorna om förtroende, som alla grupper får.',
    en: 'Choose at least one of the questions on trust, which all groups are asked.',
  },
  answers: {
    sv: 'Svara på minst en fråga. De andra går att hoppa över.',
    en: 'Answer at least one question. The others can be skipped.',
  },
} as const satisfies Record<string, Bilingual>
