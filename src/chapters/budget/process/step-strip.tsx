import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import type { CalendarStep, StepState } from './calendar/calendar.ts'
import { calendarTexts } from './calendar/calendar-texts.ts'
import { stateWords } from './calendar/calendar-words.ts'
import type { WhereWeAre } from './calendar/where-are-we.ts'

interface StepStripProps {
  /** Nothing is shown where there is no calendar. */
  readonly here: WhereWeAre | undefined
  readonly language: Language
  /** On the calendar's own page, which has its heading and table besides. */
  readonly full?: boolean
}

/** "Var är vi nu?": every step of the year's budget on a line, with the one that we are at in words. For all to see. */
export function StepStrip({ here, language, full = false }: StepStripProps) {
  if (!here) return null
  const t = calendarTexts[language].strip
  const { year, steps, done } = here
  return (
    <section class={`where-now${full ? ' where-now-full' : ''}`} aria-labelledby="where-now">
      <p class="where-now-heading">
        <strong id="where-now">{t.heading(year)}</strong>
        <span class="of-whom">{t.count(done, steps.length)}</span>
        {!full && <a href={path(language).budgetCalendar({ ar: year })}>{t.calendar}</a>}
      </p>
      <ol class="steps">
        {steps.map((step) => (
          <StripStep {...{ step, language }} />
        ))}
      </ol>
    </section>
  )
}

function StripStep({ step, language }: { readonly step: CalendarStep; readonly language: Language }) {
  const t = calendarTexts[language].strip
  const { state, due, done } = step
  const word = stateWords[state][language]
  return (
    <li class={`step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <Mark state={state} />
      <a href={path(language).budgetStep(step.step.id)}>
        <span class="step-title">{step.step.title}</span>
      </a>
      <span class="step-day">
        {/* The word goes with the shape: colour alone says nothing. */}
        <span class={state === 'now' || state === 'late' ? 'step-word' : 'ds-sr-only'}>{word}: </span>
        {done ? t.on(done.on) : t.by(due)}
      </span>
    </li>
  )
}

/** Filled: done. Ring with a dot: now. Diamond: late. Hollow: to come. */
function Mark({ state }: { readonly state: StepState }) {
  return (
    <svg class="step-mark" viewBox="0 0 20 20" aria-hidden="true">
      {state === 'done' && (
        <>
          <circle class="filled" cx="10" cy="10" r="8" />
          <path class="tick" d="M6 10.5l2.8 2.8L14 7.5" />
        </>
      )}
      {state === 'now' && (
        <>
          <circle class="ring" cx="10" cy="10" r="8" />
          <circle class="filled" cx="10" cy="10" r="4" />
        </>
      )}
      {state === 'late' && <path class="late" d="M10 1l9 9-9 9-9-9z" />}
      {state === 'coming' && <circle class="hollow" cx="10" cy="10" r="7" />}
    </svg>
  )
}
