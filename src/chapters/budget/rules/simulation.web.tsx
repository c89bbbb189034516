import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { crumbs } from '#chapters/budget/budget-room.web.ts'
import { commentHere } from '#chapters/budget/comments/comment-here.web.tsx'
import { stateOf } from '#chapters/budget/in-force.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { backTest } from './back-test.ts'
import { proposedAgainst } from './proposed-against.ts'
import { type RuleRoom, ruleRoom, versionBefore } from './rule-room.web.ts'
import { SimulationPage } from './simulation-page.tsx'
import { asWrittenTable, backTestTable, causesTable, simulationTable } from './simulation-tables.web.ts'
import { simulationTexts } from './simulation-texts.ts'

/** What a proposal means, before it is decided. */
export function registerSimulation(doors: Doors, context: AppContext): void {
  doors.get(routes.simulation, toRead('rule-set'), (c) => simulation(c, context))
}

async function simulation(c: PageContext, context: AppContext) {
  const room = await proposalRoom(c, context)
  const { book, tree, shown: proposal, language, provenance } = room
  const before = versionBefore(room, proposal)
  const t = simulationTexts[language]
  const toRules = path(language).ruleSet(proposal.id, { version: proposal.version })
  if (!before) return empty(c, room, t.noBase, t.noBaseRemedy, { href: toRules, label: t.toRules })
  const tried = proposedAgainst(book, tree, proposal, before)
  if (!tried.ok) {
    const action = {
      href: path(language).volumes({ ar: proposal.year, regler: proposal.id }),
      label: t.toVolumes,
    }
    const missing = tried.problems.slice(0, 3).map(({ text }) => text[language])
    return empty(c, room, t.hinderedBase, `${missing.join(' ')} ${t.hinderedRemedy}`, action)
  }
  const tested = backTest(book, proposal, tree)
  const { value } = tried
  const file = await download(
    c,
    simulationTable(value.simulation, provenance),
    causesTable(value.simulation, provenance),
    ...(value.asWritten ? [asWrittenTable(value.asWritten, provenance)] : []),
    ...tested.flatMap((trial) =>
      'units' in trial ? [backTestTable(trial.year, trial.units, provenance)] : [],
    ),
  )
  return (
    file ??
    page(
      c,
      infoOf(room),
      <>
        <SimulationPage {...{ proposal, before, tested, provenance, language }} tried={value} />
        {await commentHere(c, context, { ruleSet: proposal.id, version: proposal.version })}
      </>,
    )
  )
}

/** The version asked for; else the latest that isn't decided, since that is what people wonder about. */
async function proposalRoom(c: PageContext, context: AppContext): Promise<RuleRoom> {
  const room = await ruleRoom(c, context)
  if (c.req.query('version')) return room
  const open = room.versions.findLast((version) => stateOf(version) === 'proposed')
  return { ...room, shown: open ?? room.shown }
}

function infoOf({ shown, language }: RuleRoom) {
  const t = simulationTexts[language]
  const { title } = shown.document
  const href = path(language).ruleSet(shown.id, { version: shown.version })
  return {
    title: t.title(title),
    room: 'budget' as const,
    here: t.here,
    crumbs: crumbs(language, { label: title, href }),
  }
}

function empty(
  c: PageContext,
  room: RuleRoom,
  missing: string,
  remedy: string,
  action: { readonly href: string; readonly label: string },
) {
  return page(
    c,
    infoOf(room),
    <>
      <BudgetNav here="rules" language={room.language} />
      <EmptyState {...{ missing, remedy, action }} />
    </>,
  )
}
