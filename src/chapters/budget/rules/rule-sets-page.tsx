import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { ChangeWindow } from './change-window.ts'
import { isWithin } from './change-window.ts'
import { ruleSetsTexts } from './rule-sets-texts.ts'
import { YearChoice } from './year-choice.tsx'

export interface RuleSetsPageProps {
  readonly year: number
  readonly years: readonly number[]
  readonly table: Table
  readonly proposed: number
  /** Titles of drafts, for those who may see them. */
  readonly drafts: readonly { readonly id: string; readonly title: string; readonly version: number }[]
  readonly window: ChangeWindow
  /** ISO day. */
  readonly day: string
  readonly mayWrite: boolean
  readonly language: Language
}

/** Every rule set of a year: its state, what it shares out and by which decision. */
export function RuleSetsPage(props: RuleSetsPageProps) {
  const { year, years, table, proposed, window, day, mayWrite, language } = props
  const t = ruleSetsTexts[language]
  const to = path(language)
  return (
    <>
      <LeadSentence>{t.lead(year, table.rows.length, proposed)}</LeadSentence>
      <BudgetNav here="rules" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => to.ruleSets({ ar: each })}
        language={language}
      />
      {table.rows.length === 0 ? (
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          {...(mayWrite ? { action: { href: to.newRuleSet(), label: t.toNew } } : {})}
        />
      ) : (
        <DataTable table={table} language={language} exportAddress={to.ruleSets({ ar: year })} />
      )}
      <p>{t.window(window.opens, window.closes, isWithin(window, day))}</p>
      <Drafts {...props} />
      {mayWrite && table.rows.length > 0 && (
        <p>
          <a class="ds-button" data-variant="secondary" href={to.newRuleSet()}>
            {t.toNew}
          </a>
        </p>
      )}
      <RulesRestOn year={year} language={language} />
    </>
  )
}

function Drafts({ drafts, language }: RuleSetsPageProps) {
  if (drafts.length === 0) return null
  const to = path(language)
  return (
    <section class="part">
      <h2>{language === 'sv' ? 'Utkast' : 'Drafts'}</h2>
      <p>{ruleSetsTexts[language].draftsNote}</p>
      <ul>
        {drafts.map(({ id, title, version }) => (
          <li>
            <a href={to.ruleSet(id, { version })}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The way to what the rules rest on, and to what is decided by them. */
export function RulesRestOn({ year, language }: { readonly year: number; readonly language: Language }) {
  const t = ruleSetsTexts[language]
  const to = path(language)
  const ways = [
    { href: to.volumes({ ar: year }), label: t.volumes, note: t.volumesNote },
    { href: to.frames({ ar: year }), label: t.frames, note: t.framesNote },
    { href: to.exceptions({ ar: year }), label: t.exceptions, note: t.exceptionsNote },
    { href: to.budgetDecisions({ ar: year }), label: t.decisions, note: t.decisionsNote },
    { href: to.budgetYears(), label: t.years, note: t.yearsNote },
  ]
  return (
    <section class="part">
      <h2>{t.more}</h2>
      <dl class="ways">
        {ways.map(({ href, label, note }) => (
          <div>
            <dt>
              <a href={href}>{label}</a>
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
