import { formatNumber } from '#core/format.ts'
import { sv as place } from './place-texts.sv.ts'

const whole = (value: number) => formatNumber(value, 'sv')

/** What the rooms of Jämförelser say. */
export const sv = {
  ...place,
  overview: {
    title: 'Jämförelser',
    lead: (name: string, count: number, better: string, worse: string, unsure: number) => {
      const parts = [
        ...(better ? [`över landets snitt i ${better}`] : []),
        ...(worse ? [`under ${better ? 'det' : 'landets snitt'} i ${worse}`] : []),
      ]
      if (parts.length === 0)
        return count === 1
          ? `${name} går inte att skilja från landets snitt i den enda verksamhet där kommunen har en plats.`
          : `${name} går inte att skilja från landets snitt i någon av ${count} verksamheter.`
      const rest = unsure > 0 ? ' I övrigt räcker uppgifterna inte.' : ''
      return `${name} ligger ${parts.join(' och ')}, med 95 procents säkerhet i varje verksamhet för sig.${rest}`
    },
    leadUnranked: (name: string) =>
      `${name} går inte att rangordna i någon verksamhet än. Varför står på varje rad.`,
    leadWithout:
      'Hur effektiva är kommunerna: hög kvalitet till låg kostnad, rensat för struktur, flera år i rad?',
    service: 'Verksamhet',
    place: 'Plats, intervall',
    cost: 'Kostnad mot struktur',
    quality: 'Kvalitet',
    method: 'Så räknar vi',
    tableTitle: 'Verksamheterna, en rad var',
    own: 'Lägg till en egen verksamhet',
  },
  service: {
    title: (service: string, name: string) => `${service}: hur effektiv är ${name}?`,
    titleWithout: (service: string) => `${service}: hur effektiva är landets kommuner?`,
    rankingDescription:
      'Varje prick är en kommun, den bästa längst till vänster, och strecket är poängens osäkerhet. Bandet visar de platser som inte går att skilja från den egna.',
    chartTitle: (service: string) => `Rangordning av kommuner efter effektivitet i ${service}`,
    axis: 'Effektivitet',
    choices: 'Välj hur det räknas',
    preset: 'Metod',
    presets: {
      index: 'Index: kvalitet och kostnad som z-värden',
      rka: 'RKA-liknande index, 0–100',
      dea: 'Front (DEA, varierande skalavkastning)',
    },
    weight: 'Vikt för kvalitet',
    weightHint: '0 är bara kostnad, 1 är bara kvalitet. Bara metoden index har en vikt att välja.',
    set: 'Vilka elever eller brukare',
    cost: 'Kostnadsmått',
    quality: 'Kvalitetsmått',
    structure: 'Rensa för',
    window: 'Period',
    from: 'Från',
    to: 'Till',
    latest: 'senaste tre åren',
    show: 'Visa',
    filters: {
      all: 'alla kommuner',
      similar: 'liknande struktur',
      county: 'eget län',
      best: 'bästa fjärdedelen',
      chosen: 'egna val',
    },
    recompute: 'Räkna om',
    reset: 'Återställ',
    tableTitle: 'Kommunerna, bäst först',
    unranked: (count: number) =>
      `${count} ${count === 1 ? 'kommun' : 'kommuner'} som inte går att rangordna, och varför`,
    unrankedTitle: 'Kommuner utan plats',
    reason: 'Skäl',
    validity: 'Går resultatet att lita på?',
    validityLead: (published: boolean) =>
      `Efter rensningen ska poängen inte längre följa strukturen: de talen ska ligga nära noll. Mot andra metoder${published ? ' och mot det publicerade indexet' : ''} ska de ligga nära ett.`,
    stillFollows: (structure: string, correlation: string) =>
      `Poängen följer fortfarande ${structure} (rangkorrelation ${correlation}), trots rensningen.`,
    followsUncleaned: (structure: string, correlation: string) =>
      `Poängen följer ${structure} (rangkorrelation ${correlation}), som den inte är rensad för.`,
    validityTitle: 'Samband mellan poängen och annat',
    methodBox: 'Metoden i korthet',
    methodText: (cost: string, quality: string, structure: string, years: string) =>
      `${cost} vägs mot ${quality}, rensat för ${structure || 'ingenting'}, medelvärde ${years}. Intervallen bygger på hur mycket kommunernas resultat varierar mellan åren.`,
    methodLink: 'Läs om metoden',
    municipalityLink: (name: string) => `Se ${name} närmare`,
    find: 'Sök kommun i tabellen',
    noData: (service: string) => `Inga uppgifter om ${service} är hämtade`,
    noDataRemedy:
      'Den som sköter jämförelserna hämtar dem från Kolada på sidan Datakällor. Det tar några minuter.',
    toDataSources: 'Till Datakällor',
    live: 'Förhandsvisning av dina val. Intervallen räknas om när du trycker på Räkna om.',
    seed: (seed: number, replications: number) =>
      `Slumpfrö ${seed}, ${whole(replications)} dragningar: samma val ger alltid samma svar.`,
  },
  columns: {
    municipality: 'Kommun',
    county: 'Län',
    rankInterval: 'Plats',
    simultaneous: 'Plats, alla samtidigt',
    efficiency: 'Effektivitet',
    deviation: 'Kostnad mot struktur',
    costScore: 'Kostnadspoäng',
    qualityScore: 'Kvalitetspoäng',
    top: 'Sannolikhet för bästa tiondelen',
    group: 'Mot snittet',
    comparedWith: 'Jämfört med',
    correlation: 'Rangkorrelation',
    cleaned: 'Rensat för',
    count: 'Antal kommuner',
    indicator: 'Nyckeltal',
    own: 'Egen',
    similar: 'Liknande',
    best: 'Bästa fjärdedelen',
    others: 'Övriga',
    year: 'År',
    distance: 'Avstånd',
    change: 'Om',
    rank: 'Plats',
  },
  municipality: {
    title: (name: string, service: string) => `${name}: ${service}`,
    unrankedRemedy: 'Välj en annan period eller andra mått, eller hämta det som saknas på sidan Datakällor.',
    quadrant: 'Kostnad och kvalitet år för år',
    quadrantDescription:
      'Åt höger är billigare än strukturen förutsäger, uppåt är bättre kvalitet. Linjen går från det första till det sista året. Ellipsen är osäkerheten i medelvärdet.',
    quadrantTitle: (name: string) => `${name} bland alla kommuner, kostnad mot kvalitet`,
    cheaper: 'Billigare',
    dearer: 'Dyrare',
    better: 'Bättre kvalitet',
    worse: 'Sämre kvalitet',
    gap: (amount: string) => `Avståndet till de bästa är värt ${amount} om året`,
    gapNone: (amount: string) => `Kostnaden är redan ${amount} lägre än de bästas`,
    gapUnsure: 'Det går inte att säga om kostnaden skiljer sig från de bästas',
    gapInterval: (low: string, high: string) =>
      `Med 95 procents säkerhet ligger avståndet mellan ${low} och ${high}.`,
    gapBasis: (year: number, count: number) =>
      `Räknat på ${year} års volym mot ${count === 1 ? 'den enda kommun' : `de ${count} kommuner`} i bästa fjärdedelen som har minst samma kvalitet.`,
    gapFixed: 'Osäkerheten i vilka som är bäst är inte medräknad.',
    gapMissing: 'Avståndet går inte att räkna i kronor',
    gapMissingWhy:
      'Det behövs volym och kostnad för ett år i perioden, och minst en effektivare kommun med minst samma kvalitet.',
    waterfall: {
      expected: 'Vad strukturen förutsäger',
      deviation: 'Egen avvikelse',
      actual: 'Egen kostnad på periodens nivå',
      gap: 'Avstånd till de bästa',
      best: 'På de bästas nivå',
    },
    indicators: 'Nyckeltalen, med jämförelser',
    indicatorsLead: 'Det senaste året i perioden. Liknande är de sju med närmast struktur.',
    indicatorsTitle: 'Nyckeltal för kommunen, liknande och bästa fjärdedelen',
    strip: (indicator: string, year: number) => `${indicator} ${year}`,
    common: 'Vad har de bästa gemensamt?',
    commonLead:
      'Skillnad mot övriga kommuner i standardavvikelser. Det är samvariation: den säger inte vad som beror på vad.',
    commonTitle: 'Bästa fjärdedelen mot övriga',
    change: 'Vad skulle ändra platsen?',
    changeLead: (median: number, low: number, high: number, count: number) =>
      `I ${whole(count)} sätt att räkna hamnar kommunen i nio fall av tio mellan plats ${low} och ${high}, i mitten på plats ${median}.`,
    changeTop: (share: string) => `I ${share} av sätten hör den till bästa tiondelen.`,
    changeTitle: 'Platsen när en sak i taget ändras',
    changeAgainst: (interval: string) => `Jämfört med ${interval}`,
    changedPlace: (place: number, of: number) => `plats ${place} av ${of}`,
    changeWithin: 'inom',
    changeOutside: 'utanför',
    changes: {
      without: (names: string) => `kvaliteten mäts med ${names}`,
      weight: (weight: number) => `kvaliteten väger ${formatNumber(weight, 'sv', { decimals: 2 })}`,
      window: (years: string) => `perioden är ${years}`,
      structure: 'ingenting rensas för struktur',
      method: (method: string) => `metoden är ${method}`,
    },
    peers: 'Vilka ska vi jämföra oss med?',
    peersLead:
      'Lika struktur visar vad som är möjligt här. Bästa fjärdedelen i landet visar vad som är möjligt alls.',
    similarTitle: 'Närmast i struktur',
    bestTitle: 'Bästa fjärdedelen med minst samma kvalitet',
    chosenTitle: 'Egna val',
    noneChosen: 'Ingen kommun är vald än.',
    onlyOwnCounty:
      'Alla valda kommuner ligger i det egna länet. Handboken talar för att också jämföra sig med de bästa i landet.',
    addPeer: 'Lägg till kommun',
    addPeerHint: 'Namn eller kod',
    why: 'Varför den?',
    add: 'Lägg till',
    remove: (name: string) => `Ta bort ${name}`,
    removeShort: 'Ta bort',
    unknownPeer: (text: string) => `Det finns ingen kommun "${text}". Välj ur listan.`,
    ownPeer: 'Kommunen kan inte jämföras med sig själv. Välj en annan.',
    whyNeeded: 'Skriv kort varför: det hjälper den som läser om ett år.',
    back: (service: string) => `Till hela rangordningen för ${service}`,
    shrunk: (value: string, reliability: string) =>
      `Krympt mot landets snitt är effektiviteten ${value}; ${reliability} av avvikelsen från snittet bedöms vara bestående.`,
    yearly: 'År för år',
  },
  method: { title: 'Så räknar vi effektivitet' },
  reviews: {
    heading: 'Har jämförelsen behandlats?',
    lead: 'Registrera när en politisk instans har behandlat jämförelsen. Handboken talar för att ledningen frågar regelbundet.',
    questions: 'Tre frågor till sammanträdet',
    questionList: [
      'Vad i vårt resultat är säkert, och vad är brus?',
      'Vad gör de bästa med samma förutsättningar annorlunda?',
      'Vad ändrar vi till nästa gång, och hur ser vi att det hjälpte?',
    ],
    body: 'Instans',
    bodyHint: 'Till exempel kommunstyrelsen',
    heldOn: 'Dag',
    minutes: 'Paragraf i protokollet',
    minutesHint: 'Till exempel KS 2026-03-10 § 41. Utan hänvisning räknas det inte.',
    save: 'Registrera',
    none: 'Ingen behandling är registrerad.',
    tableTitle: 'Registrerade behandlingar',
  },
}
