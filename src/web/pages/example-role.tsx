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

/**
 * The people of the example whom a visitor can be, for the start page: open to whoever is nobody yet, folded away for
 * whoever has stepped into a role.
 */
export function ExampleRoles({ accounts, actor, language }: ExampleRolesProps) {
  if (accounts.length === 0) return null
  const t = exampleRoleTexts[language]
  const groups = [
    { heading: t.elected, people: accounts.filter(({ isElected }) => isElected) },
    { heading: t.officials, people: accounts.filter(({ isElected }) => !isElected) },
  ]
  const own = actor.kind === 'person' ? actor.account : undefined
  const form = (
    // The address leads here, so that it opens where it is folded away.
    <form class="example-form" method="post" action={path(language).exampleRole()} id="roller">
      <p>{t.text}</p>
      <input type="hidden" name="till" value={path(language).start()} />
      {groups.map(({ heading, people }) => (
        <>
          <h3>{heading}</h3>
          <ul class="example-roles">
            {people.map((each) => (
              <li>
                <Role account={each} isNow={each.account === own} language={language} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </form>
  )
  if (actor.kind !== 'person') {
    return (
      <section class="part">
        <h2>{t.heading}</h2>
        {form}
      </section>
    )
  }
  return (
    <details class="part example-fold">
      <summary>{t.change}</summary>
      {form}
    </details>
  )
}

function Role({
  account: { account, name, title },
  isNow,
  language,
}: {
  account: ExampleAccount
  isNow: boolean
  language: Language
}) {
  const t = exampleRoleTexts[language]
  const said = (
    <>
      <span class="example-role-title">{title[language]}</span>
      <span class="example-role-name">
        {name}
        {isNow && ` – ${t.now}`}
      </span>
    </>
  )
  return isNow ? (
    <div class="example-role" aria-current="true">
      {said}
    </div>
  ) : (
    <button class="example-role" type="submit" name="account" value={account}>
      {said}
    </button>
  )
}
