import { addressOf } from '#chapters/goals/addresses.ts'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import type { GoalTalk, GoalVersion } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Written } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { inLanguage, path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField, SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import { ConflictMatrix } from './conflict-matrix.tsx'
import type { ConflictPair } from './conflict-pairs.ts'
import { conflictTexts } from './conflict-texts.ts'
import { notComputed, signalSentence } from './conflict-words.ts'

interface ConflictsPageProps {
  readonly pairs: readonly ConflictPair[]
  readonly table: Table
  /** All in force: any two can be taken up. */
  readonly goals: readonly GoalVersion[]
  /** The talk whose order holds. */
  readonly rule: GoalTalk | undefined
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly provenance: Provenance
  readonly address: string
  readonly language: Language
}

/** Which goals pull different ways, and whether anybody has decided. */
export function ConflictsPage(props: ConflictsPageProps) {
  const { pairs, table, problems, provenance, address, language } = props
  const t = conflictTexts[language]
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>{conflictLead(pairs, language)}</LeadSentence>
      <GoalsNav here="conflicts" language={language} />
      <section class="part" id="matris">
        <h2>{t.matrix}</h2>
        <p>{t.matrixHint}</p>
        <ConflictMatrix pairs={pairs} language={language} />
        <SourceLine provenance={{ ...provenance, mark: 'derived' }} language={language} />
        <details class="disclosure figure-table">
          <summary>{t.asTable}</summary>
          <div class="disclosed">
            <DataTable table={table} language={language} hideTitle source={false} exportAddress={address} />
          </div>
        </details>
      </section>
      <Rule {...props} />
      <Signals pairs={pairs} language={language} />
      <TakeUp {...props} />
    </>
  )
}

/** How many pairs strain, how many of them are undecided and for how long, and what nobody has looked at. */
function conflictLead(pairs: readonly ConflictPair[], language: Language): string {
  const t = conflictTexts[language].lead
  const open = pairs.flatMap((pair) => pair.open ?? [])
  const strains = pairs.filter(({ relation, open: conflict }) => conflict || relation?.relation === 'strains')
  const oldest = Math.max(0, ...open.map(({ days }) => days))
  const unjudged = pairs.filter(
    ({ relation, open: conflict, signals }) => !relation && !conflict && signals.length > 0,
  )
  return [
    strains.length === 0 ? t.none : t.strains(strains.length),
    strains.length > 0 && (open.length === 0 ? t.allDecided(strains.length) : t.open(open.length, oldest)),
    unjudged.length > 0 && t.signals(unjudged.length),
  ]
    .filter(Boolean)
    .join(' ')
}

function Rule({ rule, language }: ConflictsPageProps) {
  const t = conflictTexts[language]
  if (!rule) return null
  return (
    <section class="part" id="regeln">
      <h2>{t.rule}</h2>
      <p>
        {t.ruleFrom(formatDay(rule.concludedOn ?? rule.heldOn, language))}{' '}
        <a href={path(language).goalTalk(rule.id)}>{t.toTalk}</a>
      </p>
      <blockquote class="priority-rule">
        <p>{rule.rule}</p>
      </blockquote>
    </section>
  )
}

function Signals({ pairs, language }: Pick<ConflictsPageProps, 'pairs' | 'language'>) {
  const t = conflictTexts[language]
  const signalled = pairs.filter(({ signals }) => signals.length > 0)
  return (
    <section class="part" id="signaler">
      <h2>{t.signals}</h2>
      <p>{t.signalsLead}</p>
      {signalled.length === 0 && <p>{t.noSignals}</p>}
      <ul class="trace-list">
        {signalled.map(({ a, b, signals }) => (
          <li>
            <a href={inLanguage(language, addressOf.pair(a.goal, b.goal))}>
              {t.pairName(withoutStop(a.wording), withoutStop(b.wording))}
            </a>
            {signals.map((signal) => (
              <p>{signalSentence(signal)[language]}</p>
            ))}
          </li>
        ))}
      </ul>
      <NotComputed language={language} />
    </section>
  )
}

/** Kinds of conflict that the data can't show. */
export function NotComputed({ language }: { language: Language }) {
  return (
    <details class="disclosure">
      <summary>{conflictTexts[language].notComputed}</summary>
      <ul class="disclosed">
        {notComputed.map((each) => (
          <li>{each[language]}</li>
        ))}
      </ul>
    </details>
  )
}

/** Any two goals, any day. */
function TakeUp({ goals, written, problems, language }: ConflictsPageProps) {
  const t = conflictTexts[language]
  const choices = goals.map(({ goal, wording }) => ({ value: goal, label: wording }))
  if (choices.length < 2) return null
  return (
    <section class="part no-print" id="ta-upp">
      <h2>{t.takeUp}</h2>
      <p>{t.takeUpLead}</p>
      <form class="stacked-form" action={path(language).goalConflicts()}>
        <SelectField
          name="a"
          label={t.one}
          choices={choices}
          chosen={written.a ?? ''}
          {...{ problems, language }}
        />
        <SelectField
          name="b"
          label={t.other}
          choices={choices}
          chosen={written.b ?? ''}
          {...{ problems, language }}
        />
        <p class="form-actions">
          <SubmitButton secondary>{t.open}</SubmitButton>
          <a href={path(language).goalTalks()}>{t.toTalks}</a>
        </p>
      </form>
    </section>
  )
}
