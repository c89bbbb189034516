import type { Catalogue } from './catalogue.ts'

/** How a line is written: its label, its fields, quotes and braces. */
export const ofLines = {
  'not-a-record': [
    'odd',
    () => ({
      sv: 'Raden börjar inte med #. Den är förbigången.',
      en: "The line doesn't begin with #. It is passed over.",
    }),
  ],
  'label-unknown': [
    'odd',
    (what) => ({
      sv: `Etiketten #${what} ingår inte i formatet. Raden är förbigången.`,
      en: `The label #${what} is no part of the format. The line is passed over.`,
    }),
  ],
  'extra-fields': [
    'odd',
    (what) => ({
      sv: `#${what} har fler fält än formatet har. De är förbigångna.`,
      en: `#${what} has more fields than the format has. They are passed over.`,
    }),
  ],
  'field-missing': [
    'error',
    (what) => ({
      sv: `#${what} saknar fält som måste finnas. Raden är inte medräknad.`,
      en: `#${what} lacks fields that it must have. The line isn't counted.`,
    }),
  ],
  'quote-open': [
    'error',
    () => ({ sv: 'Citattecknet avslutas aldrig på raden.', en: 'The quote is never closed on the line.' }),
  ],
  'quote-inside': [
    'odd',
    () => ({
      sv: 'Ett citattecken mitt i texten saknar omvänt snedstreck framför sig. Det är läst som en del av texten.',
      en: 'A quote within the text has no backslash before it. It is read as part of the text.',
    }),
  ],
  'list-open': [
    'error',
    () => ({ sv: 'Klammern avslutas aldrig på raden.', en: 'The brace is never closed on the line.' }),
  ],
  'list-odd': [
    'error',
    (what) => ({
      sv: `Objektlistan {${what}} ska ha dimension och objekt parvis.`,
      en: `The object list {${what}} must have dimension and object in pairs.`,
    }),
  ],
  'control-character': [
    'odd',
    () => ({ sv: 'Raden har ett styrtecken.', en: 'The line has a control character.' }),
  ],
  'line-end': [
    'error',
    () => ({
      sv: 'Raden har ett radslut (CR) utan radmatning efter sig. Det som följer på raden är inte läst.',
      en: 'The line has a carriage return without a line feed after it. What follows on the line is not read.',
    }),
  ],
} as const satisfies Catalogue
