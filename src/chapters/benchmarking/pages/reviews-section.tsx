import type { Service } from '#chapters/benchmarking/model.ts'
import type { ComparisonReview } from '#chapters/benchmarking/store.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'

interface ReviewsSectionProps {
  readonly service: Service
  readonly reviews: readonly ComparisonReview[]
  readonly problems?: readonly Problem[]
  readonly language: Language
}

/** Whether politics has dealt with the comparison (AF-5): what is registered, three questions, and a form. */
export function ReviewsSection({ service, reviews, problems = [], language }: ReviewsSectionProps) {
  const t = texts[language].reviews
  return (
    <section class="part" id="behandling">
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      {reviews.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {reviews.map(({ body, heldOn, minutes }) => (
            <li>
              {formatDay(heldOn, language)}: {body}, {minutes}
            </li>
          ))}
        </ul>
      )}
      <h3>{t.questions}</h3>
      <ol>
        {t.questionList.map((question) => (
          <li>{question}</li>
        ))}
      </ol>
      <form method="post" action={path(language).reviews(service.slug)} class="form register-review">
        <TextField
          name="body"
          label={t.body}
          hint={t.bodyHint}
          problems={problems}
          language={language}
          input={{ required: true }}
        />
        <TextField
          name="heldOn"
          label={t.heldOn}
          problems={problems}
          language={language}
          input={{ type: 'date', required: true }}
        />
        <TextField
          name="minutes"
          label={t.minutes}
          hint={t.minutesHint}
          problems={problems}
          language={language}
          input={{ required: true }}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </section>
  )
}
