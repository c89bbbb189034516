import { formatMoney, formatNumber } from '#core/format.ts'
import { toOre } from '#core/money.ts'

const sv = {
  title: 'Hur läser vi in våra delegationsordningar?',
  crumb: 'Läs in',
  lead: 'Klistra in rader från Excel eller ladda upp en fil. Först granskas allt, rad för rad. Inget läses in förrän du har sett summorna och sagt ja, och då läses allt in på en gång.',
  template: 'Börja med mallen',
  templateText: (types: number): string =>
    types === 0
      ? 'Mallen har kolumnerna, på svenska eller engelska. Egna listor går också bra: vanliga namn som Ärende, Delegat och Lagrum känns igen.'
      : 'Mallen är registret som det står nu. Läser du in den oförändrad händer ingenting. Egna listor går också bra: vanliga namn som Ärende, Delegat och Lagrum känns igen.',
  rows: 'Klistra in rader, med kolumnernas namn på första raden',
  file: 'Eller ladda upp en fil (XLSX eller CSV)',
  fileHint: 'Första bladet läses. Högst 5 MB.',
  defaults: 'För rader som inte säger det själva',
  committee: 'Nämnd',
  lowestLawful: 'Lägsta lagliga nivå',
  decision: 'Beslutet om delegationsordningen',
  decisionHint: 'Till exempel BUN 2026-02-11 § 14.',
  from: 'Gäller från',
  mustSay: 'Raderna ska säga det',
  whole: 'Filen är hela registret: det som inte står i den tas bort',
  review: 'Granska',
  problemsTitle: (problems: number, lines: number) =>
    `${problems === 1 ? 'Ett fel' : `${formatNumber(problems, 'sv')} fel`} i ${lines === 1 ? 'en rad' : `${formatNumber(lines, 'sv')} rader`} hindrar inläsningen`,
  problemsLead: 'Inget är inläst. Rätta i rutan nedan eller i filen, och granska igen.',
  problemsTable: 'Vad som ska rättas',
  columns: { line: 'Rad', column: 'Kolumn', what: 'Vad som är fel, och vad du gör' },
  wholeLine: { sv: 'hela raden', en: 'the whole row' },
  shown: (shown: number, all: number) => `De ${shown} första av ${formatNumber(all, 'sv')} visas.`,
  readyTitle: 'Alla rader går att läsa',
  readyLead: (rows: number, types: number) =>
    `${rows === 1 ? 'En rad' : `${formatNumber(rows, 'sv')} rader`} ger ${types === 1 ? 'en beslutstyp' : `${formatNumber(types, 'sv')} beslutstyper`}. Jämför summorna med filen. Inget är inläst än.`,
  nothing: 'Filen säger detsamma som registret. Det finns inget att läsa in.',
  totals: 'Kontrollsummor',
  total: {
    rows: 'Rader',
    types: 'Beslutstyper i filen',
    newTypes: 'varav nya',
    changedTypes: 'varav ändrade',
    removedTypes: 'Beslutstyper som tas bort',
    startedDelegations: 'Delegeringar som börjar',
    endedDelegations: 'Delegeringar som upphör i dag',
    unchangedDelegations: 'Delegeringar som är oförändrade',
    perYear: 'Beslut per år, summa',
    yearlyOre: 'Kronor per år, summa',
  },
  figure: (value: number) => formatNumber(value, 'sv'),
  money: (ore: number) => formatMoney(toOre(ore), 'sv', { scale: 'kr' }),
  unread: (heads: string) => `Kolumner som inte läses, eftersom registret inte har dem: ${heads}.`,
  passedOver: (lines: string) =>
    `Rader med text i bara en cell är rubriker eller anteckningar och läses inte: rad ${lines}.`,
  lawTitle: (count: number) =>
    count === 1
      ? 'En rad strider mot lagen. Den går att läsa in, och visas sedan under Oklarheter.'
      : `${formatNumber(count, 'sv')} rader strider mot lagen. De går att läsa in, och visas sedan under Oklarheter.`,
  line: (line: number) => `Rad ${line}:`,
  why: 'Vad bygger inläsningen på?',
  whyHint: 'Till exempel: delegationsordningar antagna i februari 2026. Det sparas i spåret.',
  accept: 'Läs in allt',
  again: 'Granska en annan fil',
  done: (newTypes: number, changed: number, started: number) =>
    `Inläst: ${newTypes} nya och ${changed} ändrade beslutstyper, ${started} nya delegeringar.`,
  tooLarge: 'Filen är större än 5 MB. Dela upp den, eller spara bara bladet med registret.',
  empty: 'Klistra in rader eller välj en fil.',
}

