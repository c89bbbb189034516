import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatDay, formatList } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { talkGuide, talkStepIds } from './guide.ts'
import { ConcludeForm, NoteForm, OrderForm } from './talk-forms.tsx'
import type { TalkPageProps } from './talk-props.web.ts'
import { talkTexts } from './talk-texts.ts'

/** A talk: one step at a time while it goes on, the rule and the notes once it has ended. */
export function TalkPage(props: TalkPageProps) {
  const { talk, problems, nameOf, language } = props
  const t = talkTexts[language]
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <p class="goal-facts">{t.bodies(formatList(talk.bodies.map(nameOf), language))}</p>
      {talk.concludedOn === undefined ? (
        <>
          <Steps {...props} />
          <Step {...props} />
        </>
      ) : (
        <Ended {...props} />
      )}
    </>
  )
}

function leadOf({ talk, language }: TalkPageProps): string {
  const t = talkTexts[language].one.lead
  if (talk.concludedOn !== undefined) return t.concluded(formatDay(talk.concludedOn, language), talk.decision)
  return t.ongoing(talkStepIds.filter((step) => (talk.notes[step] ?? '') !== '').length, talkStepIds.length)
}

function Steps({ talk, step, language }: TalkPageProps) {
  const t = talkTexts[language].one
  return (
    <nav class="talk-steps" aria-label={t.steps}>
      <ol>
        {talkGuide.map(({ id, title }) => (
          <li>
            <a
              href={path(language).goalTalk(talk.id, { steg: id })}
              aria-current={id === step ? 'step' : undefined}
            >
              {title[language]}
            </a>
            {(talk.notes[id] ?? '') !== '' && (
              <>
                {' '}
                <span aria-hidden="true">✓</span>
                <span class="ds-sr-only">{t.noted}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Step(props: TalkPageProps) {
  const { talk, step, facts, may, language } = props
  const t = talkTexts[language].one
  const at = talkStepIds.indexOf(step)
  const guide = talkGuide.find(({ id }) => id === step)
  if (!guide) return null
  return (
    <section class="part" id="steget">
      <h2>{t.step(at + 1, talkStepIds.length, guide.title[language])}</h2>
      <h3>{t.questions}</h3>
      <ul>
        {guide.questions.map((question) => (
          <li>{question[language]}</li>
        ))}
      </ul>
      <h3>{t.lookAt}</h3>
      <p class="hint">{guide.lookAt[language]}</p>
      <div class="talk-facts">{facts}</div>
      {(step === 'order' || step === 'telling') && <TheOrder {...props} />}
      {step === 'order' && may.run && <OrderForm {...props} />}
      {may.run ? (
        <NoteForm {...props} isLast={at === talkStepIds.length - 1} />
      ) : (
        <>
          <p>{talk.notes[step] ?? ''}</p>
          <WhoMay action="run" kind="goal-talk" language={language} />
        </>
      )}
      {step === 'telling' && <Conclude {...props} />}
      <PreviousAndNext {...props} />
    </section>
  )
}

/** The order as it stands, and what it settles. */
function TheOrder({ talk, rule, step, wordingOf, language }: TalkPageProps) {
  const t = talkTexts[language].one
  if (talk.order.length === 0) {
    return (
      <p>
        {t.noOrder}{' '}
        {step !== 'order' && <a href={path(language).goalTalk(talk.id, { steg: 'order' })}>{t.toOrder}</a>}
      </p>
    )
  }
  return (
    <>
      <ol class="goal-order">
        {talk.order.map((goal) => (
          <li>
            <a href={path(language).goal(goal)}>{withoutStop(wordingOf(goal))}</a>
          </li>
        ))}
      </ol>
      {rule && (
        <>
          <p>{t.decides(rule.pairs.length)}</p>
          <ul>
            {rule.pairs.map(({ a, b, first }) => (
              <li>
                <a href={path(language).goalPair(a, b)}>
                  {t.goesFirst(withoutStop(wordingOf(first)), withoutStop(wordingOf(first === a ? b : a)))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Conclude(props: TalkPageProps) {
  const { rule, may, language } = props
  if (!rule) return null
  return may.decide ? (
    <ConcludeForm {...props} rule={rule} />
  ) : (
    <WhoMay action="decide" kind="goal-talk" language={language} />
  )
}

function PreviousAndNext({ talk, step, language }: TalkPageProps) {
  const t = talkTexts[language].one
  const at = talkStepIds.indexOf(step)
  const link = (to: number, label: string) => {
    const other = talkStepIds[to]
    return other && <a href={path(language).goalTalk(talk.id, { steg: other })}>{label}</a>
  }
  return (
    <p class="form-actions no-print">
      {link(at - 1, t.previous)} {link(at + 1, t.next)}
    </p>
  )
}

function Ended(props: TalkPageProps) {
  const { talk, language } = props
  const t = talkTexts[language].one
  const noted = talkGuide.filter(({ id }) => (talk.notes[id] ?? '') !== '')
  return (
    <>
      <section class="part" id="regeln">
        <h2>{t.order}</h2>
        <blockquote class="priority-rule">
          <p>{talk.rule}</p>
        </blockquote>
        <TheOrder {...props} step="order" />
      </section>
      <section class="part" id="anteckningar">
        <h2>{t.notes}</h2>
        {noted.length === 0 && <p>{t.noNotes}</p>}
        {noted.map(({ id, title }) => (
          <>
            <h3>{title[language]}</h3>
            <p class="talk-note">{talk.notes[id]}</p>
          </>
        ))}
      </section>
    </>
  )
}
