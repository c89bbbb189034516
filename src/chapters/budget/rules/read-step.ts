import { isDay } from '#core/day.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { ruleProblems } from './rule-problems.ts'

type Field = (name: string) => string

/** Why a version is put forward; outside the window also why it can't wait. */
export function readProposal(field: Field, isOpen: boolean): Outcome<{ readonly why: string }> {
  const read = combine({
    why: needed('why', field('why'), ruleProblems.why),
    outsideWhy: isOpen ? succeed('') : needed('outsideWhy', field('outsideWhy'), ruleProblems.outside.text),
  })
  if (!read.ok) return read
  const { why, outsideWhy } = read.value
  return succeed({ why: outsideWhy === '' ? why : `${why} ${outsideWhy}` })
}

/** A decision with its reference and day, taken by one of those who can. */
export function readDecision(
  field: Field,
  deciders: readonly { readonly node: string }[],
  today: string,
): Outcome<{ readonly node: string; readonly decision: string; readonly on: string }> {
  const node = deciders.find((each) => each.node === field('node'))?.node
  return combine({
    node: node === undefined ? refuse(ruleProblems.notDecider) : succeed(node),
    decision: needed('decision', field('decision'), ruleProblems.decision, 200),
    on: decidedDay(field('on'), today),
  })
}

/** A day on which something has been decided already. */
export function decidedDay(text: string, today: string): Outcome<string> {
  return isDay(text) && text <= today ? succeed(text) : refuse(ruleProblems.decidedOn)
}

/** Why a version is taken back. */
export function readWithdrawal(field: Field): Outcome<string> {
  return needed('withdrawWhy', field('withdrawWhy'), ruleProblems.withdrawWhy)
}
