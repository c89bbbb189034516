import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Actor } from '#identity/model.ts'
import type { Installation } from '#store/installation.ts'
import { path, rolesPart } from './paths.ts'
import { roleNames } from './role-names.ts'
import { texts } from './texts.ts'

interface WhoIsHereProps {
  readonly installation: Installation
  readonly actor: Actor
  /** Path and query of the page, to come back to after signing in. */
  readonly address: string
  readonly language: Language
}

/** Who is signed in, as what and where; and the way in or out. In the example one changes role. */
export function WhoIsHere({ installation, actor, address, language }: WhoIsHereProps) {
  const t = texts[language]
  const to = path(language)
  const isExample = installation.kind === 'example'
  if (actor.kind !== 'person') {
    return (
      <nav class="who-is-here" aria-label={t.whoIsHere}>
        {isExample ? (
          <a href={to.start(rolesPart)}>{t.tryRole}</a>
        ) : (
          <a href={to.signIn(address)}>{t.signIn}</a>
        )}
      </nav>
    )
  }
  return (
    <nav class="who-is-here" aria-label={t.whoIsHere}>
      <a class="signed-in" href={to.ownAccount()}>
        <span class="signed-in-name">{actor.name}</span>{' '}
        <span class="signed-in-as">{roleOf(actor, language)}</span>
      </a>
      {isExample && <a href={to.start(rolesPart)}>{t.changeRole}</a>}
      <form method="post" action={to.signOut()}>
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
          {t.signOut}
        </button>
      </form>
    </nav>
  )
}

/** 'enhetschef, Björkskolan', with how many other roles there are. */
function roleOf({ mandates }: Actor & { kind: 'person' }, language: Language): string {
  const t = texts[language]
  const [first, ...others] = mandates
  if (!first) return t.noRole
  const role = lowerFirst(roleNames[first.role][language])
  const where = first.placeName ? `${role}, ${first.placeName}` : role
  return others.length > 0 ? `${where} ${t.moreRoles(others.length)}` : where
}
