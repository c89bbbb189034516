import type { RoleBook } from '#chapters/roles/model.ts'
import { agreements } from './agreements.ts'
import { assignments } from './assignments.ts'
import { boardRegister } from './board.ts'
import { caseAnswers } from './cases.ts'
import { cards, continuity, pictures } from './departments.ts'
import { descriptions } from './descriptions.ts'
import { educationRegister } from './education.ts'
import { builtEnvironmentRegister, cultureRegister } from './other-committees.ts'
import { pulseAnswers, rounds } from './pulse.ts'
import { questions } from './questions.ts'
import { socialRegister } from './social.ts'
import { trials } from './trials.ts'

const registers = [
  boardRegister,
  educationRegister,
  socialRegister,
  builtEnvironmentRegister,
  cultureRegister,
]

/** Everything that Ekbacka has registered about who decides what, and how the two sides get on. */
export const exampleRoleBook: RoleBook = {
  decisionTypes: registers.flatMap(({ types }) => types),
  delegations: registers
    .flatMap(({ delegations }) => delegations)
    .map((delegation, index) => ({ id: index + 1, ...delegation })),
  trials,
  assignments,
  descriptions,
  caseAnswers,
  pictures,
  cards,
  continuity,
  agreements,
  questions,
  rounds,
  pulseAnswers,
}
