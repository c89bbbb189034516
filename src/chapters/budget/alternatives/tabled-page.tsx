import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Sort, Table } from '#reports/table.ts'
import { ChangeBars } from '#web/charts/change-bars.tsx'
import { path, withQuery } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { balanceSentence, sayOre } from './alternative-sentences.ts'
import { CopyForm } from './builder-page.tsx'
import { sayChange } from './change-words.ts'
import { Effects } from './effects.tsx'
import type { Alternative, AlternativeDocument, AlternativeModel, Tabling } from './model.ts'
import type { Recomputed } from './recompute.ts'
import { tabledTexts } from './tabled-texts.ts'
import { NoteOfTabling } from './tabling-note.tsx'

export interface TabledPageProps {
  readonly alternative: Alternative
  readonly tabling: Tabling
  readonly document: AlternativeDocument
  readonly recomputed: Recomputed
  readonly frames: Table
  readonly units: Table
  readonly address: string
  /** Of the units. */
  readonly sort: Sort | undefined
  readonly provenance: Provenance
  /** A member of the very group. */
  readonly isOwn: boolean
  readonly problems: readonly Problem[]
  readonly written: string
  readonly language: Language
}

/** A tabled budget, for everybody. */
export function TabledPage(props: TabledPageProps) {
  const { alternative, tabling, document, recomputed, language } = props
  const t = tabledTexts[language]
  const { withdrawal, groupName, year } = alternative
  return (
    <>
      <ProblemSummary problems={props.problems} language={language} />
      <LeadSentence>{balanceSentence(recomputed.balance, language)}</LeadSentence>
      <p>{t.by(groupName, formatDay(tabling.on, language), tabling.reference)}</p>
      {withdrawal && (
        <Callout kind="attention" title={t.withdrawnTitle(formatDay(withdrawal.on, language))} level={2}>
          <p>{withdrawal.why}</p>
          <p>{t.withdrawnNote}</p>
        </Callout>
      )}
      <NoteOfTabling note={tabling.note} language={language} />
      {document.summary !== '' && <blockquote class="alternative-summary">{document.summary}</blockquote>}
      <FramesFigure {...props} />
      <section class="part">
        <h2>{t.changes}</h2>
        <ChangeList document={document} model={tabling.model} language={language} />
      </section>
      <section class="part effects effects-whole">
        <Effects recomputed={recomputed} language={language} isSaid />
        <Why language={language} about={t.aboutWhy}>
          <p>{t.why}</p>
        </Why>
      </section>
      <section class="part">
        <DataTable
          table={props.units}
          language={language}
          exportAddress={props.address}
          sort={props.sort}
          sortHref={({ by, order }) => `${withQuery(props.address, { sort: by, order })}#enheter`}
        />
      </section>
      <p>
        <a href={path(language).compareAlternatives({ ar: year })}>{t.compare}</a>
      </p>
      {props.isOwn && <Actions {...props} />}
    </>
  )
}

function FramesFigure({ recomputed, frames, address, provenance, language }: TabledPageProps) {
  const t = tabledTexts[language]
  const changed = recomputed.frames
    .filter(({ ownOre }) => ownOre !== 0)
    .toSorted((a, b) => Math.abs(b.ownOre) - Math.abs(a.ownOre))
  const [most] = changed
  if (!most) {
    return (
      <section class="part">
        <DataTable table={frames} language={language} exportAddress={address} />
      </section>
    )
  }
  const heading = t.chart(`${most.name} ${sayOre(most.ownOre, language, true)}`)
  return (
    <Figure
      id="ramar-bild"
      heading={heading}
      table={frames}
      exportAddress={address}
      provenance={provenance}
      language={language}
    >
      <ChangeBars
        id="ramar-staplar"
        title={heading}
        description={t.chartDescription}
        groups={changed.map(({ node, name, ownOre }) => ({
          key: node,
          label: name,
          bars: [{ key: node, label: '', amount: ownOre / 100 }],
        }))}
        language={language}
      />
    </Figure>
  )
}

/** Every change with its reason and its consequence. */
function ChangeList({
  document,
  model,
  language,
}: {
  readonly document: AlternativeDocument
  readonly model: AlternativeModel
  readonly language: Language
}) {
  const t = tabledTexts[language]
  if (document.changes.length === 0) return <p>{t.noChanges}</p>
  return (
    <ul class="change-list">
      {document.changes.map((change) => (
        <li>
          <strong>{sayChange(model, change, language)}</strong>
          <p>{change.motive || t.noMotive}</p>
          {change.consequence !== '' && (
            <p>
              <span class="effects-note">{t.consequence}:</span> {change.consequence}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Actions({ alternative, problems, written, language }: TabledPageProps) {
  const t = tabledTexts[language]
  return (
    <section class="part">
      <h2>{t.actions}</h2>
      <CopyForm alternative={alternative} language={language} />
      {!alternative.withdrawal && (
        <details class="disclosure" open={problems.length > 0}>
          <summary>{t.withdraw}</summary>
          <form
            class="disclosed form"
            method="post"
            action={path(language).withdrawAlternative(alternative.id)}
          >
            <TextArea
              name="why"
              label={t.withdrawWhy}
              hint={t.withdrawHint}
              value={written}
              problems={problems}
              language={language}
            />
            <SubmitButton secondary>{t.withdraw}</SubmitButton>
          </form>
        </details>
      )}
    </section>
  )
}
