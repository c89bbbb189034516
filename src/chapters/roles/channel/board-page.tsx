import { daysBetween } from '#chapters/roles/days.ts'
import type { Question } from '#chapters/roles/model.ts'
import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { BoardChart } from './board-chart.tsx'
import { boardTexts } from './board-texts.ts'
import type { QuestionSummary, RepeatedTheme } from './question-summary.ts'

/** What the reader has chosen to see. */
export interface BoardChoice {
  readonly words: string
  readonly theme: string
  readonly all: boolean
}

export interface BoardProps {
  readonly summary: QuestionSummary
  /** Days that an answer may take. */
  readonly agreed: number
  /** Questions on one theme that make it a matter. */
  readonly least: number
  readonly themes: readonly RepeatedTheme[]
  /** Not answered, and answered but not published; absent where the reader isn't signed in. */
  readonly waiting?: readonly Question[]
  readonly secret?: readonly Question[]
  /** Published, of the last twelve months, waiting ones among them where the reader sees those. */
  readonly recent: readonly Question[]
  /** Published and chosen, latest first. */
  readonly answers: readonly Question[]
  readonly published: number
  readonly allThemes: readonly string[]
  readonly choice: BoardChoice
  readonly table: Table
  readonly mayAsk: boolean
  readonly nameOf: (node: string) => string
  /** ISO day. */
  readonly day: string
  readonly language: Language
}

/** The open board: what has been asked, and what the answer was. */
export function BoardPage(props: BoardProps) {
  const { summary, mayAsk, published, language } = props
  const t = boardTexts[language]
  const to = path(language)
  const ask = mayAsk ? { action: { href: to.newQuestion(), label: t.ask } } : {}
  return (
    <>
      <LeadSentence>
        {t.lead(summary.asked, summary.answered, summary.medianDays, summary.late.length)}
      </LeadSentence>
      <RolesNav here="questions" language={language} />
      <p>{t.intro}</p>
      {mayAsk && published > 0 && (
        <p>
          <a class="ds-button" href={to.newQuestion()}>
            {t.ask}
          </a>
        </p>
      )}
      <Waiting {...props} />
      <Themes {...props} />
      {published === 0 ? (
        <EmptyState missing={t.none} remedy={t.noneRemedy} {...ask} />
      ) : (
        <>
          <Answers {...props} />
          <Times {...props} />
        </>
      )}
    </>
  )
}

function Times({ recent, summary, agreed, table, day, language }: BoardProps) {
  if (recent.length === 0) return null
  const t = boardTexts[language].chart
  const heading = t.heading(summary.medianDays, agreed)
  return (
    <Figure
      id="svarstider"
      heading={heading}
      description={t.description(agreed)}
      table={table}
      exportAddress={path(language).questions()}
      provenance={table.provenance}
      language={language}
    >
      <BoardChart
        waited={recent.map(({ askedOn, answeredOn }) => ({
          days: daysBetween(askedOn, answeredOn ?? day),
          answered: answeredOn !== undefined,
        }))}
        {...{ agreed, heading, language }}
      />
    </Figure>
  )
}

function Waiting({ waiting, secret = [], nameOf, day, language }: BoardProps) {
  const t = boardTexts[language]
  if (!waiting) return null
  return (
    <section class="part" id="vantar">
      <h2>{t.waiting}</h2>
      <p class="hint">{t.waitingOpen}</p>
      {waiting.length === 0 && <p>{t.noneWaiting}</p>}
      <ul class="waiting-list">
        {waiting.map((question) => (
          <li>
            <a href={path(language).question(question.id)}>{question.text}</a>{' '}
            <span class="of-whom">
              {nameOf(question.routedTo)}: {stateOf(question, day, language)}
            </span>
          </li>
        ))}
      </ul>
      {secret.length > 0 && (
        <details class="disclosure">
          <summary>{t.secretTitle}</summary>
          <ul class="disclosed waiting-list">
            {secret.map((question) => (
              <li>
                <a href={path(language).question(question.id)}>{question.text}</a>{' '}
                <span class="of-whom">
                  {nameOf(question.routedTo)}: {t.secret(question.secrecyGround ?? '')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function stateOf(
  { askedOn, answeredOn, due, registration }: Question,
  day: string,
  language: Language,
): string {
  const t = boardTexts[language]
  if (answeredOn !== undefined) return t.answeredWaits
  const waits = t.waits(daysBetween(askedOn, day), Math.max(0, daysBetween(due, day)))
  return registration === '' ? `${waits}, ${t.unregistered}` : waits
}

function Themes({ themes, least, language }: BoardProps) {
  if (themes.length === 0) return null
  const t = boardTexts[language]
  const to = path(language)
  return (
    <section class="part" id="teman">
      <h2>{t.themes}</h2>
      <p>{t.themesIntro(least)}</p>
      <ul>
        {themes.map(({ theme, questions, proposal }) => (
          <li>
            <a href={`${to.questions({ tema: theme })}#svar`}>{t.theme(theme, questions.length)}</a>.{' '}
            {proposal === undefined ? (
              <>
                {t.notRaised} <a href={`${to.question(questions.at(-1)?.id ?? 0)}#dagordning`}>{t.raise}</a>
              </>
            ) : (
              t.raised(proposal)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answers(props: BoardProps) {
  const { answers, published, choice, language } = props
  const t = boardTexts[language]
  const to = path(language)
  return (
    <section class="part" id="svar">
      <h2>{t.answers}</h2>
      <Filter {...props} />
      {answers.length === 0 ? (
        <EmptyState
          missing={t.nothingFits}
          remedy={t.nothingFitsRemedy}
          action={{ href: `${to.questions()}#svar`, label: t.all }}
        />
      ) : (
        <>
          <p class="found">{t.found(answers.length, published)}</p>
          <ol class="answered-list">
            {answers.map((question) => (
              <Answered {...props} question={question} />
            ))}
          </ol>
          {answers.length < published && choice.words === '' && choice.theme === '' && (
            <p>
              <a href={`${to.questions({ alla: 1 })}#svar`}>{t.all}</a>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Answered({ question, nameOf, language }: BoardProps & { readonly question: Question }) {
  const t = boardTexts[language]
  const {
    id,
    text,
    theme,
    routedTo,
    askedOn,
    answeredOn = askedOn,
    answer,
    secrecy,
    secrecyGround,
  } = question
  return (
    <li>
      <h3 lang="sv">
        <a href={path(language).question(id)}>{text}</a>
      </h3>
      <p class="written" lang="sv">
        {answer}
      </p>
      <p class="of-whom">
        {t.answeredIn(nameOf(routedTo), answeredOn, daysBetween(askedOn, answeredOn))}{' '}
        {secrecy === 'partly' && `${t.partly(secrecyGround ?? '')} `}
        <a href={`${path(language).questions({ tema: theme })}#svar`}>{theme}</a>
      </p>
    </li>
  )
}

function Filter({ choice, allThemes, language }: BoardProps) {
  const t = boardTexts[language]
  return (
    <search>
      <form class="filter filter-choices" action={`${path(language).questions()}#svar`}>
        <TextField
          name="q"
          label={t.search}
          language={language}
          input={{ type: 'search', value: choice.words, maxlength: 200 }}
        />
        <SelectField
          name="tema"
          label={t.themeFilter}
          choices={[
            { value: '', label: t.allThemes },
            ...allThemes.map((theme) => ({ value: theme, label: theme })),
          ]}
          chosen={choice.theme}
          language={language}
        />
        <SubmitButton>{t.show}</SubmitButton>
      </form>
    </search>
  )
}
