import type { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type Problem, Refusal } from '#core/outcome.ts'
import type { AppContext, PageContext, WebEnv } from './context.ts'
import { page } from './page.tsx'
import { languageOf, path } from './paths.ts'
import { texts } from './texts.ts'
import { ProblemSummary } from './ui/problem-summary/problem-summary.tsx'

/** The one place where what went wrong becomes a page with the right status. */
export function setUpErrors(app: Hono<WebEnv>, context: AppContext): void {
  app.notFound((c) => notFound(c))
  app.onError((error, c) => {
    const t = texts[prepareFrame(c)]
    if (error instanceof Refusal) return refused(c, error.problems)
    if (error instanceof HTTPException && error.status === 403) return sorry(c, t.refused, t.refusedForm, 403)
    if (error instanceof HTTPException && error.status === 413)
      return sorry(c, t.refused, t.tooLargeForm, error.status)
    if (error instanceof HTTPException && error.status < 500)
      return sorry(c, t.refused, error.message, error.status)
    context.reportFault(error)
    return sorry(c, t.fault.title, t.fault.text, 500)
  })
}

// A fault may come before the frame's own facts are there, for instance when the database has gone away.
function prepareFrame(c: PageContext) {
  const language = c.get('language') ?? languageOf(c.req.path)
  c.set('language', language)
  if (!c.get('build')) c.set('build', { styles: [] })
  return language
}

function notFound(c: PageContext) {
  const t = texts[prepareFrame(c)].notFound
  return sorry(c, t.title, t.text, 404)
}

/**
 * Problems whose code begins with `unknown-` concern something that is not there; the rest are bad requests. The
 * fields that they speak of are on another page, so nothing links to them.
 */
function refused(c: PageContext, problems: Refusal['problems']) {
  const language = c.get('language')
  if (problems.every((problem: Problem) => problem.code.startsWith('unknown-'))) {
    const said = problems.map(({ text }) => text[language]).join(' ')
    return sorry(c, texts[language].notFound.title, said, 404)
  }
  const body = (
    <>
      <ProblemSummary problems={problems.map(({ code, text }) => ({ code, text }))} language={language} />
      <ToStart language={language} />
    </>
  )
  return page(c, { title: texts[language].refused }, body, 400)
}

function sorry(
  c: PageContext,
  title: string,
  text: string,
  status: 400 | 403 | 404 | 500 | HTTPException['status'],
) {
  const body = (
    <>
      <p class="lead">{text}</p>
      <ToStart language={c.get('language')} />
    </>
  )
  return page(c, { title }, body, status)
}

function ToStart({ language }: { language: PageContext['var']['language'] }) {
  return (
    <p>
      <a href={path(language).start()}>{texts[language].toStart}</a>
    </p>
  )
}
