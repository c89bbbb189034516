import { compareNames, formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import type { Problem } from '#core/outcome.ts'
import type { AuditEntry } from '#store/audit.ts'
import type { Installation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { installationTexts } from './installation.texts.ts'

/** The form as it was written. */
export interface WrittenChoice {
  readonly municipality: string
  readonly who: string
  readonly confirm: string
}

interface InstallationPageProps {
  readonly installation: Installation | undefined
  /** How it was chosen, as the trail has it. */
  readonly chosen: AuditEntry | undefined
  readonly hasFigures: boolean
  readonly canBecomeOwn: boolean
  readonly isSignedIn: boolean
  readonly refused: { readonly problems: readonly Problem[]; readonly written: WrittenChoice } | undefined
  readonly language: Language
}

export function InstallationPage(props: InstallationPageProps) {
  const { installation, refused, language } = props
  return (
    <>
      {refused && <ProblemSummary problems={refused.problems} language={language} />}
      {installation?.kind === 'own' ? <Own {...props} installation={installation} /> : <Change {...props} />}
    </>
  )
}

type OwnProps = InstallationPageProps & { readonly installation: Installation }

/** Nothing here can be lost: no button changes what is. */
function Own(props: OwnProps) {
  const { installation, chosen, hasFigures, isSignedIn, language } = props
  const { municipality, name } = installation
  const t = installationTexts[language]
  const official = officialMunicipalities.find(({ code }) => code === municipality)
  const backup = chosen?.details.backup
  return (
    <>
      <LeadSentence>
        {official ? t.leadOwn(name, municipality, official.county) : t.leadOwnOutside(name, municipality)}
      </LeadSentence>
      {!isSignedIn && (
        <section class="stack">
          <h2>{t.firstAdministrator}</h2>
          <p>
            {t.firstAdministratorText} <a href={path(language).signIn()}>{t.signIn}</a>
          </p>
        </section>
      )}
      {hasFigures ? (
        <p>
          {t.hasFigures} <a href={path(language).benchmarking()}>{t.toComparisons}</a>
        </p>
      ) : (
        <EmptyState
          missing={t.noFigures}
          remedy={t.noFiguresRemedy}
          action={{ href: path(language).dataSources(), label: t.toDataSources }}
        />
      )}
      {chosen && (
        <section class="stack">
          <h2>{t.chosen}</h2>
          <p>{t.chosenBy(chosen.who, formatDay(chosen.at, language))}</p>
          {typeof backup === 'string' && (
            <>
              <p>{t.backup}:</p>
              <p class="address">backups/{fileName(backup)}</p>
              <p>{t.backupHow}</p>
              <p class="address">styrkedjan restore backups/{fileName(backup)}</p>
            </>
          )}
        </section>
      )}
      <section class="stack">
        <h2>{t.another}</h2>
        <p>{t.anotherText}</p>
      </section>
    </>
  )
}

/** The folder is the server's own business. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

function Change({ installation, canBecomeOwn, refused, language }: InstallationPageProps) {
  const t = installationTexts[language]
  return (
    <>
      <LeadSentence>{installation ? t.leadExample(installation.name) : t.leadNone}</LeadSentence>
      <section class="stack">
        <h2>{installation ? t.change : t.choose}</h2>
        {installation && (
          <>
            <h3>{t.happens}</h3>
            <ol class="steps">
              {t.steps(installation.name).map((step) => (
                <li>{step}</li>
              ))}
            </ol>
            <p>{t.undo}</p>
          </>
        )}
        {!installation && <p>{t.linkWhenChosen}</p>}
        {canBecomeOwn ? (
          <ChoiceForm installation={installation} refused={refused} language={language} />
        ) : (
          <p>{t.noBecome}</p>
        )}
      </section>
    </>
  )
}

const byName = officialMunicipalities.toSorted((a, b) => compareNames(a.name, b.name))

function ChoiceForm({
  installation,
  refused,
  language,
}: Pick<InstallationPageProps, 'installation' | 'refused' | 'language'>) {
  const t = installationTexts[language]
  const problems = refused?.problems ?? []
  const notConfirmed = problems.find(({ where }) => where === 'confirm')
  return (
    <form method="post" action={path(language).installation()} class="form">
      <SelectField
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        problems={problems}
        language={language}
        choices={[
          { value: '', label: t.pick },
          ...byName.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        chosen={refused?.written.municipality ?? ''}
      />
      <TextField
        name="who"
        label={t.who}
        hint={t.whoHint}
        problems={problems}
        language={language}
        input={{ value: refused?.written.who, autocomplete: 'name' }}
      />
      {installation && (
        <fieldset class="choices">
          <legend>{t.confirmLegend}</legend>
          <label class="choice">
            <input
              class="ds-input"
              type="checkbox"
              id="confirm"
              name="confirm"
              value="yes"
              aria-describedby={notConfirmed && 'confirm-error'}
              aria-invalid={notConfirmed ? 'true' : undefined}
            />
            {t.confirm(installation.name)}
          </label>
          {notConfirmed && (
            <p class="ds-validation-message" id="confirm-error">
              {notConfirmed.text[language]}
            </p>
          )}
        </fieldset>
      )}
      <div>
        <SubmitButton>{installation ? t.submit : t.submitChoose}</SubmitButton>
      </div>
    </form>
  )
}
