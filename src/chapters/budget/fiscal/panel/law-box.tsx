import { fiscalLaw } from '#chapters/budget/fiscal/law.ts'
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
          {fiscalLaw.map(({ reference, says, status, readIn, from, until }) => (
            <li>
              <strong>{reference}</strong>: {says[language]}{' '}
              <span class="of-whom">
                ({from}
                {until ? `–${until}` : '–'};{' '}
                {status === 'verified' ? `${t.verified} ${readIn}` : t.unverified})
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
