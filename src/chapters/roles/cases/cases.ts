import type { DecisionLevel } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'

/** A realistic case to talk about. There is no score: what matters is where people see it differently, and why. */
export interface TalkCase {
  readonly id: string
  readonly title: Bilingual
  /** What has happened, who wants what. */
  readonly story: Bilingual
  readonly question: Bilingual
  /** Levels to choose between. */
  readonly alternatives: readonly DecisionLevel[]
  /** Shown after everybody has answered: what the law says, with reference. */
  readonly law: Bilingual
  readonly reference: string
  /** What delegation schemes commonly say. Made up from experience: the own scheme rules. */
  readonly scheme: Bilingual
  readonly toTalkAbout: readonly Bilingual[]
}

/** *Tre fall att samtala om.* */
export const talkCases: readonly TalkCase[] = [
  {
    id: 'mindre-klasser',
    title: { sv: 'Löftet om mindre klasser', en: 'The promise of smaller classes' },
    story: {
      sv: 'Föräldrar i årskurs 4 oroar sig för att två klasser ska bli en. En ledamot i nämnden lovar på ett möte att klasserna ska vara kvar och ber skolan ordna det. Rektor har planerat för en klass med två lärare.',
      en: 'Parents in year 4 worry that two classes are to become one. At a meeting a committee member promises that the classes will stay, and asks the school to arrange it. The principal has planned for one class with two teachers.',
    },
    question: {
      sv: 'Vem beslutar hur eleverna delas in i klasser?',
      en: 'Who decides how the pupils are divided into classes?',
    },
    alternatives: ['assembly', 'committee', 'chair', 'head-of-department', 'unit-manager'],
    law: {
      sv: 'Rektor beslutar om sin enhets inre organisation och fördelar resurserna efter elevernas behov. Nämnden beslutar om ram, mål och skolorganisation i stort.',
      en: "The principal decides on the unit's inner organisation and divides resources by the pupils' needs. The committee decides on frame, goals and the school organisation at large.",
    },
    reference: 'Skollagen 2:9–10',
    scheme: {
      sv: 'Delegationsordningen nämner inte frågan, eftersom rätten att besluta kommer från lagen och inte från nämnden.',
      en: 'The delegation scheme does not mention it, since the power comes from the law and not from the committee.',
    },
    toTalkAbout: [
      {
        sv: 'Vad kan ledamoten säga på mötet utan att lova något som någon annan beslutar?',
        en: 'What can the member say at the meeting without promising what somebody else decides?',
      },
      {
        sv: 'Vilket mål eller vilken ram kunde nämnden ha satt, om den tycker att grupperna är för stora?',
        en: 'What goal or frame could the committee have set, if it thinks that the groups are too large?',
      },
      {
        sv: 'Hur får nämnden veta att föräldrarna är oroliga, och hur får föräldrarna svar?',
        en: 'How does the committee learn that the parents worry, and how do the parents get an answer?',
      },
    ],
  },
  {
    id: 'trygghetskameror',
    title: { sv: 'Kamerorna på natten', en: 'The cameras at night' },
    story: {
      sv: 'En enhetschef i hemtjänsten vill köpa trygghetskameror för 340 000 kronor ur sin egen ram. Enhetschefer får enligt delegationsordningen köpa in för högst 200 000 kronor. Vid ett besök säger nämndens ordförande: ”Kör på det.”',
      en: 'A unit manager in home care wants to buy safety cameras for SEK 340,000 out of the unit’s own frame. By the delegation scheme unit managers may buy for at most SEK 200,000. On a visit the chair of the committee says: “Go ahead.”',
    },
    question: { sv: 'Vem beslutar om köpet?', en: 'Who decides on the purchase?' },
    alternatives: ['committee', 'chair', 'head-of-department', 'manager', 'unit-manager'],
    law: {
      sv: 'Den som nämnden har delegerat till beslutar, upp till sin gräns. Ordföranden får besluta ensam bara i ärenden som är så brådskande att nämnden inte kan inväntas, och bara om nämnden har bestämt det.',
      en: 'Whoever the committee has delegated to decides, up to their limit. The chair may decide alone only in matters too urgent to await the committee, and only if the committee has so ruled.',
    },
    reference: 'KL 6:37–39, 7:5–6',
    scheme: {
      sv: 'Ofta beslutar verksamhetschef eller förvaltningschef över enhetschefens gräns. Attest av fakturan är en annan sak och ger ingen rätt att besluta om köpet.',
      en: 'Often a manager or the head of department decides above the unit manager’s limit. Authorising the invoice is another matter and gives no right to decide on the purchase.',
    },
    toTalkAbout: [
      {
        sv: 'Hur vet enhetschefen vart frågan ska ställas?',
        en: 'How does the unit manager know where to turn?',
      },
      {
        sv: 'Vad kunde ordföranden ha svarat för att vara hjälpsam utan att besluta?',
        en: 'What could the chair have answered to be helpful without deciding?',
      },
      {
        sv: 'Är gränsen rimlig? Vad skulle kunna gå fel om den höjdes på prov?',
        en: 'Is the limit reasonable? What could go wrong if it were raised on trial?',
      },
    ],
  },
  {
    id: 'plats-pa-boende',
    title: { sv: 'Grannens ansökan', en: "The neighbour's application" },
    story: {
      sv: 'En äldre man har fått avslag på plats i särskilt boende. Hans granne sitter i fullmäktige, ringer biståndshandläggaren och ber henne ändra beslutet: partiet har gått till val på en plats åt alla som vill.',
      en: 'An elderly man has been refused a place in a care home. His neighbour sits in the assembly, rings the case officer and asks her to change the decision: the party campaigned on a place for everybody who wants one.',
    },
    question: {
      sv: 'Vem beslutar om mannen får en plats?',
      en: 'Who decides whether the man gets a place?',
    },
    alternatives: ['assembly', 'committee', 'subcommittee', 'head-of-department', 'official'],
    law: {
      sv: 'Nämnden beslutar, eller den som nämnden har delegerat till. Ingen annan får bestämma utgången i ett enskilt fall, inte heller fullmäktige. Den som är missnöjd kan överklaga.',
      en: 'The committee decides, or whoever it has delegated to. Nobody else may settle a single case, not the assembly either. Whoever is dissatisfied can appeal.',
    },
    reference: 'RF 12:2, KL 6:38',
    scheme: {
      sv: 'Beslut om bistånd ligger ofta hos biståndshandläggare, och de mest ingripande hos utskottet.',
      en: 'Decisions on assistance often lie with case officers, and the most far-reaching ones with the subcommittee.',
    },
    toTalkAbout: [
      {
        sv: 'Vad kan en förtroendevald göra när riktlinjerna ger fel resultat i många fall?',
        en: 'What can an elected representative do when the guidelines give wrong results in many cases?',
      },
      {
        sv: 'Vad säger handläggaren i telefonen, och vem stöder henne?',
        en: 'What does the case officer say on the phone, and who supports her?',
      },
      {
        sv: 'Var går gränsen mellan att fråga och att påverka?',
        en: 'Where is the line between asking and influencing?',
      },
    ],
  },
]
