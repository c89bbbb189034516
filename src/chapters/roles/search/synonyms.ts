import { stemOf } from './fold.ts'

/** What people call something, and what documents call it. Folded; each group is one meaning. */
const groups = [
  ['kopa', 'inkop', 'upphandling', 'avrop', 'bestallning', 'anskaffning'],
  ['anstalla', 'rekrytera', 'tillsatta'],
  ['ledighet', 'tjanstledig', 'semester'],
  ['lon', 'lonesattning'],
  ['avstangning', 'stanga'],
  ['skolskjuts', 'skoltaxi', 'skolbuss'],
  ['bistand', 'forsorjningsstod', 'socialbidrag'],
  ['hyra', 'hyresavtal', 'lokalhyra'],
  ['uppsagning', 'avsked', 'sparka'],
  ['plats', 'placering'],
  ['klaga', 'overklaga', 'besvar'],
  ['faktura', 'attest', 'betalning'],
  ['resa', 'tjansteresa'],
  ['kurs', 'kompetensutveckling', 'fortbildning'],
  ['rektor', 'skolledare'],
] as const

/** The groups by stem, as the search compares them. */
export const synonyms: readonly (readonly string[])[] = groups.map((group) => group.map(stemOf))

/** Words of a question that tell nothing about what is decided. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...['vem', 'vilka', 'vilken', 'vilket', 'vad', 'nar', 'hur', 'far', 'kan', 'ska', 'skall', 'maste', 'har'],
  ...['beslutar', 'beslut', 'besluta', 'bestammer', 'bestamma', 'avgor', 'avgora', 'tar', 'fattar', 'ratt'],
  ...['om', 'att', 'en', 'ett', 'den', 'det', 'de', 'pa', 'i', 'av', 'for', 'till', 'med', 'och', 'eller'],
  ...['som', 'ar', 'vi', 'jag', 'man', 'min', 'var', 'vart', 'sin', 'mot', 'vid', 'hos', 'over', 'under'],
  ...['who', 'decides', 'decide', 'about', 'the', 'a', 'an', 'of', 'to', 'on', 'can', 'may', 'is', 'what'],
])
