import type { Measure } from '#chapters/goals/model.ts'
import { type GoalStory, measure, type Under } from './build.ts'

/** A goal that several units have written for themselves, more or less alike. */
interface UnitGoal {
  /** Ends the id: `bjorkskolan-lasning`. */
  readonly suffix: string
  /** Ids with a space between. */
  readonly units: string
  readonly wording: string
  readonly under: readonly Under[]
  readonly since: number
  readonly until?: number
  readonly serves: string
  readonly law: string
  readonly measures?: readonly Measure[]
}

const often = (id: string, title: string, path: string) => [
  measure(id, title, ['procent', 'higher', path, 2]),
]

const inSchools: readonly UnitGoal[] = [
  {
    suffix: 'lasning',
    units: 'bjorkskolan ekskolan asaskolan granskolan almskolan',
    wording: 'Alla elever i årskurs 1 läser högt för en vuxen minst fyra dagar i veckan.',
    under: [{ parent: 'bn-lasning', because: 'daglig högläsning är det som mest ökar flytet' }],
    since: 2022,
    law: 'skollagen 3:4',
    serves: 'elever i årskurs 1',
    measures: often(
      'lasdagar',
      'Elever som läst högt minst fyra dagar i veckan',
      '2022:60 → 2024:85 2026:95',
    ),
  },
  {
    suffix: 'matematik',
    units: 'bjorkskolan ekskolan almskolan centralskolan',
    wording: 'Ingen elev lämnar terminen utan att läraren vet vilket område i matematik som behöver övas.',
    under: [{ parent: 'bn-matematik', because: 'luckor som syns tidigt hinner fyllas före årskurs 6' }],
    since: 2022,
    law: 'skollagen 3:2',
    serves: 'elever i årskurs 1–9',
    measures: often('kartlagda', 'Elever som är kartlagda i matematik', '2022:70 → 2024:90 2026:100'),
  },
  {
    suffix: 'narvaro',
    units: 'centralskolan almskolan gymnasiet-yrkesprogram',
    wording: 'Efter tre dagars ogiltig frånvaro har mentorn träffat elev och vårdnadshavare inom en vecka.',
    under: [{ parent: 'bn-narvaro', because: 'de flesta kommer tillbaka när någon frågar tidigt' }],
    since: 2024,
    law: 'skollagen 7:17',
    serves: 'elever med frånvaro',
    measures: often('mote-inom-vecka', 'Möten som hölls inom en vecka', '2023:48 → 2025:80 2026:95'),
  },
  {
    suffix: 'behorighet',
    units: 'centralskolan lindskolan',
    wording: 'Varje elev har en plan för det ämne som saknas till behörighet.',
    under: [{ parent: 'kunskap', because: 'en elev som vet vad som saknas kan göra något åt det' }],
    since: 2023,
    law: 'skollagen 3:5',
    serves: 'elever i årskurs 8–9',
  },
  {
    suffix: 'beratta',
    units: 'forskolan-kotten forskolan-gladan forskolan-solrosen forskolan-regnbagen forskolan-skogsbrynet',
    wording: 'Varje barn hör en berättelse och berättar själv varje dag.',
    under: [
      { parent: 'bn-lasning', because: 'ordförrådet vid fem år avgör hur lätt läsningen blir vid åtta' },
    ],
    since: 2025,
    law: 'skollagen 8:2',
    serves: 'barn i förskolan',
  },
  {
    suffix: 'grupper',
    units: 'forskolan-kotten forskolan-solrosen forskolan-backen',
    wording: 'Förmiddagen delas i grupper om högst åtta barn.',
    under: [
      { parent: 'bn-barngrupper', because: 'gruppens storlek på förmiddagen är det som barnen märker' },
    ],
    since: 2022,
    law: 'skollagen 8:8',
    serves: 'barn i förskolan',
    measures: often('delade', 'Förmiddagar med grupper om högst åtta', '2022:40 → 2024:70 2026:80'),
  },
]

const sameWords = 'Den som har hemtjänst ska möta högst tolv olika personer på två veckor.'
const sameReason = 'målet är konkret nog som det står'

