import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { LoadedFacts, NewsCounts } from './data-sources-facts.ts'

const whole = (value: number) => formatNumber(value, 'sv')
const plural = (count: number, one: string, many: string) => `${whole(count)} ${count === 1 ? one : many}`

function age(days: number): string {
  if (days === 0) return 'i dag'
  return days === 1 ? 'i går' : `för ${whole(days)} dagar sedan`
}

/** What the pages on data sources say. */
export const sv = {
  title: 'Var kommer siffrorna ifrån?',
  room: 'Datakällor',
  description: 'Vad som är hämtat, hur gammalt det är och vad som ändrades vid senaste hämtningen.',
  lead: ({ source, indicators, municipalities, firstYear, lastYear, retrievedAt, days }: LoadedFacts) => {
    const years = firstYear === lastYear ? `året ${firstYear}` : `åren ${firstYear}–${lastYear}`
    const figures = plural(indicators, 'nyckeltal', 'nyckeltal')
    const when = `${formatDay(retrievedAt, 'sv')} (${age(days)})`
    if (source === 'exempeldata')
      return `${figures} för ${plural(municipalities, 'påhittad kommun', 'påhittade kommuner')} är ${indicators === 1 ? 'inläst' : 'inlästa'}, ${years}. Allt är exempeldata från ${when}.`
    const [one, many] = source === 'Kolada' ? ['hämtat', 'hämtade'] : ['inläst', 'inlästa']
    const origin = `${indicators === 1 ? one : many} från ${source === 'Kolada' ? 'Kolada' : 'fil'}`
    return `${figures} för ${plural(municipalities, 'kommun', 'kommuner')} är ${origin}, ${years}, senast ${when}.`
  },
  news: (counts: NewsCounts) => newsSentences('Vid senaste hämtningen', counts),
  newsOf: (counts: NewsCounts, day: string) =>
    newsSentences(`Vid hämtningen ${formatDay(day, 'sv')}`, counts),
  none: 'Inga jämförelsetal är inlästa än',
  noneYet: 'Inga jämförelsetal är inlästa än. De visas när hämtningen är klar.',
  noneRemedy:
    'Den som ansvarar för uppföljning hämtar dem från Kolada här nedanför. Det tar några minuter och kräver inget konto hos Kolada.',

  state: {
    running: 'Hämtning från Kolada pågår',
    progress: (done: number, planned: number) =>
      planned > 0 ? `${whole(done)} av ${whole(planned)} svar har kommit.` : 'Väntar på första svaret.',
    waiting: 'En hämtning börjar eller avslutas',
    waitingText: 'Det brukar ta några sekunder.',
    unchanged: 'Allt ni ser är oförändrat tills hela hämtningen är klar.',
    reload: 'Visa hur långt den har kommit',
    done: 'Hämtningen är klar. Läs in sidan igen när du har skrivit färdigt.',
    cancel: 'Avbryt hämtningen',
    cancelHint: 'Det som har kommit sparas, och samma hämtning kan fortsätta där den slutade.',
  },
  stopped: {
    interrupted: 'Den senaste hämtningen avbröts',
    failed: 'Den senaste hämtningen misslyckades',
    cancelled: 'Den senaste hämtningen är avbruten',
    rest: 'Inget ni ser har ändrats.',
    where: 'Adress:',
  },

  fetch: {
    heading: 'Hämta från Kolada',
    text: 'Kolada är kommunernas öppna databas för nyckeltal. En hämtning tar alla år och alla kommuner. Värden som har ändrats byts ut, och de tidigare går att läsa.',
    all: 'Hämta allt',
    one: 'Hämta',
    listTitle: 'Nyckeltal per verksamhet',
    never: 'aldrig hämtad',
    have: (have: number, all: number) => `${whole(have)} av ${whole(all)} nyckeltal`,
    last: (day: string) => `senast ${formatDay(day, 'sv')}`,
    blocked: 'En hämtning är redan på gång. Vänta tills den är klar, eller avbryt den.',
    chooseFirst: 'Välj kommun först. Då får den en administratör, som kan hämta.',
    chooseFirstLink: 'Välj kommun',
    noQueue:
      'Knappen fungerar inte här: webbplatsen körs utan kö för bakgrundsarbete. Starta med styrkedjan start, eller hämta med styrkedjan kolada fetch.',
    example: (name: string) =>
      `${name} jämförs bara med andra påhittade kommuner. Det ni hämtar nu syns på den här sidan, men används först i en riktig kommun och tas bort vid bytet.`,
    exampleLink: 'Byt till er egen kommun först',
  },

  waiting: {
    heading: 'Det här väntar på er',
    renamed: (kpi: string) => `${kpi} har fått en ny titel`,
    renamedText:
      'En ny titel kan betyda att nyckeltalet mäter något annat. Därför visas de tidigare värdena tills någon har bekräftat den.',
    before: 'Förut',
    after: 'Nu',
    confirm: 'Bekräfta den nya titeln',
    thin: (kpi: string, year: number) => `${kpi}: för få kommuner för ${year}`,
    thinText: (after: number, before: number) =>
      `Svaret hade värden för ${plural(after, 'kommun', 'kommuner')}, mot ${whole(before)} förut. Därför togs året inte in: det kan vara ett ofullständigt svar. Stämmer det kan du godta det. Kommuner som saknas i svaret behåller sina tidigare värden.`,
    thinNone:
      'Svaret hade inga värden alla för det här året. De tidigare visas. Det finns inget att godta: hämta igen senare.',
    accept: 'Godta året',
    why: 'Varför det stämmer',
    whyHint: 'Sparas i loggen tillsammans med ditt namn.',
    confirmed: (kpi: string) =>
      `Den nya titeln på ${kpi} är bekräftad. De nya värdena tas in vid nästa hämtning.`,
    accepted: (kpi: string, year: string) => `${kpi} för ${year} är godtaget och tas in vid nästa hämtning.`,
  },

  changes: {
    heading: 'Vad hämtningen ändrade',
    latest: 'Vad den senaste hämtningen ändrade',
    toLatest: 'Visa den senaste',
    revisedTitle: 'Ändrade värden',
    revisedNote: (shown: number, all: number) =>
      `De ${whole(shown)} första av ${whole(all)} ändringar. Filen har alla.`,
    beforeNote: 'Raden leder till alla versioner av värdet.',
    vanished: 'Finns inte längre hos Kolada; de tidigare värdena är kvar',
    returned: 'Finns hos Kolada igen',
    renamed: 'Fick en ny titel',
    redescribed: 'Fick en ny beskrivning',
    heldBack: 'Togs inte in',
    heldCoverage: (year: number, after: number, before: number) =>
      `${year}: ${plural(after, 'kommun', 'kommuner')} med värden mot ${whole(before)} förut`,
    heldRenamed: (years: string) => `${years}: ny titel som inte var bekräftad`,
    about: 'ändringarna',
  },

  loaded: {
    heading: 'Det som är inläst',
    tableTitle: 'Inlästa nyckeltal',
    about: 'inlästa nyckeltal',
    none: 'övrigt',
    noFigures: 'källan har inga värden',
    api: 'Program hämtar samma uppgifter genom',
    apiLink: 'programgränssnittet',
    preliminary: (years: string) => `preliminärt ${years}`,
    vanished: (day: string) => `finns inte hos Kolada sedan ${formatDay(day, 'sv')}`,
    renamed: 'ny titel väntar på bekräftelse',
    sources: { Kolada: 'Kolada', exempeldata: 'exempeldata', file: 'fil', register: 'eget register' },
  },

  imports: {
    heading: 'Hämtningar',
    tableTitle: 'De senaste hämtningarna, den nyaste först',
    states: {
      running: 'pågår',
      interrupted: 'avbröts',
      complete: 'klar',
      failed: 'misslyckades',
      cancelled: 'avbruten',
    },
  },

  columns: {
    indicator: 'Nyckeltal',
    kpi: 'Beteckning',
    service: 'Verksamhet',
    years: 'År',
    municipalities: 'Kommuner',
    fetched: 'Hämtat',
    source: 'Källa',
    remarks: 'Att veta',
    municipality: 'Kommun',
    code: 'Kommunkod',
    year: 'År',
    gender: 'Kön',
    before: 'Före',
    after: 'Efter',
    day: 'När',
    state: 'Läge',
    answers: 'Svar',
    figures: 'Värden',
    reason: 'Orsak',
    value: 'Värde',
    preliminary: 'Preliminärt',
    country: 'Riket',
    from: 'Hämtat',
    status: 'Status',
  },
  genders: { T: 'totalt', K: 'kvinnor', M: 'män' },
  yes: 'ja',
  missing: 'Ingen uppgift är publicerad.',
  noFigure: 'Värdet fanns inte.',

  indicator: {
    lead: (parts: { name: string; value: string; year: number; country: string | undefined }) =>
      `${parts.name} hade ${parts.value} år ${parts.year}${parts.country ? `, och riket ${parts.country}` : ''}.`,
    leadNone: (name: string) => `${name} har inget publicerat värde i nyckeltalet.`,
    leadNoMunicipality: 'Välj en kommun för att se dess värden.',
    facts: (kpi: string, services: readonly string[]) =>
      services.length === 0
        ? `Beteckning ${kpi}.`
        : `Beteckning ${kpi}. Används i ${formatList(services, 'sv')}.`,
    tableTitle: (name: string, withCountry: boolean) =>
      withCountry ? `${name} och riket, år för år` : `${name}, år för år`,
    figureHeading: (name: string, below: number, of: number, year: number) =>
      `${name} hade ${year} ett högre värde än ${whole(below)} av ${whole(of)} andra kommuner`,
    figureText:
      'Varje streck är en kommun, och pricken är den valda. Ett högre värde är inte bättre eller sämre i sig.',
    all: 'Alla kommuner',
    allText: (municipalities: number, years: string) =>
      `Filen har varje värde för sig, som källan gav det: ${plural(municipalities, 'kommun', 'kommuner')}, ${years}.`,
    about: 'alla kommuners värden',
    choose: 'Visa en annan kommun',
    chooseHint: 'Namn eller kommunkod.',
    show: 'Visa',
    versions: (name: string) => `Tidigare versioner för ${name}`,
    versionsNone: 'Inget värde har ändrats sedan det först hämtades.',
    versionsTitle: 'Värden som har ändrats, version för version',
    preliminaryYear: 'preliminärt',
    status: { published: 'publicerat', missing: 'publicerat utan värde', deleted: 'återtaget av källan' },
    current: 'gäller nu',
    superseded: 'ersatt',
    unknownMunicipality: (text: string) =>
      `Det finns ingen kommun "${text}". Skriv namnet eller den fyrsiffriga koden.`,
    filesTitle: (title: string) => `${title}, alla kommuner`,
  },

  refused: {
    whyMissing: 'Skriv varför, så att den som läser loggen förstår.',
    notAYear: (text: string) =>
      `"${text}" är inget år. Öppna sidan Datakällor och skicka formuläret därifrån.`,
  },
}

