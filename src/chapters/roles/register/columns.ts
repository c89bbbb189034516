import type { Bilingual } from '#core/language.ts'

/**
 * The columns of the register as a file: a row for every place where a document says that a decision type is taken, and
 * one for a type that no document mentions. What concerns the type is the same on all its rows, or left out on the later.
 */
export const registerColumns = {
  type: { label: { sv: 'Beteckning', en: 'Id' }, also: ['nr', 'nummer', 'number', 'beslutstyp id'] },
  title: {
    label: { sv: 'Beslutstyp', en: 'Decision type' },
    also: ['ärende', 'ärendetyp', 'beslut', 'beskrivning', 'rubrik', 'title', 'decision', 'matter'],
  },
  area: { label: { sv: 'Område', en: 'Area' }, also: ['avsnitt', 'kategori', 'section'] },
  act: { label: { sv: 'Slag', en: 'Kind of act' }, also: ['typ av åtgärd', 'act', 'kind'] },
  committee: { label: { sv: 'Nämnd', en: 'Committee' }, also: ['nämndens id', 'ansvarig nämnd'] },
  law: { label: { sv: 'Lagrum', en: 'Law' }, also: ['lag', 'lagstöd', 'författning', 'statute'] },
  lowestLawful: {
    label: { sv: 'Lägsta lagliga nivå', en: 'Lowest lawful level' },
    also: ['lägsta nivå', 'lowest level'],
  },
  lawfulReason: {
    label: { sv: 'Varför inte lägre', en: 'Why no lower' },
    also: ['skäl för lägsta nivå', 'reason'],
  },
  statutoryPost: {
    label: { sv: 'Lagstadgad befattning', en: 'Statutory post' },
    also: ['befattning enligt lag', 'post'],
  },
  perYear: { label: { sv: 'Beslut per år', en: 'Decisions a year' }, also: ['antal per år', 'antal'] },
  daysToDecision: {
    label: { sv: 'Dagar till beslut', en: 'Days to decision' },
    also: ['handläggningstid', 'dagar'],
  },
  yearlyOre: {
    label: { sv: 'Kronor per år', en: 'Kronor a year' },
    also: ['belopp per år', 'amount a year'],
  },
  document: { label: { sv: 'Dokument', en: 'Document' }, also: ['källa', 'styrdokument'] },
  level: {
    label: { sv: 'Beslutas av', en: 'Decided by' },
    also: ['delegat', 'beslutsfattare', 'beslutande', 'nivå', 'delegate', 'decider', 'level'],
  },
  place: { label: { sv: 'Gäller hos', en: 'At' }, also: ['plats', 'enhet', 'förvaltning', 'place'] },
  limitOre: {
    label: { sv: 'Beloppsgräns', en: 'Limit' },
    also: ['gräns', 'beloppsgräns kr', 'maxbelopp', 'ceiling'],
  },
  condition: {
    label: { sv: 'Villkor', en: 'Condition' },
    also: ['anmärkning', 'kommentar', 'begränsning', 'conditions', 'remark'],
  },
  subDelegated: {
    label: { sv: 'Vidaredelegerad', en: 'Sub-delegated' },
    also: ['vidaredelegation', 'sub-delegation'],
  },
  jointly: { label: { sv: 'Beslutar gemensamt', en: 'Jointly' }, also: ['gemensamt', 'i grupp'] },
  reporting: {
    label: { sv: 'Anmäls till nämnden', en: 'Reported to the committee' },
    also: ['anmälan', 'återrapportering', 'reporting'],
  },
  decision: {
    label: { sv: 'Beslutad', en: 'Decision reference' },
    also: ['beslutsreferens', 'paragraf', 'protokoll', 'delegationsbeslut', 'reference'],
  },
  from: { label: { sv: 'Från och med', en: 'From' }, also: ['gäller från', 'from och med', 'valid from'] },
  until: {
    label: { sv: 'Upphör', en: 'Ends' },
    also: ['till och med', 'gäller till', 'until', 'valid until'],
  },
} as const satisfies Record<string, { readonly label: Bilingual; readonly also: readonly string[] }>

export type RegisterColumn = keyof typeof registerColumns

/** In the order of the file. */
export const columnNames = Object.keys(registerColumns) as readonly RegisterColumn[]

/** A name without what people write differently: case, units in brackets, full stops, spaces. */
export function plain(name: string): string {
  return name
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(/[\s\u00a0.:*]+/g, ' ')
    .trim()
    .toLowerCase()
}

const byName = new Map(
  columnNames.flatMap((column) => {
    const { label, also } = registerColumns[column]
    return [label.sv, label.en, ...also].map((name) => [plain(name), column] as const)
  }),
)

/** Which column a head means: its Swedish name, its English name, or another that such lists often have. */
export function columnOf(head: string): RegisterColumn | undefined {
  return byName.get(plain(head))
}
