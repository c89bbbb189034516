import { gates, type StepContent, type StepHappening, stepKinds } from '#chapters/budget/process/model.ts'
import { dayField, oneOf } from '#chapters/budget/process/read-fields.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

/** What a form says in a field, trimmed. */
type FieldOf = (name: string) => string

/** A step as it is written. @param places ids that may decide */
export function readStep(field: FieldOf, places: readonly string[]): Outcome<StepContent> {
  const chosen = field('gates').split('\n')
  return combine({
    year: /^20\d{2}$/.test(field('year'))
      ? succeed(Number(field('year')))
      : refuse({ code: 'year-missing', where: 'year', text: texts.year }),
    kind: oneOf('kind', field('kind'), stepKinds, texts.kind),
    title: needed('title', field('title'), texts.title, 80),
    decides: oneOf('decides', field('decides'), places, texts.decides),
    basis: needed('basis', field('basis'), texts.basis, 500),
    about: needed('about', field('about'), texts.about, 500),
    due: dayField('due', field('due'), texts.due),
    gates: succeed(gates.filter((gate) => chosen.includes(gate))),
  })
}

/** That a step is done. @param day ISO day, today: nothing is done in advance */
export function readDone(field: FieldOf, day: string): Outcome<StepHappening> {
  const on = dayField('doneOn', field('doneOn'), texts.doneOn)
  return combine({
    kind: succeed('done' as const),
    on: on.ok && on.value > day ? refuse({ code: 'done-later', where: 'doneOn', text: texts.later }) : on,
    reference: needed('reference', field('reference'), texts.reference, 120),
    reason: succeed(field('reason').slice(0, 1000)),
  })
}

/** That a step comes later than the calendar says. */
export function readDelay(field: FieldOf, day: string): Outcome<StepHappening> {
  return combine({
    ...{ kind: succeed('delayed' as const), on: succeed(day), reference: succeed('') },
    newDue: dayField('newDue', field('newDue'), texts.newDue),
    reason: needed('delayReason', field('delayReason'), texts.delayReason, 1000),
  })
}

/** That a gate has been gone through, with a reference, or isn't needed, with a reason. */
export function readGate(field: FieldOf, day: string): Outcome<StepHappening> {
  const [reference, reason] = [field('gateReference'), field('gateReason')]
  const on = dayField('gateOn', field('gateOn'), texts.doneOn)
  return combine({
    kind: succeed('gate' as const),
    gate: oneOf('gate', field('gate'), gates, texts.gate),
    on: on.ok && on.value > day ? refuse({ code: 'gate-later', where: 'gateOn', text: texts.later }) : on,
    reference:
      reference === '' && reason === ''
        ? refuse({ code: 'gate-unfounded', where: 'gateReference', text: texts.gateReference })
        : succeed(reference.slice(0, 120)),
    reason: succeed(reason.slice(0, 1000)),
  })
}

const texts = {
  year: { sv: 'Skriv budgetåret med fyra siffror.', en: 'Write the budget year in four digits.' },
  kind: { sv: 'Välj vad steget är.', en: 'Choose what the step is.' },
  title: { sv: 'Skriv vad steget heter.', en: 'Write what the step is called.' },
  decides: { sv: 'Välj vem som beslutar i steget.', en: 'Choose who decides in the step.' },
  basis: { sv: 'Skriv på vilket underlag det beslutas.', en: 'Write on what basis it is decided.' },
  about: { sv: 'Skriv vad som beslutas.', en: 'Write what is decided.' },
  due: {
    sv: 'Skriv vilken dag steget senast ska vara klart.',
    en: 'Write by which day the step is to be done.',
  },
  doneOn: { sv: 'Skriv vilken dag det hände.', en: 'Write on which day it happened.' },
  later: {
    sv: 'Dagen har inte varit än. Skriv en dag till och med i dag.',
    en: 'The day hasn’t been yet. Write one until today.',
  },
  reference: {
    sv: 'Skriv protokollets paragraf eller dokumentets beteckning.',
    en: 'Write the paragraph of the minutes or the reference of the document.',
  },
  newDue: { sv: 'Skriv den nya dagen.', en: 'Write the new day.' },
  delayReason: {
    sv: 'Skriv varför steget blir senare. Skälet visas för alla.',
    en: 'Write why the step comes later. Everybody sees the reason.',
  },
  gate: { sv: 'Välj vilken grind det gäller.', en: 'Choose which gate it is.' },
  gateReference: {
    sv: 'Skriv vilket protokoll eller dokument som visar det, eller varför grinden inte behövs.',
    en: 'Write which minutes or document shows it, or why the gate isn’t needed.',
  },
} as const satisfies Record<string, Bilingual>
