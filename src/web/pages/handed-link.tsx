import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { accountsTexts } from './accounts.texts.ts'

/** The whole address of a one-time link, as it is handed over. */
export function linkAddress(c: PageContext, { publicAddress }: AppContext, token: string): string {
  return (publicAddress ?? new URL(c.req.url).origin) + path(c.get('language')).oneTimeLink(token)
}

/** Shows a link that has just been made. There is no other time: only its hash is kept. */
export function handedLink(
  c: PageContext,
  context: AppContext,
  { account, name, token }: { readonly account: string; readonly name: string; readonly token: string },
) {
  const language = c.get('language')
  const t = accountsTexts[language]
  c.header('Cache-Control', 'no-store')
  const body = (
    <>
      <LeadSentence>{t.linkLead(name)}</LeadSentence>
      <p class="one-time-link">{linkAddress(c, context, token)}</p>
      <p>{t.linkText}</p>
      <p class="people-actions">
        <a href={path(language).account(account)}>{t.toAccount}</a>
        <a href={path(language).accounts()}>{t.toAccounts}</a>
      </p>
    </>
  )
  return page(c, { title: t.linkTitle, crumbs: [accountsCrumb(c)] }, body)
}

/** The way to every page under the accounts. */
export function accountsCrumb(c: PageContext) {
  const language = c.get('language')
  return { label: accountsTexts[language].crumb, href: path(language).accounts() }
}
