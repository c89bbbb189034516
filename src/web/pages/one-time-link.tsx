import type { Problem } from '#core/outcome.ts'
import { lookAtLink } from '#identity/one-time-links.store.ts'
import { takeLink } from '#identity/use-link.store.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { oneTimeLinkTexts } from './one-time-link.texts.ts'
import { OneTimeLinkPage } from './one-time-link-page.tsx'
import { comeAndGo, enter, fieldsOf, seeTheWayIn } from './sign-in-enter.ts'

/** Links that work once: the first administrator's account, and a new password. Looking at one doesn't use it up. */
export function registerOneTimeLinks(doors: Doors, context: AppContext): void {
  doors.get(routes.oneTimeLink, seeTheWayIn, (c) => show(c, context))
  doors.post(routes.oneTimeLink, comeAndGo, async (c) => {
    const { text, raw } = fieldsOf(await readForm(c))
    const written = { name: text('name'), email: text('email') }
    const installation = c.get('installation')
    if (!installation) return show(c, context)
    const taken = await takeLink(context.database, {
      ...written,
      installation,
      token: c.req.param('token') ?? '',
      password: raw('password'),
      at: context.now(),
    })
    return taken.ok
      ? enter(c, context, { token: taken.value })
      : show(c, context, { written, problems: taken.problems })
  })
}

interface Refused {
  readonly written: { readonly name: string; readonly email: string }
  readonly problems: readonly Problem[]
}

async function show(c: PageContext, { database, now }: AppContext, refused?: Refused) {
  const language = c.get('language')
  const t = oneTimeLinkTexts[language]
  const installation = c.get('installation')
  c.header('Cache-Control', 'no-store')
  if (!installation) return broken(c, t.noMunicipality)
  const token = c.req.param('token') ?? ''
  const { municipality } = installation
  const purpose = await lookAtLink(database, { municipality, token, at: now() })
  if (!purpose.ok) return broken(c, purpose.problems[0].text[language])
  return page(
    c,
    { title: purpose.value.kind === 'set-password' ? t.setTitle : t.firstTitle },
    <OneTimeLinkPage
      purpose={purpose.value}
      token={token}
      municipality={installation.name}
      written={refused?.written ?? { name: '', email: '' }}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

function broken(c: PageContext, why: string) {
  const language = c.get('language')
  const t = oneTimeLinkTexts[language]
  const body = (
    <>
      <LeadSentence>{why}</LeadSentence>
      <p>
        <a href={path(language).signIn()}>{t.toSignIn}</a>
      </p>
    </>
  )
  return page(c, { title: t.brokenTitle }, body, 404)
}
