import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { LinkPurpose } from '#identity/one-time-links.store.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { oneTimeLinkTexts } from './one-time-link.texts.ts'

interface OneTimeLinkPageProps {
  readonly purpose: LinkPurpose
  readonly token: string
  /** Of the municipality. */
  readonly municipality: string
  readonly written: { readonly name: string; readonly email: string }
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** A password, and for the first administrator also who it is. */
export function OneTimeLinkPage(props: OneTimeLinkPageProps) {
  const { purpose, token, municipality, written, problems, language } = props
  const t = oneTimeLinkTexts[language]
  const isFirst = purpose.kind === 'first-administrator'
  const shared = { problems, language }
  const username = { type: 'email', autocomplete: 'username', required: true }
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {purpose.kind === 'set-password' ? t.setLead(purpose.name, purpose.email) : t.firstLead(municipality)}
      </LeadSentence>
      <form class="people-form" method="post" action={path(language).oneTimeLink(token)}>
        {isFirst && (
          <>
            <TextField
              name="name"
              label={t.name}
              hint={t.nameHint}
              input={{ value: written.name, autocomplete: 'name', required: true }}
              {...shared}
            />
            <TextField
              name="email"
              label={t.email}
              hint={t.emailHint}
              input={{ ...username, value: written.email }}
              {...shared}
            />
          </>
        )}
        <TextField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          input={{ type: 'password', autocomplete: 'new-password', required: true }}
          {...shared}
        />
        <SubmitButton>{isFirst ? t.create : t.set}</SubmitButton>
      </form>
    </>
  )
}
