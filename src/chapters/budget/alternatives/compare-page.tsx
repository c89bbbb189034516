import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Sort, Table } from '#reports/table.ts'
import { ChangeBars } from '#web/charts/change-bars.tsx'
import { path, withQuery } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Choices, SubmitButton } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { balanceSentence } from './alternative-sentences.ts'
import { alternativesTexts } from './alternatives-texts.ts'
import { nameOfSide, type Side } from './compare-tables.web.ts'
import { compareTexts } from './compare-texts.ts'
import { NoteOfTabling } from './tabling-note.tsx'

export interface ComparePageProps {
  readonly year: number
  readonly lead: string
  readonly sides: readonly Side[]
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** Frames, units, fiscal, goals and consequences. */
  readonly tables: readonly Table[]
  readonly differentBase: boolean
  readonly address: string
  /** Of the units, which are many. */
  readonly sort: Sort | undefined
  readonly provenance: Provenance
  readonly language: Language
}

function unitsSorted({ sort, address }: Pick<ComparePageProps, 'sort' | 'address'>) {
  const sortHref = ({ by, order }: Sort) => `${withQuery(address, { sort: by, order })}#jamfor-enheter`
  return { sort, sortHref }
}

/** Budgets side by side. */
export function ComparePage(props: ComparePageProps) {
  const { year, sides, choices, tables, language } = props
  const t = compareTexts[language]
  const to = path(language)
  const [frames, ...others] = tables
  return (
    <>
      <LeadSentence>{props.lead}</LeadSentence>
      <BudgetNav here="alternatives" language={language} />
      {choices.length > 0 && (
        <form class="form compare-choice" method="get" action={to.compareAlternatives()}>
          <input type="hidden" name="ar" value={year} />
          <Choices
            name="val"
            legend={t.choose}
            type="checkbox"
            choices={choices}
            chosen={sides.map(({ alternative }) => alternative.id)}
          />
          <SubmitButton secondary>{t.show}</SubmitButton>
        </form>
      )}
      {sides.length === 0 && (
        <EmptyState
          missing={alternativesTexts[language].noneTitle}
          remedy={alternativesTexts[language].noneRemedy}
        />
      )}
      {props.differentBase && (
        <Callout kind="attention" level={2}>
          <p>{t.otherBase}</p>
        </Callout>
      )}
      {sides.map((side) => (
        <SideHead side={side} language={language} />
      ))}
      {frames && sides.length > 0 && (
        <>
          <FramesFigure {...props} frames={frames} />
          {others.map((table) => (
            <section class="part">
              {table.rows.length === 0 ? (
                <>
                  <h2>{table.title[language]}</h2>
                  <p>{table.id === 'jamfor-mal' ? t.noGoals : t.noFiscal}</p>
                </>
              ) : (
                <DataTable
                  table={table}
                  language={language}
                  exportAddress={props.address}
                  {...(table.id === 'jamfor-enheter' ? unitsSorted(props) : {})}
                />
              )}
            </section>
          ))}
        </>
      )}
    </>
  )
}

function SideHead({ side, language }: { readonly side: Side; readonly language: Language }) {
  const { alternative, recomputed } = side
  const t = compareTexts[language]
  const state = alternative.withdrawal ? t.withdrawn : alternative.tabling ? undefined : t.draft
  return (
    <section class="compare-side">
      <h2>
        <a href={path(language).budgetAlternative(alternative.id)}>{nameOfSide(side)}</a>
      </h2>
      <p>
        {alternative.groupName}
        {state && <>, {state}</>}. {balanceSentence(recomputed.balance, language)}
      </p>
      {alternative.tabling && <NoteOfTabling note={alternative.tabling.note} language={language} />}
      {!alternative.tabling && <p class="hint">{t.closedNote}</p>}
    </section>
  )
}

function FramesFigure({
  sides,
  frames,
  address,
  provenance,
  language,
}: ComparePageProps & { readonly frames: Table }) {
  const t = compareTexts[language]
  const changed = (sides[0]?.recomputed.frames ?? [])
    .map(({ node, name }) => ({
      key: node,
      label: name,
      bars: sides.map(({ letter, recomputed }) => ({
        key: `${node}-${letter}`,
        label: letter,
        amount: (recomputed.frames.find((frame) => frame.node === node)?.ownOre ?? 0) / 100,
      })),
    }))
    .filter(({ bars }) => bars.some(({ amount }) => amount !== 0))
  if (changed.length === 0) {
    return (
      <section class="part">
        <DataTable table={frames} language={language} exportAddress={address} />
      </section>
    )
  }
  return (
    <Figure
      id="jamfor-bild"
      heading={t.chart}
      description={sides.map(nameOfSide).join('. ')}
      table={frames}
      exportAddress={address}
      provenance={provenance}
      language={language}
    >
      <ChangeBars
        id="jamfor-staplar"
        title={t.chart}
        description={t.chartDescription}
        groups={changed}
        language={language}
      />
    </Figure>
  )
}
