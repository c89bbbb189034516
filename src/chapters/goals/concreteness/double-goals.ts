import type { Span } from './mark.ts'
import { type Word, wordsOf } from './phrases.ts'

const joining = new Set(['och', 'samt'])
const willBe = new Set(['ska', 'skall'])
/** Before a "ska", they make the clause a part of another one. */
const subordinating = new Set(['som', 'att', 'när', 'om', 'där', 'vilka', 'vilket'])

/** What comes after these belongs to something else than the joint. */
const endsTheJoint = new Set(['för', 'att', 'som', 'kan', 'kunna', 'ska', 'skall'])

/** Verbs that goals are made of, in the infinitive; -s makes them passive. */
const goalVerb =
  /^(?:öka|minska|förbättra|höja|sänka|stärka|utveckla|halvera|fördubbla|ha|vara|nå|klara|få|bli|erbjuda|ge|bidra|främja|skapa|säkra|säkerställa|bygga|bevara|värna|uppfylla|hålla|ligga|prägla|känna|uppleva|trivas|delta|fullfölja|lämna|må|bo|minimera|öppna|underlätta|effektivisera|digitalisera|motverka|förebygga|verka|sträva|arbeta|ta|göra|finna|kunna)s?$/

/** What a goal can be about, by the end of the word: compounds and inflections follow. */
const subjects: Readonly<Record<string, RegExp>> = {
  quality: /kvalit(?:et|eten|é|én)$/,
  efficiency: /effektivitet(?:en)?$/,
  results: /(?:resultat|resultaten|betyg|betygen|måluppfyllelse|måluppfyllelsen|behörighet|behörigheten)$/,
  finances:
    /(?:ekonomi|ekonomin|soliditet|soliditeten|skuldsättning|skuldsättningen|kostnad(?:er|en|erna)?)$/,
  safety: /trygghet(?:en)?$/,
  calm: /studiero(?:n)?$/,
  health: /(?:hälsa|hälsan|välbefinnande|välbefinnandet|välmående|välmåendet)$/,
  absence: /(?:sjukfrånvaro|sjukfrånvaron|personalomsättning|personalomsättningen)$/,
  work: /(?:sysselsättning|sysselsättningen|arbetslöshet|arbetslösheten|självförsörjning|självförsörjningen)$/,
  integration: /(?:integration|integrationen|segregation|segregationen)$/,
  growth:
    /(?:tillväxt|tillväxten|inflyttning|inflyttningen|invånarantal|invånarantalet|befolkning|befolkningen)$/,
  business: /(?:näringsliv|näringslivet|företagande|företagandet|företagsklimat|företagsklimatet)$/,
  climate: /(?:utsläpp|utsläppen|klimatpåverkan|klimatavtryck|miljö|miljön|mångfalden?)$/,
  housing: /(?:bostäder|bostäderna|bostadsbyggande|bostadsbyggandet|boendemiljö(?:er)?)$/,
  equality: /(?:jämställdhet|jämställdheten|jämlikhet|jämlikheten)$/,
  influence: /(?:delaktighet|delaktigheten|inflytande|inflytandet|demokrati|demokratin)$/,
  access: /(?:tillgänglighet|tillgängligheten|bemötande|bemötandet|service|servicen)$/,
  continuity: /kontinuitet(?:en)?$/,
  staffing: /(?:kompetensförsörjning|kompetensförsörjningen|medarbetare|medarbetarna)$/,
  satisfaction: /nöjdhet(?:en)?$/,
}

/** Two words for one thing: quality and efficiency are what efficient steering is (the handbook's model goal). */
const oneThing: readonly (readonly [string, string])[] = [
  ['quality', 'efficiency'],
  ['safety', 'calm'],
  ['safety', 'health'],
  ['safety', 'satisfaction'],
]

/** How far apart two subjects may stand and still be joined: ”god ekonomi i kommunen och attraktiva boendemiljöer”. */
const reach = 6

/**
 * Where a wording binds two things together: two clauses with "ska", two verbs after one, or two subjects. The span
 * goes from the joining word to what it adds.
 */
export function doubleGoals(wording: string): Span[] {
  const words = wordsOf(wording)
  const found = [...secondClauses(words, wording), ...secondVerbs(words), ...secondSubjects(words)]
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function secondClauses(words: readonly Word[], wording: string): Span[] {
  const main = words.flatMap(({ word }, index) =>
    willBe.has(word) && !subordinating.has(words[index - 1]?.word ?? '') ? [index] : [],
  )
  return main.slice(1).flatMap((at, nth) => {
    const before = main[nth] ?? 0
    const second = words[at]
    // In a sentence of its own, no word joins it.
    const joint = words
      .slice(before, at)
      .findLast(({ word, end }) => joining.has(word) && !/[.;:]/.test(wording.slice(end, second?.start)))
    return second ? [{ start: (joint ?? second).start, end: second.end }] : []
  })
}

function secondVerbs(words: readonly Word[]): Span[] {
  const will = words.findIndex(({ word }) => willBe.has(word))
  if (will < 0) return []
  const after = words.slice(will + 1)
  const first = after.findIndex(({ word }) => goalVerb.test(word))
  if (first < 0) return []
  return after.flatMap(({ word, start }, index) => {
    if (index <= first || !joining.has(word)) return []
    const verb = verbJoined(after.slice(index + 1))
    return verb ? [{ start, end: verb.end }] : []
  })
}

/** The verb of ”och öka …”, or of ”och tryggheten öka” where the "ska" is understood. */
function verbJoined(words: readonly Word[]): Word | undefined {
  const from = words.findIndex(({ word }) => word !== 'att' && word !== 'inte')
  const near = words.slice(from, from + 3)
  const stop = near.findIndex(({ word }) => endsTheJoint.has(word))
  return near.slice(0, stop < 0 ? near.length : stop).find(({ word }) => goalVerb.test(word))
}

function secondSubjects(words: readonly Word[]): Span[] {
  const about = words.flatMap((word, index) => {
    const subject = Object.entries(subjects).find(([, pattern]) => pattern.test(word.word))?.[0]
    return subject === undefined ? [] : [{ ...word, index, subject }]
  })
  return about.slice(1).flatMap((second, nth) => {
    const first = about[nth]
    if (!first || first.subject === second.subject || isOneThing(first.subject, second.subject)) return []
    const between = words.slice(first.index + 1, second.index)
    const joint = between.find(({ word }) => joining.has(word))
    const apart = between.some(({ word }) => willBe.has(word)) || between.length > reach
    return joint && !apart ? [{ start: joint.start, end: second.end }] : []
  })
}

function isOneThing(one: string, other: string): boolean {
  return oneThing.some((pair) => pair.includes(one) && pair.includes(other))
}
