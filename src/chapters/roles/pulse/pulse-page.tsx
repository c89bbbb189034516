import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Choices, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { GapDumbbells, OverRoundsChart } from './gap-charts.tsx'
import type { PulseProps } from './pulse-props.web.ts'
import type { QuestionResult } from './pulse-result.ts'
import { pulseTexts } from './pulse-texts.ts'
import { groupWords, pulseQuestions } from './questions.ts'
import { roundState } from './round-state.ts'

/** Whether the two sides trust each other: the gap in the latest round, how it has moved, and what they have agreed. */
export function PulsePage(props: PulseProps) {
  const { rounds, toAnswer, form, language } = props
  const t = pulseTexts[language]
  return (
    <>
      {form && <ProblemSummary problems={form.problems} language={language} />}
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <RolesNav here="pulse" language={language} />
      <p>{t.intro}</p>
      {toAnswer !== undefined && (
        <p>
          <a class="ds-button" href={path(language).pulseRound(toAnswer)}>
            {t.answerNow}
          </a>
        </p>
      )}
      {rounds.length === 0 && <EmptyState missing={t.none} remedy={t.noneRemedy} />}
      <Gaps {...props} />
      <Together {...props} id="stod" title={t.support} intro={t.supportIntro} results={props.support} />
      <Together {...props} id="vid-sidan" title={t.beside} intro={t.besideIntro} results={props.beside} />
      <Agreements {...props} />
      <Rounds {...props} />
      {form && <OpenForm {...props} form={form} />}
    </>
  )
}

function leadOf({ latest, comparison, pair, widened, language }: PulseProps): string {
  const t = pulseTexts[language].lead
  if (!latest) return t.none
  const { closes } = latest.round
  const gap = pair?.gaps.find(({ round }) => round.id === latest.round.id)?.gap.gap
  if (!comparison || gap === undefined) return t.hidden(closes)
  const [one, other] = namesOf(comparison.between, language)
  return t.gap(one, other, gap, closes) + (widened ? t.widened(widened.rounds, widened.by) : '')
}

function namesOf(
  [one, other]: readonly [keyof typeof groupWords, keyof typeof groupWords],
  language: Language,
) {
  return [lowerFirst(groupWords[one][language]), lowerFirst(groupWords[other][language])] as const
}

function Gaps(props: PulseProps) {
  const { comparison, pair, others, means, gaps, language } = props
  if (!comparison || !means || !gaps) return null
  const t = pulseTexts[language]
  const names = namesOf(comparison.between, language)
  const shared = { exportAddress: path(language).pulse(), language }
  const heading = t.rounds.heading(...names)
  return (
    <>
      {others.length > 1 && (
        <form class="search-form" action={path(language).pulse()}>
          <SelectField
            name="mot"
            label={t.chooseGroup}
            choices={others.map((value) => ({ value, label: groupWords[value][language] }))}
            chosen={comparison.between[1]}
            language={language}
          />
          <SubmitButton secondary>{t.show}</SubmitButton>
        </form>
      )}
      <Figure
        {...shared}
        id="gap"
        heading={t.chart.heading(...names)}
        description={t.chart.description}
        table={means}
        provenance={means.provenance}
      >
        <GapDumbbells comparison={comparison} rows={comparison.rows} language={language} />
      </Figure>
      {pair && (
        <Figure
          {...shared}
          id="omgangar"
          heading={heading}
          description={t.rounds.description}
          table={gaps}
          provenance={gaps.provenance}
        >
          <OverRoundsChart pair={pair} heading={heading} language={language} />
        </Figure>
      )}
    </>
  )
}

function Together({
  id,
  title,
  intro,
  results,
  language,
}: PulseProps & {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly results: readonly QuestionResult[]
}) {
  if (results.length === 0) return null
  const t = pulseTexts[language]
  return (
    <section class="part" id={id}>
      <h2>{title}</h2>
      <p>{intro}</p>
      <dl class="totals">
        {results.map(({ question, groups, all }) => {
          const shown = question.about === 'beside' ? all : (groups[0]?.shown ?? { hidden: true })
          return (
            <div>
              <dt>{question.text[language]}</dt>
              <dd>{shown.hidden ? t.hidden : t.mean(shown.mean, shown.size)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Agreements({ agreements, language }: PulseProps) {
  const t = pulseTexts[language]
  return (
    <section class="part" id="overenskommelser">
      <h2>{t.agreements}</h2>
      <p>{t.agreementsIntro}</p>
      {agreements.length === 0 && <p>{t.noAgreements}</p>}
      <dl class="both-ways">
        {agreements.map(({ promisedBy, due, keptInTime, keptLate, overdue, medianDaysToAnswer }) => (
          <div>
            <dt>{t.promisedBy[promisedBy]}</dt>
            <dd>
              {due === 0 ? t.noneDue : t.kept(keptInTime, due, keptLate, overdue)}{' '}
              {medianDaysToAnswer !== undefined && t.answerDays(medianDaysToAnswer)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Rounds({ rounds, day, language }: PulseProps) {
  if (rounds.length === 0) return null
  const t = pulseTexts[language]
  return (
    <section class="part" id="alla">
      <h2>{t.all}</h2>
      <ul>
        {rounds.map((round) => (
          <li>
            <a href={path(language).pulseRound(round.id)}>{t.roundName(round.opens, round.closes)}</a>,{' '}
            {t.states[roundState(round, day)]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenForm({ form, language }: PulseProps & { readonly form: NonNullable<PulseProps['form']> }) {
  const t = pulseTexts[language]
  const { problems } = form
  return (
    <details class="disclosure" open={problems.length > 0} id="oppna">
      <summary>{t.openTitle}</summary>
      <form method="post" action={path(language).openRound()} class="form disclosed">
        <TextField
          name="opens"
          label={t.opens}
          input={{ type: 'date', value: form.opens }}
          {...{ problems, language }}
        />
        <TextField
          name="closes"
          label={t.closes}
          input={{ type: 'date', value: form.closes }}
          {...{ problems, language }}
        />
        <Choices
          name="questions"
          legend={t.questions}
          type="checkbox"
          choices={pulseQuestions.map(({ id, text }) => ({ value: id, label: text[language] }))}
          chosen={form.questions}
        />
        <p class="form-actions">
          <SubmitButton>{t.openRound}</SubmitButton>
        </p>
      </form>
    </details>
  )
}
