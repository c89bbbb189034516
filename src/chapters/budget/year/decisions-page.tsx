import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import type { BudgetDecision } from '#chapters/budget/model.ts'
import { isToldOfNewer } from '#chapters/budget/newer-version.tsx'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import { compareNames } from '#core/format.ts'
import { toOre } from '#core/money.ts'
import type { Outcome } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import type { Adoption } from './adopt.ts'
import { decisionsTexts } from './decisions-texts.ts'
import { isOfLedger } from './exception-component.ts'
import { changeRows, decisionChoices } from './read-decision.ts'
import { sumOfDecision } from './written-decision.ts'

interface Body {
  readonly node: string
  readonly name: string
}

export interface DecisionsPageProps {
  readonly room: BudgetRoom
  readonly year: number
  readonly years: readonly number[]
  readonly decisions: readonly { readonly decision: BudgetDecision; readonly unanswered: number }[]
  /** The bodies that the reader decides or registers for. */
  readonly bodies: readonly Body[]
  readonly by: 'decided' | 'registered' | undefined
  readonly ready: readonly Ready[]
  /** Comments on the year's budget without an answer. */
  readonly unanswered: number
  readonly refused?: Refused
}

/** What a body would adopt: frames for the assembly, amounts for a committee. */
type Ready = Body & {
  readonly frames?: number
  readonly adoption?: Outcome<Adoption>
  /** What tells it from what it is after a change (`adoptionMark`). */
  readonly mark: number
}

/** Every decision on the year's budget in order, and where the next is entered. */
export function DecisionsPage(props: DecisionsPageProps) {
  const { room, year, years, decisions, by, refused } = props
  const { language } = room
  const t = decisionsTexts[language]
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{decisionsLead(room, year)}</LeadSentence>
      <BudgetNav here="decisions" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => path(language).budgetDecisions({ ar: each })}
        language={language}
      />
      {decisions.length === 0 ? (
        <EmptyState missing={t.none} remedy={t.noneRemedy} />
      ) : (
        <section class="part">
          <h2>{t.list}</h2>
          <ol class="decision-list">
            {decisions.map((each) => (
              <Decision {...each} room={room} />
            ))}
          </ol>
        </section>
      )}
      {by === undefined ? (
        <section class="part">
          <h2>{t.enter}</h2>
          <WhoMay action="decide" kind="budget-decision" language={language} />
        </section>
      ) : (
        <>
          <ChangedSince {...props} />
          <ReadyToAdopt {...props} />
          <DecisionForm {...props} by={by} />
        </>
      )}
    </>
  )
}

/** Which bodies have adopted and locked the year, which have not, and how much has been changed since. */
function decisionsLead({ book, tree, language, nameOf }: BudgetRoom, year: number): string {
  const decided = decidedBudget(book, year)
  const bodies = tree.places.filter(({ kind }) => kind === 'committee' || kind === 'executive-board')
  const locked = decided.adopted.filter(({ node }) => decided.isLocked(node)).map(({ node }) => node)
  const open = bodies.filter(({ node }) => !locked.includes(node))
  return decisionsTexts[language].lead(
    year,
    locked.map(nameOf),
    open.map(({ name }) => name),
    decided.changes.length,
  )
}

function Decision({
  decision,
  unanswered,
  room,
}: {
  readonly decision: BudgetDecision
  readonly unanswered: number
  readonly room: BudgetRoom
}) {
  const { language, nameOf } = room
  const t = decisionsTexts[language]
  const { id, kind, node, on, reference, reason, financing = '', amounts } = decision
  const isChange = kind === 'reallocation' || kind === 'supplementary'
  const units = new Set(amounts.map(({ unit }) => unit)).size
  return (
    <li id={`beslut-${id}`}>
      <h3>
        {isOfLedger(decision) ? t.exception : t.kinds[kind]}: {nameOf(node)}
      </h3>
      <p class="rule-facts">{t.row(on, reference)}</p>
      {reason !== '' && <p>{reason}</p>}
      {financing !== '' && <p>{t.financed(financing)}</p>}
      {isChange && (
        <ul>
          {amounts.map(({ unit, amountOre }) => (
            <li>{t.amountOf(nameOf(unit), amountOre)}</li>
          ))}
        </ul>
      )}
      {kind === 'adopted' && units > 0 && <p>{t.rows(units, toOre(sumOfDecision(decision)))}</p>}
      {unanswered > 0 && (
        <p class="outside-window">
          {t.flagged(unanswered)}{' '}
          <a href={path(language).budgetComments({ ar: decision.year })}>{t.toComments}</a>
        </p>
      )}
    </li>
  )
}

