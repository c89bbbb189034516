import type { DataSources } from '#chapters/benchmarking/data-sources.store.ts'
import { type Decision, decisionFields } from '#chapters/benchmarking/data-sources-forms.web.ts'
import { texts } from '#chapters/benchmarking/data-sources-texts.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'

interface WaitingSectionProps extends Pick<DataSources, 'loaded' | 'thin'> {
  readonly decision: Decision | undefined
  readonly mayDecide: boolean
  readonly language: Language
}

/** What the product won't take in before somebody has looked at it: new titles, and years with few municipalities. */
export function WaitingSection({ loaded, thin, decision, mayDecide, language }: WaitingSectionProps) {
  const t = texts[language].waiting
  const renamed = loaded.flatMap((each) =>
    each.pendingTitle === null ? [] : [{ ...each, pendingTitle: each.pendingTitle }],
  )
  if (renamed.length + thin.length === 0) return null
  return (
    <section class="stack" id="vantar">
      <h2>{t.heading}</h2>
      {renamed.map(({ kpi, title, pendingTitle }) => (
        <article class="decision">
          <h3>{t.renamed(kpi)}</h3>
          <dl class="before-after">
            <dt>{t.before}</dt>
            <dd>{title}</dd>
            <dt>{t.after}</dt>
            <dd>{pendingTitle}</dd>
          </dl>
          <p>{t.renamedText}</p>
          <DecisionForm
            about={kpi}
            action={path(language).confirmTitle(kpi)}
            submit={t.confirm}
            decision={decision}
            mayDecide={mayDecide}
            language={language}
          />
        </article>
      ))}
      {thin.map(({ kpi, year, before, after }) => (
        <article class="decision">
          <h3>{t.thin(kpi, year)}</h3>
          {after === 0 ? (
            <p>{t.thinNone}</p>
          ) : (
            <>
              <p>{t.thinText(after, before)}</p>
              <DecisionForm
                about={`${kpi}-${year}`}
                action={path(language).acceptYear(kpi)}
                year={year}
                submit={t.accept}
                decision={decision}
                mayDecide={mayDecide}
                language={language}
              />
            </>
          )}
        </article>
      ))}
    </section>
  )
}

interface DecisionFormProps {
  readonly about: string
  readonly action: string
  readonly year?: number
  readonly submit: string
  readonly decision: Decision | undefined
  readonly mayDecide: boolean
  readonly language: Language
}

function DecisionForm({ about, action, year, submit, decision, mayDecide, language }: DecisionFormProps) {
  if (!mayDecide) return <WhoMay action="write" kind="data-source" language={language} />
  const t = texts[language].waiting
  const fields = decisionFields(about)
  const shared = { problems: decision?.problems ?? [], language }
  const input = (name: string) => ({ required: true, value: decision?.written[name] })
  return (
    <form method="post" action={action} class="stack">
      {year !== undefined && <input type="hidden" name="year" value={String(year)} />}
      <TextField {...shared} name={fields.why} label={t.why} hint={t.whyHint} input={input(fields.why)} />
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </form>
  )
}
