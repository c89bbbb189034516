import type { RoleDescription } from '#chapters/roles/model.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { descriptionTexts } from './description-texts.ts'
import { type DescriptionOf, descriptionStart } from './role-description.ts'
import type { Term } from './term.ts'

export interface DescriptionProps {
  readonly place: Place
  readonly current: DescriptionOf
  readonly term: Term
  /** Earlier versions and terms, latest first. */
  readonly earlier: readonly RoleDescription[]
  readonly may: { readonly write: boolean; readonly sign: boolean }
  /** Whoever reads has signed the current version. */
  readonly hasSigned: boolean
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** What the two sides of a committee's field answer for, and whose names stand under it. */
export function DescriptionPage(props: DescriptionProps) {
  const { current, may, hasSigned, problems, language } = props
  const t = descriptionTexts[language]
  const { description } = current
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      {description && (
        <>
          <div class="two-sides" lang="sv">
            <section>
              <h2 lang={language}>{t.what}</h2>
              <p class="written">{description.what}</p>
            </section>
            <section>
              <h2 lang={language}>{t.how}</h2>
              <p class="written">{description.how}</p>
            </section>
          </div>
          <Signatures {...props} description={description} />
          {hasSigned ? (
            <p>{t.signed}</p>
          ) : may.sign ? (
            <SignForm {...props} description={description} />
          ) : (
            <WhoMay action="sign" kind="role-description" language={language} />
          )}
        </>
      )}
      {may.write ? (
        <WriteForm {...props} />
      ) : (
        !description && <WhoMay action="write" kind="role-description" language={language} />
      )}
      <Earlier {...props} />
    </>
  )
}

function leadOf({ current, term, language }: DescriptionProps): string {
  const t = descriptionTexts[language]
  const { state, description, waitingFor, dissents } = current
  const dissent = t.lead.dissents(dissents.length)
  switch (state) {
    case 'missing':
      return t.lead.missing(term.from, term.to)
    case 'unsigned':
      return t.lead.unsigned(description?.at ?? term.from)
    case 'half-signed': {
      const waiting = formatList(
        waitingFor.map((side) => t.sides[side]),
        language,
      )
      return t.lead['half-signed'](waiting) + dissent
    }
    case 'signed':
      return t.lead.signed(term.from, term.to) + dissent
  }
}

type Described = DescriptionProps & { readonly description: RoleDescription }

function Signatures({ description, language }: Described) {
  const t = descriptionTexts[language]
  return (
    <section class="part" id="underskrifter">
      <h2>{t.signatures}</h2>
      {description.signatures.length === 0 && <p>{t.noSignatures}</p>}
      <ul class="signatures">
        {description.signatures.map(({ side, name, on, dissent }) => (
          <li>
            {name}, {t.sideNames[side]}, {formatDay(on, language)}.
            {dissent !== '' && <p class="dissent">{t.dissent(dissent)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function SignForm({ place, description, written, problems, language }: Described) {
  const t = descriptionTexts[language]
  return (
    <form method="post" action={path(language).signDescription(place.node)} class="form part">
      <h2>{t.sign}</h2>
      <p>{t.signLead}</p>
      <input type="hidden" name="version" value={description.version} />
      <TextArea
        name="dissent"
        label={t.dissentField}
        hint={t.dissentHint}
        rows={2}
        value={written.dissent ?? ''}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.sign}</SubmitButton>
      </p>
    </form>
  )
}

function WriteForm({ place, current: { description }, written, problems, language }: DescriptionProps) {
  const t = descriptionTexts[language]
  const shared = { problems, language, rows: 7 }
  return (
    <FoldedForm
      title={description ? t.write : t.writeFirst}
      isOpen={!description || written.what !== undefined}
      action={path(language).roleDescription(place.node)}
      save={t.save}
    >
      <p>{description ? t.writeLead : t.start}</p>
      <TextArea
        {...shared}
        name="what"
        label={t.what}
        value={written.what ?? description?.what ?? descriptionStart.what.sv}
      />
      <TextArea
        {...shared}
        name="how"
        label={t.how}
        value={written.how ?? description?.how ?? descriptionStart.how.sv}
      />
    </FoldedForm>
  )
}

function Earlier({ earlier, language }: DescriptionProps) {
  if (earlier.length === 0) return null
  const t = descriptionTexts[language]
  return (
    <section class="part">
      <h2>{t.versions}</h2>
      {earlier.map(({ term, version, at, what, how, signatures }) => (
        <details class="disclosure">
          <summary>
            {t.version(String(term), version, at)}, {t.signedCount(signatures.length)}
          </summary>
          <div class="disclosed" lang="sv">
            <p class="written">{what}</p>
            <p class="written">{how}</p>
          </div>
        </details>
      ))}
    </section>
  )
}
