import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Problem } from '#core/outcome.ts'
import { limits } from '#identity/limits.ts'
import { beginSignIn, finishSignIn } from '#identity/oidc.ts'
import { rememberAttempt, takeAttempt } from '#identity/oidc-attempts.store.ts'
import { oidcProblems } from '#identity/oidc-problems.ts'
import { signInProvided } from '#identity/provided-person.store.ts'
import { returnAddress } from '#identity/return-address.ts'
import { newToken } from '#identity/token.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { languageOf, path, routes } from '#web/paths.ts'
import { isSecure } from '#web/session-cookie.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { elsewhereTexts } from './sign-in-elsewhere.texts.ts'
import { comeAndGo, enter } from './sign-in-enter.ts'

/**
 * To the municipality's own identity provider and back. The state is kept in the browser too: nobody can be signed in
 * as somebody else by an answer that was begun in another browser.
 */
export function registerSignInElsewhere(doors: Doors, context: AppContext): void {
  doors.get(routes.signInElsewhere, { ...comeAndGo, locate: whereThereIsOne(context) }, (c) =>
    begin(c, context),
  )
  doors.get(routes.signInAnswer, { ...comeAndGo, locate: whereThereIsOne(context) }, (c) =>
    finish(c, context),
  )
}

/** Only an own municipality has a provider to sign in by. */
function whereThereIsOne({ identityProvider }: AppContext) {
  return (c: PageContext) => (identityProvider && c.get('installation')?.kind === 'own' ? {} : undefined)
}

function wayOf(c: PageContext, context: AppContext) {
  const { identityProvider: provider, publicAddress, reportFault } = context
  const municipality = c.get('installation')?.municipality
  if (!provider || municipality === undefined) throw new Error('there is no identity provider to sign in by')
  const redirectUri = (publicAddress ?? new URL(c.req.url).origin) + path('sv').signInAnswer()
  return { way: { provider, redirectUri, reportFault }, municipality }
}

async function begin(c: PageContext, context: AppContext): Promise<Response> {
  const { way, municipality } = wayOf(c, context)
  const back = c.req.query('till') ?? path(c.get('language')).start()
  const begun = await beginSignIn(way, newToken())
  if (!begun.ok) return failed(c, begun.problems[0], back)
  await rememberAttempt(context.database, municipality, { ...begun.value, returnTo: back }, context.now())
  keepState(c, context, begun.value.state)
  return c.redirect(begun.value.address, 303)
}

async function finish(c: PageContext, context: AppContext): Promise<Response> {
  const { way, municipality } = wayOf(c, context)
  const { database, now } = context
  const state = c.req.query('state') ?? ''
  const kept = takeState(c, context)
  if (state === '') return failed(c, oidcProblems.invalid)
  if (kept !== undefined && kept !== state) return failed(c, oidcProblems.notOurs)
  const attempt = await takeAttempt(database, municipality, state, now())
  if (!attempt) return failed(c, oidcProblems.expired)
  const back = returnAddress(attempt.returnTo)
  // There is one address to come back to, whatever the language was on the way out.
  c.set('language', languageOf(back))
  if (kept === undefined) return failed(c, oidcProblems.notOurs, back)
  const person = await finishSignIn(way, new URL(c.req.url).search, attempt)
  if (!person.ok) return failed(c, person.problems[0], back)
  const token = await signInProvided(database, { municipality, at: now() }, person.value)
  return token.ok ? enter(c, context, { token: token.value, back }) : failed(c, token.problems[0], back)
}

const name = 'styrkedjan-attempt'
const attributes = {
  httpOnly: true,
  sameSite: 'Lax',
  path: '/',
  maxAge: limits.oidcAttemptMinutes * 60,
} as const

function keepState(c: PageContext, context: AppContext, state: string): void {
  if (isSecure(c, context)) setCookie(c, name, state, { ...attributes, secure: true, prefix: 'host' })
  else setCookie(c, name, state, attributes)
}

/** The state that this browser began with, once. */
function takeState(c: PageContext, context: AppContext): string | undefined {
  const secure = isSecure(c, context)
  const state = secure ? getCookie(c, name, 'host') : getCookie(c, name)
  deleteCookie(c, name, secure ? { path: '/', secure, prefix: 'host' } : { path: '/' })
  return state
}

function failed(c: PageContext, problem: Problem, back = '') {
  const language = c.get('language')
  const t = elsewhereTexts[language]
  const body = (
    <>
      <LeadSentence>{problem.text[language]}</LeadSentence>
      <p class="people-actions">
        <a class="ds-button" href={path(language).signInElsewhere(back)}>
          {t.again}
        </a>
        <a href={path(language).signIn(back)}>{t.otherWays}</a>
      </p>
    </>
  )
  const status = problem.code === oidcProblems.down.code ? 503 : 403
  return page(c, { title: t.title }, body, status)
}
