import { lawProblems } from '#chapters/roles/law/problems.ts'
import { type DecisionType, type Delegation, decisionLevels } from '#chapters/roles/model.ts'
import { documents } from '#chapters/roles/words.ts'
import type { Bilingual } from '#core/language.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { dayOf, oreOf } from './cells.ts'
import type { DelegationContent } from './row.ts'

/** What the form says, as written. */
export interface WrittenDocuments {
  /** Numbers of the delegations that end. */
  readonly ends: readonly string[]
  readonly level: string
  readonly document: string
  readonly place: string
  readonly limit: string
  readonly condition: string
  readonly reporting: string
  readonly subDelegated: boolean
  readonly decision: string
  readonly day: string
}

export interface ReadDocuments {
  readonly ends: readonly number[]
  readonly adds: readonly DelegationContent[]
  readonly decision: string
  readonly day: string
}

/**
 * A change of the documents: what ends, what begins, and by which decision. What the law doesn't allow is refused here;
 * a file with the documents as they are may hold it, and then it is shown as unclear.
 *
 * @param places ids that the delegation may be limited to
 * @param today ISO day
 */
export function readDocuments(
  written: WrittenDocuments,
  type: DecisionType,
  { places, today }: { readonly places: readonly string[]; readonly today: string },
): Outcome<ReadDocuments> {
  const problems: Problem[] = []
  const told = (where: keyof typeof texts, field: string = where) => {
    problems.push({ code: `${where}-missing`, where: field, text: texts[where] })
  }
  const ends = written.ends.map(Number).filter(Number.isSafeInteger)
  const day = dayOf(written.day)
  if (day === undefined) told('day')
  if (written.decision === '') told('decision')
  const added = written.level === '' ? undefined : readAdded(written, day ?? today, places, problems)
  if (written.level === '' && ends.length === 0) told('nothing', 'level')
  if (added) problems.push(...againstLaw(type, added, day ?? today))
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    ends,
    adds: added ? [added] : [],
    decision: written.decision,
    day: day ?? today,
  })
}

function readAdded(
  written: WrittenDocuments,
  from: string,
  places: readonly string[],
  problems: Problem[],
): DelegationContent | undefined {
  const level = decisionLevels.find((each) => each === written.level)
  const document = documents.find((each) => each === written.document)
  const limitOre = written.limit === '' ? undefined : oreOf(written.limit)
  const place = places.find((node) => node === written.place)
  const { condition, reporting, subDelegated, decision } = written
  if (!level) problems.push({ code: 'level-unknown', where: 'level', text: texts.level })
  if (!document) problems.push({ code: 'document-unknown', where: 'document', text: texts.document })
  if (written.limit !== '' && limitOre === undefined) {
    problems.push({ code: 'limit-unreadable', where: 'limit', text: texts.limit })
  }
  if (written.place !== '' && place === undefined) {
    problems.push({ code: 'place-unknown', where: 'place', text: texts.place })
  }
  if (!level || !document) return undefined
  return {
    ...{ document, level, condition, reporting, subDelegated, jointly: false, decision, from },
    ...(place === undefined ? {} : { place }),
    ...(limitOre === undefined ? {} : { limitOre }),
  }
}

function againstLaw(type: DecisionType, added: DelegationContent, day: string): readonly Problem[] {
  const row: Delegation = { ...added, id: 0, type: type.id }
  return lawProblems(type, row, day).map(({ code, text }) => ({
    code,
    where: code === 'not-a-decision' ? 'document' : 'level',
    text,
  }))
}

const texts = {
  day: {
    sv: 'Skriv från vilken dag det gäller, som 2026-11-23.',
    en: 'Write from which day it holds, as 2026-11-23.',
  },
  decision: {
    sv: 'Skriv vilket beslut ändringen vilar på: organ, datum och paragraf.',
    en: 'Write which decision the change rests on: body, day and section.',
  },
  nothing: {
    sv: 'Välj vem som ska besluta, eller vilken delegering som upphör. Nu ändras ingenting.',
    en: 'Choose who is to decide, or which delegation ends. As it is, nothing changes.',
  },
  level: { sv: 'Välj en nivå i listan.', en: 'Choose a level in the list.' },
  document: { sv: 'Välj ett dokument i listan.', en: 'Choose a document in the list.' },
  limit: {
    sv: 'Skriv gränsen i kronor med siffror, till exempel 100 000, eller lämna tomt.',
    en: 'Write the limit in kronor in figures, for instance 100 000, or leave it empty.',
  },
  place: { sv: 'Välj en plats i listan.', en: 'Choose a place in the list.' },
} as const satisfies Record<string, Bilingual>