const inSocialServices: readonly UnitGoal[] = [
  {
    // Marked as used as it stands: not a fault.
    suffix: 'kontinuitet',
    units: 'hemtjanst-asen hemtjanst-sjobygden',
    wording: sameWords,
    under: [{ parent: 'sn-kontinuitet', because: sameReason, usedAsIs: true }],
    since: 2022,
    law: 'socialtjänstlagen (2001:453) 5:5',
    serves: 'äldre med hemtjänst',
  },
  {
    // A fault on purpose (MAL-3): the same words without being marked, so nobody has asked what they mean here.
    suffix: 'personer',
    units: 'hemtjanst-vast hemtjanst-ost',
    wording: sameWords,
    under: [{ parent: 'sn-kontinuitet', because: 'det står i nämndens plan' }],
    since: 2023,
    law: 'socialtjänstlagen (2001:453) 5:5',
    serves: 'äldre med hemtjänst',
  },
  {
    suffix: 'veckoplan',
    units: 'ekhojden solgarden akerbo lindgarden',
    wording: 'Varje boende har en veckoplan som hen själv har sagt ja till.',
    under: [
      { parent: 'aldres-vardag', because: 'planen binder ihop det som många olika personer gör' },
      { parent: 'sn-aktiv-dag', because: 'det som står i planen blir av', since: 2024 },
    ],
    since: 2022,
    law: 'socialtjänstlagen (2001:453) 5:4',
    serves: 'boende i särskilt boende',
    measures: often('planer', 'Boende med en veckoplan', '2022:55 → 2024:80 2026:95'),
  },
  {
    suffix: 'hemgang',
    units: 'hemsjukvarden rehabenheten korttidsenheten',
    wording: 'Den som kommer hem från sjukhus har en gemensam plan samma dag.',
    under: [{ parent: 'aldres-vardag', because: 'övergången är där hjälpen oftast brister' }],
    since: 2024,
    law: 'lagen (2017:612) 4 kap.',
    serves: 'äldre som skrivs ut från sjukhus',
  },
  {
    suffix: 'val',
    units: 'gruppbostaden-aspen gruppbostaden-ronnen gruppbostaden-hasseln',
    wording: 'Varje boende bestämmer själv mat, tider och sällskap.',
    under: [
      { parent: 'sn-sjalvbestammande', because: 'det är de besluten som de boende själva har pekat ut' },
    ],
    since: 2023,
    law: 'LSS 6 §',
    serves: 'boende i gruppbostad',
  },
  {
    suffix: 'utredning',
    units: 'barn-och-familj',
    wording: 'Varje utredning har en plan för tiden inom en vecka.',
    under: [
      { parent: 'sn-utredningstid', because: 'väntan mellan samtalen är den längsta delen av en utredning' },
    ],
    since: 2022,
    law: 'socialtjänstlagen (2001:453) 11:2',
    serves: 'barn som utreds',
  },
  {
    suffix: 'plan',
    units: 'ekonomiskt-bistand vuxenenheten',
    wording: 'Första mötet om arbete hålls inom tio dagar.',
    under: [{ parent: 'sn-sjalvforsorjning', because: 'planen skrivs på det första mötet' }],
    since: 2022,
    law: 'socialtjänstlagen (2001:453) 4:4',
    serves: 'vuxna med försörjningsstöd',
  },
]

const elsewhere: readonly UnitGoal[] = [
  {
    suffix: 'halka',
    units: 'gata',
    wording: 'Gångvägar är plogade och sandade före klockan sju.',
    under: [{ parent: 'sbn-gator', because: 'de flesta faller på väg till arbete och skola' }],
    since: 2025,
    law: 'lagen (1998:814) 2 §',
    serves: 'alla som går',
  },
  {
    suffix: 'lov',
    units: 'plan-bygg',
    wording: 'Den som söker bygglov får besked om vad som saknas inom tre arbetsdagar.',
    under: [{ parent: 'sbn-handlaggning', because: 'kompletteringar är det som tar längst tid' }],
    since: 2022,
    law: 'plan- och bygglagen 9:27',
    serves: 'den som söker bygglov',
  },
  {
    suffix: 'lanekort',
    units: 'stadsbiblioteket',
    wording: 'Alla förskoleklasser besöker biblioteket två gånger och går hem med böcker.',
    under: [
      { parent: 'kfn-lasframjande', because: 'den som har varit på biblioteket med klassen kommer tillbaka' },
    ],
    since: 2022,
    law: 'bibliotekslagen 8 §',
    serves: 'barn i förskoleklass',
  },
  {
    suffix: 'simning',
    units: 'simhallen',
    wording: 'Alla elever ska kunna simma 200 meter i årskurs 6.',
    under: [{ parent: 'kfn-simkunnighet', because: 'målet är konkret nog som det står', usedAsIs: true }],
    since: 2023,
    law: 'Lgr22, idrott och hälsa',
    serves: 'elever i årskurs 4–6',
  },
  {
    // A fault on purpose (MAL-3): contributes to nothing above.
    suffix: 'halltider',
    units: 'idrottsanlaggningar',
    wording: 'Halltiderna fördelas så att flickor och pojkar får lika mycket tid.',
    under: [],
    since: 2023,
    law: 'reglemente för kultur- och fritidsnämnden § 4',
    serves: 'föreningar med barn och unga',
  },
  {
    suffix: 'avtal',
    units: 'ekonomienheten it-enheten',
    wording: 'Varje chef hittar rätt avtal på under en minut.',
    under: [{ parent: 'ks-inkop', because: 'den som inte hittar avtalet köper vid sidan av det' }],
    since: 2025,
    law: 'lagen om offentlig upphandling 4:1',
    serves: 'chefer i alla verksamheter',
  },
]

/** The units' own goals. */
export const unitGoals: readonly GoalStory[] = [...inSchools, ...inSocialServices, ...elsewhere].flatMap(
  ({ suffix, units, wording, under, since, law, serves, measures = [] }) =>
    units.split(' ').map((unit) => ({
      goal: `${unit}-${suffix}`,
      kind: 'unit' as const,
      owner: unit,
      wording,
      horizon: 2026,
      anchor: { law, serves },
      measures,
      since,
      under,
    })),
)
