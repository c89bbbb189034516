import type { Problem } from '#core/outcome.ts'
import { hasOpenAccount } from '#identity/accounts.store.ts'
import { returnAddress } from '#identity/return-address.ts'
import { signInByPassword } from '#identity/sign-in.store.ts'
import { noOwnMunicipality } from '#store/installation.ts'
import { askerAddress } from '#web/asker-address.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { signInTexts } from './sign-in.texts.ts'
import { comeAndGo, enter, fieldsOf, leave, seeTheWayIn } from './sign-in-enter.ts'
import { SignInPage } from './sign-in-page.tsx'

/** The way in by e-mail address and password, and the way out. */
export function registerSignIn(doors: Doors, context: AppContext): void {
  doors.get(routes.signIn, seeTheWayIn, (c) => {
    const back = c.req.query('till') ?? ''
    const isIn = c.get('actor').kind === 'person'
    return isIn ? c.redirect(returnAddress(back), 303) : show(c, context, { back })
  })
  doors.post(routes.signIn, comeAndGo, async (c) => {
    const { text, raw } = fieldsOf(await readForm(c))
    const written = { email: text('email'), back: text('till') }
    const municipality = c.get('installation')?.municipality
    if (municipality === undefined) return show(c, context, { ...written, problems: [noOwnMunicipality] })
    const signedIn = await signInByPassword(context.database, {
      municipality,
      email: written.email,
      password: raw('password'),
      address: askerAddress(c, context),
      at: context.now(),
    })
    if (!signedIn.ok) return show(c, context, { ...written, problems: signedIn.problems })
    return enter(c, context, { token: signedIn.value, back: written.back })
  })
  doors.post(routes.signOut, comeAndGo, async (c) => {
    await leave(c, context)
    return c.redirect(path(c.get('language')).start(), 303)
  })
}

interface Shown {
  readonly back: string
  readonly email?: string
  readonly problems?: readonly Problem[]
}

async function show(c: PageContext, context: AppContext, { back, email = '', problems = [] }: Shown) {
  const language = c.get('language')
  const installation = c.get('installation')
  const { title, description } = signInTexts[language]
  const hasAccounts = installation ? await hasOpenAccount(context.database, installation.municipality) : false
  return page(
    c,
    { title, description },
    <SignInPage
      installation={installation}
      hasAccounts={hasAccounts && installation?.kind === 'own'}
      hasProvider={context.identityProvider !== undefined && installation?.kind === 'own'}
      back={back}
      email={email}
      problems={problems}
      language={language}
    />,
    problems.length > 0 ? 400 : 200,
  )
}
