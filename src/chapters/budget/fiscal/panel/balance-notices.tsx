import type { BalanceException, BalanceNotice } from '#chapters/budget/fiscal/in-balance.ts'
import { fiscalLawOf } from '#chapters/budget/fiscal/law.ts'
import type { Language } from '#core/language.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { panelTexts } from './panel-texts.ts'

interface BalanceNoticesProps {
  readonly notices: readonly BalanceNotice[]
  readonly language: Language
}

/** The visible note of a budget that does not balance, with the exceptions of the Act that it can rely on. */
export function BalanceNotices({ notices, language }: BalanceNoticesProps) {
  const t = panelTexts[language]
  return (
    <>
      {notices.map(({ year, text, exceptions }) => (
        <Callout kind="attention" title={`${t.noticeTitle}: ${year}`} level={2}>
          <p>{text[language]}</p>
          <p>{t.exceptions}</p>
          <ul>
            {exceptions.map((exception) => (
              <Exception exception={exception} language={language} />
            ))}
          </ul>
        </Callout>
      ))}
    </>
  )
}

function Exception({ exception, language }: ExceptionProps) {
  const { id, availableOre, covers } = exception
  const { says, reference, status } = fiscalLawOf(id)
  const t = panelTexts[language]
  return (
    <li>
      {says[language]} ({reference}
      {status === 'unverified' ? `, ${t.unverified}` : ''}){' '}
      {availableOre === undefined ? '' : `${t.available(availableOre)} ${covers ? t.covers : t.coversNot}`}
    </li>
  )
}

interface ExceptionProps {
  readonly exception: BalanceException
  readonly language: Language
}
