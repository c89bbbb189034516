import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { dayNumber, isoDay } from '#chapters/budget/volume/days.ts'
import { type Outcome, type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import { limitOn } from '#handbook/index.ts'
import type { Action } from '#identity/model.ts'
import type { Access, AppContext, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { aboutOf, readAnswer, readCheck, readQuestion, readWish } from './question-form.ts'
import { questionTexts } from './question-texts.ts'
import { answerRuleQuestion, askAboutRule, publishRuleAnswer, ruleQuestions } from './questions.store.ts'
import { QuestionPage, QuestionsPage } from './questions-page.tsx'
import { signReceipt } from './receipts.store.ts'
import { opennessOf, type RuleQuestion, stepOfQuestion } from './rule-questions.ts'
import { showWhy } from './why.web.tsx'
import { namer, partsOf, whyFacts } from './why-facts.web.ts'

/** A longer question than this isn't a heading. */
const longestHeading = 110

/** A question belongs to the unit that it was asked from, and is as open as it has come on its way. */
export function locateRuleQuestion(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await budgetRoom(c, context)
    const question = await questionOf(c, context, room)
    if (!question) return undefined
    return { path: room.tree.place(question.unit)?.path ?? [], openness: opennessOf(question, room.day) }
  }
}

async function questionOf(c: PageContext, { database }: AppContext, { municipality }: BudgetRoom) {
  const questions = await ruleQuestions(database, municipality)
  return questions.find(({ id }) => String(id) === c.req.param('ruleQuestion'))
}

export async function showQuestions(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const { language, day, municipality } = room
  const isPublic = c.get('actor').kind === 'public'
  const questions = await ruleQuestions(context.database, municipality)
  return page(
    c,
    {
      title: questionTexts[language].listTitle,
      room: 'budget',
      crumbs: crumbs(language),
      here: questionTexts[language].title,
    },
    <QuestionsPage
      questions={questions.filter((each) => !isPublic || opennessOf(each, day) === 'public')}
      seesAll={!isPublic}
      aboutOf={(question) => aboutWords(room, question)}
      {...{ day, language }}
    />,
  )
}

export async function showQuestion(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const question = (await questionOf(c, context, room)) ?? unwrap(refuse(unknownQuestion))
  const { language, day } = room
  const may = (action: Action) => mayHere(c, context, action, 'rule-question', question.unit)
  const [answer, publish] = await Promise.all([may('answer'), may('publish')])
  const t = questionTexts[language]
  const isLong = question.text.length > longestHeading
  return page(
    c,
    {
      title: isLong ? t.titleOf(aboutWords(room, question)) : question.text,
      room: 'budget',
      crumbs: crumbs(language, { label: t.title, href: path(language).ruleQuestions() }),
    },
    <QuestionPage
      about={aboutWords(room, question)}
      unitName={namer(room)(question.unit)}
      readsAnswer={publish || stepOfQuestion(question, day) === 'published'}
      may={{ answer, publish }}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
      {...{ question, isLong, day, language }}
    />,
    refused ? 400 : 200,
  )
}

/** The component's title as it stood in the year, or the whole budget. */
function aboutWords({ book, language }: BudgetRoom, { ruleSet, component, year }: RuleQuestion): string {
  const version = book.ruleSets.findLast((each) => each.id === ruleSet && each.year === year)
  const found = version?.document.components.find(({ id }) => id === component)
  return found?.title ?? questionTexts[language].whole
}

export async function sendQuestion(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const { language, day } = room
  const unit = c.req.param('node') ?? ''
  const written = await readWritten(c)
  const facts = whyFacts(room, unit, c.req.query('ar'))
  if (!facts) return unwrap(refuse(noBudget))
  const choices = partsOf(facts, { rest: '', beside: '', exception: '' }).map((part) =>
    aboutOf(part.ruleSet, part.component),
  )
  const read = readQuestion(written, choices)
  if (!read.ok) return showWhy(c, context, { problems: read.problems, written })
  const due = isoDay(dayNumber(day) + limitOn('BUD-2.answer-days', day))
  const id = await askAboutRule(context.database, writerOf(c, context), {
    ...{ unit, due, year: facts.year },
    ...read.value,
  })
  return c.redirect(path(language).ruleQuestion(id), 303)
}

export async function sendReceipt(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const { language, municipality, day } = room
  const unit = c.req.param('node') ?? ''
  const written = await readWritten(c)
  const facts = whyFacts(room, unit, c.req.query('ar'))
  if (!facts) return unwrap(refuse(noBudget))
  const read = readWish(written)
  if (!read.ok) return showWhy(c, context, { problems: read.problems, written })
  const { account } = writerOf(c, context)
  const { year, budget } = facts
  const receipt = { municipality, account, year, unit, stage: budget.state, wish: read.value, on: day }
  await signReceipt(context.database, receipt)
  return c.redirect(`${path(language).whyBudget(unit, { ar: year })}#kvittens`, 303)
}

async function take(
  c: PageContext,
  context: AppContext,
  keep: (written: Written, id: number) => Promise<Outcome<void>> | Outcome<never>,
) {
  const written = await readWritten(c)
  const id = Number(c.req.param('ruleQuestion'))
  const kept = await keep(written, id)
  if (!kept.ok) return showQuestion(c, context, { problems: kept.problems, written })
  return c.redirect(path(c.get('language')).ruleQuestion(id), 303)
}

export function sendAnswer(c: PageContext, context: AppContext) {
  return take(c, context, (written, id) => {
    const read = readAnswer(written)
    return read.ok ? answerRuleQuestion(context.database, writerOf(c, context), id, read.value) : read
  })
}

export function sendCheck(c: PageContext, context: AppContext) {
  return take(c, context, (written, id) => {
    const read = readCheck(written)
    return read.ok ? publishRuleAnswer(context.database, writerOf(c, context), id, read.value) : read
  })
}

const unknownQuestion: Problem = {
  code: 'unknown-rule-question',
  text: {
    sv: 'Det finns ingen sådan fråga. Se listan över frågor om reglerna.',
    en: 'There is no such question. See the list of questions about the rules.',
  },
}

const noBudget: Problem = {
  code: 'unknown-unit',
  text: {
    sv: 'Bara en enhet som har en budget går att fråga om. Öppna enhetens sida och försök igen.',
    en: "Only a unit that has a budget can be asked about. Open the unit's page and try again.",
  },
}
