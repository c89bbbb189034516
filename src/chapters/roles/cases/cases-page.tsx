import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import type { FoundDecision } from '#chapters/roles/search/find-decisions.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { levelWords } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import type { CaseResult } from './case-agreement.ts'
import { casesTexts } from './cases-texts.ts'

export interface CasesProps {
  readonly results: readonly CaseResult[]
  /** Month of the talk that the results are of, in words; absent: none is over. */
  readonly month?: string
  /** How alike the levels see the cases, 0–1; absent where no two are shown. */
  readonly rate?: number
  /** What the register says of each case, by id. */
  readonly register: ReadonlyMap<string, readonly FoundDecision[]>
  readonly mayAnswer: boolean
  /** Ids of cases that the reader has answered this month. */
  readonly answered: ReadonlySet<string>
  /** The case just answered: its law stands open. */
  readonly opened: string
  readonly table: Table
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Three cases to talk about: no scores, no right answer before the talk. */
export function CasesPage(props: CasesProps) {
  const { results, month, rate, mayAnswer, table, problems, language } = props
  const t = casesTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {month !== undefined && rate !== undefined ? t.lead(month, rate) : t.leadNone}
      </LeadSentence>
      <RolesNav here="cases" language={language} />
      <p>{t.intro}</p>
      {mayAnswer ? <p>{t.kept}</p> : <WhoMay action="answer" kind="case-talk" language={language} />}
      {results.map((result) => (
        <Case {...props} result={result} />
      ))}
      {month !== undefined && (
        <DataTable table={table} language={language} exportAddress={path(language).caseTalks()} />
      )}
    </>
  )
}

type CaseProps = CasesProps & { readonly result: CaseResult }

function Case(props: CaseProps) {
  const { result, mayAnswer, answered, language } = props
  const t = casesTexts[language]
  const { id, title, story, question } = result.case
  return (
    <section class="part talk-case" id={id}>
      <h2>{title[language]}</h2>
      <p>{story[language]}</p>
      <p class="case-question">{question[language]}</p>
      {mayAnswer && (answered.has(id) ? <p>{t.answered}</p> : <AnswerForm {...props} />)}
      <Views {...props} waits={mayAnswer && !answered.has(id)} />
      <Law {...props} />
      <h3>{t.talk}</h3>
      <ul>
        {result.case.toTalkAbout.map((each) => (
          <li>{each[language]}</li>
        ))}
      </ul>
    </section>
  )
}

function AnswerForm({ result, problems, language }: CaseProps) {
  const t = casesTexts[language]
  const { id, question, alternatives } = result.case
  const own = problems.filter(({ where }) => where === `svar-${id}`)
  return (
    <form method="post" action={path(language).caseTalks()} class="form">
      <input type="hidden" name="case" value={id} />
      <fieldset class="choices" id={`svar-${id}`}>
        <legend class="ds-sr-only">{question[language]}</legend>
        {alternatives.map((level) => (
          <label class="choice">
            <input class="ds-input" type="radio" name="decider" value={level} />
            {levelWords[level][language]}
          </label>
        ))}
        {own.length > 0 && (
          <p class="ds-validation-message">{own.map((problem) => problem.text[language]).join(' ')}</p>
        )}
      </fieldset>
      <p class="form-actions">
        <SubmitButton>{t.answer}</SubmitButton>
      </p>
    </form>
  )
}

/** What others have answered is folded until one has answered oneself. */
function Views({ result, month, waits, language }: CaseProps & { readonly waits: boolean }) {
  const t = casesTexts[language]
  if (month === undefined) return <p class="of-whom">{t.noViews}</p>
  const views = (
    <ul>
      {result.groups.map((view) => (
        <li>
          {view.hidden
            ? t.hidden(t.groups[view.group])
            : t.commonest(t.groups[view.group], inSentence(view.commonest, language), view.share * 10)}
        </li>
      ))}
    </ul>
  )
  return waits ? (
    <details class="disclosure">
      <summary>{t.views(month)}</summary>
      <div class="disclosed">{views}</div>
    </details>
  ) : (
    <>
      <h3>{t.views(month)}</h3>
      {views}
    </>
  )
}

function Law({ result, register, opened, language }: CaseProps) {
  const t = casesTexts[language]
  const { id, law, reference, scheme } = result.case
  const found = register.get(id) ?? []
  return (
    <details class="disclosure" open={opened === id}>
      <summary>{t.law}</summary>
      <div class="disclosed">
        <p>
          {law[language]} ({reference})
        </p>
        <p>
          {t.scheme} {scheme[language]}
        </p>
        <h3>{t.register}</h3>
        {found.length === 0 ? (
          <p>{t.noRegister}</p>
        ) : (
          <ul>
            {found.map(({ type, answer }) => (
              <li>
                <a href={path(language).decisionType(type.id)}>{type.title}</a>: {answer[language]}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}
