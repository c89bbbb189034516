import { MarkedWording, ReviewList } from '#chapters/goals/form/lint-marks.tsx'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { cardTexts } from './card-texts.ts'
import { GoalActions } from './goal-actions.tsx'
import { GoalCardFacts } from './goal-card-facts.tsx'
import type { GoalCard } from './goal-card-props.web.ts'
import { GoalHistory } from './goal-history.tsx'
import { GoalLinks, GoalRelations } from './goal-links.tsx'
import { GoalMeasures } from './goal-measures.tsx'

/** A goal on one page: what it says, what came of it, what it hangs together with, and how it came to say that. */
export function GoalCardPage(card: GoalCard) {
  const { language, goal, review, problems } = card
  const t = cardTexts[language]
  return (
    <div class="goal-card">
      <ProblemSummary problems={problems} language={language} />
      <h1 class="goal-wording">
        <MarkedWording review={review} />
      </h1>
      <LeadSentence>{leadOf(card)}</LeadSentence>
      <GoalsNav language={language} />
      <GoalCardFacts {...card} />
      <GoalMeasures {...card} />
      {goal.kind !== 'policy-direction' && goal.kind !== 'financial' && (
        <section class="part" id="granskning">
          <h2>{t.lint}</h2>
          <ReviewList review={review} language={language} />
        </section>
      )}
      <GoalLinks {...card} />
      <GoalRelations {...card} />
      <DutyCounts {...card} />
      <GoalHistory {...card} />
      <GoalActions {...card} />
    </div>
  )
}

function leadOf({ goal, since, units, latest, room, language }: GoalCard): string {
  const t = cardTexts[language]
  if (goal.edit === 'dropped') return t.dropped(goal.from, goal.reason)
  const first =
    goal.from > room.day
      ? t.leadFuture(goal.from)
      : goal.kind === 'policy-direction'
        ? t.leadDirection(since, goal.horizon)
        : t.lead(since, goal.horizon, units)
  const late = Number(room.day.slice(0, 4)) > goal.horizon ? [t.passed(goal.horizon)] : []
  return [first, ...late, ...(latest ? [latest] : [])].join(' ')
}

function DutyCounts({ duties, goal, language }: GoalCard) {
  const t = cardTexts[language]
  if (duties.length === 0) return null
  return (
    <section class="part" id="enheter">
      <h2>{t.duties}</h2>
      <ul class="duty-counts">
        {duties.map(({ status, count }) => (
          <li>
            <strong>{count}</strong> {t.duty[status]}
          </li>
        ))}
      </ul>
      <p class="no-print">
        <a href={path(language).goalGrid({ mal: goal.goal })}>{t.toGrid}</a>
      </p>
    </section>
  )
}
