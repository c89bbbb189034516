import {
  type ConflictKind,
  conflictKinds,
  type RoleConflict,
  roleConflicts,
} from '#chapters/roles/decisions/conflicts.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { crumbs, derived, keeperOf, type RoleRoom, roleRoom } from '#chapters/roles/role-room.web.ts'
import { compareNames } from '#core/format.ts'
import type { Table } from '#reports/table.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { ConflictsPage, type UnclearType } from './conflicts-page.tsx'
import { conflictsTexts } from './conflicts-texts.ts'

/** Where the documents leave it unclear who decides. */
export function registerConflicts(doors: Doors, context: AppContext): void {
  doors.get(routes.roleConflicts, toRead('decision-type'), (c) => conflicts(c, context))
}

async function conflicts(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const info = { title: conflictsTexts[language].title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { book, tree, day } = room
  const found = roleConflicts(book, tree, day).toSorted(byWeight)
  const kind = conflictKinds.find((each) => each === c.req.query('slag'))
  const shown = kind ? found.filter((each) => each.kind === kind) : found
  return (
    (await download(c, conflictsTable(room, shown))) ??
    page(
      c,
      info,
      <ConflictsPage
        unclear={await unclearTypes(c, context, room, shown)}
        counts={countsOf(found)}
        unclearTypes={typesIn(found)}
        types={book.decisionTypes.length}
        kind={kind}
        language={language}
      />,
    )
  )
}

/** Who decides, and whether the law lets them, before what is a matter of order. */
function byWeight(a: RoleConflict, b: RoleConflict): number {
  const weight = ({ kind }: RoleConflict) => order.indexOf(kind)
  return weight(a) - weight(b) || compareNames(a.type.title, b.type.title)
}

const order: readonly ConflictKind[] = [
  ...(['law', 'no-decider', 'several-deciders', 'sub-delegated-twice'] as const),
  ...(['limits-differ', 'acts-mixed', 'reporting-missing'] as const),
]

async function unclearTypes(
  c: PageContext,
  context: AppContext,
  room: RoleRoom,
  conflicts: readonly RoleConflict[],
): Promise<readonly UnclearType[]> {
  const byType = Map.groupBy(conflicts, ({ type }) => type.id)
  const committees = [...new Set(conflicts.map(({ type }) => type.committee))]
  const may = new Map<string, boolean>()
  for (const committee of committees) {
    may.set(committee, await mayHere(c, context, 'write', 'decision-type', keeperOf(room, committee)))
  }
  return [...byType.values()].flatMap((here) => {
    const type = here[0]?.type
    if (!type) return []
    const { committee } = type
    return [
      { type, committee: room.nameOf(committee), conflicts: here, maySolve: may.get(committee) ?? false },
    ]
  })
}

function countsOf(conflicts: readonly RoleConflict[]): Partial<Record<ConflictKind, number>> {
  return Object.fromEntries(
    conflictKinds
      .map((kind) => [kind, typesIn(conflicts.filter((each) => each.kind === kind))] as const)
      .filter(([, count]) => count > 0),
  )
}

function typesIn(conflicts: readonly RoleConflict[]): number {
  return new Set(conflicts.map(({ type }) => type.id)).size
}

const { sv, en } = conflictsTexts

function conflictsTable(room: RoleRoom, conflicts: readonly RoleConflict[]): Table {
  const column = (key: keyof typeof sv.columns) => ({
    ...{ key, kind: 'text' as const, label: { sv: sv.columns[key], en: en.columns[key] } },
  })
  return {
    id: 'oklarheter',
    title: { sv: sv.table, en: en.table },
    columns: [column('type'), column('committee'), column('kind'), column('text'), column('law')],
    rows: conflicts.map(({ type, kind, text, reference }, index) => ({
      key: String(index),
      href: path(room.language).decisionType(type.id),
      cells: {
        ...{ type: type.title, committee: room.nameOf(type.committee), text },
        kind: { sv: sv.kinds[kind], en: en.kinds[kind] },
        law: reference ?? { missing: sv.noLaw },
      },
    })),
    provenance: derived(room.provenance),
  }
}
