import { addressOf } from '#chapters/budget/addresses.ts'
import { type BudgetRoom, roomOf } from '#chapters/budget/budget-room.web.ts'
import { decidedYears } from '#chapters/budget/decided-budget.ts'
import { countInWords } from '#core/count-in-words.ts'
import { firstSentence } from '#core/first-sentence.ts'
import { compareNames, formatPercent, upperFirst } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import { oncePer } from '#core/once-per.ts'
import type { Action, Actor } from '#identity/model.ts'
import { type Person, standsAt } from '#identity/own-place.ts'
import { may } from '#identity/policy.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked, Finding, SearchHit } from '#web/context.ts'
import { questionsAskedBy, ruleQuestions } from './questions.store.ts'
import { receiptsOf } from './receipts.store.ts'
import { isLate, type RuleQuestion, stepOfQuestion } from './rule-questions.ts'
import { emptyUnderstandingBook, understandingOf } from './understanding.ts'

import { namer, whyFacts } from './why-facts.web.ts'

/** How long whoever asked is told of an answer, in days: it is not kept whether they have read it. */
const daysTold = 14
const msPerDay = 86_400_000

const here = oncePer(async (context: AppContext) => {
  const installation = await readInstallation(context.database)
  if (!installation) return undefined
  const [room, questions] = await Promise.all([
    roomOf(context, installation, 'sv'),
    ruleQuestions(context.database, installation.municipality),
  ])
  return { room, questions }
})

/** What the explained budgets ask of whoever reads: to read the own one, to answer, and to read an answer. */
export async function explainedAsked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  if (actor.kind !== 'person') return []
  const known = await here(context)
  if (known?.room.municipality !== actor.municipality) return []
  const { room, questions } = known
  return [
    ...(await toRead(actor, room, context)),
    ...questions.flatMap((question) => toAnswer(actor, room, question)),
    ...(await answersToRead(actor, room, questions, context)),
  ]
}

/** The latest budget of the own unit, as long as its manager has said nothing of it. */
async function toRead(actor: Person, room: BudgetRoom, { database }: AppContext): Promise<readonly Asked[]> {
  const own = room.tree.places.filter(
    ({ kind, node }) => kind === 'unit' && standsAt(actor, node, ['unit-manager', 'manager']),
  )
  if (own.length === 0) return []
  const signed = await receiptsOf(database, actor.municipality, actor.account)
  return own.flatMap(({ node, name, path }): readonly Asked[] => {
    const facts = mayDo(actor, 'sign', 'budget-receipt', path) ? whyFacts(room, node, undefined) : undefined
    if (!facts || facts.year < Number(room.day.slice(0, 4))) return []
    const isSigned = signed.some(
      ({ unit, year, stage }) => unit === node && year === facts.year && stage === facts.budget.state,
    )
    if (isSigned) return []
    return [{ text: said.read[facts.budget.state](name, facts.year), minutes: 5, href: addressOf.why(node) }]
  })
}

/** The controller for the whole, heads of department for their own: first to answer, then to check. */
function toAnswer(actor: Person, room: BudgetRoom, question: RuleQuestion): readonly Asked[] {
  const place = room.tree.place(question.unit)
  if (!place || !isTheirs(actor, place.path)) return []
  const href = addressOf.ruleQuestion(question.id)
  switch (stepOfQuestion(question, room.day)) {
    case 'asked':
      return mayDo(actor, 'answer', 'rule-question', place.path)
        ? [{ text: said.answer(question.text), minutes: 10, href, due: question.due }]
        : []
    case 'answered':
      return mayDo(actor, 'publish', 'rule-question', place.path)
        ? [{ text: said.publish(question.text), minutes: 3, href, due: question.due }]
        : []
    default:
      return []
  }
}

function isTheirs(actor: Person, path: readonly string[]): boolean {
  return (
    standsAt(actor, '', ['controller']) ||
    path.some((node) => standsAt(actor, node, ['head-of-department', 'controller']))
  )
}

