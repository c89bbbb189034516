import type { Language } from '#core/language.ts'
import { formatMoment } from '#core/moment.ts'
import type { Problem } from '#core/outcome.ts'
import type { OwnSession } from '#identity/account-sessions.store.ts'
import type { Account } from '#identity/accounts.store.ts'
import type { GrantedMandate } from '#identity/mandates.store.ts'
import type { NamedPlace } from '#identity/places.store.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { ownAccountTexts } from './own-account.texts.ts'
import { periodOf, roleAt } from './people-words.ts'

interface OwnAccountPageProps {
  readonly account: Account
  readonly mandates: readonly GrantedMandate[]
  readonly places: readonly NamedPlace[]
  readonly sessions: readonly OwnSession[]
  /** Stepped into: nobody's account, so neither password nor sessions are anybody's business. */
  readonly isExample: boolean
  readonly changed: boolean
  /** Whether the reader looks after the accounts of others. */
  readonly isAdministrator: boolean
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Who I am here, my password and where I am signed in. */
export function OwnAccountPage(props: OwnAccountPageProps) {
  const { account, mandates, places, isExample, changed, problems, language } = props
  const t = ownAccountTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {isExample
          ? t.exampleLead(account.name)
          : changed
            ? t.changed
            : t.lead(account.name, mandates.length)}
      </LeadSentence>
      {mandates.length === 0 ? (
        <EmptyState missing={t.noMandates} remedy={t.noMandatesRemedy} />
      ) : (
        <section class="part">
          <h2>{t.mandates}</h2>
          <ul>
            {mandates.map((mandate) => (
              <li>
                {roleAt(mandate, places, language)}, {periodOf(mandate, language)}
              </li>
            ))}
          </ul>
          <p>{t.email(account.email)}</p>
        </section>
      )}
      {props.isAdministrator && (
        <p>
          <a href={path(language).accounts()}>{t.accounts}</a>
        </p>
      )}
      {!isExample && <Password {...props} />}
      {!isExample && <Sessions {...props} />}
      <form method="post" action={path(language).signOut()}>
        <SubmitButton secondary>{t.signOut}</SubmitButton>
      </form>
    </>
  )
}

function Password({ account, problems, language }: OwnAccountPageProps) {
  const t = ownAccountTexts[language]
  const shared = { problems, language }
  if (!account.hasPassword) return <p>{account.hasProvider ? t.noPassword : t.noPasswordLink}</p>
  return (
    <section class="part" id="losenord">
      <h2>{t.passwordHeading}</h2>
      <p>{t.passwordText}</p>
      <form class="people-form" method="post" action={path(language).ownAccount()}>
        <input type="hidden" name="username" autocomplete="username" value={account.email} />
        <TextField
          name="current"
          label={t.current}
          input={{ type: 'password', autocomplete: 'current-password', required: true }}
          {...shared}
        />
        <TextField
          name="password"
          label={t.password}
          input={{ type: 'password', autocomplete: 'new-password', required: true }}
          {...shared}
        />
        <SubmitButton>{t.change}</SubmitButton>
      </form>
    </section>
  )
}

function Sessions({ sessions, language }: OwnAccountPageProps) {
  const t = ownAccountTexts[language]
  return (
    <section class="part" id="sessioner">
      <h2>{t.sessionsHeading}</h2>
      <p>{t.sessionsText}</p>
      <ul class="sessions">
        {sessions.map(({ id, startedAt, seenAt, through, isThis }) => (
          <li>
            <p>
              {t.session(through, formatMoment(startedAt, language), formatMoment(seenAt, language))}
              {isThis && <strong> ({t.thisOne})</strong>}
            </p>
            <form method="post" action={path(language).endSession()}>
              <button class="ds-button" type="submit" data-variant="secondary" name="session" value={id}>
                {t.end}
                <span class="ds-sr-only"> {formatMoment(startedAt, language)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={path(language).endSessions()}>
        <SubmitButton secondary>{t.endAll}</SubmitButton>
      </form>
    </section>
  )
}
