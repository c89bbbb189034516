import { isDay } from '#core/day.ts'
import type { OrganisationEdit } from '#core/organisation/edit.ts'
import { type NodeKind, nodeKinds } from '#core/organisation/model.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { readSuccessors } from './read-file.ts'
import { texts } from './texts.ts'

/** What the forms of a place hold, as somebody wrote it. */
export interface WrittenPlace {
  readonly node: string
  readonly name: string
  readonly kind: string
  readonly parent: string
  readonly from: string
  readonly codes: string
  readonly why: string
}

/** A new place, or a change of one. */
export function readPlace(
  written: WrittenPlace,
  how: 'add' | 'change' | 'correct',
): Outcome<{ readonly edit: OrganisationEdit; readonly why: string }> {
  const read = combine({
    from: readDay('from', written.from),
    kind: readKind(written.kind),
    why: readWhy(written.why),
  })
  if (!read.ok) return read
  const { from, kind, why } = read.value
  const place = {
    node: written.node,
    name: written.name,
    kind,
    ...(written.parent === '' ? {} : { parent: written.parent }),
    activityCodes: written.codes.split(/[\s,;]+/).filter((code) => code !== ''),
  }
  switch (how) {
    case 'add':
      return succeed({ why, edit: { kind: 'add', place: { ...place, from } } })
    case 'change':
      return succeed({ why, edit: { kind: 'change', from, place } })
    case 'correct':
      return succeed({ why, edit: { kind: 'correct', on: from, place } })
  }
}

export interface WrittenClosing {
  readonly node: string
  readonly closeOn: string
  readonly successors: string
  readonly closeWhy: string
}

/** The closing of a place. */
export function readClosing(
  written: WrittenClosing,
): Outcome<{ readonly edit: OrganisationEdit; readonly why: string }> {
  const successors = readSuccessors(written.successors)
  const read = combine({
    on: readDay('closeOn', written.closeOn),
    why: readWhy(written.closeWhy, 'closeWhy'),
    successors: successors
      ? succeed(successors)
      : refuse(problem('bad-successors', 'successors', (t) => t.successors)),
  })
  if (!read.ok) return read
  const { on, why } = read.value
  return succeed({
    why,
    edit: { kind: 'close', node: written.node, on, successors: read.value.successors },
  })
}

function readDay(where: string, text: string): Outcome<string> {
  return isDay(text) ? succeed(text) : refuse(problem('not-a-day', where, (t) => t.day))
}

function readKind(text: string): Outcome<NodeKind> {
  const kind = nodeKinds.find((each) => each === text)
  return kind ? succeed(kind) : refuse(problem('not-a-kind', 'kind', (t) => t.kind))
}

function readWhy(text: string, where = 'why'): Outcome<string> {
  return text === '' ? refuse(problem('why-missing', where, (t) => t.why)) : succeed(text)
}

function problem(code: string, where: string, text: (t: typeof texts.sv.problems) => string): Problem {
  return { code, where, text: { sv: text(texts.sv.problems), en: text(texts.en.problems) } }
}
