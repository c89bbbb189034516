import { howLint } from '#chapters/roles/lint/how-lint.ts'
import { lockedAreas } from '#chapters/roles/lint/locked-areas.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { assignmentsTexts } from './assignments-texts.ts'

interface WordReviewProps {
  readonly text: string
  /** ISO day whose law is asked. */
  readonly day: string
  readonly language: Language
  /** Says also how an assignment of this text would be typed. */
  readonly suggest?: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly says: Bilingual
}

/** A text with the words marked that say how, or touch on what the law has settled, and why each is. */
export function WordReview({ text, day, language, suggest = false }: WordReviewProps) {
  const t = assignmentsTexts[language]
  const marks = marksOf(text, day)
  return (
    <div class="word-review">
      <p class="written" lang="sv">
        <MarkedText text={text} marks={marks} />
      </p>
      <p>
        {marks.length === 0 ? t.noMarks : t.marks(marks.length)}
        {suggest && ` ${t.suggested[howLint(text).length > 0 ? 'how' : 'what']}`}
      </p>
      {marks.length > 0 && (
        <>
          <ol>
            {marks.map(({ says }) => (
              <li>{says[language]}</li>
            ))}
          </ol>
          <p class="hint">{t.mayStand}</p>
        </>
      )}
    </div>
  )
}

function marksOf(text: string, day: string): readonly Mark[] {
  const how = howLint(text).map(({ start, end, why, proposal }) => ({
    ...{ start, end },
    says: { sv: `${why.sv} ${proposal.sv}`, en: `${why.en} ${proposal.en}` },
  }))
  const locked = lockedAreas(text, day).map(({ start, end, words, why }) => ({
    ...{ start, end },
    says: { sv: `”${words}”: ${why.sv}`, en: `“${words}”: ${why.en}` },
  }))
  const kept: Mark[] = []
  // What the law has settled weighs more than a manner of speaking: of two that overlap it stays.
  for (const mark of [...locked, ...how]) {
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const starts = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <>
          {text.slice(starts[index], start)}
          <mark>
            {text.slice(start, end)}
            <sup>{index + 1}</sup>
          </mark>
        </>
      ))}
      {text.slice(starts.at(-1))}
    </>
  )
}
