import type { Bilingual, Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'

const heading: Bilingual = { sv: 'Det här behöver rättas', en: 'This needs to be put right' }

interface ProblemSummaryProps {
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Stands first on a page whose form or address was refused. Each problem with a field links to it. */
export function ProblemSummary({ problems, language }: ProblemSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div class="problem-summary" role="alert" aria-labelledby="problem-summary-heading" tabindex={-1}>
      <h2 id="problem-summary-heading">{heading[language]}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            {problem.where ? (
              <a href={`#${problem.where}`}>{problem.text[language]}</a>
            ) : (
              problem.text[language]
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
