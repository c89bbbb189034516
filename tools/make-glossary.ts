/** Writes `GLOSSARY.md` from `src/core/glossary.ts`. */
import { glossary } from '#core/glossary.ts'
import { generate } from './support/generated.ts'
import { glossaryText } from './support/glossary-text.ts'

await generate(() => ({ path: 'GLOSSARY.md', text: glossaryText(glossary) }))
