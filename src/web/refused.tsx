import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Actor } from '#identity/model.ts'
import { isForGroupAlone, rolesThatMay } from '#identity/policy.ts'
import { returnAddress } from '#identity/return-address.ts'
import type { Access, PageContext } from './context.ts'
import { page } from './page.tsx'
import { path, rolesPart } from './paths.ts'
import { refusedTexts } from './refused.texts.ts'
import { roleNames, whoeverIs } from './role-names.ts'

/**
 * Answers whoever may not. A visitor who asks for a page of a real municipality is led to the sign-in and back again;
 * everybody else is told who may, and that nothing has happened.
 */
export function refused(c: PageContext, access: Access): Response | Promise<Response> {
  const language = c.get('language')
  const actor = c.get('actor')
  const isExample = c.get('installation')?.kind === 'example'
  const isPage = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (actor.kind === 'public' && isPage && !isExample) {
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(path(language).signIn(pathname + search), 303)
  }
  const t = refusedTexts[language]
  const signIn = isExample
    ? { href: path(language).start(rolesPart), label: t.toRoles }
    : { href: path(language).signIn(), label: t.signIn }
  const back = cameFrom(c)
  const body = (
    <>
      <p class="lead">{whoMay(access, language)}</p>
      <p>{whoYouAre(actor, language)}</p>
      {!isPage && <p>{t.nothingDone}</p>}
      {(actor.kind === 'public' || isExample) && (
        <p>
          <a href={signIn.href}>{signIn.label}</a>
        </p>
      )}
      <p>{back ? <a href={back}>{t.back}</a> : <a href={path(language).start()}>{t.toStart}</a>}</p>
    </>
  )
  return page(c, { title: isPage ? t.readTitle : t.title }, body, 403)
}

function whoMay({ action, kind, openness }: Access, language: Language): string {
  const t = refusedTexts[language]
  const roles = rolesThatMay(action, kind)
  if (action === 'read' && openness === 'internal') return t.signedInOnly
  if (roles.length === 0) return t.ownOnly
  if (isForGroupAlone(action, kind)) return t.groupOnly
  const who = whoeverIs(roles, language)
  return action === 'read' ? t.whoReads(who) : t.who(who)
}

function whoYouAre(actor: Actor, language: Language): string {
  const t = refusedTexts[language]
  if (actor.kind !== 'person') return t.notSignedIn
  const roles = [...new Set(actor.mandates.map(({ role }) => lowerFirst(roleNames[role][language])))]
  return roles.length > 0 ? t.you(actor.name, roles.join(', ')) : t.youWithout(actor.name)
}

/** Path and query of the page that led here, if it was one of ours. */
function cameFrom(c: PageContext): string | undefined {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const { origin, pathname, search } = new URL(referer)
  return origin === new URL(c.req.url).origin ? returnAddress(pathname + search) : undefined
}
