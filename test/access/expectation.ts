import type { Action, ObjectKind, Role } from '#identity/model.ts'
import { type PlaceId, pathOf, plantedGroup } from './world.ts'

/**
 * Who may do what, as the municipality would say it: written apart from the policy, so that a slip in either is seen.
 *
 * A line is a kind of object (or a method and an address, which goes before its kind), an action, and who may.
 * `everybody` needs no sign-in, `signed-in` any account of the municipality. A role alone may at its place and under it;
 * with `*` everywhere, with `=` at its very place only, with `^` also at the places above its own, with `@` what is the
 * party group's of which it is a member, wherever it sits.
 */
const lines = `
start-page         read     everybody
comparison         read     everybody
recommendation     read     everybody
data-source        read     everybody
installation       read     everybody
organisation       read     everybody
goal               read     everybody
goal-relation      read     everybody
goal-talk          read     everybody
national-goal      read     everybody
decision-type      read     everybody
delegation-trial   read     everybody
assignment         read     everybody
role-description   read     everybody
fiscal-plan        read     everybody
session            read     everybody
session            run      everybody

own-account        read     signed-in
own-account        write    signed-in
GET /organisation/historik  read  signed-in

account            read     administrator
account            write    administrator
installation       write    administrator
audit-trail        read     auditor administrator controller
organisation       write    administrator controller
data-source        write    controller quality-strategist administrator
data-source        run      controller quality-strategist administrator

comparison-choice  write    committee-chair* head-of-department* controller* quality-strategist*
recommendation     answer   head-of-department* controller* quality-strategist*
recommendation     decide   assembly-member* committee-member* committee-chair* controller* quality-strategist*

goal               decide   assembly-member= committee-member= committee-chair= head-of-department= manager= unit-manager=
goal               write    controller quality-strategist head-of-department manager unit-manager
goal               propose  head-of-department manager unit-manager
goal-duty          decide   committee-member= committee-chair=
goal-activity      answer   head-of-department manager unit-manager
goal-request       ask      head-of-department manager committee-chair controller quality-strategist
goal-request       answer   head-of-department manager unit-manager
goal-relation      write    controller quality-strategist
goal-relation      propose  head-of-department manager unit-manager
goal-relation      decide   assembly-member committee-member committee-chair
goal-talk          run      assembly-member* committee-member* committee-chair* controller* quality-strategist* head-of-department*
goal-talk          decide   assembly-member committee-member committee-chair
national-goal      write    controller quality-strategist
national-goal      sign     head-of-department^ manager^ unit-manager^

decision-type      write    controller administrator head-of-department
GET /roller/uppdrag/nytt  write  assembly-member* committee-member* committee-chair* controller* head-of-department*
GET /roller/register/ny  write  controller* administrator* head-of-department*
delegation-trial   propose  head-of-department^ manager^ unit-manager^ controller quality-strategist
delegation-trial   decide   committee-member= committee-chair=
assignment         write    assembly-member committee-member committee-chair controller head-of-department
role-description   write    committee-chair head-of-department^
role-description   sign     assembly-member^ committee-member^ committee-chair^ head-of-department^ manager^ unit-manager^
case-talk          read     everybody
case-talk          answer   assembly-member* committee-member* committee-chair* head-of-department* manager* unit-manager*
department-page    read     head-of-department committee-chair
department-page    write    head-of-department
department-page    sign     head-of-department committee-chair
agreement          read     head-of-department committee-chair
agreement          write    committee-chair^ head-of-department^ manager^ unit-manager^
agreement          sign     head-of-department
question           read     head-of-department controller
question           ask      assembly-member* committee-member* committee-chair*
question           answer   head-of-department
question           write    controller head-of-department
GET /roller/fragor  read    everybody
question           publish  head-of-department controller
question           propose  committee-chair* committee-member* assembly-member*
fiscal-plan        write    controller
fiscal-plan        decide   assembly-member= committee-member= committee-chair=
pulse-round        read     everybody
pulse-round        run      hr quality-strategist
pulse-answer       answer   assembly-member* committee-member* committee-chair* head-of-department* manager* unit-manager* controller* quality-strategist*

rule-set           read     everybody
rule-set           write    controller
rule-set           propose  controller head-of-department
rule-set           decide   assembly-member= committee-member= committee-chair=
allocation-input   read     everybody
allocation-input   write    controller
budget-frame       read     everybody
budget-frame       write    controller
budget-exception   read     everybody
budget-exception   write    controller
budget-decision    read     everybody
budget-decision    write    controller
budget-decision    decide   assembly-member= committee-member= committee-chair=
budget-year        read     everybody
budget-year        run      controller
budget-calendar    read     everybody
budget-calendar    write    controller
budget-calendar    decide   controller assembly-member= committee-member= committee-chair= head-of-department=
assumption         read     everybody
assumption         write    controller
budget-talk        read     everybody
budget-talk        run      controller quality-strategist
budget-talk        answer   head-of-department* manager* unit-manager* controller* quality-strategist*
budget-responsibility answer unit-manager*
investment         read     everybody
investment         write    controller
investment         decide   assembly-member committee-member committee-chair
budget-comment     read     everybody
budget-comment     write    head-of-department manager unit-manager
GET /budget/synpunkter/ny  write  head-of-department* manager* unit-manager*
GET /budget/synpunkter/omgang  run  controller* head-of-department*
budget-comment     sign     head-of-department manager unit-manager
budget-comment     answer   controller head-of-department
budget-comment     run      controller head-of-department
quality-consequence  read   everybody
quality-consequence  write  head-of-department manager unit-manager controller
unit-budget        read     everybody
rule-question      read     signed-in
GET /budget/fragor  read    everybody
rule-question      ask      head-of-department^ manager^ unit-manager^
rule-question      answer   controller head-of-department
rule-question      publish  controller head-of-department
budget-receipt     sign     head-of-department= manager= unit-manager=
GET /budget/alternativ         read  everybody
GET /budget/alternativ/jamfor  read  everybody
budget-alternative read     assembly-member@ committee-member@ committee-chair@
budget-alternative write    assembly-member@ committee-member@ committee-chair@
budget-alternative propose  assembly-member@ committee-member@ committee-chair@
GET /budget/partigrupper       read  administrator
party-group        read     administrator assembly-member@ committee-member@ committee-chair@
party-group        write    administrator
party-group        sign     assembly-member@ committee-member@ committee-chair@
`

