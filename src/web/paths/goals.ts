import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** Mål. Named pages before `goal`: the router takes the first that matches. */
export const goalRoutes = {
  goals: '/mal',
  newGoal: '/mal/nytt',
  /** Where officials register what has been decided, each beside the address where it is decided. */
  registerGoal: '/mal/nytt/registrera',
  importGoals: '/mal/import',
  goalGrid: '/mal/rutnat',
  goalLoad: '/mal/belastning',
  goalConflicts: '/mal/konflikter',
  goalPair: '/mal/konflikter/:a/:b',
  /** Where officials say how two goals bear on each other, where politics decides between them, and where a manager reports. */
  relateGoals: '/mal/konflikter/:a/:b/relation',
  decideBetweenGoals: '/mal/konflikter/:a/:b/beslut',
  reportConflict: '/mal/konflikter/:a/:b/rapport/:node',
  goalsOverTime: '/mal/over-tid',
  nationalGoals: '/mal/nationella',
  // Before `nationalGoal`: the router takes the first that matches.
  /** Where a national goal of the municipality's own is added. */
  addNationalGoal: '/mal/nationella/ny',
  nationalGoal: '/mal/nationella/:national',
  mapNationalGoal: '/mal/nationella/:national/karta',
  unmapNationalGoal: '/mal/nationella/:national/ta-bort',
  /** Where the profession signs that it has looked through how a place carries it. */
  reviewNationalGoal: '/mal/nationella/:national/genomgang/:node',
  goalCoverage: '/mal/tackning',
  goalTalks: '/mal/samtal',
  goalTalk: '/mal/samtal/:talk',
  talkNote: '/mal/samtal/:talk/anteckning',
  talkOrder: '/mal/samtal/:talk/ordning',
  concludeTalk: '/mal/samtal/:talk/beslut',
  goal: '/mal/:goal',
  changeGoal: '/mal/:goal/andra',
  registerChange: '/mal/:goal/andra/registrera',
  dropGoal: '/mal/:goal/utga',
  registerDrop: '/mal/:goal/utga/registrera',
  /** Where a dropped goal is taken back. */
  takeBackGoal: '/mal/:goal/aterta',
  registerTakeBack: '/mal/:goal/aterta/registrera',
  breakDownGoal: '/mal/:goal/bryt-ner',
  registerBreakDown: '/mal/:goal/bryt-ner/registrera',
  /** Where what came of a measure is sent. */
  goalOutcome: '/mal/:goal/utfall',
  /** A goal as it stands for one unit: duty, traces, questions. */
  goalAtPlace: '/mal/:goal/:node',
  /** Where a unit tells what it has done, where it is asked and answers, and where its committee decides on its duty. */
  goalTrace: '/mal/:goal/:node/spar',
  askAboutGoal: '/mal/:goal/:node/fraga',
  answerAboutGoal: '/mal/:goal/:node/svar',
  goalDuty: '/mal/:goal/:node/skyldighet',
} as const

export function goalPaths(to: To) {
  const at = (goal: string) => `/mal/${segment(goal)}`
  const pair = (a: string, b: string) => `/mal/konflikter/${segment(a)}/${segment(b)}`
  const national = (id: string) => `/mal/nationella/${segment(id)}`
  return {
    goals: (query?: Query) => to(goalRoutes.goals, query),
    newGoal: (query?: Query) => to(goalRoutes.newGoal, query),
    registerGoal: () => to(goalRoutes.registerGoal),
    importGoals: () => to(goalRoutes.importGoals),
    goalGrid: (query?: Query) => to(goalRoutes.goalGrid, query),
    goalLoad: (query?: Query) => to(goalRoutes.goalLoad, query),
    goalConflicts: (query?: Query) => to(goalRoutes.goalConflicts, query),
    goalPair: (a: string, b: string) => to(pair(a, b)),
    relateGoals: (a: string, b: string) => to(`${pair(a, b)}/relation`),
    decideBetweenGoals: (a: string, b: string) => to(`${pair(a, b)}/beslut`),
    reportConflict: (a: string, b: string, node: string) => to(`${pair(a, b)}/rapport/${segment(node)}`),
    goalsOverTime: () => to(goalRoutes.goalsOverTime),
    nationalGoals: (query?: Query) => to(goalRoutes.nationalGoals, query),
    addNationalGoal: () => to(goalRoutes.addNationalGoal),
    nationalGoal: (id: string) => to(national(id)),
    mapNationalGoal: (id: string) => to(`${national(id)}/karta`),
    unmapNationalGoal: (id: string) => to(`${national(id)}/ta-bort`),
    reviewNationalGoal: (id: string, node: string) => to(`${national(id)}/genomgang/${segment(node)}`),
    goalCoverage: (query?: Query) => to(goalRoutes.goalCoverage, query),
    goalTalks: () => to(goalRoutes.goalTalks),
    goalTalk: (talk: number, query?: Query) => to(`/mal/samtal/${talk}`, query),
    talkNote: (talk: number) => to(`/mal/samtal/${talk}/anteckning`),
    talkOrder: (talk: number) => to(`/mal/samtal/${talk}/ordning`),
    concludeTalk: (talk: number) => to(`/mal/samtal/${talk}/beslut`),
    goal: (goal: string) => to(at(goal)),
    changeGoal: (goal: string) => to(`${at(goal)}/andra`),
    registerChange: (goal: string) => to(`${at(goal)}/andra/registrera`),
    dropGoal: (goal: string) => to(`${at(goal)}/utga`),
    registerDrop: (goal: string) => to(`${at(goal)}/utga/registrera`),
    takeBackGoal: (goal: string) => to(`${at(goal)}/aterta`),
    registerTakeBack: (goal: string) => to(`${at(goal)}/aterta/registrera`),
    breakDownGoal: (goal: string, query?: Query) => to(`${at(goal)}/bryt-ner`, query),
    registerBreakDown: (goal: string) => to(`${at(goal)}/bryt-ner/registrera`),
    goalOutcome: (goal: string) => to(`${at(goal)}/utfall`),
    goalAtPlace: (goal: string, node: string) => to(`${at(goal)}/${segment(node)}`),
    goalTrace: (goal: string, node: string) => to(`${at(goal)}/${segment(node)}/spar`),
    askAboutGoal: (goal: string, node: string) => to(`${at(goal)}/${segment(node)}/fraga`),
    answerAboutGoal: (goal: string, node: string) => to(`${at(goal)}/${segment(node)}/svar`),
    goalDuty: (goal: string, node: string) => to(`${at(goal)}/${segment(node)}/skyldighet`),
  }
}
