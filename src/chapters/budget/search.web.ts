import type { Bilingual } from '#core/language.ts'
import { oncePer } from '#core/once-per.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, SearchHit } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { addressOf } from './addresses.ts'
import { type BudgetRoom, roomOf } from './budget-room.web.ts'
import { addressOf as commentAddress } from './comments/addresses.ts'
import { commentBook } from './comments/comments.store.ts'
import type { CommentBook } from './comments/model.ts'
import { stateOf } from './in-force.ts'
import type { BudgetDecision, DecisionKind } from './model.ts'
import { processAddress } from './process/addresses.ts'
import type { ProcessBook } from './process/model.ts'
import { processBook } from './process/store.ts'
import { pagesFound } from './search-pages.web.ts'
import { isOfLedger } from './year/exception-component.ts'

/** Of each kind: whoever gets more should write more. */
const most = 10

const known = oncePer(async (context: AppContext) => {
  const installation = await readInstallation(context.database)
  if (!installation) return undefined
  const { database } = context
  const [room, process, comments] = await Promise.all([
    roomOf(context, installation, 'sv'),
    processBook(database, installation.municipality),
    commentBook(database, installation.municipality),
  ])
  return { room, process, comments }
})

/**
 * What of the budget the search finds by any part of its words: the pages, rule sets and their rules, decisions,
 * assumptions, steps, investments and comments. All of it is open to everybody.
 */
export async function budgetFound(words: string, context: AppContext): Promise<readonly SearchHit[]> {
  const books = await known(context)
  if (!books) return []
  const { room, process, comments } = books
  const wanted = words.toLocaleLowerCase('sv').split(/\s+/)
  const matches = (...texts: readonly string[]) => {
    const text = texts.join(' ').toLocaleLowerCase('sv')
    return wanted.every((word) => text.includes(word))
  }
  return [
    ...pagesFound(matches),
    ...rulesFound(room, matches),
    ...stepsFound(process, matches),
    ...decisionsFound(room, matches),
    ...commentsFound(comments, room, matches),
  ]
}

/** Whether every word that was searched for stands somewhere in the texts. */
export type Matches = (...texts: readonly string[]) => boolean

/** Rule sets in the latest version that is decided or proposed, and single rules, which stand on the page of theirs. */
function rulesFound({ book }: BudgetRoom, matches: Matches): readonly SearchHit[] {
  const open = book.ruleSets.filter((version) => ['decided', 'proposed'].includes(stateOf(version)))
  const latest = new Map(open.map((version) => [version.id, version]))
  return [...latest.values()].flatMap(({ id, document }) => {
    const href = addressOf.ruleSet(id)
    const components = document.components.filter(({ title }) => matches(title, document.title))
    return [
      ...(matches(document.title) ? [hit(document.title, kinds.ruleSet, href)] : []),
      ...components
        .slice(0, most)
        .map(({ title }) =>
          hit(title, { sv: `Regel i ${document.title}`, en: `Rule in ${document.title}` }, href),
        ),
    ]
  })
}

/** Assumptions, investments and steps of the calendar, each in its latest version. */
function stepsFound(
  { assumptions, investments, steps }: ProcessBook,
  matches: Matches,
): readonly SearchHit[] {
  const latest = <T extends { readonly id: string }>(versions: readonly T[]) => [
    ...new Map(versions.map((version) => [version.id, version])).values(),
  ]
  const found = latest(steps).filter(({ title, about, year }) => matches(title, about, String(year)))
  return [
    ...latest(assumptions)
      .filter(({ title }) => matches(title))
      .map(({ id, title }) => hit(title, kinds.assumption, processAddress.assumption(id))),
    ...latest(investments)
      .filter(({ title }) => matches(title))
      .map(({ id, title }) => hit(title, kinds.investment, processAddress.investment(id))),
    ...found
      .toSorted((a, b) => b.year - a.year)
      .slice(0, most)
      .map(({ id, title, year }) => hit(`${title}, ${year}`, kinds.step, processAddress.step(id))),
  ]
}

function decisionsFound({ book, nameOf }: BudgetRoom, matches: Matches): readonly SearchHit[] {
  const found = book.decisions.filter((each) =>
    matches(
      each.reference,
      each.reason,
      nameOf(each.node),
      decisionWords[each.kind].sv,
      decisionWords[each.kind].en,
    ),
  )
  return found
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .slice(0, most)
    .map((each) => ({
      title: titleOf(each, nameOf(each.node)),
      kind: isOfLedger(each) ? kinds.exception : decisionWords[each.kind],
      href: `${path('sv').budgetDecisions({ ar: each.year })}#beslut-${each.id}`,
    }))
}

function titleOf({ reference, reason, year }: BudgetDecision, place: string): Bilingual {
  const said = reason === '' ? `${place} ${year}, ${reference}` : `${reason} (${reference})`
  return { sv: said, en: said }
}

function commentsFound(
  { comments }: CommentBook,
  { nameOf }: BudgetRoom,
  matches: Matches,
): readonly SearchHit[] {
  return comments
    .filter(({ text, unit }) => matches(text, nameOf(unit)))
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, most)
    .map(({ id, text, unit }) =>
      hit(
        text,
        { sv: `Synpunkt från ${nameOf(unit)}`, en: `Comment from ${nameOf(unit)}` },
        commentAddress.comment(id),
      ),
    )
}

/** What the municipality itself has written is the same in both languages. */
function hit(said: string, kind: Bilingual, href: string): SearchHit {
  return { title: { sv: said, en: said }, kind, href }
}

const kinds = {
  ruleSet: { sv: 'Regelverk', en: 'Rule set' },
  assumption: { sv: 'Antagande i budgeten', en: 'Assumption of the budget' },
  investment: { sv: 'Investering', en: 'Investment' },
  exception: { sv: 'Undantag under året', en: 'Exception during the year' },
  step: { sv: 'Steg i årshjulet', en: 'Step of the calendar' },
} as const satisfies Record<string, Bilingual>

const decisionWords: Readonly<Record<DecisionKind, Bilingual>> = {
  adopted: { sv: 'Beslut om budgeten', en: 'Decision on the budget' },
  reallocation: { sv: 'Omfördelning', en: 'Reallocation' },
  supplementary: { sv: 'Tilläggsanslag', en: 'Supplementary appropriation' },
  reopened: { sv: 'Beslut om att öppna budgeten', en: 'Decision to reopen the budget' },
  'year-opened': { sv: 'Beslut om att öppna året', en: 'Decision to open the year' },
  'year-closed': { sv: 'Beslut om att stänga året', en: 'Decision to close the year' },
  'year-undone': {
    sv: 'Beslut om att ta tillbaka årsskiftet',
    en: 'Decision to take the change of year back',
  },
}
