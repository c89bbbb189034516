import type { Language } from '#core/language.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { methodTexts } from './method-texts.ts'

/** How efficiency is computed, in plain language, with the formulas for those who want them. */
export function MethodPage({ language }: { readonly language: Language }) {
  const t = methodTexts[language]
  return (
    <>
      <LeadSentence>{t.lead}</LeadSentence>
      {t.sections.map(({ id, heading, paragraphs, formulas }) => (
        <section class="part" id={id}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {formulas.length > 0 && (
            <ul class="formulas">
              {formulas.map((formula) => (
                <li>
                  <code>{formula}</code>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}
