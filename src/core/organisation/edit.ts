import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { NodeVersion, Organisation, Succession } from './model.ts'
import { organisationProblems } from './problems.ts'

/** What somebody wants done to a place. Days are ISO days. */
export type OrganisationEdit =
  | { readonly kind: 'add'; readonly place: NodeVersion }
  /** From a day, something about the place is different. */
  | { readonly kind: 'change'; readonly from: string; readonly place: Omit<NodeVersion, 'from' | 'until'> }
  /** It was never as it says: the version that holds on the day is corrected, for as long as it holds. */
  | { readonly kind: 'correct'; readonly on: string; readonly place: Omit<NodeVersion, 'from' | 'until'> }
  | {
      readonly kind: 'close'
      readonly node: string
      readonly on: string
      readonly successors: readonly { readonly to: string; readonly share: number }[]
    }

/** Rows to take out and to put in: what a change is kept as, and undone by. */
export interface OrganisationChange {
  readonly removed: readonly NodeVersion[]
  readonly added: readonly NodeVersion[]
  readonly removedSuccessions: readonly Succession[]
  readonly addedSuccessions: readonly Succession[]
}

/** What an edit does to the organisation, or every reason why it can't be done. Nothing earlier is overwritten. */
export function changeOf(organisation: Organisation, edit: OrganisationEdit): Outcome<OrganisationChange> {
  const change = rowsOf(organisation, edit)
  if (!change.ok) return change
  const problems = organisationProblems(afterwards(organisation, change.value))
  return isNonEmpty(problems) ? { ok: false, problems } : change
}

/** The organisation with a change made. */
export function afterwards(organisation: Organisation, change: OrganisationChange): Organisation {
  const gone = new Set(change.removed.map(keyOfVersion))
  const ended = new Set(change.removedSuccessions.map(keyOfSuccession))
  return {
    versions: [
      ...organisation.versions.filter((version) => !gone.has(keyOfVersion(version))),
      ...change.added,
    ],
    successions: [
      ...organisation.successions.filter((each) => !ended.has(keyOfSuccession(each))),
      ...change.addedSuccessions,
    ],
  }
}

/** A place has one version from a day. */
export function keyOfVersion({ node, from }: NodeVersion): string {
  return `${node} ${from}`
}

export function keyOfSuccession({ from, to, on }: Succession): string {
  return `${from} ${to} ${on}`
}

function rowsOf({ versions }: Organisation, edit: OrganisationEdit): Outcome<OrganisationChange> {
  const nothing = { removed: [], added: [], removedSuccessions: [], addedSuccessions: [] }
  if (edit.kind === 'add') {
    const taken = versions.some(({ node }) => node === edit.place.node)
    return taken ? refuse(idTaken(edit.place.node)) : succeed({ ...nothing, added: [edit.place] })
  }
  const node = edit.kind === 'close' ? edit.node : edit.place.node
  const day = edit.kind === 'change' ? edit.from : edit.on
  const held = versions.find(
    (version) => version.node === node && version.from <= day && (version.until ?? '9999') > day,
  )
  if (!held) return refuse(notThere(node, day))
  const { until, ...open } = held
  const later = until === undefined ? {} : { until }
  switch (edit.kind) {
    case 'correct':
      return succeed({ ...nothing, removed: [held], added: [{ ...edit.place, from: held.from, ...later }] })
    case 'change':
      return succeed({
        ...nothing,
        removed: [held],
        added: [
          ...(held.from < day ? [{ ...open, until: day }] : []),
          { ...edit.place, from: day, ...later },
        ],
      })
    case 'close':
      return succeed({
        ...nothing,
        removed: [held, ...versions.filter((version) => version.node === node && version.from > day)],
        added: held.from < day ? [{ ...open, until: day }] : [],
        addedSuccessions: edit.successors.map(({ to, share }) => ({ from: node, to, on: day, share })),
      })
  }
}

function idTaken(node: string): Problem {
  return {
    code: 'place-id-taken',
    where: 'node',
    text: {
      sv: `Id:t ${node} används redan, kanske av en enhet som har lagts ned. Välj ett annat.`,
      en: `The id ${node} is already used, perhaps by a unit that has been closed. Choose another.`,
    },
  }
}

function notThere(node: string, day: string): Problem {
  return {
    code: 'place-not-there',
    where: 'from',
    text: {
      sv: `${node} finns inte den ${day}. Välj en dag då den finns.`,
      en: `${node} isn't there on ${day}. Choose a day when it is.`,
    },
  }
}
