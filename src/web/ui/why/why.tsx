import type { Child } from 'hono/jsx'
import type { Bilingual, Language } from '#core/language.ts'

const question: Bilingual = { sv: 'Varför?', en: 'Why?' }

interface WhyProps {
  readonly language: Language
  /** What the figure is, for those who hear the page: 'Varför? Rang 40–110'. */
  readonly about?: string
  readonly children: Child
}

/** Stands beside every computed figure. Opens in place into what it is made of. */
export function Why({ language, about, children }: WhyProps) {
  return (
    <details class="disclosure why">
      <summary>
        {question[language]}
        {about && <span class="ds-sr-only"> {about}</span>}
      </summary>
      <div class="disclosed">{children}</div>
    </details>
  )
}
