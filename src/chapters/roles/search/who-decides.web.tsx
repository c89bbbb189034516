import { roleConflicts } from '#chapters/roles/decisions/conflicts.ts'
import { decentralisation, ladderOf } from '#chapters/roles/decisions/decentralisation.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { type RoleRoom, roleRoom, topOf } from '#chapters/roles/role-room.web.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { findDecisions } from './find-decisions.ts'
import { WhoDecidesPage } from './who-decides-page.tsx'
import { whoDecidesTexts } from './who-decides-texts.ts'

/** The first page of Roller: who decides this? */
export function registerWhoDecides(doors: Doors, context: AppContext): void {
  doors.get(routes.roles, toRead('decision-type'), (c) => whoDecides(c, context))
}

const mostShown = 10

async function whoDecides(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = whoDecidesTexts[language]
  const info = { title: t.title, room: 'roles', description: t.description } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { book, tree, day } = room
  const words = (c.req.query('q') ?? '').trim().slice(0, 200)
  const found = findDecisions(book.decisionTypes, book, words, day)
  return page(
    c,
    info,
    <WhoDecidesPage
      words={words}
      found={found.slice(0, mostShown).map((each) => ({
        ...each,
        rungs: ladderOf(each.type, book, day),
        committee: room.nameOf(each.type.committee),
      }))}
      hits={found.length}
      common={commonQuestions(room)}
      decentralisation={decentralisation(book, day)}
      types={book.decisionTypes.length}
      unclear={new Set(roleConflicts(book, tree, day).map(({ type }) => type.id)).size}
      mayImport={await mayHere(c, context, 'write', 'decision-type', topOf(room))}
      language={language}
    />,
  )
}

/** What people ask in most municipalities; shown are those that this register answers. */
const questions = [
  'stänga av en elev',
  'anställa lärare',
  'anställa vikarie',
  'köpa varor',
  'hyra lokal',
  'hemtjänst',
  'skolskjuts',
  'försörjningsstöd',
  'lämna ut allmän handling',
  'åtgärdsprogram',
] as const

/** A hit by the words themselves: what is found by other words for the same thing only scores about 2. */
const clearHit = 2.5

function commonQuestions({ book, day }: RoleRoom): readonly string[] {
  const isAnswered = (question: string) => {
    const [nearest] = findDecisions(book.decisionTypes, book, question, day)
    return nearest !== undefined && nearest.score >= clearHit
  }
  return questions.filter(isAnswered)
}
