import { deciderWords } from '#chapters/roles/decider-words.ts'
import type { Rung } from '#chapters/roles/decisions/decentralisation.ts'
import { trialState } from '#chapters/roles/decisions/trials.ts'
import type { DecisionLevel, DelegationTrial } from '#chapters/roles/model.ts'
import { levelWords } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { Figure } from '#web/ui/figure/figure.tsx'
import { decisionTypeTexts } from './decision-type-texts.ts'

export interface LadderProps {
  readonly title: string
  readonly rungs: readonly Rung[]
  readonly lowestLawful: DecisionLevel
  /** Nobody is named: the power is the committee's. */
  readonly committeeDecides: boolean
  /** ISO day. */
  readonly day: string
  readonly provenance: Provenance
  readonly language: Language
  readonly nameOf: (node: string) => string
}

/**
 * The levels at which a decision can be taken, from the top to the one nearest the service: who decides, where the law
 * stops, and what is on trial. A list drawn as a ladder, so that it is read in order by everybody.
 */
export function Ladder(props: LadderProps) {
  const t = decisionTypeTexts[props.language]
  return (
    <Figure
      id="stege"
      heading={t.ladder(props.title)}
      description={t.ladderText}
      table={ladderTable(props)}
      provenance={props.provenance}
      language={props.language}
    >
      <ol class="ladder">
        {props.rungs.map((rung, index) => (
          <Step
            {...props}
            rung={rung}
            isFirstClosed={!rung.lawful && props.rungs[index - 1]?.lawful !== false}
          />
        ))}
      </ol>
    </Figure>
  )
}

/** What goes without saying on every rung is said once to those who see, and to those who hear the page each time. */
function Step(props: LadderProps & { readonly rung: Rung; readonly isFirstClosed: boolean }) {
  const { rung, isFirstClosed, lowestLawful, language } = props
  const t = decisionTypeTexts[language].rung
  const state = stateOf(rung, props.committeeDecides)
  const isQuiet = state === 'open' || (state === 'closed' && !isFirstClosed)
  return (
    <li class={`rung rung-${state}`}>
      <span class="rung-level">{levelWords[rung.level][language]}</span>
      <span class="rung-says">
        {says(props, rung).map((sentence) => (
          <span class={isQuiet ? 'ds-sr-only' : undefined}>{sentence}</span>
        ))}
        {rung.trial && <Trial trial={rung.trial} day={props.day} language={language} />}
        {rung.level === lowestLawful && <span class="rung-lowest">{t.lowest}</span>}
      </span>
    </li>
  )
}

function stateOf({ level, lawful, deciders }: Rung, committeeDecides: boolean) {
  if (deciders.length > 0 || (committeeDecides && level === 'committee')) return 'decides'
  return lawful ? 'open' : 'closed'
}

function says({ committeeDecides, language, nameOf }: LadderProps, rung: Rung): readonly string[] {
  const t = decisionTypeTexts[language].rung
  if (rung.deciders.length === 0) {
    if (committeeDecides && rung.level === 'committee') return [t.committeeKeeps]
    return [rung.lawful ? t.could : t.closed]
  }
  return rung.deciders.map(({ limitOre, place, post }) => {
    const who = post
      ? `${t.decides}: ${deciderWords({ level: rung.level, post }, language, nameOf)}`
      : t.decides
    const limited = limitOre === undefined ? who : t.upTo(limitOre)
    return place === undefined ? limited : `${limited}, ${t.at(nameOf(place))}`
  })
}

function Trial({
  trial,
  day,
  language,
}: {
  readonly trial: DelegationTrial
  readonly day: string
  readonly language: Language
}) {
  const t = decisionTypeTexts[language].rung
  const state = trialState(trial, day)
  if (state === 'proposed') return <span class="rung-trial">{t.proposed}</span>
  if (state === 'approved') return <span class="rung-trial">{t.approved(trial.startsOn ?? day)}</span>
  if (state === 'review-due') return <span class="rung-trial">{t.overdue(trial.reviewBy ?? day)}</span>
  if (state === 'running' || state === 'prolonged') {
    return <span class="rung-trial">{t.trial(trial.reviewBy)}</span>
  }
  return null
}

function ladderTable({ title, rungs, committeeDecides, provenance }: LadderProps): Table {
  const t = { sv: decisionTypeTexts.sv, en: decisionTypeTexts.en }
  const label = (key: keyof typeof t.sv.ladderColumns) => ({
    sv: t.sv.ladderColumns[key],
    en: t.en.ladderColumns[key],
  })
  const truth = (is: boolean) => (is ? { sv: t.sv.yes, en: t.en.yes } : { sv: t.sv.no, en: t.en.no })
  return {
    id: 'beslutsstege',
    title: { sv: t.sv.ladder(title), en: t.en.ladder(title) },
    columns: [
      { key: 'level', label: label('level'), kind: 'text' },
      { key: 'lawful', label: label('lawful'), kind: 'text' },
      { key: 'decides', label: label('decides'), kind: 'text' },
      { key: 'limit', label: label('limit'), kind: 'kronor' },
    ],
    rows: rungs.map((rung) => {
      const limit = rung.deciders[0]?.limitOre
      return {
        key: rung.level,
        cells: {
          level: levelWords[rung.level],
          lawful: truth(rung.lawful),
          decides: truth(stateOf(rung, committeeDecides) === 'decides'),
          limit: limit === undefined ? { missing: t.sv.noLimit } : limit / 100,
        },
      }
    }),
    provenance,
  }
}
