/** What in a text says how rather than what. */
const howKinds = ['method', 'staffing', 'tool', 'schedule', 'organisation'] as const
export type HowKind = (typeof howKinds)[number]

/** A way of writing that says how. */
export interface HowPattern {
  readonly kind: HowKind
  /** Whole words; the group `mark` is what is marked, the whole hit where there is none. */
  readonly pattern: RegExp
  /** Where the sentence has this, the words are about the level of a service and aren't marked. */
  readonly unless?: RegExp
}

/** Whole words only: JavaScript's own `\b` takes å, ä and ö for signs. */
function words(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d])`, flags)
}

const upToTwo = '(?:(?!kunna)\\p{L}+\\s+){0,2}?'
const shall = '(?:ska|skall|bör|måste|genom att|uppdrag(?:et)? att|uppdras?(?: åt [\\p{L}\\s]+?)? att)'
const number = '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ytterligare|fler)'
const professions = [
  ...['lärare', 'speciallärare', 'specialpedagoger', 'förskollärare', 'barnskötare', 'elevassistenter'],
  ...['kuratorer', 'skolsköterskor', 'sjuksköterskor', 'undersköterskor', 'biståndshandläggare'],
  ...['socialsekreterare', 'fältassistenter', 'fritidsledare', 'ordningsvakter', 'väktare', 'samordnare'],
  ...['strateger', 'controllers?', 'utvecklare', 'vaktmästare', 'bibliotekarier', 'kurator', 'samordnare'],
].join('|')

const staffing: readonly HowPattern[] = [
  {
    kind: 'staffing',
    pattern: words(
      `${shall}\\s+${upToTwo}(?<mark>(?:ny|visstids|tillsvidare)?anställas?|(?:ny)?rekryteras?|bemannas?)`,
    ),
  },
  { kind: 'staffing', pattern: /^(?<mark>Anställ|Anställa|Rekrytera)(?![\p{L}])/u },
  {
    kind: 'staffing',
    pattern: words(`(?:heltids|halvtids|deltids)tjänst(?:er|en|erna)?|årsarbet(?:are|skraft(?:er)?)`),
  },
  { kind: 'staffing', pattern: words(`${number}\\s+(?:nya\\s+)?(?:tjänster|${professions})`) },
  { kind: 'staffing', pattern: words(`tjänst(?:er)? som \\p{L}+`) },
  { kind: 'staffing', pattern: words('(?:grund)?bemanning(?:en)?|personaltäthet(?:en)?') },
]

const methods = [
  ...['lean', 'agilt?', 'agila', 'scrum', 'tjänstedesign', 'lågaffektivt bemötande', 'motiverande samtal'],
  ...['bornholmsmodellen', 'kooperativt lärande', 'BBIC', 'IBIC', 'design thinking', 'tvålärarsystem(?:et)?'],
].join('|')

const method: readonly HowPattern[] = [
  { kind: 'method', pattern: words('genom att(?:\\s+\\p{L}+)?|med hjälp av') },
  {
    kind: 'method',
    pattern: words('metod(?:en|iken)|arbetsmetod(?:en)?|arbetssätt(?:et)?|(?:arbets)?modellen'),
  },
  { kind: 'method', pattern: words(methods) },
  { kind: 'method', pattern: words('arbeta (?:enligt|efter|utifrån)') },
  {
    kind: 'method',
    pattern: words(
      '(?:ta fram|upprätta|utarbeta)s?(?: en| ett| nya?)*\\s+(?<mark>handlingsplan(?:er)?|rutin(?:er)?|checklist(?:a|or)|mall(?:ar)?)',
    ),
  },
  { kind: 'method', pattern: words('starta(?:s)?(?: ett| ett nytt)?\\s+(?<mark>(?:pilot)?projekt)') },
]

const organisation: readonly HowPattern[] = [
  { kind: 'organisation', pattern: words('omorganiseras?|omorganisation(?:en)?|chefsstruktur(?:en)?') },
  {
    kind: 'organisation',
    pattern: words(
      '(?:inrätta|tillsätta|utse|bilda)s?(?: en| ett| nya?| särskild)*\\s+(?<mark>funktion|tjänst|arbetsgrupp|projektgrupp|styrgrupp|samordnare|projektledare|kontaktperson|avdelning)',
    ),
  },
  {
    kind: 'organisation',
    pattern: words(
      'slås? (?:ihop|samman)\\s+(?:\\p{L}+\\s+)?(?<mark>enheter(?:na)?|avdelningar(?:na)?|arbetslag(?:en)?)',
    ),
  },
]

/** Names of products, as they are written: a small first letter is another word. */
const products = [
  ...['Teams', 'Excel', 'PowerPoint', 'SharePoint', 'Power BI', 'Qlik(?:View|Sense)?', 'ChatGPT', 'Copilot'],
  ...['Google Classroom', 'Google Workspace', 'iPads?', 'Chromebooks?', 'Unikum', 'Vklass', 'InfoMentor'],
  ...['SchoolSoft', 'Skola24', 'Edlevo', 'Treserva', 'Procapita', 'Lifecare', 'Phoniro', 'Heroma', 'Visma'],
  ...['Raindance', 'Agresso', 'Stratsys', 'Hypergene', 'Framsikt', 'Platina', 'Ciceron'],
].join('|')

const tool: readonly HowPattern[] = [
  { kind: 'tool', pattern: words(products, 'gu') },
  {
    kind: 'tool',
    pattern: words(
      '(?:[Aa]ppen|[Pp]lattformen|[Ss]ystemet|[Vv]erktyget|[Pp]rogrammet)\\s+[”"]?\\p{Lu}[\\p{L}\\d]+',
      'gu',
    ),
  },
  {
    kind: 'tool',
    pattern: words(
      '(?:införa|införs|införas|upphandla|upphandlas|köpa in|köpas in|inhandla|använda)(?:\\s+(?:ett|en|det|nytt|ny|nya|digitalt|digital|digitala))*\\s+(?<mark>\\p{L}*system|\\p{L}*app(?:ar)?|(?:\\p{L}+)?verktyg|(?:\\p{L}+)?plattform|surfplattor|läsplattor|robotar|AI)',
    ),
  },
]

const serviceLevel = /öppet|öppettid|öppethåll|tillgänglig|turtäthet|avgår|hämtas|töms/iu

const schedule: readonly HowPattern[] = [
  {
    kind: 'schedule',
    pattern: words('varje\\s+(?:måndag|tisdag|onsdag|torsdag|fredag|vecka|dag|morgon)|dagligen|veckovis'),
    unless: serviceLevel,
  },
  {
    kind: 'schedule',
    pattern: words('(?:\\p{L}+|\\d+)\\s+gång(?:er)?\\s+(?:i|per|om)\\s+(?:veckan?|dagen?|dag)'),
    unless: serviceLevel,
  },
  {
    kind: 'schedule',
    pattern: words(
      '(?:\\d+|en|två|tre|fyra|fem)\\s+(?:timm(?:e|ar)|minuter)\\s+(?:per|i|om)\\s+(?:veckan?|dagen?|dag|lektion)',
    ),
    unless: serviceLevel,
  },
  {
    kind: 'schedule',
    pattern: words('(?:arbets)?schema(?:t|n)?|schemaläggas?|veckomöten?|arbetsplatsträff(?:ar)?'),
  },
  { kind: 'schedule', pattern: words('(?:kl\\.?|klockan)\\s+\\d{1,2}(?:[.:]\\d\\d)?'), unless: serviceLevel },
]

/** Every way of writing that the lint knows. The list is ours, and short on purpose: it asks, it doesn't judge. */
export const howPatterns: readonly HowPattern[] = [
  ...staffing,
  ...organisation,
  ...tool,
  ...method,
  ...schedule,
]
