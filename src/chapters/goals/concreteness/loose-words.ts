import { wholeWords } from './phrases.ts'

/** Verbs of effort: they say that one tries, and are true whatever comes of it. Infinitive, present and passive. */
export const effort = wholeWords([
  'verkar?~för',
  'sträva[rs]?~(?:efter|mot|att)',
  'eftersträva[rs]?',
  // Not of people: "andelen som arbetar med …" tells of a job.
  '(?<!som\\s+)arbeta[rs]?~(?:för|mot|med)',
  'främja[rs]?',
  'bidrar?~till',
  'medverkar?~till',
  'underlätta[rs]?',
  'möjliggör(?:a|s|as)?',
  'stimulera[rs]?',
  'uppmuntra[rs]?',
  'stödj(?:a|er|s|as)',
  'stötta[rs]?',
  '(?:skapa[rs]?|ger?|ges)(?:\\s+\\p{L}+){0,4}?\\s+(?:förutsättningar|möjligheter|villkor)',
  'ambition(?:en|er|erna)?',
  'målsättning(?:en|ar|arna)?',
  'strävan',
  'värna[rs]?(?: om)?',
  'beakta[rs]?',
  'uppmärksamma[rs]?',
  'prioritera[rs]?',
  'fokusera[rs]?(?: på)?',
  '(?:ökat |särskilt )?fokus på',
  'satsa[rs]?(?: på)?',
  'försök(?:a|er)',
  // Not of people who want something: only of those who adopt goals.
  '(?:vi|\\p{L}*(?:kommun|kommunen|nämnden|förvaltningen|enheten)) vill',
])

/** Verbs of process: an assignment or a way of working, not what comes of it. */
export const process = wholeWords([
  '(?:(?:vidare)?utveckla[rs]?|stärk(?:a|er|s|as)|förbättra[rs]?|fortsätt(?:a|er|s|as)?) (?:arbetet|samverkan|samarbetet|formerna|metoderna|rutinerna|arbetssätten?)(?: (?:med|för|mot|kring|inom))?',
  '(?:vidare)?utveckla[rs]?',
  'arbetet (?:med|för|mot|kring|inom)',
  '(?:se|ser|ses) över',
  'översyn(?:en)?(?: av)?',
  '(?:ta|tar|tas|arbeta|arbetas) fram',
  'upprätta[rs]?',
  'kartlägg(?:a|er|s|as)',
  'utred(?:a|er|s|as)',
  'inventera[rs]?',
  'implementera[rs]?',
  // Not the bare "inför", which is a preposition as well.
  'inför(?:a|s|as)',
  'genomför(?:a|s|as)?',
  'samordna[rs]?',
  'samverkar?',
  'inled(?:a|er|s|as)',
  'påbörja[rs]?',
  'initiera[rs]?',
  'analysera[rs]?',
  'utvärdera[rs]?',
  'intensifiera[rs]?',
  'digitalisera[rs]?',
  'effektivisera[rs]?',
  'planera[rs]?(?: för)?',
  'förbered(?:a|er|s|as)',
  'fortsätt(?:a|er)(?: att)?',
  'bygg(?:a|er|s|as) vidare',
  'skapa[rs]?',
  'följ(?:a|er|s|as) upp',
  'tydliggör(?:a|s|as)?',
  'synliggör(?:a|s|as)?',
  'kommunicera[rs]?',
  'marknadsför(?:a|s|as)?',
  'revidera[rs]?',
])

/**
 * Adjectives that praise without saying what can be seen. Not among them: hög, god, låg, trygg, nöjd, effektiv and
 * the like, which take a direction that a measure can follow. The handbook's own model goal is made of such.
 */
export const emptyWords = wholeWords([
  'attraktiv(?:a|t|are|aste)?',
  'modern(?:a|t)?',
  'levande',
  'framåtsyftande',
  'framtidsinriktade?',
  'innovativ(?:a|t)?',
  'nytänkande',
  'kreativ(?:a|t)?',
  'dynamisk(?:a|t)?',
  'proaktiv(?:a|t)?',
  'i framkant',
  'i världsklass',
  'världsledande',
  'ledande',
  'bästa möjliga',
  'bästa tänkbara',
  'optimal(?:a|t)?',
  'ändamålsenlig(?:a|t)?',
  'adekvat(?:a)?',
  '(?:långsiktigt |socialt |ekologiskt |ekonomiskt )?hållbar(?:a|t)?',
  'välkomnande',
  'inkluderande',
  'positiv utveckling',
  'konkurrenskraftig(?:a|t)?',
  'flexib(?:el|la|elt)',
  'smarta?',
  'spännande',
  'föregångskommun(?:en)?',
  'god(?:a)? livsmiljö(?:er)?',
  // Not "må bra", which can be asked about.
  '(?<!mår?\\s+)bra',
])

/** Words that leave open whether and when. */
export const hedges = wholeWords([
  'så långt (?:det är |som )?möjligt',
  'i möjligaste mån',
  'i den mån(?: det är möjligt)?',
  'om möjligt',
  'där det är möjligt',
  'vid behov',
  'på sikt',
  'efter hand',
  'efterhand',
  'successivt',
  'löpande',
  'kontinuerligt',
  'bör',
])

/** Words for a change that say which way and not how far. */
export const changes = wholeWords([
  'öka[rs]?',
  'minska[rs]?',
  'förbättra[rs]?',
  'höj(?:a|er|s|as)',
  'sänk(?:a|er|s|as)',
  'stärk(?:a|er|s|as)',
  'växa|växer',
  'ökade?|ökat',
  'minskade?|minskat',
  'förbättrade?|förbättrat',
  'stärkta?',
  'bättre',
  'fler',
  'färre',
  // Higher education is a name, not a change.
  'högre(?!\\s+(?:utbildning|studier|lärosäten?))',
  'lägre',
])

/** A figure, or a comparison that works as one. */
const level =
  /\d|(?<!\p{L})(?:hälften|tredjedel|fjärdedel|halver|dubbl|fördubbl|noll(?!\p{L})|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|femtio|hundra|tusen)(?!\p{L})|rikssnitt|genomsnitt|median|än (?:i )?(?:riket|rikets|året|föregående|förra|liknande))/iu

/** Whether the wording itself says how far. */
export function saysHowFar(wording: string): boolean {
  return level.test(wording)
}
