import { daysAfter } from '#chapters/roles/days.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { crumbs, type RoleRoom, roleRoom, writerOf } from '#chapters/roles/role-room.web.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { boardTexts } from './board-texts.ts'
import { channelLimits } from './channel-limits.ts'
import { NewQuestionPage } from './new-question-page.tsx'
import { readAsked } from './question-form.ts'
import { questionTexts } from './question-texts.ts'
import { askQuestion } from './questions.store.ts'
import { proposeDepartment } from './routing.ts'

/** Departments that a question can go to. */
export function departmentsOf({ tree }: RoleRoom) {
  return tree.places
    .filter(({ kind }) => kind === 'department')
    .map(({ node, name }) => ({ value: node, label: name }))
}

interface Shown {
  readonly written: Written
  readonly problems: readonly Problem[]
  /** The program has been asked for a department. */
  readonly proposing: boolean
}

export async function newQuestion(c: PageContext, context: AppContext, sent?: Shown) {
  const language = c.get('language')
  const t = questionTexts[language]
  const way = crumbs(language, { label: boardTexts[language].crumb, href: path(language).questions() })
  const info = { title: t.newTitle, room: 'roles', crumbs: way } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const agreed = channelLimits(room.day).answerDays
  const start = { due: daysAfter(room.day, agreed) }
  const written = sent?.written ?? start
  return page(
    c,
    info,
    <NewQuestionPage
      departments={departmentsOf(room)}
      problems={sent?.problems ?? []}
      {...(sent?.proposing ? { proposal: proposalOf(room, written) } : {})}
      {...{ written, agreed, language }}
    />,
    sent && sent.problems.length > 0 ? 400 : 200,
  )
}

function proposalOf({ tree, book }: RoleRoom, { text = '', theme = '' }: Written) {
  const { questions, decisionTypes } = book
  const found = proposeDepartment(`${theme} ${text}`, { tree, questions, decisionTypes })
  return { department: found?.department, words: found?.words ?? [] }
}

/** Sent without a department, or to have one proposed, the form comes back with what the words say. */
export async function sendQuestion(c: PageContext, context: AppContext) {
  const room = await roleRoom(c, context)
  const written = await readWritten(c)
  if (!room || written.do === 'propose') {
    return newQuestion(c, context, { written, problems: [], proposing: true })
  }
  const departments = departmentsOf(room).map(({ value }) => value)
  const read = readAsked(written, { departments, day: room.day })
  if (!read.ok) return newQuestion(c, context, { written, problems: read.problems, proposing: false })
  if (read.value.routedTo === '') return newQuestion(c, context, { written, problems: [], proposing: true })
  const id = await askQuestion(context.database, writerOf(c, context), read.value)
  return c.redirect(path(room.language).question(id), 303)
}
