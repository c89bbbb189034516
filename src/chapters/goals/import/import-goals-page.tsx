import { goalKindWords } from '#chapters/goals/words.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { goalColumns, type RowGoal } from './goal-rows.ts'
import { importTexts } from './import-texts.ts'

interface ImportGoalsPageProps {
  /** As pasted, or as read from the file. */
  readonly rows: string
  readonly problems: readonly Problem[]
  /** What the table holds, to be looked through before it is saved. */
  readonly goals: readonly RowGoal[] | undefined
  readonly language: Language
}

/** Columns that a table can't do without. */
const needed: readonly string[] = ['wording', 'owner', 'decision'] satisfies (keyof typeof goalColumns)[]

/** Takes in several goals at once. */
export function ImportGoalsPage({ rows, problems, goals, language }: ImportGoalsPageProps) {
  const t = importTexts[language]
  const action = path(language).importGoals()
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{goals ? `${t.found(goals.length)} ${t.nothingSaved}` : t.lead}</LeadSentence>
      {goals && (
        <form method="post" action={action} class="form">
          <ol class="goal-list">
            {goals.map(({ content, owner, line }) => (
              <li>
                <span class="goal-name">{content.wording}</span>
                <p class="goal-facts">
                  {t.row} {line} · {goalKindWords[content.kind][language]} · {owner.name} · {content.decision}{' '}
                  · {t.measures(content.measures.length)}
                </p>
              </li>
            ))}
          </ol>
          <input type="hidden" name="rows" value={rows} />
          <p class="form-actions">
            <button class="ds-button" type="submit" name="do" value="accept">
              {t.accept(goals.length)}
            </button>
          </p>
        </form>
      )}
      <p>
        {t.columns}{' '}
        {Object.entries(goalColumns)
          .filter(([column]) => !needed.includes(column))
          .map(([, label]) => label[language])
          .join(', ')}
        . {t.columnsMore}
      </p>
      <form method="post" action={action} class="form" enctype="multipart/form-data">
        <TextArea name="rows" label={t.rows} rows={8} value={rows} problems={problems} language={language} />
        <TextField
          name="file"
          label={t.file}
          language={language}
          input={{ type: 'file', accept: '.xlsx,.csv,.txt' }}
        />
        <p class="form-actions">
          <SubmitButton secondary={goals !== undefined}>{t.preview}</SubmitButton>
        </p>
      </form>
    </>
  )
}
