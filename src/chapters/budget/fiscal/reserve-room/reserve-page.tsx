import type { ReservePolicy, ReserveUse } from '#chapters/budget/fiscal/book.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { differences, isToldOfNewer, NewerVersion } from '#chapters/budget/newer-version.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import type { Language } from '#core/language.ts'
import type { Ore } from '#core/money.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { reserveTexts } from './reserve-texts.ts'
import { type WrittenPolicy, type WrittenUse, writtenPolicyOf } from './written-reserve.ts'

export interface ReservePageProps {
  /** What the reserves hold when the budget year begins; absent where it isn't known. */
  readonly balance?: { readonly year: number; readonly rerOre: Ore; readonly rurOre: Ore }
  readonly policy: ReservePolicy | undefined
  readonly uses: readonly ReserveUse[]
  readonly table: Table
  readonly written: WrittenUse
  readonly writtenPolicy: WrittenPolicy
  /** The version that sent rules began from; absent: none were sent. */
  readonly seen?: Readonly<Record<string, string>>
  /** The use whose reason was sent; absent: none was. */
  readonly told?: number
  readonly problems: readonly Problem[]
  readonly mayWrite: boolean
  readonly language: Language
}

/** What the reserves hold, by which rules they are filled and used, and why they were. */
export function ReservePage(props: ReservePageProps) {
  const { balance, uses, table, problems, mayWrite, language } = props
  const t = reserveTexts[language]
  const unexplained = uses.filter(({ reason }) => reason === '')
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {balance ? t.lead(balance.rerOre, balance.rurOre, balance.year) : t.leadUnknown}
      </LeadSentence>
      <FiscalNav here="reserve" language={language} />
      {unexplained.length > 0 && (
        <Callout kind="attention">
          <p>{t.unexplained(unexplained.length)}</p>
        </Callout>
      )}
      <section class="part">
        <h2>{t.uses}</h2>
        {table.rows.length > 0 ? (
          <DataTable table={table} language={language} hideTitle exportAddress={path(language).reserve()} />
        ) : (
          <p>{t.noUses}</p>
        )}
        {mayWrite && unexplained.map((use) => <ReasonForm {...props} use={use} />)}
        {mayWrite ? <UseForm {...props} /> : <WhoMay action="write" kind="fiscal-plan" language={language} />}
      </section>
      <Policy {...props} />
    </>
  )
}

function ReasonForm({
  use,
  told,
  written,
  problems,
  language,
}: ReservePageProps & { readonly use: ReserveUse }) {
  const t = reserveTexts[language]
  const isSent = told === use.id
  const shared = { problems: isSent ? problems : [], language }
  return (
    <details class="disclosure" open={isSent}>
      <summary>{t.tell(use.year)}</summary>
      <div class="disclosed">
        <form method="post" action={path(language).reserveReason()} class="form">
          <input type="hidden" name="use" value={use.id} />
          <TextArea
            {...shared}
            name="wentTo"
            label={t.wentTo}
            rows={2}
            value={isSent ? written.wentTo : ''}
          />
          <TextArea
            {...shared}
            name="reason"
            label={t.reason}
            rows={2}
            value={isSent ? written.reason : ''}
          />
          <p class="form-actions">
            <SubmitButton>{fiscalRoomTexts[language].save}</SubmitButton>
          </p>
        </form>
      </div>
    </details>
  )
}

