import type { Catalogue } from './catalogue.ts'

/** What the file as a whole is, and whether it came as it left. */
export const ofFiles = {
  'not-sie': [
    'error',
    () => ({
      sv: 'Filen har inga poster som SIE 1–4 känner till. Kontrollera att det är rätt fil.',
      en: 'The file has no records that SIE 1–4 knows. Check that it is the right file.',
    }),
  ],
  'sie-5': [
    'error',
    () => ({
      sv: 'Filen är SIE 5 (XML), som inte går att läsa ännu. Exportera den som SIE 4.',
      en: 'The file is SIE 5 (XML), which cannot be read yet. Export it as SIE 4.',
    }),
  ],
  'record-missing': [
    'odd',
    (what) => ({
      sv: `#${what} saknas, men ska finnas i filer av den här typen.`,
      en: `#${what} is missing, but must stand in files of this type.`,
    }),
  ],
  'flag-not-first': [
    'odd',
    () => ({ sv: '#FLAGGA ska stå först i filen.', en: '#FLAGGA must stand first in the file.' }),
  ],
  'type-unknown': [
    'error',
    (what) => ({
      sv: `Typen ${what} finns inte. Den ska vara 1, 2, 3 eller 4.`,
      en: `There is no type ${what}. It must be 1, 2, 3 or 4.`,
    }),
  ],
  'replacement-character': [
    'odd',
    () => ({
      sv: 'Texten har tecken som gick förlorade innan filen kom hit (�). De går inte att återskapa: exportera filen på nytt.',
      en: 'The text has characters that were lost before the file came here (�). They cannot be restored: export the file anew.',
    }),
  ],
  'encoding-not-pc8': [
    'odd',
    (what) => ({
      sv: `Filen säger PC8 (teckentabell 437) men är skriven i ${what}. Den är läst så.`,
      en: `The file says PC8 (codepage 437) but is written in ${what}. It is read so.`,
    }),
  ],
  'line-end-return': [
    'odd',
    () => ({
      sv: 'Raderna slutar med vagnretur (CR) utan radmatning (LF). De är lästa så.',
      en: 'Lines end with a carriage return (CR) without a line feed (LF). They are read so.',
    }),
  ],
  'checksum-open': [
    'error',
    () => ({
      sv: '#KSUMMA börjar men avslutas aldrig. Filen är avhuggen och ska inte användas.',
      en: '#KSUMMA begins but is never closed. The file is cut off and must not be used.',
    }),
  ],
  'checksum-wrong': [
    'error',
    (what) => ({
      sv: `Kontrollsumman stämmer inte: ${what}. Filen har ändrats sedan den skrevs.`,
      en: `The checksum is wrong: ${what}. The file was changed after it was written.`,
    }),
  ],
} as const satisfies Catalogue
