import type { Child } from 'hono/jsx'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence } from '#engine/check.ts'
import { inLanguage } from '#web/paths.ts'

const question: Bilingual = { sv: 'Hur vet vi det?', en: 'How do we know?' }

interface HowDoYouKnowProps {
  readonly evidence: readonly Evidence[]
  readonly language: Language
  /** Which verdict, for those who hear the page. */
  readonly about?: string
  readonly children?: Child
}

/** Stands beside every verdict. Opens in place into the rows that it rests on, each with its source. */
export function HowDoYouKnow({ evidence, language, about, children }: HowDoYouKnowProps) {
  return (
    <details class="disclosure how-do-you-know">
      <summary>
        {question[language]}
        {about && <span class="ds-sr-only"> {about}</span>}
      </summary>
      <div class="disclosed">
        {children}
        <ul>
          {evidence.map((each) => (
            <li>
              <a href={inLanguage(language, each.href)}>{each.text[language]}</a>
              {each.source && <span class="source-line"> {each.source[language]}</span>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
