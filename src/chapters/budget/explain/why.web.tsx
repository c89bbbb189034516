import { type BudgetRoom, budgetRoom, crumbs } from '#chapters/budget/budget-room.web.ts'
import { budgetLines } from '#chapters/budget/store.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { Sort } from '#reports/table.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { accountThatAsks, mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { placeFacts, unitsTable } from './place-facts.web.ts'
import { PlacePage } from './place-page.tsx'
import { ruleQuestions } from './questions.store.ts'
import { readReceipts, receiptsOf } from './receipts.store.ts'
import { faqOf, opennessOf, type RuleQuestion, stepOfQuestion } from './rule-questions.ts'
import { readTry } from './try-change.ts'
import {
  comparedWith,
  leadOf,
  monthsOf,
  type Part,
  partsOf,
  staffOf,
  type WhyFacts,
  whyFacts,
} from './why-facts.web.ts'
import { WhyPage, type WhyProps } from './why-page.tsx'
import { monthsTable, partsTable, rowsTable, staffTable, stepsTable, termsTable } from './why-tables.web.ts'
import { whyTexts } from './why-texts.ts'

/** The page of a unit or an outside provider; of a place above units, the list of its units. */
export async function showWhy(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const node = c.req.param('node') ?? ''
  const place = room.tree.place(node)
  return place && place.kind !== 'unit'
    ? showPlace(c, context, room, node)
    : showUnit(c, context, room, refused)
}

async function showUnit(c: PageContext, context: AppContext, room: BudgetRoom, refused?: Refused) {
  const { language, tree } = room
  const unit = c.req.param('node') ?? ''
  const t = whyTexts[language]
  const facts = whyFacts(room, unit, c.req.query('ar'))
  const info = { room: 'budget', crumbs: wayTo(room, unit) } as const
  if (!facts) {
    const name = room.nameOf(unit)
    if (!tree.place(unit)) return unwrap(refuse(unknownUnit))
    return page(c, { ...info, title: t.title(name) }, noBudget(name, room))
  }
  const props = await propsOf(c, context, { room, facts, refused })
  const { rows, ...others } = props.tables
  const file = await download(c, rows, ...Object.values(others))
  if (file) return file
  return page(c, { ...info, title: t.title(facts.name) }, <WhyPage {...props} />, refused ? 400 : 200)
}

interface Shown {
  readonly room: BudgetRoom
  readonly facts: WhyFacts
  readonly refused: Refused | undefined
}

async function propsOf(c: PageContext, context: AppContext, shown: Shown): Promise<WhyProps> {
  const { room, facts } = shown
  const { language, provenance, municipality, day } = room
  const { unit, year, budget } = facts
  const t = whyTexts[language]
  const [lines, questions, receipt] = await Promise.all([
    budgetLines(context.database, municipality, [year - 1, year]),
    ruleQuestions(context.database, municipality),
    receiptOf(c, context, shown),
  ])
  const parts = partsOf(facts, { rest: t.rest, beside: t.beside, exception: t.exception })
  const compared = comparedWith(facts, c.req.query('jamfor'))
  const planned = staffOf(lines, facts)
  const allocation = facts.runs[0]?.allocation
  const tried = allocation && readTry(allocation, unit, (name) => c.req.query(name))
  return {
    ...{ facts, compared, planned, provenance, language },
    lead: leadOf(facts, language),
    parts: {
      ...{ unit, parts, language, sumOre: budget.sumOre, traced: facts.traced },
      allocations: new Map(facts.runs.map((run) => [run.version.id, run.allocation])),
      faq: (ruleSet, component) => faqOf(questions, ruleSet, component, day),
    },
    whatIf: { ...{ unit, year, language }, ...(allocation && tried ? { allocation, tried } : {}) },
    questions: await questionsProps(c, context, { ...shown, questions, parts }),
    ...(receipt ? { receipt } : {}),
    tables: tablesOf(room, facts, { parts, compared, planned }),
    address: withoutForms(c, path(language).whyBudget(unit)),
  }
}

/** What the reader has said of the very budget, where the reader is the unit's own manager and the year isn't past. */
async function receiptOf(
  c: PageContext,
  context: AppContext,
  { room: { municipality, day }, facts: { unit, year, budget } }: Shown,
): Promise<WhyProps['receipt']> {
  if (year < Number(day.slice(0, 4)) || !(await mayHere(c, context, 'sign', 'budget-receipt', unit))) {
    return undefined
  }
  const own = await receiptsOf(context.database, municipality, accountThatAsks(c))
  const given = own.find((each) => each.unit === unit && each.year === year && each.stage === budget.state)
  return { given }
}

