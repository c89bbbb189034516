import { formatNumber, formatPercent } from '#core/format.ts'

const sv = {
  title: 'Vem bestämmer det här?',
  description: 'Sök vem som beslutar i kommunen, med dokument, beloppsgräns och lag.',
  label: 'Vad gäller det?',
  hint: 'Skriv som du skulle säga det, till exempel ”stänga av en elev” eller ”köpa möbler”.',
  button: 'Sök',
  found: (count: number, words: string) =>
    count === 0
      ? `Inget i registret handlar om ”${words}”.`
      : count === 1
        ? `En beslutstyp handlar om ”${words}”.`
        : `${formatNumber(count, 'sv')} beslutstyper handlar om ”${words}”. De närmaste först.`,
  noneHelp:
    'Pröva med ett annat ord för samma sak. Står det inte i registret är rätten att besluta kvar hos nämnden, om inte en lag säger något annat.',
  law: (law: string, lowest: string) => `Lagrum: ${law}. Lägsta lagliga nivå: ${lowest}.`,
  noLaw: (lowest: string) => `Lägsta lagliga nivå: ${lowest}.`,
  more: 'Stege, dokument och historik',
  moreThan: (shown: number) => `De ${shown} närmaste visas. Skriv fler ord, eller se hela registret.`,
  common: 'Vanliga frågor',
  standing: 'Hur det står',
  standingLead: (types: number, share: number | undefined, unclear: number) => {
    const lowest =
      share === undefined
        ? ''
        : ` Av dem som lagen låter kommunen välja nivå för tas ${formatPercent(share, 'sv', { decimals: 0 })} på den lägsta lagliga nivån.`
    const open =
      unclear === 0
        ? ' Dokumenten pekar ut en beslutsfattare för varje.'
        : ` ${unclear === 1 ? 'En är oklar' : `${formatNumber(unclear, 'sv')} är oklara`} i dokumenten.`
    return `${types === 1 ? 'En beslutstyp' : `${formatNumber(types, 'sv')} beslutstyper`} är registrerade.${lowest}${open}`
  },
  whyShare: (decisions: string, kronor: string) =>
    `Andelen är räknad på beslutstyper. Räknat på antalet beslut är den ${decisions}, räknat på kronor ${kronor}. Verkställighet, attest och det som lagen har låst räknas inte med.`,
  unknown: 'okänd',
  movable: 'Vad kunde tas närmare?',
  movableLead: 'De som skulle spara mest väntan först: antal beslut gånger dagar.',
  movableItem: (present: string, lowest: string) => `${present} i dag, lagligt ner till ${lowest}`,
  time: 'Tid till beslut per nivå',
  timeItem: (level: string, days: number, decisions: number) =>
    `${level}: ${formatNumber(days, 'sv', { decimals: 1 })} dagar i snitt (${formatNumber(decisions, 'sv')} beslut om året)`,
  spared: 'Färre rapporter för enheter som följer sin plan',
  sparedItem: (report: string, fewer: number) => `${report}: ${formatNumber(fewer, 'sv')} färre om året`,
  kept: 'Det som lagen kräver ligger kvar:',
  unclearLink: 'Se oklarheterna',
  empty: 'Inga beslutstyper är registrerade',
  emptyRemedy:
    'Controllern eller administratören läser in nämndernas delegationsordningar. Sedan går det att söka vem som bestämmer.',
  toImport: 'Läs in från Excel',
  strip: (present: string, lowest: string) => `Beslutas av ${present}. Lägsta lagliga nivå: ${lowest}.`,
  hitKind: { sv: 'Beslutstyp', en: 'Decision type' },
}

const en: typeof sv = {
  title: 'Who decides this?',
  description: 'Search who decides in the municipality, with document, limit and law.',
  label: 'What is it about?',
  hint: 'Write in Swedish, as you would say it, for instance “stänga av en elev” (suspend a pupil) or “köpa möbler” (buy furniture).',
  button: 'Search',
  found: (count, words) =>
    count === 0
      ? `Nothing in the register is about “${words}”.`
      : count === 1
        ? `One decision type is about “${words}”.`
        : `${formatNumber(count, 'en')} decision types are about “${words}”. The nearest first.`,
  noneHelp:
    'Try another word for the same thing. What isn’t in the register is still the committee’s to decide, unless an Act says otherwise.',
  law: (law, lowest) => `Law: ${law}. Lowest lawful level: ${lowest}.`,
  noLaw: (lowest) => `Lowest lawful level: ${lowest}.`,
  more: 'Ladder, documents and history',
  moreThan: (shown) => `The ${shown} nearest are shown. Write more words, or see the whole register.`,
  common: 'Common questions',
  standing: 'How things stand',
  standingLead: (types, share, unclear) => {
    const lowest =
      share === undefined
        ? ''
        : ` Of those whose level the law lets the municipality choose, ${formatPercent(share, 'en', { decimals: 0 })} are taken at the lowest lawful level.`
    const open =
      unclear === 0
        ? ' The documents name a decider for each.'
        : ` ${unclear === 1 ? 'One is' : `${formatNumber(unclear, 'en')} are`} unclear in the documents.`
    return `${types === 1 ? 'One decision type is' : `${formatNumber(types, 'en')} decision types are`} registered.${lowest}${open}`
  },
  whyShare: (decisions, kronor) =>
    `The share is of decision types. Of the number of decisions it is ${decisions}, of kronor ${kronor}. Execution, payment authorisation and what the law has locked are not counted.`,
  unknown: 'unknown',
  movable: 'What could be taken nearer?',
  movableLead: 'Those that would spare most waiting first: decisions times days.',
  movableItem: (present, lowest) => `${present} today, lawful down to ${lowest}`,
  time: 'Time to decision by level',
  timeItem: (level, days, decisions) =>
    `${level}: ${formatNumber(days, 'en', { decimals: 1 })} days on average (${formatNumber(decisions, 'en')} decisions a year)`,
  spared: 'Fewer reports for units that follow their plan',
  sparedItem: (report, fewer) => `${report}: ${formatNumber(fewer, 'en')} fewer a year`,
  kept: 'What the law demands stays:',
  unclearLink: 'See what is unclear',
  empty: 'No decision types are registered',
  emptyRemedy:
    'The controller or the administrator imports the committees’ delegation schemes. Then one can search who decides.',
  toImport: 'Import from Excel',
  strip: (present, lowest) => `Decided by ${present}. Lowest lawful level: ${lowest}.`,
  hitKind: sv.hitKind,
}

export const whoDecidesTexts = { sv, en }
