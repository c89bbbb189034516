import type { Service } from '#chapters/benchmarking/model.ts'
import { longestLine } from '#chapters/benchmarking/read-forms.ts'
import type { ComparisonReview } from '#chapters/benchmarking/store.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'

interface ReviewsSectionProps {
  readonly service: Service
  readonly reviews: readonly ComparisonReview[]
  /** Whether the reader may register a treatment. */
  readonly mayWrite: boolean
  readonly problems?: readonly Problem[]
  /** What a refused form said, by the names of its fields. */
  readonly written?: Readonly<Record<string, string>>
  readonly language: Language
}

/** Whether politics has dealt with the comparison (AF-5): what is registered, three questions, and a form. */
export function ReviewsSection(props: ReviewsSectionProps) {
  const { reviews, mayWrite, language } = props
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
      {mayWrite ? (
        <RegisterReview {...props} />
      ) : (
        <WhoMay action="write" kind="comparison-choice" language={language} />
      )}
    </section>
  )
}

function RegisterReview({ service, problems = [], written = {}, language }: ReviewsSectionProps) {
  const t = texts[language].reviews
  return (
    <form method="post" action={path(language).reviews(service.slug)} class="form register-review">
      <TextField
        name="body"
        label={t.body}
        hint={t.bodyHint}
        problems={problems}
        language={language}
        input={{ required: true, maxlength: longestLine, value: written.body }}
      />
      <TextField
        name="heldOn"
        label={t.heldOn}
        problems={problems}
        language={language}
        input={{ type: 'date', required: true, value: written.heldOn }}
      />
      <TextField
        name="minutes"
        label={t.minutes}
        hint={t.minutesHint}
        problems={problems}
        language={language}
        input={{ required: true, maxlength: longestLine, value: written.minutes }}
      />
      <SubmitButton>{t.save}</SubmitButton>
    </form>
  )
}
