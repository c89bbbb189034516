import { standsAt } from '#identity/own-place.ts'
import type { Asked } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import type { Asking } from './asking.web.ts'
import { mayWith } from './channel/question-access.web.ts'
import { questionStep } from './channel/question-state.ts'
import { daysBetween } from './days.ts'
import type { Question } from './model.ts'
import { said } from './said-texts.ts'

/** How long whoever asked is told of an answer: it is not kept whether they have read it. */
const daysTold = 14

/** What the channel for questions asks of somebody. */
export const questionAskers: readonly ((asking: Asking) => readonly Asked[])[] = [
  (asking) => asking.room.book.questions.flatMap((question) => ofDepartment(asking, question)),
  (asking) => asking.room.book.questions.flatMap((question) => ofRegistrar(asking, question)),
  (asking) => asking.room.book.questions.flatMap((question) => ofAsker(asking, question)),
]

/** Questions to the own department: first to answer, then to check and publish. */
function ofDepartment({ actor, room }: Asking, question: Question): readonly Asked[] {
  if (!standsAt(actor, question.routedTo, ['head-of-department'])) return []
  const href = addressOf.question(question.id)
  switch (questionStep(question, room.day)) {
    case 'asked':
    case 'registered':
      return mayWith(actor, 'answer', room, question)
        ? [{ text: said.answer(question.text), minutes: 20, href, due: question.due }]
        : []
    case 'answered':
    case 'checked':
      return mayWith(actor, 'publish', room, question)
        ? [{ text: said.publish(question.text), minutes: 5, href, due: question.due }]
        : []
    default:
      return []
  }
}

function ofRegistrar({ actor, room }: Asking, question: Question): readonly Asked[] {
  const isTheirs = standsAt(actor, '', ['controller']) && mayWith(actor, 'write', room, question)
  if (!isTheirs || question.registration.trim() !== '') return []
  return [{ text: said.register(question.askedOn), minutes: 2, href: addressOf.question(question.id) }]
}

/** One's own question that has been answered, also where secrecy keeps the answer from being published. */
function ofAsker({ actor, room }: Asking, question: Question): readonly Asked[] {
  if (question.account !== actor.account) return []
  const step = questionStep(question, room.day)
  const cameOn = step === 'published' ? question.publishedOn : question.answeredOn
  const isNew = cameOn !== undefined && daysBetween(cameOn, room.day) <= daysTold
  if (!isNew || (step !== 'published' && step !== 'not-published')) return []
  const text = step === 'published' ? said.read(question.text) : said.readWhyNot(question.text)
  return [{ text, minutes: 2, href: addressOf.question(question.id) }]
}
