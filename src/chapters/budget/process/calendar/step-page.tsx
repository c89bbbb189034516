import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import type { GateState } from './calendar.ts'
import { calendarTexts } from './calendar-texts.ts'
import { gateWords, kindWords } from './calendar-words.ts'
import { LawList } from './law-list.tsx'
import { DelayForm, DoneForm, GateForm } from './step-forms.tsx'
import type { StepProps } from './step-props.ts'

/** A step: when, who decides what on what basis, what must come before, and what has happened to it. */
export function StepPage(props: StepProps) {
  const { standing, talks, refused, language } = props
  const t = calendarTexts[language].step
  const { law, step, delayWithoutReason } = standing
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>
        {leadOf(props)}
        {delayWithoutReason && ` ${t.noReason}`}
      </LeadSentence>
      <BudgetNav here="calendar" language={language} />
      <Facts {...props} />
      <Gates {...props} />
      {law.length > 0 && (
        <section class="part">
          <h2>{t.law}</h2>
          <LawList rows={law.map(({ rule, verdict }) => ({ rule, verdict, step }))} language={language} />
        </section>
      )}
      {talks.length > 0 && (
        <section class="part">
          <h2>{t.talks}</h2>
          <ul>
            {talks.map(({ id, opens, closes }) => (
              <li>
                <a href={path(language).budgetTalk(id)}>
                  {formatDay(opens, language)}–{formatDay(closes, language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Forms {...props} />
    </>
  )
}

function leadOf({ standing, who, language }: StepProps): string {
  const t = calendarTexts[language].step.lead
  const { state, due, done, daysLate } = standing
  if (done) return t.done(who, done.on, done.reference)
  if (state === 'late') return t.late(due, daysLate)
  return state === 'now' ? t.now(who, due) : t.coming(who, due)
}

function Facts({ standing, who, language }: StepProps) {
  const t = calendarTexts[language].step
  const { step, due, delays, done, openGates } = standing
  return (
    <>
      <dl class="pairs">
        <dt>{t.facts.about}</dt>
        <dd>
          {step.about} <span class="of-whom">{kindWords[step.kind][language]}</span>
        </dd>
        <dt>{t.facts.decides}</dt>
        <dd>{who}</dd>
        <dt>{t.facts.basis}</dt>
        <dd>{step.basis}</dd>
        <dt>{t.facts.due}</dt>
        <dd>
          {formatDay(due, language)}
          {due !== step.due && <span class="of-whom"> {t.firstDue(step.due)}</span>}
        </dd>
      </dl>
      {delays.length > 0 && (
        <section class="part">
          <h2>{t.delays}</h2>
          <ul>
            {delays.map(({ newDue, reason }) => (
              <li>{t.delay(newDue ?? due, reason)}</li>
            ))}
          </ul>
        </section>
      )}
      {done && openGates.length > 0 && <p class="law-signal">{t.doneWithOpen(done.reason)}</p>}
      {done && openGates.length === 0 && done.reason !== '' && <p>{t.doneLate(done.reason)}</p>}
    </>
  )
}

function Gates({ standing: { gates: before, openGates }, language }: StepProps) {
  const t = calendarTexts[language].step
  return (
    <section class="part" id="grindar">
      <h2>{t.gates}</h2>
      {before.length === 0 ? <p>{t.noGates}</p> : <p>{t.gatesLead}</p>}
      <dl class="pairs">
        {before.map((state) => (
          <>
            <dt>{gateWords[state.gate].name[language]}</dt>
            <dd>
              {openGates.includes(state.gate) ? <strong class="open-gate">{t.gateOpen}.</strong> : null}{' '}
              {state.passed && passedSaid(state, language)}
              <span class="of-whom"> {gateWords[state.gate].law[language]}</span>
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

function passedSaid({ passed }: GateState, language: Language): string {
  const t = calendarTexts[language].step
  if (!passed) return ''
  const { on, reference, reason } = passed
  return reference === '' ? t.gateNotNeeded(on, reason) : `${t.gatePassed(on, reference, reason)}.`
}

function Forms(props: StepProps) {
  const { standing, may, language } = props
  const t = calendarTexts[language].forms
  const { step, done, gates: before } = standing
  const to = path(language)
  return (
    <section class="part form-parts">
      {may.write && before.length > 0 && <GateForm {...props} />}
      {!done &&
        (may.complete ? (
          <DoneForm {...props} />
        ) : (
          <div>
            <h2>{t.complete}</h2>
            <WhoMay action="decide" kind="budget-calendar" language={language} />
          </div>
        ))}
      {!done && may.write && <DelayForm {...props} />}
      {may.write && (
        <p>
          <a href={to.editBudgetStep(step.id)}>{t.edit}</a>
        </p>
      )}
    </section>
  )
}
