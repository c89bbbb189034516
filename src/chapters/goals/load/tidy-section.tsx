import { withoutStop } from '#chapters/goals/quoted.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { loadTexts } from './load-texts.ts'
import type { TidyProposal } from './tidy-proposal.ts'
import { tidyActions, tidyReasons } from './tidy-words.ts'

interface TidySectionProps {
  readonly tidy: TidyProposal
  readonly nameOf: (node: string) => string
  readonly language: Language
}

/** Which goals could go, why, and what it would lighten. */
export function TidySection(props: TidySectionProps) {
  const { tidy, language } = props
  const t = loadTexts[language]
  return (
    <section class="part" id="rensa">
      <h2>{t.tidy}</h2>
      {tidy.steps.length > 0 && <p>{t.tidyLead(tidy.before, tidy.after)}</p>}
      <TidySteps {...props} />
      <p>
        <a href={path(language).goalTalks()}>{t.tidyTalk}</a>
      </p>
    </section>
  )
}

/** The steps themselves: those that bring the largest relief first. */
export function TidySteps({ tidy, nameOf, language }: TidySectionProps) {
  const t = loadTexts[language]
  if (tidy.steps.length === 0) return <p>{t.tidyNone}</p>
  return (
    <ol class="tidy-steps">
      {tidy.steps.map(({ goal, rule, action, into, units, relief }) => (
        <li>
          <p>
            <a href={path(language).goal(goal.goal)}>{withoutStop(goal.wording)}</a>
          </p>
          <p>
            <strong>{tidyActions[action][language]}.</strong> {tidyReasons[rule][language]}{' '}
            {into && <a href={path(language).goal(into.goal)}>{withoutStop(into.wording)}</a>}{' '}
            {t.tidyRelief(units, relief)}
          </p>
          <p class="goal-facts">
            {t.tidyAdopted(nameOf(goal.owner))}{' '}
            {action === 'direct' ? (
              <a href={path(language).changeGoal(goal.goal)}>{t.tidyChange}</a>
            ) : (
              <a href={path(language).dropGoal(goal.goal)}>{t.tidyDrop}</a>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
