import type { Child } from 'hono/jsx'
import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { frameStages } from '#chapters/budget/model.ts'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import { formatDay } from '#core/format.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { type Choice, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { framesTexts } from './frames-texts.ts'

export interface FramesPageProps {
  readonly room: BudgetRoom
  readonly year: number
  readonly years: readonly number[]
  /** A row a frame. */
  readonly table: Table
  /** How many frames have parts that don't add up to them. */
  readonly unequal: number
  /** What the investments of the year add beside the frames. */
  readonly investments: Child
  readonly mayWrite: boolean
  readonly refused?: Refused
}

/** The frames of a year with their parts, what they were before, and where one is given. */
export function FramesPage(props: FramesPageProps) {
  const { room, year, years, table, mayWrite, refused } = props
  const { language } = room
  const t = framesTexts[language]
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{t.lead(year, table.rows.length, props.unequal)}</LeadSentence>
      <BudgetNav here="frames" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => path(language).frames({ ar: each })}
        language={language}
      />
      {table.rows.length === 0 ? (
        <EmptyState missing={t.none} remedy={mayWrite ? t.noneRemedy : t.noneRemedyOther} />
      ) : (
        <DataTable table={table} language={language} exportAddress={path(language).frames({ ar: year })} />
      )}
      {props.investments}
      <History room={room} year={year} />
      {mayWrite ? (
        <FrameForm {...props} />
      ) : (
        <WhoMay action="write" kind="budget-frame" language={language} />
      )}
    </>
  )
}

/** Frames that a later one has taken the place of: nothing that was given is forgotten. */
function History({ room, year }: Pick<FramesPageProps, 'room' | 'year'>) {
  const { book, tree, language, nameOf } = room
  const t = framesTexts[language]
  const ofYear = book.frames.filter((frame) => frame.year === year)
  const earlier = tree.places
    .map(({ node }) => ({ node, own: ofYear.filter((frame) => frame.node === node).slice(0, -1) }))
    .filter(({ own }) => own.length > 0)
  if (earlier.length === 0) return null
  return (
    <details class="disclosure">
      <summary>{t.history}</summary>
      <dl class="disclosed frame-history">
        {earlier.map(({ node, own }) => (
          <>
            <dt>{nameOf(node)}</dt>
            {own.map((frame) => (
              <dd>
                {t.stages[frame.stage]}:{' '}
                {t.historyRow(
                  frame.amountOre,
                  frame.decision,
                  formatDay(frame.givenOn, language),
                  frame.reason,
                )}
              </dd>
            ))}
          </>
        ))}
      </dl>
    </details>
  )
}

/** A place's frame: its first, or another with the reason why it is revised. */
function FrameForm({ room, year, refused }: FramesPageProps) {
  const { tree, day, language } = room
  const t = framesTexts[language]
  const { problems = [], written = {} } = refused ?? {}
  const text = (name: string, label: string, input: Readonly<Record<string, string>> = {}, hint?: string) => (
    <TextField
      {...{ name, label, problems, language, ...(hint === undefined ? {} : { hint }) }}
      input={{ ...input, value: written[name] ?? input.value ?? '' }}
    />
  )
  const choice = (name: string, label: string, choices: readonly Choice[]) => (
    <SelectField
      {...{ name, label, choices, problems, language }}
      {...(written[name] === undefined ? {} : { chosen: written[name] })}
    />
  )
  const places = tree.places.filter(({ kind }) => kind !== 'municipal-assembly')
  return (
    <section class="part" id="lamna">
      <h2>{t.give}</h2>
      <p>{t.giveNote}</p>
      <form method="post" action={path(language).frames()} class="form">
        {choice('node', t.place, places.map(asChoice))}
        {text('year', t.year, { value: String(year), inputmode: 'numeric' })}
        {choice(
          'stage',
          t.stage,
          frameStages.map((stage) => ({ value: stage, label: t.stages[stage] })),
        )}
        {text('amount', t.amountField, { inputmode: 'decimal' })}
        {text('decision', t.decisionField, {}, t.decisionHint)}
        {text('on', t.givenOn, { type: 'date', value: day })}
        {text('reason', t.reason, {}, t.reasonHint)}
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </section>
  )
}

/** A place as far in as it lies in the organisation. */
function asChoice({ node, name, path: way }: Place): Choice {
  return { value: node, label: '\u2003'.repeat(way.length - 1) + name }
}
