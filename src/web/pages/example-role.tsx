import type { Language } from '#core/language.ts'
import { type ExampleAccount, stepInto } from '#identity/example-accounts.store.ts'
import type { Actor } from '#identity/model.ts'
import type { Access, AppContext, Doors } from '#web/context.ts'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { exampleRoleTexts } from './example-role.texts.ts'
import { comeAndGo, enter, fieldsOf } from './sign-in-enter.ts'

/** Nothing where the installation isn't the example: there the address leads nowhere. */
const inTheExample: Access = {
  ...comeAndGo,
  locate: (c) => (c.get('installation')?.kind === 'example' ? {} : undefined),
}

/** The way into the roles of the example. Anywhere else there is nothing here. */
export function registerExampleRole(doors: Doors, context: AppContext): void {
  doors.post(routes.exampleRole, inTheExample, async (c) => {
    const { text } = fieldsOf(await readForm(c))
    const token = await stepInto(context.database, {
      installation: c.get('installation'),
      account: text('account'),
      at: context.now(),
    })
    return token ? enter(c, context, { token, back: text('till') }) : c.notFound()
  })
}

interface ExampleRolesProps {
  /** From `exampleAccounts`; nobody: nothing is shown. */
  readonly accounts: readonly ExampleAccount[]
  readonly actor: Actor
  readonly language: Language
}

/** The people of the example whom a visitor can be, for the start page. */
export function ExampleRoles({ accounts, actor, language }: ExampleRolesProps) {
  if (accounts.length === 0) return null
  const t = exampleRoleTexts[language]
  const own = actor.kind === 'person' ? actor.account : undefined
  return (
    <section class="part" id="roller">
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
      <ul class="example-roles">
        {accounts.map((each) => (
          <li>
            <p class="example-role-title">{each.title[language]}</p>
            <p>{each.name}</p>
            {each.account === own ? (
              <p class="example-role-now">{t.now}</p>
            ) : (
              <form method="post" action={path(language).exampleRole()}>
                <input type="hidden" name="till" value={path(language).start()} />
                <button
                  class="ds-button"
                  type="submit"
                  data-variant="secondary"
                  name="account"
                  value={each.account}
                >
                  {t.stepIn}
                  <span class="ds-sr-only"> {t.stepInAs(each.name)}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
