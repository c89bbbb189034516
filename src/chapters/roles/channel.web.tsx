import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { path, routes } from '#web/paths.ts'
import { casesPage, sendCase } from './cases/cases.web.tsx'
import { questionBoard } from './channel/board.web.tsx'
import { newQuestion, sendQuestion } from './channel/new-question.web.tsx'
import {
  sendCheck,
  sendNumber,
  sendRaised,
  sendReply,
  sendRoute,
  showQuestion,
} from './channel/question.web.tsx'
import { locateQuestion } from './channel/question-access.web.ts'
import { newAgreement, sendAgreement } from './department/agreement.web.tsx'
import {
  departmentPage,
  locateDepartment,
  packPage,
  sendAgreementFollowed,
  sendCard,
  sendItem,
  sendItemFollowed,
  sendPicture,
  sendPictureSignature,
} from './department/department.web.tsx'
import { pulsePage, sendRound } from './pulse/pulse.web.tsx'
import { locateRound, sendAnswers, sendClose, showRound } from './pulse/round.web.tsx'
import {
  descriptionPage,
  descriptionsPage,
  locateBody,
  locateDescribed,
  sendDescription,
  sendSignature,
} from './sides/description.web.tsx'

/** How the two sides of the steering chain get on: questions, the pulse, what each answers for, and cases to talk about. */
export function registerChannel(doors: Doors, context: AppContext): void {
  registerQuestions(doors, context)
  registerPulse(doors, context)
  registerDescriptions(doors, context)
  registerCases(doors, context)
  registerDepartment(doors, context)
}

function registerQuestions(doors: Doors, context: AppContext): void {
  const here = locateQuestion(context)
  const read = toRead('question', 'internal', here)
  const asks = to('ask', 'question')
  doors.get(routes.questions, toRead('question'), (c) => questionBoard(c, context))
  doors.get(routes.newQuestion, asks, (c) => newQuestion(c, context))
  doors.post(routes.newQuestion, asks, (c) => sendQuestion(c, context))
  doors.get(routes.question, read, (c) => showQuestion(c, context))
  doors.post(routes.answerQuestion, to('answer', 'question', here), (c) => sendReply(c, context))
  doors.post(routes.publishAnswer, to('publish', 'question', here), (c) => sendCheck(c, context))
  doors.post(routes.registerQuestion, to('write', 'question', here), (c) => sendNumber(c, context))
  doors.post(routes.routeQuestion, to('write', 'question', here), (c) => sendRoute(c, context))
  doors.post(routes.raiseTheme, to('propose', 'question', here), (c) => sendRaised(c, context))
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [
    routes.answerQuestion,
    routes.publishAnswer,
    routes.registerQuestion,
    routes.routeQuestion,
    routes.raiseTheme,
  ]) {
    doors.get(route, read, back)
  }
}

function back(c: PageContext) {
  return c.redirect(path(c.get('language')).question(Number(c.req.param('question'))))
}

function registerPulse(doors: Doors, context: AppContext): void {
  const here = locateRound(context)
  const read = toRead('pulse-round', 'public', here)
  doors.get(routes.pulse, toRead('pulse-round'), (c) => pulsePage(c, context))
  doors.post(routes.openRound, to('run', 'pulse-round'), (c) => sendRound(c, context))
  doors.get(routes.openRound, toRead('pulse-round'), (c) => c.redirect(path(c.get('language')).pulse()))
  doors.get(routes.pulseRound, read, (c) => showRound(c, context))
  doors.post(routes.answerPulse, to('answer', 'pulse-answer', here), (c) => sendAnswers(c, context))
  doors.post(routes.closeRound, to('run', 'pulse-round', here), (c) => sendClose(c, context))
  for (const route of [routes.answerPulse, routes.closeRound]) {
    doors.get(route, read, (c) =>
      c.redirect(path(c.get('language')).pulseRound(Number(c.req.param('round')))),
    )
  }
}

function registerDescriptions(doors: Doors, context: AppContext): void {
  const here = locateBody(context)
  const read = toRead('role-description', 'public', locateDescribed(context))
  doors.get(routes.roleDescriptions, toRead('role-description'), (c) => descriptionsPage(c, context))
  doors.get(routes.roleDescription, read, (c) => descriptionPage(c, context))
  doors.post(routes.roleDescription, to('write', 'role-description', here), (c) =>
    sendDescription(c, context),
  )
  doors.post(routes.signDescription, to('sign', 'role-description', here), (c) => sendSignature(c, context))
  doors.get(routes.signDescription, read, (c) =>
    c.redirect(path(c.get('language')).roleDescription(c.req.param('node') ?? '')),
  )
}

function registerCases(doors: Doors, context: AppContext): void {
  doors.get(routes.caseTalks, toRead('case-talk'), (c) => casesPage(c, context))
  doors.post(routes.caseTalks, to('answer', 'case-talk'), (c) => sendCase(c, context))
}

function registerDepartment(doors: Doors, context: AppContext): void {
  const here = locateDepartment(context)
  const read = toRead('department-page', 'closed', here)
  const write = to('write', 'department-page', here)
  const agree = to('write', 'agreement', here)
  doors.get(routes.departmentPage, read, (c) => departmentPage(c, context))
  doors.get(routes.continuityPack, read, (c) => packPage(c, context))
  doors.post(routes.sharedPicture, write, (c) => sendPicture(c, context))
  doors.post(routes.signPicture, to('sign', 'department-page', here), (c) => sendPictureSignature(c, context))
  doors.post(routes.assignmentCard, write, (c) => sendCard(c, context))
  doors.post(routes.continuityItems, write, (c) => sendItem(c, context))
  doors.post(routes.changeContinuity, write, (c) => sendItemFollowed(c, context))
  doors.get(routes.newAgreement, agree, (c) => newAgreement(c, context))
  doors.post(routes.newAgreement, agree, (c) => sendAgreement(c, context))
  doors.post(routes.followAgreement, agree, (c) => sendAgreementFollowed(c, context))
  for (const route of [
    routes.sharedPicture,
    routes.signPicture,
    routes.assignmentCard,
    routes.continuityItems,
    routes.changeContinuity,
    routes.followAgreement,
  ]) {
    doors.get(route, read, (c) =>
      c.redirect(path(c.get('language')).departmentPage(c.req.param('node') ?? '')),
    )
  }
}
