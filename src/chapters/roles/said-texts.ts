import { formatDay, formatPercent } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'

/** What Roller says on other pages than its own. */
export const said = {
  nearTheService: (share: number): Bilingual => ({
    sv: `${formatPercent(share, 'sv', { decimals: 0 })} av besluten tas så nära verksamheten som lagen tillåter.`,
    en: `${formatPercent(share, 'en', { decimals: 0 })} of decisions are taken as near the service as the law allows.`,
  }),
  answer: (question: string): Bilingual => ({
    sv: `Svara på frågan ”${shortened(question)}”`,
    en: `Answer the question “${shortened(question)}”`,
  }),
  publish: (question: string): Bilingual => ({
    sv: `Pröva sekretessen och publicera svaret på ”${shortened(question)}”`,
    en: `Check for secrecy and publish the answer to “${shortened(question)}”`,
  }),
  register: (askedOn: string): Bilingual => ({
    sv: `Diarieför en fråga som ställdes den ${formatDay(askedOn, 'sv')}.`,
    en: `Register a question that was asked on ${formatDay(askedOn, 'en')}.`,
  }),
  read: (question: string): Bilingual => ({
    sv: `Läs svaret på din fråga ”${shortened(question)}”`,
    en: `Read the answer to your question “${shortened(question)}”`,
  }),
  readWhyNot: (question: string): Bilingual => ({
    sv: `Läs varför svaret på din fråga ”${shortened(question)}” inte kan publiceras.`,
    en: `Read why the answer to your question “${shortened(question)}” cannot be published.`,
  }),
  decide: (title: string): Bilingual => ({
    sv: `Ta ställning till förslaget att flytta beslutet ”${title}” närmare verksamheten.`,
    en: `Decide on the proposal to move the decision “${title}” nearer the service.`,
  }),
  review: (title: string): Bilingual => ({
    sv: `Pröva hur det har gått med ”${title}”, som är på prov.`,
    en: `Review how it has gone with “${title}”, which is on trial.`,
  }),
  reviewBy: (title: string): Bilingual => ({
    sv: `Provet med ”${title}” ska senast prövas`,
    en: `The trial of “${title}” is to be reviewed by now`,
  }),
  nextTerm: {
    sv: 'Nämndernas nya mandatperiod börjar, och rollbeskrivningarna skrivs under på nytt',
    en: 'The committees’ new term begins, and the role descriptions are signed anew',
  } satisfies Bilingual,
  describe: (committee: string): Bilingual => ({
    sv: `Beskriv vad politiken och förvaltningen svarar för i ${committee}.`,
    en: `Describe what politics and officials answer for in ${committee}.`,
  }),
  signDescription: (committee: string): Bilingual => ({
    sv: `Läs och skriv under rollbeskrivningen för ${committee}.`,
    en: `Read and sign the role description of ${committee}.`,
  }),
  writePicture: {
    sv: 'Skriv årets gemensamma bild tillsammans med ordföranden.',
    en: 'Write this year’s shared picture together with the chair.',
  } satisfies Bilingual,
  signPicture: (department: string): Bilingual => ({
    sv: `Läs och skriv under årets gemensamma bild för ${department}.`,
    en: `Read and sign this year’s shared picture of ${department}.`,
  }),
  pulse: {
    sv: 'Svara på förtroendepulsen.',
    en: 'Answer the trust pulse.',
  } satisfies Bilingual,
  unclearAssignments: (count: number): Bilingual => ({
    sv:
      count === 1
        ? 'Be om beslut eller besked om pengar för ett uppdrag till förvaltningen.'
        : `Be om beslut eller besked om pengar för ${count} uppdrag till förvaltningen.`,
    en:
      count === 1
        ? 'Ask for a decision, or for word on money, for an assignment to the department.'
        : `Ask for a decision, or for word on money, for ${count} assignments to the department.`,
  }),
} as const

/** Longer questions end in three dots, after a whole word. */
const longest = 90

function shortened(question: string): string {
  const text = question.trim().replaceAll(/\s+/g, ' ')
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
