import type { BudgetBook } from '#chapters/budget/model.ts'
import type { Bilingual } from '#core/language.ts'
import type { CommentState, RoundState } from './comment-state.ts'
import type { AssumptionKind, CommentCategory, CommentRound, Touched } from './model.ts'

export const categoryWords = {
  volume: { sv: 'Volym', en: 'Volume' },
  price: { sv: 'Pris', en: 'Price' },
  rule: { sv: 'Regel', en: 'Rule' },
  premises: { sv: 'Lokaler', en: 'Premises' },
  staffing: { sv: 'Bemanning', en: 'Staffing' },
  quality: { sv: 'Kvalitet', en: 'Quality' },
  other: { sv: 'Annat', en: 'Other' },
} as const satisfies Record<CommentCategory, Bilingual>

export const stateWords = {
  unanswered: { sv: 'Obesvarad', en: 'Unanswered' },
  met: { sv: 'Tillgodosedd', en: 'Met' },
  partly: { sv: 'Delvis tillgodosedd', en: 'Met in part' },
  no: { sv: 'Inte tillgodosedd', en: 'Not met' },
} as const satisfies Record<CommentState, Bilingual>

export const roundStateWords = {
  coming: { sv: 'Kommande', en: 'Coming' },
  open: { sv: 'Öppen', en: 'Open' },
  closed: { sv: 'Stängd', en: 'Closed' },
} as const satisfies Record<RoundState, Bilingual>

const assumptionWords = {
  wages: { sv: 'Antagandet om löner', en: 'The assumption on wages' },
  prices: { sv: 'Antagandet om priser', en: 'The assumption on prices' },
  volumes: { sv: 'Antagandet om volymer', en: 'The assumption on volumes' },
  revenue: { sv: 'Antagandet om intäkter', en: 'The assumption on revenue' },
  population: { sv: 'Antagandet om befolkningen', en: 'The assumption on the population' },
} as const satisfies Record<AssumptionKind, Bilingual>

const frameWords: Bilingual = { sv: 'Ramens storlek', en: 'The size of the frame' }

/**
 * What a comment touches, in words. Rules and what they count are called what the latest version calls them; the id
 * stands where there is none.
 */
export function touchedWords(
  touched: Touched,
  { ruleSets }: Pick<BudgetBook, 'ruleSets'>,
  version?: number,
): Bilingual {
  if (touched.kind === 'frame') return frameWords
  if (touched.kind === 'assumption') return assumptionWords[touched.id]
  const document =
    ruleSets.find((each) => each.id === touched.ruleSet && each.version === version)?.document ??
    ruleSets.findLast(({ id }) => id === touched.ruleSet)?.document
  const list = touched.kind === 'component' ? document?.components : document?.drivers
  const title = list?.find(({ id }) => id === touched.id)?.title ?? touched.id
  const kind: Bilingual =
    touched.kind === 'component' ? { sv: 'Regeln', en: 'The rule' } : { sv: 'Volymen', en: 'The volume' }
  return { sv: `${kind.sv} ”${title}”`, en: `${kind.en} “${title}”` }
}

/** What a round is about, as it stands inside a sentence. */
export function subjectWords(
  { subject, ruleSet = '', version, year }: Pick<CommentRound, 'subject' | 'ruleSet' | 'version' | 'year'>,
  { ruleSets }: Pick<BudgetBook, 'ruleSets'>,
): Bilingual {
  if (subject === 'frames') return { sv: `ramarna för ${year}`, en: `the frames of ${year}` }
  if (subject === 'proposal')
    return { sv: `hela budgetförslaget för ${year}`, en: `the whole budget proposal for ${year}` }
  const title = ruleSets.findLast(({ id }) => id === ruleSet)?.document.title ?? ruleSet
  return {
    sv: `regelverket ”${title}” för ${year}, version ${version ?? ''}`,
    en: `the rule set “${title}” for ${year}, version ${version ?? ''}`,
  }
}
