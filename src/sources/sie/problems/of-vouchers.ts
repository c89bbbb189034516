import type { Catalogue } from './catalogue.ts'

/** Vouchers: their braces, their rows and their balance. */
export const ofVouchers = {
  'voucher-unbalanced': [
    'error',
    (what) => ({
      sv: `Verifikationen går inte jämnt upp: raderna summerar till ${what} kr.`,
      en: `The voucher does not balance: its rows sum to SEK ${what}.`,
    }),
  ],
  'voucher-empty': ['odd', () => ({ sv: 'Verifikationen har inga rader.', en: 'The voucher has no rows.' })],
  'voucher-open': [
    'error',
    () => ({
      sv: 'Verifikationen avslutas aldrig med }. Filen kan vara avhuggen.',
      en: 'The voucher is never closed by }. The file may be cut off.',
    }),
  ],
  'voucher-nested': [
    'error',
    () => ({
      sv: 'En ny post börjar innan verifikationen har avslutats med }.',
      en: 'Another record begins before the voucher is closed by }.',
    }),
  ],
  'brace-stray': [
    'error',
    () => ({
      sv: 'Klammern hör inte till någon verifikation.',
      en: 'The brace belongs to no voucher.',
    }),
  ],
  'brace-not-alone': [
    'odd',
    () => ({
      sv: 'Klammern ska stå ensam på sin rad. Det som står bredvid den är läst ändå.',
      en: 'The brace must stand alone on its line. What stands beside it is read all the same.',
    }),
  ],
  'row-outside-voucher': [
    'error',
    (what) => ({
      sv: `#${what} står utanför en verifikation. Raden är inte medräknad.`,
      en: `#${what} stands outside a voucher. The line isn't counted.`,
    }),
  ],
  'added-without-row': [
    'odd',
    () => ({
      sv: '#RTRANS ska följas av en likadan #TRANS. Den som läser bara den ena får annars fel summa.',
      en: '#RTRANS must be followed by an identical #TRANS. Who reads only one of them else gets a wrong sum.',
    }),
  ],
} as const satisfies Catalogue