function UseForm({ written, told, problems, language }: ReservePageProps) {
  const t = reserveTexts[language]
  const own = told === undefined ? problems.filter(({ where }) => where !== undefined) : []
  const isSent = own.length > 0 && written.amount + written.wentTo + written.reason + written.year !== ''
  const shared = { problems: own, language }
  const isPolicy = own.some(({ where }) => where?.startsWith('policy') || where?.endsWith('When'))
  return (
    <details class="disclosure" open={isSent && !isPolicy}>
      <summary>{t.newUse}</summary>
      <div class="disclosed">
        <form method="post" action={path(language).reserve()} class="form">
          <TextField {...shared} name="year" label={t.year} input={{ value: written.year, maxlength: 4 }} />
          <SelectField
            {...shared}
            name="reserve"
            label={t.reserve}
            choices={(['rer', 'rur'] as const).map((value) => ({ value, label: t.reserves[value] }))}
            chosen={written.reserve}
          />
          <TextField
            {...shared}
            name="amount"
            label={t.amount}
            input={{ value: written.amount, autocomplete: 'off' }}
          />
          {/* The form of a use without a reason has fields of the same names: ids must differ. */}
          <TextField
            {...shared}
            name="wentTo"
            id="newWentTo"
            label={t.wentTo}
            input={{ value: written.wentTo }}
          />
          <TextField
            {...shared}
            name="reason"
            id="newReason"
            label={t.reason}
            input={{ value: written.reason }}
          />
          <TextField {...shared} name="decision" label={t.useDecision} input={{ value: written.decision }} />
          <p class="form-actions">
            <SubmitButton>{fiscalRoomTexts[language].save}</SubmitButton>
          </p>
        </form>
      </div>
    </details>
  )
}

function Policy(props: ReservePageProps) {
  const { policy, mayWrite, language } = props
  const t = reserveTexts[language]
  return (
    <section class="part">
      <h2>{t.policy}</h2>
      {policy ? (
        <dl class="fiscal-facts">
          <dt>{t.setAsideWhen}</dt>
          <dd>{policy.setAsideWhen}</dd>
          <dt>{t.usedWhen}</dt>
          <dd>{policy.usedWhen}</dd>
          <dt>{t.rurThrough}</dt>
          <dd>{policy.rurUsableThrough ?? t.notSettled}</dd>
          <dt>{t.decision}</dt>
          <dd>{policy.decision}</dd>
        </dl>
      ) : (
        <p>{t.noPolicy}</p>
      )}
      {mayWrite && <PolicyForm {...props} />}
    </section>
  )
}

function PolicyForm({ policy, writtenPolicy: written, seen, problems, language }: ReservePageProps) {
  const t = reserveTexts[language]
  const isNewer = seen !== undefined && isToldOfNewer(problems)
  const isSent = isNewer || problems.some(({ where }) => where !== undefined && where in written)
  const shared = { problems, language }
  return (
    <FoldedForm
      title={t.newPolicy}
      isOpen={isSent}
      action={path(language).reservePolicy()}
      save={fiscalRoomTexts[language].save}
    >
      <Seen latest={policy?.version ?? 0} {...(seen ? { written: seen } : {})} problems={problems} />
      {isNewer && (
        <NewerVersion
          {...{ latest: policy, language }}
          differences={differences(policyLabels, writtenPolicyOf(policy), written)}
        />
      )}
      <TextArea
        {...shared}
        name="setAsideWhen"
        label={t.setAsideWhen}
        rows={2}
        value={written.setAsideWhen}
      />
      <TextArea {...shared} name="usedWhen" label={t.usedWhen} rows={2} value={written.usedWhen} />
      <TextField
        {...shared}
        name="rurUsableThrough"
        label={t.rurThrough}
        hint={t.rurThroughHint}
        input={{ value: written.rurUsableThrough, maxlength: 4 }}
      />
      <TextField
        {...shared}
        name="policyDecision"
        label={t.decision}
        input={{ value: written.policyDecision }}
      />
    </FoldedForm>
  )
}

const { sv, en } = reserveTexts

const policyLabels = [
  { name: 'setAsideWhen', label: { sv: sv.setAsideWhen, en: en.setAsideWhen } },
  { name: 'usedWhen', label: { sv: sv.usedWhen, en: en.usedWhen } },
  { name: 'rurUsableThrough', label: { sv: sv.rurThrough, en: en.rurThrough } },
  { name: 'policyDecision', label: { sv: sv.decision, en: en.decision } },
]
