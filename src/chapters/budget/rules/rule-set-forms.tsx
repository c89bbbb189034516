import type { OnProposal } from '#chapters/budget/comments/on-proposal.web.ts'
import { stateOf } from '#chapters/budget/in-force.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { type ChangeWindow, isWithin } from './change-window.ts'
import { ruleSetTexts } from './rule-set-texts.ts'

export interface RuleSetFormsProps {
  readonly shown: RuleSetVersion
  readonly mayWrite: boolean
  readonly mayPropose: boolean
  /** The bodies for which the reader decides. */
  readonly decidesFor: readonly Body[]
  /** The bodies whose decision the reader can register. */
  readonly registersFor: readonly Body[]
  readonly window: ChangeWindow
  /** Of a proposed version: what the units have said of it. */
  readonly comments?: OnProposal
  /** ISO day. */
  readonly day: string
  readonly refused?: {
    readonly problems: Parameters<typeof TextField>[0]['problems'] & object
    readonly written: Readonly<Record<string, string>>
  }
  readonly language: Language
}

interface Body {
  readonly node: string
  readonly name: string
}

/** What can be done with the version, for those who may. */
export function RuleSetForms(props: RuleSetFormsProps) {
  const { shown, mayWrite, mayPropose, language } = props
  const t = ruleSetTexts[language]
  const state = stateOf(shown)
  const { id, version } = shown
  return (
    <section class="part" id="nasta">
      <h2>{t.next}</h2>
      {state === 'decided' && <p>{t.locked}</p>}
      {mayWrite && (
        <p>
          <a class="ds-button" data-variant="secondary" href={path(language).editRuleSet(id, { version })}>
            {t.edit}
          </a>
        </p>
      )}
      {(state === 'draft' || state === 'withdrawn') && mayPropose && <ProposeForm {...props} />}
      {state === 'proposed' && <DecideForms {...props} />}
      {(state === 'draft' || state === 'proposed') && mayPropose && <WithdrawForm {...props} />}
      {!mayWrite && !mayPropose && state === 'decided' && (
        <WhoMay action="write" kind="rule-set" language={language} />
      )}
    </section>
  )
}

function ProposeForm({ shown, window, day, refused, language }: RuleSetFormsProps) {
  const t = ruleSetTexts[language]
  const common = { problems: refused?.problems ?? [], language }
  const isOpen = isWithin(window, day)
  return (
    <form method="post" action={path(language).proposeRuleSet(shown.id)} class="form">
      <h3>{t.propose}</h3>
      <input type="hidden" name="version" value={shown.version} />
      <TextArea
        {...common}
        name="why"
        label={t.proposeWhy}
        hint={t.proposeWhyHint}
        value={refused?.written.why ?? shown.why}
        rows={3}
      />
      {!isOpen && (
        <>
          <p class="outside-window">{t.outside(window.opens, window.closes)}</p>
          <TextArea
            {...common}
            name="outsideWhy"
            label={t.outsideWhy}
            value={refused?.written.outsideWhy ?? ''}
            rows={2}
          />
        </>
      )}
      <p class="form-actions">
        <SubmitButton>{t.proposeButton}</SubmitButton>
      </p>
    </form>
  )
}

function WithdrawForm({ shown, refused, language }: RuleSetFormsProps) {
  const t = ruleSetTexts[language]
  const isRefused = refused?.written.withdrawWhy !== undefined
  return (
    <FoldedForm
      title={t.withdraw}
      isOpen={isRefused}
      action={path(language).withdrawRuleSet(shown.id)}
      save={t.withdraw}
      secondary
    >
      <input type="hidden" name="version" value={shown.version} />
      <TextField
        name="withdrawWhy"
        label={t.withdrawWhy}
        problems={refused?.problems ?? []}
        input={{ value: refused?.written.withdrawWhy ?? '' }}
        language={language}
      />
    </FoldedForm>
  )
}

/** Those who decide, and those who register what has been decided, send different forms. */
function DecideForms(props: RuleSetFormsProps) {
  const { decidesFor, registersFor, language } = props
  if (decidesFor.length > 0) return <DecideForm {...props} by="decided" bodies={decidesFor} />
  if (registersFor.length > 0) return <DecideForm {...props} by="registered" bodies={registersFor} />
  return <WhoMay action="decide" kind="rule-set" language={language} />
}

function DecideForm({
  shown,
  day,
  refused,
  by,
  bodies,
  comments,
  language,
}: RuleSetFormsProps & { readonly by: 'decided' | 'registered'; readonly bodies: readonly Body[] }) {
  const t = ruleSetTexts[language]
  const to = path(language)
  const isOwn = by === 'decided'
  const written = refused?.written ?? {}
  const common = { problems: refused?.problems ?? [], language }
  return (
    <form
      method="post"
      action={isOwn ? to.decideRuleSet(shown.id) : to.registerRuleSet(shown.id)}
      class="form"
      id="besluta"
    >
      <h3>{isOwn ? t.decide : t.register}</h3>
      {!isOwn && <p>{t.registerNote}</p>}
      {comments && comments.unanswered > 0 && (
        <Callout kind="attention">
          <p>
            {t.unanswered(comments.unanswered)}{' '}
            <a href={to.budgetComments({ ar: shown.year, lage: 'unanswered' })}>{t.toComments}</a>.
          </p>
        </Callout>
      )}
      <input type="hidden" name="version" value={shown.version} />
      <SelectField
        {...common}
        name="node"
        label={t.who}
        choices={bodies.map(({ node, name }) => ({ value: node, label: name }))}
        {...(written.node === undefined ? {} : { chosen: written.node })}
      />
      <TextField
        {...common}
        name="decision"
        label={t.decision}
        hint={t.decisionHint}
        input={{ value: written.decision ?? '' }}
      />
      <TextField {...common} name="on" label={t.on} input={{ type: 'date', value: written.on ?? day }} />
      <p class="form-actions">
        <SubmitButton>{isOwn ? t.decideButton : t.registerButton}</SubmitButton>
      </p>
    </form>
  )
}
