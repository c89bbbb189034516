import type { DelegationTrial } from '#chapters/roles/model.ts'
import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { DecideForm, ReviewForm, type TrialRefused } from './trial-forms.tsx'
import { trialSentence } from './trial-sentence.ts'
import { trialsTexts } from './trials-texts.ts'

/** A trial with what the page knows of it. */
export interface ShownTrial {
  readonly trial: DelegationTrial
  /** Name of the decision type. */
  readonly title: string
  readonly state: 'due' | 'proposed' | 'running' | 'ended'
  readonly mayDecide: boolean
  /** How decisions of the type are reported now: a start for the form. */
  readonly reporting: string
}

export interface TrialsPageProps {
  readonly trials: readonly ShownTrial[]
  readonly refused: TrialRefused | undefined
  /** ISO day. */
  readonly day: string
  readonly language: Language
}

const states = ['due', 'proposed', 'running', 'ended'] as const

/** Every proposal to move a decision down, and what became of it: what waits for a review first. */
export function TrialsPage(props: TrialsPageProps) {
  const { trials, refused, language } = props
  const t = trialsTexts[language]
  const inState = (state: ShownTrial['state']) => trials.filter((each) => each.state === state)
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>
        {t.lead(inState('due').length, inState('proposed').length, inState('running').length)}
      </LeadSentence>
      <RolesNav here="trials" language={language} />
      {trials.length === 0 && (
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          action={{ href: path(language).decisionTypes(), label: t.toRegister }}
        />
      )}
      {states
        .filter((state) => inState(state).length > 0)
        .map((state) => (
          <section class="part">
            <h2>{t[state]}</h2>
            {inState(state).map((shown) => (
              <Trial {...props} shown={shown} />
            ))}
          </section>
        ))}
    </>
  )
}

function Trial({ shown, refused, day, language }: TrialsPageProps & { readonly shown: ShownTrial }) {
  const { trial, title, state } = shown
  const t = trialsTexts[language]
  return (
    <article class={`trial trial-${state}`} id={`prov-${trial.id}`}>
      <h3>
        <a href={path(language).decisionType(trial.type)}>{title}</a>
      </h3>
      <p>{trialSentence(trial, day, language)}</p>
      <p class="trial-by">{t.proposedBy(trial.proposedBy)}</p>
      <h4>{t.risk}</h4>
      <p class="written">{trial.riskNote}</p>
      {trial.reviewNote !== '' && (
        <>
          <h4>{t.review}</h4>
          <p class="written">{trial.reviewNote}</p>
        </>
      )}
      <Actions
        shown={shown}
        refused={refused?.trial === trial.id ? refused : undefined}
        day={day}
        language={language}
      />
    </article>
  )
}

function Actions({
  shown,
  refused,
  day,
  language,
}: {
  readonly shown: ShownTrial
  readonly refused: TrialRefused | undefined
  readonly day: string
  readonly language: Language
}) {
  if (shown.state === 'ended') return null
  if (!shown.mayDecide) return <WhoMay action="decide" kind="delegation-trial" language={language} />
  const { trial, reporting } = shown
  return shown.state === 'proposed' ? (
    <DecideForm trial={trial} reporting={reporting} refused={refused} day={day} language={language} />
  ) : (
    <ReviewForm trial={trial} refused={refused} day={day} language={language} />
  )
}
