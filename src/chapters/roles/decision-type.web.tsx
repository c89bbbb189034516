import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { theType } from './decision-type-form.web.tsx'
import { roleConflicts } from './decisions/conflicts.ts'
import { ladderOf } from './decisions/decentralisation.ts'
import { decidersOf, presentLevel } from './decisions/deciders.ts'
import { levelsToMoveTo } from './decisions/trials.ts'
import { delegationsTable } from './delegations-table.web.ts'
import { limitsToConsider, statutoryPost } from './law/in-force.ts'
import { DecisionTypePage } from './pages/decision-type-page.tsx'
import { registerTexts } from './pages/register-texts.ts'
import { presentRegister } from './register/plan-register.ts'
import { crumbs, keeperOf } from './role-room.web.ts'
import { answerOf } from './search/answer.ts'
import { isOpen } from './trials.store.ts'
import { typeHistory } from './type-history.ts'

/** The page of a decision type. Registered last: its address takes whatever the others have left. */
export function registerDecisionType(doors: Doors, context: AppContext): void {
  doors.get(routes.decisionType, toRead('decision-type'), (c) => decisionType(c, context))
}

async function decisionType(c: PageContext, context: AppContext) {
  const { room, type } = await theType(c, context)
  const { language, day, book, history, tree, nameOf } = room
  const deciders = decidersOf(type, book, day)
  const present = presentLevel(type, book, day)
  const keeper = keeperOf(room, type.committee)
  const documents = delegationsTable(
    room,
    presentRegister(history, day).delegations.filter((each) => each.type === type.id),
  )
  const trials = book.trials.filter((trial) => trial.type === type.id).toReversed()
  return (
    (await download(c, documents)) ??
    page(
      c,
      {
        title: type.title,
        room: 'roles',
        crumbs: crumbs(language, {
          label: registerTexts[language].crumb,
          href: path(language).decisionTypes(),
        }),
      },
      <DecisionTypePage
        type={type}
        title={type.title}
        answer={answerOf(type, deciders)[language]}
        rungs={ladderOf(type, book, day)}
        lowestLawful={type.lowestLawful}
        committeeDecides={deciders.length === 0 && type.act === 'decision'}
        present={present}
        post={statutoryPost(type.statutoryPost, day)}
        limits={limitsToConsider(type, day)}
        documents={documents}
        conflicts={roleConflicts({ ...book, decisionTypes: [type] }, tree, day)}
        trials={trials}
        canMoveTo={trials.some(isOpen) ? [] : levelsToMoveTo(type, present)}
        events={typeHistory(type.id, history, day, language, nameOf)}
        mayWrite={await mayHere(c, context, 'write', 'decision-type', keeper)}
        mayPropose={await mayHere(c, context, 'propose', 'delegation-trial', keeper)}
        address={path(language).decisionType(type.id)}
        day={day}
        provenance={room.provenance}
        language={language}
        nameOf={nameOf}
      />,
    )
  )
}
