import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { type Choice, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { commentTexts } from './comment-texts.ts'
import type { CommentRound } from './model.ts'

interface FormProps {
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

export interface NewRoundProps extends FormProps {
  readonly subjects: readonly Choice[]
  readonly years: readonly Choice[]
  readonly nodes: readonly Choice[]
}

/** The form that opens a round. */
export function NewRoundPage({ subjects, years, nodes, written, problems, language }: NewRoundProps) {
  const t = commentTexts[language].rounds
  const to = path(language)
  const shared = { problems, language }
  const field = (name: 'opens' | 'closes', label: string) => (
    <TextField {...shared} {...{ name, label }} input={{ type: 'date', value: written[name] ?? '' }} />
  )
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.newLead}</LeadSentence>
      <BudgetNav here="comments" language={language} />
      <form method="post" action={to.newCommentRound()} class="form">
        <SelectField
          {...shared}
          name="subject"
          label={t.subject}
          choices={subjects}
          chosen={written.subject ?? ''}
        />
        <SelectField
          {...shared}
          name="year"
          label={t.year}
          hint={t.yearHint}
          choices={years}
          chosen={written.year ?? ''}
        />
        <SelectField {...shared} name="node" label={t.node} choices={nodes} chosen={written.node ?? ''} />
        {field('opens', t.opens)}
        {field('closes', t.closes)}
        <TextField
          {...shared}
          name="registration"
          label={t.registration}
          hint={t.registrationHint}
          input={{ value: written.registration ?? '', maxlength: 60 }}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
          <a href={to.budgetComments()}>{commentTexts[language].cancel}</a>
        </p>
      </form>
    </>
  )
}

export interface MoveRoundProps extends FormProps {
  readonly round: CommentRound
  readonly subject: string
  readonly isClosed: boolean
}

/** The form that moves a round's last day, with how it has been moved before. */
export function MoveRoundPage({ round, subject, isClosed, written, problems, language }: MoveRoundProps) {
  const t = commentTexts[language].rounds
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {isClosed ? t.closedLead(subject, round.closes) : t.moveLead(subject, round.opens, round.closes)}
      </LeadSentence>
      <BudgetNav here="comments" language={language} />
      {!isClosed && (
        <form method="post" action={to.moveCommentRound(round.id)} class="form">
          <TextField
            name="closes"
            label={t.closes}
            input={{ type: 'date', value: written.closes ?? round.closes }}
            {...{ problems, language }}
          />
          <TextField
            name="why"
            label={t.why}
            hint={t.whyHint}
            input={{ value: written.why ?? '', maxlength: 500 }}
            {...{ problems, language }}
          />
          <p class="form-actions">
            <SubmitButton>{t.saveMove}</SubmitButton>
            <a href={to.budgetComments({ ar: round.year })}>{commentTexts[language].cancel}</a>
          </p>
        </form>
      )}
      {round.moves.length > 0 && (
        <section class="part">
          <h2>{t.moves}</h2>
          <ul>
            {round.moves.map(({ closes, why, at }) => (
              <li>{t.moveLine(closes, why, swedishDay(at))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