async function answersToRead(
  actor: Person,
  { day }: BudgetRoom,
  questions: readonly RuleQuestion[],
  { database }: AppContext,
): Promise<readonly Asked[]> {
  const fresh = questions.filter(({ checkedOn }) => {
    const age = checkedOn === undefined ? Number.NaN : (Date.parse(day) - Date.parse(checkedOn)) / msPerDay
    return age >= 0 && age <= daysTold
  })
  if (fresh.length === 0) return []
  const own = await questionsAskedBy(database, actor.municipality, actor.account)
  return fresh
    .filter(({ id }) => own.has(id))
    .map(({ id, text }) => ({ text: said.readAnswer(text), minutes: 2, href: addressOf.ruleQuestion(id) }))
}

function mayDo(
  actor: Person,
  action: Action,
  kind: 'rule-question' | 'budget-receipt',
  path: readonly string[],
): boolean {
  return may(actor, action, { kind, municipality: actor.municipality, path, openness: 'internal' })
}

/** How much of the units' money a published rule gives, and what waits for an answer. Nothing where none is adopted. */
export async function explainedFindings(context: AppContext): Promise<readonly Finding[]> {
  const known = await here(context)
  if (!known || decidedYears(known.room.book).length === 0) return []
  const { room, questions } = known
  const book = { ...emptyUnderstandingBook, questions }
  const understood = understandingOf(room.book, room.organisation, book, room.day)
  const [top] = room.tree.places
  if (!understood || !top) return []
  const late = questions.filter(
    (question) => stepOfQuestion(question, room.day) === 'asked' && isLate(question, room.day),
  )
  return [
    {
      text: said.traced(understood.traced, understood.year, late.length),
      href: addressOf.why(top.node),
      isSignal: late.length > 0,
    },
  ]
}

/** Units and outside providers by name: why has it got this budget? */
export async function explainedSearch(words: string, context: AppContext): Promise<readonly SearchHit[]> {
  const known = await here(context)
  if (!known) return []
  const { room } = known
  const wanted = words.toLocaleLowerCase('sv').split(/\s+/)
  const nameOf = namer(room)
  const units = new Set(room.book.decisions.flatMap(({ amounts }) => amounts.map(({ unit }) => unit)))
  for (const { unit } of room.book.inputs) units.add(unit)
  return [...units]
    .map((unit) => ({ unit, name: nameOf(unit) }))
    .filter(({ name }) => wanted.every((word) => name.toLocaleLowerCase('sv').includes(word)))
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ unit, name }) => ({ title: said.why(name), kind: said.kind, href: addressOf.why(unit) }))
}

const said = {
  read: {
    adopted: (unit: string, year: number): Bilingual => ({
      sv: `Läs varför ${unit} har fått sin budget för ${year}.`,
      en: `Read why ${unit} has been given its budget for ${year}.`,
    }),
    proposed: (unit: string, year: number): Bilingual => ({
      sv: `Läs varför ${unit} föreslås få sin budget för ${year}.`,
      en: `Read why ${unit} is proposed its budget for ${year}.`,
    }),
  },
  answer: (text: string): Bilingual => ({
    sv: `Svara på frågan om reglerna: ${firstSentence(text)}`,
    en: `Answer the question about the rules: ${firstSentence(text)}`,
  }),
  publish: (text: string): Bilingual => ({
    sv: `Granska svaret på frågan om reglerna: ${firstSentence(text)}`,
    en: `Check the answer to the question about the rules: ${firstSentence(text)}`,
  }),
  readAnswer: (text: string): Bilingual => ({
    sv: `Läs svaret på din fråga om reglerna: ${firstSentence(text)}`,
    en: `Read the answer to your question about the rules: ${firstSentence(text)}`,
  }),
  traced: (share: number, year: number, late: number): Bilingual => ({
    sv: `En publicerad regel ger ${formatPercent(share, 'sv')} av enheternas pengar ${year}.${late === 0 ? '' : ` ${late === 1 ? 'En fråga' : `${upperFirst(countInWords(late, 'sv'))} frågor`} om reglerna har inte fått svar i tid.`}`,
    en: `A published rule gives ${formatPercent(share, 'en')} of the units' money in ${year}.${late === 0 ? '' : ` ${late === 1 ? 'One question' : `${upperFirst(countInWords(late, 'en'))} questions`} about the rules ${late === 1 ? 'has' : 'have'} not been answered in time.`}`,
  }),
  why: (name: string): Bilingual => ({
    sv: `Varför har ${name} fått den här budgeten?`,
    en: `Why has ${name} been given this budget?`,
  }),
  kind: { sv: 'Enhetens budget', en: "The unit's budget" },
}
