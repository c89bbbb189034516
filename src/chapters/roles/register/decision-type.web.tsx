import { roleConflicts } from '#chapters/roles/decisions/conflicts.ts'
import { ladderOf } from '#chapters/roles/decisions/decentralisation.ts'
import { decidersOf, presentLevel } from '#chapters/roles/decisions/deciders.ts'
import { levelsToMoveTo } from '#chapters/roles/decisions/trials.ts'
import { limitsToConsider, statutoryPost } from '#chapters/roles/law/in-force.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import { crumbs, keeperOf, type RoleRoom } from '#chapters/roles/role-room.web.ts'
import { answerOf } from '#chapters/roles/search/answer.ts'
import { isOpen } from '#chapters/roles/trials/trials.store.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { theType } from './decision-type-form.web.tsx'
import { DecisionTypePage, type DecisionTypePageProps } from './decision-type-page.tsx'
import { delegationsTable } from './delegations-table.web.ts'
import { presentRegister } from './plan-register.ts'
import { registerTexts } from './register-texts.ts'
import { typeHistory } from './type-history.ts'

/** The page of a decision type. Registered last: its address takes whatever the others have left. */
export function registerDecisionType(doors: Doors, context: AppContext): void {
  doors.get(routes.decisionType, toRead('decision-type'), (c) => decisionType(c, context))
}

async function decisionType(c: PageContext, context: AppContext) {
  const { room, type } = await theType(c, context)
  const { language } = room
  const keeper = keeperOf(room, type.committee)
  const props = propsOf(room, type)
  const crumb = { label: registerTexts[language].crumb, href: path(language).decisionTypes() }
  return (
    (await download(c, props.documents)) ??
    page(
      c,
      { title: type.title, room: 'roles', crumbs: crumbs(language, crumb) },
      <DecisionTypePage
        {...props}
        mayWrite={await mayHere(c, context, 'write', 'decision-type', keeper)}
        mayPropose={await mayHere(c, context, 'propose', 'delegation-trial', keeper)}
      />,
    )
  )
}

/** What the page shows, whoever reads it. */
function propsOf(room: RoleRoom, type: DecisionType): Omit<DecisionTypePageProps, 'mayWrite' | 'mayPropose'> {
  const { language, day, book, history, tree, nameOf, provenance } = room
  const deciders = decidersOf(type, book, day)
  const present = presentLevel(type, book, day)
  const trials = book.trials.filter((trial) => trial.type === type.id).toReversed()
  const { delegations } = presentRegister(history, day)
  return {
    ...{ type, title: type.title, present, trials, day, provenance, language, nameOf },
    answer: answerOf(type, deciders)[language],
    rungs: ladderOf(type, book, day),
    lowestLawful: type.lowestLawful,
    committeeDecides: deciders.length === 0 && type.act === 'decision',
    post: statutoryPost(type.statutoryPost, day),
    limits: limitsToConsider(type, day),
    documents: delegationsTable(
      room,
      delegations.filter((each) => each.type === type.id),
    ),
    conflicts: roleConflicts({ ...book, decisionTypes: [type] }, tree, day),
    canMoveTo: trials.some(isOpen) ? [] : levelsToMoveTo(type, present),
    events: typeHistory(type.id, history, day, language, nameOf),
    address: path(language).decisionType(type.id),
  }
}
