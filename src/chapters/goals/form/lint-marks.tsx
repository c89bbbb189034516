import type { ConcretenessReview } from '#chapters/goals/concreteness/review.ts'
import type { Language } from '#core/language.ts'

/** The wording with the words that make it hard to follow up underlined, each leading to what is said of it. */
export function MarkedWording({ review: { wording, marks } }: { review: ConcretenessReview }) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {marks.map(({ start, end, weight }, index) => (
        <>
          {wording.slice(ends[index], start)}
          <mark class={`lint-${weight}`}>
            {wording.slice(start, end)}
            <sup>
              <a href={`#ord-${index + 1}`}>{index + 1}</a>
            </sup>
          </mark>
        </>
      ))}
      {wording.slice(ends.at(-1))}
    </>
  )
}

const words = {
  sv: {
    concrete: 'Målet går att följa upp: lydelsen säger ett läge, och måtten säger hur långt och när.',
    concreteNotices: 'Målet går att följa upp. Det här kan ändå vara värt en tanke:',
    vague: 'Så som målet står är det svårt att säga om det har nåtts. Det här kan göras tydligare:',
    disclaimer: 'Granskningen går efter ordlistor. Den hjälper den som skriver och säger ingenting om ämnet.',
  },
  en: {
    concrete: 'The goal can be followed up: the wording says a state, and the measures say how far and when.',
    concreteNotices: 'The goal can be followed up. This may still be worth a thought:',
    vague: 'As the goal stands it is hard to say whether it has been reached. This can be made clearer:',
    disclaimer: 'The review goes by lists of words. It helps whoever writes and says nothing of the subject.',
  },
} as const

/** What the review says, mark by mark and then what is lacking, each with what one can do. */
export function ReviewList({ review, language }: { review: ConcretenessReview; language: Language }) {
  const t = words[language]
  const { marks, lacks, concrete } = review
  const any = marks.length + lacks.length > 0
  return (
    <div class="review-list">
      <p>{concrete ? (any ? t.concreteNotices : t.concrete) : t.vague}</p>
      {marks.length > 0 && (
        <ol>
          {marks.map(({ explanation, proposal }, index) => (
            <li id={`ord-${index + 1}`}>
              {explanation[language]} {proposal[language]}
            </li>
          ))}
        </ol>
      )}
      {lacks.length > 0 && (
        <ul>
          {lacks.map(({ explanation, proposal }) => (
            <li>
              {explanation[language]} {proposal[language]}
            </li>
          ))}
        </ul>
      )}
      <p class="goal-facts">{t.disclaimer}</p>
    </div>
  )
}
