import { firstSentence } from '#core/first-sentence.ts'
import { formatNumber } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'

/** What the comment round says on the start page. */
export const askedTexts = {
  comment: (unit: string, subject: Bilingual): Bilingual => ({
    sv: `Säg vad ${unit} tycker om ${subject.sv}.`,
    en: `Say what ${unit} thinks of ${subject.en}.`,
  }),
  answer: (count: number, year: number): Bilingual => ({
    sv: `Svara på ${count === 1 ? 'en synpunkt' : `${formatNumber(count, 'sv')} synpunkter`} på budgeten för ${year} innan den beslutas.`,
    en: `Answer ${count === 1 ? 'one comment' : `${formatNumber(count, 'en')} comments`} on the budget of ${year} before it is decided.`,
  }),
  read: (unit: string, text: string): Bilingual => ({
    sv: `Läs svaret på synpunkten från ${unit}: ”${short(text)}”`,
    en: `Read the answer to the comment from ${unit}: “${short(text)}”`,
  }),
  closes: (subject: Bilingual): Bilingual => ({
    sv: `Sista dagen att lämna synpunkter på ${subject.sv}`,
    en: `Last day for comments on ${subject.en}`,
  }),
  opens: (subject: Bilingual): Bilingual => ({
    sv: `Synpunkter kan lämnas på ${subject.sv}`,
    en: `Comments can be sent on ${subject.en}`,
  }),
  finding: (came: number, waiting: number): Bilingual => ({
    sv: `${came === 1 ? 'En synpunkt' : `${formatNumber(came, 'sv')} synpunkter`} på budgetförslaget har kommit, och ${waiting === 0 ? 'alla har fått svar' : `${formatNumber(waiting, 'sv')} väntar på svar`}.`,
    en: `${came === 1 ? 'One comment' : `${formatNumber(came, 'en')} comments`} on the budget proposal ${came === 1 ? 'has' : 'have'} come, and ${waiting === 0 ? 'all have been answered' : `${formatNumber(waiting, 'en')} ${waiting === 1 ? 'waits' : 'wait'} for an answer`}.`,
  }),
} as const

function short(text: string): string {
  return firstSentence(text)
}
