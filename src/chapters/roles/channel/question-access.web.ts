import type { Question } from '#chapters/roles/model.ts'
import { type RoleRoom, roleRoom } from '#chapters/roles/role-room.web.ts'
import type { Action, Actor } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import type { Access, AppContext, Located, PageContext } from '#web/context.ts'
import { opennessOf } from './question-openness.ts'

/** A question belongs to the department that it is routed to, and is as open as it has come on its way. */
export function locateQuestion(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    const question = room && questionIn(c, room)
    return question && whereIs(room, question)
  }
}

export function questionIn(c: PageContext, { book }: RoleRoom): Question | undefined {
  return book.questions.find(({ id }) => String(id) === c.req.param('question'))
}

/** Whether somebody may do something with the very question. */
export function mayWith(actor: Actor, action: Action, room: RoleRoom, question: Question): boolean {
  const municipality = actor.kind === 'public' ? '' : actor.municipality
  return may(actor, action, { kind: 'question', municipality, ...whereIs(room, question) })
}

/**
 * Whether somebody reads the words of an answer: everybody at once when it is published, before that only those who
 * write, check and register it.
 */
export function readsAnswer(actor: Actor, room: RoleRoom, question: Question): boolean {
  return opennessOf(question, room.day) === 'public' || mayWith(actor, 'publish', room, question)
}

function whereIs({ tree, day }: RoleRoom, question: Question) {
  return {
    path: tree.place(question.routedTo)?.path ?? [],
    openness: opennessOf(question, day),
    account: question.account,
  } satisfies Located
}
