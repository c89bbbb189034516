import type { ControlTotals } from '#chapters/roles/register/plan-register.ts'
import { formatList } from '#core/format.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import type { ImportPageProps, Reviewed } from './import-props.web.ts'
import { importTexts } from './import-texts.ts'

type ReviewProps = ImportPageProps & { readonly reviewed: Reviewed }

/** Rows that a page shows at most: whoever has more has one fault over and over. */
const mostShown = 200

/** Every row's faults: line, column and what to do. */
export function ImportFaults({ reviewed, provenance, language }: ReviewProps) {
  const t = importTexts[language]
  const { problems } = reviewed
  const lines = new Set(problems.map(({ line }) => line)).size
  return (
    <section class="part import-faults" role="alert">
      <h2>{t.problemsTitle(problems.length, lines)}</h2>
      <p>{t.problemsLead}</p>
      <DataTable table={faultsTable(reviewed, provenance)} language={language} hideTitle source={false} />
      {problems.length > mostShown && <p>{t.shown(mostShown, problems.length)}</p>}
      <Notes reviewed={reviewed} language={language} />
    </section>
  )
}

function faultsTable({ problems }: Reviewed, provenance: Provenance): Table {
  const { sv, en } = importTexts
  const label = (key: keyof typeof sv.columns) => ({ sv: sv.columns[key], en: en.columns[key] })
  return {
    id: 'att-ratta',
    title: { sv: sv.problemsTable, en: en.problemsTable },
    columns: [
      { key: 'line', label: label('line'), kind: 'rank' },
      { key: 'column', label: label('column'), kind: 'text' },
      { key: 'what', label: label('what'), kind: 'text' },
    ],
    rows: problems.slice(0, mostShown).map(({ line, column, text }, index) => ({
      key: String(index),
      cells: { line, column: column ?? sv.wholeLine, what: text },
    })),
    provenance,
  }
}

/** What was not read, and what the law says against. */
function Notes({ reviewed, language }: Pick<ReviewProps, 'reviewed' | 'language'>) {
  const t = importTexts[language]
  const { unread, passedOver, againstLaw } = reviewed
  return (
    <>
      {unread.length > 0 && <p>{t.unread(formatList(unread, language))}</p>}
      {passedOver.length > 0 && <p>{t.passedOver(formatList(passedOver.map(String), language))}</p>}
      {againstLaw.length > 0 && (
        <details class="disclosure">
          <summary>{t.lawTitle(againstLaw.length)}</summary>
          <ul class="disclosed">
            {againstLaw.slice(0, mostShown).map(({ line, text }) => (
              <li>
                {t.line(line)} {text[language]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The control totals, and the button that takes it all in. */
export function ImportReview(props: ReviewProps & { readonly totals: ControlTotals }) {
  const { written, reviewed, totals, problems, language } = props
  const t = importTexts[language]
  const address = path(language).importDecisionTypes()
  const isChange =
    totals.newTypes + totals.changedTypes + totals.removedTypes > 0 ||
    totals.startedDelegations + totals.endedDelegations > 0
  return (
    <section class="part">
      <LeadSentence>{isChange ? t.readyLead(totals.rows, totals.types) : t.nothing}</LeadSentence>
      <h2>{t.totals}</h2>
      <Totals totals={totals} language={language} />
      <Notes reviewed={reviewed} language={language} />
      {isChange && (
        <form method="post" action={address} class="form">
          <Carried written={written} fingerprint={reviewed.fingerprint} />
          <TextField
            name="why"
            label={t.why}
            hint={t.whyHint}
            problems={problems}
            language={language}
            input={{ value: written.why, maxlength: 500 }}
          />
          <p class="form-actions">
            <SubmitButton>{t.accept}</SubmitButton> <a href={address}>{t.again}</a>
          </p>
        </form>
      )}
      {!isChange && (
        <p>
          <a href={address}>{t.again}</a>
        </p>
      )}
    </section>
  )
}

const totalNames = [
  ...(['rows', 'types', 'newTypes', 'changedTypes', 'removedTypes', 'startedDelegations'] as const),
  ...(['endedDelegations', 'unchangedDelegations', 'perYear', 'yearlyOre'] as const),
] as const satisfies readonly (keyof ControlTotals)[]

function Totals({ totals, language }: { readonly totals: ControlTotals } & Pick<ReviewProps, 'language'>) {
  const t = importTexts[language]
  return (
    <dl class="totals">
      {totalNames.map((name) => (
        <div class={name === 'newTypes' || name === 'changedTypes' ? 'part-of' : undefined}>
          <dt>{t.total[name]}</dt>
          <dd>{name === 'yearlyOre' ? t.money(totals[name]) : t.figure(totals[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What was reviewed goes with the decision: nothing is kept between the two. */
function Carried({ written, fingerprint }: Pick<ReviewProps, 'written'> & { readonly fingerprint: string }) {
  const { rader, committee, lowestLawful, decision, from, whole } = written
  const fields = { rader, committee, lowestLawful, decision, from, expected: fingerprint, do: 'accept' }
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {whole && <input type="hidden" name="whole" value="yes" />}
    </>
  )
}