async function questionsProps(
  c: PageContext,
  context: AppContext,
  {
    room: { day, language },
    facts: { unit, year },
    refused,
    questions,
    parts,
  }: Shown & { readonly questions: readonly RuleQuestion[]; readonly parts: readonly Part[] },
): Promise<WhyProps['questions']> {
  const isPublic = c.get('actor').kind === 'public'
  return {
    ...{ unit, year, parts, day, language },
    mayAsk: await mayHere(c, context, 'ask', 'rule-question', unit),
    questions: questions.filter(
      (question) => question.unit === unit && (!isPublic || opennessOf(question, day) === 'public'),
    ),
    written: refused?.written ?? {},
    problems: refused?.problems ?? [],
  }
}

/** Everything on the page that goes to a file; the rows of all steps first. */
function tablesOf(
  { provenance }: BudgetRoom,
  facts: WhyFacts,
  { parts, compared, planned }: Pick<WhyProps, 'compared' | 'planned'> & { readonly parts: readonly Part[] },
): WhyProps['tables'] {
  return {
    rows: rowsTable(facts, provenance),
    steps: stepsTable(facts, provenance),
    parts: partsTable(parts, facts.budget.sumOre, provenance),
    months: monthsTable(monthsOf(facts), facts.year, provenance),
    ...(compared ? { terms: termsTable(compared.comparison.terms, provenance) } : {}),
    ...(planned ? { staff: staffTable(planned.staff, provenance) } : {}),
  }
}

function noBudget(name: string, { language }: BudgetRoom) {
  const t = whyTexts[language]
  const action = { href: path(language).ruleSets(), label: t.toRules }
  return <EmptyState missing={t.noBudgetYet(name)} remedy={t.noBudgetRemedy} action={action} />
}

async function showPlace(c: PageContext, context: AppContext, room: BudgetRoom, node: string) {
  const { language, provenance, municipality, day, tree } = room
  const t = whyTexts[language]
  const [receipts, questions] = await Promise.all([
    readReceipts(context.database, municipality),
    ruleQuestions(context.database, municipality),
  ])
  // The top of the organisation is the municipality.
  const isTop = tree.place(node)?.path.length === 1
  const name = (isTop ? c.get('installation')?.name : undefined) ?? room.nameOf(node)
  const facts = placeFacts(room, { node, name }, c.req.query('ar'), receipts)
  const info = { title: t.titlePlace(name), room: 'budget', crumbs: wayTo(room, node) } as const
  if (!facts) return page(c, info, noBudget(name, room))
  const table = unitsTable(facts, provenance, language)
  const file = await download(c, table)
  if (file) return file
  const waiting = questions.filter(
    (question) => stepOfQuestion(question, day) === 'asked' && tree.isWithin(question.unit, node),
  )
  return page(
    c,
    info,
    <PlacePage
      sort={sortOf(c)}
      waiting={c.get('actor').kind === 'public' ? 0 : waiting.length}
      address={withoutForms(c, path(language).whyBudget(node))}
      {...{ facts, table, language }}
    />,
  )
}

function sortOf(c: PageContext): Sort | undefined {
  const by = c.req.query('sortera')
  if (by === undefined) return undefined
  return { by, order: c.req.query('ordning') === 'ascending' ? 'ascending' : 'descending' }
}

/** The page's address with the reader's choices, also where a form of it was sent elsewhere. */
function withoutForms(c: PageContext, address: string): string {
  const query = new URL(c.req.url).searchParams
  for (const gone of ['format', 'tabell']) query.delete(gone)
  return query.size === 0 ? address : `${address}?${query}`
}

/** Through the places above that have units of their own to tell of. */
function wayTo({ tree, language }: BudgetRoom, node: string) {
  const above = (tree.place(node)?.path ?? []).slice(1, -1)
  return crumbs(
    language,
    ...above.map((id) => ({ label: tree.place(id)?.name ?? id, href: path(language).whyBudget(id) })),
  )
}

/** What the unit's budget was worked out from: what the island fetches, and what anybody can run anew. */
export async function giveModel(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const facts = whyFacts(room, c.req.param('node') ?? '', c.req.query('ar'))
  const asked = c.req.query('regel')
  const run = facts?.runs.find(({ version }) => asked === undefined || version.id === asked)
  return run ? c.json(run.model) : unwrap(refuse(unknownUnit))
}

const unknownUnit: Problem = {
  code: 'unknown-unit',
  text: {
    sv: 'Ingen enhet med den adressen har en budget. Sök efter enheten, eller gå till årets budget.',
    en: "No unit with that address has a budget. Search for the unit, or go to the year's budget.",
  },
}
