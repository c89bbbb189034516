import { formatDay } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { GoalVersion } from './model.ts'
import { quoted } from './quoted.ts'

type Wording = Pick<GoalVersion, 'wording'>

/** What Mål asks of whoever reads the start page, and tells there. */
export const askedTexts = {
  answer: (unit: string, goal: Wording): Bilingual => ({
    sv: `Svara på om ${unit} arbetar med målet ${quoted(goal, 'sv')}.`,
    en: `Answer whether ${unit} works by the goal ${quoted(goal, 'en')}.`,
  }),
  decideBetween: (one: Wording, other: Wording): Bilingual => ({
    sv: `Avgör vilket mål som går före: ${quoted(one, 'sv')} eller ${quoted(other, 'sv')}.`,
    en: `Decide which goal comes first: ${quoted(one, 'en')} or ${quoted(other, 'en')}.`,
  }),
  decideBetweenSeveral: (count: number): Bilingual => ({
    sv: `Avgör vad som går före i ${count} par av mål som drar åt olika håll.`,
    en: `Decide what comes first in ${count} pairs of goals that pull different ways.`,
  }),
  askUnits: (count: number): Bilingual => ({
    sv:
      count === 1
        ? 'Ställ årets fråga till en enhet: måste den prioritera efter målen?'
        : `Ställ årets fråga till ${count} enheter: måste de prioritera efter målen?`,
    en:
      count === 1
        ? 'Put the yearly question to one unit: must it prioritise by the goals?'
        : `Put the yearly question to ${count} units: must they prioritise by the goals?`,
  }),
  holdTalk: {
    sv: 'Bjud in till årets samtal om hur målen går ihop.',
    en: 'Invite to the yearly talk on how the goals hang together.',
  } satisfies Bilingual,
  concludeTalk: (heldOn: string): Bilingual => ({
    sv: `Bestäm ordningen mellan målen efter samtalet den ${formatDay(heldOn, 'sv')}.`,
    en: `Decide the order between the goals after the talk on ${formatDay(heldOn, 'en')}.`,
  }),
  review: (law: string): Bilingual => ({
    sv: `Gå igenom hur det nationella målet i ${law} bärs i verksamheten.`,
    en: `Look through how the national goal in ${law} is carried in the service.`,
  }),
  reviewSeveral: (count: number): Bilingual => ({
    sv: `Gå igenom hur ${count} nationella mål bärs i verksamheten.`,
    en: `Look through how ${count} national goals are carried in the service.`,
  }),
  overall: (count: number, talk: string | undefined): Bilingual => ({
    sv: `${count === 1 ? 'Ett övergripande mål' : `${count} övergripande mål`} gäller. ${
      talk === undefined
        ? 'Inget samtal om ordningen mellan målen är registrerat.'
        : `Ordningen mellan målen bestämdes senast den ${formatDay(talk, 'sv')}.`
    }`,
    en: `${count === 1 ? 'One overall goal holds' : `${count} overall goals hold`}. ${
      talk === undefined
        ? 'No talk on the order between the goals is registered.'
        : `The order between the goals was last decided on ${formatDay(talk, 'en')}.`
    }`,
  }),
  talkDue: {
    sv: 'Dags för nästa samtal om hur målen går ihop',
    en: 'Time for the next talk on how the goals hang together',
  } satisfies Bilingual,
  election: {
    sv: 'Val till kommunfullmäktige',
    en: 'Election to the municipal assembly',
  } satisfies Bilingual,
  assembly: {
    sv: 'Det nyvalda fullmäktige tillträder',
    en: 'The newly elected assembly takes office',
  } satisfies Bilingual,
} as const