/** First what happened to the figures, then what happened to the indicators. */
function newsSentences(when: string, counts: NewsCounts): string {
  const figures = present([
    counts.revised > 0 && `ändrades ${plural(counts.revised, 'tidigare värde', 'tidigare värden')}`,
    counts.withdrawn > 0 && `återtogs ${plural(counts.withdrawn, 'värde', 'värden')} av källan`,
    counts.added > 0 && `tillkom ${plural(counts.added, 'värde', 'värden')}`,
    counts.finalised > 0 &&
      `blev ${plural(counts.finalised, 'preliminärt värde slutligt', 'preliminära värden slutliga')}`,
  ])
  const indicators = present([
    counts.vanished > 0 && `${whole(counts.vanished)} nyckeltal finns inte längre hos Kolada.`,
    counts.returned > 0 && `${whole(counts.returned)} nyckeltal finns hos Kolada igen.`,
    counts.renamed > 0 && `${whole(counts.renamed)} nyckeltal har en ny titel som behöver bekräftas.`,
    counts.heldBack > 0 && `${whole(counts.heldBack)} år togs inte in: för få kommuner hade värden.`,
  ])
  const first = figures.length > 0 ? formatList(figures, 'sv') : 'ändrades inga värden'
  return [`${when} ${first}.`, ...indicators].join(' ')
}

function present(parts: readonly (string | false)[]): string[] {
  return parts.filter((part) => part !== false)
}

export type DataSourcesTexts = typeof sv
