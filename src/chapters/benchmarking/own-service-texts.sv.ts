/** What is said of services that a municipality defines itself. */
export const sv = {
  title: 'Lägg till en egen verksamhet',
  changeTitle: (name: string) => `Ändra ${name}`,
  removeTitle: (name: string) => `Ta bort ${name}?`,
  lead: 'Jämför en verksamhet som inte finns med: välj vad den kostar och vad som visar att den är bra.',
  leadChange:
    'Ändringen gäller från i dag. Tidigare beslut finns kvar längst ner på sidan, och adressen är densamma.',
  leadBack: 'Verksamheten är borttagen. Spara, så finns den bland jämförelserna igen.',
  noMunicipality: 'Egna verksamheter hör till en kommun, och ingen egen kommun är vald',
  noMunicipalityRemedy: 'Välj kommunen på sidan Installation. Sedan går det att lägga till verksamheten.',
  toInstallation: 'Till Installation',
  name: 'Vad heter verksamheten?',
  nameSv: 'Namn på svenska',
  nameEn: 'Namn på engelska',
  nameEnHint: 'Behövs inte. Utan det står det svenska namnet också på engelska.',
  indicators: 'Vilka nyckeltal?',
  indicatorsHint: (count: number): string =>
    count === 0
      ? 'Skriv Koladas beteckning, en bokstav och fem siffror. Inga nyckeltal är hämtade än.'
      : 'Skriv Koladas beteckning, en bokstav och fem siffror, eller välj bland de hämtade. De som inte är hämtade kan hämtas sedan, på sidan Datakällor.',
  cost: 'Kostnadsmått',
  costHint:
    'Kostnad per elev, brukare eller invånare, till exempel N15027. Den rensas för det du väljer under Struktur.',
  quality: 'Kvalitet',
  qualityHint:
    'Vad som visar att verksamheten lyckas, minst ett nyckeltal. De tre första vägs in om läsaren inte väljer annat. Markera där lägre är bättre; för nyckeltalen i de verksamheter som redan finns här vet vi det.',
  qualityNumber: (number: number) => `Kvalitetsmått ${number}`,
  lower: 'Lägre är bättre',
  lowerFor: (number: number) => `för kvalitetsmått ${number}`,
  structure: 'Struktur',
  structureHint:
    'Det som kommunen inte råder över och som kostnad och kvalitet rensas för. De två första används om läsaren inte väljer annat.',
  structureNumber: (number: number) => `Strukturmått ${number}`,
  money: 'Kronor',
  moneyHint:
    'Behövs inte. Med en volym visas vad avståndet till de bästa är värt om året, för samma elever, brukare eller invånare som kostnaden gäller.',
  volume: 'Volym',
  volumeHint: 'Till exempel antal elever.',
  referenceCost: 'Referenskostnad',
  referenceCostHint: 'Kronor per enhet. Behövs när kostnadsmåttet är en avvikelse i procent.',
  decisionLegend: 'Beslut',
  decision: 'Vem har bestämt det, och var står det?',
  decisionHint: 'Till exempel KS 2026-03-10 § 41',
  save: 'Spara verksamheten',
  cancel: 'Avbryt',
  removed: 'Borttagna verksamheter',
  removedOn: (day: string) => `borttagen ${day}`,
  takeBack: 'Ta tillbaka',
  versions: 'Besluten om verksamheten',
  version: (day: string, decision: string) => `${day}: ${decision}`,
  versionRemoved: 'Togs bort.',
  versionIndicators: (cost: string, quality: string, structure: string) =>
    `Kostnad ${cost}, kvalitet ${quality}${structure && `, rensat för ${structure}`}.`,
  own: 'Egen verksamhet',
  ownText: (day: string, decision: string) =>
    `Kommunen har själv valt nyckeltalen. De gäller från ${day} enligt ${decision}.`,
  change: 'Ändra verksamheten',
  remove: 'Ta bort verksamheten',
  unranked: (name: string) => `${name} går inte att jämföra än`,
  unrankedRemedy: 'Hämta nyckeltalen som saknas på sidan Datakällor, eller välj andra.',
  removeLead: (name: string) => `${name} försvinner från jämförelserna. Inga uppgifter raderas.`,
  removeBack:
    'Du får tillbaka den på sidan Lägg till en egen verksamhet, under Borttagna verksamheter. Då följer valda jämförelsekommuner och registrerade behandlingar med.',
  removeButton: 'Ta bort',
}
