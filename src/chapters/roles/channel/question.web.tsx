import type { Question } from '#chapters/roles/model.ts'
import type { Writer } from '#chapters/roles/register/register.store.ts'
import { committeesOf, crumbs, type RoleRoom, roleRoom, writerOf } from '#chapters/roles/role-room.web.ts'
import { wordsOf } from '#chapters/roles/search/fold.ts'
import { type Outcome, type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import type { Database } from '#store/db.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { boardTexts } from './board-texts.ts'
import { channelLimits } from './channel-limits.ts'
import { departmentsOf } from './new-question.web.tsx'
import { mayWith, questionIn, readsAnswer } from './question-access.web.ts'
import { readCheck, readNumber, readRaised, readReply, readRoute } from './question-form.ts'
import { QuestionPage } from './question-page.tsx'
import { repeatedThemes } from './question-summary.ts'
import { questionTexts } from './question-texts.ts'
import {
  answerQuestion,
  publishAnswer,
  raiseTheme,
  registerQuestion,
  routeQuestion,
} from './questions.store.ts'

/** A longer question than this isn't a heading. */
const longestHeading = 110

async function theQuestion(c: PageContext, context: AppContext) {
  const room = (await roleRoom(c, context)) ?? unwrap(refuse(unknownQuestion))
  const question = questionIn(c, room) ?? unwrap(refuse(unknownQuestion))
  return { room, question }
}

/** The page of a question. */
export async function showQuestion(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, question } = await theQuestion(c, context)
  const { day, language } = room
  const actor = c.get('actor')
  // A form can be sent to a question that the sender may not read: then not even a refusal shows it.
  if (!mayWith(actor, 'read', room, question)) return unwrap(refuse(notOpenYet))
  const isLong = question.text.length > longestHeading
  const seen = room.book.questions.filter((each) => mayWith(actor, 'read', room, each))
  const isAlike = (each: Question) => question.theme !== '' && keyOf(each.theme) === keyOf(question.theme)
  const may = (action: 'answer' | 'publish' | 'write' | 'propose') => mayWith(actor, action, room, question)
  return page(
    c,
    {
      title: isLong ? questionTexts[language].titleOf(question.theme) : question.text,
      room: 'roles',
      crumbs: crumbs(language, { label: boardTexts[language].crumb, href: path(language).questions() }),
    },
    <QuestionPage
      readsAnswer={readsAnswer(actor, room, question)}
      theme={repeatedThemes(seen, day, { least: channelLimits(day).themeQuestions }).find(({ questions }) =>
        questions.some(isAlike),
      )}
      related={seen.filter((each) => each.id !== question.id && isAlike(each))}
      may={{
        answer: may('answer'),
        publish: may('publish'),
        write: may('write'),
        propose: may('propose'),
      }}
      departments={departmentsOf(room)}
      bodies={committeesOf(room).map(({ node, name }) => ({ value: node, label: name }))}
      nameOf={room.nameOf}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
      {...{ question, isLong, day, language }}
    />,
    refused ? 400 : 200,
  )
}

function keyOf(theme: string): string {
  return wordsOf(theme).join(' ')
}

/** A form that was sent, and what it is about. */
interface Sent {
  readonly database: Database
  readonly writer: Writer
  readonly room: RoleRoom
  readonly question: Question
  readonly written: Written
}

/** Reads a form and keeps it; refused, it comes back with everything that was written. */
async function take(
  c: PageContext,
  context: AppContext,
  keep: (sent: Sent) => Promise<Outcome<void>> | Outcome<never>,
) {
  const { room, question } = await theQuestion(c, context)
  const written = await readWritten(c)
  const writer = writerOf(c, context)
  const kept = await keep({ database: context.database, writer, room, question, written })
  if (!kept.ok) return showQuestion(c, context, { problems: kept.problems, written })
  // Sent on to another department, the question may be out of the sender's sight.
  return c.redirect(path(room.language).question(question.id), 303)
}

export function sendReply(c: PageContext, context: AppContext) {
  return take(c, context, ({ database, writer, question, written }) => {
    const read = readReply(written)
    return read.ok ? answerQuestion(database, writer, question.id, read.value) : read
  })
}

export function sendCheck(c: PageContext, context: AppContext) {
  return take(c, context, ({ database, writer, question, written }) => {
    const read = readCheck(written)
    return read.ok ? publishAnswer(database, writer, question.id, read.value) : read
  })
}

export function sendNumber(c: PageContext, context: AppContext) {
  return take(c, context, ({ database, writer, room, question, written }) => {
    const read = readNumber(written)
    if (!read.ok) return read
    const isTaken = room.history.questions.some(
      ({ id, registration }) => id !== question.id && registration === read.value,
    )
    return isTaken ? refuse(numberTaken) : registerQuestion(database, writer, question.id, read.value)
  })
}

export function sendRoute(c: PageContext, context: AppContext) {
  return take(c, context, ({ database, writer, room, question, written }) => {
    const departments = departmentsOf(room)
      .map(({ value }) => value)
      .filter((each) => each !== question.routedTo)
    const read = readRoute(written, { departments, day: room.day })
    return read.ok ? routeQuestion(database, writer, question.id, read.value) : read
  })
}

export function sendRaised(c: PageContext, context: AppContext) {
  return take(c, context, ({ database, writer, room, question, written }) => {
    if (!mayWith(c.get('actor'), 'read', room, question)) return refuse(notOpenYet)
    const read = readRaised(
      written,
      committeesOf(room).map(({ node }) => node),
    )
    if (!read.ok) return read
    const { body, matter } = read.value
    return raiseTheme(database, writer, question.id, `${room.nameOf(body)} ${room.day}, ${matter}`)
  })
}

const unknownQuestion: Problem = {
  code: 'unknown-question',
  text: {
    sv: 'Det finns ingen sådan fråga. Se listan över frågor.',
    en: 'There is no such question. See the list of questions.',
  },
}

const notOpenYet: Problem = {
  code: 'question-not-open',
  text: {
    sv: 'Frågan är inte diarieförd än. Den öppnas när den är det.',
    en: 'The question isn’t registered yet. It opens when it is.',
  },
}

const numberTaken: Problem = {
  code: 'registration-taken',
  where: 'registration',
  text: {
    sv: 'En annan fråga har redan det numret. Skriv ett annat.',
    en: 'Another question already has that number. Write another.',
  },
}
