import { addressOf } from '#chapters/goals/addresses.ts'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { quoted } from '#chapters/goals/quoted.ts'
import { formatDay, formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import { inLanguage, path, withQuery } from '#web/paths.ts'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { SelectField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import type { DutyAnswers } from './duty-answers.ts'
import { type CellClass, cellClasses, type GoalGrid } from './goal-grid.ts'
import { columnsOf, GridMatrix, Sign } from './grid-matrix.tsx'
import type { GridPart } from './grid-parts.ts'
import { gridTexts } from './grid-texts.ts'

interface GridPageProps {
  readonly grid: GoalGrid
  /** The class that the reader wants to see alone. */
  readonly only: CellClass | undefined
  readonly place: Place | undefined
  /** Id of the reader's own place. */
  readonly own: string | undefined
  /** Places that the grid can be limited to. */
  readonly places: readonly Place[]
  /** In place of the units, where they are too many. */
  readonly parts: readonly GridPart[] | undefined
  /** Units that it is time to ask. */
  readonly unitsDue: readonly Place[]
  readonly answers: readonly DutyAnswers[]
  readonly nameOf: (node: string) => string
  readonly provenance: Provenance
  readonly address: string
  readonly language: Language
}

export function GridPage(props: GridPageProps) {
  const { grid, only, own, parts, provenance, address, language } = props
  const t = gridTexts[language]
  const { counts, size } = grid
  return (
    <>
      <LeadSentence>
        {t.lead(size, counts.acted)} {counts.unanswered > 0 && t.leadUnanswered(counts.unanswered)}
      </LeadSentence>
      <GoalsNav here="grid" language={language} />
      <Filter {...props} />
      <Legend {...props} />
      {parts ? (
        <Parts {...props} parts={parts} />
      ) : (
        <div class="grid-and-goals">
          <GridMatrix {...{ grid, only, own, language }} />
          <GoalList grid={grid} language={language} />
        </div>
      )}
      <p class="hint">{t.explanation}</p>
      <ExportLinks address={address} about={t.tableTitle} language={language} />
      <SourceLine provenance={{ ...provenance, mark: 'derived' }} language={language} />
      <Yearly {...props} />
      <NotCounted {...props} />
    </>
  )
}

function Filter({ place, places, only, language }: GridPageProps) {
  const t = gridTexts[language]
  const choices = places.map(({ node, name, path: way }) => ({
    value: node,
    label: `${'\u2003'.repeat(way.length - 1)}${name}`,
  }))
  return (
    <form class="goal-filter" action={path(language).goalGrid()}>
      <SelectField
        name="plats"
        label={t.place}
        choices={choices}
        chosen={place?.node ?? choices[0]?.value ?? ''}
        language={language}
      />
      {only && <input type="hidden" name="bara" value={only} />}
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.show}
      </button>
    </form>
  )
}

/** The signs with their words and counts: each leads to its cells alone. */
function Legend({ grid, only, address, language }: GridPageProps) {
  const t = gridTexts[language]
  return (
    <ul class="grid-legend" aria-label={t.legend}>
      {cellClasses.map((each) => (
        <li>
          <a
            href={withQuery(address, { bara: each === only ? undefined : each })}
            aria-current={each === only ? 'true' : undefined}
          >
            <Sign cellClass={each} /> {t.classes[each]}{' '}
            <span class="count">{formatNumber(grid.counts[each], language)}</span>
          </a>
        </li>
      ))}
      {only && (
        <li>
          <a href={withQuery(address, { bara: undefined })}>{t.everything}</a>
        </li>
      )}
    </ul>
  )
}

function Parts({ grid, parts, address, language }: GridPageProps & { parts: readonly GridPart[] }) {
  const t = gridTexts[language]
  return (
    <>
      <p>
        {t.rolledUp(grid.units.length)} <a href={withQuery(address, { alla: 'ja' })}>{t.all}</a>
      </p>
      <div class="data-table">
        <section class="data-table-scroll" tabindex={0} aria-labelledby="delarna">
          <table>
            <caption id="delarna" class="ds-sr-only">
              {t.partsTitle}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t.part}</th>
                <th scope="col" class="figure-column">
                  {t.units}
                </th>
                {cellClasses.map((each) => (
                  <th scope="col" class="figure-column">
                    <Sign cellClass={each} /> {t.classes[each]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map(({ place, units, counts }) => (
                <tr>
                  <th scope="row">
                    <a href={path(language).goalGrid({ plats: place.node })}>{place.name}</a>
                  </th>
                  <td class="figure-column">{formatNumber(units, language)}</td>
                  {cellClasses.map((each) => (
                    <td class="figure-column">{formatNumber(counts[each], language)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  )
}

/** The goals by the numbers that head the columns. */
function GoalList({ grid, language }: Pick<GridPageProps, 'grid' | 'language'>) {
  return (
    <section class="grid-goals">
      <h2>{gridTexts[language].goals}</h2>
      <ol>
        {columnsOf(grid).map(({ goal }) => (
          <li>
            <a href={inLanguage(language, addressOf.goal(goal.goal))}>{goal.wording}</a>
          </li>
        ))}
      </ol>
      <p class="hint">{gridTexts[language].ownGoals}</p>
    </section>
  )
}

function Yearly({ unitsDue, answers, language }: GridPageProps) {
  const t = gridTexts[language]
  if (unitsDue.length === 0 && answers.length === 0) return null
  const shown = answers.filter(({ shares }) => shares)
  return (
    <section class="part" id="fragan">
      <h2>{t.yearly}</h2>
      <p>{t.yearlyLead}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ goal, answered, shares }) => (
            <li>
              {quoted(goal, language)}: {t.yes} {formatPercent(shares?.yes ?? 0, language)}, {t.no}{' '}
              {formatPercent(shares?.no ?? 0, language)}, {t.unclear}{' '}
              {formatPercent(shares?.unclear ?? 0, language)} ({answered})
            </li>
          ))}
        </ul>
      )}
      {unitsDue.length > 0 && (
        <details class="disclosure">
          <summary>{t.askAll(unitsDue.length)}</summary>
          <p>
            {unitsDue.map((unit, index) => (
              <>
                {index > 0 && ', '}
                <a href={path(language).place(unit.node)}>{unit.name}</a>
              </>
            ))}
          </p>
        </details>
      )}
    </section>
  )
}

function NotCounted({ grid, nameOf, language }: GridPageProps) {
  const t = gridTexts[language]
  if (grid.notCounted.length === 0) return null
  const wording = new Map(grid.goals.map((goal) => [goal.goal, quoted(goal, language)]))
  return (
    <section class="part" id="raknas-inte">
      <h2>{t.notCounted}</h2>
      <p>{t.notCountedLead}</p>
      <ul>
        {grid.notCounted.map(({ goal, place, decidedBy, from }) => (
          <li>
            <a href={inLanguage(language, addressOf.goalAtPlace(goal, place))}>
              {t.notCountedRow(
                wording.get(goal) ?? goal,
                nameOf(place),
                nameOf(decidedBy),
                formatDay(from, language),
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
