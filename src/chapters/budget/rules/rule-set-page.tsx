import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { stateOf } from '#chapters/budget/in-force.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import type { Allocation, ResolvedPrice } from '#chapters/budget/volume/allocation.ts'
import { sayBecause } from '#chapters/budget/volume/say-because.ts'
import { formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { Components } from './components-section.tsx'
import { RuleHistory } from './rule-history.tsx'
import { RuleSetForms, type RuleSetFormsProps } from './rule-set-forms.tsx'
import { ruleSetTexts } from './rule-set-texts.ts'
import { sayOre, sayRounding } from './say-amount.ts'

export interface RuleSetPageProps extends RuleSetFormsProps {
  /** Those that the reader may see, the oldest first. */
  readonly versions: readonly RuleSetVersion[]
  /** The decided version that each is compared with, by number. */
  readonly before: ReadonlyMap<number, RuleSetVersion>
  readonly given: Outcome<Allocation>
  /** Comments that the version was decided over the head of. */
  readonly overlooked: number
  readonly prices: ReadonlyMap<string, ResolvedPrice>
  readonly tables: { readonly prices: Table; readonly drivers: Table; readonly indices: Table }
}

/** A rule set in plain words, with its price list, what it counts and what has changed. */
export function RuleSetPage(props: RuleSetPageProps) {
  const { shown, given, tables, refused, language } = props
  const t = ruleSetTexts[language]
  const { document } = shown
  const address = path(language).ruleSet(shown.id, { version: shown.version })
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <BudgetNav here="rules" language={language} />
      {props.overlooked > 0 && (
        <p class="outside-window">
          {t.overlooked(props.overlooked)}{' '}
          <a href={path(language).budgetComments({ ar: shown.year, lage: 'unanswered' })}>{t.toComments}</a>.
        </p>
      )}
      <Proposal {...props} />
      {!given.ok && (
        <Callout kind="attention" title={t.hindered} level={2}>
          <ul>
            {given.problems.slice(0, 8).map(({ text }) => (
              <li>{text[language]}</li>
            ))}
          </ul>
          <p>
            <a href={path(language).volumes({ ar: shown.year, regler: shown.id })}>{t.toVolumes}</a>
          </p>
        </Callout>
      )}
      <Components
        rules={document}
        given={given}
        prices={props.prices}
        {...(props.comments?.mayComment ? { commentsOn: shown } : {})}
        language={language}
      />
      <section class="part" id="priser">
        <h2>{t.prices}</h2>
        <DataTable table={tables.prices} language={language} hideTitle exportAddress={address} />
        <PriceChains {...props} />
      </section>
      <section class="part">
        <h2>{t.drivers}</h2>
        <DataTable table={tables.drivers} language={language} hideTitle exportAddress={address} />
        <p>{t.rounding(sayRounding(document.rounding, language))}</p>
      </section>
      <section class="part">
        <h2>{t.indices}</h2>
        {tables.indices.rows.length === 0 ? (
          <p>{t.noIndices}</p>
        ) : (
          <DataTable table={tables.indices} language={language} hideTitle exportAddress={address} />
        )}
      </section>
      <RuleHistory {...props} />
      <RuleSetForms {...props} />
      <Files {...props} />
    </>
  )
}

/** @returns what the version is, what it shares out and by which decision */
function leadOf({ shown, given, language }: Pick<RuleSetPageProps, 'shown' | 'given' | 'language'>): string {
  const t = ruleSetTexts[language]
  const { title } = shown.document
  const state = stateOf(shown)
  if (state === 'draft') return t.leadDraft(title, shown.year)
  if (state === 'withdrawn') return t.leadWithdrawn(title, shown.year)
  if (!given.ok) return t.leadHindered(title, shown.year)
  const { sumOre, units } = given.value
  const sum = formatMoney(sumOre, language)
  if (state === 'proposed') return t.leadProposed(title, shown.year, sum, units.length)
  const decision = shown.steps.findLast(({ step }) => step === 'decided')?.decision ?? ''
  return t.leadDecided(title, shown.year, decision, sum, units.length)
}

/** Where the page shows another version: that one is proposed and can be read. */
function Proposal({ shown, versions, comments, language }: RuleSetPageProps) {
  const t = ruleSetTexts[language]
  const to = path(language)
  const proposed = versions.findLast((version) => stateOf(version) === 'proposed')
  if (!proposed) return null
  const { id, version, year } = proposed
  return (
    <Callout level={2}>
      <p>
        {version !== shown.version && (
          <>
            {t.proposal(version, year)} <a href={to.ruleSet(id, { version })}>{t.toProposal}</a>.{' '}
          </>
        )}
        <a href={to.simulation(id, { version })}>{t.toSimulation}</a>.
      </p>
      {comments && comments.came > 0 && (
        <p>
          {t.came(comments.came, comments.unanswered)}{' '}
          <a href={to.budgetComments({ ar: shown.year })}>{t.toComments}</a>.
        </p>
      )}
      {comments?.mayComment && (
        <p>
          <a class="ds-button" href={to.newComment({ ruleSet: shown.id, version: shown.version })}>
            {t.comment}
          </a>
        </p>
      )}
      {comments?.mayOpen && (
        <p>
          <a
            class="ds-button"
            data-variant="secondary"
            href={to.newCommentRound({ galler: `rule-set:${shown.id}:${shown.version}` })}
          >
            {t.openRound}
          </a>
        </p>
      )}
    </Callout>
  )
}

/** From what each price comes, step by step. */
function PriceChains({ shown, prices, language }: RuleSetPageProps) {
  const t = ruleSetTexts[language]
  return (
    <details class="disclosure">
      <summary>{t.priceWhy}</summary>
      <ul class="disclosed price-chains">
        {shown.document.prices.map(({ id, title, per }) => {
          const worked = prices.get(id)
          const steps = (worked?.because ?? []).filter(({ step }) => step !== 'price')
          return (
            <li>
              <b>{title}.</b>{' '}
              {steps.length === 0 && worked
                ? t.writtenPrice(sayOre(worked.ore, language), per)
                : steps.map((step) => sayBecause(step, language)).join(' ')}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function Files({ shown, language }: { readonly shown: RuleSetVersion; readonly language: Language }) {
  const t = ruleSetTexts[language]
  const to = path(language)
  const file = (format: string) => to.ruleSetDocument(shown.id, { version: shown.version, format })
  return (
    <section class="part">
      <h2>{t.files}</h2>
      <p>
        {t.filesNote} <a href={file('json')}>JSON</a> · <a href={file('xlsx')}>XLSX</a>
      </p>
      {shown.document.notes && shown.document.notes.length > 0 && (
        <Why language={language} about={t.notes}>
          {shown.document.notes.map((note) => (
            <p>{note}</p>
          ))}
        </Why>
      )}
    </section>
  )
}
