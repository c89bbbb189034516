import type { Actor } from '#identity/model.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked, ComingDate, SearchHit } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { betweenSides } from './between-sides-texts.ts'
import { mayWith } from './channel/question-access.web.ts'
import { opennessOf } from './channel/question-openness.ts'
import { questionStep } from './channel/question-state.ts'
import { daysAfter } from './days.ts'
import type { Question } from './model.ts'
import { openOccasions } from './participation.store.ts'
import { pulseGroupOf } from './pulse/group-of.web.ts'
import { occasionOf, roundState } from './pulse/round-state.ts'
import { type RoleRoom, roomOf } from './role-room.web.ts'
import { stemOf, wordsOf } from './search/fold.ts'
import { signatoryOf } from './side-of.web.ts'
import { signedBy } from './sides/description.store.ts'
import { descriptionOf } from './sides/role-description.ts'
import { termAt } from './sides/term.ts'

type Person = Actor & { readonly kind: 'person' }

/** For how long an answer is news to whoever asked. */
const newsDays = 14

async function today(context: AppContext): Promise<RoleRoom | undefined> {
  const installation = await readInstallation(context.database)
  return installation && roomOf(context, installation, 'sv')
}

/** What waits for whoever reads: questions, the pulse, and names to put to what both sides have written. */
export async function askedBetweenSides(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  const room = await today(context)
  if (!room || actor.kind !== 'person') return []
  return [
    ...room.book.questions.flatMap((question) => askedOf(question, actor, room)),
    ...(await pulseToAnswer(actor, context, room)),
    ...picturesToSign(actor, room),
    ...(await descriptionsToSign(actor, context, room)),
  ]
}

function askedOf(question: Question, actor: Person, room: RoleRoom): readonly Asked[] {
  const { id, theme, due, publishedOn } = question
  const href = addressOf.question(id)
  switch (questionStep(question, room.day)) {
    case 'asked':
      return mayWith(actor, 'write', room, question)
        ? [{ text: betweenSides.register(theme), minutes: 2, href, due }]
        : []
    case 'registered':
      return mayWith(actor, 'answer', room, question)
        ? [{ text: betweenSides.answer(theme), minutes: 15, href, due }]
        : []
    case 'answered':
    case 'checked':
      return mayWith(actor, 'publish', room, question)
        ? [{ text: betweenSides.publish(theme), minutes: 5, href, due }]
        : []
    case 'published':
      return question.account === actor.account && daysAfter(publishedOn ?? '', newsDays) >= room.day
        ? [{ text: betweenSides.answered(theme), minutes: 2, href }]
        : []
    case 'not-published':
      return []
  }
}

async function pulseToAnswer(
  actor: Person,
  { database }: AppContext,
  { history, day }: RoleRoom,
): Promise<readonly Asked[]> {
  if (pulseGroupOf(actor) === undefined) return []
  const open = await openOccasions(database, actor.municipality, actor.account)
  return history.rounds
    .filter((round) => roundState(round, day) === 'open' && open.get(occasionOf(round)) === false)
    .map(({ id, closes }) => ({
      text: betweenSides.pulse,
      minutes: 3,
      href: addressOf.round(id),
      due: closes,
    }))
}

function picturesToSign(actor: Person, { tree, book, day }: RoleRoom): readonly Asked[] {
  const year = Number(day.slice(0, 4))
  return book.pictures.flatMap((picture) => {
    const place = tree.place(picture.place)
    if (picture.year !== year || !place) return []
    const by = signatoryOf(actor, tree, place)
    const own = by === 'head' ? picture.signedByHead : picture.signedByChair
    if (by === undefined || own !== undefined) return []
    return [{ text: betweenSides.signPicture(place.name), minutes: 5, href: addressOf.picture(place.node) }]
  })
}

/** Asked of those who answer for a side: the chair, and the head of a department that works for the committee. */
async function descriptionsToSign(
  actor: Person,
  { database }: AppContext,
  { tree, book, day }: RoleRoom,
): Promise<readonly Asked[]> {
  const term = termAt(day).year
  const waiting = tree.places.flatMap((place) => {
    const { description, waitingFor } = descriptionOf(book, place.node, term)
    const isTheirs = actor.mandates.some(
      ({ role, path }) =>
        (role === 'committee-chair' && waitingFor.includes('elected') && path.at(-1) === place.node) ||
        (role === 'head-of-department' && waitingFor.includes('officials') && path.at(-2) === place.node),
    )
    return description && isTheirs ? [{ place, version: description.version }] : []
  })
  if (waiting.length === 0) return []
  const mine = await signedBy(database, actor.municipality, actor.account)
  return waiting
    .filter(
      ({ place, version }) =>
        !mine.some((each) => each.place === place.node && each.term === term && each.version === version),
    )
    .map(({ place }) => ({
      text: betweenSides.signDescription(place.name),
      minutes: 10,
      href: addressOf.description(place.node),
    }))
}

/** When the pulse opens and closes. */
export async function datesBetweenSides(context: AppContext): Promise<readonly ComingDate[]> {
  const room = await today(context)
  if (!room) return []
  const { history, day } = room
  return history.rounds.flatMap(({ id, opens, closes }) => [
    ...(opens > day ? [{ on: opens, text: betweenSides.pulseOpens, href: addressOf.round(id) }] : []),
    ...(closes >= day ? [{ on: closes, text: betweenSides.pulseCloses, href: addressOf.round(id) }] : []),
  ])
}

/** Published questions that the search's words are about. */
export async function questionsFound(words: string, context: AppContext): Promise<readonly SearchHit[]> {
  const room = await today(context)
  if (!room) return []
  const wanted = wordsOf(words).map(stemOf)
  return room.book.questions
    .filter((question) => opennessOf(question, room.day) === 'public')
    .filter(({ text, theme, answer = '' }) => {
      const said = wordsOf(`${text} ${theme} ${answer}`)
      return wanted.length > 0 && wanted.every((stem) => said.some((word) => word.startsWith(stem)))
    })
    .map(({ id, text }) => ({
      title: { sv: text, en: text },
      kind: { sv: 'Fråga och svar', en: 'Question and answer' },
      href: addressOf.question(id),
    }))
}
