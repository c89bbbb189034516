import type { ReportedIndicator } from '#core/indicator-import.ts'
import { exampleDay } from './example-day.ts'
import { genderGaps } from './genders.ts'

type Perspective = 'Resurser' | 'Kvalitet och resultat' | 'Volymer' | 'Övrigt'
type Row = readonly [
  kpi: string,
  title: string,
  perspective: Perspective,
  auspice: string,
  municipalityType: string,
]

/** Public ids and titles of published series, by the operating area that the publisher has put them in. */
const byOperatingArea: Readonly<Record<string, readonly Row[]>> = {
  Befolkning: [
    ['N00221', 'Utrikes födda 18-64 år, andel (%)', 'Volymer', 'X', 'K'],
    ['N00957', 'Ohälsotal, dagar', 'Övrigt', 'X', 'A'],
    ['N01726', 'Invånare 65+ och ensamboende, andel (%) av 65+', 'Volymer', 'X', 'K'],
    ['N01929', 'Invånare 16-18 år, antal', 'Volymer', 'X', 'K'],
    ['N01951', 'Invånare totalt, antal', 'Volymer', 'X', 'A'],
    ['N01957', 'Invånare 80+, antal', 'Volymer', 'X', 'A'],
    ['N01982', 'Invånare 25-64 år med eftergymnasial utbildning, andel (%)', 'Volymer', 'X', 'A'],
    ['N66079', 'Invånare, 65+ år, med låg ekonomisk standard, andel (%)', 'Volymer', 'X', 'A'],
    ['N66080', 'Invånare med låg ekonomisk standard, andel (%)', 'Volymer', 'X', 'A'],
  ],
  'Kommunen, övergripande': [
    ['N00097', 'Nettokostnadsavvikelse totalt (exkl. LSS), andel (%)', 'Resurser', 'T', 'K'],
    ['N00954', 'Tätortsgrad (senaste mätning)', 'Övrigt', 'X', 'A'],
    ['U11001', 'Resursindex förskola', 'Resurser', 'X', 'K'],
    ['U11404', 'Kvalitetsindex förskola', 'Kvalitet och resultat', 'X', 'K'],
    ['U15010', 'Resursindex kommunal grundskola F-9', 'Resurser', 'X', 'K'],
    ['U15401', 'Kvalitetsindex kommunal grundskola F-9', 'Kvalitet och resultat', 'X', 'K'],
    ['U17001', 'Resursindex kommunal gymnasieskola', 'Resurser', 'X', 'K'],
    ['U17401', 'Kvalitetsindex kommunal gymnasieskola', 'Kvalitet och resultat', 'X', 'K'],
    ['U20008', 'Resursindex äldreomsorg', 'Resurser', 'X', 'K'],
    ['U20404', 'Kvalitetsindex äldreomsorg', 'Kvalitet och resultat', 'X', 'K'],
    ['U28001', 'Resursindex LSS boende och daglig verksamhet', 'Resurser', 'X', 'K'],
    ['U28408', 'Kvalitetsindex LSS boende och daglig verksamhet', 'Kvalitet och resultat', 'X', 'K'],
    ['U31002', 'Resursindex ekonomiskt bistånd', 'Resurser', 'X', 'K'],
    ['U31401', 'Kvalitetsindex ekonomiskt bistånd', 'Kvalitet och resultat', 'X', 'K'],
  ],
  'Grundskola åk 0-9 inkl förskoleklass': [
    ['N15001', 'Nettokostnadsavvikelse grundskola F-9, (%)', 'Resurser', 'T', 'K'],
    ['N15008', 'Kostnad för kommunal grundskola åk 1-9, kr/elev', 'Resurser', 'E', 'K'],
    ['N15027', 'Kostnad grundskola F-9, hemkommun, kr/elev', 'Resurser', 'T', 'K'],
    ['N15033', 'Elever/lärare (heltidstjänst) i grundskola åk 1-9, lägeskommun, antal', 'Resurser', 'T', 'K'],
    ['N15034', 'Elever/lärare (heltidstjänst) i kommunal grundskola åk 1-9, antal', 'Resurser', 'E', 'K'],
    ['N15058', 'Referenskostnad grundskola F-9, kr/elev', 'Resurser', 'T', 'K'],
    [
      'N15216',
      'Avgångna tillsvidareanställda under året (treårsmedelvärde) inom grundskola inkl. förskoleklass, andel (%)',
      'Resurser',
      'E',
      'K',
    ],
    [
      'N15419',
      'Elever i åk 9 som uppnått betygskriterierna i alla ämnen, kommunala skolor,  andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15428',
      'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'A',
    ],
    [
      'N15436',
      'Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor,  andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15485',
      'Elever i åk 6 med lägst betyget E i matematik, kommunala skolor, andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15488',
      'Elever i åk 6 med lägst betyget E i svenska, kommunala skolor, andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15505',
      'Elever i åk. 9, meritvärde kommunala skolor, genomsnitt (17 ämnen)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15507',
      'Elever i åk 9, meritvärde, hemkommun, genomsnitt (17 ämnen)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'N15570',
      'Elever i åk 9 som fått ett högre betyg än provbetyg för ämnesprov i svenska, kommunala skolor, andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15572',
      'Elever i åk 9 som fått ett högre betyg än provbetyg för ämnesprov i matematik, kommunala skolor, andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    [
      'N15574',
      'Elever i åk 9 som fått ett högre betyg än provbetyg för ämnesprov i engelska, kommunala skolor, andel (%)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    ['N15809', 'Elever i kommunal grundskola belägen i kommunen åk 1-9, antal', 'Volymer', 'E', 'K'],
    [
      'N15814',
      'Lärare (heltidstjänster) med lärarlegitimation och behörighet i grundskola åk 1-9, kommunala skolor, andel (%)',
      'Resurser',
      'E',
      'K',
    ],
    [
      'N15816',
      'Elever vars föräldrar har eftergymnasial utbildning, åk 1-9 i lägeskommun, andel (%)',
      'Volymer',
      'T',
      'K',
    ],
    ['N15818', 'Utländsk bakgrund bland elever i åk 1-9, lägeskommun, andel (%)', 'Volymer', 'T', 'K'],
    [
      'N15820',
      'Elever vars föräldrar har eftergymnasial utbildning, åk 1-9 i kommunal grundskola, andel (%)',
      'Övrigt',
      'E',
      'K',
    ],
    ['N15822', 'Utländsk bakgrund bland elever i åk 1-9, kommunala skolor, andel (%)', 'Övrigt', 'E', 'K'],
    ['N15835', 'Elever i grundskola F-9, hemkommun, antal', 'Volymer', 'X', 'A'],
    [
      'N15902',
      'Nyinvandrade och elever med okänd bakgrund i kommunal grundskola åk. 1-9, andel (%)',
      'Volymer',
      'E',
      'K',
    ],
    ['U15011', 'Nettokostnad grundskola F-9, kr/elev', 'Resurser', 'T', 'K'],
    ['U15402', 'Elevenkätsindex kommunal grundskola åk 8', 'Kvalitet och resultat', 'E', 'K'],
    [
      'U15461',
      'Elever i åk 9 som är behöriga till yrkesprogram avvikelse från modellberäknat värde kommunala skolor, procentenheter (-2024)',
      'Kvalitet och resultat',
      'E',
      'K',
    ],
    ['U15900', 'Effektivitetsindex kommunal grundskola F-9', 'Övrigt', 'T', 'K'],
  ],
  'Hälso- och sjukvård': [
    ['N20014', 'Nettokostnad äldreomsorg, kr/inv', 'Resurser', 'T', 'K'],
    ['N20016', 'Referenskostnad äldreomsorg, kr/inv', 'Resurser', 'T', 'K'],
    ['N20048', 'Kostnad äldreomsorg, kr/inv 80+', 'Resurser', 'T', 'K'],
    [
      'N20402',
      'Fallskador bland personer 80+, 3-årsm, antal slutenvårdstillfällen/100 000 inv',
      'Kvalitet och resultat',
      'T',
      'A',
    ],
    ['N20900', 'Nettokostnadsavvikelse äldreomsorg, (%)', 'Resurser', 'X', 'K'],
  ],
  'Äldre och funktionshinder': [
    ['N21006', 'Kostnad hemtjänst äldreomsorg, kr/hemtjänsttagare', 'Resurser', 'T', 'K'],
    ['N21701', 'Invånare 65+ med hemtjänst i ordinärt boende, andel (%)', 'Volymer', 'T', 'K'],
    ['N23009', 'Kostnad särskilt boende äldreomsorg, kr/brukare', 'Resurser', 'T', 'K'],
    ['N28016', 'Nettokostnad funktionsnedsättning LSS och SFB, kr/inv', 'Resurser', 'T', 'K'],
    ['N28018', 'Nettokostnadsavvikelse LSS (%)', 'Resurser', 'T', 'K'],
    ['N28026', 'Referenskostnad LSS, kr/inv', 'Resurser', 'T', 'K'],
    ['U20900', 'Effektivitetsindex äldreomsorg', 'Övrigt', 'T', 'K'],
    [
      'U21461',
      'Brukarbedömning hemtjänst äldreomsorg - tillräckligt med tid, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U21463',
      'Brukarbedömning hemtjänst äldreomsorg - hänsyn till åsikter och önskemål, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U21466',
      'Brukarbedömning hemtjänst äldreomsorg - alltid bra bemötande, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U21468',
      'Brukarbedömning hemtjänst äldreomsorg -  helhetssyn, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U23401',
      'Väntetid i antal dagar från ansökningsdatum till första erbjudet inflyttningsdatum till särskilt boende, medelvärde',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U23459',
      'Brukarbedömning särskilt boende äldreomsorg - tillräckligt med tid, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U23463',
      'Brukarbedömning särskilt boende äldreomsorg - alltid bra bemötande, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U23470',
      'Brukarbedömning särskilt boende äldreomsorg -  sociala aktiviteter, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U23471',
      'Brukarbedömning särskilt boende äldreomsorg -  helhetssyn, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U28518',
      'Brukarbedömning gruppbostad LSS  - Brukaren får bestämma om saker som är viktiga hemma, lägeskommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U28524',
      'Brukarbedömning gruppbostad LSS  - Brukaren trivs alltid hemma, lägeskommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U28532',
      'Brukarbedömning daglig verksamhet LSS  - Brukaren får bestämma om saker som är viktiga, lägeskommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'U28538',
      'Brukarbedömning  daglig verksamhet LSS  - Brukaren trivs alltid på sin dagliga verksamhet, lägeskommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    ['U28900', 'Effektivitetsindex LSS boende och daglig verksamhet', 'Övrigt', 'T', 'K'],
  ],
  Förskoleverksamhet: [
    ['N11004', 'Nettokostnad förskola, kr/inv', 'Resurser', 'T', 'K'],
    ['N11008', 'Kostnad förskola, kr/inskrivet barn', 'Resurser', 'T', 'K'],
    ['N11024', 'Nettokostnadsavvikelse förskola inkl. öppen förskola, (%)', 'Resurser', 'T', 'K'],
    ['N11025', 'Referenskostnad förskola inkl. öppen förskola, kr/inv', 'Resurser', 'T', 'K'],
    [
      'N11102',
      'Inskrivna barn per årsarbetare i förskolan, lägeskommun, antal',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    ['N11701', 'Barn per barngrupp i förskola, lägeskommun, antal', 'Volymer', 'X', 'K'],
    ['N11800', 'Barn 1-5 år inskrivna i förskola, andel (%)', 'Kvalitet och resultat', 'T', 'A'],
    ['N11807', 'Inskrivna barn på förskola, hemkommun, antal', 'Volymer', 'T', 'K'],
    [
      'N11808',
      'Heltidstjänster i förskolan med förskollärarlegitimation, lägeskommun, andel (%)',
      'Resurser',
      'T',
      'K',
    ],
    ['U11901', 'Effektivitetsindex förskola', 'Övrigt', 'T', 'K'],
  ],
  'Gymnasieskola åk 1-3': [
    ['N17001', 'Nettokostnadsavvikelse gymnasieskola, (%)', 'Resurser', 'T', 'K'],
    ['N17005', 'Kostnad gymnasieskola hemkommun, kr/elev', 'Resurser', 'T', 'K'],
    ['N17014', 'Nettokostnad gymnasieskola, kr/inv', 'Resurser', 'T', 'K'],
    ['N17016', 'Referenskostnad gymnasieskola, kr/inv', 'Resurser', 'T', 'K'],
    [
      'N17445',
      'Gymnasieelever med examen inom 3 år, hemkommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    [
      'N17457',
      'Gymnasieelever med examen eller studiebevis inom 4 år, hemkommun, andel (%)',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
    ['U17508', 'Elevenkätsindex kommunal gymnasieskola åk 2', 'Kvalitet och resultat', 'E', 'K'],
    ['U17900', 'Effektivitetsindex kommunal gymnasieskola', 'Övrigt', 'T', 'K'],
  ],
  'Individ- och familjeomsorg': [
    ['N30001', 'Nettokostnadsavvikelse individ- och familjeomsorg, (%)', 'Resurser', 'T', 'K'],
    ['N30005', 'Nettokostnad individ- och familjeomsorg, kr/inv', 'Resurser', 'T', 'K'],
    ['N30007', 'Referenskostnad individ- och familjeomsorg, kr/inv', 'Resurser', 'T', 'K'],
    ['N31008', 'Nettokostnad ekonomiskt bistånd, kr/inv', 'Resurser', 'T', 'K'],
    [
      'N31807',
      'Invånare som någon gång under året erhållit ekonomiskt bistånd, andel (%) av bef.',
      'Volymer',
      'T',
      'A',
    ],
    [
      'N31816',
      'Vuxna biståndsmottagare (18+ år) med långvarigt ekonomiskt bistånd, andel (%) av befolkningen',
      'Volymer',
      'T',
      'K',
    ],
    ['U31004', 'Modellberäknad nettokostnad ekonomiskt bistånd, kr/inv', 'Resurser', 'X', 'K'],
    [
      'U31809',
      'Barn i befolkningen som ingår i familjer med långvarigt ekonomiskt bistånd, andel (%)',
      'Volymer',
      'X',
      'K',
    ],
    ['U31904', 'Effektivitetsindex ekonomiskt bistånd', 'Övrigt', 'T', 'K'],
    [
      'U33401',
      'Utredningstid i antal dagar från påbörjad utredning till avslutad utredning inom barn och ungdom 0-20 år, medelvärde',
      'Kvalitet och resultat',
      'T',
      'K',
    ],
  ],
}

/** Costs, and what is computed from them, come in two steps: preliminary in spring, final in autumn. */
const inTwoSteps = /kostnad|Resursindex|Effektivitetsindex/i
const latestYear = 2025
const preliminaryFrom = '2026-05-05'
const finalFrom = '2026-11-30'

/** What the example country's source says of its indicators, in the order of their ids. */
export const exampleIndicators: readonly ReportedIndicator[] = Object.entries(byOperatingArea)
  .flatMap(([operatingArea, rows]) => rows.map((row) => described(operatingArea, row)))
  .sort((a, b) => (a.kpi < b.kpi ? -1 : 1))

function described(
  operatingArea: string,
  [kpi, title, perspective, auspice, municipalityType]: Row,
): ReportedIndicator {
  const steps = inTwoSteps.test(title)
  return {
    kpi,
    title,
    description: 'Exempeldata: påhittade värden för ett påhittat land. Titeln är den publicerade seriens.',
    dividedByGender: kpi in genderGaps,
    municipalityType,
    auspice,
    operatingArea,
    perspective,
    prelPublicationDate: steps ? preliminaryFrom : null,
    publicationDate: steps ? finalFrom : null,
    publPeriod: title.includes('(-2024)') ? null : latestYear,
    hasUnitData: false,
  }
}

const twoSteps = new Set(
  exampleIndicators.filter(({ prelPublicationDate }) => prelPublicationDate).map(({ kpi }) => kpi),
)

/** Whether a figure is published but not final on the example's day. */
export function isPreliminary(kpi: string, year: number): boolean {
  return year === latestYear && twoSteps.has(kpi) && exampleDay < finalFrom
}
