import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** Roller. Named pages before `decisionType`: the router takes the first that matches. */
export const roleRoutes = {
  /** Who decides this? */
  roles: '/roller',
  decisionTypes: '/roller/register',
  newDecisionType: '/roller/register/ny',
  importDecisionTypes: '/roller/register/import',
  roleConflicts: '/roller/oklarheter',
  delegationTrials: '/roller/prov',
  /** Where the committee's decision on a proposal, and its review of a trial, are sent. */
  decideTrial: '/roller/prov/:trial/beslut',
  reviewTrial: '/roller/prov/:trial/utfall',
  assignments: '/roller/uppdrag',
  newAssignment: '/roller/uppdrag/nytt',
  assignment: '/roller/uppdrag/:assignment',
  finishAssignment: '/roller/uppdrag/:assignment/klart',
  /** What politics and what officials answer for, committee by committee. */
  roleDescriptions: '/roller/beskrivning',
  roleDescription: '/roller/beskrivning/:node',
  signDescription: '/roller/beskrivning/:node/underskrift',
  caseTalks: '/roller/fall',
  departmentPage: '/roller/forvaltning/:node',
  /** Where the head of department writes, and both put their names. */
  sharedPicture: '/roller/forvaltning/:node/bild',
  signPicture: '/roller/forvaltning/:node/bild/underskrift',
  assignmentCard: '/roller/forvaltning/:node/uppdragskort',
  continuityItems: '/roller/forvaltning/:node/punkter',
  changeContinuity: '/roller/forvaltning/:node/punkter/andra',
  /** Everything that somebody who takes over needs, as one document. */
  continuityPack: '/roller/forvaltning/:node/overlamning',
  newAgreement: '/roller/forvaltning/:node/overenskommelse',
  followAgreement: '/roller/forvaltning/:node/overenskommelse/utfall',
  questions: '/roller/fragor',
  newQuestion: '/roller/fragor/ny',
  question: '/roller/fragor/:question',
  answerQuestion: '/roller/fragor/:question/svar',
  publishAnswer: '/roller/fragor/:question/publicering',
  registerQuestion: '/roller/fragor/:question/diarium',
  routeQuestion: '/roller/fragor/:question/forvaltning',
  /** Where a theme that comes back is put on an agenda. */
  raiseTheme: '/roller/fragor/:question/dagordning',
  pulse: '/roller/puls',
  /** Where a round is opened. */
  openRound: '/roller/puls/omgang',
  pulseRound: '/roller/puls/:round',
  answerPulse: '/roller/puls/:round/svar',
  closeRound: '/roller/puls/:round/stang',
  /** A decision type: its ladder, who decides, what the law says. */
  decisionType: '/roller/:type',
  changeDecisionType: '/roller/:type/andra',
  removeDecisionType: '/roller/:type/ta-bort',
  /** Where a change of what the documents say about the type is sent. */
  changeDocuments: '/roller/:type/dokument',
  proposeTrial: '/roller/:type/flytta',
} as const

export function rolePaths(to: To) {
  const at = (type: string) => `/roller/${segment(type)}`
  const department = (node: string) => `/roller/forvaltning/${segment(node)}`
  return {
    roles: (query?: Query) => to(roleRoutes.roles, query),
    decisionTypes: (query?: Query) => to(roleRoutes.decisionTypes, query),
    newDecisionType: () => to(roleRoutes.newDecisionType),
    importDecisionTypes: (query?: Query) => to(roleRoutes.importDecisionTypes, query),
    roleConflicts: (query?: Query) => to(roleRoutes.roleConflicts, query),
    delegationTrials: (query?: Query) => to(roleRoutes.delegationTrials, query),
    decideTrial: (trial: number) => to(`/roller/prov/${trial}/beslut`),
    reviewTrial: (trial: number) => to(`/roller/prov/${trial}/utfall`),
    assignments: (query?: Query) => to(roleRoutes.assignments, query),
    newAssignment: () => to(roleRoutes.newAssignment),
    assignment: (assignment: number) => to(`/roller/uppdrag/${assignment}`),
    finishAssignment: (assignment: number) => to(`/roller/uppdrag/${assignment}/klart`),
    roleDescriptions: () => to(roleRoutes.roleDescriptions),
    roleDescription: (node: string) => to(`/roller/beskrivning/${segment(node)}`),
    signDescription: (node: string) => to(`/roller/beskrivning/${segment(node)}/underskrift`),
    /** @param query `svarat`: the case that the reader has just answered */
    caseTalks: (query?: Query) => to(roleRoutes.caseTalks, query),
    departmentPage: (node: string) => to(department(node)),
    sharedPicture: (node: string) => to(`${department(node)}/bild`),
    signPicture: (node: string) => to(`${department(node)}/bild/underskrift`),
    assignmentCard: (node: string) => to(`${department(node)}/uppdragskort`),
    continuityItems: (node: string) => to(`${department(node)}/punkter`),
    changeContinuity: (node: string) => to(`${department(node)}/punkter/andra`),
    continuityPack: (node: string) => to(`${department(node)}/overlamning`),
    newAgreement: (node: string, query?: Query) => to(`${department(node)}/overenskommelse`, query),
    followAgreement: (node: string) => to(`${department(node)}/overenskommelse/utfall`),
    questions: (query?: Query) => to(roleRoutes.questions, query),
    newQuestion: () => to(roleRoutes.newQuestion),
    question: (question: number) => to(`/roller/fragor/${question}`),
    answerQuestion: (question: number) => to(`/roller/fragor/${question}/svar`),
    publishAnswer: (question: number) => to(`/roller/fragor/${question}/publicering`),
    registerQuestion: (question: number) => to(`/roller/fragor/${question}/diarium`),
    routeQuestion: (question: number) => to(`/roller/fragor/${question}/forvaltning`),
    raiseTheme: (question: number) => to(`/roller/fragor/${question}/dagordning`),
    pulse: (query?: Query) => to(roleRoutes.pulse, query),
    openRound: () => to(roleRoutes.openRound),
    pulseRound: (round: number, query?: Query) => to(`/roller/puls/${round}`, query),
    answerPulse: (round: number) => to(`/roller/puls/${round}/svar`),
    closeRound: (round: number) => to(`/roller/puls/${round}/stang`),
    decisionType: (type: string) => to(at(type)),
    changeDecisionType: (type: string) => to(`${at(type)}/andra`),
    removeDecisionType: (type: string) => to(`${at(type)}/ta-bort`),
    changeDocuments: (type: string) => to(`${at(type)}/dokument`),
    proposeTrial: (type: string) => to(`${at(type)}/flytta`),
  }
}
