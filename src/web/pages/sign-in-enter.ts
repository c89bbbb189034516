import { returnAddress } from '#identity/return-address.ts'
import { endSession } from '#identity/sessions.store.ts'
import type { Access, AppContext, PageContext } from '#web/context.ts'
import { inLanguage } from '#web/paths.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '#web/session-cookie.ts'

/** Coming in and going out is everybody's. */
export const comeAndGo: Access = { action: 'run', kind: 'session', openness: 'public' }

/** The pages that lead in can be read by everybody. */
export const seeTheWayIn: Access = { action: 'read', kind: 'session', openness: 'public' }

/** Gives the browser a new session in place of the one it had, and goes where the reader was going. */
export async function enter(
  c: PageContext,
  context: AppContext,
  { token, back }: { readonly token: string; readonly back?: string | undefined },
): Promise<Response> {
  await endPresent(c, context)
  setSessionCookie(c, context, token)
  return c.redirect(back ? returnAddress(back) : inLanguage(c.get('language'), '/'), 303)
}

/** Ends the session that the browser has, and takes its cookie. */
export async function leave(c: PageContext, context: AppContext): Promise<void> {
  await endPresent(c, context)
  clearSessionCookie(c, context)
}

async function endPresent(c: PageContext, context: AppContext): Promise<void> {
  const token = readSessionCookie(c, context)
  const municipality = c.get('installation')?.municipality
  if (!token || !municipality) return
  await endSession(context.database, { municipality, token, at: context.now() })
}

/** Of a form: texts are trimmed, passwords are taken as they are. */
export function fieldsOf(form: FormData) {
  const raw = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { text: (name: string) => raw(name).trim(), raw }
}