function ReadyToAdopt({ room, year, ready, unanswered }: DecisionsPageProps) {
  const { book, language } = room
  const t = decisionsTexts[language]
  const decided = decidedBudget(book, year)
  const open = ready.filter(({ node }) => !decided.isLocked(node))
  if (open.length === 0) return null
  return (
    <section class="part">
      <h2>{t.ready}</h2>
      {unanswered > 0 && (
        <Callout kind="attention">
          <p>
            {t.unanswered(unanswered)}{' '}
            <a href={path(language).budgetComments({ ar: year })}>{t.toComments}</a>
          </p>
        </Callout>
      )}
      <ul>
        {open.map((each) => (
          <li>
            <ReadyRow {...each} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReadyRow({ name, frames, adoption, language }: Ready & { readonly language: 'sv' | 'en' }) {
  const t = decisionsTexts[language]
  if (!adoption) return <>{t.frames(frames ?? 0)}</>
  if (!adoption.ok) {
    return (
      <>
        {t.previewHindered(name)} {adoption.problems.slice(0, 2).map(({ text }) => `${text[language]} `)}
      </>
    )
  }
  const { amounts, sumOre, keptOre, undecided } = adoption.value
  return (
    <>
      {t.preview(name, toOre(sumOre), new Set(amounts.map(({ unit }) => unit)).size)}{' '}
      {keptOre !== 0 && t.previewKept(toOre(keptOre))}{' '}
      {undecided.length > 0 && t.previewRules(undecided.map(({ document }) => document.title))}
    </>
  )
}

function DecisionForm({
  room,
  year,
  bodies,
  ready,
  by,
  refused,
}: DecisionsPageProps & { readonly by: 'decided' | 'registered' }) {
  const { day, language } = room
  const t = decisionsTexts[language]
  const to = path(language)
  const written = refused?.written ?? {}
  const common = { problems: refused?.problems ?? [], language }
  const chosen = (name: string) => (written[name] === undefined ? {} : { chosen: written[name] })
  return (
    <section class="part" id="nytt-beslut">
      <h2>{by === 'decided' ? t.enter : t.register}</h2>
      {by === 'registered' && <p>{t.registerNote}</p>}
      <form method="post" action={by === 'decided' ? to.decideBudget() : to.registerBudget()} class="form">
        <WhatIsRead {...{ ready, written, problems: common.problems }} />
        <SelectField
          {...common}
          name="kind"
          label={t.kind}
          choices={decisionChoices.map((kind) => ({ value: kind, label: t.kindChoices[kind] }))}
          {...chosen('kind')}
        />
        <SelectField
          {...common}
          name="node"
          label={t.who}
          choices={bodies.map(({ node, name }) => ({ value: node, label: name }))}
          {...chosen('node')}
        />
        <TextField
          {...common}
          name="year"
          label={t.year}
          input={{ value: written.year ?? String(year), inputmode: 'numeric' }}
        />
        <TextField
          {...common}
          name="reference"
          label={t.reference}
          hint={t.referenceHint}
          input={{ value: written.reference ?? '' }}
        />
        <TextField {...common} name="on" label={t.on} input={{ type: 'date', value: written.on ?? day }} />
        <TextArea
          {...common}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={written.reason ?? ''}
          rows={2}
        />
        <TextField
          {...common}
          name="financing"
          label={t.financing}
          hint={t.financingHint}
          input={{ value: written.financing ?? '' }}
        />
        <Moves room={room} year={year} {...(refused ? { refused } : {})} />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </section>
  )
}

/** What the reader has before them of what each body would adopt: the rows above, as they stand. */
function WhatIsRead({
  ready,
  written,
  problems,
}: Pick<DecisionsPageProps, 'ready'> & Pick<Refused, 'written' | 'problems'>) {
  return (
    <>
      {ready.map(({ node, mark, adoption }) => (
        <>
          <Seen of={node} latest={mark} {...{ written, problems }} />
          {adoption?.ok && <input type="hidden" name={readSumField(node)} value={adoption.value.sumOre} />}
        </>
      ))}
    </>
  )
}

/** The sum that was read, to be set beside what it has become. */
const readSumField = (node: string) => `read-${node}`

/** Where what is adopted has changed meanwhile: what was read, and what it is now. */
function ChangedSince({ ready, refused, room: { language } }: DecisionsPageProps) {
  const t = decisionsTexts[language]
  if (!refused || !isToldOfNewer(refused.problems)) return null
  const chosen = ready.find(({ node }) => node === refused.written.node)
  const before = Number(refused.written[readSumField(chosen?.node ?? '')])
  if (!chosen?.adoption?.ok || !Number.isSafeInteger(before)) return null
  return (
    <Callout kind="attention">
      <p>{t.changedSince(chosen.name, toOre(before), toOre(chosen.adoption.value.sumOre))}</p>
    </Callout>
  )
}

/** Money moved or added, a unit a row. */
function Moves({ room, year, refused }: Pick<DecisionsPageProps, 'room' | 'year' | 'refused'>) {
  const { book, language, nameOf } = room
  const t = decisionsTexts[language]
  const written = refused?.written ?? {}
  const common = { problems: refused?.problems ?? [], language }
  const units = [...decidedBudget(book, year).amounts.keys()]
    .map((unit) => ({ value: unit, label: nameOf(unit) }))
    .toSorted((a, b) => compareNames(a.label, b.label))
  if (units.length === 0) return null
  const isOpen = written.kind === 'reallocation' || written.kind === 'supplementary'
  return (
    <details class="disclosure" open={isOpen} id="rows">
      <summary>{t.movesTitle}</summary>
      <div class="disclosed">
        <p>{t.movesNote}</p>
        {Array.from({ length: changeRows }, (_, index) => index + 1).map((row) => (
          <div class="rule-row">
            <SelectField
              {...common}
              name={`unit-${row}`}
              label={t.unit(row)}
              choices={[{ value: '', label: t.chooseUnit }, ...units]}
              {...(written[`unit-${row}`] === undefined ? {} : { chosen: written[`unit-${row}`] ?? '' })}
            />
            <TextField
              {...common}
              name={`amount-${row}`}
              label={t.amount(row)}
              input={{ value: written[`amount-${row}`] ?? '', inputmode: 'decimal' }}
            />
          </div>
        ))}
      </div>
    </details>
  )
}
