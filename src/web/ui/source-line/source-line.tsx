import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import { sourceSentence } from '#core/source-sentence.ts'

const exampleData: Bilingual = { sv: 'exempeldata', en: 'example data' }

interface SourceLineProps {
  readonly provenance: Provenance
  readonly language: Language
}

/** Under every figure and table: where its figures come from, when, and whether they are raw or our own processing. */
export function SourceLine({ provenance, language }: SourceLineProps) {
  return (
    <p class="source-line">
      {sourceSentence(provenance, language)}
      {provenance.source === 'exempeldata' && <span class="example-mark">{exampleData[language]}</span>}
    </p>
  )
}