const en: typeof sv = {
  title: 'How do we import our delegation schemes?',
  crumb: 'Import',
  lead: 'Paste rows from Excel or upload a file. First everything is reviewed, row by row. Nothing is imported until you have seen the totals and said yes, and then all of it at once.',
  template: 'Begin with the template',
  templateText: (types) =>
    types === 0
      ? 'The template has the columns, in Swedish or English. Your own lists will do too: common names such as Ärende, Delegat and Lagrum are recognised.'
      : 'The template is the register as it stands. Imported unchanged it changes nothing. Your own lists will do too: common names such as Ärende, Delegat and Lagrum are recognised.',
  rows: 'Paste rows, with the names of the columns in the first',
  file: 'Or upload a file (XLSX or CSV)',
  fileHint: 'The first sheet is read. At most 5 MB.',
  defaults: 'For rows that don’t say it themselves',
  committee: 'Committee',
  lowestLawful: 'Lowest lawful level',
  decision: 'The decision on the delegation scheme',
  decisionHint: 'For instance BUN 2026-02-11 § 14.',
  from: 'Holds from',
  mustSay: 'The rows must say it',
  whole: 'The file is the whole register: what isn’t in it is removed',
  review: 'Review',
  problemsTitle: (problems, lines) =>
    `${problems === 1 ? 'One fault' : `${formatNumber(problems, 'en')} faults`} in ${lines === 1 ? 'one row' : `${formatNumber(lines, 'en')} rows`} stop the import`,
  problemsLead: 'Nothing is imported. Correct it in the box below or in the file, and review again.',
  problemsTable: 'What is to be corrected',
  columns: { line: 'Row', column: 'Column', what: 'What is wrong, and what to do' },
  wholeLine: sv.wholeLine,
  shown: (shown, all) => `The first ${shown} of ${formatNumber(all, 'en')} are shown.`,
  readyTitle: 'Every row can be read',
  readyLead: (rows, types) =>
    `${rows === 1 ? 'One row gives' : `${formatNumber(rows, 'en')} rows give`} ${types === 1 ? 'one decision type' : `${formatNumber(types, 'en')} decision types`}. Compare the totals with the file. Nothing is imported yet.`,
  nothing: 'The file says the same as the register. There is nothing to import.',
  totals: 'Control totals',
  total: {
    rows: 'Rows',
    types: 'Decision types in the file',
    newTypes: 'of which new',
    changedTypes: 'of which changed',
    removedTypes: 'Decision types that are removed',
    startedDelegations: 'Delegations that begin',
    endedDelegations: 'Delegations that end today',
    unchangedDelegations: 'Delegations that are unchanged',
    perYear: 'Decisions a year, total',
    yearlyOre: 'Kronor a year, total',
  },
  figure: (value) => formatNumber(value, 'en'),
  money: (ore) => formatMoney(toOre(ore), 'en', { scale: 'kr' }),
  unread: (heads) => `Columns that are not read, since the register hasn’t got them: ${heads}.`,
  passedOver: (lines) =>
    `Rows with text in a single cell are headings or notes and are not read: row ${lines}.`,
  lawTitle: (count) =>
    count === 1
      ? 'One row is against the law. It can be imported, and is then shown as unclear.'
      : `${formatNumber(count, 'en')} rows are against the law. They can be imported, and are then shown as unclear.`,
  line: (line) => `Row ${line}:`,
  why: 'What does the import rest on?',
  whyHint: 'For instance: delegation schemes adopted in February 2026. It is kept in the trail.',
  accept: 'Import all of it',
  again: 'Review another file',
  done: (newTypes, changed, started) =>
    `Imported: ${newTypes} new and ${changed} changed decision types, ${started} new delegations.`,
  tooLarge: 'The file is larger than 5 MB. Divide it, or save only the sheet with the register.',
  empty: 'Paste rows or choose a file.',
}

export const importTexts = { sv, en }
