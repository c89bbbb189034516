import { type FiscalLaw, fiscalLaw } from '#chapters/budget/fiscal/law.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { panelTexts } from './panel-texts.ts'

/** What each figure rests on in law, and how sure that is. */
export function LawBox({ language }: { readonly language: Language }) {
  const t = panelTexts[language]
  return (
    <details class="disclosure">
      <summary>{t.lawHeading}</summary>
      <div class="disclosed">
        <ul>
          {fiscalLaw.map((law) => (
            <li>
              <strong>{law.reference}</strong>: {law.says[language]}{' '}
              <span class="of-whom">
                ({law.from}
                {law.until ? `–${law.until}` : '–'}; {sourceOf(law, language)})
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function sourceOf({ status, readIn, readOn }: FiscalLaw, language: Language): string {
  const t = panelTexts[language]
  if (status === 'unverified') return t.unverified
  return `${t.verified} ${readIn}${readOn ? `, ${formatDay(readOn, language)}` : ''}`
}
