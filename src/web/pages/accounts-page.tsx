import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Sort, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { accountsTexts } from './accounts.texts.ts'
import type { Register } from './accounts-table.ts'
import { MandateFields } from './mandate-fields.tsx'

/** The form for a new account, as it was written. */
export interface WrittenAccount {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly node: string
}

interface AccountsPageProps {
  readonly register: Register
  readonly table: Table
  readonly words: string
  readonly withClosed: boolean
  readonly sort: Sort | undefined
  readonly written: WrittenAccount
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Everybody who can sign in, and the ways to let more people in. */
export function AccountsPage(props: AccountsPageProps) {
  const { register, table, words, withClosed, sort, problems, language } = props
  const t = accountsTexts[language]
  const choices = { sok: words, stangda: withClosed ? 'ja' : undefined }
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{lead(register, language)}</LeadSentence>
      <search>
        <form class="people-search" action={path(language).accounts()}>
          <TextField
            name="sok"
            label={t.search}
            input={{ type: 'search', value: words }}
            language={language}
          />
          <label class="choice">
            <input class="ds-input" type="checkbox" name="stangda" value="ja" checked={withClosed} />
            {t.withClosed}
          </label>
          <SubmitButton secondary>{t.searchSubmit}</SubmitButton>
        </form>
      </search>
      {table.rows.length === 0 ? (
        <EmptyState
          missing={t.noHits(words)}
          remedy={t.noHitsRemedy}
          action={{ href: path(language).accounts(), label: t.all }}
        />
      ) : (
        <DataTable
          table={table}
          language={language}
          sort={sort}
          sortHref={({ by, order }) => path(language).accounts({ ...choices, sortera: by, ordning: order })}
          exportAddress={path(language).accounts(choices)}
        />
      )}
      <NewAccount {...props} />
      <p class="people-actions">
        <a href={path(language).pasteAccounts()}>{t.paste}</a>
        <a href={path(language).groups()}>{t.groups}</a>
      </p>
    </>
  )
}

function lead({ accounts, mandates }: Register, language: Language): string {
  const open = accounts.filter(({ closedAt }) => !closedAt)
  const has = (account: string, administrator: boolean) =>
    mandates.some((each) => each.account === account && (!administrator || each.role === 'administrator'))
  const administrators = open.filter(({ account }) => has(account, true)).length
  const without = open.filter(({ account }) => !has(account, false)).length
  return accountsTexts[language].lead(open.length, administrators, without)
}

function NewAccount({ register, written, problems, language }: AccountsPageProps) {
  const t = accountsTexts[language]
  const shared = { problems, language }
  return (
    <section class="part" id="nytt">
      <h2>{t.newHeading}</h2>
      <p>{t.newText}</p>
      <form class="people-form" method="post" action={path(language).accounts()}>
        <TextField name="name" label={t.name} input={{ value: written.name, required: true }} {...shared} />
        <TextField
          name="email"
          label={t.email}
          input={{ type: 'email', value: written.email, required: true }}
          {...shared}
        />
        <MandateFields places={register.places} written={written} optional {...shared} />
        <SubmitButton>{t.create}</SubmitButton>
      </form>
    </section>
  )
}
