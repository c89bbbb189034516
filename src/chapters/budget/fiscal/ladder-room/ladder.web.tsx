import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { decideLadder } from '#chapters/budget/fiscal/decide-fiscal.store.ts'
import {
  assemblyNode,
  type FiscalRoom,
  fiscalCrumbs,
  fiscalRoom,
  locateAssembly,
} from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { saveLadder } from '#chapters/budget/fiscal/write-fiscal.store.ts'
import { seenField, seenIn } from '#chapters/budget/written-meanwhile.ts'
import { type Problem, refuse } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { LadderPage } from './ladder-page.tsx'
import { ladderTexts } from './ladder-texts.ts'
import { ladderFieldNames, readLadder, type WrittenLadder, writtenLadder } from './written-ladder.ts'

/** What has been decided to do before it is needed. */
export function registerLadder(doors: Doors, context: AppContext): void {
  doors.get(routes.actionLadder, toRead('fiscal-plan'), async (c) => {
    const room = await fiscalRoom(c, context)
    return show(c, context, room, writtenLadder(room.now.ladder?.steps ?? []), [])
  })
  doors.post(routes.actionLadder, to('write', 'fiscal-plan'), (c) => save(c, context))
  doors.get(routes.decideLadder, toRead('fiscal-plan'), (c) =>
    c.redirect(path(c.get('language')).actionLadder()),
  )
  doors.post(routes.decideLadder, to('decide', 'fiscal-plan', locateAssembly(context)), (c) =>
    decide(c, context),
  )
}

async function save(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const names = [...ladderFieldNames(), seenField]
  const written: WrittenLadder = Object.fromEntries(names.map((name) => [name, field(name)]))
  const read = readLadder(written)
  if (!read.ok) return show(c, context, room, written, read.problems)
  const writer = writerOf(c, context)
  const saved = await saveLadder(context.database, writer, read.value, field('decision'), seenIn(written))
  if (saved.ok) return c.redirect(path(room.language).actionLadder(), 303)
  // Read again: what refused it may have been written since the page was asked for.
  return show(c, context, await fiscalRoom(c, context), written, saved.problems)
}

async function decide(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const decision = field('assemblyDecision')
  const seen = seenIn({ seen: field('seen') })
  const decided =
    decision === ''
      ? refuse(decisionMissing)
      : await decideLadder(context.database, writerOf(c, context), { decision, seen })
  if (!decided.ok) {
    const written = { ...writtenLadder(room.now.ladder?.steps ?? []), assemblyDecision: decision }
    return show(c, context, room, written, decided.problems)
  }
  return c.redirect(path(room.language).actionLadder(), 303)
}

async function show(
  c: PageContext,
  context: AppContext,
  room: FiscalRoom,
  written: WrittenLadder,
  problems: readonly Problem[],
) {
  const { language, panel, now, book } = room
  const assembly = await assemblyNode(c, context)
  return page(
    c,
    { title: ladderTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
    <LadderPage
      {...{ panel, written, problems, language }}
      ladder={now.ladder}
      versions={book.ladders.toReversed()}
      mayWrite={await mayHere(c, context, 'write', 'fiscal-plan')}
      mayDecide={assembly !== undefined && (await mayHere(c, context, 'decide', 'fiscal-plan', assembly))}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

const decisionMissing: Problem = {
  code: 'decision-missing',
  where: 'assemblyDecision',
  text: {
    sv: 'Skriv beslutets hänvisning, som KF 2026-11-23 § 140.',
    en: 'Write the reference of the decision, such as KF 2026-11-23 § 140.',
  },
}