/** Somebody who knocks on every door. */
export interface Knocker {
  /** `unit-manager at bjorkskolan`. */
  readonly name: string
  readonly role?: Role
  /** Where the role is; empty: the whole municipality. */
  readonly place: PlaceId | ''
  /** Has an account of the municipality. */
  readonly signedIn: boolean
  /** Id of the party group that it is a member of. */
  readonly group?: string
}

const rules = new Map(
  lines
    .split('\n')
    .map((line) => /^(\w+ \/\S*|\S+)\s+(\w+)\s+(.+)$/.exec(line.trim()))
    .flatMap((found) => {
      const [, what = '', action = '', those = ''] = found ?? []
      return found ? [[`${what} ${action}`, those.split(/\s+/)] as const] : []
    }),
)

/** What somebody wants. */
export interface Wish {
  readonly method: string
  readonly pattern: string
  readonly action: Action
  readonly kind: ObjectKind
  /** Where the object belongs; empty: the whole municipality. */
  readonly place: PlaceId | ''
}

/** @returns nothing where no line says who may */
export function whoMay({ method, pattern, action, kind }: Omit<Wish, 'place'>) {
  return rules.get(`${method.toUpperCase()} ${pattern} ${action}`) ?? rules.get(`${kind} ${action}`)
}

/** Whether the line lets somebody in. */
export function isExpected(knocker: Knocker, wish: Wish): boolean {
  const those = whoMay(wish) ?? []
  if (those.includes('everybody')) return true
  if (!knocker.signedIn) return false
  if (those.includes('signed-in')) return true
  return those.some((each) => {
    const [, role, reach = ''] = /^([a-z-]+)([*=^@]?)$/.exec(each) ?? []
    if (reach === '@') return role === knocker.role && knocker.group === plantedGroup
    return role === knocker.role && reaches(knocker.place, wish.place, reach)
  })
}

function reaches(from: PlaceId | '', to: PlaceId | '', reach: string): boolean {
  if (reach === '*') return true
  if (reach === '=') return from === to
  const isUnder = from === '' || pathOf(to).some((place) => place === from)
  const isAbove = to === '' || pathOf(from).some((place) => place === to)
  return isUnder || (reach === '^' && isAbove)
}
