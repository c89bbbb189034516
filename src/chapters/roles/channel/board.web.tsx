import type { Question } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { crumbs, roleRoom } from '#chapters/roles/role-room.web.ts'
import { stemOf, wordsOf } from '#chapters/roles/search/fold.ts'
import { monthsAfter } from '#core/day.ts'
import { compareNames } from '#core/format.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { type BoardChoice, BoardPage } from './board-page.tsx'
import { questionsTable } from './board-table.web.ts'
import { boardTexts } from './board-texts.ts'
import { channelLimits } from './channel-limits.ts'
import { mayWith } from './question-access.web.ts'
import { questionStep } from './question-state.ts'
import { questionSummary, repeatedThemes } from './question-summary.ts'

/** How many answers are shown before the reader asks for all. */
const firstShown = 12

/** The open board of questions and answers. */
export async function questionBoard(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const info = { title: boardTexts[language].title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { book, day } = room
  const limits = channelLimits(day)
  const actor = c.get('actor')
  const seen = book.questions.filter((question) => mayWith(actor, 'read', room, question)).toReversed()
  const published = seen.filter((question) => questionStep(question, day) === 'published')
  const choice = choiceOf(c)
  const table = questionsTable(room, seen)
  return (
    (await download(c, table)) ??
    page(
      c,
      info,
      <BoardPage
        summary={questionSummary(book.questions, day)}
        agreed={limits.answerDays}
        least={limits.themeQuestions}
        themes={repeatedThemes(seen.toReversed(), day, { least: limits.themeQuestions })}
        {...(actor.kind === 'person' ? insideOf(seen, day) : {})}
        recent={seen.filter(({ askedOn }) => askedOn > monthsAfter(day, -12))}
        answers={chosen(published, choice)}
        published={published.length}
        allThemes={themesOf(published)}
        mayAsk={await mayHere(c, context, 'ask', 'question')}
        nameOf={room.nameOf}
        {...{ choice, table, day, language }}
      />,
    )
  )
}

/** What is seen inside the municipality only. */
function insideOf(seen: readonly Question[], day: string) {
  const steps = Map.groupBy(seen, (question) => questionStep(question, day))
  const of = (...wanted: readonly ReturnType<typeof questionStep>[]) =>
    wanted.flatMap((step) => steps.get(step) ?? [])
  return {
    waiting: of('asked', 'registered', 'answered', 'checked').toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    secret: of('not-published'),
  }
}

function choiceOf(c: PageContext): BoardChoice {
  const text = (name: string) => (c.req.query(name) ?? '').trim().slice(0, 200)
  return { words: text('q'), theme: text('tema'), all: text('alla') !== '' }
}

function chosen(published: readonly Question[], { words, theme, all }: BoardChoice): readonly Question[] {
  const wanted = wordsOf(words).map(stemOf)
  const found = published.filter((question) => {
    if (theme !== '' && keyOf(question.theme) !== keyOf(theme)) return false
    const text = wordsOf(`${question.text} ${question.answer ?? ''} ${question.theme}`)
    return wanted.every((stem) => text.some((word) => word.startsWith(stem)))
  })
  return all || words !== '' || theme !== '' ? found : found.slice(0, firstShown)
}

/** Themes that differ by case or marks only are one. */
function themesOf(questions: readonly Question[]): readonly string[] {
  const themes = new Map(questions.map(({ theme }) => [keyOf(theme), theme]))
  return [...themes.values()].filter((theme) => theme !== '').toSorted(compareNames)
}

function keyOf(theme: string): string {
  return wordsOf(theme).join(' ')
}
