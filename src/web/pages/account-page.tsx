import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Account } from '#identity/accounts.store.ts'
import { type GrantedMandate, groupOf } from '#identity/mandates.store.ts'
import type { NamedPlace } from '#identity/places.store.ts'
import type { WrittenMandate } from '#identity/written-mandate.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { accountTexts } from './account.texts.ts'
import { MandateFields } from './mandate-fields.tsx'
import { periodOf, roleAt } from './people-words.ts'

interface AccountPageProps {
  readonly account: Account
  readonly mandates: readonly GrantedMandate[]
  readonly places: readonly NamedPlace[]
  readonly written: WrittenMandate
  readonly signedOut: boolean
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** One account: its mandates, and what an administrator can do with it. */
export function AccountPage(props: AccountPageProps) {
  const { account, mandates, signedOut, problems, language } = props
  const { name, email, closedAt } = account
  const t = accountTexts[language]
  if (closedAt) return <LeadSentence>{t.closed(name, formatDay(closedAt, language))}</LeadSentence>
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{signedOut ? t.sessionsEnded : t.lead(name, mandates.length)}</LeadSentence>
      <p>{t.email(email)}</p>
      <Mandates {...props} />
      <GrantForm {...props} />
      <Deed
        heading={t.linkHeading}
        text={t.linkText}
        label={t.link}
        action={path(language).newLink(account.account)}
      />
      <Deed
        heading={t.sessionsHeading}
        text={t.sessionsText}
        label={t.sessions}
        action={path(language).endAccountSessions(account.account)}
      />
      <Deed
        heading={t.closeHeading}
        text={t.closeText(name)}
        label={t.close}
        action={path(language).closeAccount(account.account)}
      />
    </>
  )
}

function Mandates({ account, mandates, places, language }: AccountPageProps) {
  const t = accountTexts[language]
  if (mandates.length === 0) return <EmptyState missing={t.noMandates} remedy={t.noMandatesRemedy} />
  return (
    <section class="part" id="behorigheter">
      <h2>{t.mandates}</h2>
      <ul class="sessions">
        {mandates.map((mandate) => {
          const group = groupOf(mandate.through)
          return (
            <li>
              <p>
                {roleAt(mandate, places, language)}, {periodOf(mandate, language)},{' '}
                {group ? t.through(group) : t.grantedBy(mandate.grantedBy)}
              </p>
              <form method="post" action={path(language).removeMandate(account.account)}>
                <button
                  class="ds-button"
                  type="submit"
                  data-variant="secondary"
                  name="mandate"
                  value={mandate.id}
                >
                  {t.remove}
                  <span class="ds-sr-only"> {roleAt(mandate, places, language)}</span>
                </button>
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function GrantForm({ account, places, written, problems, language }: AccountPageProps) {
  const t = accountTexts[language]
  const shared = { problems, language }
  return (
    <section class="part" id="ny-behorighet">
      <h2>{t.grantHeading}</h2>
      <form class="people-form" method="post" action={path(language).grantMandate(account.account)}>
        <MandateFields places={places} written={written} {...shared} />
        <TextField
          name="from"
          label={t.from}
          hint={t.fromHint}
          input={{ type: 'date', value: written.from }}
          {...shared}
        />
        <TextField
          name="until"
          label={t.until}
          hint={t.untilHint}
          input={{ type: 'date', value: written.lastDay }}
          {...shared}
        />
        <SubmitButton>{t.grant}</SubmitButton>
      </form>
    </section>
  )
}

interface DeedProps {
  readonly heading: string
  readonly text: string
  readonly label: string
  readonly action: string
}

function Deed({ heading, text, label, action }: DeedProps) {
  return (
    <section class="part">
      <h2>{heading}</h2>
      <p>{text}</p>
      <form method="post" action={action}>
        <SubmitButton secondary>{label}</SubmitButton>
      </form>
    </section>
  )
}
