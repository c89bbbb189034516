import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import type { Refused, Written } from '#core/written-form.ts'
import type { Access, AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { fieldOf, readForm, readWritten } from '#web/read-form.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { boardTexts } from './board-texts.ts'
import {
  asks,
  type CommentRoom,
  commentRoom,
  openRounds,
  pathOf,
  placesToSpeakFor,
} from './comment-room.web.ts'
import { roundState } from './comment-state.ts'
import { commentTexts } from './comment-texts.ts'
import { sendComment } from './comments.store.ts'
import { NewCommentPage } from './new-comment-page.tsx'
import { touchableIn } from './touchable.ts'
import { touchedWords } from './words.ts'
import { readComment, touchedKey } from './written.ts'

/** The empty form is for whoever speaks for some place. */
export function locateAnySpoken(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await commentRoom(c, context)
    const [first] = placesToSpeakFor(c.get('actor'), room)
    return first ? { path: first.path } : {}
  }
}

/** A comment belongs to the place that is written in the form; an unknown one is the whole municipality's. */
export function locateSpoken(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await commentRoom(c, context)
    return { path: pathOf(room, fieldOf(await readForm(c))('place')) }
  }
}

export async function newComment(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await commentRoom(c, context)
  const { book, language } = room
  const t = commentTexts[language]
  const written = refused?.written ?? startOf(c, room)
  const info = {
    title: t.newTitle,
    room: 'budget',
    crumbs: crumbs(language, { label: boardTexts[language].crumb, href: path(language).budgetComments() }),
  } as const
  const { rounds, places } = groundOf(c, room)
  if (rounds.length === 0) {
    return page(c, info, <NothingOpen room={room} text={written.text ?? ''} />, refused ? 400 : 200)
  }
  const touched = rounds.flatMap((round) =>
    touchableIn(
      round,
      book,
      places.map(({ node }) => node),
    ).map((each) => [touchedKey(each), touchedWords(each, book, round.version)[language]] as const),
  )
  return page(
    c,
    info,
    <NewCommentPage
      places={places.map(({ node, name }) => ({ value: node, label: name }))}
      touchable={[...new Map(touched)].map(([value, label]) => ({ value, label }))}
      problems={refused?.problems ?? []}
      {...{ rounds, book, written, language }}
    />,
    refused ? 400 : 200,
  )
}

/** Open rounds that ask any of the places that the reader speaks for, and those places. */
function groundOf(c: PageContext, room: CommentRoom) {
  const own = placesToSpeakFor(c.get('actor'), room)
  const rounds = openRounds(room).filter((round) => own.some(({ node }) => asks(round, node, room)))
  const places = own.filter(({ node }) => rounds.some((round) => asks(round, node, room)))
  return { rounds, places }
}

/** What the page that one comes from has already said. */
function startOf(c: PageContext, room: CommentRoom): Written {
  const { regel = '', version = '', komponent = '', enhet = '' } = c.req.query()
  const { rounds } = groundOf(c, room)
  const round =
    rounds.find((each) => each.ruleSet === regel && String(each.version) === version) ??
    rounds.find((each) => each.ruleSet === regel) ??
    (regel === '' ? undefined : rounds.find(({ subject }) => subject === 'proposal'))
  return {
    ...(round ? { round: String(round.id) } : {}),
    ...(komponent ? { touches: `component:${regel}:${komponent}` } : {}),
    ...(enhet ? { place: enhet } : {}),
  }
}

/** @param text what somebody had written when the round closed: it is given back, not lost */
function NothingOpen({ room, text }: { readonly room: CommentRoom; readonly text: string }) {
  const { comments, day, language } = room
  const t = commentTexts[language]
  const next = comments.rounds
    .filter((round) => roundState(round, day) === 'coming')
    .map(({ opens }) => opens)
    .toSorted()[0]
  return (
    <>
      <BudgetNav here="comments" language={language} />
      <EmptyState
        missing={openRounds(room).length > 0 ? t.notAsked : t.noneOpen}
        remedy={t.noneOpenRemedy(next)}
        action={{ href: path(language).budgetComments(), label: t.toBoard }}
      />
      {text !== '' && (
        <section class="part">
          <h2>{t.notSent}</h2>
          <p class="written" lang="sv">
            {text}
          </p>
        </section>
      )}
    </>
  )
}

export async function sendNewComment(c: PageContext, context: AppContext) {
  const room = await commentRoom(c, context)
  const written = await readWritten(c)
  const { rounds, places } = groundOf(c, room)
  const unit = written.place ?? ''
  const read = readComment(written, {
    rounds: rounds.filter((round) => asks(round, unit, room)),
    units: places.map(({ node }) => node),
    touchable: (round) => touchableIn(round, room.book),
  })
  if (!read.ok) return newComment(c, context, { written, problems: read.problems })
  const sent = await sendComment(context.database, writerOf(c, context), read.value)
  if (!sent.ok) return newComment(c, context, { written, problems: sent.problems })
  return c.redirect(path(room.language).budgetComment(sent.value), 303)
}
