import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { editWords, writeLevel } from '#chapters/goals/words.ts'
import type { Language } from '#core/language.ts'
import type { SurvivalCurve } from '#numerics/kaplan-meier.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { AcrossElection } from './budget-changes.ts'
import type { PossibleContinuation } from './continuations.ts'
import { overTimeTexts } from './over-time-texts.ts'
import type { SilentLowering } from './silent-lowerings.ts'
import type { Strata } from './strata.ts'
import { SignKey, StrataChart } from './strata-chart.tsx'
import { SurvivalChart } from './survival-chart.tsx'

export interface GoalsOverTimePageProps {
  readonly lead: string
  readonly few: boolean
  readonly strata: Strata
  readonly curve: SurvivalCurve
  readonly longest: number
  readonly elections: readonly AcrossElection[]
  readonly lowerings: readonly SilentLowering[]
  readonly continuations: readonly PossibleContinuation[]
  readonly tables: { readonly lives: Table; readonly survival: Table; readonly carried: Table }
  readonly address: string
  readonly language: Language
}

/** How long goals live: as layers through elections, as a curve, from budget to budget, and what was lowered unsaid. */
export function GoalsOverTimePage(props: GoalsOverTimePageProps) {
  const { lead, few, strata, curve, tables, address, language } = props
  const t = overTimeTexts[language]
  return (
    <>
      <LeadSentence>
        {lead} {few && t.few}
      </LeadSentence>
      <GoalsNav here="overTime" language={language} />
      <Figure
        id="mal-genom-aren"
        heading={t.strata}
        description={t.strataHow}
        table={tables.lives}
        exportAddress={address}
        provenance={tables.lives.provenance}
        language={language}
      >
        <SignKey language={language} />
        <StrataChart strata={strata} language={language} />
      </Figure>
      <Elections {...props} />
      {curve.steps.length > 0 && (
        <Figure
          id="overlevnad"
          heading={t.survival}
          description={t.survivalHow(curve.n, curve.ended)}
          table={tables.survival}
          exportAddress={address}
          provenance={tables.survival.provenance}
          language={language}
        >
          <SurvivalChart curve={curve} longest={props.longest} language={language} />
        </Figure>
      )}
      <Lowerings {...props} />
      {tables.carried.rows.length > 0 && (
        <section class="part">
          <h2>{t.carried}</h2>
          <DataTable table={tables.carried} language={language} hideTitle exportAddress={address} />
        </section>
      )}
      <Continuations {...props} />
    </>
  )
}

function Elections({ elections, language }: GoalsOverTimePageProps) {
  const t = overTimeTexts[language]
  if (elections.length === 0) return null
  return (
    <section class="part">
      <h2>{t.elections}</h2>
      <ul>
        {elections.map(({ election, unchanged, before, lookedOn, preliminary }) => (
          <li>
            {t.election1(
              election.on,
              election.majorityShifted,
              unchanged.length,
              before.length,
              lookedOn,
              preliminary,
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lowerings({ lowerings, language }: GoalsOverTimePageProps) {
  const t = overTimeTexts[language]
  return (
    <section class="part" id="sankta-nivaer">
      <h2>{t.lowerings}</h2>
      {lowerings.length === 0 ? (
        <p>{t.noLowerings}</p>
      ) : (
        <>
          <p>{t.loweringsText}</p>
          <ul class="goal-list">
            {lowerings.map((each) => (
              <Lowering lowering={each} language={language} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Lowering({ lowering, language }: { lowering: SilentLowering; language: Language }) {
  const t = overTimeTexts[language]
  const { goal, after, measure, year, from, to, outcome, because } = lowering
  const write = (value: number) => writeLevel(value, measure.unit, language)
  return (
    <li>
      <a class="goal-name" href={`${path(language).goal(goal)}#version-${after.version}`}>
        {after.wording}
      </a>
      <p>{t.lowering(measure.title, year, write(from), write(to), after.from)}</p>
      <p class="goal-facts">
        {t.weakYear(outcome.year, write(outcome.value), write(outcome.asked))}{' '}
        {t.because[because](editWords[after.edit][language])}
      </p>
    </li>
  )
}

function Continuations({ continuations, language }: GoalsOverTimePageProps) {
  const t = overTimeTexts[language]
  if (continuations.length === 0) return null
  return (
    <section class="part">
      <h2>{t.continuations}</h2>
      <p>{t.continuationsText}</p>
      <ul>
        {continuations.map(({ ended, began }) => (
          <li>
            <a href={path(language).goal(began.goal)}>
              {t.continuation(
                withoutStop(ended.version.wording),
                withoutStop(began.version.wording),
                began.from,
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
