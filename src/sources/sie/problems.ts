import type { Bilingual } from '#core/language.ts'

/** `error`: something is missing or contradicts itself. `odd`: outside the format, but the meaning is plain. */
export type Severity = 'error' | 'odd'

/** Something remarkable in a file. Line 0 is the file as a whole. */
export interface SieProblem {
  readonly line: number
  readonly code: SieProblemCode
  readonly severity: Severity
  readonly text: Bilingual
}

type Write = (what: string) => Bilingual
type Entry = readonly [Severity, Write]

/** Every code, how grave it is, and what it says of `what`: the word, amount or label in question. */
export const catalogue = {
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
  'amount-comma': [
    'odd',
    (what) => ({
      sv: `Beloppet ${what} har decimalkomma. Det ska vara punkt.`,
      en: `The amount ${what} has a decimal comma. It must be a point.`,
    }),
  ],
  'amount-plus': [
    'odd',
    (what) => ({
      sv: `Beloppet ${what} har plustecken. Det ska inte stå där.`,
      en: `The amount ${what} has a plus sign. It must not be there.`,
    }),
  ],
  'amount-decimals': [
    'error',
    (what) => ({
      sv: `Beloppet ${what} ska ha siffror före punkten och högst två decimaler. Säger de något är raden inte medräknad.`,
      en: `The amount ${what} must have digits before the point and two decimals at most. Where they say something the line isn't counted.`,
    }),
  ],
  'amount-too-large': [
    'error',
    (what) => ({
      sv: `Beloppet ${what} är för stort för att räknas exakt. Raden är inte medräknad.`,
      en: `The amount ${what} is too large to be counted exactly. The line isn't counted.`,
    }),
  ],
  'amount-unreadable': [
    'error',
    (what) => ({
      sv: `${what} är inget belopp. Raden är inte medräknad.`,
      en: `${what} is no amount. The line isn't counted.`,
    }),
  ],
  'amount-split': [
    'odd',
    (what) => ({
      sv: `Kvantiteten ${what} ser ut som slutet av ett belopp med mellanslag mellan tusentalen. Ta bort mellanslaget om det är så; beloppet är läst fram till det.`,
      en: `The quantity ${what} looks like the end of an amount with a space between thousands. Take the space away if so; the amount is read up to it.`,
    }),
  ],
  'quantity-unreadable': [
    'odd',
    (what) => ({
      sv: `${what} är ingen kvantitet. Den är förbigången.`,
      en: `${what} is no quantity. It is passed over.`,
    }),
  ],
  'day-unreadable': [
    'error',
    (what) => ({
      sv: `${what} är ingen dag. Skriv den ÅÅÅÅMMDD.`,
      en: `${what} is no day. Write it YYYYMMDD.`,
    }),
  ],
  'month-unreadable': [
    'error',
    (what) => ({
      sv: `${what} är ingen månad. Skriv den ÅÅÅÅMM.`,
      en: `${what} is no month. Write it YYYYMM.`,
    }),
  ],
  'number-unreadable': [
    'error',
    (what) => ({
      sv: `${what} ska vara ett heltal. Raden är inte medräknad.`,
      en: `${what} must be a whole number. The line isn't counted.`,
    }),
  ],
  'account-twice': [
    'odd',
    (what) => ({
      sv: `Konto ${what} står redan i kontoplanen. Det senare namnet gäller.`,
      en: `Account ${what} is in the chart already. The later name holds.`,
    }),
  ],
  'account-not-numeric': [
    'odd',
    (what) => ({
      sv: `Kontot ${what} ska bara ha siffror.`,
      en: `The account ${what} must have digits only.`,
    }),
  ],
  'account-unknown': [
    'odd',
    (what) => ({
      sv: `Konto ${what} används men står inte i filens kontoplan.`,
      en: `Account ${what} is used but isn't in the file's chart of accounts.`,
    }),
  ],
  'dimension-unknown': [
    'odd',
    (what) => ({
      sv: `Dimension ${what} används men är varken reserverad eller beskriven med #DIM.`,
      en: `Dimension ${what} is used but neither reserved nor described by #DIM.`,
    }),
  ],
  'object-unknown': [
    'odd',
    (what) => ({
      sv: `Objekt ${what} används men är inte beskrivet med #OBJEKT.`,
      en: `Object ${what} is used but not described by #OBJEKT.`,
    }),
  ],
  'year-unknown': [
    'odd',
    (what) => ({
      sv: `År ${what} används men är inte beskrivet med #RAR.`,
      en: `Year ${what} is used but not described by #RAR.`,
    }),
  ],
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
} as const satisfies Record<string, Entry>

export type SieProblemCode = keyof typeof catalogue

/** Beyond this many, problems are counted but not kept: a file in the wrong format has one a line. */
export const mostProblems = 1000

/** Collects what is remarkable, in the order it is found. */
export class ProblemList {
  readonly problems: SieProblem[] = []
  errors = 0
  oddities = 0

  /** @param what the word in question; in both languages where they write it differently */
  note(code: SieProblemCode, line: number, what: string | Bilingual = ''): void {
    const [severity, write] = catalogue[code]
    if (severity === 'error') this.errors++
    else this.oddities++
    if (this.problems.length >= mostProblems) return
    const [sv, en] = typeof what === 'string' ? [what, what] : [what.sv, what.en]
    this.problems.push({ line, code, severity, text: { sv: write(sv).sv, en: write(en).en } })
  }

  clear(): void {
    this.problems.length = 0
    this.errors = 0
    this.oddities = 0
  }
}
