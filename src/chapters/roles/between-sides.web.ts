import type { Bilingual } from '#core/language.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, ComingDate, SearchHit } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { opennessOf } from './channel/question-openness.ts'
import { type RoleRoom, roomOf } from './role-room.web.ts'
import { stemOf, wordsOf } from './search/fold.ts'

async function today(context: AppContext): Promise<RoleRoom | undefined> {
  const installation = await readInstallation(context.database)
  return installation && roomOf(context, installation, 'sv')
}

const opensText: Bilingual = { sv: 'Förtroendepulsen öppnar', en: 'The trust pulse opens' }
const closesText: Bilingual = {
  sv: 'Sista dagen att svara på förtroendepulsen',
  en: 'Last day to answer the trust pulse',
}

/** When the pulse opens and closes. */
export async function datesBetweenSides(context: AppContext): Promise<readonly ComingDate[]> {
  const room = await today(context)
  if (!room) return []
  const { history, day } = room
  return history.rounds.flatMap(({ id, opens, closes }) => [
    ...(opens > day ? [{ on: opens, text: opensText, href: addressOf.round(id) }] : []),
    ...(closes >= day ? [{ on: closes, text: closesText, href: addressOf.round(id) }] : []),
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
