import type { Assignment } from '#chapters/roles/model.ts'
import { dayOf, oreOf } from '#chapters/roles/register/cells.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import type { AssignmentContent } from './assignment-content.ts'

/** The fields of the form, by name. */
export const assignmentFields = ['text', 'type', 'from', 'to', 'decision', 'kronor', 'givenOn'] as const
export type WrittenAssignment = Readonly<Record<(typeof assignmentFields)[number], string>>

export const assignmentTypes = ['what', 'how', 'untyped'] as const satisfies readonly Assignment['type'][]

/** An assignment as the form shows it. */
export function writtenAssignment({
  text,
  type,
  from,
  to,
  decision,
  ore,
  givenOn,
}: AssignmentContent): WrittenAssignment {
  const kronor = ore === undefined ? '' : String(ore / 100).replace('.', ',')
  return { text, type, from, to, decision, kronor, givenOn }
}

/**
 * The form as an assignment. A decision and money are asked for, not demanded: an assignment without is registered, and
 * seen.
 *
 * @param from ids of the places that may give it, `to` of those that may get it
 */
export function readAssignment(
  form: WrittenAssignment,
  {
    from,
    to,
    day,
  }: { readonly from: readonly string[]; readonly to: readonly string[]; readonly day: string },
): Outcome<AssignmentContent> {
  const ore = form.kronor === '' ? undefined : oreOf(form.kronor)
  const givenOn = dayOf(form.givenOn)
  const type = assignmentTypes.find((each) => each === form.type)
  const read = combine({
    text: needed('text', form.text, texts.text, 2000),
    type: type ? succeed(type) : refuse({ code: 'type-missing', where: 'type', text: texts.type }),
    from: known('from', form.from, from, texts.from),
    to: known('to', form.to, to, texts.to),
    decision: form.decision === '' ? succeed('') : needed('decision', form.decision, texts.text, 200),
    kronor:
      form.kronor !== '' && ore === undefined
        ? refuse({ code: 'kronor-unreadable', where: 'kronor', text: texts.kronor })
        : succeed(ore),
    givenOn:
      givenOn === undefined || givenOn > day
        ? refuse({ code: 'given-on-missing', where: 'givenOn', text: texts.givenOn })
        : succeed(givenOn),
  })
  if (!read.ok) return read
  const { kronor, ...content } = read.value
  return succeed({ ...content, ...(kronor === undefined ? {} : { ore: kronor }) })
}

function known(where: string, text: string, places: readonly string[], problem: Bilingual): Outcome<string> {
  return places.includes(text) ? succeed(text) : refuse({ code: `${where}-missing`, where, text: problem })
}

const texts = {
  text: {
    sv: 'Skriv vad uppdraget är, med ett mål och för vem.',
    en: 'Write what the assignment is, with an aim and for whom.',
  },
  type: { sv: 'Välj vad, hur eller inte angivet.', en: 'Choose what, how or not stated.' },
  from: { sv: 'Välj vem som gav uppdraget.', en: 'Choose who gave the assignment.' },
  to: {
    sv: 'Välj vem som fick uppdraget, bland dem som hör till den som gav det.',
    en: 'Choose who got the assignment, among those who belong to whoever gave it.',
  },
  kronor: {
    sv: 'Skriv beloppet i kronor med siffror, 0 om det ryms i ramen, eller lämna tomt.',
    en: 'Write the amount in kronor in figures, 0 if it fits in the frame, or leave it empty.',
  },
  givenOn: {
    sv: 'Skriv vilken dag uppdraget gavs, som 2026-11-23. Dagen kan inte ligga framåt i tiden.',
    en: 'Write on which day the assignment was given, as 2026-11-23. The day cannot lie ahead.',
  },
} as const satisfies Record<string, Bilingual>
