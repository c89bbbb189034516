import type { LadderVersion } from '#chapters/budget/fiscal/book.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import type { FiscalPanel } from '#chapters/budget/fiscal/fiscal-panel.ts'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { measureWords } from '#chapters/budget/fiscal/measure-words.ts'
import { measureIds } from '#chapters/budget/fiscal/measures.ts'
import { LadderList } from '#chapters/budget/fiscal/panel/ladder-list.tsx'
import { differences, isToldOfNewer, NewerVersion } from '#chapters/budget/newer-version.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { ladderTexts } from './ladder-texts.ts'
import { stepFields, stepsInForm, type WrittenLadder, writtenLadder } from './written-ladder.ts'

export interface LadderPageProps {
  readonly panel: FiscalPanel
  readonly ladder: LadderVersion | undefined
  readonly versions: readonly LadderVersion[]
  readonly written: WrittenLadder
  readonly problems: readonly Problem[]
  readonly mayWrite: boolean
  readonly mayDecide: boolean
  readonly language: Language
}

/** What has been decided to do before it is needed, what the state has reached, and the form for a new version. */
export function LadderPage(props: LadderPageProps) {
  const { panel, ladder, versions, problems, mayWrite, language } = props
  const t = ladderTexts[language]
  const reached = panel.ladder.filter((state) => state.reached).length
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {ladder ? t.lead(reached, panel.ladder.length, panel.budgetYear) : t.leadNone}
      </LeadSentence>
      <FiscalNav here="ladder" language={language} />
      {ladder && <LadderList states={panel.ladder} language={language} />}
      {ladder?.decision === '' && <Proposed {...props} />}
      <section class="part">
        <h2>{t.edit}</h2>
        {mayWrite ? (
          <LadderForm {...props} />
        ) : (
          <WhoMay action="write" kind="fiscal-plan" language={language} />
        )}
      </section>
      {versions.length > 1 && (
        <section class="part">
          <h2>{t.versions}</h2>
          <ul>
            {versions.map(({ version, at, decision, steps }) => (
              <li>
                {t.version(version, formatDay(at, language))}: {steps.map(({ title }) => title).join(', ')} (
                {decision || fiscalRoomTexts[language].proposed})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Proposed({ ladder, mayDecide, written, problems, language }: LadderPageProps) {
  const t = ladderTexts[language]
  const words = fiscalRoomTexts[language]
  return (
    <Callout kind="attention">
      <p>{t.proposed}</p>
      {mayDecide ? (
        <form method="post" action={path(language).decideLadder()} class="form">
          <Seen latest={ladder?.version ?? 0} problems={problems} />
          <TextField
            name="assemblyDecision"
            label={words.decision}
            problems={problems}
            language={language}
            input={{ value: written.assemblyDecision ?? '', maxlength: 200 }}
          />
          <p class="form-actions">
            <SubmitButton>{words.decide}</SubmitButton>
          </p>
        </form>
      ) : (
        <WhoMay action="decide" kind="fiscal-plan" language={language} />
      )}
    </Callout>
  )
}

function LadderForm({ ladder, written, problems, language }: LadderPageProps) {
  const t = ladderTexts[language]
  const words = fiscalRoomTexts[language]
  // A decision is made in the form above; this one says it where the assembly has decided already.
  const isOwn = written.assemblyDecision === undefined
  return (
    <form method="post" action={path(language).actionLadder()} class="form">
      <Seen latest={ladder?.version ?? 0} {...{ written, problems }} />
      {isOwn && isToldOfNewer(problems) && (
        <NewerVersion
          {...{ latest: ladder, language }}
          differences={ladderDifferences(ladder, written, language)}
        />
      )}
      <p class="hint">{t.editHint}</p>
      {Array.from({ length: stepsInForm }, (_, at) => (
        <StepFields order={at + 1} {...{ written, problems, language }} />
      ))}
      <TextField
        name="decision"
        label={words.decision}
        hint={words.decisionHint}
        {...{ problems, language }}
        input={{ value: written.decision, maxlength: 200 }}
      />
      <p class="form-actions">
        <SubmitButton>{words.save}</SubmitButton>
      </p>
    </form>
  )
}

/** Field by field, each step by its number. */
function ladderDifferences(ladder: LadderVersion | undefined, written: WrittenLadder, language: Language) {
  const { sv, en } = ladderTexts
  const say = (field: string) => (value: string) => {
    const measure = measureIds.find((id) => id === value)
    if (field === 'measure' && measure) return measureWords[measure][language]
    return value === 'below' || value === 'above' ? ladderTexts[language].when[value] : value
  }
  const fields = Array.from({ length: stepsInForm }, (_, at) => at + 1).flatMap((order) =>
    stepFields.map((field) => ({
      name: `${field}-${order}`,
      label: {
        sv: `${sv.step(order)}: ${sv.fields[field].toLowerCase()}`,
        en: `${en.step(order)}: ${en.fields[field].toLowerCase()}`,
      },
      say: say(field),
    })),
  )
  return differences(fields, writtenLadder(ladder?.steps ?? []), filledSteps(written))
}

/** The choices of a step that isn't written say nothing. */
function filledSteps(written: WrittenLadder): WrittenLadder {
  const isFilled = (name: string) => {
    const order = name.split('-').at(-1)
    return `${written[`title-${order}`] ?? ''}${written[`action-${order}`] ?? ''}` !== ''
  }
  return Object.fromEntries(Object.entries(written).filter(([name]) => isFilled(name)))
}

function StepFields({
  order,
  written,
  problems,
  language,
}: Pick<LadderPageProps, 'written' | 'problems' | 'language'> & { readonly order: number }) {
  const t = ladderTexts[language]
  const shared = { problems, language }
  const text = (name: 'title' | 'takenBy' | 'limit') => (
    <TextField
      {...shared}
      name={`${name}-${order}`}
      label={t.fields[name]}
      input={{ value: written[`${name}-${order}`], maxlength: 300, autocomplete: 'off' }}
    />
  )
  const title = written[`title-${order}`] ?? ''
  const isFirst = order === 1 && title === ''
  const hasProblem = problems.some(({ where }) => where?.endsWith(`-${order}`))
  return (
    <details class="disclosure" open={isFirst || hasProblem}>
      <summary>{title === '' ? t.step(order) : `${t.step(order)}: ${title}`}</summary>
      <div class="disclosed">
        {text('title')}
        <TextArea
          {...shared}
          name={`action-${order}`}
          label={t.fields.action}
          value={written[`action-${order}`] ?? ''}
          rows={2}
        />
        {text('takenBy')}
        <SelectField
          {...shared}
          name={`measure-${order}`}
          label={t.fields.measure}
          choices={measureIds.map((value) => ({ value, label: measureWords[value][language] }))}
          chosen={written[`measure-${order}`] ?? 'result-share'}
        />
        <SelectField
          {...shared}
          name={`when-${order}`}
          label={t.fields.when}
          choices={(['below', 'above'] as const).map((value) => ({ value, label: t.when[value] }))}
          chosen={written[`when-${order}`] ?? 'below'}
        />
        {text('limit')}
      </div>
    </details>
  )
}
