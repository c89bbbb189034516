import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { professionOf, unverifiedNote } from '#chapters/goals/national-goals/index.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import type { Provenance } from '#core/provenance.ts'
import { path } from '#web/paths.ts'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { SelectField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import type { NationalCarrier, NationalLine, NationalMap, NationalState } from './national-map.ts'
import { nationalTexts } from './national-texts.ts'

interface NationalPageProps {
  readonly map: NationalMap
  /** Those of the service that is looked at. */
  readonly lines: readonly NationalLine[]
  /** Activity code; empty: all. */
  readonly service: string
  readonly mayAdd: boolean
  readonly provenance: Provenance
  readonly address: string
  readonly language: Language
}

/** What the nation wants to the left, and who carries it to the right. */
export function NationalPage(props: NationalPageProps) {
  const { lines, map, mayAdd, provenance, address, language } = props
  const t = nationalTexts[language]
  const note = lines.map(({ national }) => unverifiedNote(national)).find((each) => each !== undefined)
  return (
    <>
      <LeadSentence>{nationalLead(map, language)}</LeadSentence>
      <GoalsNav here="national" language={language} />
      <Filter {...props} />
      {note && <p class="hint">{note[language]}</p>}
      {lines.length === 0 ? (
        <p>{t.noneHere}</p>
      ) : (
        <section class="part" id="kartan">
          <h2>{t.map}</h2>
          <div class="national-map">
            <div class="national-line national-head" aria-hidden="true">
              <p>{t.left}</p>
              <p>{t.right}</p>
            </div>
            {lines.map((line) => (
              <Line line={line} language={language} />
            ))}
          </div>
          <ExportLinks address={address} about={t.table} language={language} />
          <SourceLine provenance={provenance} language={language} />
        </section>
      )}
      {mayAdd && (
        <p class="no-print">
          <a class="ds-button" data-variant="secondary" href={path(language).addNationalGoal()}>
            {t.add}
          </a>
        </p>
      )}
    </>
  )
}

/** How many somebody answers for, and what waits. */
function nationalLead({ lines, strains }: NationalMap, language: Language): string {
  const t = nationalTexts[language].lead
  const inState = (...states: readonly NationalState[]) =>
    lines.filter(({ state }) => states.includes(state)).length
  const [changed, late] = [inState('law-changed'), inState('review-late')]
  return [
    t.owned(lines.length - inState('unmapped', 'no-owner'), lines.length),
    changed > 0 && t['law-changed'](changed),
    late > 0 && t['review-late'](late),
    strains.length > 0 && t.strains(strains.length),
  ]
    .filter(Boolean)
    .join(' ')
}

function Filter({ map, service, language }: NationalPageProps) {
  const t = nationalTexts[language]
  const services = map.coverage.map(({ code, national, owned }) => ({
    value: code,
    label: t.serviceCount(activityName(code)[language], owned, national),
  }))
  return (
    <form class="goal-filter" action={path(language).nationalGoals()}>
      <SelectField
        name="verksamhet"
        label={t.service}
        choices={[{ value: '', label: t.allServices }, ...services]}
        chosen={service}
        language={language}
      />
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.show}
      </button>
    </form>
  )
}

function Line({ line, language }: { line: NationalLine; language: Language }) {
  const t = nationalTexts[language]
  const { national, carriers, state } = line
  return (
    <article class="national-line" id={national.id}>
      <div>
        <h3>{national.text[language]}</h3>
        <p class="goal-facts">
          {withoutStop(national.law)}. {t.profession(professionOf(national.profession).name[language])}{' '}
          {unverifiedNote(national) && <span class="unverified">{t.unverified}.</span>}
        </p>
      </div>
      <div>
        <p>
          <StateMark state={state} language={language} />
        </p>
        {carriers.length === 0 && <p>{t.nobody}</p>}
        <ul>
          {carriers.map((carrier) => (
            <li>
              <CarrierWords carrier={carrier} language={language} />
            </li>
          ))}
        </ul>
        <p>
          <a href={path(language).nationalGoal(national.id)}>
            {t.open}
            <span class="ds-sr-only">: {national.text[language]}</span>
          </a>
        </p>
      </div>
    </article>
  )
}

/** The state in words; amber where somebody has to look, never where all is well. */
function StateMark({ state, language }: { state: NationalState; language: Language }) {
  return <span class={`national-state state-${state}`}>{nationalTexts[language].states[state]}</span>
}

function CarrierWords({ carrier, language }: { carrier: NationalCarrier; language: Language }) {
  const t = nationalTexts[language]
  const { owner, goal, isGoalDropped, mapping, seenOn } = carrier
  return (
    <>
      {owner ? <a href={path(language).place(owner.node)}>{owner.name}</a> : t.one.ownerGone}
      {': '}
      {goal ? (
        <>
          {mapping.relation === 'strains' && <strong class="many">{t.strains}: </strong>}
          <a href={path(language).goal(goal.goal)}>{withoutStop(goal.wording)}</a>
        </>
      ) : isGoalDropped ? (
        t.dropped
      ) : (
        t.noGoal
      )}
      . <span class="goal-facts">{t.seen(formatDay(seenOn, language))}</span>
    </>
  )
}
