import {
  type BudgetTalk,
  type ResponsibilityAnswer,
  responsibilityAnswers,
  type TalkAnswer,
} from '#chapters/budget/process/model.ts'
import { dayField, oneOf } from '#chapters/budget/process/read-fields.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { talkCauses, talkQuestions } from './talk-questions.ts'
import { causeItem } from './talk-result.ts'

type FieldOf = (name: string) => string

/** Name of a question's field. */
export function questionField(question: string): string {
  return `svar-${question}`
}

/** Most causes that one person ticks. */
const mostCauses = 3

/** Answers to all three questions, and up to three causes. */
export function readAnswers(field: FieldOf): Outcome<readonly Pick<TalkAnswer, 'item' | 'value'>[]> {
  const answers = talkQuestions.map(({ id }) => ({ id, text: field(questionField(id)) }))
  const chosen = field('causes').split('\n')
  const causes = talkCauses.filter(({ id }) => chosen.includes(id))
  const problems: Problem[] = answers
    .filter(({ text }) => !/^[1-5]$/.test(text))
    .map(({ id }) => ({ code: 'answer-missing', where: questionField(id), text: answerMissing(id) }))
  if (causes.length > mostCauses) problems.push({ code: 'causes-many', where: 'causes', text: texts.causes })
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed([
    ...answers.map(({ id, text }) => ({ item: id, value: Number(text) })),
    ...causes.map(({ id }) => ({ item: causeItem(id), value: 1 })),
  ])
}

/** A new talk. @param day ISO day, today */
export function readTalk(
  field: FieldOf,
  day: string,
): Outcome<Pick<BudgetTalk, 'step' | 'kind' | 'opens' | 'closes'>> {
  const opens = dayField('opens', field('opens'), texts.opens)
  const closes = dayField('closes', field('closes'), texts.closes)
  const first = opens.ok ? opens.value : day
  return combine({
    step: needed('step', field('step'), texts.step, 80),
    kind: oneOf('kind', field('kind'), ['dialogue', 'responsibility'] as const, texts.kind),
    opens:
      opens.ok && opens.value < day
        ? refuse({ code: 'opens-past', where: 'opens', text: texts.opens })
        : opens,
    closes:
      closes.ok && closes.value < first
        ? refuse({ code: 'closes-early', where: 'closes', text: texts.closes })
        : closes,
  })
}

/** Whether the manager can take responsibility; a yes with a condition says which. */
export function readResponsibility(
  field: FieldOf,
): Outcome<{ readonly answer: ResponsibilityAnswer; readonly condition: string }> {
  const answer = oneOf('answer', field('answer'), responsibilityAnswers, texts.responsibility)
  const isConditional = answer.ok && answer.value === 'yes-if'
  return combine({
    answer,
    condition: isConditional
      ? needed('condition', field('condition'), texts.condition, 1000)
      : succeed(field('condition').slice(0, 1000)),
  })
}

/** Three of a kind stand in one list: each says which question it is of. */
function answerMissing(id: string): Bilingual {
  const asked = talkQuestions.find((question) => question.id === id)?.text
  return {
    sv: `Välj ett tal från 1 till 5 för frågan ”${asked?.sv ?? id}”`,
    en: `Choose a number from 1 to 5 for “${asked?.en ?? id}”`,
  }
}

const texts = {
  causes: { sv: 'Kryssa högst tre.', en: 'Tick three at most.' },
  step: { sv: 'Välj vilket steg frågorna gäller.', en: 'Choose which step the questions are about.' },
  kind: { sv: 'Välj vilka frågor som ställs.', en: 'Choose which questions are asked.' },
  opens: {
    sv: 'Skriv vilken dag frågorna öppnar, i dag eller senare.',
    en: 'Write on which day the questions open, today or later.',
  },
  closes: {
    sv: 'Skriv den sista dagen att svara. Den kan inte vara före den första.',
    en: 'Write the last day to answer. It can’t be before the first.',
  },
  responsibility: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  condition: {
    sv: 'Skriv vad som behövs för att du ska kunna svara ja.',
    en: 'Write what it takes for you to say yes.',
  },
} as const satisfies Record<string, Bilingual>
