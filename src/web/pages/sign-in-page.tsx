import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Installation } from '#store/installation.ts'
import { path, rolesPart } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { signInTexts } from './sign-in.texts.ts'

interface SignInPageProps {
  readonly installation: Installation | undefined
  readonly hasAccounts: boolean
  readonly hasProvider: boolean
  /** Where to go afterwards. */
  readonly back: string
  readonly email: string
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The ways in: the municipality's own sign-in first where there is one, then e-mail address and password. */
export function SignInPage(props: SignInPageProps) {
  const { installation, hasAccounts, hasProvider, back, problems, language } = props
  const t = signInTexts[language]
  if (!installation) {
    const action = { href: path(language).installation(), label: t.toInstallation }
    return <EmptyState missing={t.noMunicipality} remedy={t.noMunicipalityRemedy} action={action} />
  }
  const isExample = installation.kind === 'example'
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{isExample ? t.example : t.lead(installation.name)}</LeadSentence>
      {isExample && (
        <p>
          <a href={path(language).start(rolesPart)}>{t.toRoles}</a>
        </p>
      )}
      {hasProvider && (
        <section class="part">
          <h2>{t.elsewhereHeading}</h2>
          <p>{t.elsewhereText}</p>
          <p>
            <a class="ds-button" data-variant="primary" href={path(language).signInElsewhere(back)}>
              {t.elsewhere}
            </a>
          </p>
        </section>
      )}
      {hasAccounts && <PasswordForm {...props} />}
      {!hasAccounts && !isExample && !hasProvider && (
        <EmptyState missing={t.nobody} remedy={t.nobodyRemedy} />
      )}
    </>
  )
}

function PasswordForm({ hasProvider, back, email, problems, language }: SignInPageProps) {
  const t = signInTexts[language]
  const shared = { problems, language }
  return (
    <section class="part">
      {hasProvider && <h2>{t.localHeading}</h2>}
      <form class="people-form" method="post" action={path(language).signIn()}>
        <input type="hidden" name="till" value={back} />
        <TextField
          name="email"
          label={t.email}
          input={{ type: 'email', value: email, autocomplete: 'username', required: true }}
          {...shared}
        />
        <TextField
          name="password"
          label={t.password}
          input={{ type: 'password', autocomplete: 'current-password', required: true }}
          {...shared}
        />
        <SubmitButton>{t.submit}</SubmitButton>
      </form>
      <p>{t.forgotten}</p>
    </section>
  )
}
