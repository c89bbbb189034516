import type { Agreement, AssignmentCard, ContinuityItem } from '#chapters/roles/model.ts'
import { dayOf } from '#chapters/roles/register/cells.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

type Written = Readonly<Partial<Record<string, string>>>

export const itemKinds = [
  'open-decision',
  'agreement',
  'calendar',
  'risk',
] as const satisfies readonly ContinuityItem['kind'][]

export const promisers = [
  'elected',
  'officials',
  'central-support',
] as const satisfies readonly Agreement['promisedBy'][]

export function readPicture(written: Written): Outcome<string> {
  return needed('picture', written.picture ?? '', texts.picture, 4000)
}

/** @param day ISO day */
export function readCard(written: Written, day: string): Outcome<Omit<AssignmentCard, 'place'>> {
  const from = dayOf(written.from ?? '')
  return combine({
    text: needed('task', written.task ?? '', texts.task, 4000),
    mandate: needed('mandate', written.mandate ?? '', texts.mandate, 4000),
    decision: needed('decision', written.decision ?? '', texts.decision, 200),
    from:
      from === undefined || from > day
        ? refuse({ code: 'from-missing', where: 'from', text: texts.from })
        : succeed(from),
  })
}

export function readItem(
  written: Written,
): Outcome<Pick<ContinuityItem, 'kind' | 'text' | 'due' | 'knownBy'>> {
  const kind = itemKinds.find((each) => each === written.kind)
  const due = dayOf(written.itemDue ?? '')
  const isGiven = (written.itemDue ?? '') !== ''
  const read = combine({
    kind: kind ? succeed(kind) : refuse({ code: 'kind-missing', where: 'kind', text: texts.kind }),
    text: needed('item', written.item ?? '', texts.item, 500),
    due:
      isGiven && due === undefined
        ? refuse({ code: 'due-unreadable', where: 'itemDue', text: texts.itemDue })
        : succeed(due),
    knownBy: readKnownBy(written.knownBy ?? '', 'knownBy'),
  })
  if (!read.ok) return read
  const { due: on, ...item } = read.value
  return succeed({ ...item, ...(on === undefined ? {} : { due: on }) })
}

/** How many know a matter: 0 to 99. @param where the form's field */
export function readKnownBy(text: string, where: string): Outcome<number> {
  return /^\d{1,2}$/.test(text)
    ? succeed(Number(text))
    : refuse({ code: 'known-by-missing', where, text: texts.knownBy })
}

/** @param day ISO day */
export function readAgreement(
  written: Written,
  day: string,
): Outcome<Pick<Agreement, 'promisedBy' | 'text' | 'due'>> {
  const promisedBy = promisers.find((each) => each === written.promisedBy)
  const due = dayOf(written.due ?? '')
  return combine({
    promisedBy: promisedBy
      ? succeed(promisedBy)
      : refuse({ code: 'promised-by-missing', where: 'promisedBy', text: texts.promisedBy }),
    text: needed('text', written.text ?? '', texts.agreed, 500),
    due:
      due === undefined || due < day
        ? refuse({ code: 'due-missing', where: 'due', text: texts.due })
        : succeed(due),
  })
}

const texts = {
  picture: {
    sv: 'Skriv vad ni ser som viktigast i år, och hur läget är.',
    en: 'Write what you see as most important this year, and how things are.',
  },
  task: { sv: 'Skriv uppdraget.', en: 'Write the task.' },
  mandate: { sv: 'Skriv mandatet.', en: 'Write the mandate.' },
  decision: {
    sv: 'Skriv beslutet som kortet vilar på: organ, datum och paragraf.',
    en: 'Write the decision that the card rests on: body, day and section.',
  },
  from: {
    sv: 'Skriv från vilken dag kortet gäller, som 2026-11-23. Dagen kan inte ligga framåt i tiden.',
    en: 'Write from which day the card holds, as 2026-11-23. The day cannot lie ahead.',
  },
  kind: { sv: 'Välj vad för slags punkt det är.', en: 'Choose what kind of item it is.' },
  item: {
    sv: 'Skriv vad den som tar över behöver veta.',
    en: 'Write what whoever takes over needs to know.',
  },
  itemDue: {
    sv: 'Skriv dagen som 2026-11-23, eller lämna tomt.',
    en: 'Write the day as 2026-11-23, or leave it empty.',
  },
  knownBy: {
    sv: 'Skriv hur många som kan frågan så väl att de kan bära den, som 2.',
    en: 'Write how many know the matter well enough to carry it, as 2.',
  },
  promisedBy: { sv: 'Välj vem som har lovat.', en: 'Choose who has promised.' },
  agreed: { sv: 'Skriv vad ni har kommit överens om.', en: 'Write what you have agreed on.' },
  due: {
    sv: 'Skriv när det ska vara klart, i dag eller senare.',
    en: 'Write when it is to be done, today or later.',
  },
} as const satisfies Record<string, Bilingual>
