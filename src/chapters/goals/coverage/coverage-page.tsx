import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatKronor } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { type Choice, SelectField } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { CoreCostCoverage } from './core-cost.ts'
import { CoverageBars } from './coverage-bars.tsx'
import { coveredShare } from './coverage-tables.web.ts'
import { coverageTexts } from './coverage-texts.ts'

interface CoveragePageProps {
  /** Absent: the whole municipality. */
  readonly place: Place | undefined
  readonly places: readonly Choice[]
  /** Absent where no costs are known. */
  readonly coverage: CoreCostCoverage | undefined
  readonly costs: Table | undefined
  readonly ratings: Table
  /** Enough units have answered on some goal. */
  readonly isRated: boolean
  readonly without: readonly GoalVersion[]
  readonly directions: number
  readonly unitsOf: (goal: GoalVersion) => number
  readonly nameOf: (node: string) => string
  readonly provenance: Provenance
  readonly address: string
  readonly language: Language
}

/** How many places are named. */
const placesNamed = 10

/** Cost against goals, then the goals that rest on nothing, told neutrally, then what the units say. */
export function CoveragePage(props: CoveragePageProps) {
  const { language } = props
  return (
    <>
      <LeadSentence>{coverageLead(props)}</LeadSentence>
      <GoalsNav here="coverage" language={language} />
      <Filter {...props} />
      <Costs {...props} />
      <Without {...props} />
      <Ratings {...props} />
    </>
  )
}

/** How much of the core cost is reached, and how many goals rest on nothing. */
function coverageLead({
  coverage,
  without,
  language,
}: Pick<CoveragePageProps, 'coverage' | 'without' | 'language'>): string {
  const t = coverageTexts[language].lead
  const known = !coverage || coverage.core === 0 ? t.noCosts : reached(coverage)
  return `${known} ${t.without(without.length)}`

  function reached(known: CoreCostCoverage): string {
    return known.uncovered === 0 ? t.all(known.year) : t.covered(coveredShare(known, language), known.year)
  }
}

function Filter({ place, places, language }: CoveragePageProps) {
  const t = coverageTexts[language]
  return (
    <form class="goal-filter" action={path(language).goalCoverage()}>
      <SelectField
        name="plats"
        label={t.place}
        choices={[{ value: '', label: t.whole }, ...places]}
        chosen={place?.node ?? ''}
        language={language}
      />
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.show}
      </button>
    </form>
  )
}

function Costs({ coverage, costs, provenance, address, language }: CoveragePageProps) {
  const t = coverageTexts[language]
  if (!coverage || !costs) {
    const action = { href: path(language).organisation(), label: t.toOrganisation }
    return <EmptyState missing={t.noCostsTitle} remedy={t.noCostsRemedy} action={action} />
  }
  const money = (ore: number) => formatKronor(ore / 100, language)
  const { uncoveredPlaces, outsideCore, unknownService } = coverage
  const rest = uncoveredPlaces.length - placesNamed
  return (
    <section class="part" id="kostnaden">
      {coverage.services.length === 0 ? (
        <p>{t.noCore}</p>
      ) : (
        <Figure
          id="tackning"
          heading={t.bars}
          description={t.barsHint}
          table={costs}
          exportAddress={address}
          provenance={{ ...provenance, mark: 'derived' }}
          language={language}
        >
          <CoverageBars coverage={coverage} language={language} />
        </Figure>
      )}
      {uncoveredPlaces.length > 0 && (
        <>
          <h3>{t.places}</h3>
          <ul>
            {uncoveredPlaces.slice(0, placesNamed).map(({ place, ore }) => (
              <li>
                <a href={path(language).place(place.node)}>{t.placeCost(place.name, money(ore))}</a>
              </li>
            ))}
            {rest > 0 && <li>{t.morePlaces(rest)}</li>}
          </ul>
        </>
      )}
      <p class="hint">
        {outsideCore > 0 && t.outside(money(outsideCore))}{' '}
        {unknownService > 0 && t.unknown(money(unknownService))}
      </p>
    </section>
  )
}

/** Goals without an anchor, and the three ways there are. */
function Without({ without, directions, unitsOf, nameOf, language }: CoveragePageProps) {
  const t = coverageTexts[language]
  return (
    <section class="part" id="utan-ankare">
      <h2>{t.without}</h2>
      {without.length === 0 ? (
        <p>{t.noneWithout}</p>
      ) : (
        <>
          <p>{t.withoutLead}</p>
          <ul>
            {(['concretise', 'park', 'decide'] as const).map((way) => (
              <li>
                <strong>{t.ways[way].title}:</strong> {t.ways[way].text}
              </li>
            ))}
          </ul>
          <ul class="trace-list">
            {without.map((goal) => (
              <li>
                <a href={path(language).goal(goal.goal)}>{withoutStop(goal.wording)}</a>
                <p class="goal-facts">
                  {t.adopted(nameOf(goal.owner))} {t.reachesUnits(unitsOf(goal))}{' '}
                  <a href={path(language).changeGoal(goal.goal)}>
                    {t.change}
                    <span class="ds-sr-only">: {withoutStop(goal.wording)}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {directions > 0 && <p class="hint">{t.directions(directions)}</p>}
    </section>
  )
}

function Ratings({ ratings, isRated, address, language }: CoveragePageProps) {
  const t = coverageTexts[language]
  return (
    <section class="part" id="enheternas-syn">
      <h2>{t.ratings}</h2>
      <p>{t.ratingsLead}</p>
      {isRated ? (
        <DataTable table={ratings} language={language} hideTitle exportAddress={address} />
      ) : (
        <p>{t.noRatings}</p>
      )}
    </section>
  )
}
