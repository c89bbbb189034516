import type { GoalVersion } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import type { ConflictPair } from './conflict-pairs.ts'
import { associationInWords, reportsInWords, signalSentence } from './conflict-words.ts'
import { NotComputed } from './conflicts-page.tsx'
import { PairForms } from './pair-forms.tsx'
import type { PairPageProps } from './pair-page-props.web.ts'
import { pairState } from './pair-state.ts'
import { pairTexts } from './pair-texts.ts'
import { ResidualFigure } from './residual-figure.tsx'

/** From so many units the managers' words are shown: below it, a unit and so its manager could be guessed. */
const wordsShownFrom = 5

/** Two goals: how things stand between them, what that rests on, and what one can do. */
export function PairPage(props: PairPageProps) {
  const { pair, inForce, problems, language } = props
  const t = pairTexts[language]
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>
        {pairLead(pair, language)} {pair.signals.length > 0 && t.signals(pair.signals.length)}
      </LeadSentence>
      {!inForce && <p class="as-of">{t.dropped}</p>}
      <Goals {...props} />
      <Figures {...props} />
      <Reports {...props} />
      <History {...props} />
      {inForce && <PairForms {...props} />}
    </>
  )
}

/** How things stand between the two. */
function pairLead(pair: ConflictPair, language: Language): string {
  const t = pairTexts[language].lead
  const { relation, open } = pair
  const state = pairState(pair)
  switch (state) {
    case 'open':
      return t.open(open?.days ?? 0)
    case 'prioritised':
      return t.prioritised(wordingOf(pair, relation?.first), relation?.decision ?? '')
    case 'accepted':
      return t.accepted(relation?.decision ?? '')
    default:
      return t[state]
  }
}

function wordingOf({ a, b }: Pick<ConflictPair, 'a' | 'b'>, goal: string | undefined): string {
  return withoutStop([a, b].find((each) => each.goal === goal)?.wording ?? goal ?? '')
}

function Goals({ pair, rule, nameOfPlace, language }: PairPageProps) {
  const t = pairTexts[language]
  return (
    <section class="part" id="malen">
      <h2>{t.goals}</h2>
      <div class="two-goals">
        {[pair.a, pair.b].map((goal) => (
          <GoalCard goal={goal} owner={nameOfPlace(goal.owner)} language={language} />
        ))}
      </div>
      {rule && (
        <p>
          {t.byRule(
            formatDay(rule.talk.concludedOn ?? rule.talk.heldOn, language),
            wordingOf(pair, rule.first),
          )}{' '}
          <a href={path(language).goalTalk(rule.talk.id)}>{t.toTalk}</a>
        </p>
      )}
    </section>
  )
}

interface GoalCardProps {
  readonly goal: GoalVersion
  readonly owner: string
  readonly language: Language
}

function GoalCard({ goal, owner, language }: GoalCardProps) {
  return (
    <div class="one-goal">
      <p>
        <a href={path(language).goal(goal.goal)}>{goal.wording}</a>
      </p>
      <p class="goal-facts">{pairTexts[language].owner(owner)}</p>
      <ul>
        {goal.measures.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    </div>
  )
}

/** Signals in whole sentences; then each association, signal or not, with n, p and its points. */
function Figures({ pair, charts, language, ...props }: PairPageProps) {
  const t = pairTexts[language]
  const significant = new Set(
    pair.signals.flatMap((signal) => (signal.kind === 'correlation' ? signal.association : [])),
  )
  return (
    <section class="part" id="siffrorna">
      <h2>{t.figures}</h2>
      {pair.signals.map((signal) => (
        <p>{signalSentence(signal)[language]}</p>
      ))}
      {charts.length === 0 && pair.signals.length === 0 && <p>{t.noFigures}</p>}
      {charts.map((chart, index) => {
        const [one, other] = chart.association.measures
        const isSignal = significant.has(chart.association.association)
        return (
          <details class="disclosure" open={isSignal && index === 0}>
            <summary>
              {isSignal ? t.isSignal : t.isNoSignal}: {t.association(one.title, other.title)}
            </summary>
            <div class="disclosed">
              <p>{t.inFigures(associationInWords(chart.association, language))}</p>
              <ResidualFigure {...chart} {...props} id={`punkter-${index + 1}`} language={language} />
            </div>
          </details>
        )
      })}
      <NotComputed language={language} />
    </section>
  )
}

function Reports({ pair, reports, ownReports, language }: PairPageProps) {
  const t = pairTexts[language]
  const shown = pair.reportingUnits >= wordsShownFrom ? reports : []
  return (
    <section class="part" id="rapporter">
      <h2>{t.reports}</h2>
      <p>{reportsInWords(pair.reportingUnits)?.[language] ?? t.noReports}</p>
      {pair.reportingUnits > 0 && shown.length === 0 && <p class="hint">{t.reportsHidden}</p>}
      <ul class="trace-list">
        {shown.map(({ text }) => (
          <li>{text}</li>
        ))}
        {ownReports.map(({ text, at }) => (
          <li>
            <span class="when">{t.ownReport(formatDay(at, language))}</span> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ pair, history, language }: PairPageProps) {
  const t = pairTexts[language]
  return (
    <section class="part" id="historik">
      <h2>{t.history}</h2>
      {history.length === 0 && <p>{t.noHistory}</p>}
      <ul class="trace-list">
        {history.map(({ relation, state, first, why, decision, at }) => (
          <li>
            <span class="when">{formatDay(at, language)}</span> <strong>{t.relations[relation]}.</strong>{' '}
            {relation === 'strains' &&
              (state === 'prioritised' ? t.states.prioritised(wordingOf(pair, first)) : t.states[state])}{' '}
            {why} {decision && `(${decision})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
