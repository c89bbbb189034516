/** A count with its noun: 'ett råd', '4 råd'. */
const advice = (count: number) => (count === 1 ? 'ett råd' : `${count} råd`)

function judgedSentence(name: string, pass: number, fail: number): string {
  const judged = pass + fail
  const those = judged === 1 ? 'det enda råd' : `alla ${judged} råd`
  if (judged === 0) return `Inget av handbokens 54 råd går att bedöma för ${name} i dag.`
  if (fail === 0) return `${name} följer ${those} som går att bedöma i dag.`
  if (pass === 0) return `${name} avviker från ${those} som går att bedöma i dag.`
  return `${name} följer ${pass} av de ${judged} råd som går att bedöma i dag och avviker från ${fail}.`
}

export const sv = {
  title: 'Styr vi som de mest effektiva kommunerna?',
  crumb: 'Handboken',
  description: 'Handbokens 54 råd, vart och ett med svar, belägg och vad man kan göra.',
  lead: (
    name: string,
    counts: { pass: number; fail: number; lacking: number; waiting: number; off: number },
  ) => {
    const first = judgedSentence(name, counts.pass, counts.fail)
    const lacking =
      counts.lacking > 0 ? ` För ${advice(counts.lacking)} saknas uppgifter som någon kan lägga till.` : ''
    const waiting =
      counts.waiting > 0 ? ` Av handbokens 54 råd väntar ${counts.waiting} på sina kapitel.` : ''
    const off = counts.off > 0 ? ` Kommunen har beslutat att inte tillämpa ${advice(counts.off)}.` : ''
    return `${first}${lacking}${waiting}${off}`
  },
  notAScore:
    'Svaren är inget betyg. Varje råd har sitt eget underlag, och kommunen avgör vad den vill följa.',
  first: { three: 'Tre saker att börja med', fewer: 'Att börja med' },
  nothingFirst: 'Inget avviker och inget saknas i det som går att bedöma i dag.',
  readAndAnswer: (id: string) => `Läs rådet ${id} och svara`,
  tiles: 'Alla 54 råd',
  missing: 'Det här saknas för att kunna bedöma',
  addHere: 'Lägg till här',
  table: 'Råden i ord',
  tableTitle: 'Handbokens 54 råd med svar',
  columns: {
    id: 'Råd',
    title: 'Vad rådet säger',
    verdict: 'Svar',
    summary: 'Varför',
    explained: 'Förklaring',
  },
  toCoverage: (count: number) => `Vilka råd har en kontroll? ${count} av 54 i dag`,
  noMunicipality: 'Ingen kommun är vald',
  noMunicipalityRemedy:
    'Råden går att läsa, men inget kan bedömas förrän installationen har en kommun. Den som sköter installationen väljer den.',
  toInstallation: 'Välj kommun',
  recommendation: {
    limits: 'Gränserna',
    limitFrom: (day: string) => `gäller från ${day}`,
    what: 'Vad rådet säger',
    why: 'Varför handboken ger rådet',
    steps: 'Vad man kan göra',
    grade: 'Hur väl grundat är rådet?',
    law: 'Lag att läsa rådet med',
    lawFirst: 'Lag går före handboken.',
    source: 'Källa',
    sourceText: (section: string, part: string, page: number | undefined) =>
      `Handboken, avsnittet ”${section}”${part === section ? '' : `, under ”${part}”`}${page === undefined ? '' : `, sidan ${page}`}. Rådet är skrivet med våra ord.`,
    tensions: 'Drar åt ett annat håll',
    tensionWith: (id: string) => `Läs ${id}`,
    severity: (words: string) => `Tyngd: ${words}.`,
    explained: 'Avvikelsen är förklarad',
    explainedBy: (who: string, day: string) => `${who}, ${day}.`,
    explainedUntil: (day: string) => `Gäller till och med ${day}.`,
    stillFail: 'Den räknas fortfarande som en avvikelse.',
    withdraw: 'Ta tillbaka förklaringen',
    explain: 'Förklara avvikelsen',
    explainLead:
      'Finns det ett gott skäl? Skriv det. Avvikelsen står kvar, med förklaringen bredvid. Skälet sparas med namn och dag och kan tas tillbaka.',
    reason: 'Skäl',
    until: 'Gäller till och med',
    untilHint: 'Kan lämnas tom.',
    sendExplanation: 'Spara förklaringen',
    decide: 'Ska rådet gälla här?',
    decideLead:
      'Handboken ges ut av en intresseorganisation. Kommunen kan besluta att inte tillämpa ett råd. Ange beslutet, så visas rådet som inte tillämpligt.',
    applyLead: 'Kommunen har beslutat att inte tillämpa rådet. Ange det nya beslutet om det ska gälla igen.',
    reference: 'Beslutet',
    referenceHint: 'Till exempel KF 2026-03-30 § 41.',
    sendNotApplied: 'Tillämpa inte rådet',
    sendApplied: 'Tillämpa rådet igen',
    history: 'Tidigare svar',
    wasExplained: (reason: string) => `Förklarat: ${reason}`,
    wasWithdrawn: (day: string) => `Tillbakatagen ${day}.`,
    wasNotApplied: (reference: string) => `Beslut att inte tillämpa rådet: ${reference}`,
    wasApplied: (reference: string) => `Beslut att tillämpa rådet: ${reference}`,
  },
  coverage: {
    title: 'Vilka råd kan Styrkedjan kontrollera?',
    lead: (covered: number, checks: number) =>
      `${covered} av handbokens 54 råd har en kontroll i dag (${checks} kontroller). De andra får sin kontroll med det kapitel som de hör till.`,
    rest: 'Ett råd utan kontroll visas som kan inte bedömas ännu, aldrig som om allt vore bra.',
    none: 'ingen kontroll än',
    chapter: 'Kapitlet',
  },
  search: { kind: 'Råd i handboken' },
}
