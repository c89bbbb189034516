import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { swedishDay } from '#core/day.ts'
import { formatDay } from '#core/format.ts'
import { Waterfall } from '#web/charts/waterfall.tsx'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { ConsequenceForm } from './consequence-form.tsx'
import type { ConsequenceProps } from './consequence-props.web.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { indicatorOf } from './indicator-catalogue.ts'
import type { PlannedAction } from './model.ts'
import { isTraced } from './needed.ts'
import { expectedWords } from './quality-words.ts'
import { statusWords } from './words.ts'

/** A place's change of budget: the money, and what it means for those who are served. */
export function ConsequencePage(props: ConsequenceProps) {
  const { name, year, change, consequence, mayWrite, problems, language } = props
  const t = consequenceTexts[language].one
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {change
          ? t.lead(name, year, change.beforeOre, change.nowOre, change.restOre, change.share)
          : t.noChange(name, year)}
      </LeadSentence>
      <BudgetNav here="consequences" language={language} />
      <Standing {...props} />
      {consequence && <Told {...props} />}
      <Money {...props} />
      {mayWrite ? (
        <ConsequenceForm {...props} />
      ) : (
        !consequence && <WhoMay action="write" kind="quality-consequence" language={language} />
      )}
      <Former {...props} />
    </>
  )
}

function Standing({ status, service, change, language }: ConsequenceProps) {
  const t = consequenceTexts[language].one
  if (!change) return null
  if (status === 'covered') return <p>{t.covered(service)}</p>
  if (status === undefined) return <p>{t.notNeeded}</p>
  if (status === 'complete') return null
  return (
    <Callout kind="attention" title={statusWords[status][language]} level={2}>
      <p>{status === 'draft' ? t.draft : t.needed}</p>
    </Callout>
  )
}

function Money({ change, steps: table, year, provenance, isUnit, node, language }: ConsequenceProps) {
  if (!change) return null
  const t = consequenceTexts[language].one
  const steps = (['takenOver', 'volume', 'index', 'rest'] as const).map((key) => ({
    key,
    label: t.steps[key],
    amount: change[`${key}Ore`] / 100,
  }))
  return (
    <Figure
      id="pengarna"
      heading={t.waterfall(year - 1, year)}
      {...(table ? { table } : {})}
      exportAddress={path(language).consequence(node, { ar: year })}
      {...{ provenance, language }}
    >
      <Waterfall
        id="pengarna-diagram"
        title={t.waterfall(year - 1, year)}
        description={t.waterfallSaid}
        from={{ label: t.before(year - 1), amount: change.beforeOre / 100 }}
        steps={steps.filter(({ amount }) => amount !== 0)}
        toLabel={t.now(year)}
        language={language}
      />
      {isUnit && (
        <p>
          <a href={path(language).whyBudget(node, { ar: year })}>{t.why}</a>
        </p>
      )}
    </Figure>
  )
}

function Told(props: ConsequenceProps) {
  const { consequence, figures, goalNames, language } = props
  const t = consequenceTexts[language].one
  if (!consequence) return null
  const { served, concernsChildren, child, indicators, actions, goals, who, at, version } = consequence
  return (
    <section class="part told-consequence" aria-labelledby="kvaliteten">
      <h2 id="kvaliteten">{t.quality}</h2>
      <h3>{t.served}</h3>
      <p class="written" lang="sv">
        {served}
      </p>
      <h3>{t.child}</h3>
      {concernsChildren ? (
        <p class="written" lang="sv">
          {child}
        </p>
      ) : (
        <p>{t.noChildren}</p>
      )}
      {indicators.length > 0 && (
        <>
          <h3>{t.indicators}</h3>
          <ul>
            {indicators.map((each) => (
              <li>
                {indicatorOf(each.kpi) ? (
                  <a href={path(language).indicator(each.kpi)}>{expectedWords(each, language)}</a>
                ) : (
                  expectedWords(each, language)
                )}{' '}
                <span class="of-whom">
                  ({figures.has(each.kpi) ? t.ownFigure(figures.get(each.kpi) ?? '') : t.noFigure})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.actions}</h3>
      {actions.length === 0 ? (
        <p>{t.noActions}</p>
      ) : (
        <ul>
          {actions.map((action) => (
            <ActionLine {...props} action={action} />
          ))}
        </ul>
      )}
      <h3>{t.goals}</h3>
      {goals.length === 0 ? (
        <p>{t.noGoals}</p>
      ) : (
        <ul>
          {goals.map((goal) => (
            <li lang="sv">
              <a href={path(language).goal(goal)}>{goalNames.get(goal) ?? goal}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="of-whom">{t.writtenBy(who, swedishDay(at), version)}</p>
    </section>
  )
}

function ActionLine({
  action,
  year,
  dialogueMonths,
  goalNames,
  language,
}: ConsequenceProps & { readonly action: PlannedAction }) {
  const t = consequenceTexts[language].one
  const { text, costOre, dialogueOn, goal } = action
  const origin =
    dialogueOn === undefined
      ? t.noDialogue
      : isTraced(action, year, dialogueMonths)
        ? t.dialogue(dialogueOn)
        : t.tooOld(dialogueOn)
  return (
    <li>
      <span lang="sv">{text}</span>{' '}
      <span class="of-whom">
        ({t.actionCost(costOre)}, {origin})
      </span>
      {goal !== undefined && (
        <>
          {' '}
          <a href={path(language).goal(goal)} lang="sv">
            {goalNames.get(goal) ?? goal}
          </a>
        </>
      )}
    </li>
  )
}

/** What was written before, the latest first. */
function Former({ former, language }: ConsequenceProps) {
  const t = consequenceTexts[language].one
  if (former.length === 0) return null
  return (
    <section class="part" aria-labelledby="tidigare">
      <h2 id="tidigare">{t.former}</h2>
      <ol class="events">
        {former.toReversed().map(({ at, who, state, served }) => (
          <li>
            <time datetime={swedishDay(at)}>{formatDay(at, language)}</time>
            <span>
              {who}, {statusWords[state][language].toLocaleLowerCase('sv')}. <span lang="sv">{served}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
